"""Shows what freezes and what was proven before a report is made final."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vpdesk.domain.edition_orders import EditionOrder, Foreseen
from vpdesk.domain.editions import Edition
from vpdesk.domain.periods import period_code
from vpdesk.services.annual_reports.report_titles import period_title
from vpdesk.ui import tokens
from vpdesk.ui.annual_report.issuing.foreseen_words import (
    afterwards_words,
    caution_words,
    confirm_words,
    override_words,
    period_words,
    proof_words,
)
from vpdesk.ui.annual_report.issuing.refusal_panel import RefusalPanel
from vpdesk.ui.annual_report.issuing.ways_out import Way, WayOut
from vpdesk.ui.annual_report.kind_words import kind_name, with_name
from vpdesk.ui.annual_report.services import AnnualReportServices
from vpdesk.ui.filling import filled
from vpdesk.ui.form_fields import fields_of
from vpdesk.ui.forms.ui_issue_dialog import Ui_IssueForm
from vpdesk.ui.jobs import Job, RunningJob
from vpdesk.ui.kept_text import kept_fields
from vpdesk.ui.language import current
from vpdesk.ui.widgets.dialog import Dialog
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.strip import Strip
from vpdesk.ui.widgets.text import announce, text_label
from vpdesk.ui.widgets.wrapped_text import WrappedText

_WIDTH = 620


class IssueDialog(Dialog):
    """`issued` carries the Issued; `way_chosen` the WayOut chosen after a refusal.

    The audit runs as a job, which *Stop* and Esc break off. ``issued_before`` is what was issued
    of the period, ``tables`` the titles of what is printed.
    """

    issued = Signal(object)
    way_chosen = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        services: AnnualReportServices,
        order: EditionOrder,
        *,
        tables: tuple[str, ...] = (),
        issued_before: Edition | None = None,
    ) -> None:
        super().__init__(parent, _title(order), self._final_words(order), width=_WIDTH)
        self._services = services
        self._order = order
        self._before = issued_before
        self._job: RunningJob | None = None
        self._foreseen: Foreseen | None = None
        self._waiting = Strip()
        self.refusal = RefusalPanel()
        self.refusal.way_chosen.connect(self._go)
        self._frozen = WrappedText()
        self._tables = WrappedText("", "small", "text2")
        self._after = WrappedText()
        self._proof = Strip()
        self._caution = Strip()
        self._overridden = Strip()
        self._foreseen_part = self._explanation(tables)
        self._audience = QWidget()
        self._form = form = Ui_IssueForm()
        form.setupUi(self._audience)
        fields = fields_of(form, ("audience",), frozenset({"audience"}))
        fields["audience"].set_hint(
            self.tr("For example: management and works council. It stays in the vault.")
        )
        for part in (self._waiting, self.refusal, *self._foreseen_part, self._audience):
            self.content.addWidget(part)
        place = f"report/{order.organisation_id}/{period_code(order.period)}/issue"
        self._kept = kept_fields(self, fields, services.drafts, place)
        self._close_words = self.cancel_button.text()
        self.confirmed.connect(self._confirm)
        self.finished.connect(self.deleteLater)

    def open(self) -> None:
        self._foresee()
        super().open()

    def reject(self) -> None:
        if self._job is not None:
            self._job.cancel()
            if self._foreseen is not None:
                # It may be kept in this very moment: whether it was, the end of the job tells.
                return
            self._job = None
        super().reject()

    @property
    def told(self) -> str:
        """What the dialog says now."""
        parts = (
            self._waiting.text(),
            self.refusal.text() if self.refusal.isVisibleTo(self) else "",
            self._frozen.text(),
            self._after.text(),
            self._proof.text(),
            self._caution.text(),
            self._overridden.text(),
        )
        return "\n".join(part for part in parts if part)

    def _explanation(self, tables: tuple[str, ...]) -> tuple[QWidget, ...]:
        listed = filled(self.tr("Tables: %1"), ", ".join(tables)) if tables else ""
        self._tables.show_text(listed)
        return (
            _section(self.tr("What freezes"), self._frozen, self._tables),
            _section(self.tr("What can be done then"), self._after),
            self._proof,
            self._caution,
            self._overridden,
        )

    def _foresee(self) -> None:
        self.refusal.clear()
        self._start(
            partial(self._services.editions.foresee, self._order),
            self.tr(
                "vpdesk works out what a reader could derive, also beside everything that was told "
                "before. This takes at most 20 seconds."
            ),
        ).succeeded.connect(self._show_foreseen)

    def _confirm(self) -> None:
        if self._job is not None or self._foreseen is None or self._foreseen.refusal is not None:
            return
        order = replace(self._order, audience=self._form.audience_edit.text().strip())
        self._start(
            partial(self._services.editions.issue, order),
            self.tr("vpdesk proves the report once more and freezes it…"),
        ).succeeded.connect(self._finish)

    def _start(self, work: Job, words: str) -> RunningJob:
        self._job = job = RunningJob(work, self)
        job.failed.connect(self._refuse)
        job.cancelled.connect(self._stop)
        job.start()
        self._waiting.say(words, "neutral")
        announce(self._waiting)
        self._show_state()
        return job

    def _show_foreseen(self, foreseen: Foreseen) -> None:
        if self.sender() is not self._job:
            return
        self._job = None
        self._foreseen = foreseen
        own = self._order.period
        lines = (period_words(each, own=each.period == own) for each in foreseen.periods)
        self._frozen.show_text("\n".join(lines))
        self._after.show_text(afterwards_words(self._order.kind))
        self._caution.say(self._caution_words(foreseen))
        self._overridden.say(self._override_words(), "warn")
        if foreseen.refusal is None:
            self._proof.say(proof_words(foreseen), "accent")
            announce(self._proof)
        else:
            self._proof.say("")
            self.refusal.show_error(foreseen.refusal, self._before)
        self._show_state()
        if foreseen.refusal is None:
            self._form.audience_edit.setFocus()

    def _caution_words(self, foreseen: Foreseen) -> str:
        agreement = self._services.report_policies.agreement(
            self._order.organisation_id, self._order.period
        )
        return caution_words(foreseen, agreement)

    def _override_words(self) -> str:
        overrides = self._order.overrides
        if not overrides:
            return ""
        text = self.tr("Printed all the same, not proven untraceable. %1")
        return filled(text, "; ".join(map(override_words, overrides)))

    def _finish(self, issued: object) -> None:
        if self.sender() is self._job:
            self._job = None
            self.accept()
            self.issued.emit(issued)

    def _stop(self) -> None:
        if self.sender() is self._job:
            self._job = None
            self._show_state()

    def _refuse(self, error: Exception) -> None:
        if self.sender() is not self._job:
            return
        self._job = None
        self._proof.say("")
        self.refusal.show_error(error, self._before)
        self._show_state()

    def _show_state(self) -> None:
        busy = self._job is not None
        ready = self._foreseen is not None and not busy
        refused = self.refusal.isVisibleTo(self)
        if not busy:
            self._waiting.say("")
        for part in self._foreseen_part:
            told = part.text() if isinstance(part, Strip) else True
            show_inside(part, bool(told) and ready and not refused)
        show_inside(self._audience, ready and not refused)
        self.confirm_button.setEnabled(ready and not refused)
        self.cancel_button.setText(self.tr("Stop") if busy else self._close_words)
        self.set_hint(self._reason(busy=busy, refused=refused))

    def _reason(self, *, busy: bool, refused: bool) -> str:
        """Return why the confirming button cannot be used."""
        if busy:
            return self.tr("One moment…")
        return self.tr("It cannot leave like this.") if refused else ""

    def _go(self, found: WayOut) -> None:
        if found.way is Way.AGAIN:
            self._foresee()
            return
        super().reject()
        self.way_chosen.emit(found)

    @staticmethod
    def _final_words(order: EditionOrder) -> str:
        title = period_title(order.period, current())
        return confirm_words(order.kind, title, erratum=order.erratum)


def _section(heading: str, *texts: QWidget) -> QWidget:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(tokens.TIGHT)
    column.addWidget(text_label(heading, "heading"))
    for text in texts:
        column.addWidget(text)
    return part


def _title(order: EditionOrder) -> str:
    what = f"{kind_name(order.kind)} {period_title(order.period, current())}"
    if order.erratum:
        return with_name(QCoreApplication.translate("IssueDialog", "Erratum of %1"), what)
    return with_name(QCoreApplication.translate("IssueDialog", "Issue %1"), what)
