"""Boxes to choose from, named for those who hear them."""

from PySide6.QtWidgets import QComboBox


def name_box(box: QComboBox, words: str) -> None:
    """Say what a box chooses.

    On Linux Qt gives what is chosen as the name of a box: what it chooses is said beside it.
    """
    box.setAccessibleName(words)
    box.setAccessibleDescription(words)
