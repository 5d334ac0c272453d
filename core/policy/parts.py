"""JSON read strictly: what is wrong is said with member, place, line and reason."""

import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import cast

from core.foundation.errors import Invalid
from core.policy.model import PackFault, PolicyProblem

Step = str | int
_BLANKS = re.compile(r"[ \t\r\n]*")
_DECODER = json.JSONDecoder()
_SIMPLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_LONGEST_STEP = 60
_LONGEST_TEXT = 4_000


def fault(
    member: str, reason: PackFault, place: str = "", line: int = 0, column: int = 0
) -> Invalid:
    """The refusal of a pack. ``line`` and ``column`` count from 1; 0 where there is none.

    ``where`` among its values is all of that as compilers write it: ``rules.json:5:12 rules[0]``.
    """
    written = f"{member}:{line}:{column} {place}" if line else f"{member} {place}"
    return Invalid(
        PolicyProblem.PACK_INVALID,
        where=written.strip(),
        member=member,
        place=place,
        line=line,
        column=column,
        reason=reason.value,
    )


@dataclass(frozen=True)
class Document:
    """A member of the pack and its text, in which the lines of what is wrong are counted."""

    member: str
    text: str

    def fault(self, place: Sequence[Step], reason: PackFault) -> Invalid:
        """The refusal of what stands at ``place``, or of where it should stand."""
        at = _position(self.text, place)
        before = self.text[:at]
        line, column = before.count("\n") + 1, at - before.rfind("\n")
        return fault(self.member, reason, _written(place), line, column)


class Part:
    """A JSON object whose members are checked as they are read."""

    def __init__(self, document: Document, place: tuple[Step, ...], content: object) -> None:
        self._document = document
        self._place = place
        if not isinstance(content, dict):
            raise document.fault(place, PackFault.WRONG_TYPE)
        self._members = cast("dict[str, object]", content)

    @classmethod
    def of(cls, member: str, content: bytes) -> "Part":
        """The object in a member. Raises ``Invalid(PACK_INVALID)``, as all below does."""
        try:
            text = content.decode("utf-8")
        except UnicodeDecodeError as error:
            line = content.count(b"\n", 0, error.start) + 1
            raise fault(member, PackFault.NOT_UTF8, line=line) from error
        document = Document(member, text)
        try:
            value: object = json.loads(
                text, object_pairs_hook=_Unique(member), parse_constant=_no_constant
            )
        except json.JSONDecodeError as error:
            raise fault(
                member, PackFault.NOT_JSON, line=error.lineno, column=error.colno
            ) from error
        except (ValueError, RecursionError) as error:
            raise fault(member, PackFault.NOT_JSON) from error
        return cls(document, (), value)

    def expect(self, *needed: str, optional: Sequence[str] = ()) -> "Part":
        """Itself, with those members and no other."""
        for name in self._members:
            if name not in needed and name not in optional:
                raise self.wrong(PackFault.UNKNOWN, name)
        for name in needed:
            if name not in self._members:
                raise self.wrong(PackFault.MISSING, name)
        return self

    def has(self, name: str) -> bool:
        return name in self._members

    def text(self, name: str, form: re.Pattern[str] | None = None) -> str:
        """A text with something in it, of that form."""
        return self._text(self._value(name), form, name)

    def flag(self, name: str) -> bool:
        """A truth value; false where it is left out."""
        value = self._members.get(name, False)
        if not isinstance(value, bool):
            raise self.wrong(PackFault.WRONG_TYPE, name)
        return value

    def number(self, name: str, least: int, most: int) -> int:
        """A whole number from ``least`` to ``most``."""
        value = self._value(name)
        if not isinstance(value, int) or isinstance(value, bool):
            raise self.wrong(PackFault.WRONG_TYPE, name)
        if not least <= value <= most:
            raise self.wrong(PackFault.OUT_OF_RANGE, name)
        return value

    def texts(
        self,
        name: str,
        most: int,
        form: re.Pattern[str] | None = None,
        says: Callable[[str], bool] = bool,
        *,
        may_be_empty: bool = False,
    ) -> tuple[str, ...]:
        """Texts of that form, each once, of which ``says`` says that they are none in vain."""
        found: dict[str, None] = {}
        for at, value in enumerate(self._list(name, most, may_be_empty=may_be_empty)):
            text = self._text(value, form, name, at)
            if not says(text):
                raise self.wrong(PackFault.EMPTY, name, at)
            if text in found:
                raise self.wrong(PackFault.REPEATED, name, at)
            found[text] = None
        return tuple(found)

    def part(self, name: str) -> "Part":
        return Part(self._document, (*self._place, name), self._value(name))

    def parts(self, name: str, most: int, *, may_be_empty: bool = False) -> "tuple[Part, ...]":
        return tuple(
            Part(self._document, (*self._place, name, at), value)
            for at, value in enumerate(self._list(name, most, may_be_empty=may_be_empty))
        )

    def names(self, most: int, form: re.Pattern[str]) -> tuple[str, ...]:
        """What its members are called, where the names are the pack's own."""
        if len(self._members) > most:
            raise self.wrong(PackFault.TOO_MANY)
        for name in self._members:
            if form.fullmatch(name) is None:
                raise self.wrong(PackFault.WRONG_FORM, name)
        return tuple(self._members)

    def is_list(self, name: str) -> bool:
        return isinstance(self._members.get(name), list)

    def raw(self, name: str) -> object:
        """A member as JSON has it, for who checks it otherwise."""
        return self._value(name)

    def wrong(self, reason: PackFault, *steps: Step) -> Invalid:
        """The refusal of this object, or of what stands in it at ``steps``."""
        return self._document.fault((*self._place, *steps), reason)

    def _value(self, name: str) -> object:
        if name not in self._members:
            raise self.wrong(PackFault.MISSING, name)
        return self._members[name]

    def _text(self, value: object, form: re.Pattern[str] | None, *steps: Step) -> str:
        if not isinstance(value, str):
            raise self.wrong(PackFault.WRONG_TYPE, *steps)
        if not value.strip():
            raise self.wrong(PackFault.EMPTY, *steps)
        if len(value) > _LONGEST_TEXT:
            raise self.wrong(PackFault.TOO_LONG, *steps)
        if form is not None and form.fullmatch(value) is None:
            raise self.wrong(PackFault.WRONG_FORM, *steps)
        return value

    def _list(self, name: str, most: int, *, may_be_empty: bool) -> list[object]:
        value = self._value(name)
        if not isinstance(value, list):
            raise self.wrong(PackFault.WRONG_TYPE, name)
        values = cast("list[object]", value)
        if not values and not may_be_empty:
            raise self.wrong(PackFault.EMPTY, name)
        if len(values) > most:
            raise self.wrong(PackFault.TOO_MANY, name)
        return values


