"""How the reporter can be reached; the name is dots until it is asked for."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vpdesk.domain.cases import ReporterCard
from vpdesk.ui import tokens
from vpdesk.ui.cases.case_facts import Fact
from vpdesk.ui.cases.fact_changes import MEETING_PLACE, SAFE_CONTACT
from vpdesk.ui.cases.fact_group import Edit, FactGroup
from vpdesk.ui.cases.facts_list import BESIDE, part
from vpdesk.ui.icons import set_icon
from vpdesk.ui.tokens import Colour
from vpdesk.ui.widgets.buttons import tell_keys, tool_button
from vpdesk.ui.widgets.wrapped_text import WrappedText

SHOWN_FOR = 20_000
"""Milliseconds that a name stays in sight."""

_DOTS = "•" * 10


class ReporterPart(QWidget):
    """`open_name` returns the name and notes that it was shown."""

    change_wanted = Signal()

    def __init__(self, open_name: Callable[[], str], edit: Edit) -> None:
        super().__init__()
        self._open_name = open_name
        self._has_name = False
        self.pencil = tool_button("pencil", self.tr("Change reporter"))
        self.pencil.clicked.connect(self.change_wanted)
        self.facts = FactGroup(edit)
        inside, content = part(self.tr("Reporter"), self.pencil)
        self.name_label = WrappedText("", "label")
        self.eye = tool_button("eye", self.tr("Show name"))
        self.eye.clicked.connect(self.turn)
        self.clock = QTimer(self)
        self.clock.setSingleShot(True)
        self.clock.setInterval(SHOWN_FOR)
        self.clock.timeout.connect(self.hide_name)
        row = QHBoxLayout()
        row.setContentsMargins(BESIDE, 0, 0, 0)
        row.addWidget(self.name_label, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.eye)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.TIGHT)
        inside.addLayout(row)
        inside.addWidget(self.facts)
        column.addWidget(content)

    @property
    def is_name_shown(self) -> bool:
        return self.clock.isActive()

    def show_name_of(self, card: ReporterCard) -> None:
        """Show whether there is a name, hidden."""
        self._has_name = card.has_name
        self.hide_name()

    def show_card(self, card: ReporterCard) -> None:
        """Show how the reporter is reached."""
        unknown = self.tr("Not recorded")
        shown = (
            (self.tr("Safely reached"), card.safe_contact, SAFE_CONTACT),
            (self.tr("Meeting place"), card.meeting_place, MEETING_PLACE),
        )
        self.facts.show_facts(
            [
                Fact(caption=caption, text=text or unknown, field=field)
                for caption, text, field in shown
            ]
        )

    def turn(self) -> None:
        """Show the name for a while, or hide it again."""
        if self.is_name_shown:
            self.hide_name()
        elif self._has_name:
            name = self._open_name()
            self.name_label.show_text(name, "text")
            self._show_eye(self.tr("Hide name"), "eye-off")
            self.clock.start()

    def hide_name(self) -> None:
        self.clock.stop()
        hidden = self.tr("Name hidden") if self._has_name else self.tr("No name recorded")
        tone: Colour = "text" if self._has_name else "text2"
        self.name_label.show_text(_DOTS if self._has_name else hidden, tone)
        self.name_label.setAccessibleName(hidden)
        self.eye.setVisible(self._has_name)
        self._show_eye(self.tr("Show name"), "eye")

    def _show_eye(self, name: str, icon: str) -> None:
        set_icon(self.eye, icon, "text2", 18)
        self.eye.setAccessibleName(name)
        tell_keys(self.eye, "Alt+T")
