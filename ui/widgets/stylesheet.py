"""The style sheet, filled from the tokens.

Selectors name kinds (dynamic properties), never a single widget. Distances are the same
on both sides: a style sheet knows no leading and trailing, so it must not tell them apart.
"""

from ui.resources import RESOURCES
from ui.widgets.tokens import RADIUS, Tokens


def stylesheet(t: Tokens) -> str:
    """The sheet of the whole application for one theme."""
    parts = (_text, _buttons, _chips, _fields, _panels, _bars, _lists)
    return "".join(part(t) for part in parts)


def _text(t: Tokens) -> str:
    return f"""
QLabel[kind="display"] {{ font-size: 26px; font-weight: 600; color: {t.text}; }}
QLabel[kind="title"] {{ font-size: 20px; font-weight: 600; color: {t.text}; }}
QLabel[kind="section"] {{ font-size: 16px; font-weight: 600; color: {t.text}; }}
QLabel[kind="strong"] {{ font-weight: 600; color: {t.text}; }}
QLabel[kind="muted"] {{ color: {t.muted}; }}
QLabel[kind="small"] {{ font-size: 13px; color: {t.muted}; }}
QLabel[kind="error"] {{ font-size: 13px; color: {t.stop}; }}
QLabel[kind="secret"] {{ font-size: 15px; color: {t.text}; }}
QLabel[kind="onetime"] {{ font-size: 20px; font-weight: 600; color: {t.text}; }}
QLabel[kind="brand"] {{ font-size: 22px; font-weight: 600; color: {t.primary}; }}
QToolTip {{ background: {t.text}; color: {t.surface}; border: 0; padding: 4px 8px; }}
"""


def _buttons(t: Tokens) -> str:
    return f"""
QPushButton {{ border: 2px solid transparent; border-radius: {RADIUS}px; padding: 6px 16px;
  min-height: 24px; font-weight: 600; color: {t.text}; background: {t.surface}; }}
QPushButton[kind="secondary"] {{ border-color: {t.line}; }}
QPushButton[kind="secondary"]:hover {{ background: {t.hover}; border-color: {t.field_line}; }}
QPushButton[kind="primary"] {{ background: {t.primary}; color: {t.on_primary}; }}
QPushButton[kind="primary"]:hover {{ background: {t.primary_hover}; }}
QPushButton[kind="primary"]:pressed {{ background: {t.primary_pressed}; }}
QPushButton[kind="danger"] {{ background: {t.stop}; color: {t.on_stop}; }}
QPushButton[kind="danger"]:hover {{ background: {t.stop_hover}; }}
QPushButton[kind="quiet"] {{ background: transparent; color: {t.primary}; padding: 6px 8px; }}
QPushButton[kind="quiet"]:hover {{ background: {t.hover}; }}
QPushButton[kind="choice"] {{ border-color: {t.line}; padding: 0; }}
QPushButton[kind="choice"]:hover {{ background: {t.hover}; border-color: {t.primary}; }}
QPushButton:focus {{ border-color: {t.focus}; }}
QPushButton[kind="primary"]:focus, QPushButton[kind="danger"]:focus {{
  border-color: {t.text}; }}
QPushButton[kind="choice"]:focus {{ border-color: {t.focus}; }}
QPushButton:disabled {{ background: {t.disabled_surface}; color: {t.disabled_text};
  border-color: transparent; }}
QPushButton[kind="quiet"]:disabled {{ background: transparent; }}
QCheckBox, QRadioButton {{ spacing: 8px; padding: 4px; border: 2px solid transparent;
  border-radius: 6px; }}
QCheckBox:focus, QRadioButton:focus {{ border-color: {t.focus}; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: 16px; height: 16px;
  border: 1px solid {t.field_line}; background: {t.surface}; }}
QCheckBox::indicator {{ border-radius: 4px; }}
QRadioButton::indicator {{ border-radius: 9px; }}
QCheckBox::indicator:checked {{ border-color: {t.primary}; background: {t.primary};
  image: url("{_tick(t)}"); }}
QRadioButton::indicator:checked {{ width: 8px; height: 8px; border: 5px solid {t.primary};
  background: {t.on_primary}; }}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{
  background: {t.disabled_surface}; }}
"""


