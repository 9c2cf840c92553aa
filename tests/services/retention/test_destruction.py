import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select, update

from tests.fixtures import TODAY, MemoryBackend
from tests.reports.reading import text_of
from tests.services.conftest import FindTerm
from vpdesk.domain.cases import CaseDraft, CaseFilter, CaseId, CaseStatus, ReporterDraft
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import (
    Period,
    calendar_year,
    month_of,
    months_later,
    quarter,
    school_year,
)
from vpdesk.domain.retention import Destruction, DestructionReason
from vpdesk.domain.terms import Vocabulary
from vpdesk.domain.timeline import (
    ContactDraft,
    EntryKind,
    EntryRef,
    FollowUpDraft,
    NoteDraft,
    StatusDraft,
    StepDraft,
    StepState,
)
from vpdesk.reports.documents import write_document
from vpdesk.reports.twin import twin
from vpdesk.services.desk import Desk
from vpdesk.services.destroyed.destroyed_pages import finish_if_due
from vpdesk.services.errors import (
    CaseDestroyed,
    CaseHeld,
    CaseNotClosed,
    CodeNameMistyped,
    Gone,
    ImportDestroyed,
    NotDueYet,
    ReportNotFinal,
)
from vpdesk.services.progress import finish
from vpdesk.services.sample_practice import sample_practice
from vpdesk.services.vaults import vaults
from vpdesk.services.vaults.vaults import Keyring
from vpdesk.storage.log import LogRepository
from vpdesk.storage.tables import case, reporter_identity
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase

TERM = DestructionReason.TERM


class Killed(BaseException):
    """The program was stopped here."""


ASKED = DestructionReason.REPORTER_ASKED
Y2022 = calendar_year(2022)


@pytest.fixture
def due(desk: Desk, organisation_id: OrganisationId, term: FindTerm) -> CaseId:
    """Give a case that is due: registered in 2022, closed in 2023, its report final."""
    case_id = desk.cases.register(
        CaseDraft(
            organisation_id=organisation_id,
            registered_on=date(2022, 5, 3),
            code_name="Tureluur",
            reporter_name="Robin Voorbeeld",
            first_note="wolkenkrabber",
        )
    )
    step_id = term(Vocabulary.STEP, "listening").id
    desk.timeline.add(
        case_id, StepDraft(on=date(2022, 6, 1), step_id=step_id, state=StepState.DONE)
    )
    desk.timeline.add(case_id, ContactDraft(on=date(2022, 5, 20), minutes=50, text="lang gesprek"))
    desk.timeline.add(case_id, StatusDraft(on=date(2023, 5, 1), status=CaseStatus.CLOSED))
    desk.retention.declare_final(organisation_id, Y2022)
    return case_id


def destroy(desk: Desk, case_id: CaseId, typed: str = "Tureluur") -> None:
    desk.destruction.destroy(case_id, typed_code_name=typed, reason=TERM)


def destroy_wholly(desk: Desk, case_id: CaseId) -> None:
    destroy(desk, case_id)
    everything_in(desk.destruction.clear_away())


def everything_in(job: Any) -> Any:
    while True:
        try:
            next(job)
        except StopIteration as end:
            return end.value


def test_a_due_case_is_destroyed_by_its_code_name(
    desk: Desk, due: CaseId, organisation_id: OrganisationId
) -> None:
    destroyed = desk.destruction.destroy(due, typed_code_name=" tureluur", reason=TERM)
    assert (destroyed.number, destroyed.destroyed_on, destroyed.reason) == ("22-001", TODAY, TERM)
    assert (destroyed.entries, destroyed.consents, destroyed.attachments) == (4, 0, 0)
    assert desk.destruction.list() == (destroyed,)
    assert desk.destruction.get(due) == destroyed
    case = desk.cases.get(due)
    assert (case.status, case.code_name, case.minutes) == (CaseStatus.DESTROYED, "", 50)
    assert desk.timeline.entries(due) == ()
    wanted = CaseFilter(words="wolkenkrabber", statuses=frozenset())
    assert desk.cases.list(wanted) == ()
    noted = desk.log.entries(limit=1)[0]
    assert (noted.act, noted.about_case, noted.case) == (LoggedAct.CASE_DESTROYED, True, None)
    assert noted.organisation_name == "Hogeschool Meander"


def test_another_name_destroys_nothing(desk: Desk, due: CaseId) -> None:
    with pytest.raises(CodeNameMistyped):
        destroy(desk, due, "Wilg")
    assert desk.cases.get(due).code_name == "Tureluur"
    assert desk.destruction.list() == ()


