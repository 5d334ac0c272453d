"""The outbox sorted: by kind, by text, and what is on its way."""

import pytest

from core.drafts.model import Rights, RightsKind
from core.platforms.limits import LIMITS
from core.publishing.model import OutboxState, When
from tests.pictures import png
from tests.ui.desk import Desk
from tests.ui.outbox_desk import (
    LATER,
    OTHER_TEXT,
    ZONE,
    draft,
    fail,
    only_card,
    outbox,
    plan,
    press,
    publish,
    sending,
)
from tests.ui.social_desk import SocialDesk
from ui.outbox.actions import Do
from ui.outbox.standing import Sieve

# Filters and counts


@pytest.fixture
def mixed(social: SocialDesk) -> SocialDesk:
    """One that is out, one that is planned, one that failed."""
    publish(social.desk)
    plan(social.desk, OTHER_TEXT)
    fail(social, "موعدنا القادم في السيب")
    return social


@pytest.mark.parametrize(
    ("sieve", "states"),
    [
        (Sieve.NEEDS_YOU, [OutboxState.FAILED]),
        (Sieve.WAITING, [OutboxState.QUEUED]),
        (Sieve.PUBLISHED, [OutboxState.PUBLISHED]),
    ],
)
def test_a_chip_shows_the_posts_of_its_kind(
    mixed: SocialDesk, sieve: Sieve, states: list[OutboxState]
) -> None:
    page = outbox(mixed.desk)
    page.chips.chips[sieve].click()
    assert [card.job.state for card in page.cards] == states


def test_each_chip_says_how_many_there_are(mixed: SocialDesk) -> None:
    chips = outbox(mixed.desk).chips.chips
    assert [chip.fact[-2] for chip in chips.values()] == ["3", "1", "1", "1"]


def test_the_navigation_counts_what_needs_a_person(mixed: SocialDesk) -> None:
    button = mixed.desk.shell._navigation.buttons[3]  # noqa: SLF001
    mixed.desk.shell._model.refresh_counts()  # noqa: SLF001
    mixed.desk.wait(lambda: button.count == 1)


def test_a_draft_that_is_thrown_away_needs_nobody_any_more(social: SocialDesk) -> None:
    made = fail(social)
    social.workplace.drafts.discard(made)
    button = social.desk.shell._navigation.buttons[3]  # noqa: SLF001
    social.desk.shell._model.refresh_counts()  # noqa: SLF001
    social.desk.wait(lambda: not social.desk.tasks.busy)
    assert button.count == 0


def test_earlier_posts_come_when_they_are_asked_for(desk: Desk) -> None:
    for number in range(32):
        publish(desk, f"صباح الخير من حديقة {number}")
    page = desk.shell.outbox
    desk.shell.go_to(page)
    desk.wait(lambda: len(page.cards) == 30)
    page.earlier.click()
    assert len(page.cards) == 32


# Several accounts


@pytest.fixture
def together(social: SocialDesk) -> SocialDesk:
    """One text to two accounts, of which the second was not taken."""
    social.server.suspend(social.server.accounts[social.other.account_id])
    keys = [social.account.key, social.other.key]
    social.workplace.publishing.publish_together(draft(social.desk), keys)
    return social


def test_jobs_of_one_text_stand_under_one_heading(together: SocialDesk) -> None:
    (box,) = outbox(together.desk).boxes
    states = {card.item.account_name: card.job.state for card in box.cards}
    assert states == {
        "حساب البلدية": OutboxState.PUBLISHED,
        "حساب الخدمات": OutboxState.FAILED,
    }


def test_a_job_shown_alone_names_the_others_of_its_text(together: SocialDesk) -> None:
    page = outbox(together.desk)
    page.chips.chips[Sieve.NEEDS_YOU].click()
    (card,) = page.cards
    assert "حساب البلدية" in card._others.text()  # noqa: SLF001


def test_each_account_is_tried_again_by_itself(together: SocialDesk) -> None:
    other = together.server.accounts[together.other.account_id]
    other.suspended = False
    page = outbox(together.desk)
    failed = next(card for card in page.cards if card.job.state is OutboxState.FAILED)
    press(failed, Do.RETRY)
    sending(together.desk).go_on.click()
    authors = {together.account.account_id, together.other.account_id}
    together.desk.wait(lambda: {one.author_id for one in together.server.statuses} == authors)


# Uploading


def test_an_upload_shows_how_far_it_is_and_can_be_stopped(social: SocialDesk) -> None:
    workplace = social.workplace
    made = draft(social.desk)
    one = workplace.attachments.add(made, "shati.png", png(), LIMITS["mastodon"].media)
    workplace.attachments.set_alt(one.id, "شاطئ العذيبة")
    workplace.attachments.declare_rights(one.id, Rights(RightsKind.OWN))
    workplace.publishing.publish(made, When(workplace.clock.now() + LATER, ZONE))
    with workplace.database.write() as connection:
        connection.exec_driver_sql("UPDATE outbox SET state = 'outbox_sending'")
    (item,) = workplace.publishing.outbox()
    # As the line tells it while it carries the image.
    workplace.publishing._board.tell(item.id, 63, 100)  # noqa: SLF001
    card = only_card(social.desk)
    social.desk.wait(lambda: card.progress.value() == 63)
    assert Do.STOP in card.actions_row.buttons
