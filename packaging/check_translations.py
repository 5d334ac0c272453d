"""Refuses translations that lack something, say something else, or break a placeholder.

``--update`` writes the messages of the sources into ``translations/*.ts`` first: new ones
come in unfinished, those that nobody says any more go, and English, which is the language of
the sources, is filled in but for its plurals. After that the files are checked as always.
"""

import ast
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[1]
_ARABIC, _ENGLISH = "natiq_ar.ts", "natiq_en.ts"
_LANGUAGES = {_ARABIC: "ar_OM", _ENGLISH: "en_GB"}
_FORMS = {_ARABIC: 6, _ENGLISH: 2}
_DIRECTION = "QT_LAYOUT_DIRECTION"
_DIRECTIONS = {_ARABIC: "RTL", _ENGLISH: "LTR"}
"""Qt asks the translation itself which way the language is written."""
_SHOWN = 60

_PLACEHOLDER = re.compile("\\{\\w+\\}|%L?[1-9n]|[\u2066-\u2069]")
_WITHOUT_NUMBER = ("%n", "%Ln")
_FORMS_WITHOUT_NUMBER = range(3)
"""Arabic says none, one and two of a thing without the figure."""

_ARABIC_LETTER = re.compile("[\u0620-\u064a\u066e-\u06d3]")
_LATIN_PUNCTUATION = re.compile("(?P<before>\\S?)\\s*[?,;]\\s*(?P<after>\\S?)")
_LATIN = re.compile(r"[A-Za-z0-9]")
_WORD = re.compile(r"[^\W\d_]+")
_PROPER_NAMES = frozenset(
    {
        "Natiq",
        "Bluesky",
        "TOML",
        "JSON",
        "PDF",
        "ar",
        "en",
        "language",
        "https",
        "did",
        "plc",
        "web",
    }
)
"""A text of nothing but these needs no Arabic letter."""

_MESSAGE = re.compile(
    r"""
      (<message>(?:(?!</message>).)*?<source>)
      ((?:(?!</source>).)*)
      (</source>(?:(?!</message>).)*?)
      <translation[^>/]*(?:/>|>(?:(?!</translation>).)*</translation>)
    """,
    re.DOTALL | re.VERBOSE,
)
"""A message that is no plural, as ``lupdate`` and Linguist write it."""

_TRANSLATING = {"tr": 1, "translate": 2, "QT_TR_NOOP": 1, "QT_TRANSLATE_NOOP": 2}
"""What ``lupdate`` looks for, and how many literals it needs."""
_HELPERS = frozenset(
    {
        ("ui/texts.py", "translate"),
        ("ui/composer/rule_words.py", "_say"),
        ("ui/composer/language/words.py", "_say"),
        ("ui/settings/words.py", "_say"),
        ("ui/console/diagnose_words.py", "_say"),
        ("ui/accounts/browser_page.py", "_in"),
        ("ui/accounts/scope_words.py", "meaning_of"),
        ("ui/link_choice/words.py", "_say"),
    }
)
"""Functions that translate a sentence which a table holds as a literal."""
_TABLES = "ui.texts"
_PAINTERS = ("painter", "self._painter")
_LUPDATE_READS = 3
"""Arguments of translate(); with a fourth one ``lupdate`` passes the call over."""


@dataclass(frozen=True)
class Message:
    """One message of a ``.ts`` file."""

    context: str
    source: str
    comment: str
    plural: bool
    kind: str
    """``unfinished``, ``vanished``, ``obsolete``, or nothing for a finished one."""
    forms: tuple[str, ...]

    @property
    def key(self) -> tuple[str, str, str, bool]:
        return self.context, self.source, self.comment, self.plural

    def __str__(self) -> str:
        shown = " ".join(self.source.split())
        return f'{self.context}: "{shown[:_SHOWN]}{"…" if len(shown) > _SHOWN else ""}"'


