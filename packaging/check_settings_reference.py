"""Refuses a reference page of the settings that is not what they are declared to be.

``--update`` writes ``docs/it/settings.md`` anew from the declaration and the words of the
settings screen in both languages.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "admx"))

from declared import KEY, ROOT, Declared, Kind, declared

PAGE = ROOT / "docs" / "it" / "settings.md"
_HEAD = """\
<div dir="rtl">

# الإعدادات

كل إعداد مُعلَن مرة واحدة في البرنامج، ومنه كُتبت هذه الصفحة وقوالب الإدارة، فلا تُحرَّر باليد. تضبط
تقنية المعلومات الإعدادات للجهاز كله في ملف `settings.toml` داخل مجلد الجهاز (‎`/etc/natiq` على
لينكس، و‎`%ProgramData%\\Natiq` على ويندوز)، أو على ويندوز بسياسات السجل، والسجل يغلب الملف قيمةً
قيمة. ما ضبطته تقنية المعلومات يغلب اختيار الموظف ويظهر له مقفلًا. وما لم يُفهم منها يوقف النشر حتى
يُصلَح، ولا يوقف الكتابة.

</div>

# Settings

Every setting is declared once in the program; this page and the administrative templates are
written from that, so do not edit it (`packaging/check_settings_reference.py --update`). IT sets
them for the whole machine in `settings.toml` in the machine's folder (`/etc/natiq`, on Windows
`%ProgramData%\\Natiq`), on Windows also by policies in the registry, which win over the file value
by value. What IT has set wins over the employee's choice and is shown as locked. What cannot be
understood of it stops publishing until it is mended, never drafting.

"""
_WHO = {
    True: "تقنية المعلومات · IT",
    False: "الموظف ما لم تضبطه تقنية المعلومات · employee, unless IT",
}
_EMPTY = "– (فارغ · empty)"


def page(settings: list[Declared]) -> str:
    """The whole page, as Markdown."""
    return _HEAD + "\n".join(
        (*_summary(settings), *(line for one in settings for line in _of(one)))
    )


def _summary(settings: list[Declared]) -> Iterator[str]:
    yield "| | الاسم | Name | من يضبطه · who |"
    yield "|---|---|---|---|"
    for one in settings:
        arabic, english = one.words["ar"].name, one.words["en"].name
        yield f"| [`{one.name}`](#{one.name}) | {arabic} | {english} | {_WHO[one.is_of_it]} |"
    yield ""


def _of(one: Declared) -> Iterator[str]:
    registry = "REG_DWORD" if one.kind is Kind.NUMBER else "REG_SZ"
    yield f"## {one.name}"
    yield ""
    yield "| | |"
    yield "|---|---|"
    for language, shown in (("ar", "العربية"), ("en", "English")):
        words = one.words[language]
        yield f"| {shown} | **{words.name}.** {words.description} |"
    yield f"| من يضبطه · who | {_WHO[one.is_of_it]} |"
    yield f"| القيم · values | {_values(one)} |"
    yield f"| الأصل · default | {_code(one.setting.default) or _EMPTY} |"
    yield f"| `settings.toml` | {_code(f'{one.name} = {_toml(one.sample)}')} |"
    yield f"| `HKLM\\{KEY}` | `{one.name}` {registry} {_code(one.sample)} |"
    yield ""


def _values(one: Declared) -> str:
    if one.kind is Kind.NUMBER:
        return f"{one.setting.minimum} – {one.setting.maximum}"
    if one.kind is Kind.CHOICE:
        words = one.words
        return "<br>".join(
            f"`{value}` {words['ar'].choices[at]} · {words['en'].choices[at]}"
            for at, value in enumerate(one.setting.choices)
        )
    limits = f"≤ {one.longest} حرف · characters"
    return f"{limits}<br>{_code(one.setting.form)}" if one.setting.form else limits


def _code(value: object) -> str:
    """As it is typed; a bar would end the cell of the table."""
    text = str(value).replace("|", "\\|")
    return f"`{text}`" if text else ""


def _toml(value: str | int) -> str:
    """A TOML value; text without control characters is written as in JSON."""
    return json.dumps(value, ensure_ascii=False)


def main(arguments: list[str]) -> int:
    wanted = page(declared())
    if "--update" in arguments:
        PAGE.parent.mkdir(parents=True, exist_ok=True)
        PAGE.write_text(wanted, encoding="utf-8")
        return 0
    there = PAGE.read_text(encoding="utf-8") if PAGE.exists() else ""
    if there != wanted:
        sys.stderr.write(f"{PAGE.relative_to(ROOT)} is stale: run {sys.argv[0]} --update\n")
    return int(there != wanted)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
