"""Printing a document after asking where to."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget


def ask_and_print(paper: QTextDocument, window: QWidget, printed: Callable[[], None]) -> None:
    """Open the system's print dialog over ``window``; ``printed`` is called once it was sent."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def print_it() -> None:
        paper.print_(printer)
        printed()

    dialog.accepted.connect(print_it)
    # The print dialog hides the plain ``open`` behind one for C++.
    QDialog.open(dialog)
