"""What is dated of terms, kept."""

from collections import defaultdict
from collections.abc import Mapping
from functools import cached_property
from typing import Any

from sqlalchemy import Connection, Row, Table, delete, insert, select

from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.term_dates import UNDATED, FormerPlace, TermDates, TermHiding, TermName
from vpdesk.domain.terms import TermId
from vpdesk.storage.search import SearchIndex
from vpdesk.storage.search_due import Named
from vpdesk.storage.tables import term_hiding, term_name, term_place


class TermDateRepository:
    """All dates are read at once, at the first question: few terms have any."""

    def __init__(self, connection: Connection, search: SearchIndex) -> None:
        self._connection = connection
        self._search = search

    @cached_property
    def all(self) -> Mapping[TermId, TermDates]:
        """What is dated of each term that has anything dated."""
        names = self._by_term(term_name, term_name.c.valid_from, term_name.c.valid_until)
        hidings = self._by_term(term_hiding, term_hiding.c.valid_from)
        places = self._by_term(term_place, term_place.c.valid_until)
        return {
            TermId(key): TermDates(
                names=tuple(map(_name, names[key])),
                hidings=tuple(map(_hiding, hidings[key])),
                places=tuple(
                    FormerPlace(
                        parent_id=None if row.parent_id is None else TermId(row.parent_id),
                        valid_until=row.valid_until,
                    )
                    for row in places[key]
                ),
            )
            for key in sorted({*names, *hidings, *places})
        }

    def of(self, term_id: TermId) -> TermDates:
        """Return what is dated of a term."""
        return self.all.get(term_id, UNDATED)

    def put(self, term_id: TermId, dates: TermDates) -> None:
        """Keep this of a term in place of what was; it is found by all of its names."""
        renamed = self.of(term_id).names != dates.names
        kept: tuple[tuple[Table, list[dict[str, Any]]], ...] = (
            (term_name, [_name_values(each) for each in dates.names]),
            (
                term_hiding,
                [
                    {
                        "organisation_id": each.organisation_id,
                        "valid_from": each.valid_from,
                        "valid_until": each.valid_until,
                    }
                    for each in dates.hidings
                ],
            ),
            (
                term_place,
                [
                    {"parent_id": each.parent_id, "valid_until": each.valid_until}
                    for each in dates.places
                ],
            ),
        )
        for table, rows in kept:
            self._connection.execute(delete(table).where(table.c.term_id == term_id))
            for row in rows:
                self._connection.execute(insert(table).values(term_id=term_id, **row))
        self.__dict__.pop("all", None)
        if renamed:
            self._search.renamed(Named.TERM, term_id)

    def _by_term(self, table: Table, *order: Any) -> defaultdict[int, list[Row[Any]]]:
        found: defaultdict[int, list[Row[Any]]] = defaultdict(list)
        for row in self._connection.execute(select(table).order_by(*order, table.c.id)):
            found[row.term_id].append(row)
        return found


def _name(row: Row[Any]) -> TermName:
    return TermName(
        dutch=row.dutch,
        english=row.english,
        organisation_id=_organisation(row.organisation_id),
        valid_from=row.valid_from,
        valid_until=row.valid_until,
    )


def _hiding(row: Row[Any]) -> TermHiding:
    return TermHiding(
        organisation_id=OrganisationId(row.organisation_id),
        valid_from=row.valid_from,
        valid_until=row.valid_until,
    )


def _organisation(key: int | None) -> OrganisationId | None:
    return None if key is None else OrganisationId(key)


def _name_values(name: TermName) -> dict[str, Any]:
    return {
        "organisation_id": name.organisation_id,
        "dutch": name.dutch,
        "english": name.english,
        "valid_from": name.valid_from,
        "valid_until": name.valid_until,
    }
