"""Naming a slot to D-Bus."""

from typing import Any

from PySide6.QtCore import SLOT


def slot_of(signature: str) -> Any:
    """The name under which D-Bus calls the slot; the stubs ask for bytes, the binding for text."""
    return SLOT(signature)
