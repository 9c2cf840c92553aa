"""A practice to tell of: cases in a real vault, recorded quickly, and editions made of them."""

from collections.abc import Generator, Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import count
from typing import Any, TypeVar

from tests.fixtures import TODAY
from vpdesk.domain.cases import (
    CaseFacts,
    CaseId,
    CaseKind,
    IssueDraft,
    ReporterDraft,
    ReporterId,
)
from vpdesk.domain.edition_orders import EditionOrder, Issued
from vpdesk.domain.editions import EditionKind
from vpdesk.domain.organisations import OrganisationDraft, OrganisationId
from vpdesk.domain.periods import Period, calendar_year
from vpdesk.domain.report_columns import ReportOptions
from vpdesk.domain.terms import Term, TermId, Vocabulary
from vpdesk.services.annual_reports.annual_reports import AnnualReports
from vpdesk.services.editions.editions import Editions
from vpdesk.storage.vault_database import VaultDatabase

Outcome = TypeVar("Outcome")

YEAR = calendar_year(2024)


def done(job: Generator[Any, None, Outcome]) -> Outcome:
    """Run a job to its end."""
    while True:
        try:
            next(job)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]


@dataclass
class Someone:
    """A case to record: the day, and what counts of it, by codes of the starter lists.

    ``words`` are categories of the organisation's own.
    """

    on: date
    gender: str | None = None
    relation: str | None = None
    categories: tuple[str, ...] = ()
    kind: CaseKind = CaseKind.REPORT
    reporter: ReporterId | None = None
    words: tuple[TermId, ...] = ()


@dataclass
class Practice:
    """Organisations and cases in ``database``; ``today`` can be moved."""

    database: VaultDatabase
    today: date = TODAY
    _names: Iterable[int] = field(default_factory=lambda: count(1))

    def __post_init__(self) -> None:
        self.editions = Editions(self.database, lambda: self.today)
        self.reports = AnnualReports(self.database, lambda: self.today)
        with self.database.reading() as tx:
            terms: list[Term] = list(tx.terms.all.values())
        self._terms = {(each.vocabulary, each.code): each.id for each in terms}

    def category(self, code: str) -> TermId:
        """Return a category of the starter lists."""
        return self._terms[Vocabulary.CATEGORY, code]

    def organisation(self, name: str, group: str = "") -> OrganisationId:
        with self.database.writing() as tx:
            made = tx.organisations.add(OrganisationDraft(name=name))
            tx.employer_groups.put(made, group)
            return made

    def record(self, organisation_id: OrganisationId, cases: Iterable[Someone]) -> list[CaseId]:
        """Record cases in one unit of work."""
        with self.database.writing() as tx:
            return [
                tx.cases.add(
                    self._facts(each),
                    organisation_id=organisation_id,
                    reporter_id=each.reporter or tx.reporters.add(organisation_id, ReporterDraft()),
                    code_name=f"Vogel {next(iter(self._names))}",
                )
                for each in cases
            ]

    def reporter(self, organisation_id: OrganisationId) -> ReporterId:
        with self.database.writing() as tx:
            return tx.reporters.add(organisation_id, ReporterDraft())

    def change(self, case_id: CaseId, organisation_id: OrganisationId, someone: Someone) -> None:
        with self.database.writing() as tx:
            tx.cases.change_facts(case_id, organisation_id, self._facts(someone))

    def choose(
        self, organisation_id: OrganisationId, period: Period, *tables: str, earlier: int = 0
    ) -> None:
        """Choose the tables of a report, and the periods beside it."""
        options = ReportOptions(tables=frozenset(tables), earlier_periods=earlier)
        self.reports.keep_options(organisation_id, period, options)

    def issue(self, order: EditionOrder) -> Issued:
        return done(self.editions.issue(order))

    def take_out(self, order: EditionOrder) -> Issued:
        return done(self.editions.take_out(order))

    def _facts(self, each: Someone) -> CaseFacts:
        relation = self._terms[Vocabulary.RELATION, each.relation] if each.relation else None
        return CaseFacts(
            kind=each.kind,
            registered_on=each.on,
            gender_id=self._terms[Vocabulary.GENDER, each.gender] if each.gender else None,
            issues=tuple(
                IssueDraft(category_id=self._terms[Vocabulary.CATEGORY, code], relation_id=relation)
                for code in each.categories
            )
            + tuple(IssueDraft(category_id=word, relation_id=relation) for word in each.words)
            or (IssueDraft(relation_id=relation),),
        )


def annual(organisation_id: OrganisationId, period: Period = YEAR) -> EditionOrder:
    return EditionOrder(kind=EditionKind.ANNUAL, organisation_id=organisation_id, period=period)


def erratum(order: EditionOrder) -> EditionOrder:
    return replace(order, erratum=True)


def spread(number: int, year: int = 2024, **facts: Any) -> list[Someone]:
    """Return so many cases, spread over a year."""
    return [
        Someone(on=date(year, 1 + 12 * each // max(number, 1), 1 + each % 28), **facts)
        for each in range(number)
    ]
