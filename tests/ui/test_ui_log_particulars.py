"""What an entry of the log tells: in its line, and one by one once it is chosen."""

import json
from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from core.audit.model import AuditAction, AuditEntry
from ui.log.details import DetailsCard
from ui.log.particulars import ParticularWords

pytestmark = pytest.mark.usefixtures("qapp")

AT = "2026-11-29T05:30:00+00:00"
URI = "https://social.example/statuses/1"
WHY = "تنبيه رسمي"


def entry(detail: dict[str, object], action: AuditAction = AuditAction.QUEUED) -> AuditEntry:
    written = json.dumps(detail)
    moment = datetime(2026, 11, 25, tzinfo=UTC)
    return AuditEntry(
        1, moment, "1", "موظف مفوَّض", "1/2026", "muscat", action, None, written, "", ""
    )


def line(detail: dict[str, object]) -> list[str]:
    return ParticularWords().line(entry(detail))


@pytest.mark.parametrize(
    ("detail", "words"),
    [
        ({"reason": WHY}, f"“{WHY}”"),
        ({"uri": URI}, URI),
        ({"at": AT}, "for \u206829 November 2026 09:30\u2069"),
        ({"act": "like"}, "like"),
        ({"code": "platform_offline"}, "The platform cannot be reached: there is no connection."),
        ({"way": "way_token"}, "Token issued by IT"),
    ],
)
def test_a_line_tells_the_particular(detail: dict[str, object], words: str) -> None:
    assert line(detail) == ["@muscat", words]


def test_where_there_is_a_link_the_address_for_programs_is_left_out() -> None:
    assert line({"uri": URI, "link": "https://social.example/@muscat/1"}) == [
        "@muscat",
        "https://social.example/@muscat/1",
    ]


def test_a_long_reason_is_cut_in_the_line_and_whole_below() -> None:
    long = "سبب " * 60
    told = ParticularWords().each(entry({"reason": long}))
    assert (len(line({"reason": long})[1]) < 90, [one.words for one in told]) == (True, [long])


def test_what_somebody_else_wrote_there_does_no_harm() -> None:
    assert line({"at": "never", "reason": 7, "act": ["x"]}) == ["@muscat", "for \u2068never\u2069"]


def test_the_card_shows_each_particular_by_name(qtbot: QtBot) -> None:
    card = DetailsCard({})
    qtbot.addWidget(card)
    card.show_entry(entry({"reason": WHY, "uri": URI}))
    assert card.words.splitlines() == [f"Reason: {WHY}", f"Address at the platform: {URI}"]


def test_the_card_is_hidden_where_there_is_nothing_more_to_tell(qtbot: QtBot) -> None:
    card = DetailsCard({})
    qtbot.addWidget(card)
    card.show_entry(entry({}))
    assert card.isHidden()
