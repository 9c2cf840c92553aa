"""The switch that hides the names of reporters in lists, with what it means when it is off."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vpdesk.services.cases.listed_names import ListedNames
from vpdesk.ui import tokens
from vpdesk.ui.widgets.setting_row import setting_row
from vpdesk.ui.widgets.strip import Strip
from vpdesk.ui.widgets.switch import Switch


class HiddenNames(QWidget):
    """A line of the settings; `changed` comes after the choice was kept."""

    changed = Signal()

    def __init__(self, names: ListedNames) -> None:
        super().__init__()
        self._names = names
        hidden = not names.chosen()
        self.switch = Switch(self.tr("Hide names in lists"), on=hidden)
        self._warning = Strip()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SMALL)
        column.addWidget(
            setting_row(
                self.tr("Hide names in lists"),
                self.tr("Show the code name only. Names appear when you ask for them."),
                self.switch,
            )
        )
        column.addWidget(self._warning)
        self._warn(hidden=hidden)
        self.switch.toggled.connect(self._keep)

    def _keep(self, hidden: bool) -> None:
        self._names.choose(shown=not hidden)
        self._warn(hidden=hidden)
        self.changed.emit()

    def _warn(self, *, hidden: bool) -> None:
        words = self.tr(
            "Whoever looks along reads who your reporters are, in Cases and while you search. "
            "Each opening of the vault with names in lists is noted in the access log."
        )
        self._warning.say("" if hidden else words, "warn")
