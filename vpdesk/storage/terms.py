"""The vocabularies, kept."""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property
from itertools import count
from types import MappingProxyType
from typing import Any

from sqlalchemy import Column, Connection, Row, delete, func, insert, select, update

from vpdesk.domain.cases import ImportId
from vpdesk.domain.offered_terms import TermLists
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.term_dates import named_on
from vpdesk.domain.terms import (
    Term,
    TermDraft,
    TermId,
    TermWords,
    Vocabulary,
    same_label,
)
from vpdesk.storage.search import SearchIndex
from vpdesk.storage.search_due import Named
from vpdesk.storage.tables import metadata, organisation, term
from vpdesk.storage.term_dates import TermDateRepository
from vpdesk.storage.wall import EVERYWHERE


class TermRepository:
    """All terms are read at once, at the first question: there are some hundreds of them."""

    def __init__(
        self, connection: Connection, search: SearchIndex, dates: TermDateRepository
    ) -> None:
        self._connection = connection
        self._search = search
        self._dates = dates

    @cached_property
    def all(self) -> Mapping[TermId, Term]:
        """All terms by id, in the order of their vocabulary."""
        ordered = select(term).order_by(term.c.position, term.c.id)
        rows = self._connection.execute(ordered).all()
        return MappingProxyType({TermId(row.id): _term(row) for row in rows})

    def get(self, term_id: int | None) -> Term | None:
        return None if term_id is None else self.all.get(TermId(term_id))

    def list(
        self, vocabulary: Vocabulary, organisation_id: OrganisationId | None, on: date
    ) -> tuple[Term, ...]:
        """Return what may be chosen on day ``on``, headings included, as it is called there."""
        return self.lists(vocabulary, organisation_id).on(on)

    def lists(self, vocabulary: Vocabulary, organisation_id: OrganisationId | None) -> TermLists:
        """Return all that may be for an organisation, on whatever day."""
        return TermLists(
            terms={
                each.id: each
                for each in self.all.values()
                if each.vocabulary is vocabulary and each.organisation_id in {None, organisation_id}
            },
            dates=self._dates.all,
            organisation_id=organisation_id,
            sector=self._sector(organisation_id),
        )

    def named(self, term: Term, organisation_id: OrganisationId, on: date) -> Term:
        """Return a term as it is called at an organisation on a day."""
        return named_on(term, self._dates.of(term.id), on, organisation_id)

    def find(
        self, vocabulary: Vocabulary, label: str, organisation_id: OrganisationId | None, on: date
    ) -> Term | None:
        """Return the term with this wording: the organisation's own, or else a general one.

        A general term that the organisation is not offered on day ``on`` is none: its reports
        would have no row for it.
        """
        return self.lists(vocabulary, organisation_id).called(label, on)

    def add(self, draft: TermDraft, *, import_id: ImportId | None = None) -> TermId:
        """Add a term at the end of its vocabulary.

        A part of a category that is not the adviser's task is not either.
        """
        whole = self.get(draft.parent_id)
        last = select(func.max(term.c.position)).where(term.c.vocabulary == draft.vocabulary)
        position = (self._connection.scalar(last) or 0) + 1
        return self.insert(
            {
                "vocabulary": draft.vocabulary,
                "dutch": draft.dutch.strip(),
                "english": draft.english.strip(),
                "parent_id": draft.parent_id,
                "organisation_id": draft.organisation_id,
                "valid_from": draft.valid_from,
                "route": draft.route,
                "reaches_outside": draft.reaches_outside,
                "out_of_scope": whole is not None and whole.out_of_scope and not whole.heading,
                "position": position,
                "import_id": import_id,
                "row_words": self.free_row(draft.vocabulary, draft.dutch, draft.organisation_id),
            }
        )

    def insert(self, values: Mapping[str, Any]) -> TermId:
        """Add a term by its columns; the label key follows from the Dutch wording."""
        row = {**values, "label_key": same_label(values["dutch"])}
        key = self._connection.execute(insert(term).values(row)).lastrowid
        self._forget()
        return TermId(key)

    def reword(self, term_id: TermId, words: TermWords, *, row_words: str | None = None) -> None:
        """Call a term otherwise; what refers to it goes on doing so, and is found by the words.

        Its row is known by ``row_words`` from now on where these are given.
        """
        dutch, english = words.dutch.strip(), words.english.strip()
        before = self.all[term_id]
        self._change(
            term_id,
            dutch=dutch,
            english=english,
            label_key=same_label(dutch),
            row_words=before.row_words if row_words is None else row_words,
        )
        if (dutch, english) != (before.dutch, before.english):
            self._search.renamed(Named.TERM, term_id)

    def place(self, term_id: TermId, parent_id: TermId | None) -> None:
        """Let a term be part of another one, or of none."""
        self._change(term_id, parent_id=parent_id)

    def free_row(
        self,
        vocabulary: Vocabulary,
        label: str,
        organisation_id: OrganisationId | None,
        *,
        but: TermId | None = None,
    ) -> str:
        """Return the words by which the row of a new ``label`` is to be known.

        They are empty, for its own, unless a term that has another name by now is known by these.
        """
        taken = {
            each.row_words
            for each in self.all.values()
            if each.vocabulary is vocabulary
            and each.id != but
            and (organisation_id is None or each.organisation_id in {None, organisation_id})
        }
        own = same_label(label)
        if own not in taken:
            return ""
        taken |= {same_label(each.dutch) for each in self.all.values()}
        return next(words for number in count(2) if (words := f"{own} ({number})") not in taken)

    def offer(self, term_id: TermId, *, since: date | None, until: date | None) -> None:
        """Let a term be chosen on the days ``since`` to ``until``; None is without bound."""
        self._change(term_id, valid_from=since, valid_until=until)

    def remove(self, term_id: TermId) -> bool:
        """Take a term out of its vocabulary unless anything refers to it; False then.

        No wall hides what refers to it.
        """
        for column in _references():
            used = select(column).where(column == term_id).limit(1)
            if self._connection.execute(used, execution_options=EVERYWHERE).first() is not None:
                return False
        self._connection.execute(delete(term).where(term.c.id == term_id))
        self._forget()
        return True

    def _change(self, term_id: TermId, **values: Any) -> None:
        self._connection.execute(update(term).where(term.c.id == term_id).values(values))
        self._forget()

    def _forget(self) -> None:
        self.__dict__.pop("all", None)

    def _sector(self, organisation_id: OrganisationId | None) -> str | None:
        if organisation_id is None:
            return None
        sector = select(organisation.c.sector).where(organisation.c.id == organisation_id)
        return self._connection.scalar(sector)


def _references() -> Iterator[Column[Any]]:
    """Yield every column that can refer to a term."""
    for table in metadata.tables.values():
        for column in table.columns:
            if any(each.column is term.c.id for each in column.foreign_keys):
                yield column


def _term(row: Row[Any]) -> Term:
    return Term(
        id=TermId(row.id),
        vocabulary=row.vocabulary,
        code=row.code,
        dutch=row.dutch,
        english=row.english,
        parent_id=row.parent_id,
        organisation_id=row.organisation_id,
        valid_from=row.valid_from,
        valid_until=row.valid_until,
        position=row.position,
        route=row.route,
        reaches_outside=row.reaches_outside,
        heading=row.heading,
        out_of_scope=row.out_of_scope,
        sectors=tuple(row.sectors.split()),
        icon=row.icon,
        hint=row.hint,
        english_hint=row.english_hint,
        row_words=row.row_words,
    )
