"""The time that steps, referrals and notes took: typed, shown in the timeline, and changed."""

from collections.abc import Callable

import pytest

from tests.ui.cases.conftest import Practice, term
from tests.ui.cases.test_entry_editing import confirm, control, entries, opened, put
from vpdesk.domain.cases import CaseStatus
from vpdesk.domain.terms import Vocabulary
from vpdesk.domain.timeline import EntryKind, Note, Referral, StatusDraft, Step
from vpdesk.services.desk import Desk
from vpdesk.ui.cases.page import CasesPage

TODAYS: dict[EntryKind, Callable[[Desk], dict[str, object]]] = {
    EntryKind.STEP: lambda desk: {"step_id": term(desk, Vocabulary.STEP, "informing")},
    EntryKind.REFERRAL: lambda _desk: {"to": "Huisarts"},
    EntryKind.NOTE: lambda _desk: {"text": "Voorbereid"},
}


@pytest.fixture
def wulp(page: CasesPage, practice: Practice) -> CasesPage:
    """Show the new case."""
    page.show_case(practice.cases["Wulp"])
    return page


@pytest.mark.parametrize("kind", TODAYS)
def test_work_has_its_time_and_the_way_there(
    wulp: CasesPage, desk: Desk, practice: Practice, kind: EntryKind
) -> None:
    wulp.story.editing.write(kind)
    for name, value in TODAYS[kind](desk).items():
        put(wulp, name, value)
    put(wulp, "minutes", "1:30")
    put(wulp, "travel_minutes", "40m")
    confirm(wulp)

    (entry,) = entries(desk, practice, kind)
    assert isinstance(entry, Step | Referral | Note)
    assert (entry.minutes, entry.travel_minutes) == (90, 40)
    wulp.story.editing.change(entry)
    put(wulp, "minutes", "2")
    confirm(wulp)
    (entry,) = entries(desk, practice, kind)
    assert isinstance(entry, Step | Referral | Note)
    assert (entry.minutes, entry.travel_minutes) == (120, 40)


def test_a_change_of_status_takes_no_time(wulp: CasesPage, desk: Desk, practice: Practice) -> None:
    case_id = practice.cases["Wulp"]
    draft = StatusDraft(on=desk.today(), status=CaseStatus.WAITING, text="Wacht")
    entry = desk.timeline.add(case_id, draft)
    (status,) = [each for each in entries(desk, practice, EntryKind.STATUS) if each.id == entry.id]
    wulp.story.editing.change(status)
    assert not control(wulp, "minutes").isVisible()
    assert control(wulp, "text").isVisible()
    opened(wulp).leave()
