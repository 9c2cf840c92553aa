"""A colleague stands in: what is given, added and given back, between two vaults."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select, update

from tests.fixtures import TODAY
from tests.reports.reading import opened
from tests.services.conftest import FindTerm
from vpdesk.domain.cases import CaseDraft, CaseFilter, CaseId, CaseStatus, IssueDraft
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.organisation_routes import OrganisationRouteDraft, RouteKind
from vpdesk.domain.organisations import OrganisationDraft, OrganisationId
from vpdesk.domain.papers import Leaving
from vpdesk.domain.problems import NAME_LIMIT, TEXT_LIMIT, DraftRefused, Reason
from vpdesk.domain.referral_contacts import ReferralContactDraft
from vpdesk.domain.stand_in_returns import ROOM_FOR_MARK, Fate, StandInReturn
from vpdesk.domain.stand_in_values import package_values, return_values
from vpdesk.domain.stand_ins import (
    GIVING_DRAFT,
    CaseChoice,
    Extent,
    PackedCase,
    StandInDraft,
    StandInId,
    StandInNotice,
)
from vpdesk.domain.terms import TermId, Vocabulary
from vpdesk.domain.timeline import (
    Consent,
    ConsentDraft,
    ConsentForm,
    ConsentInUse,
    ConsentState,
    Contact,
    ContactDraft,
    EntryId,
    EntryKind,
    EntryRef,
    FollowUpDraft,
    NoteDraft,
    ReferralDraft,
    StatusDraft,
    Step,
    StepDraft,
    StepState,
    filled_in,
)
from vpdesk.security.stand_in_files import MOST_BYTES, StandInKind, sealed
from vpdesk.security.two_part_code import new_code, package_key, shown
from vpdesk.services.desk import Desk
from vpdesk.services.errors import (
    CodePartMistyped,
    DiskFull,
    Gone,
    OthersHidden,
    StandInDamaged,
    StandInFault,
    StandInProblem,
    StandInRefused,
)
from vpdesk.services.files import outside_files
from vpdesk.services.progress import finish
from vpdesk.services.stand_ins.giving import MadeStandIn
from vpdesk.services.vaults import vaults
from vpdesk.services.vaults.vaults import Keyring
from vpdesk.storage.tables import stand_in, stand_in_given_case
from vpdesk.storage.transaction import Transaction

PURPOSE = "waarneming door een collega"
MARK = "Door de waarnemer, C. Collega"
UNTIL = TODAY + timedelta(days=30)


@dataclass
class Clock:
    """A day that can be set."""

    day: date = field(default=TODAY)

    def __call__(self) -> date:
        return self.day


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def colleague(
    new_vault: Path, tmp_path: Path, memory_keyring: Keyring, clock: Clock
) -> Iterator[Desk]:
    """Open a vault on another computer."""
    folder = tmp_path / "colleague"
    shutil.copytree(new_vault, folder, ignore=shutil.ignore_patterns("ballast.bin"))
    opened = vaults.unlock_with_keyring(folder, today=clock, keyring=memory_keyring)
    yield opened
    opened.close()


@pytest.fixture
def story(desk: Desk, case_id: CaseId, organisation_id: OrganisationId, term: FindTerm) -> CaseId:
    """Let a case have one entry of each kind, and be beside others."""
    kind = term(Vocabulary.REFERRAL_KIND, "union").id
    addresses = [
        desk.referral_contacts.add(ReferralContactDraft(kind_id=kind, name=name))
        for name in ("Het Loket", "Niet genoemd")
    ]
    desk.organisation_routes.add(
        OrganisationRouteDraft(
            organisation_id=organisation_id, kind=RouteKind.HR, name="Afdeling P&O"
        )
    )
    facts = desk.cases.facts(case_id)
    category = term(Vocabulary.CATEGORY, "bullying").id
    issue = IssueDraft(category_id=category, accused="De Baas")
    desk.cases.change_facts(case_id, replace(facts, issues=(issue,)))
    desk.reporters.change_card(case_id, safe_contact="privé, na 18 uur", meeting_place="thuis")
    add, listening = desk.timeline.add, term(Vocabulary.STEP, "listening").id
    for day in range(1, 8):
        add(case_id, NoteDraft(on=date(2025, 9, day), text=f"notitie {day}"))
    add(case_id, StatusDraft(on=date(2025, 9, 8), status=CaseStatus.IN_SUPPORT))
    add(case_id, ConsentDraft(on=date(2025, 9, 8), purpose="gesprek met P&O"))
    add(case_id, StepDraft(on=date(2025, 10, 1), step_id=listening, state=StepState.DONE))
    add(case_id, ReferralDraft(on=date(2025, 8, 31), to="de huisarts"))
    add(case_id, ReferralDraft(on=date(2025, 10, 2), contact_id=addresses[0]))
    add(case_id, filled_in(date(2025, 10, 2), {}, text="geheim werkblad"))
    add(case_id, ContactDraft(on=date(2025, 10, 3), minutes=50, text="lang gesprek"))
    add(case_id, FollowUpDraft(on=date(2025, 12, 1), what="terugbellen"))
    desk.cases.register(
        CaseDraft(
            organisation_id=organisation_id,
            registered_on=date(2025, 9, 2),
            code_name="Zonnedauw",
            reporter_name="Kim Anders",
            first_note="hoort hier niet",
        )
    )
    return case_id


def choice(case_id: CaseId, **more: object) -> CaseChoice:
    plain = CaseChoice(case_id=case_id, consent_form=ConsentForm.ORAL)
    return replace(plain, **more)  # type: ignore[arg-type]


def draft(*choices: CaseChoice) -> StandInDraft:
    return StandInDraft(to_name="C. Collega", valid_until=UNTIL, cases=choices)


def make(desk: Desk, path: Path, *choices: CaseChoice) -> MadeStandIn:
    return desk.stand_in_giving.make(draft(*choices), path, purpose=PURPOSE, language="nl")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "waarneming.vpwaarneming"


@pytest.fixture
def back(tmp_path: Path) -> Path:
    return tmp_path / "teruggave.vpteruggave"


@pytest.fixture
def taken(desk: Desk, colleague: Desk, story: CaseId, path: Path) -> StandInId:
    """Let the colleague have opened a package."""
    made = make(desk, path, choice(story, extent=Extent.WHOLE))
    return colleague.standing_in.open(path, made.first, made.second)


def acts(desk: Desk) -> list[LoggedAct]:
    return [each.act for each in desk.log.entries(limit=50) if "stand_in" in each.act]


def problem(act: Callable[[], object]) -> StandInProblem:
    with pytest.raises(StandInRefused) as refused:
        act()
    return refused.value.problem


def test_a_stand_in_sees_what_was_chosen_and_nothing_else(
    desk: Desk, colleague: Desk, story: CaseId, path: Path
) -> None:
    chosen = choice(story, remark=" Bel na zessen. ")
    (preview,) = desk.stand_in_giving.preview(draft(chosen), purpose=PURPOSE, language="nl")
    assert desk.timeline.consents(story)[0].purpose != PURPOSE
    made = make(desk, path, chosen)
    read = colleague.standing_in.read(colleague.standing_in.open(path, made.first, made.second))
    (case,) = read.package.cases
    assert (case.code_name, case.case_number) == ("Kievit", "25-001")
    assert (case.organisation, case.status) == ("Hogeschool Meander", CaseStatus.IN_SUPPORT)
    assert case.categories == ("pesten",)
    assert (case.safe_contact, case.meeting_place) == ("privé, na 18 uur", "thuis")
    assert (case.reporter_name, case.accused, case.remark) == ("", (), "Bel na zessen.")
    assert [each.kind for each in case.entries] == [
        EntryKind.FOLLOW_UP,
        EntryKind.CONSENT,
        EntryKind.CONTACT,
        EntryKind.REFERRAL,
        EntryKind.STEP,
        EntryKind.CONSENT,
        EntryKind.STATUS,
        EntryKind.NOTE,
    ]
    assert [each.what for each in case.entries if each.kind is EntryKind.CONSENT] == [
        PURPOSE,
        "gesprek met P&O",
    ]
    assert [each.name for each in case.places] == ["Afdeling P&O", "Het Loket"]
    assert case.steps
    whole = repr(read.package)
    assert not any(word in whole for word in ("Zonnedauw", "Anders", "Niet genoemd", "werkblad"))
    assert "Voorbeeld" not in whole
    told = [(each.kind, each.what, each.text) for each in case.entries]
    assert [(each.kind, each.what, each.text) for each in preview.entries] == told
    assert acts(desk) == [LoggedAct.STAND_IN_GIVEN]
    assert acts(colleague) == [LoggedAct.STAND_IN_OPENED]


def test_name_accused_and_the_whole_story_go_along_only_when_chosen(
    desk: Desk, colleague: Desk, story: CaseId, path: Path
) -> None:
    chosen = choice(story, with_name=True, with_accused=True, extent=Extent.WHOLE)
    (preview,) = desk.stand_in_giving.preview(draft(chosen), purpose=PURPOSE, language="en")
    assert preview.reporter_name == "•" * 6
    assert LoggedAct.NAME_SHOWN not in [each.act for each in desk.log.entries(limit=50)]
    made = make(desk, path, chosen)
    read = colleague.standing_in.read(colleague.standing_in.open(path, made.first, made.second))
    (case,) = read.package.cases
    assert (case.reporter_name, case.accused) == ("Robin Voorbeeld", ("De Baas",))
    assert sum(each.kind is EntryKind.NOTE for each in case.entries) == 7
    assert desk.log.entries(limit=1)[0].act is LoggedAct.NAME_SHOWN
    assert colleague.standing_in.open_name(read.held.id, 1) == "Robin Voorbeeld"
    assert colleague.log.entries(limit=1)[0].act is LoggedAct.NAME_SHOWN
    with pytest.raises(Gone):
        colleague.standing_in.open_name(read.held.id, 2)


def test_nothing_of_a_package_can_be_read_without_its_code(
    desk: Desk, colleague: Desk, story: CaseId, path: Path
) -> None:
    made = make(desk, path, choice(story))
    content = path.read_bytes()
    assert b"Kievit" not in content
    assert made.first not in repr(made)
    with pytest.raises(CodePartMistyped):
        colleague.standing_in.open(path, made.second, made.first)
    path.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
    with pytest.raises(StandInDamaged) as damaged:
        colleague.standing_in.open(path, made.first, made.second)
    assert damaged.value.fault is StandInFault.CHANGED
    assert colleague.standing_in.held() == ()


def test_a_case_goes_only_while_it_runs_and_its_reporter_agrees(
    desk: Desk, story: CaseId, path: Path
) -> None:
    asked = desk.timeline.add(
        story, ConsentDraft(on=TODAY, purpose="waarneming", state=ConsentState.ASKED)
    )
    candidate = desk.stand_in_giving.candidate(story)
    assert candidate is not None
    assert (candidate.has_name, candidate.has_accused) == (True, True)
    assert [each.purpose for each in candidate.consents] == ["gesprek met P&O"]
    without = choice(story, consent_form=None, consent_id=asked.id)
    assert problem(lambda: make(desk, path, without)) is StandInProblem.NO_CONSENT
    with pytest.raises(DraftRefused) as refused:
        make(desk, path, choice(story, consent_form=None))
    assert refused.value.problems[0].reason is Reason.NEEDS_CONSENT
    make(desk, path, choice(story, consent_form=None, consent_id=candidate.consents[0].id))
    assert len(desk.timeline.consents(story)) == 2
    desk.timeline.add(story, StatusDraft(on=TODAY, status=CaseStatus.CLOSED))
    assert problem(lambda: make(desk, path, choice(story))) is StandInProblem.CASE_NOT_RUNNING
    assert desk.stand_in_giving.candidate(story) is None
    with pytest.raises(Gone):
        make(desk, path, choice(CaseId(999)))


def test_a_package_is_made_whole_or_not_at_all(
    desk: Desk, story: CaseId, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path.write_bytes(b"mine")
    with pytest.raises(FileExistsError):
        make(desk, path, choice(story))
    assert desk.stand_in_giving.given() == ()
    assert len(desk.timeline.consents(story)) == 1
    path.unlink()

    def fail(_: Transaction) -> None:
        raise DiskFull

    with monkeypatch.context() as patched:
        patched.setattr(Transaction, "finish", fail)
        with pytest.raises(DiskFull):
            make(desk, path, choice(story))
    assert not path.exists()
    made = make(desk, path, choice(story))
    (given,) = desk.stand_in_giving.given()
    assert (given.id, given.to_name, given.cases) == (made.given_id, "C. Collega", ((1, story),))
    assert desk.stand_in_giving.file_name() == "waarneming-2025-11-21.vpwaarneming"


def test_no_package_leaves_that_could_not_be_opened(desk: Desk, story: CaseId, path: Path) -> None:
    with desk._database.writing() as tx:
        tx.timeline.add(story, NoteDraft(on=TODAY, text="x" * (TEXT_LIMIT + 1)))
    with pytest.raises(StandInDamaged) as damaged:
        make(desk, path, choice(story))
    assert damaged.value.fault is StandInFault.TOO_LARGE
    assert not path.exists()
    assert desk.stand_in_giving.given() == ()


def test_what_was_given_is_in_nothing_of_the_own_register(
    colleague: Desk, taken: StandInId
) -> None:
    assert colleague.cases.list(CaseFilter(statuses=frozenset())) == ()
    assert colleague.organisations.list() == ()
    assert colleague.search.find("Kievit") == ()
    assert len(colleague.standing_in.read(taken).package.cases) == 1


def test_a_package_is_opened_once_and_found_again(
    desk: Desk, colleague: Desk, story: CaseId, path: Path
) -> None:
    made = make(desk, path, choice(story))
    first = colleague.standing_in.open(path, made.first, made.second)
    assert colleague.standing_in.open(path, made.first.lower(), made.second) == first
    assert len(colleague.standing_in.held()) == 1
    assert acts(colleague) == [LoggedAct.STAND_IN_OPENED]
    other = path.with_name("other.vpwaarneming")
    again = make(desk, other, choice(story))
    assert colleague.standing_in.open(other, again.first, again.second) != first
    assert colleague.standing_in.open(path, made.first, made.second) == first
    own = problem(lambda: desk.standing_in.open(path, made.first, made.second))
    assert own is StandInProblem.OWN_PACKAGE


def test_a_package_is_refused_before_its_day_and_after_its_last(
    desk: Desk, colleague: Desk, story: CaseId, path: Path, clock: Clock
) -> None:
    made = make(desk, path, choice(story))

    def opened() -> StandInId:
        return colleague.standing_in.open(path, made.first, made.second)

    clock.day = TODAY - timedelta(days=2)
    assert problem(opened) is StandInProblem.FROM_LATER
    clock.day = UNTIL + timedelta(days=1)
    assert problem(opened) is StandInProblem.EXPIRED
    clock.day = UNTIL
    key = opened()
    colleague.standing_in.read(key)
    clock.day = UNTIL + timedelta(days=1)
    assert problem(lambda: colleague.standing_in.read(key)) is StandInProblem.EXPIRED
    assert problem(opened) is StandInProblem.EXPIRED


def test_a_clock_that_is_turned_back_brings_no_days_back(
    colleague: Desk, taken: StandInId, clock: Clock
) -> None:
    clock.day = UNTIL
    colleague.standing_in.read(taken)
    clock.day = TODAY
    assert colleague.standing_in.read(taken).held.last_seen == UNTIL
    with colleague._database.writing() as tx:
        late = UNTIL + timedelta(days=1)
        tx._connection.execute(update(stand_in).values(last_seen=late))
    assert problem(lambda: colleague.standing_in.read(taken)) is StandInProblem.EXPIRED


def outside_step(case: PackedCase) -> StepDraft:
    step = next(each for each in case.steps if each.outside)
    return StepDraft(
        on=TODAY, step_id=TermId(step.id), route=step.route, state=StepState.DONE, outside=True
    )


def test_the_rule_of_consent_holds_for_a_stand_in(colleague: Desk, taken: StandInId) -> None:
    (case,) = colleague.standing_in.read(taken).package.cases
    entries, step = colleague.stand_in_entries, outside_step(case)
    given = next(each for each in case.entries if each.kind is EntryKind.CONSENT)
    for refused in (step, replace(step, consent_id=EntryId(999))):
        with pytest.raises(DraftRefused):
            entries.add(taken, 1, refused)
    entries.add(taken, 1, replace(step, consent_id=given.id))
    new = ConsentDraft(on=TODAY, purpose="gesprek")
    with pytest.raises(DraftRefused):
        entries.add(taken, 1, step, consent=replace(new, state=ConsentState.REFUSED))
    assert len(colleague.standing_in.read(taken).added) == 1
    resting = entries.add(taken, 1, step, consent=new)
    with pytest.raises(ConsentInUse):
        entries.remove(taken, resting.rests_on)
    with pytest.raises(DraftRefused):
        entries.change(taken, resting.rests_on, replace(new, state=ConsentState.ASKED))
    with pytest.raises(Gone):
        entries.add(taken, 1, replace(step, step_id=TermId(9999), outside=False))
    assert [each.draft for each in colleague.standing_in.read(taken).added][1:] == [new, step]


def test_what_rests_on_an_added_consent_never_loses_it(
    desk: Desk, colleague: Desk, taken: StandInId, back: Path
) -> None:
    (case,) = colleague.standing_in.read(taken).package.cases
    entries, new = colleague.stand_in_entries, ConsentDraft(on=TODAY, purpose="gesprek")
    talked_about = replace(outside_step(case), state=StepState.DISCUSSED)
    resting = entries.add(taken, 1, talked_about, consent=new)
    with pytest.raises(ConsentInUse):
        entries.remove(taken, resting.rests_on)
    entries.remove(taken, resting.uid)
    entries.remove(taken, resting.rests_on)
    with pytest.raises(Gone):
        entries.restore(taken, resting)
    colleague.standing_in.give_back(taken, back, by_name="")
    assert desk.stand_in_merging.read(back).cases[0].added == ()


def test_what_was_added_is_changed_removed_and_put_back(colleague: Desk, taken: StandInId) -> None:
    entries = colleague.stand_in_entries
    note = entries.add(taken, 1, NoteDraft(on=TODAY, text="gebeld"))
    before = entries.change(taken, note.uid, NoteDraft(on=TODAY, text="gemaild"))
    assert before == note
    (now,) = colleague.standing_in.read(taken).added
    assert entries.remove(taken, note.uid) == now
    assert colleague.standing_in.read(taken).added == ()
    entries.restore(taken, now)
    assert colleague.standing_in.read(taken).added == (now,)
    with pytest.raises(Gone):
        colleague.standing_in.end(StandInId(9))
    with pytest.raises(Gone):
        entries.remove(taken, "0" * 32)
    with pytest.raises(Gone):
        entries.add(taken, 2, NoteDraft(on=TODAY, text="x"))


@pytest.fixture
def returned(colleague: Desk, taken: StandInId, back: Path) -> Path:
    """Let the colleague have added a talk and a step on a new consent, and given them back."""
    (case,) = colleague.standing_in.read(taken).package.cases
    colleague.stand_in_entries.add(
        taken, 1, ContactDraft(on=date(2025, 11, 3), minutes=40, text="gebeld")
    )
    consent = ConsentDraft(on=TODAY, purpose="gesprek met de directie")
    colleague.stand_in_entries.add(taken, 1, outside_step(case), consent=consent)
    colleague.stand_in_entries.add(taken, 1, FollowUpDraft(on=UNTIL, what="bellen"))
    assert colleague.standing_in.give_back(taken, back, by_name=" C. Collega ") == 4
    return back


def test_what_comes_back_is_taken_over_once_and_can_be_taken_out_again(
    desk: Desk, colleague: Desk, story: CaseId, returned: Path
) -> None:
    before = desk.timeline.entries(story)
    read = desk.stand_in_merging.read(returned)
    assert (read.by_name, read.returned_on) == ("C. Collega", TODAY)
    (case,) = read.cases
    assert (case.name, case.fate, len(case.added), case.known) == (
        "Kievit 25-001",
        Fate.RUNNING,
        4,
        0,
    )
    (step_given,) = [each.draft for each in case.added if isinstance(each.draft, StepDraft)]
    assert [each.id for each in case.steps] == [step_given.step_id]
    assert desk.timeline.entries(story) == before
    merged = desk.stand_in_merging.merge(read, mark=MARK)
    assert (len(merged.refs), merged.left_out) == (4, ())
    added = [each for each in desk.timeline.entries(story) if each not in before]
    (talk,) = [each for each in added if isinstance(each, Contact)]
    assert (talk.on, talk.minutes, talk.text) == (date(2025, 11, 3), 40, f"gebeld\n\n{MARK}")
    (step,) = [each for each in added if isinstance(each, Step)]
    (consent,) = [each for each in added if isinstance(each, Consent)]
    assert step.consent_id == consent.id
    assert all(each.text.endswith(MARK) for each in added)
    assert desk.cases.get(story).minutes == 90
    again = desk.stand_in_merging.read(returned)
    assert (again.cases[0].added, again.cases[0].known) == ((), 4)
    assert desk.stand_in_merging.merge(read, mark=MARK).refs == ()
    assert desk.stand_in_giving.given()[0].merged == 4
    desk.stand_in_merging.take_back(merged)
    assert desk.timeline.entries(story) == before
    assert len(desk.stand_in_merging.merge(read, mark=MARK).refs) == 4
    assert acts(desk)[:2] == [LoggedAct.STAND_IN_MERGED] * 2
    assert acts(colleague)[0] is LoggedAct.STAND_IN_RETURNED


def test_a_consent_that_something_rests_on_by_now_stays(
    desk: Desk, story: CaseId, returned: Path, term: FindTerm
) -> None:
    merged = desk.stand_in_merging.merge(desk.stand_in_merging.read(returned), mark=MARK)
    consent = next(each for each in desk.timeline.consents(story) if each.text == MARK)
    step = term(Vocabulary.STEP, "listening").id
    desk.timeline.add(story, StepDraft(on=TODAY, step_id=step, consent_id=consent.id))
    gone = next(ref for _, ref in merged.refs if ref.kind is EntryKind.CONTACT)
    desk.timeline.remove(gone)
    desk.stand_in_merging.take_back(merged)
    assert consent in desk.timeline.consents(story)
    assert desk.stand_in_merging.read(returned).cases[0].known == 1


def test_behind_a_wall_nothing_is_forgotten_that_was_taken_over(desk: Desk, returned: Path) -> None:
    read = desk.stand_in_merging.read(returned)
    merged = desk.stand_in_merging.merge(read, mark=MARK)
    elsewhere = desk.organisations.add(OrganisationDraft(name="Elders"))
    desk.scope.work_at(elsewhere)
    with pytest.raises(OthersHidden):
        desk.stand_in_merging.take_back(merged)
    desk.scope.stop()
    assert desk.stand_in_merging.merge(read, mark=MARK).refs == ()


def test_what_became_of_a_case_meanwhile_is_told(
    desk: Desk, story: CaseId, organisation_id: OrganisationId, returned: Path
) -> None:
    def fate() -> tuple[str, Fate]:
        (case,) = desk.stand_in_merging.read(returned).cases
        return case.name, case.fate

    earlier = desk.cases.register(
        CaseDraft(organisation_id=organisation_id, registered_on=date(2025, 8, 1), code_name="Wilg")
    )
    folded = desk.merging.merge(story, earlier)
    assert fate()[1] is Fate.MERGED
    assert fate()[0].startswith("Wilg")
    merged = desk.stand_in_merging.merge(desk.stand_in_merging.read(returned), mark=MARK)
    assert {desk.timeline.entries(earlier)[0].case_id} == {earlier}
    desk.stand_in_merging.take_back(merged)
    desk.merging.take_back(folded)
    desk.timeline.add(story, StatusDraft(on=TODAY, status=CaseStatus.CLOSED))
    assert fate() == ("Kievit 25-001", Fate.CLOSED)
    with desk._database.writing() as tx:
        tx.destruction.destroy_content(story)
    read = desk.stand_in_merging.read(returned)
    assert fate() == ("Kievit 25-001", Fate.DESTROYED)
    merged = desk.stand_in_merging.merge(read, mark=MARK)
    assert (merged.refs, len(merged.left_out)) == ((), 4)
    with desk._database.writing() as tx:
        tx._connection.execute(update(stand_in_given_case).values(case_id=None))
    assert fate() == ("Kievit 25-001", Fate.DESTROYED)


def test_what_no_longer_fits_is_left_out_and_can_be_taken_over_later(
    desk: Desk, colleague: Desk, story: CaseId, taken: StandInId, back: Path
) -> None:
    (case,) = colleague.standing_in.read(taken).package.cases
    given = next(each for each in case.entries if each.what == "gesprek met P&O")
    step = replace(outside_step(case), consent_id=given.id)
    colleague.stand_in_entries.add(taken, 1, step)
    colleague.standing_in.give_back(taken, back, by_name="")
    withdrawn = ConsentDraft(
        on=date(2025, 9, 8), purpose="gesprek met P&O", withdrawn_on=date(2025, 11, 1)
    )
    desk.timeline.change(EntryRef(kind=EntryKind.CONSENT, id=given.id), withdrawn)
    read = desk.stand_in_merging.read(back)
    assert read.by_name == "C. Collega"
    merged = desk.stand_in_merging.merge(read, mark=MARK)
    assert [each.draft for each in merged.left_out] == [step]
    desk.timeline.change(
        EntryRef(kind=EntryKind.CONSENT, id=given.id),
        ConsentDraft(on=date(2025, 9, 8), purpose="gesprek met P&O"),
    )
    assert desk.stand_in_merging.merge(read, mark=MARK).left_out == ()


def test_a_step_whose_consent_is_gone_is_left_out(
    desk: Desk, colleague: Desk, taken: StandInId, back: Path
) -> None:
    (case,) = colleague.standing_in.read(taken).package.cases
    given = next(each for each in case.entries if each.what == "gesprek met P&O")
    colleague.stand_in_entries.add(taken, 1, replace(outside_step(case), consent_id=given.id))
    colleague.standing_in.give_back(taken, back, by_name="")
    desk.timeline.remove(EntryRef(kind=EntryKind.CONSENT, id=given.id))
    read = desk.stand_in_merging.read(back)
    assert len(desk.stand_in_merging.merge(read, mark=MARK).left_out) == 1


def test_a_return_is_for_its_giver_alone(
    desk: Desk, colleague: Desk, path: Path, returned: Path
) -> None:
    not_given = problem(lambda: colleague.stand_in_merging.read(returned))
    assert not_given is StandInProblem.NOT_GIVEN_HERE
    with pytest.raises(StandInDamaged) as damaged:
        desk.stand_in_merging.read(path)
    assert damaged.value.fault is StandInFault.OTHER_KIND
    content = returned.read_bytes()
    returned.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
    with pytest.raises(StandInDamaged):
        desk.stand_in_merging.read(returned)
    returned.write_bytes(content)
    desk.stand_in_giving.give_up(desk.stand_in_giving.given()[0].id)
    gave_up = problem(lambda: desk.stand_in_merging.read(returned))
    assert gave_up is StandInProblem.NOT_GIVEN_HERE


def test_ending_destroys_what_was_given_and_added(
    colleague: Desk, taken: StandInId, returned: Path, path: Path, clock: Clock
) -> None:
    clock.day = UNTIL + timedelta(days=9)
    assert colleague.standing_in.give_back(taken, returned, by_name="", replace=True) == 4
    colleague.standing_in.end(taken)
    with colleague._database.reading() as tx:
        assert tx._connection.scalars(select(stand_in.c.content)).all() == [""]
        assert tx.stand_ins_held.added(taken) == ()
    (held,) = colleague.standing_in.held()
    assert (held.ended_on, held.returned_on) == (clock.day, clock.day)
    for act in (
        lambda: colleague.standing_in.read(taken),
        lambda: colleague.standing_in.end(taken),
        lambda: colleague.standing_in.give_back(taken, returned, by_name="", replace=True),
    ):
        assert problem(act) is StandInProblem.ENDED
    assert acts(colleague)[0] is LoggedAct.STAND_IN_ENDED
    assert colleague.standing_in.return_name().endswith(".vpteruggave")
    assert colleague.standing_in.own_name() == ""


def test_what_was_added_after_a_return_is_not_taken_for_given_back(
    colleague: Desk, taken: StandInId, back: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreturned() -> bool:
        (held,) = colleague.standing_in.held()
        return held.is_unreturned

    def give_back() -> None:
        colleague.standing_in.give_back(taken, back, by_name="", replace=True)

    def fail(*_: Path) -> None:
        raise OSError

    assert not unreturned()
    entries = colleague.stand_in_entries
    note = entries.add(taken, 1, NoteDraft(on=TODAY, text="gebeld"))
    with monkeypatch.context() as patched:
        patched.setattr(outside_files, "replace_patiently", fail)
        with pytest.raises(OSError, match=r"^$"):
            give_back()
    assert unreturned()
    give_back()
    assert not unreturned()
    entries.change(taken, note.uid, NoteDraft(on=TODAY, text="gemaild"))
    assert unreturned()
    give_back()
    other = entries.add(taken, 1, NoteDraft(on=TODAY, text="nog eens"))
    assert unreturned()
    give_back()
    entries.remove(taken, other.uid)
    assert unreturned()
    entries.remove(taken, note.uid)
    assert not unreturned()


def test_the_longest_that_can_be_added_is_taken_over_with_who_wrote_it(
    desk: Desk, colleague: Desk, taken: StandInId, back: Path
) -> None:
    longest = NoteDraft(on=TODAY, text="x" * (TEXT_LIMIT - ROOM_FOR_MARK))
    with pytest.raises(DraftRefused):
        colleague.stand_in_entries.add(taken, 1, replace(longest, text=longest.text + "x"))
    colleague.stand_in_entries.add(taken, 1, longest)
    name = "N" * NAME_LIMIT
    with pytest.raises(DraftRefused):
        colleague.standing_in.give_back(taken, back, by_name=f"{name}N")
    colleague.standing_in.give_back(taken, back, by_name=name)
    read = desk.stand_in_merging.read(back)
    mark = f"Vastgelegd door {read.by_name}, die waarnam."
    assert desk.stand_in_merging.merge(read, mark=mark).left_out == ()


def test_the_proof_that_a_copy_is_gone_tells_nothing_of_its_cases(
    colleague: Desk, taken: StandInId, returned: Path
) -> None:
    with pytest.raises(Gone):
        finish(colleague.standing_in.certificate(taken, language="nl"))
    colleague.standing_in.give_back(taken, returned, by_name="", replace=True)
    (before,) = colleague.standing_in.held()
    colleague.standing_in.end(taken)
    paper = finish(colleague.standing_in.certificate(taken, language="nl"))
    with opened(paper.pdf) as document:
        (page,) = (each.get_textpage().get_text_range() for each in document)
    words = " ".join(page.split())
    assert before.package_id in words
    assert "Aantal zaken 1" in words
    assert words.count("21 november 2025") >= 3
    assert not {"Kievit", "25-001", "Meander"} & set(words.split())
    assert paper.file_name == "Bewijs van vernietiging.pdf"
    colleague.standing_in.note(Leaving.SAVED)
    assert colleague.log.entries(limit=1)[0].act is LoggedAct.REPORT_SAVED


def test_what_comes_to_its_last_day_is_told(
    desk: Desk, colleague: Desk, taken: StandInId, story: CaseId, back: Path, clock: Clock
) -> None:
    assert colleague.standing_in.notice() == StandInNotice()
    clock.day = UNTIL - timedelta(days=7)
    assert colleague.standing_in.notice() == StandInNotice(ending=1)
    colleague.standing_in.give_back(taken, back, by_name="")
    assert colleague.standing_in.notice() == StandInNotice(to_destroy=1)
    clock.day = UNTIL + timedelta(days=1)
    assert colleague.standing_in.notice() == StandInNotice(to_destroy=1)
    colleague.standing_in.end(taken)
    assert colleague.standing_in.notice() == StandInNotice()
    assert desk.standing_in.notice() == StandInNotice()


def test_behind_a_wall_nobody_stands_in(
    desk: Desk, story: CaseId, organisation_id: OrganisationId, path: Path, returned: Path
) -> None:
    desk.scope.work_at(organisation_id)
    assert desk.stand_in_giving.given() == ()
    assert desk.standing_in.held() == ()
    for act in (
        desk.stand_in_giving.running,
        lambda: desk.stand_in_giving.candidate(story),
        lambda: make(desk, path.with_name("other.vpwaarneming"), choice(story)),
        lambda: desk.stand_in_giving.preview(draft(choice(story)), purpose="", language="nl"),
        lambda: desk.stand_in_merging.read(returned),
        lambda: desk.standing_in.read(StandInId(1)),
    ):
        with pytest.raises(OthersHidden):
            act()


def test_what_is_too_large_or_written_by_hand_is_refused(
    desk: Desk, colleague: Desk, path: Path, taken: StandInId, back: Path
) -> None:
    def fault(act: Callable[[], object]) -> StandInFault:
        with pytest.raises(StandInDamaged) as damaged:
            act()
        return damaged.value.fault

    package = colleague.standing_in.read(taken).package
    code = new_code(package.package_id)
    first, second = shown(code, package.package_id)
    strangers = replace(package, package_id="0c" * 16)
    for content in ({}, package_values(strangers)):
        data = sealed(
            content,
            kind=StandInKind.PACKAGE,
            file_id=package.package_id,
            package_id=package.package_id,
            key=package_key(code, package.package_id),
        )
        path.write_bytes(data)
        found = fault(lambda: colleague.standing_in.open(path, first, second))
        assert found is StandInFault.CONTENT
    with path.open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    assert fault(lambda: desk.stand_in_merging.read(path)) is StandInFault.TOO_LARGE
    told = StandInReturn(
        package_id=strangers.package_id,
        by_name="",
        returned_on=TODAY,
        cases=("Kievit 25-001",),
        added=(),
    )
    for content in ({}, return_values(told)):
        data = sealed(
            content,
            kind=StandInKind.RETURN,
            file_id=package.package_id,
            package_id=package.package_id,
            key=bytes.fromhex(package.return_key),
        )
        back.write_bytes(data)
        assert fault(lambda: desk.stand_in_merging.read(back)) is StandInFault.CONTENT


def test_what_is_half_typed_goes_when_a_stand_in_ends(colleague: Desk, taken: StandInId) -> None:
    inside, beside = f"stand_in/{taken}/1/note", f"stand_in/{taken}1/1/note"
    for place in (inside, beside):
        colleague.drafts.keep(place, {"text": "half"})
    colleague.standing_in.end(taken)
    assert colleague.drafts.kept(inside) is None
    assert colleague.drafts.kept(beside) is not None


def test_what_is_half_typed_about_cases_to_give_goes_with_any_case(
    desk: Desk, case_id: CaseId
) -> None:
    desk.drafts.keep(GIVING_DRAFT, {f"{case_id}/remark": "half"})
    with desk._database.writing() as tx:
        tx.destruction.destroy_content(case_id)
    assert desk.drafts.kept(GIVING_DRAFT) is None
