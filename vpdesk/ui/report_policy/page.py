"""The page on which is agreed what the reports of one organisation tell."""

from dataclasses import replace
from enum import Enum, auto
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from vpdesk.domain.changes import Concept
from vpdesk.domain.organisations import Organisation, OrganisationId
from vpdesk.domain.report_policies import ReportAgreement, usual_choice
from vpdesk.domain.report_policy_preview import AgreementPreview
from vpdesk.domain.report_policy_rules import AgreementProblem
from vpdesk.services.errors import AgreementNotMade, AgreementRefused, Gone, ServiceError
from vpdesk.ui import tokens
from vpdesk.ui.errors import words_for
from vpdesk.ui.language import current
from vpdesk.ui.report_policy.form_pane import PolicyForm
from vpdesk.ui.report_policy.head import PolicyHead
from vpdesk.ui.report_policy.kept_agreement import KeptAgreements
from vpdesk.ui.report_policy.live_preview import LivePolicyPreview, Work
from vpdesk.ui.report_policy.preview_pane import PolicyPreview
from vpdesk.ui.report_policy.services import PolicyServices
from vpdesk.ui.report_policy.words import no_start_words
from vpdesk.ui.widgets.empty_state import EmptyState
from vpdesk.ui.widgets.scroll import on_ground, scrolling

_SHOWN = frozenset({Concept.ORGANISATIONS, Concept.ANNUAL_REPORTS, Concept.CASES, Concept.TERMS})
_PREVIEW_WIDTHS = ((1300, 520), (940, 400), (0, 348))
_WIDEST_FORM = 760


class CameFrom(Enum):
    """Where the page was asked for, and leads back to."""

    REPORT = auto()
    ORGANISATION = auto()


