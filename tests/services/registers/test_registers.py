"""A register comes in as it was previewed, in one piece, and can be taken back."""

import os
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from vpdesk.domain.cases import Case, CaseFilter, CaseKind, CaseStatus, ImportId
from vpdesk.domain.imports import ImportChanged, ImportResult, RegisterPreview
from vpdesk.domain.organisations import OrganisationDraft, UnitDraft
from vpdesk.domain.periods import calendar_year
from vpdesk.domain.problems import DraftRefused
from vpdesk.domain.registers import RegisterError, RegisterField
from vpdesk.domain.terms import TermDraft, Vocabulary
from vpdesk.domain.timeline import Contact, Note, NoteDraft, Referral, StatusChange, Step, StepState
from vpdesk.services.desk import Desk
from vpdesk.services.errors import Gone
from vpdesk.services.progress import Progress, finish

NAME = "Waterschap Zuid"
HEAD = "Nr;Datum;Organisatie;Afdeling;Soort;Aard;Relatie;Stappen;Doorverwijzing;Uitkomst;Gesprekken"
FULL = (
    "17;03-02-2025;;Noord;signaal;pesten, roosters;collega;"
    "luisterend oor;bedrijfsarts;doorverwezen;3"
)

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Give a function that writes a register of these lines."""

    def written(*lines: str, name: str = "register.csv") -> Path:
        file = tmp_path / name
        file.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return file

    return written


def preview(desk: Desk, file: Path, organisation: str = NAME) -> RegisterPreview:
    return desk.registers.preview(desk.registers.read(file), organisation=organisation)


def take_over(desk: Desk, file: Path, organisation: str = NAME) -> ImportResult:
    return finish(desk.registers.take_over(preview(desk, file, organisation)))


def cases(desk: Desk) -> list[Case]:
    rows = desk.cases.list(CaseFilter(statuses=frozenset()))
    return [desk.cases.get(row.id) for row in sorted(rows, key=lambda row: row.id)]


def test_preview_tells_what_would_come_and_writes_nothing(desk: Desk, write: Write) -> None:
    shown = preview(desk, write(HEAD, FULL, FULL.replace("Noord", "noord")), "  Waterschap Zuid ")
    assert (shown.organisation, shown.organisation_id) == (NAME, None)
    assert (shown.cases, shown.issues, shown.contacts) == (2, 4, 6)
    assert shown.new_units == ("Noord",)
    assert shown.new_terms == {Vocabulary.CATEGORY: ("roosters",)}
    assert (shown.refused_rows, shown.foreign_rows, shown.problems) == (0, (), ())
    assert len(shown.sample) == 2
    assert desk.organisations.list() == ()
    assert desk.registers.list() == ()


def test_register_becomes_cases_with_all_it_tells(desk: Desk, write: Write) -> None:
    head = f"{HEAD};Afgesloten op;Uren;Opmerking"
    result = take_over(desk, write(head, f"{FULL};01-04-2025;1,5;Eerst gebeld"))
    (case,) = cases(desk)
    assert (case.organisation_name, case.kind, case.unit_name) == (NAME, CaseKind.SIGNAL, "Noord")
    assert [issue.category and issue.category.dutch for issue in case.issues] == [
        "pesten",
        "roosters",
    ]
    assert {issue.relation and issue.relation.code for issue in case.issues} == {"colleague"}
    assert {issue.unit_name for issue in case.issues} == {"Noord"}
    assert case.outcome
    assert case.outcome.code == "referred"
    assert (case.status, case.closed_on) == (CaseStatus.CLOSED, date(2025, 4, 1))
    assert (case.contacts, case.minutes) == (3, 90)
    closing, *others = desk.timeline.entries(case.id)
    assert isinstance(closing, StatusChange)
    assert {type(entry) for entry in others} == {Note, Contact, Step, Referral}
    texts = {type(entry): entry for entry in others}
    assert texts[Note].text == "Nr 17\n\nEerst gebeld"
    referral, step = texts[Referral], texts[Step]
    assert isinstance(referral, Referral)
    assert (referral.name, referral.kind and referral.kind.code) == (
        "bedrijfsarts",
        "company_doctor",
    )
    assert isinstance(step, Step)
    assert (step.state, step.taken_over) == (StepState.DONE, True)
    assert result == ImportResult(
        id=result.id, organisation_id=case.organisation_id, cases=1, issues=2
    )


def test_row_with_a_date_alone_becomes_a_case(desk: Desk, write: Write) -> None:
    take_over(desk, write("Datum;Relatie", "03-02-2025;collega", "04-02-2025;"))
    first, second = cases(desk)
    assert (first.kind, first.status) == (CaseKind.REPORT, CaseStatus.NEW)
    assert [issue.category for issue in first.issues] == [None]
    assert first.issues[0].relation
    assert second.issues[0].relation is None
    assert desk.timeline.entries(second.id) == ()
    assert first.code_name != second.code_name


def test_time_without_contacts_is_kept(desk: Desk, write: Write) -> None:
    take_over(desk, write("Datum;Minuten", "03-02-2025;45"))
    (case,) = cases(desk)
    assert (case.contacts, case.minutes) == (0, 45)


def test_kind_that_is_not_known_is_taken_over_as_a_report(desk: Desk, write: Write) -> None:
    file = write("Datum;Soort", "3-2-2025;ADVIES", "4-2-2025;klacht", "5-2-2025;Signal")
    shown = preview(desk, file)
    assert [(each.row, each.value, each.severity) for each in shown.problems] == [
        (3, "klacht", "notice")
    ]
    assert shown.refused_rows == 0
    finish(desk.registers.take_over(shown))
    assert [case.kind for case in cases(desk)] == [
        CaseKind.ADVICE,
        CaseKind.REPORT,
        CaseKind.SIGNAL,
    ]


def test_what_is_there_already_is_used(desk: Desk, write: Write) -> None:
    organisation_id = desk.organisations.add(OrganisationDraft(name="waterschap  ZUID"))
    unit_id = desk.organisations.add_unit(UnitDraft(organisation_id=organisation_id, name="noord"))
    own = TermDraft(
        vocabulary=Vocabulary.CATEGORY, dutch="Roosters", organisation_id=organisation_id
    )
    term_id = desk.terms.add(own)
    shown = preview(desk, write(HEAD, FULL))
    assert (shown.organisation, shown.organisation_id) == ("waterschap  ZUID", organisation_id)
    assert (shown.new_terms, shown.new_units) == ({}, ())
    finish(desk.registers.take_over(shown))
    (case,) = cases(desk)
    assert (case.organisation_id, case.unit_id) == (organisation_id, unit_id)
    assert case.issues[1].category
    assert case.issues[1].category.id == term_id


def test_terms_of_one_organisation_are_not_those_of_another(desk: Desk, write: Write) -> None:
    take_over(desk, write(HEAD, FULL))
    shown = preview(desk, write(HEAD, FULL), "Waterschap Noord")
    assert shown.new_terms == {Vocabulary.CATEGORY: ("roosters",)}
    assert shown.taken_over_before == 0
    assert preview(desk, write(HEAD, FULL)).taken_over_before == 1
    assert preview(desk, write(HEAD, FULL, name="other.csv")).taken_over_before == 0


def test_words_that_an_organisation_is_not_offered_get_rows_in_its_report(
    desk: Desk, write: Write
) -> None:
    result = take_over(
        desk,
        write(
            "Datum;Positie melder;Aard",
            *("3-2-2025;medewerker;pesten",) * 10,
            *("4-2-2025;Student;stalking",) * 6,
        ),
    )
    counted = desk.annual_reports.columns(result.organisation_id, calendar_year(2025))
    rows = {
        (table.variable, row.label): (row.own, row.printed and (row.printed.lo, row.printed.hi))
        for table in counted.tables
        for row in table.rows
    }
    assert rows["category", "stalking"] == (6, (6, 6))
    assert rows["reporter_position", "medewerker"] == (10, (10, 10))
    assert rows["reporter_position", "Student"] == (6, None)
    assert rows["reporter_position", "onbekend"] == (0, None)


@pytest.mark.parametrize("named", ["Ergens anders", ""])
def test_file_of_one_organisation_is_taken_whatever_it_calls_it(
    desk: Desk, write: Write, named: str
) -> None:
    rows = [f"0{day}-02-2025;{named}" for day in (1, 2)]
    shown = preview(desk, write("Datum;Organisatie", *rows, "03-02-2025;"))
    assert (shown.cases, shown.foreign_rows) == (3, ())


def test_rows_that_name_another_organisation_stay_out(desk: Desk, write: Write) -> None:
    file = write(
        "Datum;Organisatie;Afdeling",
        "01-02-2025;waterschap zuid;Noord",
        "02-02-2025;Gemeente;Zuid",
        "03-02-2025;;",
    )
    shown = preview(desk, file)
    assert (shown.cases, shown.foreign_rows, shown.new_units) == (2, (3,), ("Noord",))
    assert finish(desk.registers.take_over(shown)).cases == len(cases(desk)) == 2


def test_refused_rows_stay_out(desk: Desk, write: Write) -> None:
    shown = preview(desk, write("Datum;Aard", "01-02-2025;pesten", "32-02-2025;pesten"))
    assert (shown.cases, shown.refused_rows) == (1, 1)
    finish(desk.registers.take_over(shown))
    assert len(cases(desk)) == 1


def test_mapping_can_be_changed_without_reading_again(desk: Desk, write: Write) -> None:
    file = desk.registers.read(write("Wanneer;Datum", "01-02-2025;01-03-2025"))
    first = desk.registers.preview(file, organisation=NAME)
    mapping = first.mapping.with_field(0, RegisterField.REGISTERED_ON)
    shown = desk.registers.preview(file, organisation=NAME, mapping=mapping)
    assert first.parsed.rows[0].registered_on == date(2025, 3, 1)
    assert shown.parsed.rows[0].registered_on == date(2025, 2, 1)


def test_number_is_kept_without_a_header_too(desk: Desk, write: Write) -> None:
    take_over(desk, write("Datum;Dossiernummer", "01-02-2025;A/9"))
    (case,) = cases(desk)
    (note,) = desk.timeline.entries(case.id)
    assert note.text == "Dossiernummer A/9"


def test_job_tells_how_far_it_is_and_nothing_stays_when_it_is_broken_off(
    desk: Desk, write: Write
) -> None:
    file = write("Datum;Afdeling;Aard", *["01-02-2025;Noord;roosters"] * 60)
    job = desk.registers.take_over(preview(desk, file))
    assert [next(job) for _ in range(3)] == [Progress(done, 60) for done in (0, 25, 50)]
    job.close()
    assert cases(desk) == []
    assert desk.organisations.list() == ()
    assert preview(desk, file).new_terms == {Vocabulary.CATEGORY: ("roosters",)}
    assert finish(desk.registers.take_over(preview(desk, file))).cases == 60


@pytest.mark.parametrize("name", ["", "  ", "x" * 201])
def test_organisation_that_cannot_be_made_is_refused(desk: Desk, write: Write, name: str) -> None:
    with pytest.raises(DraftRefused):
        preview(desk, write(HEAD, FULL), name)


def test_file_that_is_not_there_is_told(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(RegisterError):
        desk.registers.read(tmp_path / "none.csv")


@pytest.mark.skipif(sys.platform != "linux", reason="only here are names any bytes")
def test_file_name_may_be_no_text(desk: Desk, write: Write) -> None:
    take_over(desk, write(HEAD, FULL, name=os.fsdecode(b"register \xe9.csv")))
    assert [record.file_name for record in desk.registers.list()] == ["register �.csv"]


def test_take_over_is_undone_as_a_whole(desk: Desk, write: Write) -> None:
    result = take_over(desk, write(HEAD, FULL))
    (record,) = desk.registers.list()
    assert (record.id, record.cases, record.changed_cases) == (result.id, 1, 0)
    assert (record.file_name, record.organisation_name) == ("register.csv", NAME)
    desk.registers.undo(result.id)
    assert cases(desk) == []
    assert desk.organisations.list() == ()
    assert desk.registers.list() == ()
    with pytest.raises(Gone):
        desk.registers.undo(result.id)


def test_take_over_is_not_undone_once_a_case_was_worked_on(desk: Desk, write: Write) -> None:
    result = take_over(desk, write(HEAD, FULL, FULL))
    case, _ = cases(desk)
    desk.timeline.add(case.id, NoteDraft(on=date(2025, 5, 1), text="Gebeld"))
    with pytest.raises(ImportChanged) as refused:
        desk.registers.undo(result.id)
    assert refused.value.cases == 1
    assert len(cases(desk)) == 2


def test_undoing_what_never_was_is_told(desk: Desk) -> None:
    with pytest.raises(Gone):
        desk.registers.undo(ImportId(5))


def test_code_names_stay_apart_when_there_are_more_cases_than_names(
    desk: Desk, write: Write
) -> None:
    take_over(desk, write("Datum", *["01-02-2025"] * 600))
    rows = desk.cases.list(CaseFilter(), limit=1000)
    assert len({row.code_name.casefold() for row in rows}) == 600