def _chips(t: Tokens) -> str:
    """Small facts that can be changed, and the tabs of a panel."""
    return f"""
QPushButton[kind="chip"] {{ background: {t.sunken}; color: {t.text}; border-radius: 14px;
  padding: 1px 12px; min-height: 22px; font-size: 13px; }}
QPushButton[kind="chip"]:hover {{ background: {t.hover}; border-color: {t.line}; }}
QPushButton[kind="chip"][empty="true"] {{ background: transparent; color: {t.muted};
  border-color: {t.line}; }}
QPushButton[kind="chip"]:focus {{ border-color: {t.focus}; }}
QPushButton[kind="bare"] {{ background: transparent; padding: 0; border-radius: 14px; }}
QPushButton[kind="bare"]:hover {{ background: {t.hover}; }}
QPushButton[kind="bare"]:focus {{ border-color: {t.focus}; }}
QTabBar[kind="segments"]::tab {{ background: transparent; color: {t.muted}; padding: 4px 6px;
  min-height: 24px; margin: 0 2px; border: 2px solid transparent; border-radius: 8px;
  font-weight: 600; }}
QTabBar[kind="segments"]::tab:hover {{ background: {t.hover}; color: {t.text}; }}
QTabBar[kind="segments"]::tab:selected {{ background: {t.primary_surface}; color: {t.primary}; }}
QTabBar[kind="segments"]:focus::tab:selected {{ border-color: {t.focus}; }}
"""


def _tick(t: Tokens) -> str:
    """The tick that is seen on the primary colour."""
    ground = "dark" if t.on_primary.upper() == "#FFFFFF" else "light"
    return (RESOURCES / "icons" / f"tick-on-{ground}.svg").as_posix()


def _fields(t: Tokens) -> str:
    # The border grows under focus and the padding shrinks by as much: nothing moves.
    return f"""
QLineEdit, QTextEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox {{ background: {t.surface};
  color: {t.text}; border: 1px solid {t.field_line}; border-radius: 8px; padding: 7px 11px;
  selection-background-color: {t.primary}; selection-color: {t.on_primary}; }}
QLineEdit:focus, QTextEdit:focus, QPlainTextEdit:focus, QComboBox:focus,
QAbstractSpinBox:focus {{
  border: 2px solid {t.focus}; padding: 6px 10px; }}
QLineEdit[wrong="true"] {{ border: 2px solid {t.stop}; padding: 6px 10px; }}
QLineEdit[kind="code"] {{ font-size: 18px; }}
QLineEdit:disabled {{ background: {t.disabled_surface}; color: {t.disabled_text}; }}
QTextEdit[kind="bare"], QPlainTextEdit[kind="bare"] {{ border: 0; padding: 0;
  background: transparent; }}
{_arrows()}"""


def _arrows() -> str:
    """The arrows of choices and numbers; the style's own do not go with a border of ours."""
    down, up = ((RESOURCES / "icons" / f"arrow-{name}.svg").as_posix() for name in ("down", "up"))
    return f"""
QComboBox::drop-down {{ border: 0; width: 28px; }}
QComboBox::down-arrow {{ image: url("{down}"); width: 16px; height: 16px; }}
QAbstractSpinBox {{ padding: 5px 3px; }}
QAbstractSpinBox:focus {{ padding: 4px 2px; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: 0; width: 24px; }}
QAbstractSpinBox::up-arrow {{ image: url("{up}"); width: 14px; height: 14px; }}
QAbstractSpinBox::down-arrow {{ image: url("{down}"); width: 14px; height: 14px; }}
QDateEdit::drop-down {{ border: 0; width: 24px; }}
QDateEdit::down-arrow {{ image: url("{down}"); width: 14px; height: 14px; }}
"""


