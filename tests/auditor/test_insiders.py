"""Who knows up to three cases cannot tell that a hidden row has another one."""

import random
from dataclasses import replace

from tests.auditor.reports import FIRST, known, persons, printed, total_only, within
from tests.disclosure.policies import multi
from vpdesk.auditor.audit import Reason
from vpdesk.auditor.insiders import coalitions, known_to_insiders
from vpdesk.auditor.model import Condition
from vpdesk.disclosure.protector import protect
from vpdesk.domain.disclosure import CountedPerson, Policy, Token, exactly


def test_coalitions_of_up_to_three_learn_of_no_other_case() -> None:
    people = persons(random.Random(9), 14)
    truth = within(0, people)
    model, protected = known((printed(people), FIRST))
    draw = random.Random(10)
    for size in (1, 2, 3):
        together = list(coalitions(truth, model, size))
        assert len({len(set(each)) for each in together}) == 1
        for coalition in draw.sample(together, min(len(together), 12)):
            assert known_to_insiders(model, protected, truth, coalition) == ()


def test_the_same_kinds_of_person_are_one_coalition() -> None:
    truth = within(0, [CountedPerson()] * 6)
    model, _ = known((total_only(exactly(6)), FIRST))
    assert list(coalitions(truth, model, 2)) == [(0, 1)]


def test_one_of_two_who_are_told_of_knows_that_there_is_another() -> None:
    values = [{"p"}, {"p", "r"}, {"q", "r"}, *[{"p"}] * 11]
    people = [CountedPerson(multi={"m": frozenset(keys)}) for keys in values]
    view = protect(people, Policy(tables=(multi("p", "q", "r"),)))
    rows = tuple(
        replace(row, token=Token(lo=2, hi=4)) if row.keys == ("r",) else row
        for row in view.tables[0].rows
    )
    told = replace(view, tables=(replace(view.tables[0], rows=rows),))
    model, protected = known((told, FIRST))

    found = known_to_insiders(model, protected, within(0, people), [1])

    having = Condition(variable="m", keys=frozenset({"r"}))
    assert [(f.protected.predicate.conditions, f.count, f.reason) for f in found] == [
        ((having,), 1, Reason.NOT_NOBODY)
    ]
    assert known_to_insiders(model, protected, within(0, people), [1, 2]) == ()
    gave_up = known_to_insiders(model, protected, within(0, people), [1], budget=0)
    assert Reason.GAVE_UP in {finding.reason for finding in gave_up}
