"""The regions of the window, between which F6 goes."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget


def region_after_focus(regions: Sequence[QWidget]) -> QWidget:
    """The region behind the one that holds the focus, round from the last; else the first."""
    inside = [number for number, region in enumerate(regions) if _holds_focus(region)]
    return regions[(inside[-1] + 1 if inside else 0) % len(regions)]


def _holds_focus(region: QWidget) -> bool:
    focused = region.window().focusWidget()
    return focused is not None and (focused is region or region.isAncestorOf(focused))