def _panels(t: Tokens) -> str:
    kinds = "".join(
        f"""
QFrame[kind="card"][tone="{tone}"] {{ background: {ground}; border-color: {edge}; }}
QFrame[kind="badge"][tone="{tone}"] {{ background: {ground}; }}
QFrame[kind="badge"][tone="{tone}"] QLabel {{ color: {word}; }}
QFrame[kind="badge"][tone="{tone}"] Icon {{ color: {word}; }}
QFrame[kind="message"][tone="{tone}"] {{ background: {ground}; border-color: {edge}; }}
QFrame[kind="message"][tone="{tone}"] Icon {{ color: {word}; }}
"""
        for tone, word, ground, edge in (
            ("neutral", t.muted, t.sunken, t.line),
            ("good", t.good, t.good_surface, t.good_line),
            ("warning", t.warning, t.warning_surface, t.warning_line),
            ("stop", t.stop, t.stop_surface, t.stop_line),
        )
    )
    return f"""
QFrame[kind="card"] {{ background: {t.surface}; border: 1px solid {t.line};
  border-radius: {RADIUS}px; }}
QFrame[kind="badge"] {{ border: 0; border-radius: 12px; }}
QFrame[kind="badge"] QLabel {{ font-size: 13px; font-weight: 600; }}
QFrame[kind="message"] {{ border: 1px solid {t.line}; border-radius: 8px; }}
QFrame[kind="alarm"] {{ background: {t.stop}; border: 0; }}
QFrame[kind="alarm"] QLabel {{ color: {t.on_stop}; }}
QFrame[kind="alarm"] Icon {{ color: {t.on_stop}; }}
QFrame[kind="line"] {{ background: {t.line}; border: 0; max-height: 1px; min-height: 1px; }}
Icon {{ color: {t.muted}; }}
Icon[tone="primary"] {{ color: {t.primary}; }}
Icon[tone="good"] {{ color: {t.good}; }}
Icon[tone="warning"] {{ color: {t.warning}; }}
Icon[tone="stop"] {{ color: {t.stop}; }}
QLabel[kind="pill"] {{ background: {t.sunken}; color: {t.text}; border-radius: 12px;
  padding: 2px 12px; font-size: 13px; }}
{kinds}"""


def _bars(t: Tokens) -> str:
    return f"""
QProgressBar {{ background: {t.sunken}; border: 0; border-radius: 3px; max-height: 6px;
  min-height: 6px; }}
QProgressBar::chunk {{ background: {t.primary}; border-radius: 3px; }}
QProgressBar[tone="good"]::chunk {{ background: {t.good}; }}
QProgressBar[tone="warning"]::chunk {{ background: {t.warning}; }}
QProgressBar[tone="stop"]::chunk {{ background: {t.stop}; }}
QScrollArea {{ border: 0; background: transparent; }}
QScrollArea > QWidget > QWidget[kind="ground"] {{ background: transparent; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle {{ background: {t.field_line}; border-radius: 4px; margin: 1px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def _lists(t: Tokens) -> str:
    return f"""
QListView, QTreeView, QTableView {{ background: {t.surface}; border: 1px solid {t.line};
  border-radius: {RADIUS}px; padding: 4px; outline: 0; }}
QListView::item, QTreeView::item, QTableView::item {{ padding: 6px; border-radius: 6px;
  color: {t.text}; }}
QListView::item:hover, QTreeView::item:hover {{ background: {t.hover}; }}
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected {{
  background: {t.primary_surface}; color: {t.text}; }}
QTableView::item:selected {{ border-radius: 0; }}
QTreeView {{ show-decoration-selected: 0; }}
QTreeView::branch, QTreeView::branch:selected {{ background: {t.surface}; }}
QTableView[kind="rows"] {{ selection-background-color: transparent; }}
QListView:focus, QTreeView:focus, QTableView:focus {{ border: 2px solid {t.focus};
  padding: 3px; }}
QListView[kind="calendar"], QListView[kind="calendar"]:focus {{ border: 1px solid {t.line};
  border-radius: 0; padding: 0; }}
QHeaderView::section {{ background: {t.background}; color: {t.muted}; border: 0;
  border-bottom: 1px solid {t.line}; padding: 6px; }}
QCalendarWidget QToolButton {{ color: {t.on_primary}; background: transparent; border: 0;
  padding: 2px 6px; font-weight: 600; }}
QCalendarWidget QTableView {{ border: 0; border-radius: 0; padding: 0; }}
QMenu {{ background: {t.surface}; border: 1px solid {t.line}; padding: 4px; }}
QMenu::item {{ padding: 6px 24px; border-radius: 6px; color: {t.text}; }}
QMenu::item:selected {{ background: {t.primary_surface}; }}
"""
