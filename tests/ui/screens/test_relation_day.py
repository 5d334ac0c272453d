"""A draft that answers or quotes a post: seen while writing, in the last look, in the preview."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel

from core.delegation.model import Action, Decision
from core.drafts.model import Relation, RelationKind
from core.publishing.model import Published
from core.publishing.relations import relation_to
from core.workplace import Workplace
from tests.fakes import FakeClock
from tests.servers.mastodon_server import Post
from tests.ui.desk import Authority, Desk
from tests.ui.social_desk import SocialDesk, social_desk
from ui.composer.preview.notices import Notice
from ui.composer.preview.panel import PreviewPanel
from ui.composer.publish_dialog import PublishDialog
from ui.composer.relation.strip import RelationStrip
from ui.composer.side_panel import PREVIEW

THEIRS = "تحذير من جريان الأودية"
TEXT = "نشكر لكم التنبيه"


def begin(social: SocialDesk, kind: RelationKind = RelationKind.ANSWERS) -> Post:
    """A draft about somebody's post, on the screen."""
    post, workplace, key = social.somebody(THEIRS), social.workplace, social.account.key
    found = workplace.acts.look_up(key, social.link_of(post))
    draft = workplace.drafts.create(key)
    workplace.drafts.relate(draft.id, relation_to(found, kind, key))
    model = social.desk.shell._composer_model  # noqa: SLF001
    assert model.open(draft.id)
    social.desk.type(TEXT)
    social.desk.shell.review_now()
    return post


def strip(social: SocialDesk) -> RelationStrip:
    return social.desk.shell.composer.sheet.relation


def relation(social: SocialDesk) -> Relation | None:
    """What the draft on the screen has to do with a post, as it is kept."""
    model = social.desk.shell._composer_model  # noqa: SLF001
    return social.workplace.drafts.read(model.draft_id).relation


def speak_as_other(social: SocialDesk) -> None:
    accounts = social.desk.shell.composer.accounts
    accounts.setCurrentIndex(accounts.findData(social.other.key))
    accounts.activated.emit(accounts.currentIndex())


def last_look(social: SocialDesk) -> PublishDialog:
    desk = social.desk
    desk.wait(desk.shell.composer.publish_button.isEnabled)
    desk.shell.composer.publish_button.click()
    desk.wait(lambda: bool(desk.shell.findChildren(PublishDialog)))
    return desk.shell.findChildren(PublishDialog)[-1]


def preview(social: SocialDesk) -> PreviewPanel:
    """The preview, once it shows the draft."""
    page = social.desk.shell.composer
    page.side.tabs.go_to(PREVIEW)
    (panel,) = page.side.findChildren(PreviewPanel)
    social.desk.wait(lambda: panel.content is not None and bool(panel.content.parts))
    return panel


def test_a_draft_of_its_own_has_no_strip(social: SocialDesk) -> None:
    assert strip(social).isHidden()


@pytest.mark.parametrize(
    ("kind", "word"), [(RelationKind.ANSWERS, "Answers"), (RelationKind.QUOTES, "Quotes")]
)
def test_the_strip_says_what_kind_whose_and_how_it_begins(
    social: SocialDesk, kind: RelationKind, word: str
) -> None:
    begin(social, kind)
    words = strip(social).words
    assert [part in words for part in (word, "@difaa_madani", THEIRS)] == [True] * 3


def test_a_post_of_ones_own_is_called_so(desk: Desk) -> None:
    workplace = desk.workplace
    first = workplace.drafts.create(workplace.accounts()[0].key)
    workplace.drafts.save(first.id, THEIRS, 0)
    assert isinstance(workplace.publishing.publish(first.id), Published)
    (item,) = workplace.publishing.outbox()
    desk.shell.outbox._model.begin_about(item, RelationKind.ANSWERS)  # noqa: SLF001
    strip_here = desk.shell.composer.sheet.relation
    desk.wait(lambda: "a post of this account" in strip_here.words)


def test_an_answer_hangs_under_the_post_that_it_answers(social: SocialDesk) -> None:
    post = begin(social)
    last_look(social)._publish.click()  # noqa: SLF001
    social.desk.wait(lambda: [one.reply_to for one in social.server.statuses] == [None, post.id])


def test_a_quotation_shows_the_post_that_it_quotes(social: SocialDesk) -> None:
    social.workplace.connections.look_in(social.account.key)
    post = begin(social, RelationKind.QUOTES)
    last_look(social)._publish.click()  # noqa: SLF001
    social.desk.wait(lambda: [one.quote for one in social.server.statuses] == [None, post.id])


def test_the_last_look_says_whose_post_it_answers(social: SocialDesk) -> None:
    begin(social)
    dialog = last_look(social)
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert any("@difaa_madani" in one and THEIRS in one for one in words)
    dialog.reject()


def test_the_answer_can_be_made_a_post_of_its_own(social: SocialDesk) -> None:
    begin(social)
    strip(social).remove.click()
    assert (relation(social), strip(social).isHidden()) == (None, True)


def test_a_new_draft_answers_nothing(social: SocialDesk) -> None:
    begin(social)
    social.desk.shell.composer.begin()
    assert strip(social).isHidden()


def test_an_empty_draft_about_a_post_gives_way_to_a_new_one(social: SocialDesk) -> None:
    begin(social)
    social.desk.shell.composer.editor.put("", 0)
    social.desk.shell.composer.begin()
    assert strip(social).isHidden()


def test_another_account_is_told_before_anything_is_published(social: SocialDesk) -> None:
    begin(social)
    speak_as_other(social)
    assert "Choose the account under which it was found" in strip(social).words
    assert not social.desk.shell.composer.publish_button.isEnabled()


def test_the_account_under_which_it_was_found_is_one_press_away(social: SocialDesk) -> None:
    begin(social)
    speak_as_other(social)
    strip(social).account.click()
    social.desk.wait(social.desk.shell.composer.publish_button.isEnabled)


def test_further_accounts_cannot_be_ticked_for_an_answer(social: SocialDesk) -> None:
    begin(social)
    dialog = last_look(social)
    (line,) = dialog.accounts.lines
    social.desk.wait(lambda: "cannot answer" in line.verdict)
    assert not line.tick.isEnabled()
    dialog.reject()


def test_a_decision_without_answers_is_told_while_writing(
    at_desk: Callable[[Workplace], Desk],
    authority: Authority,
    decision: Decision,
    official: Workplace,
    clock: FakeClock,
) -> None:
    publishing_only = frozenset({Action.PUBLISH})
    with social_desk(at_desk, authority, decision, official, clock, publishing_only) as made:
        begin(made)
        assert not made.desk.shell.composer.publish_button.isEnabled()
        assert len(strip(made).words.splitlines()) == 3


def test_the_preview_shows_whom_it_answers(social: SocialDesk) -> None:
    begin(social)
    panel = preview(social)
    assert "@difaa_madani" in panel.canvas.accessibleDescription()


def test_the_preview_shows_the_post_that_is_quoted(social: SocialDesk) -> None:
    begin(social, RelationKind.QUOTES)
    panel = preview(social)
    assert THEIRS in panel.canvas.accessibleDescription()


def test_the_preview_of_another_platform_says_that_it_cannot_go_out_so(social: SocialDesk) -> None:
    begin(social)
    panel = preview(social)
    panel.choose("x")
    social.desk.wait(lambda: Notice.RELATION in [one.notice for one in panel._found])  # noqa: SLF001
