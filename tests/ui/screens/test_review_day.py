"""The review beside the text: what it stops, what it asks, and how that is settled."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.policy.model import AnswerKind, Rule
from tests.ui.desk import Desk
from ui.composer.answer_form import AnswerForm
from ui.composer.finding_card import FindingCard

PHONE = "للاستفسار اتصل على 91234567 شكرا"
CLAIM = "إغلاق شارع السلطان قابوس يوم الخميس الساعة 10 مساء"


CLOSURE, PHONE_NUMBER = "claim_closure", "phone_number"
"""Rules of the pack."""


def card_of(desk: Desk, rule: str) -> FindingCard:
    desk.wait(lambda: any(card.finding.rule == rule for card in desk.shell.composer.panel.cards))
    return next(card for card in desk.shell.composer.panel.cards if card.finding.rule == rule)


def form_of(desk: Desk) -> AnswerForm:
    form = card_of(desk, CLOSURE).form
    assert form is not None
    return form


def test_a_phone_number_stops_publishing(desk: Desk) -> None:
    desk.type(PHONE)
    card_of(desk, PHONE_NUMBER)
    assert not desk.shell.composer.publish_button.isEnabled()


def test_the_card_quotes_the_clause_in_arabic(desk: Desk) -> None:
    desk.type(PHONE)
    clause = desk.workplace.pack.clauses["PRV"]
    assert clause.text in card_of(desk, PHONE_NUMBER).quoted


def test_the_button_of_the_card_deletes_the_number(desk: Desk) -> None:
    desk.type(PHONE)
    card_of(desk, PHONE_NUMBER)._remove.click()  # noqa: SLF001
    assert desk.shell.composer.editor.text() == "للاستفسار اتصل على شكرا"
    assert desk.shell.composer.publish_button.isEnabled()


def test_deleting_the_number_can_be_undone(desk: Desk) -> None:
    desk.type(PHONE)
    card_of(desk, PHONE_NUMBER)._remove.click()  # noqa: SLF001
    desk.shell.composer.editor.undo()
    assert desk.shell.composer.editor.text() == PHONE


def test_clicking_a_card_selects_its_place_behind_an_emoji(desk: Desk) -> None:
    desk.compose("😀 " + PHONE)
    QTest.mouseClick(card_of(desk, PHONE_NUMBER), Qt.MouseButton.LeftButton)
    assert desk.shell.composer.editor.textCursor().selectedText() == "91234567"


def test_a_finding_is_marked_in_the_text(desk: Desk) -> None:
    desk.type(PHONE)
    card_of(desk, PHONE_NUMBER)
    marked = [
        selection.cursor.selectedText()  # pyright: ignore[reportAttributeAccessIssue]
        for selection in desk.shell.composer.editor.extraSelections()
    ]
    assert marked == ["91234567"]


def test_a_card_stays_while_its_finding_moves(desk: Desk) -> None:
    desk.type(PHONE)
    before = card_of(desk, PHONE_NUMBER)
    place = desk.shell.composer.editor.textCursor()
    place.setPosition(0)
    desk.shell.composer.editor.setTextCursor(place)
    desk.type("أهلا ")
    desk.shell.review_now()
    assert card_of(desk, PHONE_NUMBER) is before


def test_a_finding_that_comes_back_has_its_card_again(desk: Desk) -> None:
    desk.type(PHONE)
    card_of(desk, PHONE_NUMBER)
    editor = desk.shell.composer.editor
    editor.undo()
    desk.shell.review_now()
    assert desk.shell.composer.panel.cards == ()
    editor.redo()
    desk.shell.review_now()
    assert card_of(desk, PHONE_NUMBER).isVisible()


def test_a_question_with_its_answer_lets_the_text_go(desk: Desk) -> None:
    desk.type(CLAIM)
    form = form_of(desk)
    assert not desk.shell.composer.publish_button.isEnabled()
    desk.type("قرار إداري 12/2026", into=form._field.input)  # noqa: SLF001
    form.keep.click()
    assert card_of(desk, CLOSURE).is_answered
    assert desk.shell.composer.publish_button.isEnabled()


def test_an_answer_taken_back_asks_again(desk: Desk) -> None:
    desk.type(CLAIM)
    form = form_of(desk)
    desk.type("قرار إداري 12/2026", into=form._field.input)  # noqa: SLF001
    form.keep.click()
    form.take_back.click()
    assert not desk.shell.composer.publish_button.isEnabled()


def test_an_answer_survives_leaving_and_coming_back(desk: Desk) -> None:
    desk.type(CLAIM)
    form = form_of(desk)
    desk.type("قرار إداري 12/2026", into=form._field.input)  # noqa: SLF001
    form.keep.click()
    desk.stand_up()
    desk.sit_down()
    assert card_of(desk, CLOSURE).is_answered


def test_the_source_can_be_put_into_the_text(desk: Desk) -> None:
    desk.type(CLAIM)
    form = form_of(desk)
    form._into_text.setChecked(True)  # noqa: SLF001
    desk.type("قرار إداري 12/2026", into=form._field.input)  # noqa: SLF001
    form.keep.click()
    assert "قرار إداري 12/2026" in desk.shell.composer.editor.text()


def test_a_text_beyond_the_limit_stops(desk: Desk) -> None:
    desk.compose("شكرا جزيلا لكم " * 30)
    card_of(desk, Rule.LENGTH)
    assert not desk.shell.composer.publish_button.isEnabled()


def test_a_sound_text_shows_the_calm_card(desk: Desk) -> None:
    desk.type("صباح الخير يا مسقط")
    desk.shell.review_now()
    assert desk.shell.composer.panel._text_card.isVisible()  # noqa: SLF001


def answered(desk: Desk, words: str) -> AnswerForm:
    """Write ``words`` as the answer to the question and press the button."""
    desk.type(CLAIM)
    form = form_of(desk)
    desk.type(words, into=form._field.input)  # noqa: SLF001
    form.keep.click()
    return form


def test_a_claim_is_answered_with_a_source(desk: Desk) -> None:
    answered(desk, "قرار إداري 12/2026")
    (answer,) = desk.workplace.drafts.read(desk.shell.composer._model.draft_id).answers  # noqa: SLF001
    assert answer.kind is AnswerKind.SOURCE


def test_a_claim_may_be_answered_with_a_reason(desk: Desk) -> None:
    desk.type(CLAIM)
    form = form_of(desk)
    form.kinds[AnswerKind.REASON].click()
    desk.type("أُعلن عنه أمس", into=form._field.input)  # noqa: SLF001
    form.keep.click()
    (answer,) = desk.workplace.drafts.read(desk.shell.composer._model.draft_id).answers  # noqa: SLF001
    assert answer.kind is AnswerKind.REASON


def test_an_answer_of_two_letters_is_refused_beside_its_field(desk: Desk) -> None:
    form = answered(desk, "نع")
    assert "3" in form.error
    assert not card_of(desk, CLOSURE).is_answered


def test_the_words_of_a_refused_answer_stay_to_be_made_longer(desk: Desk) -> None:
    form = answered(desk, "نع")
    desk.type("م, بقرار", into=form._field.input)  # noqa: SLF001
    form.keep.click()
    assert card_of(desk, CLOSURE).is_answered


def test_an_answer_with_a_telephone_number_is_refused_with_the_clause(desk: Desk) -> None:
    answered(desk, "أكده المواطن على 91234567")
    assert not card_of(desk, CLOSURE).is_answered
    clause = desk.workplace.pack.clauses["PRV"]
    assert desk.shell.composer.outcome._quotation.isVisible()  # noqa: SLF001
    assert clause.text in desk.shell.composer.outcome._quotation.words  # noqa: SLF001


def test_a_source_that_was_refused_is_not_put_into_the_text(desk: Desk) -> None:
    desk.type(CLAIM)
    form = form_of(desk)
    form._into_text.setChecked(True)  # noqa: SLF001
    desk.type("المواطن 91234567", into=form._field.input)  # noqa: SLF001
    form.keep.click()
    assert desk.shell.composer.editor.text() == CLAIM
