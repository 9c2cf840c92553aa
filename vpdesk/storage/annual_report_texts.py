"""What the adviser wrote for an annual report, by organisation and period."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period
from vpdesk.domain.search import HitKind
from vpdesk.storage.search import SearchIndex
from vpdesk.storage.tables import annual_report_text

_NAMES = ("observations", "recommendations", "earlier_recommendations", "options")


class AnnualReportTextRepository:
    """Four texts per report: observations, both kinds of recommendations, and options.

    What the last three hold inside is for the caller, who writes them as JSON.
    """

    def __init__(self, connection: Connection, search: SearchIndex) -> None:
        self._connection = connection
        self._search = search

    def get(self, organisation_id: OrganisationId, period: Period) -> Mapping[str, str]:
        """Return the texts by name, each empty when nothing was written yet."""
        table = annual_report_text
        texts = select(*(table.c[name] for name in _NAMES)).where(
            table.c.organisation_id == organisation_id,
            table.c.period_start == period.start,
            table.c.period_end == period.end,
        )
        row = self._connection.execute(texts).one_or_none()
        return dict(zip(_NAMES, row or ("",) * len(_NAMES), strict=True))

    def all_of(self, organisation_id: OrganisationId) -> tuple[str, ...]:
        """Return what was written for each report of an organisation, as one text."""
        table = annual_report_text
        texts = select(*(table.c[name] for name in _NAMES)).where(
            table.c.organisation_id == organisation_id
        )
        return tuple("\n\n".join(row) for row in self._connection.execute(texts))

    def whose(self, key: int) -> tuple[OrganisationId, Period] | None:
        """Return the organisation and period of the report that a row of texts is for."""
        table = annual_report_text
        this = select(table.c.organisation_id, table.c.period_start, table.c.period_end)
        row = self._connection.execute(this.where(table.c.id == key)).one_or_none()
        return None if row is None else (OrganisationId(row[0]), Period(row[1], row[2]))

    def put(self, organisation_id: OrganisationId, period: Period, **texts: str) -> None:
        """Replace the named texts and leave the others as they are."""
        values: dict[str, Any] = {
            "organisation_id": organisation_id,
            "period_start": period.start,
            "period_end": period.end,
        }
        row = insert(annual_report_text).values(**values, **texts)
        put = row.on_conflict_do_update(
            index_elements=list(values), set_={name: row.excluded[name] for name in texts}
        )
        key = self._connection.scalar(put.returning(annual_report_text.c.id))
        self._search.changed(HitKind.REPORT_TEXT, key)
