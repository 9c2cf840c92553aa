"""Random small practices that tell their employers of three years, in any order and mixture."""

import random
from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import combinations

from tests.services.editions.practice import Practice, Someone, annual
from tests.services.editions.random_wording import Wording
from vpdesk.domain.cases import CaseId, CaseKind, ReporterDraft, ReporterId
from vpdesk.domain.disclosure import ProtectedView
from vpdesk.domain.edition_errors import EditionRefused
from vpdesk.domain.edition_orders import EditionOrder
from vpdesk.domain.editions import EditionKind, Override
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period, calendar_year, quarter
from vpdesk.domain.report_policies import ReportAgreement
from vpdesk.domain.snapshots import PeopleByOrganisation
from vpdesk.services.editions.atoms import Source
from vpdesk.services.editions.gate import require_true
from vpdesk.services.editions.sources import earlier_sources
from vpdesk.storage.transaction import Transaction

FIRST = 2022
YEARS = 3
_GENDERS = ("female", "male", "other", None)
_RELATIONS = ("manager", "colleague", "third_party", None)
_CATEGORIES = ("bullying", "discrimination", "intimidation")
_TABLES = ("gender", "relation", "kind", "category")


@dataclass
class Tally:
    """What came of the practices; ``unsafe`` counts what a reader can take from it after all."""

    practices: int = 0
    told: Counter[str] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)
    words: Counter[str] = field(default_factory=Counter)
    recounted: int = 0
    unsafe: int = 0


def live(
    practice: Practice,
    chance: random.Random,
    tally: Tally,
    *,
    quietly: bool = False,
    words: bool = False,
) -> None:
    """Let an employer of one to three organisations live for three years, and judge it all.

    One that lives ``quietly`` tells an annual report in the quarter after each year, no more. With
    ``words`` categories are renamed, hidden, added, put away and mapped in between.
    """
    group = f"Groep {tally.practices}"
    tally.practices += 1
    organisations = [
        practice.organisation(f"{group}, deel {part}", group)
        for part in range(chance.choice((1, 1, 2, 3)))
    ]
    lives = [
        _Life(practice, chance, tally, each, quietly=quietly, words=words) for each in organisations
    ]
    for year in range(FIRST, FIRST + YEARS + 1):
        for number in range(1, 5):
            practice.today = quarter(year, number).end - timedelta(days=chance.randrange(60))
            for each in lives:
                each.quarter(quarter(year, number))
    _judge(practice, organisations, tally)
    _require_nobody_moved(practice, [each.steady for each in lives if each.steady], tally)


class _Life:
    """One organisation: its cases, and what is told of it."""

    def __init__(
        self,
        practice: Practice,
        chance: random.Random,
        tally: Tally,
        organisation_id: OrganisationId,
        *,
        quietly: bool,
        words: bool,
    ) -> None:
        self._words = Wording(practice, chance, tally, organisation_id) if words else None
        self.steady = organisation_id if words and chance.random() < 0.5 else None
        self._practice = practice
        self._quietly = quietly
        self._chance = chance
        self._tally = tally
        self._id = organisation_id
        self._cases: list[CaseId] = []
        self._reporters: list[ReporterId] = []
        self._most = chance.choice((2, 5, 9, 14))
        self._careless = chance.random() < 0.3
        self._blocks = chance.random() < 0.3
        if self._blocks:
            with practice.database.writing() as tx:
                tx.report_policies.add(
                    organisation_id,
                    ReportAgreement(made_on=date(2021, 1, 1), block_from=date(FIRST, 1, 1)),
                )
        for year in range(FIRST, FIRST + YEARS):
            self._choose(calendar_year(year))

    def quarter(self, around: Period) -> None:
        if around.start.year < FIRST + YEARS:
            self._record(around)
        self._reword()
        self._correct()
        last = calendar_year(around.start.year - 1)
        if not self._quietly:
            self._tell_much(around, last)
        elif around == quarter(around.start.year, 1) and last.start.year >= FIRST:
            self._tell(EditionKind.ANNUAL, last)

    def _tell_much(self, around: Period, last: Period) -> None:
        year = calendar_year(around.start.year)
        if self._chance.random() < 0.15:
            self._tell(EditionKind.INTERIM, year)
        if last.start.year < FIRST:
            return
        if self._chance.random() < 0.25:
            self._tell(EditionKind.ANNUAL, last, draft=True)
            self._reword()
            self._correct()
        if self._careless and self._chance.random() < 0.3:
            half = Period(last.start, quarter(last.start.year, self._chance.randrange(1, 4)).end)
            self._choose(half)
            self._tell(EditionKind.ANNUAL, half, draft=self._chance.random() < 0.5)
        if self._chance.random() < 0.6:
            self._tell(EditionKind.ANNUAL, last, override=self._chance.random() < 0.05)
        if self._chance.random() < 0.1:
            self._tell(EditionKind.ANNUAL, last, erratum=True)
        whole = Period(date(FIRST, 1, 1), date(FIRST + YEARS - 1, 12, 31))
        if around.start > whole.end and self._chance.random() < 0.6:
            self._choose(whole)
            self._tell(self._chance.choice((EditionKind.BLOCK, EditionKind.YEARS)), whole)

    def _choose(self, period: Period) -> None:
        tables = self._chance.sample(_TABLES, self._chance.randrange(1, 4))
        if self._words is not None:
            tables.append("category")
        earlier = self._chance.randrange(3) if period.start.year > FIRST else 0
        self._practice.choose(self._id, period, *tables, earlier=earlier)

    def _record(self, around: Period) -> None:
        """Record the cases of a quarter; some come late, some are of somebody who came before."""
        days = (around.end - around.start).days + 1
        found = []
        with self._practice.database.writing() as tx:
            for _ in range(self._chance.randrange(self._most)):
                on = around.start + timedelta(days=self._chance.randrange(days))
                if self._chance.random() < 0.1:
                    on = max(date(FIRST, 1, 1), on - timedelta(days=self._chance.randrange(200)))
                found.append(replace(self._someone(), on=on, reporter=self._reporter(tx)))
        self._cases += self._practice.record(self._id, found)

    def _reporter(self, tx: Transaction) -> ReporterId:
        if self._reporters and self._chance.random() < 0.15:
            return self._chance.choice(self._reporters)
        self._reporters.append(tx.reporters.add(self._id, ReporterDraft()))
        return self._reporters[-1]

    def _someone(self) -> Someone:
        categories = self._chance.sample(_CATEGORIES, self._chance.randrange(3))
        return Someone(
            on=date(FIRST, 1, 1),
            gender=self._chance.choice(_GENDERS),
            relation=self._chance.choice(_RELATIONS),
            categories=tuple(categories),
            kind=self._chance.choice(tuple(CaseKind)),
            words=() if self._words is None else self._words.some(),
        )

    def _reword(self) -> None:
        if self._words is not None:
            self._words.change()

    def _correct(self) -> None:
        """Change what is recorded of a case, told or not."""
        if self.steady is None and self._cases and self._chance.random() < 0.4:
            case = self._chance.choice(self._cases)
            with self._practice.database.reading() as tx:
                facts = tx.cases.facts(case)
            if facts is not None:
                changed = replace(self._someone(), on=facts.registered_on)
                self._practice.change(case, self._id, changed)

    def _tell(
        self,
        kind: EditionKind,
        period: Period,
        *,
        draft: bool = False,
        erratum: bool = False,
        override: bool = False,
    ) -> None:
        reasons = (Override(variable="gender", reason="Afgesproken"),) if override else ()
        order: EditionOrder = replace(
            annual(self._id, period), kind=kind, erratum=erratum, overrides=reasons
        )
        job = self._practice.take_out if draft else self._practice.issue
        try:
            told = job(order)
        except EditionRefused as refused:
            self._tally.refused[type(refused).__name__] += 1
        else:
            self._tally.told["draft" if draft else kind.value] += not told.again


