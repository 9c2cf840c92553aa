"""The one style sheet of the application."""

from string import Template

from vpdesk.ui import tokens
from vpdesk.ui.tokens import TYPE, Palette, Role

_SHEET = Template("""\
QWidget[ground="canvas"] { background: $canvas; }
QWidget[ground="sidebar"] { background: $sidebar; border-right: 1px solid $border; }
QWidget[ground="surface"] { background: $surface; }
QWidget[ground="pdf"] { background: $pdfbg; }
QWidget[edge="right"] { border-right: 1px solid $border; }
QWidget[edge="left"] { border-left: 1px solid $border; }
QWidget[edge="bottom"] { border-bottom: 1px solid $border; }
QLabel { background: transparent; border: none; }
QLabel[tone="text2"] { color: $text2; }
QLabel[tone="text3"] { color: $text3; }
QLabel[tone="accenttext"] { color: $accenttext; }
QLabel[tone="danger"] { color: $danger; }
QLabel[tone="warn"] { color: $warn; }
QLabel[tone="ok"] { color: $ok; }
QFrame[kind="card"] { background: $surface; border: 1px solid $border; border-radius: ${card}px; }
QFrame[strip="neutral"], QFrame[strip="ok"] { background: $sunken; border-radius: ${row}px; }
QFrame[strip="accent"] { background: $selected; border-radius: ${row}px; }
QFrame[strip="warn"] { background: $warntint; border-radius: ${row}px; }
QFrame[strip="danger"] { background: $dangertint; border-radius: ${row}px; }
QFrame[kind="line"] { background: $divider; border: none; }
QFrame[kind="toast"] { background: $raised; border: 1px solid $input; border-radius: ${row}px; }
QDialog { background: $canvas; border: 1px solid $border; }
QPushButton { color: $text; background: $surface; border: 1px solid $border;
  border-radius: ${control}px; padding: 0 12px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $sunken; }
QPushButton:focus { border: 2px solid $accent; padding: 0 11px; }
QPushButton:disabled { color: $text3; background: $sunken; }
QPushButton[kind="primary"] { color: $onaccent; background: $accent; border-color: $accent; }
QPushButton[kind="primary"]:hover { background: $accenthover; border-color: $accenthover; }
QPushButton[kind="primary"]:pressed { background: $accentdown; border-color: $accentdown; }
QPushButton[kind="primary"]:focus { border-color: $text; }
QPushButton[kind="primary"]:disabled { color: $text3; background: $neutraltint;
  border-color: $neutraltint; }
QPushButton[kind="destructive"] { color: $danger; }
QPushButton[kind="destructive"]:disabled { color: $text3; }
QPushButton[kind="link"] { color: $accenttext; background: transparent;
  border: 2px solid transparent; padding: 0 2px; text-align: left; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border-color: $accent; }
QPushButton[kind="link"]:disabled { color: $text3; }
QToolButton { color: $text; background: transparent; border: 2px solid transparent;
  border-radius: ${control}px; padding: 0; }
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:open { background: $sunken; }
QToolButton:focus { border-color: $accent; }
QToolButton::menu-indicator { image: none; width: 0; }
QToolButton[kind="framed"] { background: $surface; border: 1px solid $border; }
QToolButton[kind="framed"]:hover { background: $hover; }
QToolButton[kind="framed"]:focus { border: 2px solid $accent; }
QLineEdit > QToolButton { border: none; background: transparent; padding: 0; margin: 0; }
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QAbstractSpinBox { color: $text;
  background: $surface; border: 1px solid $input; border-radius: ${control}px;
  placeholder-text-color: $text3; selection-background-color: $accent;
  selection-color: $onaccent; }
QLineEdit, QAbstractSpinBox { padding: 0 9px; }
QPlainTextEdit, QTextEdit { padding: 6px 7px; }
QComboBox { padding: 0 8px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
  border: 2px solid $accent; }
QLineEdit:focus, QAbstractSpinBox:focus { padding: 0 8px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 5px 6px; }
QComboBox:focus { padding: 0 7px; }
QTextBrowser, QTextBrowser:focus { border: 2px solid transparent; padding: 0;
  background: transparent; }
QTextBrowser[ring="true"]:focus { border-color: $accent; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QComboBox:disabled {
  color: $text3; background: $sunken; border-color: $border; }
*[invalid="true"], *[invalid="true"]:focus { border: 2px solid $danger; }
QLineEdit[kind="search"]:!focus { border-color: $border; }
QLineEdit[kind="bare"], QPlainTextEdit[kind="bare"] { border: none; background: transparent;
  padding: 0; }
QComboBox::drop-down { border: none; width: 28px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { color: $text; background: $raised; border: 1px solid $input;
  outline: none; padding: 4px; selection-background-color: $selected; selection-color: $text; }
QComboBox QAbstractItemView::item { min-height: 28px; padding: 0 6px; border-radius: 4px; }
QComboBox QAbstractItemView::item:selected { background: $selected; color: $text; }
QRadioButton { border: 2px solid transparent; border-radius: ${control}px; padding: 0 4px 0 0;
  spacing: 9px; $label }
QRadioButton::indicator { width: 16px; height: 16px; border: 1px solid $input;
  border-radius: 9px; background: $surface; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 6px solid $accent;
  background: $onaccent; }
QRadioButton:focus { border-color: $accent; }
QMenu { color: $text; background: $raised; border: 1px solid $input; padding: 4px; $label }
QMenu::item { padding: 7px 28px 7px 10px; border-radius: ${mark}px; }
QMenu::item:selected { background: $selected; }
QMenu::item:disabled { color: $text3; }
QMenu::icon { left: 8px; }
QMenu::separator { height: 1px; background: $divider; margin: 4px 6px; }
QToolTip { $small color: $text; background: $raised; border: 1px solid $border; padding: 4px 6px; }
QAbstractScrollArea[kind="bare"], QScrollArea { background: transparent; border: none; }
QAbstractItemView { background: transparent; border: none; outline: none; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { color: $text3; background: transparent; border: none; $small
  font-weight: 600;
  border-bottom: 1px solid $border; padding: 0 14px; }
QScrollBar { background: transparent; border: none; margin: 0; width: 10px; height: 10px; }
QScrollBar::handle { background: $border; border-radius: 3px; margin: 2px; }
QScrollBar::handle:hover { background: $input; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: $border; }
QCalendarWidget { background: $raised; border: 1px solid $input; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $raised; }
QCalendarWidget QAbstractItemView { background: $raised; alternate-background-color: $raised;
  selection-background-color: $accent; selection-color: $onaccent; }
""")

