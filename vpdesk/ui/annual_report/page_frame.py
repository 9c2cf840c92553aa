"""What the page of the annual report consists of, and where the keyboard goes in it."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QWidget

from vpdesk.domain.editions import EditionId, EditionKind
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period
from vpdesk.ui.annual_report.preview_pane import PreviewPane
from vpdesk.ui.annual_report.report_pane import ReportPane
from vpdesk.ui.annual_report.told.told_view import ToldView
from vpdesk.ui.widgets.buttons import secondary_button
from vpdesk.ui.widgets.empty_state import EmptyState
from vpdesk.ui.widgets.panes import as_pane
from vpdesk.ui.widgets.scroll import on_ground

_REPORT, _NOTHING = range(2)


class PageFrame(QWidget):
    """A report with its preview, or what left before, or nothing without organisations."""

    organisation_wanted = Signal(object)

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        on_ground(self, "canvas")
        self.left = ReportPane(today)
        self.right = PreviewPane()
        self._told: ToldView | None = None

    def lay_out(self, make_told: Callable[[], ToldView]) -> None:
        """Put everything in its place; ``make_told`` makes what shows what left before."""
        self._make_told_view = make_told
        panes = QWidget()
        row = QHBoxLayout(panes)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.left)
        row.addWidget(self.right, 1)
        add = secondary_button(self.tr("Add organisation"), "plus")
        add.clicked.connect(partial(self.organisation_wanted.emit, None))
        nothing = EmptyState(
            "file-chart-column",
            self.tr("No annual report yet"),
            self.tr("Add an organisation; then its report can be made, also without reports."),
            add,
        )
        self._stack = QStackedLayout(self)
        for part in (panes, nothing):
            self._stack.addWidget(part)
        as_pane(self.left, self.left.choice.first())
        as_pane(self.right, self.right.pages)

    def focus_search(self) -> None:
        """There is nothing to search on this page."""

    def show_organisations(self, organisations: list[tuple[OrganisationId, str]]) -> None:
        """Offer these; without any there is no report."""
        if not organisations:
            self._stack.setCurrentIndex(_NOTHING)
        elif self._stack.currentIndex() == _NOTHING:
            self._stack.setCurrentIndex(_REPORT)
        self.left.choice.offer_organisations(organisations)

    def is_report_shown(self) -> bool:
        return self._stack.currentIndex() == _REPORT

    def show_report(self) -> None:
        """Go back to the report from what left before."""
        if self._told is not None and self._stack.currentWidget() is self._told:
            self._stack.setCurrentIndex(_REPORT)
            self.left.told_button.setFocus()

    @property
    def told(self) -> ToldView:
        """What left before; made when it is first asked for."""
        if self._told is None:
            self._told = self._make_told_view()
            self._stack.addWidget(self._told)
        return self._told

    def show_told(self) -> None:
        self._stack.setCurrentWidget(self.told)

    def show_annual_report(self, organisation_id: OrganisationId, period: Period) -> None:
        """Show the annual report of a period in the making; of an organisation in use."""
        self._show_document(EditionKind.ANNUAL, organisation_id, period)

    def show_statement(self, organisation_id: OrganisationId, period: Period) -> None:
        """Show the time statement of whole quarters in the making; of an organisation in use."""
        self._show_document(EditionKind.HOURS, organisation_id, period)

    def show_certificate(self, edition_id: EditionId) -> None:
        """Show the certificate of an edition over the page."""
        self.told.show_certificate(edition_id)

    def _show_document(
        self, kind: EditionKind, organisation_id: OrganisationId, period: Period
    ) -> None:
        self.show_report()
        self.left.choice.choose(organisation_id, period)
        self.left.output.choose_kind(kind)
