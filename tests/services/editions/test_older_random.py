"""Advisers who began with vpdesk in the middle: what leaves is safe for those who came before."""

import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

import pytest

from tests.services.editions.practice import Practice, Someone, annual
from vpdesk.auditor.audit import audit
from vpdesk.domain.disclosure import (
    CountedPerson,
    Token,
    at_least,
    exactly,
    less_than,
)
from vpdesk.domain.edition_errors import EditionRefused
from vpdesk.domain.edition_orders import OlderReportDraft, OlderRow, OlderTable
from vpdesk.domain.editions import DatedPerson, Edition, EditionKind
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period, calendar_year
from vpdesk.services.annual_reports.counting import count_people
from vpdesk.services.annual_reports.report_policy import lists_of
from vpdesk.services.editions.atoms import Source, touched
from vpdesk.services.editions.gate import question_of
from vpdesk.services.editions.sources import earlier_sources

_FIRST, _LAST = date(2022, 1, 1), date(2024, 12, 31)
_BEGINNINGS = (date(2023, 1, 1), date(2023, 9, 1), date(2024, 1, 1), date(2024, 4, 1))
_TOLD_BEFORE = (
    calendar_year(2022),
    calendar_year(2023),
    Period(date(2022, 9, 1), date(2023, 8, 31)),
    Period(date(2023, 9, 1), date(2024, 8, 31)),
    Period(date(2023, 7, 1), date(2024, 3, 31)),
)
_TOLD_NOW = (
    calendar_year(2024),
    Period(date(2024, 1, 1), date(2024, 8, 31)),
    Period(date(2024, 4, 1), date(2024, 12, 31)),
    Period(date(2023, 9, 1), date(2024, 8, 31)),
    Period(date(2023, 1, 1), date(2024, 12, 31)),
)


@dataclass
class Beginner:
    """An adviser with vpdesk since ``since``, and everybody who came ``before`` that."""

    practice: Practice
    organisation_id: OrganisationId
    since: date
    before: tuple[DatedPerson, ...]

    def real(self, period: Period, *, known: bool = True) -> tuple[DatedPerson, ...]:
        """Return who really came in ``period``, in the vault or not."""
        found = [each for each in self.before if each.on in period]
        if known:
            with self.practice.database.reading() as tx:
                lists = lists_of(tx, self.organisation_id, period, ())
                counted = count_people(tx, self.organisation_id, period, lists=lists, editions=())
            found += counted.people
        return tuple(found)

    def is_safe(self, edition: Edition) -> bool:
        """Judge what left with everybody who really came as the truth."""
        with self.practice.database.reading() as tx:
            told = tuple(earlier_sources(tx, tx.editions.all()))
        own = [each for each in told if each.edition is not None and each.edition.id == edition.id]
        sources = [self._seen(each) for each in touched(own, [s for s in told if s not in own])]
        asked = question_of(sources, ())
        assert not asked.cut.unknown
        return audit(asked.model, asked.protected, asked.cut.truth).safe

    def _seen(self, source: Source) -> Source:
        if source.seen:
            return source
        return replace(source, people={self.organisation_id: self.real(source.told.period)})


def beginner(practice: Practice, chance: random.Random, name: str) -> Beginner:
    made = practice.organisation(name)
    since = chance.choice(_BEGINNINGS)
    days = (_LAST - _FIRST).days
    most = chance.choice((15, 40, 70))
    dates = [_FIRST + timedelta(days=chance.randrange(days)) for _ in range(most)]
    here = [
        Someone(on=each, gender=chance.choice(("female", "female", "male", None)))
        for each in dates
        if each >= since
    ]
    practice.record(made, here)
    gone = tuple(
        DatedPerson(
            reporter=-place,
            on=each,
            person=CountedPerson(single={"gender": chance.choice(("female", "male"))}),
        )
        for place, each in enumerate(dates, start=1)
        if each < since
    )
    return Beginner(practice, made, since, gone)


def printed(chance: random.Random, number: int) -> Token:
    if number < 5:
        return less_than(5) if chance.random() < 0.9 else exactly(number)
    return chance.choice((exactly(number), exactly(number), at_least(5)))


def told_before(chance: random.Random, adviser: Beginner, period: Period) -> OlderReportDraft:
    """Return what an older report told, which is true."""
    people = adviser.real(period)
    women = sum(each.person.single.get("gender") == "female" for each in people)
    others = len(people) - women
    tables: Sequence[OlderTable] = ()
    if len(people) >= 10 and chance.random() < 0.6:
        few = min(women, others) < 5
        tokens = (
            [less_than(5) if each < 5 else at_least(5) for each in (women, others)]
            if few
            else [exactly(women), exactly(others)]
        )
        rows = (
            OlderRow(keys=("female",), label="vrouw", token=tokens[0]),
            OlderRow(keys=("male", "other", "unknown"), label="anders", token=tokens[1]),
        )
        tables = (OlderTable(variable="gender", title="Geslacht", rows=rows),)
    return OlderReportDraft(
        organisations=(adviser.organisation_id,),
        period=period,
        made_on=date(2024, 12, 31),
        total=exactly(len(people)) if tables else printed(chance, len(people)),
        tables=tuple(tables),
    )


def live(practice: Practice, chance: random.Random, name: str) -> Counter[str]:
    """Enter older reports, tell of later time, and judge it by those who really came."""
    found = Counter[str]()
    adviser = beginner(practice, chance, name)
    for period in chance.sample(_TOLD_BEFORE, chance.choice((1, 2))):
        if period.start < adviser.since:
            practice.editions.add_older(told_before(chance, adviser, period))
            found["entered"] += 1
    for period in chance.sample(_TOLD_NOW, 3):
        if period.start < adviser.since:
            continue
        practice.choose(adviser.organisation_id, period, "gender", earlier=chance.choice((0, 2)))
        kind = chance.choice((EditionKind.ANNUAL, EditionKind.ANNUAL, EditionKind.YEARS))
        try:
            made = practice.issue(replace(annual(adviser.organisation_id, period), kind=kind))
        except EditionRefused as refused:
            found[type(refused).__name__] += 1
            continue
        practice.editions.recount(made.edition.id)
        found["told"] += 1
        found["beside unknown"] += any(
            told.edition is not None and not told.seen for told in _beside(adviser, made.edition)
        )
        assert adviser.is_safe(made.edition)
    return found


def _beside(adviser: Beginner, edition: Edition) -> Sequence[Source]:
    with adviser.practice.database.reading() as tx:
        told = tuple(earlier_sources(tx, tx.editions.all()))
    own = [each for each in told if each.edition is not None and each.edition.id == edition.id]
    return touched(own, [each for each in told if each not in own])[len(own) :]


def run(practice: Practice, count: int) -> Counter[str]:
    found = Counter[str]()
    for number in range(count):
        seed = random.randrange(10**9)
        try:
            found += live(practice, random.Random(seed), f"Werkgever {number}")
        except AssertionError as error:
            error.add_note(f"seed {seed}")
            raise
    return found


def test_what_leaves_beside_older_reports_is_safe_for_the_real_reporters(
    practice: Practice,
) -> None:
    found = run(practice, 12)
    assert found["entered"]
    assert found["told"]


@pytest.mark.faults
def test_what_leaves_beside_older_reports_is_safe_in_many_more(practice: Practice) -> None:
    found = run(practice, 150)
    assert found["beside unknown"] > 5
