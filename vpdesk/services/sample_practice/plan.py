"""Which cases the sample practice has: where, with which story, and from which day on."""

import random
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from vpdesk.domain.periods import months_later
from vpdesk.services.cases import code_names
from vpdesk.services.sample_practice.content import SampleContent, Table, moved, weight

RETENTION_MONTHS = 36
"""What the adviser of the practice chose: cases of three years still hold their content."""

MONTHS = RETENTION_MONTHS - 2
"""For how long back cases are made; none of them has passed its retention term."""

# Cases of before, whose content reaches its term in so many days.
_NEARING_RETENTION = (("havenkwartier", "Tureluur", 9), ("rietveen", "Vlier", 23))

_CASES_PER_RUNNING = 12
_LEAST_DAYS_OF_RUNNING = 14
_SPARE_DAYS = timedelta(days=3)
_REPEATED = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedCase:
    """A story told at an organisation (by its code) from ``start`` on, as far as today.

    ``on_workdays`` moves what would fall on a weekend to the Monday after it.
    """

    organisation: str
    story: Table
    start: date
    code_name: str
    on_workdays: bool = True

    def day(self, offset: int) -> date:
        """Return the day that is ``offset`` days into the story."""
        day = self.start + timedelta(days=offset)
        return workday(day) if self.on_workdays else day


def workday(day: date) -> date:
    """Return the Monday after a day in the weekend, and any other day as it is."""
    return day + timedelta(days=7 - day.weekday()) if day.weekday() >= 5 else day


def planned_cases(
    content: SampleContent, *, cases: int, today: date, chance: random.Random
) -> tuple[PlannedCase, ...]:
    """Return ``cases`` cases in the order of their first days, some of them running today.

    A small practice has the cases of the design first. One organisation has none, one at most
    three, the others as many as their share.
    """
    running = [
        PlannedCase(
            organisation=story["organisation"],
            story=story,
            start=today - timedelta(days=story["running_today"]),
            code_name=story["code_name"],
            on_workdays=False,
        )
        for story in content.stories
        if "running_today" in story
    ]
    planner = _Planner(content, today, chance)
    nearing = [planner.nearing_retention(*each) for each in _NEARING_RETENTION]
    fixed = (running + nearing)[:cases]
    names = code_names.free_names({case.code_name for case in running + nearing}, chance)
    still_running = cases // _CASES_PER_RUNNING - len(running)
    others = [
        planner.case(code, next(names), runs=number < still_running)
        for number, code in enumerate(_places(content, cases, fixed, chance))
    ]
    return tuple(sorted(fixed + others, key=lambda case: case.day(0)))


def first_day(organisation: Table, content: SampleContent, today: date) -> date:
    """Return from when on an organisation can have cases."""
    since: date = moved(organisation["since"], written_for=content.written_for, today=today)
    return max(since, months_later(today.replace(day=1), -MONTHS))


class _Planner:
    def __init__(self, content: SampleContent, today: date, chance: random.Random) -> None:
        self._content = content
        self._today = today
        self._chance = chance
        self._organisations = {each["code"]: each for each in content.organisations}
        self._told: dict[str, Counter[str]] = {code: Counter() for code in self._organisations}
        self._stories = [story for story in content.stories if "running_today" not in story]

    def case(self, code: str, code_name: str, *, runs: bool) -> PlannedCase:
        story = self._story(code, runs=runs)
        length = timedelta(days=_length(story))
        if runs:
            start = self._today - timedelta(days=self._chance.randint(3, _length(story) - 1))
        else:
            first = first_day(self._organisations[code], self._content, self._today)
            latest = max(first, self._today - length - _SPARE_DAYS)
            start = first + timedelta(days=self._chance.randint(0, (latest - first).days))
        return PlannedCase(organisation=code, story=story, start=start, code_name=code_name)

    def nearing_retention(self, code: str, code_name: str, days: int) -> PlannedCase:
        story = self._story(code, runs=False)
        closed_on = months_later(self._today + timedelta(days=days), -RETENTION_MONTHS)
        return PlannedCase(
            organisation=code,
            story=story,
            start=closed_on - timedelta(days=_length(story)),
            code_name=code_name,
            on_workdays=False,
        )

    def _story(self, code: str, *, runs: bool) -> Table:
        """Choose a story that is usual in the sector and was told seldom at this organisation."""
        sector = self._organisations[code]["sector"]
        told = self._told[code]
        fitting = [
            story for story in self._stories if not runs or _length(story) >= _LEAST_DAYS_OF_RUNNING
        ]
        weights = [weight(each, sector) / (1 + _REPEATED * told[each["code"]]) for each in fitting]
        (story,) = self._chance.choices(fitting, weights)
        told[story["code"]] += 1
        return story


def _length(story: Table) -> int:
    days: int = story["entry"][-1]["day"]
    return days


def _places(
    content: SampleContent, cases: int, fixed: Sequence[PlannedCase], chance: random.Random
) -> list[str]:
    """Return the codes of the organisations of all other cases, in any order."""
    left = cases - len(fixed)
    wanted = {each["code"]: each["cases"] for each in content.organisations}
    small = [code for code, number in wanted.items() if 0 < number <= 3]
    places = [code for code in small for _ in range(wanted[code])][:left]
    shares = {code: number for code, number in wanted.items() if number > 3}
    have = Counter(case.organisation for case in fixed)
    places += _by_share(shares, have, left - len(places))
    chance.shuffle(places)
    return places


def _by_share(shares: Mapping[str, int], have: Counter[str], number: int) -> list[str]:
    """Hand out ``number`` cases, each to the organisation that is furthest below its share."""
    total = Counter(have)
    places = []
    for _ in range(number):
        code = min(shares, key=lambda each: ((total[each] + 1) / shares[each], each))
        total[code] += 1
        places.append(code)
    return places