def problems(root: Path = _ROOT) -> list[str]:
    """What is wrong, one line each."""
    found = list(_unfindable(root))
    with tempfile.TemporaryDirectory() as folder:
        for name in _LANGUAGES:
            committed = _read(root / "translations" / name)
            fresh = Path(folder) / name
            fresh.write_bytes((root / "translations" / name).read_bytes())
            _lupdate(root, fresh)
            wanted = {message.key: message for message in _read(fresh)}
            known = {message.key for message in committed}
            found += [f"{name}: lacks {wanted[key]}" for key in wanted if key not in known]
            for message in committed:
                if message.key not in wanted or message.kind in ("vanished", "obsolete"):
                    found.append(f"{name}: nobody says any more {message}")
                else:
                    found += [f"{name}: {what}: {message}" for what in _faults(name, message)]
    return found


def update(root: Path = _ROOT) -> None:
    """Bring the messages of the sources into both files."""
    for name in _LANGUAGES:
        _lupdate(root, root / "translations" / name)
    english = root / "translations" / _ENGLISH
    english.write_text(_filled_in(english.read_text(encoding="utf-8")), encoding="utf-8")


def _filled_in(text: str) -> str:
    """Each English message that is no plural, translated by itself."""

    def by_itself(message: re.Match[str]) -> str:
        before, source, between = message.groups()
        words = _DIRECTIONS[_ENGLISH] if source == _DIRECTION else source
        return f"{before}{source}{between}<translation>{words}</translation>"

    return _MESSAGE.sub(by_itself, text)


def _lupdate(root: Path, file: Path) -> None:
    sources = [root / "main.py", *sorted((root / "ui").rglob("*.py"))]
    program = Path(sys.executable).with_name("pyside6-lupdate")
    subprocess.run(  # noqa: S603 - our own tool on our own files
        [
            program, "-silent", "-no-obsolete", "-locations", "none",
            "-source-language", "en_GB", "-target-language", _LANGUAGES[file.name],
            *sources, "-ts", file,
        ],
        check=True,
    )  # fmt: skip


def _read(file: Path) -> list[Message]:
    tree = ElementTree.parse(file)  # noqa: S314 - our own file
    return [
        _message(context.findtext("name", ""), element)
        for context in tree.getroot().iter("context")
        for element in context.iter("message")
    ]


def _message(context: str, element: ElementTree.Element) -> Message:
    translation = element.find("translation")
    plural = element.get("numerus") == "yes"
    if translation is None:
        forms: tuple[str, ...] = ("",)
    elif plural:
        forms = tuple(form.text or "" for form in translation.iter("numerusform"))
    else:
        forms = (translation.text or "",)
    return Message(
        context=context,
        source=element.findtext("source", ""),
        comment=element.findtext("comment", ""),
        plural=plural,
        kind="unfinished" if translation is None else translation.get("type", ""),
        forms=forms,
    )


# --- one message -------------------------------------------------------------------------------


def _faults(name: str, message: Message) -> Iterator[str]:
    if message.kind == "unfinished" or not all(form.strip() for form in message.forms):
        yield "not translated"
        return
    if message.source == _DIRECTION:
        if message.forms != (_DIRECTIONS[name],):
            yield f"must be {_DIRECTIONS[name]}"
        return
    if message.plural and len(message.forms) != _FORMS[name]:
        yield f"has {len(message.forms)} plural forms, not {_FORMS[name]}"
    if not message.plural and "%n" in message.source:
        yield "counts with %n, but lupdate knows no plural of it; only tr() makes one"
    if "..." in message.source or any("..." in form for form in message.forms):
        yield "has three dots in place of an ellipsis"
    if name == _ENGLISH and not message.plural and message.forms != (message.source,):
        yield "says something else than the source"
    for place, form in enumerate(message.forms):
        yield from _differences(name, message, place, form)
        if name == _ARABIC:
            yield from _arabic_faults(message.source, form)


def _differences(name: str, message: Message, place: int, form: str) -> Iterator[str]:
    wanted, given = (set(_PLACEHOLDER.findall(text)) for text in (message.source, form))
    if name == _ARABIC and message.plural and place in _FORMS_WITHOUT_NUMBER:
        wanted, given = wanted - set(_WITHOUT_NUMBER), given - set(_WITHOUT_NUMBER)
    if wanted != given:
        differing = " ".join(sorted(_spelled(one) for one in wanted ^ given))
        yield f"placeholders differ ({differing})"
    if _edges(form) != _edges(message.source):
        yield "begins or ends with a blank unlike the source"


