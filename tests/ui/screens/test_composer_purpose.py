"""Whom a post is for, what is asked of its readers, and what need not be written again."""

from dataclasses import replace

from PySide6.QtWidgets import QApplication

from core.drafts.model import Draft, PhraseKind, Poll
from tests.ui.desk import Desk
from ui.composer.phrases.fields_dialog import FieldsDialog
from ui.composer.phrases.manage_dialog import ManagePhrasesDialog
from ui.composer.phrases.menu import PhrasesMenu
from ui.composer.poll.dialog import PollDialog
from ui.composer.publish_dialog import PublishDialog
from ui.composer.purpose.dialog import PurposeDialog, labels_in
from ui.composer.purpose.view_model import AIM, AUDIENCE, LABELS

TEXT = "صباح الخير يا مسقط، نلتقي في حديقة القرم الطبيعية"
TEMPLATE = "تعلن بلدية مسقط عن فتح [[اسم المكان]] للزوار."


def draft_of(desk: Desk) -> Draft:
    draft = desk.workplace.drafts.last_open()
    assert draft is not None
    return draft


def ask_purpose(desk: Desk) -> PurposeDialog:
    desk.shell.composer.heading.chips.audience.click()
    (dialog,) = desk.shell.findChildren(PurposeDialog)
    return dialog


def say_purpose(desk: Desk, audience: str, aim: str = "", labels: str = "") -> None:
    dialog = ask_purpose(desk)
    for name, words in ((AUDIENCE, audience), (AIM, aim), (LABELS, labels)):
        dialog.fields[name].input.setText(words)
    dialog.go_on.click()
    desk.wait(lambda: not desk.shell.findChildren(PurposeDialog))


def ask_poll(desk: Desk) -> PollDialog:
    desk.shell.composer.sheet.tools.poll.click()
    (dialog,) = desk.shell.findChildren(PollDialog)
    return dialog


def menu_of(desk: Desk) -> PhrasesMenu:
    menu = desk.shell.composer.sheet.tools.menu("phrases")
    assert isinstance(menu, PhrasesMenu)
    menu.fill()
    return menu


def insert(desk: Desk, name: str) -> None:
    kept = desk.workplace.phrases.all()
    menu_of(desk).chosen.emit(next(one for one in kept if one.name == name))


# Audience, aim and labels


def test_audience_aim_and_labels_are_kept_with_the_draft(desk: Desk) -> None:
    say_purpose(desk, "سكان السيب", "دعوة", "تشجير، السيب")
    draft = draft_of(desk)
    assert (draft.audience, draft.aim) == ("سكان السيب", "دعوة")
    assert set(draft.labels) == {"تشجير", "السيب"}


def test_the_chip_shows_the_audience(desk: Desk) -> None:
    say_purpose(desk, "سكان السيب")
    assert "سكان السيب" in desk.shell.composer.heading.chips.audience.fact


def test_an_audience_used_before_is_offered_again(desk: Desk) -> None:
    say_purpose(desk, "سكان السيب")
    desk.type(TEXT)
    desk.shell.composer.begin()
    dialog = ask_purpose(desk)
    completer = dialog.fields[AUDIENCE].input.completer()
    completer.setCompletionPrefix("السيب")
    assert completer.currentCompletion() == "سكان السيب"
    dialog.reject()


def test_labels_are_divided_by_either_comma() -> None:
    assert labels_in("تشجير، السيب, تشجير ,, ") == ("تشجير", "السيب")


def test_a_required_audience_holds_the_publication(desk: Desk) -> None:
    application = desk.application
    application.settings = replace(application.settings, audience_required="yes")
    desk.type(TEXT)
    desk.shell.review_now()
    assert not desk.shell.composer.publish_button.isEnabled()
    say_purpose(desk, "سكان السيب", "دعوة")
    assert desk.shell.composer.publish_button.isEnabled()


def test_a_required_aim_is_asked_for_where_only_the_audience_is_named(desk: Desk) -> None:
    application = desk.application
    application.settings = replace(application.settings, audience_required="yes")
    desk.type(TEXT)
    say_purpose(desk, "سكان السيب")
    desk.shell.review_now()
    assert desk.shell.composer.sheet.hint == "Name the audience and the aim before publishing"


def test_the_last_look_shows_the_audience(desk: Desk) -> None:
    desk.type(TEXT)
    desk.shell.review_now()
    say_purpose(desk, "سكان السيب")
    desk.shell.composer.publish_button.click()
    (dialog,) = desk.shell.findChildren(PublishDialog)
    assert any("سكان السيب" in line for line in dialog._extras.lines)  # noqa: SLF001
    dialog.reject()


# Polls


def test_a_poll_needs_two_options(desk: Desk) -> None:
    dialog = ask_poll(desk)
    dialog.options[0].input.setText("صباحًا")
    assert not dialog.go_on.isEnabled()
    dialog.reject()


