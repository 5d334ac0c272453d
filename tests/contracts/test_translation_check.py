"""The check of the translations, on a small program whose translations are whole."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.contracts.tree import ROOT

_PAGE = """
from PySide6.QtCore import QCoreApplication, QObject
from ui.texts import translate as from_tables


class Page(QObject):
    def words(self, count: int, sentence: str) -> list[str]:
        return [
            self.tr("Publish now"),
            self.tr("Hello, {name}"),
            self.tr("%n drafts", None, count),
            QCoreApplication.translate("Other", "Where?"),
            from_tables(sentence),
        ]
"""
_TEXTS = """
from PySide6.QtCore import QCoreApplication, QT_TRANSLATE_NOOP

WORDS = {"late": QT_TRANSLATE_NOOP("Texts", "Too late…")}


def translate(sentence: str) -> str:
    return QCoreApplication.translate("Texts", sentence)
"""
_HEAD = (
    '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    '<TS version="2.1" language="{}" sourcelanguage="en_GB">\n'
)


def _ts(language: str, *contexts: tuple[str, list[tuple[str, str | list[str]]]]) -> str:
    lines = [_HEAD.format(language)]
    for name, messages in contexts:
        lines.append(f"<context><name>{name}</name>")
        for source, words in messages:
            if isinstance(words, list):
                forms = "".join(f"<numerusform>{form}</numerusform>" for form in words)
                lines.append(
                    f'<message numerus="yes"><source>{source}</source>'
                    f"<translation>{forms}</translation></message>"
                )
            else:
                lines.append(
                    f"<message><source>{source}</source>"
                    f"<translation>{words}</translation></message>"
                )
        lines.append("</context>")
    return "\n".join([*lines, "</TS>\n"])


_ARABIC = _ts(
    "ar_OM",
    ("Other", [("Where?", "أين؟")]),
    (
        "Page",
        [
            ("Publish now", "انشر الآن"),
            ("Hello, {name}", "مرحبًا، {name}"),
            (
                "%n drafts",
                [
                    "لا مسودات", "مسودة واحدة", "مسودتان", "%n مسودات", "%n مسودة", "%n مسودة",
                ],
            ),
        ],
    ),
    ("Texts", [("Too late…", "فات الأوان…")]),
)  # fmt: skip
_ENGLISH = _ts(
    "en_GB",
    ("Other", [("Where?", "Where?")]),
    (
        "Page",
        [
            ("Publish now", "Publish now"),
            ("Hello, {name}", "Hello, {name}"),
            ("%n drafts", ["%n draft", "%n drafts"]),
        ],
    ),
    ("Texts", [("Too late…", "Too late…")]),
)


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A program with the check, two modules and whole translations."""
    for folder in ("ui", "packaging", "translations"):
        (tmp_path / folder).mkdir()
    shutil.copy(ROOT / "packaging" / "check_translations.py", tmp_path / "packaging")
    (tmp_path / "main.py").write_text("", encoding="utf-8")
    (tmp_path / "ui" / "page.py").write_text(_PAGE, encoding="utf-8")
    (tmp_path / "ui" / "texts.py").write_text(_TEXTS, encoding="utf-8")
    (tmp_path / "translations" / "natiq_ar.ts").write_text(_ARABIC, encoding="utf-8")
    (tmp_path / "translations" / "natiq_en.ts").write_text(_ENGLISH, encoding="utf-8")
    return tmp_path