def test_a_held_case_is_not_destroyed_for_anybody(desk: Desk, due: CaseId) -> None:
    desk.retention.hold(due, date(2026, 3, 1), "beroep")
    for reason in DestructionReason:
        with pytest.raises(CaseHeld) as refused:
            desk.destruction.destroy(due, typed_code_name="Tureluur", reason=reason)
        assert refused.value.until == date(2026, 3, 1)
    desk.retention.release(due)
    destroy(desk, due)


def test_a_case_waits_for_its_report_unless_its_reporter_asks(
    desk: Desk, due: CaseId, organisation_id: OrganisationId
) -> None:
    desk.retention.withdraw_final(organisation_id, Y2022)
    with pytest.raises(ReportNotFinal) as refused:
        destroy(desk, due)
    assert refused.value.period == calendar_year(2022)
    before = desk.figures.of(organisation_id, Y2022)
    desk.destruction.destroy(due, typed_code_name="Tureluur", reason=ASKED)
    assert desk.figures.of(organisation_id, Y2022) == before
    desk.retention.declare_final(organisation_id, Y2022)
    desk.retention.withdraw_final(organisation_id, Y2022)


def test_before_its_term_a_case_goes_only_at_the_request_of_its_reporter(
    desk: Desk, due: CaseId
) -> None:
    entry = next(each for each in desk.timeline.entries(due) if hasattr(each, "status"))
    ref = EntryRef(kind=EntryKind.STATUS, id=entry.id)
    desk.timeline.change(ref, StatusDraft(on=date(2025, 5, 1), status=CaseStatus.CLOSED))
    with pytest.raises(NotDueYet) as refused:
        destroy(desk, due)
    assert refused.value.on == date(2027, 5, 1)
    destroyed = desk.destruction.destroy(due, typed_code_name="Tureluur", reason=ASKED)
    assert destroyed.reason is ASKED


def test_a_running_or_missing_case_is_not_destroyed(desk: Desk, case_id: CaseId) -> None:
    with pytest.raises(CaseNotClosed):
        destroy(desk, case_id, "Kievit")
    with pytest.raises(Gone):
        destroy(desk, CaseId(99))
    with pytest.raises(Gone):
        desk.destruction.destroy(CaseId(99), typed_code_name="", reason=ASKED)
    for asked in (desk.destruction.get, partial_certificate(desk)):
        with pytest.raises(Gone):
            asked(case_id)


def partial_certificate(desk: Desk) -> Callable[[CaseId], object]:
    return lambda case_id: desk.destruction.certificate(case_id, language="nl")


def test_nothing_changes_a_destroyed_case(desk: Desk, due: CaseId, term: FindTerm) -> None:
    facts = desk.cases.facts(due)
    refs = [
        EntryRef(kind=EntryKind.CONTACT, id=each.id)
        for each in desk.timeline.entries(due)
        if isinstance(each, ContactDraft)
    ]
    removed = desk.timeline.remove(refs[0])
    desk.timeline.restore(removed)
    follow_up = desk.timeline.add(due, FollowUpDraft(on=TODAY, what="bellen"))
    destroy(desk, due)
    step = EntryRef(kind=EntryKind.STEP, id=_left(desk, due, EntryKind.STEP))
    contact = EntryRef(kind=EntryKind.CONTACT, id=_left(desk, due, EntryKind.CONTACT))
    refused: list[Callable[[], object]] = [
        lambda: destroy(desk, due, ""),
        lambda: desk.cases.rename(due, "Wilg"),
        lambda: desk.cases.change_facts(due, facts),
        lambda: desk.timeline.add(due, NoteDraft(on=TODAY, text="toch nog")),
        lambda: desk.timeline.add(due, StatusDraft(on=TODAY, status=CaseStatus.NEW)),
        lambda: desk.timeline.change(contact, ContactDraft(on=TODAY, text="toch nog")),
        lambda: desk.timeline.remove(contact),
        lambda: desk.timeline.remove(step),
        lambda: desk.timeline.restore(removed),
        lambda: desk.reporters.card(due),
        lambda: desk.reporters.open_name(due),
        lambda: desk.reporters.change(due, ReporterDraft(name="Robin")),
        lambda: desk.reporters.change_card(due, safe_contact="x", meeting_place=""),
        lambda: desk.retention.hold(due, date(2026, 1, 1), "x"),
        lambda: desk.retention.release(due),
    ]
    before = desk.cases.get(due)
    for change in refused:
        with pytest.raises(CaseDestroyed):
            change()
    with pytest.raises(Gone):
        desk.timeline.finish_follow_up(follow_up.id)
    assert desk.cases.get(due) == before


