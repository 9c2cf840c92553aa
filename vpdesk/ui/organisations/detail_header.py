"""The head of an organisation: its name, since when, its running cases, and what to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from vpdesk.domain.agreed_hours import ContractUse
from vpdesk.domain.contracts import AgreedPer
from vpdesk.domain.organisations import OrganisationRow
from vpdesk.ui import tokens
from vpdesk.ui.filling import filled
from vpdesk.ui.organisations.months import in_full
from vpdesk.ui.painting import elided
from vpdesk.ui.use_words import use_warning
from vpdesk.ui.widgets.buttons import framed_tool_button, link_button, secondary_button
from vpdesk.ui.widgets.pill import Pill
from vpdesk.ui.widgets.plain_words import unmarked
from vpdesk.ui.widgets.text import text_label
from vpdesk.ui.widgets.wrapped_text import WrappedText

_WIDEST_NAME = 300
"""In the menu, in logical pixels."""


class OrganisationHeader(QWidget):
    change_wanted = Signal()
    report_wanted = Signal()
    import_wanted = Signal()
    archive_wanted = Signal()
    removal_wanted = Signal()
    cases_wanted = Signal()
    agreement_wanted = Signal()
    pictures_wanted = Signal()
    wall_wanted = Signal()
    statement_wanted = Signal()

    def __init__(self, *, alone: bool) -> None:
        """Offer to work at the organisation, unless it is shown ``alone`` already."""
        super().__init__()
        self._alone = alone
        self._name = WrappedText("", "display")
        self._about = text_label("", "body", "text2")
        self._card = Pill()
        self._cases = link_button("")
        self._cases.clicked.connect(self.cases_wanted)
        agreement = link_button(self.tr("Agreement on figures"), "sliders-horizontal")
        agreement.clicked.connect(self.agreement_wanted)
        change = secondary_button(self.tr("Edit"), "pencil")
        change.clicked.connect(self.change_wanted)
        report = secondary_button(self.tr("Annual report"), "file-chart-column")
        report.clicked.connect(self.report_wanted)
        line = QHBoxLayout()
        line.setSpacing(tokens.TIGHT)
        line.addWidget(self._about)
        line.addWidget(self._cases)
        line.addSpacing(tokens.LARGE)
        line.addWidget(agreement)
        line.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(tokens.SMALL)
        row.addWidget(self._name, 1)
        for button in (change, report, self._more()):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        # The links are higher than the words.
        column.addSpacing(-tokens.TIGHT)
        column.addLayout(line)
        column.addWidget(self._card)

    def show_organisation(self, row: OrganisationRow, sector: str) -> None:
        """Show who it is; `sector` in words."""
        organisation = row.organisation
        since = organisation.since
        joined = filled(self.tr("since %1"), in_full(since)) if since else ""
        self._name.show_text(organisation.name)
        about = " · ".join(filter(None, (sector, joined)))
        self._about.setText(f"{about} ·")
        self._about.setVisible(bool(about))
        self._cases.setText(self.tr("%n running case(s)", "", row.running_cases))
        archived = organisation.archived_on is not None
        self._archive.setText(
            self.tr("Take out of the archive") if archived else self.tr("Archive")
        )
        self._remove.setVisible(row.cases == 0)
        name = elided(organisation.name, _WIDEST_NAME, "label")
        self._wall.setText(unmarked(filled(self.tr("Work at %1"), name)))
        self._wall.setVisible(not archived and not self._alone)

    def show_card(self, use: ContractUse | None) -> None:
        """Say that the prepaid card runs out, where the contract in force has one that does."""
        is_card = use is not None and use.agreed_per is AgreedPer.CARD
        words = use_warning(use) if use is not None and is_card else ""
        told = filled(self.tr("Prepaid card: %1"), words) if words else ""
        self._card.show_state(told, "warn", "triangle-alert")

    def _more(self) -> QToolButton:
        button = framed_tool_button("ellipsis", self.tr("More"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        self._wall = QAction(menu)
        self._wall.setIconVisibleInMenu(False)
        self._wall.triggered.connect(self.wall_wanted)
        pictures = QAction(self.tr("Look at the overview"), menu)
        pictures.triggered.connect(self.pictures_wanted)
        take_over = QAction(self.tr("Take over a register…"), menu)
        take_over.triggered.connect(self.import_wanted)
        statement = QAction(self.tr("Privacy statement"), menu)
        statement.triggered.connect(self.statement_wanted)
        self._archive = QAction(self.tr("Archive"), menu)
        self._archive.triggered.connect(self.archive_wanted)
        self._remove = QAction(self.tr("Remove…"), menu)
        self._remove.triggered.connect(self.removal_wanted)
        menu.addActions([pictures, self._wall, statement, take_over, self._archive, self._remove])
        button.setMenu(menu)
        return button
