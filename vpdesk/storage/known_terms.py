"""Reads what a text that leaves must not tell: names, case numbers, days."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, Select, select

from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.text_hits import KnownTerm, TermKind
from vpdesk.storage.case_numbers import shown_number
from vpdesk.storage.tables import (
    accused,
    attachment,
    case,
    confidentiality_exception,
    consent,
    contact,
    contact_person,
    follow_up,
    note,
    organisation_route,
    referral,
    reporter,
    reporter_identity,
    step,
    unit,
)
from vpdesk.storage.wall import EVERYWHERE

_HAPPENED = (
    *(contact, step, consent, referral, note, follow_up, attachment),
    confidentiality_exception,
)


class KnownTermRepository:
    """Terms of several organisations together; reading a name here is not showing it.

    A wall hides none of them: what must not be told must not be told behind it either.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def terms(self, organisations: Sequence[OrganisationId]) -> tuple[KnownTerm, ...]:
        """Return every name, code name and case number, and the names of units."""
        cases = select(case.c.id).where(case.c.organisation_id.in_(organisations))
        named = (
            (
                TermKind.REPORTER,
                select(reporter_identity.c.name)
                .join(reporter, reporter.c.id == reporter_identity.c.reporter_id)
                .where(reporter.c.organisation_id.in_(organisations)),
            ),
            (
                TermKind.ACCUSED,
                select(accused.c.alias).where(accused.c.organisation_id.in_(organisations)),
            ),
            (TermKind.INVOLVED, select(consent.c.with_whom).where(consent.c.case_id.in_(cases))),
            (TermKind.INVOLVED, select(referral.c.to).where(referral.c.case_id.in_(cases))),
            (
                TermKind.INVOLVED,
                select(confidentiality_exception.c.told_whom).where(
                    confidentiality_exception.c.case_id.in_(cases)
                ),
            ),
            (
                TermKind.CONTACT_PERSON,
                select(contact_person.c.name).where(
                    contact_person.c.organisation_id.in_(organisations)
                ),
            ),
            (TermKind.CODE_NAME, select(case.c.code_name).where(case.c.id.in_(cases))),
            (TermKind.UNIT, select(unit.c.name).where(unit.c.organisation_id.in_(organisations))),
        )
        return (
            *(term for kind, texts in named for term in self._known(kind, texts)),
            *self._case_numbers(cases),
        )

    def ways_of_contact(self, organisations: Sequence[OrganisationId]) -> tuple[str, ...]:
        """Return how reporters can be reached, as it was typed."""
        texts = select(reporter.c.safe_contact).where(reporter.c.organisation_id.in_(organisations))
        return tuple(self._scalars(texts))

    def persons_of_routes(self, organisations: Sequence[OrganisationId]) -> tuple[str, ...]:
        """Return who is to be reached at committees and other places to go to."""
        texts = select(organisation_route.c.person).where(
            organisation_route.c.organisation_id.in_(organisations),
            organisation_route.c.person != "",
        )
        return tuple(self._scalars(texts))

    def days(self, organisations: Sequence[OrganisationId]) -> frozenset[date]:
        """Return the days on which something happened in a case."""
        cases = select(case.c.id).where(case.c.organisation_id.in_(organisations))
        found = set(self._scalars(select(case.c.registered_on).where(case.c.id.in_(cases))))
        for table in _HAPPENED:
            of_cases = select(table.c.day).where(table.c.case_id.in_(cases))
            found |= set(self._scalars(of_cases))
        return frozenset(found)

    def _known(self, kind: TermKind, texts: Select[Any]) -> Iterator[KnownTerm]:
        for each in self._scalars(texts.distinct()):
            if each:
                yield KnownTerm(text=each, kind=kind)

    def _case_numbers(self, cases: Select[Any]) -> Iterator[KnownTerm]:
        numbers = select(case.c.year, case.c.sequence).where(case.c.id.in_(cases))
        for row in self._connection.execute(numbers, execution_options=EVERYWHERE):
            number = shown_number(row.year, row.sequence)
            yield KnownTerm(text=number, kind=TermKind.CASE_NUMBER)

    def _scalars(self, question: Select[Any]) -> Iterable[Any]:
        return self._connection.scalars(question, execution_options=EVERYWHERE)
