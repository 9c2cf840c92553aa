"""The page on which is agreed what the reports of one organisation tell."""

from dataclasses import replace
from enum import Enum, auto
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from vpdesk.domain.changes import Concept
from vpdesk.domain.organisations import Organisation, OrganisationId
from vpdesk.domain.report_policies import ReportAgreement
from vpdesk.domain.report_policy_preview import AgreementPreview
from vpdesk.domain.report_policy_rules import AgreementProblem
from vpdesk.services.errors import AgreementRefused, Gone, ServiceError
from vpdesk.ui import tokens
from vpdesk.ui.errors import words_for
from vpdesk.ui.filling import filled
from vpdesk.ui.jobs import RunningJob, at_once
from vpdesk.ui.language import current
from vpdesk.ui.report_policy.form_pane import PolicyForm
from vpdesk.ui.report_policy.kept_agreement import (
    agreement_of,
    draft_of,
    keep_shown,
    kept_shown,
    place_of,
)
from vpdesk.ui.report_policy.preview_pane import PolicyPreview
from vpdesk.ui.report_policy.services import PolicyServices
from vpdesk.ui.report_policy.words import agreement_words, day_words
from vpdesk.ui.widgets.buttons import link_button
from vpdesk.ui.widgets.empty_state import EmptyState
from vpdesk.ui.widgets.scroll import on_ground, scrolling
from vpdesk.ui.widgets.text import text_label
from vpdesk.ui.widgets.wrapped_text import WrappedText

