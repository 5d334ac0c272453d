"""A list of many rows, each painted by a delegate."""

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QAbstractItemDelegate, QHeaderView, QTableView


class RowsView(QTableView):
    """One column of equally high rows.

    A list view would ask the model for each of 100,000 rows before it shows the first one
    (a quarter of a second); a table asks for those that it paints.
    """

    def __init__(
        self, model: QAbstractItemModel, delegate: QAbstractItemDelegate, row_height: int
    ) -> None:
        """``row_height`` in pixels."""
        super().__init__()
        # The delegate paints what is chosen; a table would paint the row besides.
        self.setProperty("kind", "rows")
        self.setModel(model)
        delegate.setParent(self)
        self.setItemDelegate(delegate)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(row_height)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionMode(self.SelectionMode.SingleSelection)
        self.setSelectionBehavior(self.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(self.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