def test_two_options_may_not_be_the_same(desk: Desk) -> None:
    dialog = ask_poll(desk)
    for field in dialog.options[:2]:
        field.input.setText("صباحًا")
    dialog.go_on.click()
    assert (dialog.options[1].error != "", draft_of(desk).poll) == (True, None)
    dialog.reject()


def write_poll(desk: Desk) -> None:
    dialog = ask_poll(desk)
    for field, option in zip(dialog.options, ("صباحًا", "مساءً"), strict=False):
        field.input.setText(option)
    dialog.go_on.click()
    desk.wait(lambda: not desk.shell.findChildren(PollDialog))


def test_a_poll_is_kept_with_the_draft(desk: Desk) -> None:
    write_poll(desk)
    assert draft_of(desk).poll == Poll(("صباحًا", "مساءً"), 24 * 60)


def test_the_poll_stands_under_the_text(desk: Desk) -> None:
    write_poll(desk)
    assert "مساءً" in desk.shell.composer.sheet.poll.words


def test_a_poll_is_taken_away(desk: Desk) -> None:
    write_poll(desk)
    desk.shell.composer.sheet.poll.remove.click()
    assert draft_of(desk).poll is None


def test_a_poll_is_published_in_practice(desk: Desk) -> None:
    desk.type(TEXT)
    desk.shell.review_now()
    write_poll(desk)
    desk.shell.composer.publish_button.click()
    (dialog,) = desk.shell.findChildren(PublishDialog)
    dialog._publish.click()  # noqa: SLF001
    desk.wait(lambda: len(desk.workplace.timeline()) == 1)


# Templates, snippets and hashtag sets


def test_a_snippet_is_written_where_the_cursor_stands(desk: Desk) -> None:
    desk.workplace.phrases.add(PhraseKind.SNIPPET, "شكر", "شكرًا لتعاونكم.")
    desk.type("مرحبا ")
    insert(desk, "شكر")
    assert desk.shell.composer.editor.text() == "مرحبا شكرًا لتعاونكم."


def test_one_undo_takes_a_snippet_back(desk: Desk) -> None:
    desk.workplace.phrases.add(PhraseKind.SNIPPET, "شكر", "شكرًا لتعاونكم.")
    insert(desk, "شكر")
    desk.shell.composer.editor.undo()
    assert desk.shell.composer.editor.text() == ""


def test_the_fields_of_a_template_are_asked_for(desk: Desk) -> None:
    desk.workplace.phrases.add(PhraseKind.TEMPLATE, "فتح", TEMPLATE)
    insert(desk, "فتح")
    (dialog,) = desk.shell.findChildren(FieldsDialog)
    dialog.fields["اسم المكان"].input.setText("حديقة النسيم")
    dialog.go_on.click()
    written = "تعلن بلدية مسقط عن فتح حديقة النسيم للزوار."
    assert desk.shell.composer.editor.text() == written


def test_a_field_left_empty_stays_and_stops_the_publication(desk: Desk) -> None:
    desk.workplace.phrases.add(PhraseKind.TEMPLATE, "فتح", TEMPLATE)
    insert(desk, "فتح")
    (dialog,) = desk.shell.findChildren(FieldsDialog)
    dialog.go_on.click()
    desk.shell.review_now()
    assert desk.shell.composer.editor.text() == TEMPLATE
    assert not desk.shell.composer.publish_button.isEnabled()


def test_the_selection_is_kept_as_a_snippet(desk: Desk) -> None:
    desk.type("شكرًا لتعاونكم.")
    desk.shell.composer.editor.selectAll()
    menu_of(desk).keep_wanted.emit()
    (dialog,) = desk.shell.findChildren(ManagePhrasesDialog)
    dialog.name.input.setText("شكر")
    dialog.go_on.click()
    kept = desk.workplace.phrases.all(PhraseKind.SNIPPET)
    assert [(one.name, one.text) for one in kept] == [("شكر", "شكرًا لتعاونكم.")]
    dialog.reject()


def test_a_phrase_is_changed_and_removed(desk: Desk) -> None:
    desk.workplace.phrases.add(PhraseKind.TEMPLATE, "فتح", TEMPLATE)
    menu_of(desk).manage_wanted.emit()
    (dialog,) = desk.shell.findChildren(ManagePhrasesDialog)
    dialog.name.input.setText("افتتاح")
    dialog.go_on.click()
    assert [one.name for one in desk.workplace.phrases.all()] == ["افتتاح"]
    dialog.remove.click()
    assert desk.workplace.phrases.all() == ()
    dialog.reject()


def test_nothing_can_be_kept_where_nothing_is_selected(desk: Desk) -> None:
    menu = menu_of(desk)
    keep = next(action for action in menu.actions() if "snippet" in action.text())
    assert not keep.isEnabled()
    assert QApplication.activePopupWidget() is None
