"""Somebody's post: looked up by its link, shown as a stranger's, and what is done to it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from core.audit.model import AuditAction
from core.delegation.model import Action, Decision
from core.drafts.model import RelationKind
from core.platforms.protocol import ActKind
from core.publishing.model import Published
from core.workplace import Workplace
from tests.fakes import FakeClock
from tests.ui.desk import Authority, Desk
from tests.ui.social_desk import SocialDesk, social_desk
from ui.seen_post.dialog import SeenPostDialog
from ui.seen_post.foreign import foreign_line, foreign_text
from ui.seen_post.offers import Offer

THEIRS = "تحذير من جريان الأودية https://www.example.om/77"
COMPLAINT = "للأسف خدمة النظافة سيئة، رقمي 91234567 للتواصل"
WHY = "تنبيه رسمي يخص سلامة السكان"
TURNED_ROUND = "gpj.\u202egnp\u202c"


def opened(desk: Desk) -> SeenPostDialog:
    """The dialog, from the composer's row of tools."""
    desk.shell.composer.sheet.tools.post.click()
    (dialog,) = desk.shell.findChildren(SeenPostDialog)
    return dialog


def look_up(desk: Desk, link: str) -> SeenPostDialog:
    dialog = opened(desk)
    dialog.link.input.setText(link)
    dialog.look.click()
    desk.wait(lambda: not dialog._model.busy)  # noqa: SLF001
    return dialog


def seen(social: SocialDesk, text: str = THEIRS) -> SeenPostDialog:
    """A post of somebody else's, looked up."""
    dialog = look_up(social.desk, social.link_of(social.somebody(text)))
    assert dialog.card.isVisible()
    return dialog


def want(dialog: SeenPostDialog, offer: Offer) -> None:
    dialog.actions_row.buttons[offer].click()


def confirm(dialog: SeenPostDialog, reason: str = "") -> None:
    assert dialog.act_dialog is not None
    dialog.act_dialog.reason.input.setPlainText(reason)
    dialog.act_dialog.go_on.click()


def waited_for(social: SocialDesk, dialog: SeenPostDialog) -> str:
    """What the dialog says once the platform has answered."""
    social.desk.wait(lambda: bool(dialog.message.words))
    return dialog.message.words


# Looking up


def test_a_post_is_shown_with_its_author_and_its_text(social: SocialDesk) -> None:
    dialog = seen(social)
    card = dialog.card
    assert (card.name.plain, card.handle.plain, card.text.toPlainText()) == (
        "الدفاع المدني",
        "@difaa_madani",
        THEIRS,
    )
    dialog.reject()


def test_nothing_in_the_post_can_be_pressed(social: SocialDesk) -> None:
    dialog = seen(social, f"<a href='https://x.example'>هنا</a> {THEIRS}")
    formats = {label.textFormat() for label in dialog.card.findChildren(QLabel)}
    links = Qt.TextInteractionFlag.LinksAccessibleByMouse
    in_text = dialog.card.text.textInteractionFlags() & links
    assert (formats, bool(in_text)) == ({Qt.TextFormat.PlainText}, False)
    assert dialog.card.text.toPlainText().startswith("<a href")
    dialog.reject()


def test_letters_that_were_turned_round_stand_as_they_were_written(social: SocialDesk) -> None:
    dialog = seen(social, f"صورة {TURNED_ROUND}")
    assert dialog.card.text.toPlainText() == "صورة gpj.gnp"
    dialog.reject()


def test_a_link_of_another_place_is_explained_beside_the_field(social: SocialDesk) -> None:
    dialog = look_up(social.desk, "https://example.om/news/12")
    assert "This is no link to a post" in dialog.link.error
    dialog.reject()


def test_a_post_that_is_not_there_is_said_so(social: SocialDesk) -> None:
    link = social.link_of(social.somebody(THEIRS))
    dialog = look_up(social.desk, link[:-3] + "999")
    assert "no such post" in dialog.message.words
    dialog.reject()


def test_another_account_has_to_look_again(social: SocialDesk) -> None:
    dialog = seen(social)
    dialog.accounts.setCurrentIndex(1)
    dialog.accounts.activated.emit(1)
    assert not dialog.card.isVisible()
    dialog.reject()


def test_a_limit_of_use_says_until_when(social: SocialDesk) -> None:
    link = social.link_of(social.somebody(THEIRS))
    social.server.budget.limit = 0
    dialog = look_up(social.desk, link)
    assert "limit until" in dialog.message.words
    dialog.reject()


def test_the_review_points_to_what_should_be_known(social: SocialDesk) -> None:
    dialog = seen(social, COMPLAINT)
    assert "Personal data: a phone number" in dialog.concerns.titles
    dialog.reject()


def test_a_text_against_which_nothing_speaks_says_so(social: SocialDesk) -> None:
    dialog = seen(social, "صباح الخير يا مسقط")
    words = [label.text() for label in dialog.concerns.findChildren(QLabel)]
    assert "The review has nothing to say against this text." in words
    dialog.reject()


# Likes and boosts


def test_a_like_reaches_the_platform_under_the_account_that_was_named(social: SocialDesk) -> None:
    dialog = seen(social)
    want(dialog, Offer.LIKE)
    assert dialog.act_dialog is not None
    assert "حساب البلدية" in dialog.act_dialog.go_on.text()
    confirm(dialog)
    assert "Liked as" in waited_for(social, dialog)
    assert {who for who, _ in social.server.favourites} == {social.account.account_id}
    dialog.reject()


def test_a_boost_needs_a_reason(social: SocialDesk) -> None:
    dialog = seen(social)
    want(dialog, Offer.BOOST)
    assert dialog.act_dialog is not None
    assert not dialog.act_dialog.go_on.isEnabled()
    dialog.act_dialog.reject()
    dialog.reject()