_SHOWN = frozenset({Concept.ORGANISATIONS, Concept.ANNUAL_REPORTS, Concept.CASES, Concept.TERMS})
_PAUSE_MS = 150
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
        self._came_from = CameFrom.ORGANISATION
        self._organisation: Organisation | None = None
        self._loaded = ReportAgreement()
        self._is_kept = False
        self._job: RunningJob | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._make_preview)
        self.back = link_button("", "arrow-left")
        self.form = PolicyForm()
        self.preview = PolicyPreview()
        self._name = WrappedText("", "body", "text2")
        self._lay_out()
        self.back.clicked.connect(self._go_back)
        self.preview.keep.clicked.connect(self._keep)
        self.form.changed.connect(self._note_change)
        self.form.month_changed.connect(self._offer_starts)
        self.form.strip.link_clicked.connect(self._drop_draft)

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
        self._load(organisation_id)

    def refresh(self, concepts: frozenset[Concept]) -> None:
        """Show what changed; what is being chosen stays."""
        if self._organisation is None or not concepts & _SHOWN:
            return
        if self._is_changed():
            self._make_preview()
        else:
            self._load(self._organisation.id)

    def focus_search(self) -> None:
        """Do nothing: there is nothing to search on this page."""

    def keep_drafts(self) -> None:
        """Keep what was chosen and not recorded, and for whom."""
        if self._organisation is None:
            return
        drafts, place = self._services.drafts, place_of(self._organisation.id)
        keep_shown(drafts, self._organisation.id)
        if self._is_changed():
            drafts.keep(place, draft_of(self.form.agreement()))
            self._is_kept = True
        else:
            self._forget_draft()

    def is_busy(self) -> bool:
        """Tell whether the preview is still to come."""
        return self._pause.isActive() or self._job is not None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._organisation is None:
            self._show_any()
        elif self._is_changed():
            self._make_preview()

    def hideEvent(self, event: QHideEvent) -> None:
        # The vault may be closed by the time it would run out.
        self._pause.stop()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fitting = (preview for page, preview in _PREVIEW_WIDTHS if self.width() >= page)
        self.preview.setFixedWidth(next(fitting))

    def _show_any(self) -> None:
        """Show the organisation that was shown before the desk was locked, or the first one."""
        rows = self._services.organisations.list()
        shown = kept_shown(self._services.drafts)
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
        newest = versions[0] if versions else policies.current(organisation_id)
        starts = policies.starts(organisation_id, newest.year_starts)
        if newest.valid_from not in starts and starts:
            newest = replace(newest, valid_from=starts[0])
        kept = self._services.drafts.kept(place_of(organisation_id))
        starters = policies.starters(organisation_id)
        today = self._services.today()
        self.form.load(newest, starts, starters, today)
        self._loaded = self.form.agreement()
        self._is_kept = kept is not None
        if kept is not None:
            draft = agreement_of(kept)
            self.form.load(
                draft, policies.starts(organisation_id, draft.year_starts), starters, today
            )
        self.form.history.show_versions(versions)
        self._show_head()
        self._say_draft()
        self._show_splits()
        self._make_preview()

    def _show_head(self) -> None:
        organisation = self._organisation
        if organisation is None:
            return
        in_force = self._services.report_policies.current(organisation.id)
        self._name.show_text(organisation.name)
        self.form.now.say(filled(self.tr("In force now: %1."), agreement_words(in_force)))
        names = {
            CameFrom.REPORT: self.tr("Annual report"),
            CameFrom.ORGANISATION: self.tr("Organisation"),
        }
        self.back.setText(names[self._came_from])
        archived = organisation.archived_on is not None
        self.form.use(read_only=archived)
        self.preview.keep.setVisible(not archived)
        self.preview.keep.setEnabled(bool(self.form.years.start.count()))

    def _say_draft(self) -> None:
        archived = self._organisation is not None and self._organisation.archived_on is not None
        if archived:
            text = self.tr("This organisation is in the archive: its agreement can only be read.")
            self.form.strip.say(text, "neutral", icon="archive")
        elif self._is_kept:
            self.form.strip.say(
                self.tr("This is your draft; it is not recorded yet."),
                "accent",
                self.tr("Throw the draft away"),
                icon="file-pen",
            )
        else:
            self.form.strip.say("")

    def _is_changed(self) -> bool:
        return self._organisation is not None and self.form.agreement() != self._loaded

    def _note_change(self) -> None:
        if self._is_kept:
            self._say_draft()
        else:
            self.form.strip.say("")
        self._show_splits()
        self._pause.start()

    def _show_splits(self) -> None:
        if self._organisation is not None:
            policies = self._services.report_policies
            agreement = self.form.agreement()
            policy = policies.policy(self._organisation.id, agreement, language=current())
            self.form.show_policy(policy)

    def _offer_starts(self) -> None:
        if self._organisation is not None:
            month = self.form.years.month.value()
            starts = self._services.report_policies.starts(self._organisation.id, month)
            self.form.offer_starts(starts)
            self.preview.keep.setEnabled(bool(starts))

    def _make_preview(self) -> None:
        self._pause.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if self._organisation is None:
            return
        work = partial(
            self._services.report_policies.preview,
            self._organisation.id,
            self.form.agreement(),
            language=current(),
        )
        self._job = RunningJob(at_once(work), self)
        self._job.succeeded.connect(self._show_preview)
        self._job.failed.connect(self._say_why_not)
        self._job.start()

    def _show_preview(self, preview: AgreementPreview) -> None:
        if self.sender() is self._job:
            self._job = None
            self.preview.show_preview(preview)
            self.form.show_preview(preview)

    def _say_why_not(self, error: Exception) -> None:
        if self.sender() is not self._job:
            return
        self._job = None
        words = words_for(error)
        if words is None:
            raise error
        self.preview.say_why_not(words)

    def _keep(self) -> None:
        if self._organisation is None:
            return
        try:
            made = self._services.report_policies.keep(self._organisation.id, self.form.agreement())
        except ServiceError as error:
            self._refuse(error)
            return
        self._forget_draft()
        self._load(self._organisation.id)
        text = filled(self.tr("Recorded. It holds from %1."), day_words(made.valid_from))
        self.form.strip.say(text, "ok")

    def _refuse(self, error: ServiceError) -> None:
        words = words_for(error) or ""
        needs_reason = (
            isinstance(error, AgreementRefused) and error.problem is AgreementProblem.REASON_NEEDED
        )
        if needs_reason:
            self.form.threshold.field.set_error(words, focus=True)
        else:
            self.form.strip.say(words, "warn")
            self.area.verticalScrollBar().setValue(0)

    def _drop_draft(self) -> None:
        if self._organisation is not None:
            self._forget_draft()
            self._load(self._organisation.id)
            self.form.years.start.setFocus()

    def _forget_draft(self) -> None:
        if self._organisation is not None and self._is_kept:
            self._services.drafts.drop(place_of(self._organisation.id))
        self._is_kept = False

    def _go_back(self) -> None:
        if self._organisation is not None:
            self.back_wanted.emit(self._came_from, self._organisation.id)

    def _lay_out(self) -> None:
        on_ground(self, "canvas")
        inner = QWidget()
        inner.setMaximumWidth(_WIDEST_FORM)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.TIGHT)
        back = QHBoxLayout()
        back.addWidget(self.back)
        back.addStretch(1)
        column.addLayout(back)
        column.addWidget(text_label(self.tr("What reports tell"), "display"))
        column.addWidget(self._name)
        column.addSpacing(tokens.MEDIUM)
        column.addWidget(self.form)
        left = QWidget()
        around = QHBoxLayout(left)
        around.setContentsMargins(tokens.HUGE, tokens.MEDIUM, tokens.WIDE, 0)
        around.addWidget(inner, 1)
        around.addStretch(0)
        self.area = scrolling(left)
        panes = QWidget()
        row = QHBoxLayout(panes)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.area, 1)
        row.addWidget(self.preview)
        nothing = EmptyState(
            "sliders-horizontal",
            self.tr("No organisation"),
            self.tr("Add an organisation; then you can agree what its reports tell."),
        )
        self._stack = QStackedLayout(self)
        self._stack.addWidget(panes)
        self._stack.addWidget(nothing)