class ReportPolicyPage(QWidget):
    """`back_wanted` carries a CameFrom and an OrganisationId."""

    back_wanted = Signal(object, object)

    def __init__(self, services: PolicyServices) -> None:
        super().__init__()
        self._services = services
        self._kept = KeptAgreements(services.drafts)
        self._came_from = CameFrom.ORGANISATION
        self._organisation: Organisation | None = None
        self._loaded = ReportAgreement()
        self._is_kept = self._was_recorded = False
        self._live = LivePolicyPreview(self._preview_to_make, self)
        self.preview = PolicyPreview()
        inner = self._lay_out()
        self.head = PolicyHead()
        # Made where it is to be: whatever comes into something else is styled anew with all in it.
        self.form = PolicyForm(inner)
        self._fill(inner)
        self._live.made.connect(self._show_preview)
        self._live.failed.connect(self.preview.say_why_not)
        self.head.back.clicked.connect(self._go_back)
        self.preview.keep.clicked.connect(self._keep)
        self.form.changed.connect(self._note_change)
        self.form.month_changed.connect(self._offer_starts)
        self.head.strip.link_clicked.connect(self._drop_draft)

    @property
    def organisation_id(self) -> OrganisationId | None:
        """Whose agreement is shown."""
        return None if self._organisation is None else self._organisation.id

    def show_organisation(self, organisation_id: OrganisationId, came_from: CameFrom) -> None:
        """Show what was agreed with an organisation, or the draft of something else."""
        self._came_from = came_from
        if organisation_id == self.organisation_id and self._is_changed():
            self._show_head()
            return
        self.keep_drafts()
        self._was_recorded = False
        self._load(organisation_id)

    def refresh(self, concepts: frozenset[Concept]) -> None:
        """Show what changed; what is being chosen stays."""
        if self._organisation is None or not concepts & _SHOWN:
            return
        if self._is_changed():
            self._live.refresh()
        else:
            self._load(self._organisation.id)

    def focus_search(self) -> None:
        """Do nothing: there is nothing to search on this page."""

    def keep_drafts(self) -> None:
        """Keep what was chosen and not recorded, and for whom."""
        if self._organisation is None:
            return
        self._kept.show(self._organisation.id)
        if self._is_changed():
            self._kept.keep(self._organisation.id, self.form.agreement())
            self._is_kept = True
        else:
            self._forget_draft()

    def is_busy(self) -> bool:
        """Tell whether the preview is still to come."""
        return self._live.is_busy()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._organisation is None:
            self._show_any()
        elif self._is_changed():
            self._live.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        # The vault may be closed by the time it would run out.
        self._live.stop()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fitting = (preview for page, preview in _PREVIEW_WIDTHS if self.width() >= page)
        self.preview.setFixedWidth(next(fitting))

    def _show_any(self) -> None:
        """Show the organisation that was shown before the desk was locked, or the first one."""
        rows = self._services.organisations.list()
        shown = self._kept.shown()
        if shown is None and rows:
            shown = rows[0].organisation.id
        if shown is None:
            self._stack.setCurrentIndex(1)
        else:
            self._load(shown)

    def _load(self, organisation_id: OrganisationId) -> None:
        policies = self._services.report_policies
        try:
            self._organisation = self._services.organisations.get(organisation_id)
        except Gone:
            self._organisation = None
            self._stack.setCurrentIndex(1)
            return
        self._stack.setCurrentIndex(0)
        versions = policies.versions(organisation_id)
        newest = versions[0] if versions else usual_choice()
        starts = policies.starts(organisation_id, newest.year_starts)
        if newest.valid_from not in starts and starts:
            newest = replace(newest, valid_from=starts[0])
        draft = self._kept.of(organisation_id)
        starters = policies.starters(organisation_id)
        today = self._services.today()
        self.form.load(newest, starts, starters, today)
        self._loaded = self.form.agreement()
        self._is_kept = draft is not None
        if draft is not None:
            starts = policies.starts(organisation_id, draft.year_starts)
            self.form.load(draft, starts, starters, today)
        self.form.history.show_versions(versions)
        self._show_head()
        self._say_draft()
        self._show_splits()
        self._live.refresh()

    def _show_head(self) -> None:
        if (organisation := self._organisation) is None:
            return
        in_force = self._services.report_policies.current(organisation.id)
        from_report = self._came_from is CameFrom.REPORT
        back = self.tr("Annual report") if from_report else self.tr("Organisation")
        self.head.show_organisation(organisation.name, in_force, back)
        archived = organisation.archived_on is not None
        self.form.use(read_only=archived)
        self.preview.keep.setVisible(not archived)
        self._show_starts()

    def _show_starts(self) -> None:
        """Let the agreement be recorded, or say why there is no day from which it can hold."""
        years, policies, because = self.form.years, self._services.report_policies, ""
        if self._organisation is not None and not years.start.count():
            block = policies.running_block(self._organisation.id, years.month.value())
            because = no_start_words(block)
        years.say_no_start(because)
        self.preview.let_be_kept(because)

    def _say_draft(self) -> None:
        if self._organisation is not None and self._organisation.archived_on is not None:
            self.head.say_archived()
        elif self._is_kept:
            self.head.say_draft()
        elif not self._was_recorded:
            self.head.strip.say("")

    def _is_changed(self) -> bool:
        return self._organisation is not None and self.form.agreement() != self._loaded

    def _note_change(self) -> None:
        self._was_recorded = False
        self._say_draft()
        self._show_splits()
        self._live.refresh_soon()

    def _show_splits(self) -> None:
        if self._organisation is not None:
            policies, agreement = self._services.report_policies, self.form.agreement()
            policy = policies.policy(self._organisation.id, agreement, language=current())
            self.form.show_policy(policy)

    def _offer_starts(self) -> None:
        if self._organisation is not None:
            policies, month = self._services.report_policies, self.form.years.month.value()
            self.form.offer_starts(policies.starts(self._organisation.id, month))
            self._show_starts()

    def _preview_to_make(self) -> Work | None:
        if (organisation := self._organisation) is None:
            return None
        preview = self._services.report_policies.preview
        return partial(preview, organisation.id, self.form.agreement(), language=current())

    def _show_preview(self, preview: AgreementPreview) -> None:
        self.preview.show_preview(preview)
        self.form.show_preview(preview)

    def _keep(self) -> None:
        if self._organisation is None:
            return
        try:
            made = self._services.report_policies.keep(self._organisation.id, self.form.agreement())
        except (AgreementNotMade, ServiceError) as error:
            self._refuse(error)
            return
        self._forget_draft()
        self._load(self._organisation.id)
        self._was_recorded = True
        self.head.say_recorded(made.valid_from)

    def _refuse(self, error: Exception) -> None:
        words = words_for(error) or ""
        needs_reason = (
            isinstance(error, AgreementRefused) and error.problem is AgreementProblem.REASON_NEEDED
        )
        if needs_reason:
            self.form.threshold.field.set_error(words, focus=True)
        else:
            self.head.strip.say(words, "warn")
            self.area.verticalScrollBar().setValue(0)

    def _drop_draft(self) -> None:
        if self._organisation is not None:
            self._forget_draft()
            self._load(self._organisation.id)
            self.form.years.start.setFocus()

    def _forget_draft(self) -> None:
        if self._organisation is not None and self._is_kept:
            self._kept.drop(self._organisation.id)
        self._is_kept = False

    def _go_back(self) -> None:
        if self._organisation is not None:
            self.back_wanted.emit(self._came_from, self._organisation.id)

    def _lay_out(self) -> QWidget:
        """Return the left side, still empty, with all that is around it."""
        on_ground(self, "canvas")
        left = QWidget()
        self.area = scrolling(left)
        panes = QWidget()
        across = QHBoxLayout(panes)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.area, 1)
        across.addWidget(self.preview)
        nothing = EmptyState(
            "sliders-horizontal",
            self.tr("No organisation"),
            self.tr("Add an organisation; then you can agree what its reports tell."),
        )
        self._stack = QStackedLayout(self)
        self._stack.addWidget(panes)
        self._stack.addWidget(nothing)
        inner = QWidget()
        inner.setMaximumWidth(_WIDEST_FORM)
        row = QHBoxLayout(left)
        row.setContentsMargins(tokens.HUGE, tokens.MEDIUM, tokens.WIDE, 0)
        row.addWidget(inner, 1)
        row.addStretch(0)
        return inner

    def _fill(self, inner: QWidget) -> None:
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.LARGE)
        column.addWidget(self.head)
        column.addWidget(self.form)