def _left(desk: Desk, case_id: CaseId, kind: EntryKind) -> Any:
    with desk._database.reading() as tx:
        (left,) = [e for e in tx.timeline.entries(case_id) if type(e).__name__.upper() == kind.name]
    return left.id


def test_what_was_half_typed_goes_too_and_does_not_come_back(
    desk: Desk, due: CaseId, organisation_id: OrganisationId
) -> None:
    place = f"case/{due}/note/new"
    other = desk.cases.register(CaseDraft(organisation_id=organisation_id, registered_on=TODAY))
    desk.drafts.keep(place, {"text": "half"})
    desk.drafts.keep(f"case/{other}", {"text": "van een ander"})
    destroy(desk, due)
    desk.drafts.keep(place, {"text": "later"})
    assert desk.drafts.kept(place) is None
    assert desk.drafts.kept(f"case/{other}") is not None


def test_the_certificate_tells_numbers_and_no_names(desk: Desk, due: CaseId) -> None:
    desk.settings.put("adviser_name", "Sam Adviseur")
    destroy(desk, due)
    certificate = desk.destruction.certificate(due, language="nl")
    assert (certificate.counted_in, certificate.organisation) == ("2022", "")
    told = text_of(finish(desk.destruction.certificate_paper(due, language="nl")).pdf)
    assert "Bewijs van vernietiging" in told
    assert "22-001" in told
    assert "Sam Adviseur" in told
    for secret in ("Tureluur", "Robin", "Meander", "wolkenkrabber"):
        assert secret not in told
    named = finish(desk.destruction.certificate_paper(due, language="en", with_organisation=True))
    assert "Hogeschool Meander" in text_of(named.pdf)
    assert named.file_name == "Certificate of destruction.pdf"


def test_a_case_of_which_no_row_is_left_counts_nowhere(
    desk: Desk, database: VaultDatabase, due: CaseId
) -> None:
    destroy(desk, due)
    with database.writing() as tx:
        tx.destruction.record(replace(desk_record(tx, due), case_id=CaseId(999)))
    assert desk.destruction.certificate(CaseId(999), language="nl").counted_in == ""


def desk_record(tx: Transaction, case_id: CaseId) -> Destruction:
    found = tx.destruction.get(case_id)
    assert found is not None
    return found


def test_backups_are_cleared_of_what_was_destroyed(desk: Desk, due: CaseId) -> None:
    (outcome,) = everything_in(desk.backups.make())
    assert outcome.backup is not None
    destroy(desk, due)
    (holding,) = desk.destruction.holding(due)
    assert holding.name == outcome.backup.name
    assert desk.destruction.certificate(due, language="nl").holding == (holding,)
    assert everything_in(desk.destruction.clear_away()) == (outcome.backup.file,)
    assert desk.destruction.holding(due) == ()
    assert everything_in(desk.destruction.clear_away()) == ()


def a_day_later(desk: Desk) -> None:
    """Let the clock of the backups go on, so that rotation keeps those of before."""
    later = desk.backups._now() + timedelta(days=1)
    for part in (desk.backups, desk.backups._shelf, desk.backups._rewriting):
        part._now = lambda: later