def _check(program: Path, *arguments: str) -> tuple[int, list[str]]:
    done = subprocess.run(
        [sys.executable, program / "packaging" / "check_translations.py", *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
    )
    return done.returncode, done.stderr.splitlines()


def _change(program: Path, file: str, old: str, new: str) -> None:
    path = program / file
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, old
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_whole_translations_pass(program: Path) -> None:
    assert _check(program) == (0, [])


@pytest.mark.parametrize(
    ("language", "old", "new", "said"),
    [
        pytest.param(
            "ar", "<source>Publish now</source>", "<source>Publish</source>", "lacks", id="missing"
        ),
        pytest.param(
            "ar",
            "<source>Publish now</source>",
            "<source>Publish</source>",
            "nobody says any more",
            id="obsolete",
        ),
        pytest.param(
            "ar",
            "<translation>انشر الآن",
            '<translation type="vanished">انشر الآن',
            "nobody says any more",
            id="vanished",
        ),
        pytest.param(
            "ar",
            "<translation>انشر الآن",
            '<translation type="unfinished">انشر الآن',
            "not translated",
            id="unfinished",
        ),
        pytest.param("ar", ">انشر الآن<", "><", "not translated", id="empty"),
        pytest.param("ar", ">انشر الآن<", ">  <", "not translated", id="blank"),
        pytest.param("en", ">%n draft<", "><", "not translated", id="empty english plural"),
        pytest.param(
            "en",
            "<translation>Publish now",
            '<translation type="unfinished">Publish now',
            "not translated",
            id="unfinished in english",
        ),
        pytest.param(
            "en",
            "<translation>Publish now",
            "<translation>Publish soon",
            "something else",
            id="english unlike its source",
        ),
        pytest.param(
            "ar",
            "<numerusform>مسودتان</numerusform>",
            "",
            "has 5 plural forms, not 6",
            id="five arabic forms",
        ),
        pytest.param(
            "en",
            "<numerusform>%n draft</numerusform>",
            "",
            "has 1 plural forms, not 2",
            id="one english form",
        ),
        pytest.param("ar", "مرحبًا، {name}", "مرحبًا", "placeholders differ ({name})", id="name"),
        pytest.param(
            "ar", "مرحبًا، {name}", "مرحبًا، {nam}", "placeholders differ ({name} {nam})", id="typo"
        ),
        pytest.param("ar", "%n مسودات", "مسودات", "placeholders differ (%n)", id="number of a few"),
        pytest.param(
            "en", ">%n draft<", ">a draft<", "placeholders differ (%n)", id="english number"
        ),
        pytest.param(
            "ar", "انشر الآن", "انشر %1 الآن", "placeholders differ (%1)", id="one too many"
        ),
        pytest.param(
            "ar", "انشر الآن", "\u2068انشر\u2069 الآن", "placeholders differ (U+2068", id="isolates"
        ),
        pytest.param("ar", "انشر الآن", "Publish now", "has no Arabic letter", id="no arabic"),
        pytest.param("ar", "أين؟", "أين?", "in place of", id="question mark"),
        pytest.param("ar", "مرحبًا، {name}", "مرحبًا, {name}", "in place of", id="comma"),
        pytest.param("ar", "انشر الآن", "انشر; الآن", "in place of", id="semicolon"),
        pytest.param("ar", "فات الأوان…", "فات الأوان...", "ellipsis", id="three dots"),
        pytest.param("ar", "انشر الآن", "انشر الآن ", "blank", id="blank at the end"),
    ],
)
def test_a_fault_of_a_translation_is_found(
    program: Path, language: str, old: str, new: str, said: str
) -> None:
    _change(program, f"translations/natiq_{language}.ts", old, new)
    code, lines = _check(program)
    assert code == 1
    assert any(line.startswith(f"natiq_{language}.ts: ") and said in line for line in lines)


@pytest.mark.parametrize(
    ("code", "said"),
    [
        pytest.param('QCoreApplication.translate("Page", f"{x} is f")', "literal", id="f-string"),
        pytest.param('QCoreApplication.translate("Page", x)', "literal", id="name"),
        pytest.param('QCoreApplication.translate("Page", "a" + x)', "literal", id="joined"),
        pytest.param("QCoreApplication.translate(x, 'a')", "literal", id="context"),
        pytest.param('x.tr("{}".format(x))', "literal", id="formatted"),
        pytest.param('x.tr("a %s" % x)', "literal", id="percent"),
        pytest.param('QT_TRANSLATE_NOOP("Page", x)', "literal", id="noop"),
        pytest.param(
            'QCoreApplication.translate("Page", "%n a", "", x)', "use tr()", id="with a number"
        ),
        pytest.param("say = QCoreApplication.translate", "this name only", id="another name"),
        pytest.param("use(QCoreApplication.translate)", "where it is called", id="handed on"),
    ],
)
def test_a_text_that_lupdate_cannot_read_is_found(program: Path, code: str, said: str) -> None:
    with (program / "ui" / "page.py").open("a", encoding="utf-8") as page:
        page.write(f"\n{code}\n")
    lines = (program / "ui" / "page.py").read_text(encoding="utf-8").count("\n")
    exit_code, found = _check(program)
    assert exit_code == 1
    assert any(line.startswith(f"ui/page.py:{lines}: ") and said in line for line in found)


@pytest.mark.parametrize(
    "allowed",
    [
        pytest.param(lambda text: text.replace("مسودة واحدة", "%n مسودة"), id="number of one"),
        pytest.param(lambda text: text.replace("انشر الآن", "انشر a, b الآن"), id="latin list"),
        pytest.param(lambda text: text.replace("انشر الآن", "انشر 1,000 الآن"), id="figure"),
    ],
)
def test_what_is_right_is_not_called_a_fault(program: Path, allowed: Callable[[str], str]) -> None:
    path = program / "translations" / "natiq_ar.ts"
    path.write_text(allowed(path.read_text(encoding="utf-8")), encoding="utf-8")
    assert _check(program) == (0, [])


def test_a_plural_that_lupdate_does_not_see_is_found(program: Path) -> None:
    _change(
        program,
        "ui/page.py",
        'QCoreApplication.translate("Other", "Where?")',
        'QCoreApplication.translate("Other", "%n posts", None, count)',
    )
    for language, words in (("ar", "%n منشورات"), ("en", "%n posts")):
        _change(
            program, f"translations/natiq_{language}.ts", ">Where?</source>", ">%n posts</source>"
        )
        old = "أين؟" if language == "ar" else "<translation>Where?"
        new = words if language == "ar" else f"<translation>{words}"
        _change(program, f"translations/natiq_{language}.ts", old, new)
    _, lines = _check(program)
    assert len([line for line in lines if "only tr() makes one" in line]) == 2


@pytest.mark.parametrize(("language", "direction"), [("ar", "LTR"), ("en", "QT_LAYOUT_DIRECTION")])
def test_a_language_that_would_run_the_wrong_way_is_found(
    program: Path, language: str, direction: str
) -> None:
    _change(program, "ui/page.py", '("Other", "Where?")', '("Other", "QT_LAYOUT_DIRECTION")')
    _check(program, "--update")
    path = program / "translations" / f"natiq_{language}.ts"
    text = path.read_text(encoding="utf-8")
    head, _, tail = text.partition("<source>QT_LAYOUT_DIRECTION</source>")
    _, _, rest = tail.partition("</translation>")
    path.write_text(
        f"{head}<source>QT_LAYOUT_DIRECTION</source><translation>{direction}</translation>{rest}",
        encoding="utf-8",
    )
    _, lines = _check(program)
    assert any(line.startswith(f"natiq_{language}.ts: must be ") for line in lines)


# --- --update ----------------------------------------------------------------------------------


def test_update_fills_english_in_and_leaves_arabic_to_people(program: Path) -> None:
    _change(program, "ui/page.py", '"Publish now"', '"Publish <b>&</b> \\"wait\\""')
    code, lines = _check(program, "--update")
    assert code == 1
    assert [line.partition(": ")[0] for line in lines] == ["natiq_ar.ts"]
    assert "not translated" in lines[0]


def test_update_removes_what_nobody_says_any_more(program: Path) -> None:
    _change(program, "ui/page.py", 'self.tr("Publish now"),', "")
    assert _check(program, "--update") == (0, [])
    assert "Publish now" not in (program / "translations" / "natiq_en.ts").read_text("utf-8")


def test_update_keeps_what_was_translated(program: Path) -> None:
    _check(program, "--update")
    arabic = (program / "translations" / "natiq_ar.ts").read_text(encoding="utf-8")
    assert all(words in arabic for words in ("انشر الآن", "مسودتان", "فات الأوان…"))


def test_update_twice_changes_nothing_more(program: Path) -> None:
    _change(program, "ui/page.py", '"Publish now"', '"Publish later"')
    _check(program, "--update")
    before = [path.read_bytes() for path in sorted((program / "translations").iterdir())]
    _check(program, "--update")
    assert [path.read_bytes() for path in sorted((program / "translations").iterdir())] == before


def test_update_leaves_english_plurals_to_be_written(program: Path) -> None:
    _change(program, "ui/page.py", '"%n drafts"', '"%n old drafts"')
    _, lines = _check(program, "--update")
    assert any(line.startswith("natiq_en.ts: not translated") for line in lines)
