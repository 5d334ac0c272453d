"""What only IT is told, in both languages; the settings' own words come from the program."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from declared import Declared, Kind, Words

PRODUCT: Mapping[str, str] = {"ar": "ناطق", "en": "Natiq"}


@dataclass(frozen=True)
class Phrases:
    """The sentences of one language."""

    category: str
    supported: str
    only_it: str
    employee: str
    default: str
    nothing: str
    choices: str
    number: str
    text: str
    empty: str
    example: str
    separator: str

    def explain(self, one: Declared, language: str) -> str:
        """What a setting does, who may set it, its default and what it can be."""
        words = one.words[language]
        unset = one.setting.default == ""
        lines = [
            words.description,
            self.only_it if one.is_of_it else self.employee,
            self.nothing if unset else self.default.format(value=words.default),
        ]
        return "\n\n".join([*lines, *self._values(one, words)])

    def _values(self, one: Declared, words: Words) -> Iterator[str]:
        if one.kind is Kind.CHOICE:
            pairs = zip(words.choices, one.setting.choices, strict=True)
            offered = self.separator.join(f"{word} ({value})" for word, value in pairs)
            yield self.choices.format(values=offered)
        elif one.kind is Kind.NUMBER:
            limits = {"least": one.setting.minimum, "most": one.setting.maximum}
            yield self.number.format(**limits)
        else:
            yield self.text.format(most=one.longest)
            if not one.may_be_empty:
                yield self.empty
            yield self.example.format(value=one.sample)


PHRASES: Mapping[str, Phrases] = {
    "ar": Phrases(
        category="إعدادات برنامج ناطق للنشر من الحسابات الرسمية، لكل من يعمل على هذا الجهاز.",
        supported="ناطق 0.1 فأحدث، على ويندوز 10 (1809) فأحدث",
        only_it="تضبطه تقنية المعلومات وحدها، ويراه الموظف ولا يغيّره.",
        employee="يختاره الموظف ما لم يُضبط هنا؛ وإن ضُبط ثبت، وظهر للموظف أنه من تقنية المعلومات.",
        default="إن لم يُضبط: {value}.",
        nothing="إن لم يُضبط فلا قيمة له.",
        choices="القيم: {values}.",
        number="القيمة عدد صحيح من {least} إلى {most}.",
        text="القيمة نص عدد أحرفه {most} على الأكثر.",
        empty="لا يجوز أن يكون النص فارغًا.",
        example="مثال:\n{value}",
        separator="، ",
    ),
    "en": Phrases(
        category="Settings of Natiq, which publishes from official accounts, for all who work on "
        "this machine.",
        supported="Natiq 0.1 or newer, on Windows 10 (1809) or newer",
        only_it="Set by IT alone; employees see it and cannot change it.",
        employee="Employees choose it unless it is set here. Once set it is fixed, and the program "
        "shows that it was set by IT.",
        default="If it is not set: {value}.",
        nothing="If it is not set, it has no value.",
        choices="Values: {values}.",
        number="The value is a whole number from {least} to {most}.",
        text="The value is a text of at most {most} characters.",
        empty="The text cannot be empty.",
        example="Example:\n{value}",
        separator=", ",
    ),
}
