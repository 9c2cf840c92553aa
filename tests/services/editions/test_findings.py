"""A refusal names the very group: its column, and whether it is the rest."""

from dataclasses import replace

from tests.auditor.reports import FIRST, total_only
from vpdesk.auditor.audit import Finding, Reason
from vpdesk.auditor.model import Condition, Predicate, Protected, Rule
from vpdesk.auditor.printed import Told
from vpdesk.domain.disclosure import ProtectedTable, Row, exactly
from vpdesk.domain.periods import calendar_year
from vpdesk.services.editions.atoms import Cut
from vpdesk.services.editions.findings import unsafe_figures

TABLE = ProtectedTable(
    variable="step",
    title="Stappen",
    multi=True,
    k=5,
    total=exactly(12),
    rows=(Row(label="gesprek", depth=0, keys=("talk",), token=exactly(6)),),
    column="vrouw",
    column_key="f",
)
CUT = Cut(
    sources=(),
    told=(
        Told(view=replace(total_only(exactly(24)), tables=(TABLE,), column="gender"), atoms=FIRST),
    ),
    truth=(),
    pieces=(calendar_year(2024),),
)


def test_the_rest_within_a_column_is_named_as_that() -> None:
    within = Condition(variable="gender", keys=frozenset({"f"}))
    talk = Condition(variable="step", keys=frozenset({"talk"}))
    groups = [
        (talk,),
        (within, talk),
        (within, replace(talk, negated=True)),
    ]
    found = unsafe_figures(
        (
            Finding(
                protected=Protected(
                    rule=Rule.R1, predicate=Predicate(atoms=FIRST, conditions=conditions), k=5
                ),
                count=1,
                reason=Reason.NOT_MANY,
            )
            for conditions in groups
        ),
        CUT,
    )
    assert [(each.labels, each.column, each.others) for each in found] == [
        (("gesprek",), "", False),
        (("gesprek",), "vrouw", False),
        (("gesprek",), "vrouw", True),
    ]
