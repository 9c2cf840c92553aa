"""The annual report page: figures and texts at the left, the report itself at the right."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QWidget

from vpdesk.domain.cases import CaseRow
from vpdesk.domain.changes import Concept
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period
from vpdesk.domain.report_columns import ReportOptions
from vpdesk.services.annual_reports import AnnualReports
from vpdesk.services.figures import FiguresService
from vpdesk.services.log import Log
from vpdesk.services.organisations import Organisations
from vpdesk.services.report_titles import period_title
from vpdesk.ui.annual_report.contents_dialog import ContentsDialog
from vpdesk.ui.annual_report.figure_delegate import FigureLine
from vpdesk.ui.annual_report.live_preview import LivePreview
from vpdesk.ui.annual_report.making import Figures, Made, Order
from vpdesk.ui.annual_report.preview_pane import PreviewPane
from vpdesk.ui.annual_report.report_output import ReportOutput
from vpdesk.ui.annual_report.report_pane import ReportPane
from vpdesk.ui.annual_report.spoken import spoken_report
from vpdesk.ui.annual_report.why_sheet import WhySheetContent
from vpdesk.ui.annual_report.words import why_words
from vpdesk.ui.errors import words_for
from vpdesk.ui.jobs import RunningJob, at_once
from vpdesk.ui.language import current
from vpdesk.ui.widgets.buttons import secondary_button
from vpdesk.ui.widgets.empty_state import EmptyState
from vpdesk.ui.widgets.overlay import Sheet
from vpdesk.ui.widgets.scroll import on_ground

_PAUSE_MS = 400
_SHEET_WIDTH = 380
_OWN_WRITING = frozenset({Concept.ANNUAL_REPORTS})


class AnnualReportPage(QWidget):
    """Makes reports; what is typed is in the vault 400 ms after the last key."""

    case_wanted = Signal(object, object)
    organisation_wanted = Signal(object)

    def __init__(
        self,
        annual_reports: AnnualReports,
        organisations: Organisations,
        figures: FiguresService,
        log: Log,
        today: Callable[[], date],
    ) -> None:
        super().__init__()
        self._annual_reports = annual_reports
        self._organisations = organisations
        self._figures = figures
        self._today = today
        self._shown: tuple[OrganisationId, Period] | None = None
        self._width = 0
        self._asked: FigureLine | None = None
        self._looking: RunningJob | None = None
        self._sheet: Sheet | None = None
        self._unkept = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._keep_and_make)
        self.left = ReportPane(today)
        self.right = PreviewPane()
        self._preview = LivePreview(annual_reports, self._order_to_show, self)
        self._output = ReportOutput(annual_reports, log, self)
        self._lay_out()
        self._connect()
        self.refresh(frozenset(Concept))

    def refresh(self, concepts: frozenset[Concept]) -> None:
        """Show what changed; what is being typed stays."""
        if concepts <= _OWN_WRITING:
            return
        rows = self._organisations.list()
        self._stack.setCurrentIndex(0 if rows else 1)
        choice = self.left.choice
        choice.offer_organisations([(row.organisation.id, row.organisation.name) for row in rows])
        if rows and self._shown is None:
            choice.tell()
        elif rows:
            self._offer_years()
            self._preview.refresh()

    def focus_search(self) -> None:
        """There is nothing to search on this page."""

    def keep_drafts(self) -> None:
        """Keep what was typed since the last pause."""
        if self._unkept and self._shown is not None:
            self._unkept = False
            self._annual_reports.keep_texts(*self._shown, self.left.texts.texts())

    def is_busy(self) -> bool:
        """Tell whether the preview is still to come."""
        return self._preview.is_busy() or self._pause.isActive()

    def show_organisation(self, organisation_id: OrganisationId) -> None:
        """Show the report of an organisation, over the period that was chosen."""
        self.refresh(frozenset(Concept))
        self.left.choice.choose_organisation(organisation_id)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._preview.refresh()

    def _lay_out(self) -> None:
        on_ground(self, "canvas")
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
        self._stack.addWidget(panes)
        self._stack.addWidget(nothing)
        for keys in (Qt.Key.Key_F6, Qt.Modifier.SHIFT | Qt.Key.Key_F6):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._cross)

    def _connect(self) -> None:
        self.left.choice.chosen.connect(self._show_report)
        self.left.texts.typed.connect(self._wait_for_pause)
        self.left.texts.organisation_wanted.connect(self._want_organisation)
        self.left.output.language_chosen.connect(self._preview.refresh)
        self.left.contents_wanted.connect(self._choose_contents)
        self.left.figures.why_wanted.connect(self._explain)
        self.right.pages.width_settled.connect(self._make_for_width)
        self.right.save_wanted.connect(self._save)
        self.right.print_wanted.connect(self._print)
        self._preview.figures_made.connect(self._show_figures)
        self._preview.pages_made.connect(self._show_pages)
        self._preview.failed.connect(self._say_why_not)
        self._output.said.connect(self.right.say)
        self._output.busy_changed.connect(self.right.show_busy)

    def _show_report(self, organisation_id: OrganisationId, period: Period) -> None:
        self._pause.stop()
        self.keep_drafts()
        other = self._shown is None or self._shown[0] != organisation_id
        self._shown = (organisation_id, period)
        self._close_sheet()
        self.right.say("")
        if other:
            self._offer_years()
        self.left.texts.load(self._annual_reports.texts(organisation_id, period))
        self._preview.refresh()

    def _offer_years(self) -> None:
        if self._shown is not None:
            organisation = self._organisations.get(self._shown[0])
            years = self._figures.years_with_cases(organisation.id)
            self.left.choice.offer_years(years, organisation.since)

    def _wait_for_pause(self) -> None:
        self._unkept = True
        self.right.say("")
        self._pause.start()

    def _keep_and_make(self) -> None:
        self.keep_drafts()
        self._preview.refresh()

    def _order_to_show(self) -> Order | None:
        return self._order() if self.isVisible() and not self._stack.currentIndex() else None

    def _order(self) -> Order | None:
        if self._shown is None:
            return None
        organisation_id, period = self._shown
        return Order(
            organisation_id=organisation_id,
            period=period,
            language=self.left.output.language,
            screen_language=current(),
            width=self.right.pages.wanted_width(),
        )

    def _make_for_width(self) -> None:
        if self.right.pages.wanted_width() != self._width:
            self._preview.refresh()

    def _show_figures(self, figures: Figures) -> None:
        title = period_title(figures.order.period, current())
        self.left.show_figures(figures.columns, title)
        self.left.texts.show_activities(figures.activities)

    def _show_pages(self, made: Made) -> None:
        self._width = made.order.width
        self.right.show_pages(made.pages, spoken_report(made.report))

    def _say_why_not(self, error: Exception) -> None:
        words = words_for(error)
        if words is None:
            raise error
        self.right.pages.say(words)

    def _explain(self, line: FigureLine) -> None:
        if self._shown is None:
            return
        work = partial(
            self._annual_reports.cases_behind,
            *self._shown,
            variable=line.variable,
            keys=line.keys,
        )
        self._asked = line
        self._looking = RunningJob(at_once(work), self)
        self._looking.succeeded.connect(self._show_why)
        self._looking.failed.connect(self._say_why_not)
        self._looking.start()

    def _show_why(self, cases: tuple[CaseRow, ...]) -> None:
        if self.sender() is not self._looking or self._asked is None:
            return
        self._close_sheet()
        line = self._asked
        content = WhySheetContent(line, cases, self._today)
        content.case_wanted.connect(self._want_case)
        self._sheet = Sheet(self, why_words(line.printed), content, _SHEET_WIDTH)
        self._sheet.closed.connect(self._leave_sheet)
        self._sheet.open()
        if cases:
            content.view.setFocus()

    def _leave_sheet(self) -> None:
        self._close_sheet()
        self.left.figures.focus_table(self._asked)

    def _close_sheet(self) -> None:
        if self._sheet is not None:
            self._sheet.hide()
            self._sheet.deleteLater()
            self._sheet = None

    def _want_case(self, case_id: object) -> None:
        self.case_wanted.emit(case_id, None)

    def _want_organisation(self) -> None:
        if self._shown is not None:
            self.organisation_wanted.emit(self._shown[0])

    def _choose_contents(self) -> None:
        if self._shown is not None:
            dialog = ContentsDialog(self, self._annual_reports.options(*self._shown))
            dialog.chosen.connect(self._keep_options)
            dialog.open()

    def _keep_options(self, options: ReportOptions) -> None:
        if self._shown is not None:
            self._annual_reports.keep_options(*self._shown, options)
            self._preview.refresh()

    def _save(self) -> None:
        self.keep_drafts()
        order = self._order()
        if order is not None:
            self._output.save(order, with_twin=self.left.output.with_twin)

    def _print(self) -> None:
        self.keep_drafts()
        order = self._order()
        if order is not None:
            self._output.print(order)

    def _cross(self) -> None:
        if self.right.isAncestorOf(self.focusWidget()):
            self.left.choice.focus_first()
        else:
            self.right.pages.setFocus(Qt.FocusReason.ShortcutFocusReason)
