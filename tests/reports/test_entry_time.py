"""The time that work took, as it reads on paper."""

from datetime import date

import pytest

from tests.reports.papers import TALK
from vpdesk.domain.cases import CaseId
from vpdesk.domain.timeline import EntryId, Note, Referral, Step
from vpdesk.reports.entries import EntryWording

ON = date(2025, 11, 3)
ID, CASE = EntryId(1), CaseId(1)


@pytest.mark.parametrize(
    "entry",
    [
        Note(id=ID, case_id=CASE, on=ON, text="Voorbereid", minutes=45, travel_minutes=20),
        Step(
            id=ID,
            case_id=CASE,
            on=ON,
            step_id=TALK.id,
            step=TALK,
            minutes=45,
            travel_minutes=20,
        ),
        Referral(id=ID, case_id=CASE, on=ON, name="Huisarts", minutes=45, travel_minutes=20),
    ],
    ids=lambda each: type(each).__name__,
)
def test_time_and_travel_stand_in_the_line(entry: Note | Step | Referral) -> None:
    line = EntryWording("nl", {}, {}).printed(entry).line
    assert "45" in line
    assert "20" in line
