from datetime import date, time, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar

from tests.fixtures import TODAY
from vpdesk.domain.attachment_errors import InsideVault
from vpdesk.domain.cases import CaseDraft, CaseId
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.organisations import OrganisationDraft, OrganisationId
from vpdesk.domain.planned_moments import Alarm, CalendarSpan
from vpdesk.domain.timeline import EntryId, EntryKind, EntryRef, FollowUpDraft
from vpdesk.services.desk import Desk


@pytest.fixture
def case_id(desk: Desk, organisation_id: OrganisationId) -> CaseId:
    return desk.cases.register(
        CaseDraft(
            organisation_id=organisation_id,
            registered_on=TODAY,
            code_name="Kievit",
            reporter_name="Fenna Aardenburg",
        )
    )


def plan(desk: Desk, case_id: CaseId, days: int, at: time | None = None) -> EntryId:
    draft = FollowUpDraft(
        on=TODAY + timedelta(days=days), at=at, what="Bellen over Bart", place="Caf\u00e9 Duin"
    )
    return desk.timeline.add(case_id, draft).id


def save(desk: Desk, path: Path, span: CalendarSpan = CalendarSpan.MONTH) -> bytes:
    desk.calendar_files.save(path, span, summary="Afspraak", alarm=Alarm.NONE, replace=True)
    return path.read_bytes()


def starts(content: bytes) -> list[date]:
    return [event.decoded("dtstart") for event in Calendar.from_ical(content).walk("VEVENT")]


def test_what_is_open_from_today_on_is_told_without_a_word_on_it(
    desk: Desk, case_id: CaseId, tmp_path: Path
) -> None:
    for days in (-3, 0, 31, 80, 300):
        plan(desk, case_id, days)
    desk.timeline.finish_follow_up(plan(desk, case_id, 1))

    content = save(desk, tmp_path / "a.ics")

    assert starts(content) == [TODAY]
    for word in ("Fenna", "Kievit", "Bart", "Duin", "Meander", "25-001"):
        assert word.encode() not in content
    for span, count in zip(CalendarSpan, (1, 3, 4), strict=True):
        assert desk.calendar_files.count(span) == count
        assert len(starts(save(desk, tmp_path / "b.ics", span))) == count
    assert desk.log.entries(limit=1)[0].act is LoggedAct.CALENDAR_SAVED


def test_a_moment_that_moves_keeps_its_key_which_tells_nothing(
    desk: Desk, case_id: CaseId, tmp_path: Path
) -> None:
    first = plan(desk, case_id, 2, time(9))
    before = Calendar.from_ical(save(desk, tmp_path / "a.ics")).walk("VEVENT")[0]["uid"]
    moved = FollowUpDraft(on=TODAY + timedelta(days=4), at=time(11), what="Later")
    desk.timeline.change(EntryRef(kind=EntryKind.FOLLOW_UP, id=first), moved)
    other = plan(desk, case_id, 9)

    after = Calendar.from_ical(save(desk, tmp_path / "a.ics")).walk("VEVENT")

    assert next(event["uid"] for event in after) == before
    assert len({event["uid"] for event in after}) == 2
    assert str(other) not in [event["uid"] for event in after]
    assert len(str(before)) == 32


def test_one_organisation_alone_tells_its_own_moments(
    desk: Desk, case_id: CaseId, tmp_path: Path
) -> None:
    linde = desk.organisations.add(OrganisationDraft(name="Zorggroep De Linde"))
    other = desk.cases.register(
        CaseDraft(organisation_id=linde, registered_on=TODAY, code_name="Wilg")
    )
    plan(desk, case_id, 1)
    plan(desk, other, 2)
    desk.scope.work_at(linde)

    assert starts(save(desk, tmp_path / "a.ics")) == [TODAY + timedelta(days=2)]


def test_nothing_is_noted_of_a_file_that_was_not_written(
    desk: Desk, case_id: CaseId, tmp_path: Path
) -> None:
    plan(desk, case_id, 1)
    kept = tmp_path / "kept.ics"
    kept.write_bytes(b"mine")

    with pytest.raises(FileExistsError):
        desk.calendar_files.save(
            kept, CalendarSpan.MONTH, summary="Afspraak", alarm=Alarm.NONE, replace=False
        )
    with pytest.raises(InsideVault):
        save(desk, desk.keys.current.folder / "a.ics")
    with pytest.raises(FileNotFoundError):
        save(desk, tmp_path / "gone" / "a.ics")

    assert kept.read_bytes() == b"mine"
    assert all(each.act is not LoggedAct.CALENDAR_SAVED for each in desk.log.entries(limit=9))
