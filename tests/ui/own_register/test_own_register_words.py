"""What is said of a cycle and of amounts that are typed."""

from dataclasses import replace
from datetime import date

import pytest

from tests.domain.test_pe_cycles import CYCLE
from vpdesk.domain.own_register import OwnEntry, OwnEntryId, OwnEntryKind
from vpdesk.domain.pe_cycles import CycleStanding, standing
from vpdesk.ui.own_register.words import NOTHING, CycleWords, EntryWords, cents_of, euros, points

MEETING = OwnEntry(
    id=OwnEntryId(1),
    on=date(2023, 5, 1),
    kind=OwnEntryKind.PEER_REVIEW,
    title="Groep Oost",
    minutes=32 * 60,
)


def at(day: date, *entries: OwnEntry) -> CycleStanding:
    return standing(CYCLE, entries, today=day)


@pytest.mark.usefixtures("qapp")
def test_what_is_missing_is_said_with_the_pace_until_the_last_year() -> None:
    words = CycleWords()
    others = (
        replace(MEETING, kind=OwnEntryKind.ACCREDITED, minutes=24 * 60),
        replace(MEETING, kind=OwnEntryKind.EXTRA, minutes=10 * 60),
    )

    early = words.missing(at(date(2023, 3, 1), MEETING))
    assert early.startswith("Still to be done: 24 for accredited training and 16 for other")
    assert early.endswith("That is 13.25 points a year.")
    late = at(date(2025, 11, 21), MEETING, *others)
    assert words.missing(late) == "Still to be done: 6 for other training."
    over = at(date(2026, 4, 1), MEETING, *others)
    assert words.missing(over) == "The cycle is over; missing: 6 for other training."
    planned = replace(others[1], on=date(2025, 12, 1), minutes=6 * 60, planned=True)
    assert words.missing(at(date(2025, 11, 21), MEETING, *others, planned)).endswith(
        "What is planned makes up for it."
    )
    done = replace(planned, planned=False)
    assert words.missing(at(date(2025, 11, 21), MEETING, *others, done)) == (
        "Everything that is asked was done."
    )


@pytest.mark.usefixtures("qapp")
def test_an_entry_is_spoken_with_its_kind_and_that_it_is_planned() -> None:
    spoken = EntryWords().sentence(replace(MEETING, planned=True), date(2025, 11, 21))

    assert spoken == "Mon 1 May 2023, Peer review, Groep Oost, 32 h, planned"
    assert points(MEETING) == "32"
    assert points(replace(MEETING, kind=OwnEntryKind.BASIC)) == NOTHING


@pytest.mark.parametrize(("typed", "cents"), [("125.50", 12550), ("€ 40", 4000), ("veel", None)])
def test_euros_are_read_as_they_are_typed(typed: str, cents: int | None) -> None:
    assert cents_of(typed) == cents


def test_euros_are_shown_as_they_can_be_typed() -> None:
    assert euros(None) == ""
    assert cents_of(euros(12550)) == 12550