def _spelled(placeholder: str) -> str:
    return placeholder if placeholder.isascii() else f"U+{ord(placeholder):04X}"


def _edges(text: str) -> tuple[bool, bool]:
    return text[:1].isspace(), text[-1:].isspace()


def _arabic_faults(source: str, form: str) -> Iterator[str]:
    # A placeholder is a sign like any other, of no script.
    words = set(_WORD.findall(_PLACEHOLDER.sub(" ", source)))
    if words - _PROPER_NAMES and not _ARABIC_LETTER.search(form):
        yield "has no Arabic letter"
    bare = _PLACEHOLDER.sub("\N{OBJECT REPLACEMENT CHARACTER}", form)
    for match in _LATIN_PUNCTUATION.finditer(bare):
        if not (_LATIN.match(match["before"]) and _LATIN.match(match["after"])):
            yield "has ? , or ; in place of ؟ ، or ؛"
            return


# --- the sources -------------------------------------------------------------------------------


def _unfindable(root: Path) -> Iterator[str]:
    """Calls whose text ``lupdate`` cannot read."""
    for path in (root / "main.py", *sorted((root / "ui").rglob("*.py"))):
        file = path.relative_to(root).as_posix()
        module = ast.parse(path.read_text(encoding="utf-8"))
        helpers = {name for place, name in _HELPERS if place == file}
        helpers |= {
            alias.asname or alias.name
            for node in module.body
            if isinstance(node, ast.ImportFrom) and node.module == _TABLES
            for alias in node.names
        }
        for line, what in sorted(_wrong_calls(module, file, helpers)):
            yield f"{file}:{line}: {what}"


def _moves_a_painter(function: ast.expr) -> bool:
    """``painter.translate(x, y)`` moves the origin and says nothing."""
    return isinstance(function, ast.Attribute) and ast.unparse(function.value) in _PAINTERS


def _wrong_calls(module: ast.Module, file: str, helpers: set[str]) -> Iterator[tuple[int, str]]:
    called: set[int] = set()
    for function, node in _with_function(module):
        if isinstance(node, ast.Call):
            called.add(id(node.func))
            name = _name_of(node.func)
            needed = _TRANSLATING.get(name, 0)
            if not needed or (file, function) in _HELPERS or _moves_a_painter(node.func):
                continue
            if isinstance(node.func, ast.Name) and name in helpers:
                continue
            if name == "translate" and len(node.args) > _LUPDATE_READS:
                yield node.lineno, "lupdate does not see translate() with a number; use tr()"
            literals = node.args[:needed]
            if len(literals) < needed or not all(_is_literal(one) for one in literals):
                yield node.lineno, f"{name}() needs the text itself, as a literal"
        elif isinstance(node, ast.Assign) and _is_qt_translate(node.value):
            called.add(id(node.value))
            if [_name_of(target) for target in node.targets] != ["translate"]:
                yield node.lineno, "lupdate finds translate() under this name only"
        elif _is_qt_translate(node) and id(node) not in called:
            yield getattr(node, "lineno", 0), "lupdate finds translate() only where it is called"


def _with_function(module: ast.Module) -> Iterator[tuple[str, ast.AST]]:
    """Every node after those around it, with the name of the function it stands in."""
    waiting: list[tuple[str, ast.AST]] = [("", module)]
    while waiting:
        function, node = waiting.pop(0)
        yield function, node
        inside = node.name if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) else function
        waiting += [(inside, child) for child in ast.iter_child_nodes(node)]


def _is_literal(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _is_qt_translate(node: ast.AST) -> bool:
    return isinstance(node, ast.Attribute) and ast.unparse(node) == "QCoreApplication.translate"


def _name_of(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


if __name__ == "__main__":
    if "--update" in sys.argv[1:]:
        update()
    wrong = problems()
    sys.stderr.writelines(f"{line}\n" for line in wrong)
    sys.exit(bool(wrong))
