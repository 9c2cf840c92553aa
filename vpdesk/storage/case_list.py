"""The list of cases: filtered, searched and put in order by the database."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any, assert_never

from sqlalchemy import (
    ColumnElement,
    Connection,
    Date,
    Row,
    ScalarSelect,
    Select,
    and_,
    func,
    or_,
    select,
)

from vpdesk.domain.cases import CaseFilter, CaseId, CaseOrder, CaseRow, CaseStatus
from vpdesk.domain.closing import OUT_OF_TASK
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.search import FoundText, HitKind
from vpdesk.domain.terms import TermId, Vocabulary
from vpdesk.storage.case_numbers import shown_number
from vpdesk.storage.issues import IssueRepository
from vpdesk.storage.search_found import found_in
from vpdesk.storage.search_matches import best_first, matching, ranked_cases
from vpdesk.storage.search_names import cases_named, names_of_reporters
from vpdesk.storage.search_words import SearchWords, search_words
from vpdesk.storage.tables import case, contact, follow_up, issue, organisation, term

Named = Mapping[int, FoundText]


class CaseList:
    """Rows of cases; what a row tells beyond its order is fetched for the rows shown alone."""

    def __init__(self, connection: Connection, issues: IssueRepository) -> None:
        self._connection = connection
        self._issues = issues

    def rows(self, wanted: CaseFilter, *, limit: int, offset: int = 0) -> tuple[CaseRow, ...]:
        """Return a page of the cases that fit; those found by words tell where they were found."""
        words = search_words(wanted.words)
        if words is None:
            found = _select().where(*_conditions(wanted)).order_by(*_order(wanted.order))
            return self._rows(found.limit(limit).offset(offset), names=wanted.names)
        named = self._named(wanted, words)
        if wanted.order is CaseOrder.BEST_FIRST:
            keys = self._best(wanted, words, named, limit, offset)
            rows = self.by_ids(keys, names=wanted.names)
            return self._telling_where(rows, words, named)
        found = _select().where(*_conditions(wanted), _having(words, named))
        found = found.order_by(*_order(wanted.order)).limit(limit).offset(offset)
        return self._telling_where(self._rows(found, names=wanted.names), words, named)

    def count(self, wanted: CaseFilter) -> int:
        words = search_words(wanted.words)
        found = select(func.count()).select_from(case).where(*_conditions(wanted))
        if words is not None:
            found = found.where(_having(words, self._named(wanted, words)))
        return self._connection.scalar(found) or 0

    def best(self, words: SearchWords, *, limit: int, names: bool = False) -> tuple[CaseRow, ...]:
        """Return the cases of any status that match best, as the list would show them."""
        wanted = CaseFilter(
            words=" ".join(words.words),
            names=names,
            statuses=frozenset(),
            order=CaseOrder.BEST_FIRST,
        )
        return self.rows(wanted, limit=limit)

    def by_number(self, cases: Collection[CaseId]) -> tuple[CaseRow, ...]:
        """Return these cases in the order of their numbers."""
        found = _select().where(case.c.id.in_(cases))
        return self._rows(found.order_by(case.c.registered_on, case.c.year, case.c.sequence))

    def by_ids(self, cases: Collection[int], *, names: bool = False) -> tuple[CaseRow, ...]:
        """Return these cases in this order, with ``names`` those of their reporters."""
        rows = self._rows(_select().where(case.c.id.in_(cases)), names=names)
        found = {row.id: row for row in rows}
        return tuple(found[CaseId(key)] for key in cases)

    def _rows(self, found: Select[*tuple[Any, ...]], *, names: bool = False) -> tuple[CaseRow, ...]:
        rows = self._connection.execute(found).all()
        cases = [CaseId(row.id) for row in rows]
        categories = self._issues.categories(cases)
        next_steps = self._next_follow_ups(cases)
        reporters = names_of_reporters(self._connection, cases) if names else {}
        return tuple(
            CaseRow(
                id=CaseId(row.id),
                number=shown_number(row.year, row.sequence),
                code_name=row.code_name,
                kind=row.kind,
                status=row.status,
                categories=categories.get(CaseId(row.id), ()),
                organisation_id=OrganisationId(row.organisation_id),
                organisation_name=row.organisation_name,
                registered_on=row.registered_on,
                last_contact_on=row.last_contact_on,
                reporter_name=reporters.get(row.id, ""),
                **next_steps.get(CaseId(row.id), {}),
            )
            for row in rows
        )

    def _next_follow_ups(self, cases: Collection[CaseId]) -> Mapping[CaseId, dict[str, Any]]:
        rows = self._connection.execute(
            select(follow_up.c.case_id, follow_up.c.day, follow_up.c.at, follow_up.c.what)
            .where(follow_up.c.case_id.in_(cases), follow_up.c.done_on.is_(None))
            .order_by(follow_up.c.day.desc(), follow_up.c.at.desc(), follow_up.c.recorded.desc())
        )
        return {CaseId(row.case_id): _next(row) for row in rows}

    def _best(
        self, wanted: CaseFilter, words: SearchWords, named: Named, limit: int, offset: int
    ) -> Sequence[int]:
        """Return ids alone: what else rows tell is asked for a page, not for all that is found."""
        ranked = ranked_cases(words)
        both = case.join(ranked, ranked.c.id == case.c.id, isouter=bool(named))
        found = select(case.c.id).select_from(both).where(*_conditions(wanted))
        order = best_first(ranked)
        if named:
            by_name = case.c.id.in_(named)
            found = found.where(or_(by_name, ranked.c.id.is_not(None)))
            order = (by_name.desc(), *order)
        return self._connection.scalars(found.order_by(*order).limit(limit).offset(offset)).all()

    def _named(self, wanted: CaseFilter, words: SearchWords) -> Named:
        return cases_named(self._connection, words) if wanted.names else {}

    def _telling_where(
        self, rows: tuple[CaseRow, ...], words: SearchWords, named: Named
    ) -> tuple[CaseRow, ...]:
        keys = [row.id for row in rows]
        found = {**found_in(self._connection, HitKind.CASE, keys, words), **named}
        return tuple(replace(row, found=found.get(row.id)) for row in rows)


def _conditions(wanted: CaseFilter) -> tuple[ColumnElement[bool], ...]:
    conditions: list[ColumnElement[bool]] = []
    if wanted.statuses:
        conditions.append(case.c.status.in_(sorted(wanted.statuses)))
    if wanted.organisation_id is not None:
        conditions.append(case.c.organisation_id == wanted.organisation_id)
    if wanted.category_id is not None:
        conditions.append(case.c.id.in_(_about(wanted.category_id)))
    if wanted.kinds:
        conditions.append(case.c.kind.in_(sorted(wanted.kinds)))
    if wanted.registered is not None:
        period = wanted.registered
        conditions.append(case.c.registered_on.between(period.start, period.end))
    if wanted.out_of_task:
        conditions.append(_is_out_of_task())
    if wanted.but is not None:
        conditions.append(case.c.id != wanted.but)
    return tuple(conditions)


def _having(words: SearchWords, named: Named) -> ColumnElement[bool]:
    anywhere = case.c.id.in_(matching(HitKind.CASE, words))
    return or_(anywhere, case.c.id.in_(named)) if named else anywhere


def _is_out_of_task() -> ColumnElement[bool]:
    """Return that a case had that outcome, or is new and of such a category."""
    outcomes = select(term.c.id).where(
        term.c.vocabulary == Vocabulary.OUTCOME, term.c.code == OUT_OF_TASK
    )
    categories = select(term.c.id).where(term.c.out_of_scope, ~term.c.heading)
    about = select(issue.c.case_id).where(issue.c.category_id.in_(categories))
    return or_(
        case.c.outcome_id.in_(outcomes), and_(case.c.status == CaseStatus.NEW, case.c.id.in_(about))
    )


def _about(category_id: TermId) -> Select[*tuple[Any, ...]]:
    below = select(term.c.id).where(term.c.id == category_id).cte(recursive=True)
    below = below.union(select(term.c.id).where(term.c.parent_id == below.c.id))
    return select(issue.c.case_id).where(issue.c.category_id.in_(select(below.c.id)))


def _last_contact() -> ScalarSelect[Any]:
    of_case = select(func.max(contact.c.day, type_=Date())).where(contact.c.case_id == case.c.id)
    return of_case.correlate(case).scalar_subquery()


def _next_follow_up() -> ScalarSelect[Any]:
    open_ones = select(func.min(follow_up.c.day)).where(
        follow_up.c.case_id == case.c.id, follow_up.c.done_on.is_(None)
    )
    return open_ones.correlate(case).scalar_subquery()


def _select() -> Select[*tuple[Any, ...]]:
    return select(
        case.c.id,
        case.c.year,
        case.c.sequence,
        case.c.code_name,
        case.c.kind,
        case.c.status,
        case.c.organisation_id,
        organisation.c.name.label("organisation_name"),
        case.c.registered_on,
        _last_contact().label("last_contact_on"),
    ).join_from(case, organisation, case.c.organisation_id == organisation.c.id)


def _order(order: CaseOrder) -> tuple[ColumnElement[Any], ...]:
    newest_first = (case.c.registered_on.desc(), case.c.id.desc())
    match order:
        case CaseOrder.FOLLOW_UP_FIRST | CaseOrder.BEST_FIRST:
            return (_next_follow_up().asc().nulls_last(), *newest_first)
        case CaseOrder.LAST_CONTACT:
            return (_last_contact().desc().nulls_last(), *newest_first)
        case CaseOrder.CODE_NAME:
            return (case.c.code_name_key, *newest_first)
        case CaseOrder.ORGANISATION:
            return (organisation.c.name_key, case.c.code_name_key, *newest_first)
        case _:
            assert_never(order)


def _next(row: Row[*tuple[Any, ...]]) -> dict[str, Any]:
    at = "" if row.at is None else row.at.strftime("%H:%M")
    return {"next_on": row.day, "next_at": at, "next_what": row.what}
