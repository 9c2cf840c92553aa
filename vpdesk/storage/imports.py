"""Take-overs of registers, kept so that each can be undone as a whole."""

from collections.abc import Collection, Iterable, Iterator
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, delete, exists, func, insert, select

from vpdesk.domain.cases import CaseId, CaseStatus, ImportId
from vpdesk.domain.imports import ImportRecord
from vpdesk.domain.organisations import OrganisationId, UnitId
from vpdesk.domain.terms import TermId
from vpdesk.storage.search import SearchIndex
from vpdesk.storage.tables import (
    activity,
    annual_report_text,
    case,
    contact_person,
    edition,
    employer_group_member,
    issue,
    matter_decision,
    organisation,
    referral,
    referral_contact,
    register_import,
    report_policy,
    reporter,
    snapshot,
    step,
    term,
    unit,
)

_BELONGING = (
    case,
    unit,
    contact_person,
    activity,
    term,
    referral_contact,
    register_import,
    annual_report_text,
    edition,
    snapshot,
    report_policy,
    employer_group_member,
)


class ImportRepository:
    """What came in together, and how it goes again."""

    def __init__(self, connection: Connection, search: SearchIndex) -> None:
        self._connection = connection
        self._search = search

    def start(
        self,
        *,
        taken_over_on: date,
        organisation_id: OrganisationId,
        made_organisation: bool,
        file_name: str,
    ) -> ImportId:
        values = {
            "taken_over_on": taken_over_on,
            "organisation_id": organisation_id,
            "made_organisation": made_organisation,
            "file_name": file_name,
        }
        return ImportId(self._connection.execute(insert(register_import).values(values)).lastrowid)

    def list(self) -> tuple[ImportRecord, ...]:
        """Return all take-overs that were not undone, newest first."""
        rows = self._connection.execute(_select().order_by(register_import.c.id.desc()))
        return tuple(_record(row) for row in rows)

    def get(self, import_id: ImportId) -> ImportRecord | None:
        of_one = _select().where(register_import.c.id == import_id)
        row = self._connection.execute(of_one).one_or_none()
        return None if row is None else _record(row)

    def terms(self, import_id: ImportId) -> frozenset[TermId]:
        """Return the terms that a take-over made."""
        made = select(term.c.id).where(term.c.import_id == import_id)
        return frozenset(map(TermId, self._connection.scalars(made)))

    def undo(
        self, record: ImportRecord, *, terms: Collection[TermId], units: Collection[UnitId]
    ) -> None:
        """Remove the cases of a take-over, and what it made that nothing else uses by now.

        Those of ``terms`` and ``units`` stay in any case.
        """
        self._remove_cases(record.id)
        self._remove_terms(record.id, terms)
        self._remove_units(record.id, units)
        this = register_import.c.id == record.id
        self._connection.execute(delete(register_import).where(this))
        if record.made_organisation and not self._in_use(record.organisation_id):
            made = organisation.c.id == record.organisation_id
            self._connection.execute(delete(organisation).where(made))
        self._search.organisation_changed(record.organisation_id)

    def _remove_cases(self, import_id: ImportId) -> None:
        of_import = case.c.import_id == import_id
        reporters = self._connection.scalars(select(case.c.reporter_id).where(of_import)).all()
        for key in self._connection.scalars(select(case.c.id).where(of_import)):
            self._search.case_changed(CaseId(key))
        about = select(case.c.id).where(of_import)
        self._search.decisions_change(matter_decision.c.other_case_id.in_(about))
        self._connection.execute(delete(case).where(of_import))
        theirs = reporter.c.id.in_(reporters)
        elsewhere = reporter.c.id.in_(select(case.c.reporter_id))
        self._connection.execute(delete(reporter).where(theirs, ~elsewhere))

    def _remove_terms(self, import_id: ImportId, but: Collection[TermId]) -> None:
        child = term.alias()
        used = (
            issue.c.category_id,
            issue.c.relation_id,
            case.c.channel_id,
            case.c.position_id,
            case.c.gender_id,
            case.c.outcome_id,
            step.c.step_id,
            referral.c.kind_id,
            referral_contact.c.kind_id,
            activity.c.kind_id,
            child.c.parent_id,
        )
        self._connection.execute(
            delete(term).where(
                term.c.import_id == import_id, term.c.id.not_in(but), *_unused(term.c.id, used)
            )
        )

    def _remove_units(self, import_id: ImportId, but: Collection[UnitId]) -> None:
        used = (case.c.unit_id, issue.c.unit_id, unit.alias().c.parent_id)
        self._connection.execute(
            delete(unit).where(
                unit.c.import_id == import_id, unit.c.id.not_in(but), *_unused(unit.c.id, used)
            )
        )

    def _in_use(self, organisation_id: OrganisationId) -> bool:
        """Tell whether anything was added to an organisation that would go with it."""
        return any(
            self._connection.scalar(
                select(exists().where(each.c.organisation_id == organisation_id))
            )
            for each in _BELONGING
        )


def _unused(
    key: ColumnElement[int], used: Iterable[ColumnElement[Any]]
) -> Iterator[ColumnElement[bool]]:
    return (key.not_in(select(each).where(each.is_not(None))) for each in used)


def _select() -> Select[*tuple[Any, ...]]:
    cases = select(func.count()).where(case.c.import_id == register_import.c.id)
    return select(
        register_import,
        organisation.c.name.label("organisation_name"),
        cases.scalar_subquery().label("cases"),
        cases.where(case.c.changes > 0).scalar_subquery().label("changed_cases"),
        cases.where(case.c.status == CaseStatus.DESTROYED)
        .scalar_subquery()
        .label("destroyed_cases"),
    ).join_from(register_import, organisation)


def _record(row: Row[*tuple[Any, ...]]) -> ImportRecord:
    return ImportRecord(
        id=ImportId(row.id),
        taken_over_on=row.taken_over_on,
        organisation_id=OrganisationId(row.organisation_id),
        organisation_name=row.organisation_name,
        made_organisation=row.made_organisation,
        file_name=row.file_name,
        cases=row.cases,
        changed_cases=row.changed_cases,
        destroyed_cases=row.destroyed_cases,
    )
