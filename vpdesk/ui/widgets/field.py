"""A control of a form with its label above and a hint or an error below."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QWidget

from vpdesk.ui import tokens
from vpdesk.ui.widgets.icon_mark import IconMark
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.text import announce, dress_label, restyle, set_tone, text_label


class FormField(QObject):
    """A label and a control that a form holds in one column.

    The label is the buddy and the spoken name of the control; what is wrong is said below it.
    """

    def __init__(
        self,
        label: QLabel,
        control: QWidget,
        column: QBoxLayout,
        hint: str = "",
        *,
        optional: bool = False,
    ) -> None:
        super().__init__(control)
        self.control = control
        self.label = label
        self._hint = hint
        self._error = ""
        if optional:
            label.setText(self.tr("%1 (optional)").replace("%1", label.text()))
        dress_label(label, "label")
        label.setBuddy(control)
        control.setAccessibleName(label.text().replace("&", ""))
        self._icon = IconMark("triangle-alert", "danger", 16)
        self._below = text_label("", "small", "text2", wrap=True)
        column.setSpacing(tokens.LABEL_TO_FIELD)
        below = QHBoxLayout()
        below.setSpacing(tokens.SMALL)
        below.addWidget(self._icon)
        below.addWidget(self._below, 1)
        column.addLayout(below)
        self._show_below()

    @property
    def error(self) -> str:
        """What is wrong, in words; empty when nothing is."""
        return self._error

    def set_error(self, text: str, *, focus: bool = False) -> None:
        """Say below the control what is wrong, mark it and have it announced."""
        self._error = text
        self.control.setProperty("invalid", True)
        self._repolish()
        self._show_below()
        announce(self._below)
        if focus:
            self.control.setFocus()

    def clear_error(self) -> None:
        if self._error:
            self._error = ""
            self.control.setProperty("invalid", False)
            self._repolish()
            self._show_below()

    def set_hint(self, text: str, *, warn: bool = False) -> None:
        """Change the hint; `warn` shows it in amber, as something to check."""
        self._hint = text
        self._show_below(warn=warn)

    def _show_below(self, *, warn: bool = False) -> None:
        shown = self._error or self._hint
        marked = bool(self._error) or warn
        self._below.setText(shown)
        set_tone(self._below, "danger" if self._error else "warn" if warn else "text2")
        self._icon.show_icon("triangle-alert", "danger" if self._error else "warn")
        show_inside(self._below, bool(shown))
        show_inside(self._icon, bool(shown) and marked)
        self.control.setAccessibleDescription(shown)

    def _repolish(self) -> None:
        restyle(self.control)
        self.control.update()
