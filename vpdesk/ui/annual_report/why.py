"""Answers why a figure stands in the report: looks up the cases behind it and opens a sheet."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vpdesk.domain.cases import CaseRow
from vpdesk.services.annual_reports.annual_reports import AnnualReports
from vpdesk.ui.annual_report.document import ShownDocument
from vpdesk.ui.annual_report.figure_delegate import FigureLine
from vpdesk.ui.annual_report.why_sheet import WhySheetContent
from vpdesk.ui.annual_report.words import why_words
from vpdesk.ui.jobs import RunningJob, at_once
from vpdesk.ui.widgets.overlay import Sheet

_WIDTH = 380


class Why(QObject):
    """One sheet at a time over ``page``; `left` carries the line when its user closes it.

    `case_wanted` carries the id of a case, `override_wanted` the variable whose table is to be
    printed in full; it is empty for the total.
    """

    case_wanted = Signal(object)
    override_wanted = Signal(str)
    left = Signal(object)
    failed = Signal(object)

    def __init__(
        self, annual_reports: AnnualReports, page: QWidget, today: Callable[[], date]
    ) -> None:
        super().__init__(page)
        self._annual_reports = annual_reports
        self._page = page
        self._today = today
        self._asked: FigureLine | None = None
        self._can_override = False
        self._job: RunningJob | None = None
        self.sheet: Sheet | None = None

    def ask(self, document: ShownDocument, line: FigureLine) -> None:
        """Show why ``line`` among the figures of a document says what it does."""
        work = partial(
            self._annual_reports.cases_behind,
            document.organisation_id,
            document.figures_of,
            variable=line.variable,
            keys=line.keys,
            column_key=line.column_key,
            fresh=document.erratum and document.figures_of == document.report_period,
        )
        self._asked = line
        self._can_override = document.may_be_overridden
        self._job = RunningJob(at_once(work), self)
        self._job.succeeded.connect(self._show)
        self._job.failed.connect(self._pass_error)
        self._job.start()

    def close(self) -> None:
        """Take the sheet away, when there is one; what is being looked up is not shown."""
        self._job = None
        if self.sheet is not None:
            self.sheet.hide()
            self.sheet.deleteLater()
            self.sheet = None

    def _show(self, cases: tuple[CaseRow, ...]) -> None:
        if self.sender() is not self._job or self._asked is None:
            return
        self.close()
        line = self._asked
        content = WhySheetContent(line, cases, self._today, can_override=self._can_override)
        content.case_wanted.connect(self.case_wanted)
        content.override_wanted.connect(self._override)
        self.sheet = Sheet(self._page, why_words(line.printed, line.among), content, _WIDTH)
        self.sheet.closed.connect(self._leave)
        self.sheet.open()
        if cases:
            content.view.setFocus()

    def _override(self) -> None:
        self.close()
        if self._asked is not None:
            self.override_wanted.emit(self._asked.variable)

    def _leave(self) -> None:
        self.close()
        self.left.emit(self._asked)

    def _pass_error(self, error: Exception) -> None:
        if self.sender() is self._job:
            self._job = None
            self.failed.emit(error)