def _judge(practice: Practice, organisations: list[OrganisationId], tally: Tally) -> None:
    """Recount every certificate, and attack all that was told as a reader with a pencil would."""
    editions = practice.editions.list(organisations[0])
    for edition in editions:
        practice.editions.recount(edition.id)
        tally.recounted += 1
    with practice.database.reading() as tx:
        sources = tuple(earlier_sources(tx, tx.editions.all()))
    decided = {edition.id for edition in editions if edition.overrides}
    for each in organisations:
        own = [
            source
            for source in sources
            if each in source.told.organisations
            and source.edition is not None
            and source.edition.id not in decided
        ]
        require_true(own)
        tally.unsafe += sum(_gives_away(one, other) for one in own for other in own)


def _require_nobody_moved(
    practice: Practice, organisations: list[OrganisationId], tally: Tally
) -> None:
    """Count whom two editions print in other rows, where no fact was ever corrected.

    Everybody sees then that these are the same persons.
    """
    with practice.database.reading() as tx:
        sources = tuple(earlier_sources(tx, tx.editions.all()))
    for each in organisations:
        own = [
            source
            for source in sources
            if each in source.told.organisations
            and not (source.edition is not None and source.edition.overrides)
        ]
        tally.unsafe += sum(_moved(one, other) for one, other in combinations(own, 2))


def _moved(one: Source, other: Source) -> bool:
    tables = [
        {table.variable for table in each.told.view.tables if table.rows} for each in (one, other)
    ]
    found = [
        {
            (person.reporter, person.on): person.person
            for people in (each.people or {}).values()
            for person in people
        }
        for each in (one, other)
    ]
    return any(
        found[0][who].multi.get(variable) != found[1][who].multi.get(variable)
        for variable in tables[0] & tables[1] & {"category"}
        for who in found[0].keys() & found[1].keys()
    )


def _gives_away(whole: Source, part: Source) -> bool:
    """Tell whether one print minus another of a part of its time is a small number of persons.

    Where something was corrected between them, a reader does not know how much of it was.
    """
    outer, inner = whole.told, part.told
    inside = outer.period.start <= inner.period.start and inner.period.end <= outer.period.end
    if not inside or not _is_part(part.people or {}, whole.people or {}, inner.period):
        return False
    before = _printed(inner.view)
    found = [count - before[row] for row, count in _printed(outer.view).items() if row in before]
    return any(0 < abs(difference) < outer.view.k for difference in found)


def _is_part(part: PeopleByOrganisation, whole: PeopleByOrganisation, period: Period) -> bool:
    """Tell whether both count the same reporters of ``period``, with the same values."""
    return all(
        list(theirs) == [each for each in whole.get(key, ()) if each.on in period]
        for key, theirs in part.items()
    )


def _printed(view: ProtectedView) -> dict[tuple[str, tuple[str, ...]], int]:
    """Return the numbers that are printed, by the variable and the keys of the row."""
    rows = {
        (table.variable, row.keys): row.token.lo
        for table in view.tables
        for row in table.rows
        if row.token.exact
    }
    return {**rows, ("", ()): view.total.lo} if view.total.exact else rows
