"""A list of days and posts that is painted as a calendar.

Painted, since hundreds of widgets would be slow; a list, since Qt tells screen readers of each
of its rows what it is and where.
"""

from datetime import date

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
)
from PySide6.QtGui import QHelpEvent, QPainter, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QToolTip, QWidget

from core.publishing.model import OutboxState
from ui.calendar.entries import Entry
from ui.calendar.geometry import Geometry, Places
from ui.calendar.painting import Brush, Chip
from ui.calendar.rows_model import RowsModel
from ui.calendar.sheet import Row, Sheet
from ui.calendar.view_model import CalendarModel
from ui.calendar.words import LOOKS, CalendarWords
from ui.widgets.theme import Theme

_FORMER = "#606D7A"
"""For accounts that the employee speaks for no longer."""


class PaintedList(QListView):
    """Shows a sheet; one stands on one of its rows. What it looks like says who derives from it."""

    def __init__(self, model: CalendarModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.calendar = model
        self._theme = theme
        # Not by its own ``tr``: PySide loses plurals of a class that is derived from.
        self.calendar_words = CalendarWords(self)
        self._rows = RowsModel(self)
        self.sheet = model.sheet()
        self._geometry: Geometry | None = None
        self._brush: Brush | None = None
        self._chips: dict[str, Chip] = {}
        self.setModel(self._rows)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("kind", "calendar")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self._rest = QTimer(self, singleShot=True, interval=0)
        """Paints what there was no time for."""
        self._rest.timeout.connect(self.viewport().update)
        model.proposed.connect(self.viewport().update)
        theme.changed.connect(self._forget_colours)

    # What is shown

    def show_sheet(self, sheet: Sheet) -> None:
        """Show another period, or the same with other posts; one stands where one stood."""
        before, self.sheet = self.current_row, sheet
        self._chips.clear()
        self._rows.show_sheet(sheet)
        self.stand_on(self._row_like(before), quietly=True)
        self.lay_out()

    def show_time(self, sheet: Sheet) -> None:
        """The same a moment later: only the present time is another."""
        self.sheet = sheet
        self.viewport().update()

    def lay_out(self) -> None:
        """Find out anew where everything lies."""
        self._geometry = None
        self.updateGeometries()
        self.viewport().update()

    def make_geometry(self, current: int, *, from_right: bool) -> Geometry:
        """Where everything lies in the view as it is now."""
        raise NotImplementedError

    @property
    def geometry_now(self) -> Geometry:
        """Laid out when it is first asked for after a change."""
        if self._geometry is None:
            self._geometry = self.make_geometry(
                self.currentIndex().row(), from_right=self.isRightToLeft()
            )
        return self._geometry

    @property
    def places(self) -> Places:
        return self.geometry_now.places

    @property
    def brush(self) -> Brush:
        """What the view paints with, in the colours in force."""
        if self._brush is None:
            self._brush = Brush(self, self._theme.tokens)
        return self._brush

    @property
    def current_row(self) -> Row | None:
        """What one stands on."""
        at = self.currentIndex().row()
        return self.sheet.rows[at] if 0 <= at < len(self.sheet.rows) else None

    @property
    def current_entry(self) -> Entry | None:
        row = self.current_row
        return row.entry if row else None

    def stand_on_job(self, job_id: str) -> None:
        """Stand on that job's entry, where it is to be seen."""
        for at, row in enumerate(self.sheet.rows):
            if row.entry is not None and row.entry.job_id == job_id:
                self.stand_on(at)
                return

    def stand_on_day(self, day: date) -> None:
        """Stand on that day."""
        self.stand_on(self.row_of(day))

    def chip_of(self, entry: Entry) -> Chip:
        """What is to be seen of an entry."""
        chip = self._chips.get(entry.job_id)
        if chip is None:
            chip = self._chips[entry.job_id] = self._made(entry)
        return chip

    def _made(self, entry: Entry) -> Chip:
        tone, icon = LOOKS[entry.state]
        return Chip(
            self.sheet.colours.get(entry.account_key) or _FORMER,
            self.sheet.letters.get(entry.account_key, ""),
            "" if entry.state is OutboxState.QUEUED else icon,
            tone,
            f"{entry.wall:%H:%M}",
            entry.opening,
            quiet=entry.state is OutboxState.PUBLISHED,
        )

    def paint_entries(self, painter: QPainter, region: QRegion, numbers: range) -> None:
        """Those of these rows that lie in the part to be painted."""
        moving = self.calendar.proposal
        for number in numbers:
            entry, place = self.sheet.rows[number].entry, self.places.rows[number]
            if entry is None or place.isEmpty() or not region.intersects(place):
                continue
            chip = self.chip_of(entry)
            if moving is not None and moving.entry.job_id == entry.job_id:
                chip = chip._replace(ghost=True)
            if not self.brush.chip(painter, place, chip):
                self._rest.start()
                return
            if self.hasFocus() and number == self.currentIndex().row():
                self.brush.ring(painter, place)

    def paint_proposal(self, painter: QPainter) -> None:
        """The post that is being moved, where it would be."""
        moving = self.calendar.proposal
        if moving is None:
            return
        wall = moving.verdict.wall
        place = self.geometry_now.place_for(wall)
        if not place.isEmpty():
            chip = self.chip_of(moving.entry)._replace(ghost=True, time=f"{wall:%H:%M}")
            self.brush.chip(painter, place, chip)
            self.brush.ring(painter, place)

    def paint_more(self, painter: QPainter, region: QRegion, day: date) -> None:
        """How many posts of a day have no room."""
        painter.setFont(self.brush.small)
        painter.setPen(self.brush.ink("primary"))
        for more in self.places.more.get(day, ()):
            if region.intersects(more.place):
                words = self.calendar_words.more(more.count)
                self.brush.words(painter, more.place.adjusted(4, 0, -4, 0), words)

    # Qt asks

    def visualRect(self, index: QModelIndex | QPersistentModelIndex) -> QRect:  # noqa: N802 - Qt's name
        number = index.row()
        places = self.places.rows
        return places[number] if 0 <= number < len(places) else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:  # noqa: N802 - Qt's name
        return self._rows.index(self.row_at(point), 0)

    def doItemsLayout(self) -> None:  # noqa: N802 - Qt's name
        # A list would measure each of its rows; here everything has its place already.
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:  # noqa: N802 - Qt's name
        self.verticalScrollBar().setRange(0, 0)

    def scrollTo(  # noqa: N802 - Qt's name
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Nothing: a month is seen as a whole."""

    def visualRegionForSelection(self, selection: object) -> QRegion:  # noqa: N802, ARG002 - Qt's
        return QRegion(self.viewport().rect())

    def resizeEvent(self, e: QResizeEvent) -> None:
        super().resizeEvent(e)
        self.lay_out()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.FontChange):
            self._brush = None
            self.lay_out()
        super().changeEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            words = self._rows.data(index, Qt.ItemDataRole.ToolTipRole)
            QToolTip.showText(event.globalPos(), str(words or ""), self)
            return True
        return super().viewportEvent(event)

    # Where one stands

    def row_at(self, point: QPoint) -> int:
        """The post there, or else the day; -1 beside all days."""
        day = self.geometry_now.day_at(point)
        if day is None:
            return -1
        first = self.row_of(day)
        for number in range(first + len(self.sheet.days.get(day, ())), first, -1):
            if self.places.rows[number].contains(point):
                return number
        return first

    def row_of(self, day: date) -> int:
        """The day's own row; -1 where it is not in the period."""
        return next((at for at, row in enumerate(self.sheet.rows) if row.day == day), -1)

    def _row_like(self, before: Row | None) -> int:
        """The same job or day as before, or the present day, or the first."""
        if before is not None and before.entry is not None:
            for at, row in enumerate(self.sheet.rows):
                if row.entry is not None and row.entry.job_id == before.entry.job_id:
                    return at
        if before is not None and (at := self.row_of(before.day)) >= 0:
            return at
        return max(0, self.row_of(self.sheet.anchor))

    def stand_on(self, number: int, *, quietly: bool = False) -> None:
        """Stand on that row; ``quietly`` where everything is laid out anew anyway."""
        if number < 0:
            return
        index = self._rows.index(number, 0)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect)
        if not quietly:
            self.calendar.stand_on(self.sheet.rows[number].day)
            # What one stands on is shown even where it had no room before.
            self.lay_out()
            self.scrollTo(index)

    def _forget_colours(self) -> None:
        self._brush = None
        self.viewport().update()
