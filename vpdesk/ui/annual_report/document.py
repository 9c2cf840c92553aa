"""Which document the page shows, and how far it is according to the ledger."""

from vpdesk.domain.edition_orders import EditionState
from vpdesk.domain.editions import Edition, EditionId, EditionKind, Override
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period
from vpdesk.ui.annual_report.making import Order
from vpdesk.ui.annual_report.output_choice import OutputChoice
from vpdesk.ui.annual_report.services import AnnualReportServices
from vpdesk.ui.annual_report.shown_periods import WRITTEN, document_period, final_edition
from vpdesk.ui.language import current


class ShownDocument:
    """One organisation, one period and one kind at a time.

    ``figures_of`` is the period whose figures stand at the left. ``state`` is that of the report.
    """

    def __init__(
        self,
        services: AnnualReportServices,
        organisation_id: OrganisationId,
        period: Period,
        kind: EditionKind,
    ) -> None:
        self._services = services
        self.organisation_id = organisation_id
        self.chosen_period = period
        self.kind = kind
        self._correcting: EditionId | None = None
        self.state = EditionState()
        self.editions: tuple[Edition, ...] = ()
        self.period = period
        self.look()
        self.figures_of = self.report_period

    def look(self) -> None:
        """Read the ledger again."""
        agreement = self._services.report_policies.agreement(
            self.organisation_id, self.chosen_period
        )
        self.period = document_period(
            self.kind, self.chosen_period, agreement, self._services.today()
        )
        self.state = self._services.editions.state(self.organisation_id, self.report_period)
        self.editions = self._services.editions.list(self.organisation_id)

    def choose_kind(self, kind: EditionKind) -> None:
        self.kind = kind
        self._correcting = None
        self.look()
        self.figures_of = self.report_period

    @property
    def report_period(self) -> Period:
        """The period of the report with its texts and tables: the block's, or the chosen one."""
        return self.period if self.kind is EditionKind.BLOCK else self.chosen_period

    def begin_erratum(self) -> None:
        """Write anew what was issued, until that is issued as well."""
        self._correcting = self.issued.id if self.issued else None

    @property
    def erratum(self) -> bool:
        """Whether what was issued is being written anew."""
        return self.issued is not None and self.issued.id == self._correcting

    @property
    def issued(self) -> Edition | None:
        """What was issued of this document."""
        return final_edition(self.editions, self.kind, self.organisation_id, self.period)

    @property
    def frozen(self) -> Edition | None:
        """The edition that is shown as it left; None while the document is being made."""
        return None if self.erratum else self.issued

    @property
    def is_being_written(self) -> bool:
        """Whether this is a report, with texts and tables, that is not final."""
        return self.frozen is None and self.kind in WRITTEN

    @property
    def may_be_overridden(self) -> bool:
        """Whether tables of the figures shown may still be printed in full."""
        own = self.figures_of == self.report_period
        return own and self.is_being_written and not self.state.running

    @property
    def is_running(self) -> bool:
        """Whether this document cannot leave before its period is over."""
        return self.kind is not EditionKind.INTERIM and self._services.today() <= self.period.end

    @property
    def has_left(self) -> bool:
        """Whether this document left the vault before, final or as a draft."""
        return any(
            (each.kind, each.organisation_id, each.period)
            == (self.kind, self.organisation_id, self.period)
            for each in self.editions
        )

    def order(self, output: OutputChoice, width: int, overrides: tuple[Override, ...]) -> Order:
        """Return what is to be made of it; only a report has tables to override."""
        return Order(
            organisation_id=self.organisation_id,
            figures_of=self.figures_of,
            period=self.period,
            kind=self.kind,
            language=output.language,
            text=output.note,
            hours_per_reporter=output.hours_per_reporter,
            screen_language=current(),
            width=width,
            frozen=self.frozen,
            overrides=overrides if self.kind in WRITTEN else (),
            erratum=self.erratum,
        )
