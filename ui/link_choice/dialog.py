"""Where a link really leads, and the choice to go there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.foundation.errors import NatiqError
from core.links.model import NOTES, LinkReason, LinkReport
from core.policy.model import Clause
from ui.link_choice.host_view import HostView, parts_of
from ui.link_choice.words import defanged, letter_words, reason_words, refusal_words
from ui.links import copy_text
from ui.texts import fill, words_for
from ui.widgets.arrange import at_top, in_the_middle
from ui.widgets.buttons import QuietButton
from ui.widgets.dialog import Dialog
from ui.widgets.flags import read_from_the_left
from ui.widgets.icons import Icon
from ui.widgets.labels import IsolatedLabel, SmallText, isolate
from ui.widgets.panels import GOOD, NEUTRAL, STOP, WARNING, Badge, Card, restyle
from ui.widgets.read_text import ReadText
from ui.widgets.screen import scrolling
from ui.widgets.scrolled import ScrolledColumn
from ui.widgets.surfaces import Quotation
from ui.widgets.tokens import SPACE

_WIDTH = 560
_HIGHEST_ADDRESS, _HIGHEST_LIST = 66, 210
_AROUND = SPACE * 15
_MOST_LETTERS = 6
_ICON = 16
_UNREADABLE_SHOWN = 200
_BY_LETTERS = (LinkReason.CONFUSABLE, LinkReason.LOOK_ALIKE, LinkReason.MIXED_SCRIPTS)


class LinkDialog(Dialog):
    """Open it with ``open()``; ``open_wanted`` says that the person wants to go there.

    A link that is refused has no button for that.
    """

    open_wanted = Signal()

    def __init__(self, report: LinkReport, clause: Clause | None, parent: QWidget) -> None:
        super().__init__(parent, _WIDTH)
        self.report = report
        self.host, self.address = HostView(), ReadText(_HIGHEST_ADDRESS)
        self.badge, self._owner, self._ascii = Badge(), SmallText(), IsolatedLabel()
        self.quotation = Quotation()
        self.copy = QuietButton(icon="copy")
        self._lines: list[str] = []
        self._add_host()
        self._add_reasons()
        self._add_clause(clause)
        self._add_address()
        self.buttons.insertWidget(1, self.copy)
        self.copy.clicked.connect(self._copy)
        self.go_on.clicked.connect(self._want)
        self._say()
        self._offer()

    @property
    def reasons(self) -> tuple[str, ...]:
        """Everything that is said about the link, from top to bottom."""
        return tuple(self._lines)

    def go(self, opened: bool) -> None:
        """Leave, or say that there is no browser to go with."""
        if opened:
            self.accept()
            return
        self.go_on.setEnabled(True)
        words = self.tr("No browser could be opened. Copy the address and open it yourself.")
        self.message.show_message(STOP, words)

    def show_problem(self, problem: NatiqError) -> None:
        """Say what stood in the way."""
        self.go_on.setEnabled(not self.report.is_refused)
        self.message.show_message(STOP, words_for(problem))

    # Building

    def _add_host(self) -> None:
        report = self.report
        card = Card(NEUTRAL)
        card.add(in_the_middle(self.badge))
        card.add(self.host)
        if report.ascii != report.host:
            self._ascii.setProperty("kind", "small")
            self._ascii.setWordWrap(True)
            self._ascii.set_plain(report.ascii)
            card.add(in_the_middle(self._ascii))
        self._owner.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        card.add(self._owner)
        self.add(card)
        card.setVisible(bool(report.host))
        if report.host:
            self.host.show_host(report)

    def _add_reasons(self) -> None:
        report = self.report
        column = ScrolledColumn()
        column.rows.setSpacing(SPACE * 2)
        if report.is_refused:
            self._add_line(column, STOP, "stop", refusal_words(report))
        for reason in report.reasons:
            note = reason in NOTES
            words = reason_words(reason, report)
            self._add_line(column, "" if note else WARNING, "info" if note else "warning", words)
            if reason is self._named_under:
                self._add_letters(column)
        if not report.is_refused and not report.is_suspicious and not report.is_own:
            words = self.tr(
                "Nothing in the address itself is suspicious. What the page holds, nobody here "
                "has looked at."
            )
            self._add_line(column, "", "info", words)
        if self._lines:
            area = scrolling(column)
            wanted = column.rows.totalHeightForWidth(_WIDTH - _AROUND)
            area.setFixedHeight(min(wanted, _HIGHEST_LIST))
            self.add(area)

    @property
    def _named_under(self) -> LinkReason | None:
        """The reason that the odd letters are named under."""
        return next((one for one in _BY_LETTERS if one in self.report.reasons), None)

    def _add_letters(self, column: ScrolledColumn) -> None:
        for letter in self.report.letters[:_MOST_LETTERS]:
            words = letter_words(letter)
            self._lines.append(words)
            row = QHBoxLayout()
            row.addSpacing(_ICON + SPACE * 2)
            row.addWidget(SmallText(words), 1)
            column.rows.addLayout(row)

    def _add_line(self, column: ScrolledColumn, tone: str, icon: str, words: str) -> None:
        self._lines.append(words)
        row = QHBoxLayout()
        row.setSpacing(SPACE * 2)
        row.addLayout(at_top(Icon(icon, _ICON, tone=tone)))
        row.addWidget(SmallText(words), 1)
        column.rows.addLayout(row)

    def _add_clause(self, clause: Clause | None) -> None:
        self.add(self.quotation)
        shown = clause is not None and self.report.is_refused
        self.quotation.setVisible(shown)
        if clause is None:
            return
        # The policy's own words are Arabic and stay so in every language.
        words = f"{clause.heading}: «{clause.text}»"
        if self.layoutDirection() is Qt.LayoutDirection.LeftToRight and clause.text_en:
            words = f"{clause.heading_en}: “{clause.text_en}”\n{isolate(words)}"
        self.quotation.set_words(words)

    def _add_address(self) -> None:
        read_from_the_left(self.address)
        option = self.address.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        self.address.document().setDefaultTextOption(option)
        self._address_name = SmallText()
        column = QVBoxLayout()
        column.setSpacing(SPACE)
        column.addWidget(self._address_name)
        column.addWidget(self.address)
        self.add(column)
        self.address.show_text(self.report.address or self.report.written[:_UNREADABLE_SHOWN])

    # Words

    def _say(self) -> None:
        report = self.report
        if report.is_refused:
            self.set_words(
                self.tr("This link is not opened"),
                self._kept_away(),
                "",
                self.tr("Close"),
            )
        else:
            self.set_words(
                self.tr("Where does this link lead?"),
                self.tr(
                    "Nothing was opened yet. Look at the name: it alone says whose site it is."
                ),
                self._open_words(),
                self.tr("Cancel"),
            )
        self.copy.setText(
            self.tr("Copy for a report to IT") if report.is_refused else self.tr("Copy the address")
        )
        self.host.setAccessibleName(self.tr("The site to which the link leads"))
        self.address.setAccessibleName(self.tr("The whole address"))
        self._address_name.setText(self.tr("The whole address:"))
        before, owned = parts_of(report)
        self._owner.setVisible(bool(before) and before != "www.")
        owner = self.tr(
            "The site belongs to the owner of {domain}; what stands before that says nothing."
        )
        self._owner.setText(fill(owner, {"domain": owned}))
        tone, words, icon = self._standing()
        self.badge.set_state(tone, words, icon)
        self.setAccessibleDescription("\n".join((report.host, *self._lines)))

    def _open_words(self) -> str:
        if self.report.is_suspicious:
            return self.tr("Open all the same")
        return self.tr("Open in the browser")

    def _kept_away(self) -> str:
        if self.report.clause != "SEC-2":
            return ""
        return self.tr("The program keeps the official accounts away from what it leads to.")

    def _standing(self) -> tuple[str, str, str]:
        report = self.report
        if report.is_refused:
            return STOP, words_for(report.verdict), "stop"
        if report.is_suspicious:
            return WARNING, self.tr("Suspicious"), "warning"
        if report.is_own:
            return GOOD, self.tr("A site of the institution"), "check"
        return NEUTRAL, words_for(report.verdict), "question"

    def _offer(self) -> None:
        report = self.report
        self.go_on.setVisible(not report.is_refused)
        # Nobody goes to a doubtful place by pressing Enter once too often.
        asks = report.is_suspicious or report.is_refused
        self.go_on.setDefault(not asks)
        if asks:
            # The safe way comes first and is the one that stands out.
            restyle(self.go_on, "kind", "secondary")
            restyle(self.back, "kind", "primary")
            self.buttons.removeWidget(self.back)
            self.buttons.insertWidget(0, self.back)
            self.setTabOrder(self.back, self.go_on)
        self.back.setDefault(asks)
        (self.back if asks else self.go_on).setFocus()

    def _want(self) -> None:
        self.message.clear()
        self.go_on.setEnabled(False)
        self.open_wanted.emit()

    def _copy(self) -> None:
        report = self.report
        copy_text(defanged(report) if report.is_refused else report.address)
        if report.is_refused:
            words = self.tr("Copied in a form that opens nowhere. Send it to IT security.")
        else:
            words = self.tr("Copied.")
        self.message.show_message(GOOD, words)
