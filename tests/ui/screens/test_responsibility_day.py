"""A citizen asks who is responsible for a post: it is found, read, copied, opened."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from core.platforms.protocol import ActKind
from core.publishing.responsibility import RecordKind
from tests.ui.outbox_desk import OTHER_TEXT, TEXT, publish
from tests.ui.social_desk import SocialDesk
from ui.log.responsibility.page import ResponsibilityPage

WHY = "تنبيه رسمي يخص سلامة السكان"


def page_of(social: SocialDesk, rows: int) -> ResponsibilityPage:
    """The page, once so many records stand on it."""
    log = social.desk.shell.log
    social.desk.shell.go_to(log)
    log.show_responsible()
    page = log.responsible
    assert page is not None
    social.desk.wait(lambda: page.list.model().rowCount() == rows)
    return page


def boost(social: SocialDesk) -> None:
    acts = social.workplace.acts
    seen = acts.look_up(social.account.key, social.link_of(social.somebody("تنبيه")))
    acts.do(social.account.key, ActKind.BOOST, seen.post, WHY, link=seen.link)


def find(page: ResponsibilityPage, social: SocialDesk, words: str, rows: int) -> None:
    page.search.setText(words)
    social.desk.wait(lambda: page.list.model().rowCount() == rows)


def test_the_newest_post_is_shown_with_who_is_responsible(social: SocialDesk) -> None:
    publish(social.desk)
    page = page_of(social, 1)
    assert "Responsible: موظف مفوَّض" in page.detail.words


def test_the_job_title_of_the_decision_stands_there(social: SocialDesk) -> None:
    publish(social.desk)
    assert "Job title: أخصائي تواصل" in page_of(social, 1).detail.words


def test_words_narrow_the_list(social: SocialDesk) -> None:
    publish(social.desk)
    publish(social.desk, OTHER_TEXT)
    page = page_of(social, 2)
    find(page, social, "شاطى", 1)
    assert page.list.model().index(0, 0).data() == OTHER_TEXT


def test_where_nothing_fits_the_way_back_is_offered(social: SocialDesk) -> None:
    publish(social.desk)
    page = page_of(social, 1)
    page.search.setText("ظفار")
    social.desk.wait(page._nothing.isVisible)  # noqa: SLF001
    page._nothing.action.click()  # noqa: SLF001
    social.desk.wait(lambda: page.list.model().rowCount() == 1)


def test_before_anything_is_published_the_page_says_so(social: SocialDesk) -> None:
    page = page_of(social, 0)
    social.desk.wait(page._empty.isVisible)  # noqa: SLF001


def test_a_boost_stands_there_with_its_reason(social: SocialDesk) -> None:
    boost(social)
    assert f"Reason: {WHY}" in page_of(social, 1).detail.words


def test_only_acts_can_be_asked_for(social: SocialDesk) -> None:
    publish(social.desk)
    boost(social)
    page = page_of(social, 2)
    page.narrowing.choose("kinds", frozenset({RecordKind.BOOST}))
    social.desk.wait(lambda: page.list.model().rowCount() == 1)


def test_a_deleted_post_says_so_and_cannot_be_opened(social: SocialDesk) -> None:
    publish(social.desk)
    item = social.workplace.publishing.outbox()[0]
    social.workplace.acts.delete(item.id, WHY)
    page = page_of(social, 2)
    page.narrowing.choose("kinds", frozenset({RecordKind.POST}))
    social.desk.wait(lambda: page.list.model().rowCount() == 1)
    assert (page.detail._badge.word, page.detail.open_link.isHidden()) == (  # noqa: SLF001
        "Published, deleted since",
        True,
    )


def test_what_the_log_tells_of_it_stands_beside(social: SocialDesk) -> None:
    publish(social.desk)
    page = page_of(social, 1)
    social.desk.wait(page.detail._told_card.isVisible)  # noqa: SLF001


def test_a_copy_holds_text_and_responsibility(social: SocialDesk) -> None:
    publish(social.desk)
    page = page_of(social, 1)
    social.desk.wait(page.detail._told_card.isVisible)  # noqa: SLF001
    page.detail.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert (TEXT in copied, "147/2026" in copied) == (True, True)


def test_the_chosen_record_stays_chosen_when_the_list_is_read_again(social: SocialDesk) -> None:
    publish(social.desk)
    publish(social.desk, OTHER_TEXT)
    page = page_of(social, 2)
    page.list.setCurrentIndex(page.list.model().index(1, 0))
    publish(social.desk, "صباح الخير")
    page._model.refresh()  # noqa: SLF001 - as at the next showing
    social.desk.wait(lambda: page.list.model().rowCount() == 3)
    assert page.list.currentIndex().row() == 2


def test_enter_in_the_search_line_leads_into_the_list(social: SocialDesk) -> None:
    publish(social.desk)
    page = page_of(social, 1)
    page.search.setFocus()
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    social.desk.wait(page.list.hasFocus)


@pytest.mark.usefixtures("arabic")
def test_each_row_can_be_heard_with_who_and_when(social: SocialDesk) -> None:
    publish(social.desk)
    page = page_of(social, 1)
    spoken = page.list.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert (TEXT in spoken, "موظف مفوَّض" in spoken) == (True, True)
