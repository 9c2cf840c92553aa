"""The annual report page: figures and texts at the left, the report itself at the right."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent

from vpdesk.domain.changes import Concept
from vpdesk.domain.edition_errors import ChainBroken, PeriodStillRunning
from vpdesk.domain.editions import Edition, EditionKind
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period
from vpdesk.services.annual_reports.report_titles import period_title
from vpdesk.ui.annual_report.contents_dialog import ContentsDialog
from vpdesk.ui.annual_report.document import ShownDocument
from vpdesk.ui.annual_report.figure_delegate import FigureLine
from vpdesk.ui.annual_report.issuing.issuing import Issuing
from vpdesk.ui.annual_report.issuing.ways_out import ways_out
from vpdesk.ui.annual_report.kept_report_texts import KeptReportTexts
from vpdesk.ui.annual_report.live_preview import LivePreview
from vpdesk.ui.annual_report.making import Figures, Made, Order
from vpdesk.ui.annual_report.offered import offered_organisations
from vpdesk.ui.annual_report.page_frame import PageFrame
from vpdesk.ui.annual_report.report_output import ReportOutput
from vpdesk.ui.annual_report.services import AnnualReportServices
from vpdesk.ui.annual_report.shown_periods import chosen_for
from vpdesk.ui.annual_report.told.told_view import ToldView
from vpdesk.ui.annual_report.why import Why
from vpdesk.ui.errors import words_for
from vpdesk.ui.language import current

_OWN_WRITING = frozenset({Concept.ANNUAL_REPORTS})


class AnnualReportPage(PageFrame):
    """Makes reports; what is typed is in the vault 400 ms after the last key."""

    case_wanted = Signal(object, object)
    agreement_wanted = Signal(object)

    def __init__(self, services: AnnualReportServices) -> None:
        super().__init__(services.today)
        self._services = services
        self._document: ShownDocument | None = None
        self._tables: tuple[str, ...] = ()
        self._width = 0
        self._texts = KeptReportTexts(services, self.left)
        self._preview = LivePreview(services, self._order_to_show, self)
        self._output = ReportOutput(services, self)
        self.issuing = Issuing(services, self)
        self._why = Why(services.annual_reports, self, services.today)
        self.lay_out(self._make_told)
        self._connect()
        self.refresh(frozenset(Concept))

    def refresh(self, concepts: frozenset[Concept]) -> None:
        """Show what changed; what is being typed stays."""
        if concepts <= _OWN_WRITING:
            return
        offered, before = offered_organisations(self._services, self.left.choice), self._document
        self.show_organisations(offered)
        if offered and self._document is None:
            self.left.choice.tell()
        elif offered and self._document is before:
            self._offer_years()
            self._look()

    def keep_drafts(self) -> None:
        """Keep what was typed since the last pause."""
        self._texts.keep()

    def is_busy(self) -> bool:
        """Tell whether the preview is still to come."""
        return self._preview.is_busy() or self._texts.is_waiting()

    def show_organisation(self, whose: OrganisationId, period: Period | None = None) -> None:
        """Show the report of an organisation over a period, or over that which was chosen."""
        self.refresh(frozenset(Concept))
        self.show_report()
        self.left.choice.choose_organisation(whose, period)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # When the page was made the ledger was just looked at.
        (self._look if self._width else self._preview.refresh)()

    def _connect(self) -> None:
        left, right, issuing = self.left, self.right, self.issuing
        left.choice.chosen.connect(self._show_report)
        self._texts.typed.connect(right.clear)
        self._texts.kept.connect(self._preview.refresh)
        left.texts.organisation_wanted.connect(self._want_organisation)
        left.output.changed.connect(self._change_output)
        left.contents_wanted.connect(self._choose_contents)
        left.issue_wanted.connect(self._issue)
        left.told_wanted.connect(self._show_told)
        left.agreement_wanted.connect(self._want_agreement)
        left.figures.why_wanted.connect(self._explain)
        left.figure_periods.chosen.connect(self._show_figures_of)
        left.overrides.undo_wanted.connect(issuing.undo_override)
        left.state.interim_wanted.connect(partial(left.output.choose_kind, EditionKind.INTERIM))
        left.state.certificate_wanted.connect(self.show_certificate)
        left.state.edition_wanted.connect(self._show_told)
        right.pages.width_settled.connect(self._make_for_width)
        right.save_wanted.connect(self._save)
        right.print_wanted.connect(self._print)
        right.refusal.way_chosen.connect(issuing.follow)
        self._preview.figures_made.connect(self._show_figures)
        self._preview.pages_made.connect(self._show_pages)
        self._preview.failed.connect(self._say_why_not)
        self._output.said.connect(right.say)
        self._output.refused.connect(self._refuse)
        self._output.left.connect(self._look)
        self._output.busy_changed.connect(right.show_busy)
        self._why.case_wanted.connect(self._want_case)
        self._why.override_wanted.connect(issuing.override)
        self._why.left.connect(left.figures.focus_table)
        self._why.failed.connect(self._say_why_not)
        issuing.issued.connect(self._texts.end_erratum)
        for told in (issuing.issued, issuing.overrides_changed):
            told.connect(right.clear)
            told.connect(self._look)
        issuing.kind_wanted.connect(left.output.choose_kind)
        issuing.edition_wanted.connect(self._show_told)
        issuing.contents_wanted.connect(self._choose_contents)
        issuing.agreement_wanted.connect(self._want_agreement)
        issuing.erratum_wanted.connect(self._begin_erratum)
        issuing.text_wanted.connect(left.reveal_text)
        issuing.again_wanted.connect(self._output.again)

    def _make_told(self) -> ToldView:
        told = ToldView(self._services)
        told.back_wanted.connect(self.show_report)
        told.erratum_wanted.connect(self._correct)
        told.changed.connect(self._look)
        return told

    def _show_report(self, organisation_id: OrganisationId, period: Period) -> None:
        before, kind = self._document, self.left.output.kind
        self.show_organisations(offered_organisations(self._services, self.left.choice))
        self._document = document = ShownDocument(self._services, organisation_id, period, kind)
        self._texts.show(document)
        self._why.close()
        if before is None or before.organisation_id != organisation_id:
            self._offer_years()
        self._begin_report(document)
        self._show_state()

    def _begin_report(self, document: ShownDocument) -> None:
        self.issuing.about(document.organisation_id, document.report_period)
        self.right.clear()
        self.left.figure_periods.offer([document.figures_of], document.figures_of)

    def _offer_years(self) -> None:
        if self._document is not None:
            organisation = self._services.organisations.get(self._document.organisation_id)
            years = self._services.figures.years_with_cases(organisation.id)
            self.left.choice.offer_years(years, organisation.since)

    def _look(self, _anything: object = None) -> None:
        """Show what the ledger and the cases say now."""
        if self._document is not None:
            self._document.look()
            self._show_state()

    def _show_state(self) -> None:
        document = self._document
        if document is None:
            return
        self.left.show_state(document, begun=self._texts.has_erratum_text(document))
        shown = self.issuing.kept_overrides() if document.is_being_written else ()
        self.left.overrides.show_overrides(shown)
        self._texts.check(document)
        self._preview.refresh()

    def _order_to_show(self) -> Order | None:
        return self._order() if self.isVisible() and self.is_report_shown() else None

    def _order(self) -> Order | None:
        if self._document is None:
            return None
        width = self.right.pages.wanted_width()
        return self._document.order(self.left.output, width, self.issuing.kept_overrides())

    def _make_for_width(self) -> None:
        if self.right.pages.wanted_width() != self._width:
            self._preview.refresh()

    def _show_figures(self, figures: Figures) -> None:
        title = period_title(figures.order.figures_of, current())
        self.left.show_figures(figures.columns, title, figures.accused)
        if self._document is not None:
            self._texts.show_figures(figures, self._document)

    def _show_pages(self, made: Made) -> None:
        self._width = made.order.width
        self._tables = made.tables
        self.right.show_pages(made.pages, made.spoken)
        if self._document is not None:
            periods = [self._document.report_period, *made.earlier]
            self.left.figure_periods.offer(periods, self._document.figures_of)

    def _show_figures_of(self, period: Period) -> None:
        if self._document is not None:
            self._document.figures_of = period
            self._why.close()
            self._preview.refresh()

    def _say_why_not(self, error: Exception) -> None:
        words = words_for(error)
        if words is None:
            raise error
        self.right.pages.say(words)
        if ways_out(error) or isinstance(error, ChainBroken):
            self._refuse(error)

    def _refuse(self, error: Exception) -> None:
        self.right.refuse(error, self._document.issued if self._document else None)

    def _explain(self, line: FigureLine) -> None:
        if self._document is not None:
            self._why.ask(self._document, line)

    def _want_case(self, case_id: object) -> None:
        self.case_wanted.emit(case_id, None)

    def _want_organisation(self) -> None:
        if self._document is not None:
            self.organisation_wanted.emit(self._document.organisation_id)

    def _want_agreement(self) -> None:
        if self._document is not None:
            self.agreement_wanted.emit(self._document.organisation_id)

    def _choose_contents(self) -> None:
        if self._document is not None:
            where = (self._document.organisation_id, self._document.report_period)
            dialog = ContentsDialog(self, self._services.annual_reports, *where)
            dialog.changed.connect(self._look)
            dialog.open()

    def _change_output(self) -> None:
        document, kind = self._document, self.left.output.kind
        if document is not None and document.kind is not kind:
            document.choose_kind(kind)
            self._texts.show_texts(document)
            self._begin_report(document)
        self.right.clear()
        self._show_state()

    def _issue(self) -> None:
        self.keep_drafts()
        order = self._order()
        if order is not None and self._document is not None:
            self.issuing.issue(
                order.edition_order(), tables=self._tables, issued_before=self._document.issued
            )

    def _save(self) -> None:
        save = partial(self._output.save, with_twin=self.left.output.with_twin)
        self._let_leave(self.tr("Save as a draft"), save)

    def _print(self) -> None:
        self._let_leave(self.tr("Print as a draft"), self._output.print)

    def _let_leave(self, act: str, leave: Callable[[Order], None]) -> None:
        """Let what is shown leave; a first draft only once it is clear what that means."""
        self.keep_drafts()
        order, document = self._order(), self._document
        if order is None or document is None:
            return
        self.right.clear()
        if document.is_running:
            self._refuse(PeriodStillRunning(document.period))
        elif document.has_left:
            leave(order)
        else:
            self.issuing.warn_of_draft(order.kind, order.period, act, partial(leave, order))

    def _show_told(self, edition: Edition | None = None) -> None:
        if self._document is not None:
            self._why.close()
            self.told.show_organisation(self._document.organisation_id, edition)
            self.show_told()

    def _begin_erratum(self) -> None:
        if self._document is not None:
            self._texts.begin_erratum(self._document)
            self._document.begin_erratum()
            self._texts.show_texts(self._document)
            self._show_state()

    def _correct(self, edition: Edition) -> None:
        """Prepare an erratum of an edition that was chosen among those that left."""
        self.left.choice.choose(edition.organisation_id, chosen_for(edition))
        self.left.output.choose_kind(edition.kind)
        self.show_report()
        self._begin_erratum()
