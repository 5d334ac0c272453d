"""A thread on the screens: one card in the outbox, one on the timeline, its parts in both."""

from PySide6.QtWidgets import QLabel

from core.drafts.model import Poll, Rights, RightsKind
from core.platforms.limits import LIMITS
from core.publishing.model import OutboxState, Published
from core.text.thread import BREAK
from tests.pictures import png
from tests.ui.desk import Desk
from ui.outbox.actions import Do
from ui.outbox.card import OutboxCard

PARTS = ("صباح الخير يا مسقط", "نلتقي في حديقة القرم", "مع المتطوعين")
ALT = "نخلة في حديقة القرم"


def publish_thread(desk: Desk) -> str:
    """A thread of three with an image; gives the draft's id."""
    workplace = desk.workplace
    draft = workplace.drafts.create(workplace.accounts()[0].key)
    text = f"\n{BREAK}\n".join(PARTS)
    workplace.drafts.save(draft.id, text, 0)
    one = workplace.attachments.add(draft.id, "nakhla.png", png(), LIMITS["practice"].media)
    workplace.attachments.set_alt(one.id, ALT)
    workplace.attachments.declare_rights(one.id, Rights(RightsKind.OWN))
    assert isinstance(workplace.publishing.publish(draft.id), Published)
    return draft.id


def publish_poll(desk: Desk) -> None:
    """One post that asks."""
    workplace = desk.workplace
    draft = workplace.drafts.create(workplace.accounts()[0].key)
    workplace.drafts.save(draft.id, PARTS[0], 0)
    workplace.drafts.set_poll(draft.id, Poll(("الخميس", "السبت"), 120))
    assert isinstance(workplace.publishing.publish(draft.id), Published)


def only_card(desk: Desk) -> OutboxCard:
    desk.shell.go_to(desk.shell.outbox)
    desk.wait(lambda: len(desk.shell.outbox.cards) == 1)
    return desk.shell.outbox.cards[0]


def words_in(card: OutboxCard) -> str:
    return "\n".join(label.text() for label in card.findChildren(QLabel) if label.isVisible())


def test_a_thread_is_one_card_with_its_parts(desk: Desk) -> None:
    publish_thread(desk)
    card = only_card(desk)
    desk.wait(card.isVisible)
    assert [part in words_in(card) for part in PARTS] == [True] * 3


def test_a_partly_published_thread_leads_to_the_draft_with_the_rest(desk: Desk) -> None:
    draft = publish_thread(desk)
    rest = desk.workplace.drafts.create(desk.workplace.accounts()[0].key).id
    desk.workplace.drafts.save(rest, PARTS[2], 0)
    with desk.workplace.database.write() as connection:
        connection.exec_driver_sql(
            "UPDATE outbox SET state = 'outbox_failed', code = 'platform_rejected', "
            'details = \'{"status": 400, "reason": ""}\', rest_draft_id = ? WHERE part = 2',
            (rest,),
        )
    card = only_card(desk)
    assert card.job.state is OutboxState.PARTLY_PUBLISHED
    card.actions_row.buttons[Do.OPEN_DRAFT].click()
    desk.wait(lambda: desk.shell.composer.editor.text() == PARTS[2])
    assert draft != rest


def test_a_waiting_thread_can_be_withdrawn_until_a_part_is_out(desk: Desk) -> None:
    publish_thread(desk)
    with desk.workplace.database.write() as connection:
        connection.exec_driver_sql("UPDATE outbox SET state = 'outbox_queued' WHERE part > 0")
    card = only_card(desk)
    assert (card.job.state, Do.WITHDRAW in card.actions_row.buttons) == (OutboxState.QUEUED, False)


def labels_on_the_timeline(desk: Desk) -> list[QLabel]:
    timeline = desk.shell.timeline
    assert timeline is not None
    desk.shell.go_to(timeline)
    desk.wait(lambda: timeline.isVisible() and timeline._list.count() == 1)  # noqa: SLF001
    return timeline.findChildren(QLabel)


def test_the_timeline_shows_the_options_of_a_poll(desk: Desk) -> None:
    publish_poll(desk)
    words = [label.text() for label in labels_on_the_timeline(desk)]
    assert {"الخميس", "السبت"} <= set(words)


def test_the_timeline_shows_a_thread_together_with_its_image(desk: Desk) -> None:
    publish_thread(desk)
    labels = labels_on_the_timeline(desk)
    words = "\n".join(label.text() for label in labels)
    assert [part in words for part in PARTS] == [True] * 3
    (picture,) = [label for label in labels if label.accessibleName() == ALT]
    assert not picture.pixmap().isNull()
