"""How fast the protector and the auditor are, beside counting what they are about once."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from time import monotonic

from benchmarks.measuring import Figure, Limit, side_by_side
from benchmarks.sample_vault import Sample
from tests.auditor.employers import POLICY, People, printed, published, reporters
from vpdesk.auditor.audit import audit
from vpdesk.auditor.model import Model, Protected
from vpdesk.auditor.printed import Told, model_of
from vpdesk.auditor.protection import protected_of
from vpdesk.auditor.published import audit_published
from vpdesk.auditor.records import Census, places_of, record_of
from vpdesk.disclosure.protector import protect
from vpdesk.domain.disclosure import CountedPerson, ProtectedView
from vpdesk.domain.periods import calendar_year, quarter
from vpdesk.domain.published import PublishedEdition

REPORTERS = 40
_SEED = 7
_OF_QUARTERS = (57, 65, 60, 64)
_MOST_TIMES_COUNTING = 150
"""Searching every question for itself, among cells alone, was more than a thousand times."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Question:
    """What the auditor is asked about persons in pieces of time."""

    model: Model
    protected: tuple[Protected, ...]
    truth: Sequence[tuple[int, CountedPerson]]

    def ask(self) -> None:
        audit(self.model, self.protected, self.truth)

    def count_once(self) -> None:
        """Count every protected group in the data there is, and look for nothing."""
        records = Counter(
            record_of(person, atom, self.model.variables) for atom, person in self.truth
        )
        census = Census(records, places_of(self.model))
        for each in self.protected:
            census.count(each.predicate)


def figures(_sample: Sample, _scratch: Path, runs: int) -> Iterator[Figure]:
    """Protect and audit a made-up employer with 40 reporters and eight tables."""
    people = reporters(Random(_SEED), REPORTERS)
    tables = len(POLICY.tables)
    spent, floor = side_by_side(lambda: protect(people, POLICY), lambda: _rows(people), runs)
    yield Figure(
        name="protector, usual size",
        what=f"protect {tables} tables of {REPORTERS} reporters",
        median=spent,
        floor=floor,
        beside="counting their rows",
        limit=Limit(seconds=0.01),
        runs=runs,
    )
    early, late = people[: REPORTERS * 3 // 4], people[REPORTERS * 3 // 4 :]
    year = printed(POLICY, people)
    one = _question([(year, frozenset({0}))], [people])
    both = [(printed(POLICY, early), frozenset({0})), (year, frozenset({0, 1}))]
    two = _question(both, [early, late])
    for name, what, question, seconds in (
        ("audit", "audit a report of one period", one, 1.0),
        ("audit of two", "audit a year after its first nine months", two, 5.0),
    ):
        spent, floor = side_by_side(question.ask, question.count_once, runs)
        yield Figure(
            name=name,
            what=f"{what}, {len(question.protected)} groups",
            median=spent,
            floor=floor,
            beside="counting the groups once",
            limit=Limit(seconds=seconds),
            runs=runs,
        )
    told = published(year)
    spent, floor = side_by_side(
        lambda: audit_published([told], deadline=monotonic() + 60), one.count_once, runs
    )
    yield Figure(
        name="audit of a twin",
        what="derive every interval of its twin",
        median=spent,
        floor=floor,
        beside="counting the groups once",
        runs=runs,
    )
    overlapping, question = _year_and_quarters()
    spent, floor = side_by_side(
        lambda: audit_published(overlapping, deadline=monotonic() + 60), question.count_once, runs
    )
    yield Figure(
        name="audit of overlapping twins",
        what="derive every interval of a year and three of its quarters",
        median=spent,
        floor=floor,
        beside="counting the groups once",
        limit=Limit(ratio=_MOST_TIMES_COUNTING),
        runs=runs,
    )


def _year_and_quarters() -> tuple[list[PublishedEdition], _Question]:
    """Return the twins of a year and of three quarters in it, and what the vault is asked."""
    chance = Random(_SEED)
    quarters = [reporters(chance, n) for n in _OF_QUARTERS]
    year = printed(POLICY, *quarters)
    told = [(year, frozenset(range(len(quarters))))]
    told += [
        (printed(POLICY, people), frozenset({place})) for place, people in enumerate(quarters[:-1])
    ]
    periods = [calendar_year(2025), *(quarter(2025, n) for n in range(1, len(quarters)))]
    twins = [published(view, period) for (view, _), period in zip(told, periods, strict=True)]
    return twins, _question(told, quarters)


def _question(
    told: Sequence[tuple[ProtectedView, frozenset[int]]], pieces: Sequence[People]
) -> _Question:
    known = [Told(view=view, atoms=atoms) for view, atoms in told]
    model = model_of(known, len(pieces))
    return _Question(
        model=model,
        protected=protected_of(known, model),
        truth=[(atom, person) for atom, persons in enumerate(pieces) for person in persons],
    )


def _rows(people: People) -> list[Counter[str]]:
    return [
        Counter(
            key
            for person in people
            for key in (
                person.single.get(table.variable, ""),
                *person.multi.get(table.variable, ()),
            )
        )
        for table in POLICY.tables
    ]