def test_backups_of_a_place_that_was_away_are_cleared_once_it_is_back(
    desk: Desk, due: CaseId, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    desk.backups.add_place(stick)
    made = everything_in(desk.backups.make())
    stick.rename(stick.with_name("away"))
    destroy_wholly(desk, due)
    assert [each.place for each in desk.destruction.holding(due)] == [stick]
    a_day_later(desk)
    everything_in(desk.backups.make())
    assert [each.place for each in desk.destruction.holding(due)] == [stick]
    stick.with_name("away").rename(stick)
    everything_in(desk.backups.make())
    assert desk.destruction.holding(due) == ()
    (on_stick,) = (each.backup for each in made if each.place == stick)
    assert on_stick.file.is_file()
    assert everything_in(desk.backups.verify(on_stick.file)).destroyed == 0


def test_backups_whose_rewriting_was_broken_off_are_cleared_with_the_next(
    desk: Desk, due: CaseId
) -> None:
    (outcome,) = everything_in(desk.backups.make())
    destroy(desk, due)
    assert [each.name for each in desk.destruction.holding(due)] == [outcome.backup.name]
    a_day_later(desk)
    everything_in(desk.backups.make())
    assert outcome.backup.file.is_file()
    assert desk.destruction.holding(due) == ()


def test_a_place_out_of_reach_does_not_undo_a_destruction(
    desk: Desk, due: CaseId, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> tuple[Path, ...]:
        raise OSError

    monkeypatch.setattr(desk.backups, "keep_tombstones", fail)
    destroy(desk, due)
    assert desk.cases.get(due).status is CaseStatus.DESTROYED


def test_clearing_that_was_broken_off_is_done_at_the_next_opening(
    desk: Desk, due: CaseId, vault_folder: Path, memory_keyring: Keyring
) -> None:
    destroy(desk, due)
    desk.close()
    again = vaults.unlock_with_keyring(vault_folder, today=lambda: TODAY, keyring=memory_keyring)
    try:
        assert not finish_if_due(again._database)
        assert again.destruction.get(due).number == "22-001"
        assert again.cases.get(due).status is CaseStatus.DESTROYED
    finally:
        again.close()


@pytest.mark.parametrize("moment", ["before the commit", "before the file", "before the pages"])
def test_a_case_never_comes_back_wherever_the_program_was_killed(
    desk: Desk,
    due: CaseId,
    vault_folder: Path,
    tmp_path: Path,
    memory_keyring: Keyring,
    monkeypatch: pytest.MonkeyPatch,
    moment: str,
) -> None:
    """What lies on the disk at that moment is opened as the next start would find it."""
    killed = tmp_path / "killed" / "vault"

    def kill(*_anything: object, **_named: object) -> None:
        shutil.copytree(vault_folder, killed, ignore=shutil.ignore_patterns("ballast.bin"))
        raise Killed

    (outcome,) = everything_in(desk.backups.make())
    if moment == "before the commit":
        monkeypatch.setattr(LogRepository, "note", kill)
    elif moment == "before the file":
        monkeypatch.setattr(desk.backups, "keep_tombstones", kill)
    else:
        monkeypatch.setattr(desk._database, "rewrite_pages", kill)
    with pytest.raises(Killed):
        destroy_wholly(desk, due)
    monkeypatch.undo()
    desk.close()

    again = vaults.unlock_with_keyring(killed, today=lambda: TODAY, keyring=memory_keyring)
    try:
        destroyed = moment != "before the commit"
        expected = CaseStatus.DESTROYED if destroyed else CaseStatus.CLOSED
        assert again.cases.get(due).status is expected
        assert len(again.destruction.list()) == destroyed
        assert not finish_if_due(again._database)
        contents = everything_in(again.backups.look_inside(outcome.backup.file))
        assert contents.destroyed == destroyed
    finally:
        again.close()


def test_the_file_is_rewritten_once_per_destruction(
    desk: Desk, database: VaultDatabase, due: CaseId
) -> None:
    assert not finish_if_due(database)
    destroy(desk, due)
    assert finish_if_due(database)
    assert not finish_if_due(database)


def test_a_register_with_a_destroyed_case_stays_taken_over(
    desk: Desk, database: VaultDatabase, due: CaseId, organisation_id: OrganisationId
) -> None:
    with database.writing() as tx:
        import_id = tx.imports.start(
            taken_over_on=TODAY,
            organisation_id=organisation_id,
            made_organisation=False,
            file_name="register.csv",
        )
        facts = tx.cases.facts(due)
        assert facts is not None
        first, last = (
            tx.cases.add(
                replace(facts, registered_on=date(2022, 1, 1)),
                organisation_id=organisation_id,
                reporter_id=tx.reporters.add(organisation_id, ReporterDraft()),
                code_name=code_name,
                import_id=import_id,
            )
            for code_name in ("Wilg", "Kievit")
        )
    with database.writing() as tx:
        tx.destruction.destroy_content(first)
    with pytest.raises(ImportDestroyed) as refused:
        desk.registers.undo(import_id)
    assert refused.value.cases == 1
    (record,) = desk.registers.list()
    assert record.file_name == "register.csv", "there is another case that came from it"
    with database.writing() as tx:
        tx.destruction.destroy_content(last)
    (record,) = desk.registers.list()
    assert (record.file_name, record.destroyed_cases) == ("", 2)


def figures_of_all(desk: Desk) -> dict[str, Any]:
    """Return whatever is told of a period, for each organisation and each period that ended."""
    told: dict[str, Any] = {}
    years = range(TODAY.year - 3, TODAY.year + 1)
    periods: list[Period] = [
        *(calendar_year(year) for year in years),
        *(school_year(year) for year in years),
        *(quarter(year, number) for year in years for number in range(1, 5)),
    ]
    own = [Period(date(year, 3, 17), date(year, 11, 5)) for year in years]
    for row in desk.organisations.list():
        key = row.organisation.id
        told[f"rows {key}"] = (row.cases, desk.figures.years_with_cases(key))
        for period in (*periods, *own):
            told[f"figures {key} {period}"] = desk.figures.of(key, period)
        for year in years:
            told[f"hours {key} {year}"] = desk.organisations.minutes_used(key, year)
            told[f"columns {key} {year}"] = desk.annual_reports.columns(key, calendar_year(year))
        report = desk.annual_reports.compose(key, calendar_year(TODAY.year - 1))
        told[f"pdf {key}"] = write_document(report)
        told[f"twin {key}"] = twin(report)
    with desk._database.reading() as tx:
        for period in (*periods, *(month_of(months_later(TODAY, -n)) for n in range(40))):
            told[f"hours of all {period}"] = tx.overview.hours(period)
    overview = desk.overview.today()
    told["this year"] = (overview.minutes_this_year, overview.hours_this_month)
    return told


def come_back(desk: Desk, cases: list[CaseId]) -> None:
    """Let every reporter with a name have a second case at the same organisation, if there is."""
    first: dict[int, int] = {}
    with desk._database.writing() as tx:
        for case_id in cases:
            one = tx.cases.get(case_id)
            assert one is not None
            if one.organisation_id not in first:
                first[one.organisation_id] = one.reporter_id
                tx.reporters.change(one.reporter_id, ReporterDraft(name=f"Melder {case_id}"))
                continue
            reporter_id = first.pop(one.organisation_id)
            tx.reporters.change(one.reporter_id, ReporterDraft())
            tx._connection.execute(
                update(case).where(case.c.id == case_id).values(reporter_id=reporter_id)
            )


def assert_names_only_where_needed(desk: Desk) -> None:
    """Assert that who came with a case that is left has a name, and nobody else."""
    with desk._database.reading() as tx:
        named = set(tx._connection.scalars(select(reporter_identity.c.reporter_id)))
        left = select(case.c.reporter_id).where(case.c.status != CaseStatus.DESTROYED)
        assert named <= set(tx._connection.scalars(left))


def _figures_stay_the_same(folder: Path, seed: int, chosen: set[int]) -> None:
    backend = MemoryBackend()
    keyring = Keyring(make_backend=lambda: backend)
    prepared = vaults.prepare(
        folder, way=vaults.WayToOpen.KEYRING, today=lambda: TODAY, keyring=keyring
    )
    desk = vaults.create(prepared, typed_code=prepared.recovery_code, today=lambda: TODAY)
    try:
        everything_in(sample_practice.fill(desk, cases=20, seed=seed))
        rows = desk.cases.list(CaseFilter(statuses=frozenset()))
        come_back(desk, [row.id for row in rows])
        before = figures_of_all(desk)
        for place in chosen:
            name = rows[place].code_name
            desk.destruction.destroy(rows[place].id, typed_code_name=name, reason=ASKED)
        finish_if_due(desk._database)
        after = figures_of_all(desk)
        assert_names_only_where_needed(desk)
        assert {key for key in before if before[key] != after[key]} == set()
        gone = {row.id for row in desk.cases.list(CaseFilter(statuses=frozenset()))}
        assert {rows[place].id for place in chosen} <= gone
    finally:
        desk.close()


_PRACTICES = {
    "seed": st.integers(0, 10_000),
    "chosen": st.sets(st.integers(0, 19), min_size=1),
}
_IN_FOLDERS = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


@settings(_IN_FOLDERS, max_examples=2)
@given(**_PRACTICES)
def test_the_figures_are_the_same_whatever_was_destroyed(
    tmp_path_factory: pytest.TempPathFactory, seed: int, chosen: set[int]
) -> None:
    _figures_stay_the_same(tmp_path_factory.mktemp("practice") / "vault", seed, chosen)


@pytest.mark.faults
@settings(_IN_FOLDERS, max_examples=40)
@given(**_PRACTICES)
def test_the_figures_of_many_are_the_same_whatever_was_destroyed(
    tmp_path_factory: pytest.TempPathFactory, seed: int, chosen: set[int]
) -> None:
    _figures_stay_the_same(tmp_path_factory.mktemp("practice") / "vault", seed, chosen)
