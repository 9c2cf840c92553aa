"""Made-up employers whose reporters came in over time, and what was told of them."""

from collections.abc import Sequence
from random import Random

from tests.disclosure.policies import multi, single
from vpdesk.auditor.audit import audit
from vpdesk.auditor.printed import Told, model_of
from vpdesk.auditor.protection import protected_of
from vpdesk.disclosure.protector import protect
from vpdesk.domain.disclosure import (
    UNKNOWN,
    CountedPerson,
    Policy,
    ProtectedView,
    TablePolicy,
    Token,
)
from vpdesk.domain.periods import Period
from vpdesk.domain.published import PublishedEdition, PublishedRow, PublishedTable

SINGLE = {
    "role": {"manager": 50, "colleague": 35, "third_party": 8, UNKNOWN: 7},
    "gender": {"female": 62, "male": 33, "other": 1, UNKNOWN: 4},
    "location": {"north": 40, "south": 30, "east": 20, UNKNOWN: 10},
    "channel": {"mail": 45, "phone": 40, "walk_in": 10, UNKNOWN: 5},
    "outcome": {"open": 25, "resolved": 35, "withdrawn": 15, "referred": 15, UNKNOWN: 10},
}
SEVERAL = {
    "category": {"bullying": 40, "intimidation": 35, "harassment": 15, "discrimination": 10},
    "steps": {"listening": 60, "advice": 40, "accompanied": 15},
    "referral": {"doctor": 15, "mediator": 10},
}
TABLES: tuple[TablePolicy, ...] = (
    single(("manager", ("colleague", ("third_party", UNKNOWN))), "role"),
    single(("female", ("male", ("other", UNKNOWN))), "gender"),
    single((("north", "south"), ("east", UNKNOWN)), "location"),
    single((("mail", "phone"), ("walk_in", UNKNOWN)), "channel"),
    single(("open", ("resolved", ("withdrawn", ("referred", UNKNOWN)))), "outcome"),
    *(multi(*rows, variable=name) for name, rows in SEVERAL.items()),
)
POLICY = Policy(tables=TABLES)
TOTAL_ONLY = Policy(tables=())

People = list[CountedPerson]


def reporter(chance: Random) -> CountedPerson:
    return CountedPerson(
        single={
            name: chance.choices(list(shares), list(shares.values()))[0]
            for name, shares in SINGLE.items()
        },
        multi={
            name: frozenset(key for key, share in shares.items() if chance.random() * 100 < share)
            for name, shares in SEVERAL.items()
        },
    )


def reporters(chance: Random, n: int) -> People:
    return [reporter(chance) for _ in range(n)]


def is_refused(
    told: Sequence[tuple[ProtectedView, frozenset[int]]], pieces: Sequence[People]
) -> bool:
    """Audit editions, each over some of the ``pieces``, on the persons there are."""
    known = [Told(view=view, atoms=atoms) for view, atoms in told]
    model = model_of(known, len(pieces))
    truth = [(atom, person) for atom, persons in enumerate(pieces) for person in persons]
    return not audit(model, protected_of(known, model), truth).safe


def printed(policy: Policy, *pieces: People) -> ProtectedView:
    return protect([person for persons in pieces for person in persons], policy)


def coarse(limit: int, persons: People) -> ProtectedView:
    """Print "fewer than the limit" or "the limit or more" and nothing else."""
    few = len(persons) < limit
    token = Token(lo=0, hi=limit - 1) if few else Token(lo=limit, hi=None)
    return ProtectedView(k=5, version=1, block=False, total=token, tables=())


def published(view: ProtectedView, period: Period | None = None) -> PublishedEdition:
    """Return what ``view`` prints as its twin tells it."""
    return PublishedEdition(
        source="twin",
        period=period,
        k=view.k,
        total=view.total,
        tables=tuple(
            PublishedTable(
                variable=table.variable,
                multi=table.multi,
                residual=table.residual is not None,
                rows=tuple(
                    PublishedRow(label=row.label, depth=row.depth, token=row.token)
                    for row in table.rows
                ),
            )
            for table in view.tables
            if table.rows
        ),
    )