def test_a_boost_quotes_the_clause_that_it_rests_on(social: SocialDesk) -> None:
    dialog = seen(social)
    want(dialog, Offer.BOOST)
    assert dialog.act_dialog is not None
    clause = social.workplace.pack.clauses["CON-3"]
    assert clause.text in dialog.act_dialog.quotation.words
    dialog.act_dialog.reject()
    dialog.reject()


def test_a_boost_stands_at_the_platform_and_its_reason_in_the_log(social: SocialDesk) -> None:
    dialog = seen(social)
    want(dialog, Offer.BOOST)
    confirm(dialog, WHY)
    assert "Boosted as" in waited_for(social, dialog)
    entry = social.workplace.audit.entries()[0]
    assert (len(social.server.boosts), entry.action, entry.detail["reason"]) == (
        1,
        AuditAction.BOOSTED,
        WHY,
    )
    dialog.reject()


def test_the_log_keeps_where_the_boosted_post_is_found(social: SocialDesk) -> None:
    dialog = seen(social)
    want(dialog, Offer.BOOST)
    confirm(dialog, WHY)
    waited_for(social, dialog)
    link = dialog.link.input.text()
    assert social.workplace.audit.entries()[0].detail["link"] == link
    dialog.reject()


def test_a_boost_can_be_taken_back_at_once(social: SocialDesk) -> None:
    dialog = seen(social)
    want(dialog, Offer.BOOST)
    confirm(dialog, WHY)
    waited_for(social, dialog)
    dialog.message._action.click()  # noqa: SLF001
    social.desk.wait(lambda: social.server.boosts == [])
    dialog.reject()


def test_a_like_of_another_day_can_be_taken_back(social: SocialDesk) -> None:
    post = social.somebody(THEIRS)
    dialog = look_up(social.desk, social.link_of(post))
    found = dialog._model.seen  # noqa: SLF001
    assert found is not None
    social.workplace.acts.do(social.account.key, ActKind.LIKE, found.post.post)
    dialog.actions_row.back_wanted.emit(Offer.LIKE)
    social.desk.wait(lambda: social.server.favourites == set())
    dialog.reject()


def test_a_boost_that_fails_keeps_the_reason_that_was_typed(social: SocialDesk) -> None:
    dialog = seen(social)
    want(dialog, Offer.BOOST)
    asked = dialog.act_dialog
    assert asked is not None
    social.server.suspend()
    confirm(dialog, WHY)
    social.desk.wait(lambda: bool(asked.message.words))
    assert (asked.reason.text, asked.go_on.isEnabled()) == (WHY, True)
    asked.reject()
    dialog.reject()


# What cannot be done


def test_in_practice_nothing_can_be_liked_and_the_dialog_says_so(desk: Desk) -> None:
    workplace = desk.workplace
    made = workplace.drafts.create(workplace.accounts()[0].key)
    workplace.drafts.save(made.id, THEIRS, 0)
    outcome = workplace.publishing.publish(made.id)
    assert isinstance(outcome, Published)
    dialog = look_up(desk, outcome.receipt.uri)
    able = [offer for offer, one in dialog.actions_row.buttons.items() if one.isEnabled()]
    assert able == [Offer.ANSWER]
    assert "The platform does not offer that." in dialog.actions_row.reasons
    dialog.reject()


def test_what_the_decision_does_not_permit_says_why_not(
    at_desk: Callable[[Workplace], Desk],
    authority: Authority,
    decision: Decision,
    official: Workplace,
    clock: FakeClock,
) -> None:
    permitted = frozenset({Action.PUBLISH, Action.LIKE})
    with social_desk(at_desk, authority, decision, official, clock, permitted) as made:
        dialog = seen(made)
        buttons = dialog.actions_row.buttons
        assert (buttons[Offer.LIKE].isEnabled(), buttons[Offer.BOOST].isEnabled()) == (True, False)
        assert "Boost" in dialog.actions_row.reasons
        dialog.reject()


# Drafts about it


@pytest.mark.parametrize(
    ("offer", "kind"),
    [(Offer.ANSWER, RelationKind.ANSWERS), (Offer.QUOTE, RelationKind.QUOTES)],
)
def test_a_draft_about_the_post_begins_in_the_composer(
    social: SocialDesk, offer: Offer, kind: RelationKind
) -> None:
    social.workplace.connections.look_in(social.account.key)
    dialog = seen(social)
    want(dialog, offer)
    social.desk.wait(social.desk.shell.composer.sheet.relation.isVisible)
    made = social.workplace.drafts.last_open()
    assert made is not None
    assert made.relation is not None
    assert (made.relation.kind, made.relation.author) == (kind, "difaa_madani")


def test_the_outbox_leads_to_the_same_dialog(social: SocialDesk) -> None:
    desk = social.desk
    desk.shell.go_to(desk.shell.outbox)
    desk.shell.outbox.seen_post.click()
    (dialog,) = desk.shell.findChildren(SeenPostDialog)
    dialog.link.input.setText(social.link_of(social.somebody(THEIRS)))
    dialog.look.click()
    desk.wait(dialog.card.isVisible)
    want(dialog, Offer.ANSWER)
    desk.wait(desk.shell.composer.sheet.relation.isVisible)


# Words from outside


def test_a_foreign_name_stays_on_its_line() -> None:
    assert foreign_line("بلدية\n\u202eطقسم\u2067 مسقط") == "بلدية طقسم مسقط"


def test_a_long_foreign_name_leaves_room() -> None:
    assert len(foreign_line("م" * 500)) == 80


def test_isolates_of_a_foreign_text_stay() -> None:
    isolated = "كتب \u2066@muscat\u2069 اليوم"
    assert foreign_text(isolated) == isolated
