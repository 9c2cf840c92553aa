"""How long cases are kept: closed ones with content, reports that are final, holds."""

from collections.abc import Collection, Mapping
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, delete, func, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from vpdesk.domain.cases import CaseId, CaseStatus
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period
from vpdesk.domain.retention import ClosedCase, Content, DestructionReason, Hold
from vpdesk.storage.case_numbers import shown_number
from vpdesk.storage.tables import (
    annual_report_text,
    attachment,
    case,
    confidentiality_exception,
    consent,
    contact,
    destruction,
    final_report,
    follow_up,
    note,
    organisation,
    referral,
    retention_hold,
    retention_term,
    status_change,
    step,
)

_ENTRIES = (
    *(contact, consent, step, referral, note, follow_up, status_change, attachment),
    confidentiality_exception,
)

Finals = Mapping[OrganisationId, Mapping[Period, date]]
"""The periods of each organisation whose report is final, with the day since when it is."""


class RetentionRepository:
    """Reads of what the retention clock goes by, and what the adviser decides about it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def closed(
        self, *, until: date = date.max, only: CaseId | None = None
    ) -> tuple[ClosedCase, ...]:
        """Return the cases with content that were closed by ``until``, the oldest first."""
        wanted: list[ColumnElement[bool]] = [
            case.c.status == CaseStatus.CLOSED,
            case.c.closed_on <= until,
        ]
        if only is not None:
            wanted.append(case.c.id == only)
        rows = self._connection.execute(
            select(case, organisation.c.name.label("organisation_name"))
            .join_from(case, organisation, case.c.organisation_id == organisation.c.id)
            .where(*wanted)
            .order_by(case.c.closed_on, case.c.id)
        )
        return tuple(
            ClosedCase(
                id=CaseId(row.id),
                code_name=row.code_name,
                number=shown_number(row.year, row.sequence),
                organisation_id=OrganisationId(row.organisation_id),
                organisation_name=row.organisation_name,
                registered_on=row.registered_on,
                closed_on=row.closed_on,
            )
            for row in rows
        )

    def contents(self, cases: Collection[CaseId]) -> Mapping[CaseId, Content]:
        """Return how much each of ``cases`` holds; without any entry it is left out."""
        found: dict[CaseId, dict[str, Any]] = {}
        for table in _ENTRIES:
            counted = (
                select(table.c.case_id, func.count(), func.max(table.c.day))
                .where(table.c.case_id.in_(cases))
                .group_by(table.c.case_id)
            )
            if table is attachment:
                counted = counted.where(~attachment.c.removed)
            for key, count, latest in self._connection.execute(counted):
                values = found.setdefault(CaseId(key), {"entries": 0, "last_entry_on": date.min})
                values["entries"] += count
                values["last_entry_on"] = max(values["last_entry_on"], latest)
                if table in {consent, attachment}:
                    values[f"{table.name}s"] = count
        return {key: Content(**values) for key, values in found.items()}

    def holds(self) -> Mapping[CaseId, Hold]:
        """Return the latest hold of each case that was ever held."""
        rows = self._connection.execute(select(retention_hold).order_by(retention_hold.c.id))
        return {
            CaseId(row.case_id): Hold(decided_on=row.decided_on, until=row.until, reason=row.reason)
            for row in rows
        }

    def add_hold(self, case_id: CaseId, hold: Hold) -> None:
        values = {
            "case_id": case_id,
            "decided_on": hold.decided_on,
            "until": hold.until,
            "reason": hold.reason.strip(),
        }
        self._connection.execute(insert(retention_hold).values(values))

    def remove_hold(self, case_id: CaseId, hold: Hold) -> None:
        """Forget a hold that came along with a case which is apart again."""
        columns = retention_hold.c
        this = (columns.decided_on == hold.decided_on) & (columns.until == hold.until)
        of_case = (columns.case_id == case_id) & (columns.reason == hold.reason)
        self._connection.execute(delete(retention_hold).where(of_case & this))

    def terms(self) -> Mapping[CaseId, int]:
        """Return the months after closing of each case that has a term of its own."""
        rows = self._connection.execute(select(retention_term))
        return {CaseId(row.case_id): row.months for row in rows}

    def put_term(self, case_id: CaseId, months: int | None) -> None:
        """Give a case a term of its own, or with None the usual one again."""
        this = retention_term.c.case_id == case_id
        self._connection.execute(delete(retention_term).where(this))
        if months is not None:
            values = {"case_id": case_id, "months": months}
            self._connection.execute(insert(retention_term).values(values))

    def final_reports(self, *, by: date) -> Finals:
        """Return the reports that were final ``by`` that day."""
        rows = self._connection.execute(select(final_report).where(final_report.c.final_on <= by))
        found: dict[OrganisationId, dict[Period, date]] = {}
        for row in rows:
            own = found.setdefault(OrganisationId(row.organisation_id), {})
            own[Period(row.start, row.end)] = row.final_on
        return found

    def written_reports(self) -> Mapping[OrganisationId, frozenset[Period]]:
        """Return the periods for whose reports something was written or chosen."""
        table = annual_report_text
        rows = self._connection.execute(
            select(table.c.organisation_id, table.c.period_start, table.c.period_end)
        )
        found: dict[OrganisationId, set[Period]] = {}
        for key, start, end in rows:
            found.setdefault(OrganisationId(key), set()).add(Period(start, end))
        return {key: frozenset(periods) for key, periods in found.items()}

    def put_final(self, organisation_id: OrganisationId, period: Period, final_on: date) -> None:
        """Note since when a report is final; an earlier day that was noted stays."""
        row = upsert(final_report).values(
            organisation_id=organisation_id,
            start=period.start,
            end=period.end,
            final_on=final_on,
        )
        earlier = func.min(final_report.c.final_on, row.excluded.final_on)
        self._connection.execute(
            row.on_conflict_do_update(
                index_elements=["organisation_id", "start", "end"], set_={"final_on": earlier}
            )
        )

    def remove_final(self, organisation_id: OrganisationId, period: Period) -> None:
        self._connection.execute(
            delete(final_report).where(
                final_report.c.organisation_id == organisation_id,
                final_report.c.start == period.start,
                final_report.c.end == period.end,
            )
        )

    def destroyed_in(self, organisation_id: OrganisationId, period: Period) -> int:
        """Count the cases that count in the report of a period and went when it was final.

        Those that went because their reporter asked had not waited for it.
        """
        asked = select(destruction.c.case_id).where(
            destruction.c.reason == DestructionReason.REPORTER_ASKED
        )
        destroyed = select(func.count()).where(
            case.c.organisation_id == organisation_id,
            case.c.status == CaseStatus.DESTROYED,
            case.c.registered_on.between(period.start, period.end),
            case.c.id.not_in(asked),
        )
        return self._connection.scalar(destroyed) or 0