_CONTRAST = Template("""\
QPushButton:disabled, QPushButton[kind="primary"]:disabled { border: 1px dashed $border;
  background: $surface; }
QPushButton[kind="link"]:disabled { border: 2px solid transparent; background: transparent; }
QFrame[strip] { background: $surface; border: 2px solid $text; }
QFrame[strip="accent"] { border-color: $accent; }
QFrame[strip="warn"] { border-color: $warn; }
QFrame[strip="danger"] { border-color: $danger; }
QComboBox QAbstractItemView::item { border: 2px solid transparent; padding: 0 4px; }
QMenu::item { border: 2px solid transparent; padding: 5px 26px 5px 8px; }
QMenu::item:selected, QComboBox QAbstractItemView::item:selected { border-color: $accent; }
""")


def stylesheet(palette: Palette, *, contrast: bool = False) -> str:
    """Return the style sheet in the colours of a palette; `contrast` gives tints a border."""
    sheet = Template(_SHEET.template + _CONTRAST.template) if contrast else _SHEET
    return sheet.substitute(
        {str(name): value for name, value in palette.items()},
        row=tokens.RADIUS_ROW,
        label=_type("label"),
        small=_type("small"),
        card=tokens.RADIUS_CARD,
        control=tokens.RADIUS_CONTROL,
        mark=tokens.RADIUS_MARK,
    )


def _type(role: Role) -> str:
    kind = TYPE[role]
    return f"font-size: {kind.size}px; font-weight: {kind.weight};"
