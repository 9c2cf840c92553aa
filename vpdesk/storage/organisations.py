"""Organisations, kept."""

from datetime import date
from typing import Any

from sqlalchemy import Connection, Integer, Row, delete, func, insert, select, update

from vpdesk.domain.cases import RUNNING
from vpdesk.domain.contracts import first_contract, says_nothing
from vpdesk.domain.organisations import (
    Organisation,
    OrganisationDraft,
    OrganisationFacts,
    OrganisationId,
    OrganisationRow,
)
from vpdesk.domain.periods import Period
from vpdesk.domain.terms import same_label
from vpdesk.storage.case_time import time_of_organisations
from vpdesk.storage.contracts import ContractRepository
from vpdesk.storage.search import SearchIndex
from vpdesk.storage.search_due import Named
from vpdesk.storage.tables import activity, case, organisation
from vpdesk.storage.wall import EVERYWHERE


class OrganisationRepository:
    """Employers by id and by name; two spellings of a name are the same organisation."""

    def __init__(
        self, connection: Connection, search: SearchIndex, contracts: ContractRepository
    ) -> None:
        self._connection = connection
        self._search = search
        self._contracts = contracts

    def list(self, *, archived: bool) -> tuple[OrganisationRow, ...]:
        """Return those in use, or those in the archive, by name."""
        cases = (
            select(
                case.c.organisation_id,
                func.count().label("cases"),
                func.sum(case.c.status.in_(RUNNING), type_=Integer()).label("running"),
            )
            .group_by(case.c.organisation_id)
            .subquery()
        )
        where = organisation.c.archived_on
        rows = self._connection.execute(
            select(organisation, cases.c.cases, cases.c.running)
            .outerjoin(cases, cases.c.organisation_id == organisation.c.id)
            .where(where.is_not(None) if archived else where.is_(None))
            .order_by(organisation.c.name_key)
        )
        return tuple(
            OrganisationRow(
                organisation=_organisation(row),
                running_cases=row.running or 0,
                cases=row.cases or 0,
            )
            for row in rows
        )

    def get(self, organisation_id: OrganisationId) -> Organisation | None:
        of_one = select(organisation).where(organisation.c.id == organisation_id)
        row = self._connection.execute(of_one).one_or_none()
        return None if row is None else _organisation(row)

    def by_name(self, name: str) -> Organisation | None:
        of_one = select(organisation).where(organisation.c.name_key == same_label(name))
        row = self._connection.execute(of_one).one_or_none()
        return None if row is None else _organisation(row)

    def named(self, name: str) -> OrganisationId | None:
        """Return which organisation has a name, also behind a wall."""
        this = select(organisation.c.id).where(organisation.c.name_key == same_label(name))
        key = self._connection.scalar(this, execution_options=EVERYWHERE)
        return None if key is None else OrganisationId(key)

    def add(self, draft: OrganisationDraft) -> OrganisationId:
        """Keep an organisation with its first contract, where something of that was entered."""
        key = self._connection.execute(insert(organisation).values(_values(draft))).lastrowid
        organisation_id = OrganisationId(key)
        contract = first_contract(organisation_id, draft)
        if not says_nothing(contract):
            self._contracts.add(contract)
        self._search.organisation_changed(organisation_id)
        return organisation_id

    def change(self, organisation_id: OrganisationId, draft: OrganisationFacts) -> None:
        """Replace what is known; the cases of a renamed organisation are found by its new name."""
        this = organisation.c.id == organisation_id
        before = self._connection.scalar(select(organisation.c.name).where(this))
        self._connection.execute(update(organisation).where(this).values(_values(draft)))
        self._search.organisation_changed(organisation_id)
        if before != draft.name.strip():
            self._search.renamed(Named.ORGANISATION, organisation_id)

    def archive(self, organisation_id: OrganisationId, on: date | None) -> None:
        """Put an organisation into the archive on a day, or take it out with None."""
        this = organisation.c.id == organisation_id
        self._connection.execute(update(organisation).where(this).values(archived_on=on))

    def remove(self, organisation_id: OrganisationId) -> None:
        """Remove an organisation without cases, with all that belongs to it."""
        this = organisation.c.id == organisation_id
        self._search.belongings_changed(organisation_id)
        self._connection.execute(delete(organisation).where(this))

    def cases(self, organisation_id: OrganisationId) -> int:
        """Count all cases there ever were, destroyed ones too."""
        of_one = select(func.count()).where(case.c.organisation_id == organisation_id)
        return self._connection.scalar(of_one) or 0

    def minutes_used(self, organisation_id: OrganisationId, period: Period) -> int:
        """Sum work in cases and activities within ``period``, without travel."""
        activities = select(func.sum(activity.c.minutes)).where(
            activity.c.organisation_id == organisation_id,
            activity.c.day.between(period.start, period.end),
        )
        worked, _ = self.case_minutes(organisation_id, period)
        return worked + (self._connection.scalar(activities) or 0)

    def case_minutes(self, organisation_id: OrganisationId, period: Period) -> tuple[int, int]:
        """Sum the minutes of work in cases within ``period``, and those of travel for it."""
        spent = time_of_organisations(period).subquery()
        sums = select(func.sum(spent.c.minutes), func.sum(spent.c.travel_minutes)).where(
            spent.c.organisation_id == organisation_id
        )
        worked, travelled = self._connection.execute(sums).one()
        return worked or 0, travelled or 0

    def last_used(self) -> OrganisationId | None:
        """Return the organisation in use whose case was recorded last."""
        newest = (
            select(case.c.organisation_id)
            .join_from(case, organisation)
            .where(organisation.c.archived_on.is_(None))
            .order_by(case.c.id.desc())
            .limit(1)
        )
        key = self._connection.scalar(newest)
        return None if key is None else OrganisationId(key)


def _values(draft: OrganisationFacts) -> dict[str, Any]:
    return {
        "name": draft.name.strip(),
        "name_key": same_label(draft.name),
        "sector": draft.sector.strip(),
        "since": draft.since,
        "headcount": draft.headcount,
        "email_domain": draft.email_domain.strip(),
        "remarks": draft.remarks,
    }


def _organisation(row: Row[*tuple[Any, ...]]) -> Organisation:
    return Organisation(
        id=OrganisationId(row.id),
        name=row.name,
        sector=row.sector,
        since=row.since,
        headcount=row.headcount,
        email_domain=row.email_domain,
        remarks=row.remarks,
        archived_on=row.archived_on,
    )
