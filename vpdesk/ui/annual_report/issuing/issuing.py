"""Makes a report final, has tables printed in full, and follows the links of refusals."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vpdesk.domain.edition_orders import EditionOrder, Issued
from vpdesk.domain.editions import Edition, EditionKind, Override
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period, period_code
from vpdesk.ui.annual_report.issuing.issue_dialog import IssueDialog
from vpdesk.ui.annual_report.issuing.leaving_dialog import LeavingDialog
from vpdesk.ui.annual_report.issuing.override_dialog import OverrideDialog
from vpdesk.ui.annual_report.issuing.overrides import KeptOverrides
from vpdesk.ui.annual_report.issuing.ways_out import Way, WayOut
from vpdesk.ui.annual_report.services import AnnualReportServices

_KINDS = {
    Way.INTERIM: EditionKind.INTERIM,
    Way.ANNUAL: EditionKind.ANNUAL,
}


class Issuing(QObject):
    """Opens its dialogs over ``page``.

    `issued` carries the Issued, `overrides_changed` comes when a table is to be printed in full
    or no longer. The others ask the page to go where a refusal points: `kind_wanted` carries an
    EditionKind, `edition_wanted` an Edition.
    """

    issued = Signal(object)
    overrides_changed = Signal()
    kind_wanted = Signal(object)
    edition_wanted = Signal(object)
    contents_wanted = Signal()
    agreement_wanted = Signal()
    erratum_wanted = Signal()
    text_wanted = Signal()
    again_wanted = Signal()

    def __init__(self, services: AnnualReportServices, page: QWidget) -> None:
        super().__init__(page)
        self._services = services
        self._page = page
        self._about: tuple[OrganisationId, Period] | None = None
        self.overrides = KeptOverrides(services.drafts)

    def about(self, organisation_id: OrganisationId, period: Period) -> None:
        """Say which report is shown."""
        self._about = (organisation_id, period)

    def kept_overrides(self) -> tuple[Override, ...]:
        """Return what is to be printed in full in the report that is shown."""
        return self.overrides.of(*self._about) if self._about else ()

    def issue(
        self, order: EditionOrder, *, tables: tuple[str, ...], issued_before: Edition | None
    ) -> None:
        """Show what would freeze, and let it be confirmed."""
        dialog = IssueDialog(
            self._page, self._services, order, tables=tables, issued_before=issued_before
        )
        dialog.issued.connect(self._finish)
        dialog.way_chosen.connect(self.follow)
        dialog.open()

    def override(self, variable: str) -> None:
        """Ask why one table (or without a ``variable`` the total) is to be printed in full."""
        if self._about is None:
            return
        organisation_id, period = self._about
        place = f"report/{organisation_id}/{period_code(period)}/override"
        dialog = OverrideDialog(self._page, self._services.drafts, place, variable)
        dialog.decided.connect(self._add)
        dialog.open()

    def undo_override(self, variable: str) -> None:
        """Have a table protected again."""
        if self._about is not None:
            self.overrides.remove(*self._about, variable)
            self.overrides_changed.emit()

    def warn_of_draft(
        self, kind: EditionKind, period: Period, act: str, go_on: Callable[[], object]
    ) -> None:
        """Say what it means that a draft leaves; ``act`` names the button that goes on."""
        dialog = LeavingDialog(self._page, kind, period, act)
        dialog.accepted.connect(go_on)
        dialog.open()

    def follow(self, found: WayOut) -> None:
        """Go where a refusal points."""
        if found.way in _KINDS:
            self.kind_wanted.emit(_KINDS[found.way])
        elif found.way is Way.OVERRIDE:
            self.override(found.variable)
        elif found.way is Way.SHOW_EDITION:
            self.edition_wanted.emit(found.edition)
        else:
            {
                Way.LEAVE_OUT: self.contents_wanted,
                Way.AGREEMENT: self.agreement_wanted,
                Way.ERRATUM: self.erratum_wanted,
                Way.SHOW_TEXT: self.text_wanted,
                Way.AGAIN: self.again_wanted,
            }[found.way].emit()

    def _add(self, override: Override) -> None:
        if self._about is not None:
            self.overrides.add(*self._about, override)
            self.overrides_changed.emit()

    def _finish(self, issued: Issued) -> None:
        if self._about is not None:
            self.overrides.drop(*self._about)
        self.issued.emit(issued)
