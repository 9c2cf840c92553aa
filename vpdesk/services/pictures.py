"""Figures to look at: for the adviser alone, and never on the way out."""

from collections.abc import Callable
from datetime import date

from vpdesk.domain.agreed_hours import agreed_of_each
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period, calendar_year
from vpdesk.domain.pictures import (
    YEARS,
    Pictures,
    PictureSpan,
    cases_in,
    categories_over,
    follow_ups_ahead,
    last_years,
    periods_of,
)
from vpdesk.domain.report_policies import in_force
from vpdesk.services.errors import Gone
from vpdesk.services.terms.named_categories import terms_as_called
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase


class PictureService:
    """Counts of everything there is, as they are today."""

    def __init__(self, database: VaultDatabase, today: Callable[[], date]) -> None:
        self._database = database
        self._today = today

    def look(
        self, organisation_id: OrganisationId | None = None, span: PictureSpan = PictureSpan.YEAR
    ) -> Pictures:
        """Return the figures of one organisation, or of all that are shown.

        The years of one organisation are its reporting years, and its categories are called as it
        calls them today. Raises ``Gone``.
        """
        today = self._today()
        with self._database.reading() as tx:
            starts = _year_starts(tx, organisation_id, today)
            periods = periods_of(span, today, starts)
            years = last_years(today, YEARS, starts)
            counted = tx.pictures
            whole = Period(periods[0].start, periods[-1].end)
            of_years = Period(years[0].start, years[-1].end)
            return Pictures(
                today=today,
                span=span,
                cases=counted.cases(organisation_id),
                periods=cases_in(periods, counted.monthly_cases(whole, organisation_id)),
                years=years,
                categories=categories_over(
                    years,
                    counted.monthly_categories(of_years, organisation_id),
                    terms_as_called(tx, organisation_id, today),
                ),
                without_category=counted.without_category(of_years, organisation_id),
                hours=counted.contract_hours(
                    calendar_year(today.year),
                    organisation_id,
                    agreed_of_each(tx.contracts.all(), today.year),
                ),
                follow_ups=follow_ups_ahead(today, counted.open_follow_ups(organisation_id)),
            )


def _year_starts(tx: Transaction, organisation_id: OrganisationId | None, today: date) -> int:
    """Return the month in which a reporting year begins; for all organisations it is January."""
    if organisation_id is None:
        return 1
    if tx.organisations.get(organisation_id) is None:
        raise Gone
    return in_force(tx.report_policies.list(organisation_id), today).year_starts
