"""The members of a draft on its way: written, and read back only if each is as it must be."""

from collections.abc import Mapping, Set
from typing import cast

from core.delegation.encoding import decode, encode
from core.draft_exchange.model import ExchangeProblem, SentAttachment, SentDraft
from core.drafts.model import (
    LABEL_LIMIT,
    MOST_LABELS,
    MOST_OPTIONS,
    OPTION_LIMIT,
    PURPOSE_LIMIT,
    TEXT_LIMIT,
    Poll,
    Rights,
    RightsKind,
)
from core.foundation.errors import Invalid

_MOST_ATTACHMENTS = 5
_ALT_LIMIT = 4_000
_NAME_LIMIT = 255
_REFERENCE_LIMIT = 500
_LONGEST_POLL = 366 * 24 * 60
_LINE_BREAKS = frozenset("\n\r\u2028\u2029")


class Fields:
    """An object of the file with exactly these members; every reading checks type and bounds."""

    def __init__(self, value: object, path: str, names: Set[str]) -> None:
        if not isinstance(value, dict) or set(cast("dict[str, object]", value)) != names:
            raise Invalid(ExchangeProblem.FIELD_INVALID, field=path or "draft")
        self._members = cast("Mapping[str, object]", value)
        self._path = path

    def member(self, name: str) -> object:
        return self._members[name]

    def inner(self, name: str, names: Set[str]) -> "Fields":
        """An object within."""
        return Fields(self._members[name], self._at(name), names)

    def text(self, name: str, most: int) -> str:
        """A text of at most ``most`` code points."""
        value = self._members[name]
        if not isinstance(value, str) or len(value) > most:
            raise self.wrong(name)
        return value

    def line(self, name: str, most: int, least: int = 0) -> str:
        """A text of one line."""
        value = self.text(name, most)
        if len(value.strip()) < least or _LINE_BREAKS.intersection(value):
            raise self.wrong(name)
        return value

    def whole(self, name: str, least: int, most: int) -> int:
        """A whole number."""
        value = self._members[name]
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            raise self.wrong(name)
        return value

    def flag(self, name: str) -> bool:
        value = self._members[name]
        if not isinstance(value, bool):
            raise self.wrong(name)
        return value

    def items(self, name: str, most: int) -> list[object]:
        """A list of at most ``most``."""
        value = self._members[name]
        if not isinstance(value, list) or len(cast("list[object]", value)) > most:
            raise self.wrong(name)
        return cast("list[object]", value)

    def lines(self, name: str, most: int, longest: int) -> tuple[str, ...]:
        """A list of texts of one line."""
        items = [Fields({"item": one}, self._at(name), {"item"}) for one in self.items(name, most)]
        return tuple(one.line("item", longest) for one in items)

    def content(self, name: str) -> bytes:
        """Bytes as base64url."""
        value = self._members[name]
        try:
            return decode(value if isinstance(value, str) else " ")
        except ValueError as error:
            raise self.wrong(name) from error

    def wrong(self, name: str) -> Invalid:
        return Invalid(ExchangeProblem.FIELD_INVALID, field=self._at(name))

    def _at(self, name: str) -> str:
        return f"{self._path}.{name}" if self._path else name


def draft_members(draft: SentDraft) -> Mapping[str, object]:
    """The draft as it is written."""
    poll = draft.poll
    return {
        "text": draft.text,
        "audience": draft.audience,
        "aim": draft.aim,
        "labels": list(draft.labels),
        "poll": None
        if poll is None
        else {"options": list(poll.options), "minutes": poll.minutes, "multiple": poll.multiple},
        "attachments": [_attachment_members(one) for one in draft.attachments],
    }


def draft_from(value: object) -> SentDraft:
    """The draft that was written. Raises ``Invalid(FIELD_INVALID)``."""
    names = {"text", "audience", "aim", "labels", "poll", "attachments"}
    fields = Fields(value, "draft", names)
    return SentDraft(
        fields.text("text", TEXT_LIMIT),
        fields.line("audience", PURPOSE_LIMIT),
        fields.line("aim", PURPOSE_LIMIT),
        fields.lines("labels", MOST_LABELS, LABEL_LIMIT),
        _poll(fields),
        tuple(_attachment(one) for one in fields.items("attachments", _MOST_ATTACHMENTS)),
    )


def _attachment_members(attachment: SentAttachment) -> Mapping[str, object]:
    rights = attachment.rights
    return {
        "name": attachment.name,
        "alt": attachment.alt,
        "rights": None
        if rights is None
        else {"kind": rights.kind.value, "reference": rights.reference},
        "content": encode(attachment.content),
    }


def _attachment(value: object) -> SentAttachment:
    fields = Fields(value, "attachments", {"name", "alt", "rights", "content"})
    return SentAttachment(
        fields.line("name", _NAME_LIMIT),
        fields.text("alt", _ALT_LIMIT),
        _rights(fields),
        fields.content("content"),
    )


def _rights(fields: Fields) -> Rights | None:
    if fields.member("rights") is None:
        return None
    inner = fields.inner("rights", {"kind", "reference"})
    try:
        kind = RightsKind(inner.line("kind", _NAME_LIMIT))
    except ValueError as error:
        raise inner.wrong("kind") from error
    return Rights(kind, inner.text("reference", _REFERENCE_LIMIT))


def _poll(fields: Fields) -> Poll | None:
    if fields.member("poll") is None:
        return None
    inner = fields.inner("poll", {"options", "minutes", "multiple"})
    return Poll(
        inner.lines("options", MOST_OPTIONS, OPTION_LIMIT),
        inner.whole("minutes", 1, _LONGEST_POLL),
        inner.flag("multiple"),
    )
