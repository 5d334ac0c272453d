"""Links from outside: none opens before a person has seen where it leads."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from core.audit.model import AuditAction
from core.publishing.model import Published
from tests.ui.desk import Desk
from tests.ui.social_desk import SocialDesk
from ui.link_choice.dialog import LinkDialog
from ui.link_choice.opener import LinkOpener
from ui.seen_post.dialog import SeenPostDialog

ORDINARY = "https://www.omandaily.om/news/1"
FORGED = "https://omаn.om/pay?token=geheim"
GAME = "https://www.roblox.com/games/1?k=geheim"
SCRIPT = "javascript:alert(1)"


class Browser(QObject):
    """The browser of this machine, as far as the desktop knows: it notes what it shall show."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    @Slot(QUrl)
    def show_page(self, url: QUrl) -> None:
        self.shown.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))


@pytest.fixture
def browser(qapp: QApplication) -> Iterator[Browser]:  # noqa: ARG001 - services need a program
    browser = Browser()
    for scheme in ("https", "http", "javascript", "file"):
        # The stubs ask for bytes, which the function itself refuses.
        QDesktopServices.setUrlHandler(scheme, browser, "show_page")  # pyright: ignore[reportArgumentType]
    yield browser
    for scheme in ("https", "http", "javascript", "file"):
        QDesktopServices.unsetUrlHandler(scheme)


@pytest.fixture
def opener(desk: Desk) -> LinkOpener:
    return LinkOpener(desk.workplace, desk.tasks, desk.shell)


Ask = Callable[[str], LinkDialog]


@pytest.fixture
def ask(desk: Desk, opener: LinkOpener) -> Ask:
    """Asks about a link and gives the dialog."""

    def open_dialog(link: str) -> LinkDialog:
        opener.open(link, "", desk.shell)
        desk.wait(lambda: opener.dialog is not None)
        assert opener.dialog is not None
        return opener.dialog

    return open_dialog


def actions(desk: Desk) -> list[str]:
    return [entry.action for entry in desk.workplace.audit.entries()]


def words_in(dialog: QWidget) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


# The dialog


def test_nothing_opens_before_somebody_chooses(ask: Ask, browser: Browser) -> None:
    dialog = ask(ORDINARY)
    assert (browser.shown, dialog.go_on.isEnabled()) == ([], True)
    dialog.reject()
    assert browser.shown == []


def test_an_ordinary_link_opens_on_a_word_and_leaves_no_entry(
    desk: Desk, ask: Ask, opener: LinkOpener, browser: Browser
) -> None:
    ask(ORDINARY).go_on.click()
    desk.wait(lambda: opener.dialog is None)
    assert browser.shown == [ORDINARY]
    assert AuditAction.LINK_OPENED not in actions(desk)


def test_a_suspicious_link_that_is_opened_all_the_same_stands_in_the_log(
    desk: Desk, ask: Ask, opener: LinkOpener, browser: Browser
) -> None:
    ask(FORGED).go_on.click()
    desk.wait(lambda: opener.dialog is None)
    assert browser.shown == ["https://xn--omn-7cd.om/pay?token=geheim"]
    entry = desk.workplace.audit.entries()[0]
    assert (entry.action, entry.detail["host"]) == (AuditAction.LINK_OPENED, "xn--omn-7cd.om")
    assert "geheim" not in entry.detail_json


@pytest.mark.parametrize("link", [GAME, SCRIPT, "file:///etc/passwd"])
def test_a_refused_link_has_no_button_that_opens_it(ask: Ask, browser: Browser, link: str) -> None:
    dialog = ask(link)
    assert not dialog.go_on.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert browser.shown == []
    dialog.close()


def test_a_refused_link_cites_the_clause_and_stands_in_the_log(desk: Desk, ask: Ask) -> None:
    dialog = ask(GAME)
    assert desk.workplace.pack.clauses["SEC-2"].text in dialog.quotation.words
    desk.wait(lambda: AuditAction.LINK_REFUSED in actions(desk))
    assert "geheim" not in desk.workplace.audit.entries()[0].detail_json
    dialog.reject()


def test_a_refused_link_is_copied_in_a_form_that_opens_nowhere(ask: Ask) -> None:
    dialog = ask(GAME)
    dialog.copy.click()
    assert QApplication.clipboard().text() == "hxxps[:]//www[.]roblox[.]com/games/1?k=geheim"
    dialog.reject()


def test_an_address_is_copied_as_it_would_be_opened(ask: Ask) -> None:
    dialog = ask("https://mm.gov.om@evil%2Eexample/x")
    dialog.copy.click()
    assert QApplication.clipboard().text() == "https://evil.example/x"
    dialog.reject()


@pytest.mark.parametrize(("link", "opened"), [(FORGED, []), (ORDINARY, [ORDINARY])])
def test_enter_opens_an_ordinary_link_and_leaves_a_suspicious_one(
    desk: Desk, ask: Ask, opener: LinkOpener, browser: Browser, link: str, opened: list[str]
) -> None:
    QTest.keyClick(ask(link), Qt.Key.Key_Return)
    desk.wait(lambda: opener.dialog is None)
    assert browser.shown == opened


def test_the_large_name_is_the_true_host(ask: Ask) -> None:
    dialog = ask("https://mm.gov.om@login.evil.example/x")
    assert dialog.host.toPlainText() == "login.evil.example"
    assert any("mm.gov.om" in line for line in dialog.reasons)
    dialog.reject()


def test_a_name_in_other_letters_is_spelt_out_and_its_letters_named(ask: Ask) -> None:
    dialog = ask(FORGED)
    assert "xn--omn-7cd.om" in words_in(dialog)
    assert any("U+0430" in line for line in dialog.reasons)
    dialog.reject()