class _Unique:
    """Refuses an object that names a member twice: readers differ in which one they believe."""

    def __init__(self, member: str) -> None:
        self._member = member

    def __call__(self, pairs: Sequence[tuple[str, object]]) -> dict[str, object]:
        members: dict[str, object] = {}
        for name, value in pairs:
            if name in members:
                raise fault(self._member, PackFault.REPEATED, _written((name,)))
            members[name] = value
        return members


def _no_constant(_name: str) -> object:
    raise ValueError("not a number")


def _written(place: Sequence[Step]) -> str:
    """The place as a path: ``rules[3].words``; names that are no words in quotes."""
    path = ""
    for step in place:
        if isinstance(step, int):
            path += f"[{step}]"
        elif _SIMPLE.fullmatch(step):
            path += f".{step}" if path else step
        else:
            path += f"[{json.dumps(step[:_LONGEST_STEP], ensure_ascii=False)}]"
    return path


def _position(text: str, place: Sequence[Step]) -> int:
    """Where in a JSON text the value at ``place`` begins, or the nearest that holds it."""
    at = _skip(text, 0)
    for step in place:
        found = next((start for name, start in _children(text, at) if name == step), None)
        if found is None:
            break
        at = found
    return at


def _children(text: str, at: int) -> Iterator[tuple[Step, int]]:
    """Name or number, and start, of each value in the object or list that begins at ``at``."""
    opening = text[at : at + 1]
    if opening not in ("{", "["):
        return
    closing, number = "}" if opening == "{" else "]", 0
    at = _skip(text, at + 1)
    while text[at] != closing:
        name: Step = number
        if opening == "{":
            name, at = _decoded(text, at)
            at = _skip(text, _skip(text, at) + 1)
        yield name, at
        at = _skip(text, _decoded(text, at)[1])
        if text[at] == ",":
            at = _skip(text, at + 1)
        number += 1


def _decoded(text: str, at: int) -> tuple[str, int]:
    return cast("tuple[str, int]", _DECODER.raw_decode(text, at))


def _skip(text: str, at: int) -> int:
    blanks = _BLANKS.match(text, at)
    return at if blanks is None else blanks.end()
