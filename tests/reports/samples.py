"""Reports to print in tests, made by the real protector."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from random import Random

from vpdesk.disclosure.protector import protect
from vpdesk.disclosure.trees import tree_along
from vpdesk.domain.annual_report import ActivitySummary, AnnualReport, EarlierPeriod
from vpdesk.domain.disclosure import (
    UNKNOWN,
    CountedPerson,
    Leaf,
    MultiTable,
    Policy,
    ProtectedView,
    SingleTable,
)
from vpdesk.domain.periods import calendar_year

CATEGORIES = ("seksuele intimidatie", "intimidatie", "pesten", "agressie en geweld", "werkdruk")
RELATIONS = {
    "manager": "leidinggevende",
    "colleague": "collega",
    "third_party": "derde",
    UNKNOWN: "onbekend",
}


def leaves(*labels: str) -> tuple[Leaf, ...]:
    return tuple(Leaf(key=label, label=label) for label in labels)


POLICY = Policy(
    tables=(
        MultiTable(
            variable="category",
            title="Aard van de meldingen",
            rows=leaves(*CATEGORIES),
            residual="overig",
        ),
        SingleTable(
            variable="relation",
            title="Relatie tot de beschuldigde",
            tree=tree_along(
                ("manager", ("colleague", ("third_party", UNKNOWN))),
                [Leaf(key=key, label=label) for key, label in RELATIONS.items()],
                unknown="onbekend",
                either="of",
            ),
        ),
    )
)
BLOCK = replace(POLICY, block=True)


def people(n: int, seed: int = 1) -> list[CountedPerson]:
    random = Random(seed)
    return [
        CountedPerson(
            single={"relation": random.choices(list(RELATIONS), [8, 6, 3, 1])[0]},
            multi={
                "category": frozenset(random.choices(CATEGORIES, [1, 2, 6, 1, 3], k=i % 3)),
            },
        )
        for i in range(n)
    ]


def view(n: int, seed: int = 1, policy: Policy = POLICY) -> ProtectedView:
    return protect(people(n, seed), policy)


def earlier(*numbers: int) -> tuple[EarlierPeriod, ...]:
    """Return periods before 2025 with so many persons, the newest first."""
    return tuple(
        EarlierPeriod(title=str(2024 - i), period=calendar_year(2024 - i), view=view(n, seed=i + 2))
        for i, n in enumerate(numbers)
    )


def report(
    shown: ProtectedView | int,
    before: Sequence[EarlierPeriod] = (),
    *,
    language: str = "nl",
    activities: tuple[ActivitySummary, ...] = (),
) -> AnnualReport:
    """Return a report over 2025; a number stands for so many persons."""
    return AnnualReport(
        organisation="Hogeschool Meander",
        start=date(2025, 1, 1),
        end=date(2025, 12, 31),
        title="2025",
        view=view(shown) if isinstance(shown, int) else shown,
        earlier=tuple(before),
        activities=activities,
        language=language,
    )