def test_labels_of_both_directions_keep_their_order(ask: Ask) -> None:
    dialog = ask("https://a.بلدية.مسقط.example.com/")
    assert dialog.host.toPlainText() == (
        "\u2068a\u2069.\u2068بلدية\u2069.\u2068مسقط\u2069.example.com"
    )
    dialog.reject()


def test_a_later_link_takes_the_place_of_the_first(
    desk: Desk, ask: Ask, opener: LinkOpener
) -> None:
    first = ask(ORDINARY)
    opener.open(GAME, "", desk.shell)
    desk.wait(lambda: opener.dialog is not None and opener.dialog is not first)
    assert opener.dialog is not None
    assert opener.dialog.report.is_refused
    opener.close()


def test_what_is_closed_while_it_is_looked_at_asks_nothing(desk: Desk, opener: LinkOpener) -> None:
    opener.open(ORDINARY, "", desk.shell)
    opener.close()
    desk.wait(lambda: not desk.tasks.busy)
    assert opener.dialog is None


@pytest.mark.parametrize(
    "link",
    [
        "https://" + "a." * 100 + "evil-hosting.example/" + "b" * 2_000,
        "http://mm.gov.om@0x7f.1:8080/x?u=https://evil.example/\u202e",
        "https://xn--mucat-i2e.gov.om/",
    ],
)
def test_the_dialog_fits_a_small_window(ask: Ask, link: str) -> None:
    dialog = ask(link)
    assert dialog.height() <= 660
    dialog.reject()


@pytest.mark.usefixtures("arabic")
@pytest.mark.parametrize("link", [ORDINARY, FORGED, GAME, SCRIPT])
def test_the_dialog_is_laid_out_from_the_right_in_arabic(ask: Ask, link: str) -> None:
    dialog = ask(link)
    first = dialog.back if dialog.report.is_suspicious or dialog.report.is_refused else dialog.go_on
    assert dialog.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert first.x() > dialog.copy.x()
    dialog.reject()


@pytest.mark.usefixtures("arabic")
def test_the_address_stays_left_to_right_in_arabic(ask: Ask) -> None:
    dialog = ask("https://مسقط.عمان/خدمات")
    assert dialog.address.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert dialog.address.toPlainText().startswith("https://xn--")
    assert dialog.host.toPlainText() == "مسقط.عمان"
    dialog.reject()


def test_who_hears_the_dialog_hears_the_host_and_the_reasons(ask: Ask) -> None:
    dialog = ask(FORGED)
    said = dialog.accessibleDescription()
    assert "omаn.om" in said
    assert all(line in said for line in dialog.reasons)
    dialog.reject()


# Where links stand


def looked_up(social: SocialDesk, text: str) -> SeenPostDialog:
    post = social.somebody(text)
    social.desk.shell.composer.sheet.tools.post.click()
    (dialog,) = social.desk.shell.findChildren(SeenPostDialog)
    dialog.link.input.setText(social.link_of(post))
    dialog.look.click()
    social.desk.wait(dialog.card.isVisible)
    return dialog


def asked_over(social: SocialDesk, dialog: SeenPostDialog) -> LinkDialog:
    social.desk.wait(lambda: bool(dialog.findChildren(LinkDialog)))
    return dialog.findChildren(LinkDialog)[-1]


def test_each_link_in_somebodys_text_is_offered_to_be_looked_at(
    social: SocialDesk, browser: Browser
) -> None:
    dialog = looked_up(social, f"سجلوا هنا {GAME} أو {FORGED}")
    first, second = dialog.card.links.buttons
    first.click()
    asked = asked_over(social, dialog)
    assert (asked.report.is_refused, asked.report.host) == (True, "www.roblox.com")
    asked.reject()
    assert "omаn.om" in second.text()
    assert browser.shown == []
    dialog.reject()


def test_a_text_without_links_offers_none(social: SocialDesk) -> None:
    dialog = looked_up(social, "صباح الخير يا مسقط")
    assert not dialog.card.links.isVisible()
    dialog.reject()


def test_somebodys_post_is_looked_at_before_it_opens_even_on_the_own_server(
    social: SocialDesk, browser: Browser
) -> None:
    dialog = looked_up(social, "صباح الخير يا مسقط")
    dialog.card.open.click()
    asked = asked_over(social, dialog)
    assert (asked.report.is_platform, browser.shown) == (True, [])
    asked.reject()
    dialog.reject()


def test_ones_own_post_on_the_own_server_opens_at_once(
    social: SocialDesk, browser: Browser
) -> None:
    link = own_link(social)
    page = social.desk.shell.outbox
    page._model.links.open_own(link, social.account.key, page)  # noqa: SLF001 - as the card does
    social.desk.wait(lambda: bool(browser.shown))
    assert browser.shown == [link]


def test_ones_own_post_that_leads_elsewhere_is_looked_at_first(
    social: SocialDesk, browser: Browser
) -> None:
    page = social.desk.shell.outbox
    links = page._model.links  # noqa: SLF001 - as the card does
    links.open_own("https://elsewhere.example/1", social.account.key, page)
    social.desk.wait(lambda: links.dialog is not None)
    assert browser.shown == []
    page.close_dialogs()
    assert links.dialog is None


def own_link(social: SocialDesk) -> str:
    workplace = social.workplace
    draft = workplace.drafts.create(social.account.key)
    workplace.drafts.save(draft.id, "صباح الخير يا مسقط", 0)
    outcome = workplace.publishing.publish(draft.id)
    assert isinstance(outcome, Published)
    return outcome.receipt.link
