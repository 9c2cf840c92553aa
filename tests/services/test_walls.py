"""Working for one organisation: no service tells, changes or finds anything of another."""

import inspect
import shutil
import types
from collections.abc import Callable, Collection, Generator, Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from enum import Enum
from pathlib import Path
from typing import Any, Union, get_args, get_origin

import pytest
from sqlalchemy import select

from tests.fixtures import TODAY
from tests.walled_practice import THIS_YEAR, WORDS, Seeded, SeededVault, unseeded
from vpdesk.domain.activities import (
    Activity,
    ActivityDraft,
    ActivityId,
    AgreedPoint,
    AgreedPointDraft,
    AgreedPointId,
    PlannedActivity,
    PlannedActivityDraft,
    PlannedActivityId,
)
from vpdesk.domain.activity_overview import ActivityFilter
from vpdesk.domain.address_tables import AddressFile, OfferedRow
from vpdesk.domain.appointments import AppointmentPoint, Finding, PointId
from vpdesk.domain.attachments import Media
from vpdesk.domain.case_file import CaseFileOrder
from vpdesk.domain.case_sheets import CaseSheet, CaseSheetDraft, CaseSheetId
from vpdesk.domain.cases import (
    CaseDraft,
    CaseFacts,
    CaseFilter,
    CaseId,
    CaseKind,
    ImportId,
    IssueDraft,
    ReporterDraft,
)
from vpdesk.domain.certificates import Certificate, CertificateId
from vpdesk.domain.changes import Concept
from vpdesk.domain.closing import ClosedCaseNow
from vpdesk.domain.contact_cards import ContactCard
from vpdesk.domain.contracts import Contract, ContractDraft, ContractId, RemovedContract
from vpdesk.domain.discussed_options import OptionMark, RecordedOptions
from vpdesk.domain.edition_orders import EditionOrder, OlderReportDraft
from vpdesk.domain.editions import EditionId, EditionKind
from vpdesk.domain.handing_over import HandoverChoice
from vpdesk.domain.imports import RegisterFile, RegisterPreview
from vpdesk.domain.instruction_sheets import InstructionPart
from vpdesk.domain.invoices import Invoice, InvoiceTerms
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.masking import MaskChange, MaskDraft, MaskId, MaskWhy
from vpdesk.domain.option_sheets import OptionSheetOrder
from vpdesk.domain.options import OptionDraft, OptionHere, OptionText
from vpdesk.domain.organisation_documents import DocumentDraft, DocumentId
from vpdesk.domain.organisation_routes import OrganisationRouteDraft, OrganisationRouteId
from vpdesk.domain.organisations import (
    ContactPersonDraft,
    ContactPersonId,
    OrganisationDraft,
    OrganisationFacts,
    OrganisationId,
    UnitDraft,
    UnitId,
)
from vpdesk.domain.own_register import OwnEntry, OwnEntryDraft, OwnEntryId, OwnEntryKind
from vpdesk.domain.pe_cycles import Cycle, CycleDraft, CycleId
from vpdesk.domain.people import Conflict, Handling, Involved, MergedAccused, PersonRole, SamePerson
from vpdesk.domain.people import Decision as PeopleDecision
from vpdesk.domain.people import DecisionDraft as PeopleDecisionDraft
from vpdesk.domain.periods import Period, calendar_year
from vpdesk.domain.privacy_papers import (
    PrivacyOrder,
    PrivacyPaper,
    PrivacyPaperKind,
    PrivacyVersionId,
    SectionText,
)
from vpdesk.domain.problems import DraftRefused
from vpdesk.domain.recommendations import (
    OutcomeDraft,
    OutcomeId,
    Recommendation,
    RecommendationDraft,
    RecommendationId,
)
from vpdesk.domain.referral_contacts import (
    ReferralContact,
    ReferralContactDraft,
    ReferralContactFilter,
    ReferralContactId,
)
from vpdesk.domain.report_columns import ReportColumns, ReportOptions, ReportTexts
from vpdesk.domain.report_policies import ReportAgreement
from vpdesk.domain.reporter_copy import CopyOrder, ReporterCopy
from vpdesk.domain.reporter_requests import RequestDraft, RequestId
from vpdesk.domain.retention import DestructionReason
from vpdesk.domain.stand_in_returns import AddedEntry, ReadReturn
from vpdesk.domain.stand_ins import CaseChoice, Given, GivenId, StandInDraft, StandInId
from vpdesk.domain.term_changes import TermState
from vpdesk.domain.terms import Term, TermDraft, TermId, TermWords, Vocabulary
from vpdesk.domain.text_hits import Hit, HitReason, Level
from vpdesk.domain.timeline import (
    ConsentForm,
    Decision,
    EntryId,
    EntryKind,
    EntryRef,
    ExceptionDraft,
    FollowUp,
    NoteDraft,
    RemovedEntry,
    StepState,
)
from vpdesk.domain.whole_register import ExportChoice, ExportKind
from vpdesk.services.access.proof import Proof
from vpdesk.services.addresses.merging import MergedAddresses
from vpdesk.services.cases.handing_over import HandedOver
from vpdesk.services.cases.merging import Merged
from vpdesk.services.desk import Desk
from vpdesk.services.errors import Gone, OthersHidden
from vpdesk.services.files.held_content import HeldContent
from vpdesk.services.keys.held_keys import HeldKeys
from vpdesk.services.progress import finish
from vpdesk.services.reporter_rights.reporter_requests import RecordedRequest
from vpdesk.services.stand_ins.merging import MergedReturn
from vpdesk.services.vaults import vaults
from vpdesk.services.vaults.vaults import Keyring, WayIn
from vpdesk.storage.tables import metadata
from vpdesk.storage.wall import HIDDEN

KNOWS_NO_CONTENT = {
    "access": "ways to open the vault, and their secrets",
    "scope": "the wall itself",
}

PICTURES_WHAT_IT_IS_GIVEN = {"page_images"}

FEWEST_TELLING = 45
"""Methods that tell something of the organisation that is shown; fewer would prove little."""

Practice = tuple[Desk, tuple[Seeded, ...]]


@pytest.fixture
def practice(
    seeded_vault: SeededVault, memory_keyring: Keyring, tmp_path: Path
) -> Iterator[Practice]:
    """Give a practice of three organisations without a wall."""
    folder, seeded = seeded_vault
    shutil.copytree(folder, tmp_path / "vault", ignore=shutil.ignore_patterns("ballast.bin"))
    desk = vaults.unlock_with_keyring(
        tmp_path / "vault", today=lambda: TODAY, keyring=memory_keyring
    )
    yield desk, seeded
    desk.close()


def test_every_text_of_every_organisation_has_its_word(practice: Practice) -> None:
    desk, seeded = practice
    for each in seeded:
        assert unseeded(desk, each.word) == []


def test_every_table_behind_the_wall_shows_its_own_rows_alone(practice: Practice) -> None:
    desk, seeded = practice
    whole = _rows(desk)
    for own in seeded:
        desk.scope.work_at(own.id)
        shown = _rows(desk)
        assert all(own.word in shown[name] for name in shown if own.word in whole[name])
        assert not any(
            other.word in rows for other in seeded if other is not own for rows in shown.values()
        )
        desk.scope.stop()
    assert _rows(desk) == whole


@pytest.mark.parametrize("place", range(len(WORDS)))
def test_no_service_tells_anything_of_another_organisation(
    practice: Practice, place: int, tmp_path: Path
) -> None:
    desk, seeded = practice
    own = seeded[place]
    others = [each for each in seeded if each is not own]
    stale = {each.id: _Stale(desk, each, tmp_path) for each in seeded}
    before = _hidden_rows(desk, others)
    desk.scope.work_at(own.id)

    telling = set()
    for name, method in _methods(desk):
        for asked in (*others, own):
            if asked is own and inspect.signature(method).return_annotation is None:
                continue
            told = _told(method, _arguments(name, method, asked, stale[asked.id], tmp_path))
            for other in others:
                assert other.word not in told, f"{name} about {asked.word} told: {told}"
            if own.word in told:
                telling.add(name)

    assert len(telling) >= FEWEST_TELLING
    assert desk.scope.organisation_id == own.id
    desk.scope.stop()
    assert _hidden_rows(desk, others) == before


def test_nothing_is_found_by_what_is_of_another_organisation(practice: Practice) -> None:
    desk, (meander, linde, _) = practice
    hidden = [linde.word, f"Codenaam {linde.word}", desk.cases.get(linde.case).number, "Werkgever"]
    desk.scope.work_at(meander.id)

    for words in hidden:
        for hit in desk.search.find(words, limit=50):
            assert linde.word not in repr(hit)
        assert all(
            linde.word not in repr(row)
            for row in desk.cases.list(CaseFilter(words=words, statuses=frozenset()))
        )
    assert desk.search.find(linde.word) == ()
    assert desk.search.find(meander.word) != ()


def test_what_is_unique_stays_so_over_the_wall(practice: Practice) -> None:
    desk, (meander, linde, _) = practice
    taken = desk.cases.get(linde.case)
    numbers = {row.number for row in desk.cases.list(CaseFilter(statuses=frozenset()))}
    desk.scope.work_at(meander.id)
    draft = CaseDraft(organisation_id=meander.id, registered_on=TODAY, code_name=taken.code_name)

    with pytest.raises(DraftRefused):
        desk.cases.register(draft)
    with pytest.raises(DraftRefused):
        desk.cases.rename(meander.case, taken.code_name)
    made = desk.cases.register(CaseDraft(organisation_id=meander.id, registered_on=TODAY))
    assert desk.cases.get(made).number not in numbers
    with pytest.raises(DraftRefused):
        desk.organisations.change(meander.id, OrganisationDraft(name=taken.organisation_name))


def test_what_must_not_be_told_is_known_behind_the_wall(practice: Practice) -> None:
    desk, (meander, linde, _) = practice
    text = f"Codenaam {linde.word} {linde.word} vertelde dit."
    before = desk.text_checks.check(meander.id, text)

    desk.scope.work_at(meander.id)

    assert before
    assert desk.text_checks.check(meander.id, text) == before


def test_a_report_is_the_same_on_both_sides_of_the_wall(practice: Practice) -> None:
    desk, (meander, _, _) = practice
    order = EditionOrder(
        kind=EditionKind.ANNUAL, organisation_id=meander.id, period=calendar_year(2020)
    )
    outside = desk.annual_reports.compose(meander.id, order.period)
    foreseen = finish(desk.editions.foresee(order))

    desk.scope.work_at(meander.id)

    assert desk.annual_reports.compose(meander.id, order.period) == outside
    assert repr(finish(desk.editions.foresee(order))) == repr(foreseen)


def test_what_left_about_another_organisation_is_gone_behind_the_wall(practice: Practice) -> None:
    desk, (meander, linde, _) = practice
    order = EditionOrder(
        kind=EditionKind.ANNUAL, organisation_id=linde.id, period=calendar_year(2020)
    )
    issued = finish(desk.editions.issue(order)).edition
    desk.scope.work_at(meander.id)

    assert desk.editions.state(linde.id, order.period).issued is None
    assert all(each.organisation_id == meander.id for each in desk.editions.list(meander.id))
    for ask in (desk.editions.files, desk.editions.recount):
        with pytest.raises(Gone):
            ask(issued.id)
    with pytest.raises(Gone):
        desk.editions.certificate(issued.id, language="nl")
    desk.scope.stop()
    assert desk.editions.state(linde.id, order.period).issued == issued


def test_the_log_tells_of_the_vault_and_of_the_organisation_that_is_shown(
    practice: Practice,
) -> None:
    desk, (meander, _, _) = practice
    names = (LoggedAct.NAME_SHOWN,)
    assert desk.log.count(names) == len(WORDS)
    openings = desk.log.count((LoggedAct.VAULT_OPENED,))

    desk.scope.work_at(meander.id)

    (entry,) = desk.log.entries(limit=10, acts=names)
    assert entry.case is not None
    assert entry.case.id == meander.case
    assert desk.log.count(names) == 1
    assert desk.log.count((LoggedAct.VAULT_OPENED,)) == openings


def test_the_desk_opens_behind_the_wall_it_was_closed_behind(
    practice: Practice, memory_keyring: Keyring
) -> None:
    desk, (meander, _, _) = practice
    folder = desk.keys.current.folder
    desk.scope.work_at(meander.id)
    desk.close()

    opened = vaults.unlock_with_keyring(folder, today=lambda: TODAY, keyring=memory_keyring)
    assert opened.scope.organisation_id == meander.id
    assert [row.organisation.id for row in opened.organisations.list()] == [meander.id]
    opened.scope.stop()
    opened.close()

    opened = vaults.unlock_with_keyring(folder, today=lambda: TODAY, keyring=memory_keyring)
    assert opened.scope.organisation_id is None
    assert opened.scope.organisation is None
    assert len(opened.organisations.list()) == len(WORDS)
    opened.close()


def test_the_wall_does_not_move_by_itself(practice: Practice) -> None:
    desk, (meander, linde, _) = practice
    heard: list[frozenset[Concept]] = []
    desk.listen(heard.append)
    desk.scope.work_at(meander.id)

    with pytest.raises(Gone):
        desk.scope.work_at(linde.id)
    with pytest.raises(Gone):
        desk.scope.work_at(OrganisationId(999))

    assert desk.scope.organisation == desk.organisations.get(meander.id)
    assert frozenset(Concept) in heard
    desk.scope.stop()
    desk.scope.stop()
    assert desk.scope.organisation_id is None


def test_no_organisation_is_added_behind_the_wall(practice: Practice, tmp_path: Path) -> None:
    desk, (meander, linde, _) = practice
    name = _name(desk, linde)
    file = _register(desk, tmp_path)
    shown = desk.registers.preview(file, organisation=name)
    desk.scope.work_at(meander.id)

    with pytest.raises(OthersHidden):
        desk.organisations.add(OrganisationDraft(name="Nieuw"))
    with pytest.raises(OthersHidden):
        desk.registers.preview(file, organisation=name)
    with pytest.raises(OthersHidden):
        finish(desk.registers.take_over(shown))
    own = desk.registers.preview(file, organisation=_name(desk, meander))
    assert finish(desk.registers.take_over(own)).organisation_id == meander.id


def test_half_typed_text_of_others_is_kept_but_hidden(practice: Practice) -> None:
    desk, (meander, linde, _) = practice
    desk.drafts.keep("new_case", {"note": "Buiten"})
    desk.drafts.keep(f"case/{meander.case}/contact/new", {"text": "Van ons"})
    desk.scope.work_at(meander.id)
    hidden = f"case/{linde.case}/note/new"

    assert desk.drafts.kept("new_case") is None
    assert desk.drafts.kept(hidden) is None
    assert desk.drafts.kept(f"unit:new:{linde.id}") is None
    assert desk.drafts.kept(f"unit:{linde.unit}") is None
    assert desk.drafts.kept(f"case/{meander.case}/contact/new") == {"text": "Van ons"}
    desk.drafts.keep(hidden, {"text": "Te laat"})
    desk.drafts.drop(hidden)
    desk.drafts.keep("new_case", {"note": "Binnen"})
    desk.drafts.keep("activity:new", {"what": "Binnen"})
    assert desk.drafts.kept("new_case") == {"note": "Binnen"}

    desk.scope.stop()

    assert desk.drafts.kept(hidden) == {"text": f"Half getypt {linde.word}"}
    assert desk.drafts.kept("new_case") == {"note": "Buiten"}
    assert desk.drafts.kept("activity:new") == {"what": "Binnen"}
    desk.scope.work_at(meander.id)
    assert desk.drafts.kept("new_case") == {"note": "Binnen"}


def test_an_address_that_comes_back_is_pointed_to_over_the_wall(practice: Practice) -> None:
    desk, (meander, linde, _) = practice
    general = desk.referral_contacts.add(
        ReferralContactDraft(
            kind_id=desk.referral_contacts.get(meander.address).kind_id, name="Juridisch Loket"
        )
    )
    with desk._database.writing() as tx:
        theirs = tx.referral_contacts.referrals(linde.address)
        tx.referral_contacts.point_back(general, theirs)
    desk.scope.work_at(meander.id)

    assert desk.referral_contacts.get(general).referrals == 0
    removed = desk.referral_contacts.remove(general)
    desk.referral_contacts.restore(removed)
    desk.scope.stop()

    assert desk.referral_contacts.get(general).referrals == len(theirs)


def test_what_was_removed_is_cleared_away_on_both_sides_of_the_wall(practice: Practice) -> None:
    desk, (meander, linde, _) = practice
    letter = next(each for each in linde.entries if each.kind is EntryKind.ATTACHMENT)
    desk.timeline.remove(letter)
    desk.scope.work_at(meander.id)

    desk.attachments.discard_removed()

    with desk._database.reading(everywhere=True) as tx:
        assert tx.attachments.removed() == []


def test_what_was_destroyed_is_known_everywhere_for_backups(practice: Practice) -> None:
    desk, (meander, linde, vaart) = practice
    desk.scope.work_at(meander.id)

    assert [each.case_id for each in desk.destruction.list()] == [meander.destroyed]
    with desk._database.reading() as tx:
        assert {each.case_id for each in tx.destruction.all()} == {
            each.destroyed for each in (meander, linde, vaart)
        }


def test_no_case_behind_the_wall_can_be_erased(practice: Practice) -> None:
    desk, (meander, linde, _) = practice
    desk.scope.work_at(meander.id)

    assert desk.destruction.outlook(meander.case).running
    assert desk.destruction.outlook(meander.case).walled
    with pytest.raises(Gone):
        desk.destruction.outlook(linde.case)
    for name in ("", "Kievit"):
        with pytest.raises(Gone):
            desk.destruction.destroy(
                linde.case, typed_code_name=name, reason=DestructionReason.REPORTER_ASKED
            )


class _Stale:
    """What a window may still hold of an organisation when the wall goes up."""

    def __init__(self, desk: Desk, seeded: Seeded, folder: Path) -> None:
        self.activity = desk.activities.list(seeded.id)[0]
        (self.planned,) = desk.planned_activities.list(seeded.id)
        (self.point,) = self.activity.points
        (self.recommendation,) = desk.recommendations.list(seeded.id)
        self.address = desk.referral_contacts.get(seeded.address)
        twin = desk.referral_contacts.add(self.address)
        self.addresses = desk.address_merging.merge(self.address.id, twin, self.address)
        self.contract = desk.contracts.list(seeded.id)[0]
        (self.route,) = desk.organisation_routes.list(seeded.id)
        (self.document,) = desk.organisation_documents.list(seeded.id)
        appointment = desk.appointments.get(seeded.id)
        self.own_point = appointment.points[-1]
        self.columns = desk.annual_reports.columns(seeded.id, THIS_YEAR)
        self.term = desk.terms.by_id(seeded.term)
        self.named = desk.dated_terms.names(seeded.term)
        self.removed = desk.timeline.remove(seeded.entries[4])
        (self.follow_up,) = (
            each for each in desk.timeline.entries(seeded.case) if isinstance(each, FollowUp)
        )
        marks = (OptionMark(step_id=seeded.option, state=StepState.DISCUSSED),)
        self.options = desk.discussed_options.record(seeded.case, marks)
        self.copy = desk.reporter_copies.get(seeded.case, "nl")
        (self.request,) = desk.reporter_requests.of(seeded.case)
        self.imported = next(
            each.id for each in desk.registers.list() if each.organisation_id == seeded.id
        )
        self.merged, self.handed, self.closed = _moved(desk, seeded)
        self.people = _People(desk, seeded)
        self.privacy = _Privacy(desk, seeded)
        self.file = _register(desk, folder)
        self.preview = desk.registers.preview(self.file, organisation=_name(desk, seeded))


class _Privacy:
    """The privacy statement of an organisation, with a section of its own."""

    def __init__(self, desk: Desk, seeded: Seeded) -> None:
        self.order = PrivacyOrder(
            kind=PrivacyPaperKind.STATEMENT, language="nl", organisation_id=seeded.id
        )
        own = SectionText(title=f"Ook bij {seeded.word}")
        self.section = desk.privacy_sections.add(self.order, own)
        self.paper = desk.privacy_papers.compose(self.order)
        self.version = next(
            each.id for each in desk.privacy_papers.versions() if each.organisation_id == seeded.id
        )


class _People:
    """Cases of people who figure twice, and what was done with that."""

    def __init__(self, desk: Desk, seeded: Seeded) -> None:
        self._desk, self._seeded = desk, seeded
        self.case = self._made("Anna Oosterveld", "Teamleider magazijn")
        self._made("", "A. Oosterveld")
        self._made("", "teamleider magazijn Noord")
        self._made("", "Teamleider magazijn")
        found = desk.people.of_case(self.case)
        (self.conflict,), (self.question, *_) = found.conflicts, found.questions
        self.draft = PeopleDecisionDraft(on=TODAY, handling=Handling.LEFT)
        desk.people.decide(self.case, found.patterns[0], self.draft)
        (self.decision,) = desk.people.decisions(self.case)
        self.noted = desk.people.mark_seen(self.case)
        self.merged = desk.accused.merge(self.question, self.question.own.alias)
        desk.accused.take_back_merge(self.merged)

    def _made(self, reporter: str, accused: str) -> CaseId:
        at, cases = self._seeded.id, self._desk.cases
        draft = CaseDraft(organisation_id=at, registered_on=TODAY, reporter_name=reporter)
        case_id, issue = cases.register(draft), IssueDraft(accused=accused)
        facts = CaseFacts(kind=CaseKind.REPORT, registered_on=TODAY, issues=(issue,))
        cases.change_facts(case_id, facts)
        return case_id


def _moved(desk: Desk, seeded: Seeded) -> tuple[Merged, HandedOver, ClosedCaseNow]:
    """Return the ways back from what was done with cases that are of no more interest."""
    draft = CaseDraft(organisation_id=seeded.id, registered_on=TODAY)
    kept, folded = desk.cases.register(draft), desk.cases.register(draft)
    merged = desk.merging.merge(kept, folded)
    there = desk.handing_over.targets(kept)[0].id
    handed = desk.handing_over.hand_over(kept, HandoverChoice(organisation_id=there))
    desk.handing_over.take_back(handed)
    return merged, handed, desk.closing.close(kept, desk.cases.facts(kept))


def _methods(desk: Desk) -> Iterator[tuple[str, Callable[..., Any]]]:
    """Yield every public method and property of every service, by its name."""
    for service, value in sorted(vars(desk).items()):
        is_service = type(value).__module__.startswith("vpdesk.services")
        if service.startswith("_") or not is_service or isinstance(value, HeldKeys):
            continue
        if service in KNOWS_NO_CONTENT:
            continue
        for name, found in inspect.getmembers(type(value)):
            if name.startswith("_") or name in PICTURES_WHAT_IT_IS_GIVEN:
                continue
            if isinstance(found, property):
                yield f"{service}.{name}", lambda value=value, name=name: getattr(value, name)
            elif callable(found):
                yield f"{service}.{name}", getattr(value, name)


def _arguments(
    name: str, method: Callable[..., Any], asked: Seeded, stale: _Stale, folder: Path
) -> dict[str, Any]:
    """Return what to call a method with so that it is about an organisation."""
    found = {}
    for parameter in inspect.signature(method).parameters.values():
        if parameter.name in {"value", "name"} and "lambda" in repr(method):
            continue
        kind = _without_none(parameter.annotation)
        made = _value(parameter.name, kind, asked, stale, folder)
        if made is not _NOTHING:
            found[parameter.name] = made
        elif parameter.default is inspect.Parameter.empty:
            pytest.fail(f"say here what {name} is called with for {parameter}")
    return found


_NOTHING = object()
_OWN_ENTRY = OwnEntry(
    id=OwnEntryId(1), on=TODAY, kind=OwnEntryKind.EXTRA, title="Congres", minutes=60
)
_OWN_CERTIFICATE = Certificate(
    id=CertificateId(1), entry_id=_OWN_ENTRY.id, name="brief.txt", media=Media.PNG, bytes=1
)
_OWN_CYCLE = Cycle(
    id=CycleId(1),
    start=TODAY,
    months=48,
    accredited_minutes=60,
    peer_review_minutes=60,
    extra_minutes=60,
)
_INVOICE = Invoice(
    edition_id=EditionId(1),
    organisation_id=OrganisationId(1),
    organisation="Werkgever",
    period=THIS_YEAR,
    made_on=TODAY,
    terms=InvoiceTerms(rate_cents=9_900),
    lines=(),
)
_GIVEN = Given(
    id=GivenId(1), package_id="", to_name="", made_on=TODAY, valid_until=TODAY, return_key=""
)
_OWN_SHEET = CaseSheet(
    id=CaseSheetId(1), made_on=TODAY, title="Casus", situation="Iemand vertelt iets."
)


def _value(name: str, kind: Any, asked: Seeded, stale: _Stale, folder: Path) -> Any:
    entries = {each.kind: each for each in asked.entries}
    by_name: dict[str, Any] = {
        "cards": [ContactCard(name="Nieuw")],
        "rows": [OfferedRow(row=2, draft=ReferralContactDraft(kind_id=None, name="Nieuw"))],
        "attachment_id": entries[EntryKind.ATTACHMENT].id,
        "by_name": "Collega",
        "consent_id": entries[EntryKind.CONSENT].id,
        "follow_up_id": entries[EntryKind.FOLLOW_UP].id,
        "code_name": "Kneu",
        "days": [TODAY] if get_origin(kind) is Collection else 14,
        "employer_group": "Koepel",
        "end": datetime.combine(TODAY, time(23)),
        "fields": {"text": "Getypt"},
        "findings": {},
        "first": "",
        "key": "adviser_name",
        "label": "Parkeerkaart",
        "language": "nl",
        "limit": 500,
        "mark": "Waarnemer",
        "marks": [OptionMark(step_id=asked.option, state=StepState.CHOSEN, text="Nieuw")],
        "meeting_place": "",
        "taken_over": [stale.address],
        "name": f"Werkgever {asked.word}",
        "on": TODAY,
        "order": ((asked.option, True),),
        "own": (),
        "organisation": f"Werkgever {asked.word}",
        "organisations": [asked.id],
        "phrases": (),
        "places": 1,
        "place": f"case/{asked.case}/note/new",
        "planned": [stale.follow_up],
        "moves": True,
        "drafts": stale.copy.masks,
        "masks": [each.id for each in stale.copy.masks],
        "reminder": "Bellen",
        "promised": True,
        "point_key": stale.own_point.key,
        "purpose": "waarneming",
        "remark": "",
        "remarks": True,
        "reason": "Loopt nog",
        "replace": True,
        "registered_on": TODAY,
        "matter": stale.people.conflict,
        "months": 12,
        "number": 1,
        "noted": stale.people.noted,
        "alias": "Teamleider magazijn",
        "safe_contact": "",
        "hidden": True,
        "removed": {"nl": SectionText(title="Nieuw")},
        "second": "",
        "section_key": stale.privacy.section,
        "shown": True,
        "since": TODAY,
        "start": datetime.combine(TODAY, time()),
        "summary": "Een woord",
        "text": "Een zin.",
        "texts": dict.fromkeys(InstructionPart, "Nieuw"),
        "uid": "0" * 32,
        "typed_code_name": "Niemand",
        "until": date(2026, 1, 1),
        "value": "",
        "variable": "unit",
        "what": "Bellen",
        "words": asked.word,
        "worksheet_id": entries[EntryKind.EXCEPTION].id,
        "year": 2025,
        "year_starts": 1,
    }
    by_kind: dict[Any, Any] = {
        Activity: stale.activity,
        AddressFile: AddressFile(name="adressen.csv", table=stale.file.table),
        AddedEntry: AddedEntry(uid="0" * 32, number=1, draft=NoteDraft(on=TODAY, text="Nieuw")),
        ActivityDraft: stale.activity,
        ActivityId: asked.activity,
        ActivityFilter: ActivityFilter(),
        AgreedPoint: stale.point,
        AgreedPointDraft: stale.point,
        AgreedPointId: stale.point.id,
        AppointmentPoint: stale.own_point,
        CaseDraft: CaseDraft(organisation_id=asked.id, registered_on=TODAY),
        CaseFacts: CaseFacts(
            kind=CaseKind.REPORT, registered_on=TODAY, issues=(IssueDraft(unit_id=asked.unit),)
        ),
        CaseFileOrder: CaseFileOrder(case_id=asked.case, language="nl", with_name=True),
        CaseFilter: CaseFilter(organisation_id=asked.id, statuses=frozenset()),
        CaseId: asked.case,
        CaseSheet: _OWN_SHEET,
        CaseSheetDraft: _OWN_SHEET,
        CaseSheetId: _OWN_SHEET.id,
        ClosedCaseNow: stale.closed,
        Contract: stale.contract,
        RemovedContract: RemovedContract(contract=stale.contract),
        ContractDraft: stale.contract,
        CopyOrder: CopyOrder(case_id=asked.case, language="nl", with_name=True),
        ReporterCopy: stale.copy,
        MaskChange: MaskChange(removed=stale.copy.masks),
        MaskDraft: stale.copy.masks[0],
        MaskId: stale.copy.masks[0].id,
        MaskWhy: stale.copy.masks[0].why,
        RecordedRequest: RecordedRequest(id=stale.request.id),
        RequestDraft: stale.request,
        RequestId: stale.request.id,
        Decision: Decision.KEEP,
        ExceptionDraft: ExceptionDraft(on=TODAY, text="Halverwege"),
        ContractId: stale.contract.id,
        Conflict: stale.people.conflict,
        Involved: Involved(name="Anna Oosterveld", role=PersonRole.REPORTER),
        MergedAccused: stale.people.merged,
        PeopleDecision: stale.people.decision,
        PeopleDecisionDraft: stale.people.draft,
        SamePerson: stale.people.question,
        ContactPersonDraft: ContactPersonDraft(organisation_id=asked.id, name="Nieuw"),
        ContactPersonId: asked.person,
        DocumentDraft: stale.document,
        DocumentId: stale.document.id,
        Certificate: _OWN_CERTIFICATE,
        CertificateId: _OWN_CERTIFICATE.id,
        Cycle: _OWN_CYCLE,
        CycleDraft: _OWN_CYCLE,
        CycleId: _OWN_CYCLE.id,
        EditionId: asked.edition,
        EditionOrder: EditionOrder(
            kind=EditionKind.ANNUAL, organisation_id=asked.id, period=THIS_YEAR
        ),
        EntryRef: entries[EntryKind.CONTACT],
        ExportChoice: ExportChoice(kind=ExportKind.JSON),
        Finding: stale.own_point.finding,
        GivenId: _GIVEN.id,
        HandedOver: stale.handed,
        HandoverChoice: HandoverChoice(organisation_id=asked.id),
        Hit: Hit(start=0, end=3, level=Level.NOTE, reason=HitReason.TERM, wording="Een"),
        ImportId: stale.imported,
        Invoice: _INVOICE,
        InvoiceTerms: _INVOICE.terms,
        Merged: stale.merged,
        MergedAddresses: stale.addresses,
        MergedReturn: MergedReturn(given_id=_GIVEN.id, refs=(), left_out=()),
        OlderReportDraft: OlderReportDraft(
            organisations=(asked.id,), period=THIS_YEAR, made_on=TODAY
        ),
        OptionDraft: OptionDraft(text=OptionText(title="Nieuw")),
        OptionHere: OptionHere(text="Nieuw"),
        OptionSheetOrder: OptionSheetOrder(
            case_id=asked.case, step_ids=(asked.option,), language="nl", with_here=True
        ),
        OptionText: OptionText(title="Nieuw"),
        OrganisationDraft: OrganisationDraft(name="Nieuw"),
        OrganisationFacts: OrganisationDraft(name="Nieuw"),
        OrganisationRouteDraft: stale.route,
        OrganisationRouteId: stale.route.id,
        PointId: stale.own_point.id,
        Proof: Proof(slot_type=WayIn.KEYRING, slot_id="other"),
        OrganisationId: asked.id,
        OutcomeDraft: stale.recommendation.history[0],
        OutcomeId: stale.recommendation.history[0].id,
        OwnEntry: _OWN_ENTRY,
        OwnEntryDraft: _OWN_ENTRY,
        OwnEntryId: _OWN_ENTRY.id,
        Period: THIS_YEAR,
        PrivacyOrder: stale.privacy.order,
        PrivacyPaper: stale.privacy.paper,
        PrivacyVersionId: stale.privacy.version,
        SectionText: SectionText(title="Nieuw"),
        PlannedActivity: stale.planned,
        PlannedActivityDraft: stale.planned,
        PlannedActivityId: stale.planned.id,
        ReadReturn: ReadReturn(given=_GIVEN, by_name="", returned_on=TODAY, cases=()),
        Recommendation: stale.recommendation,
        RecommendationDraft: stale.recommendation,
        RecommendationId: stale.recommendation.id,
        RecordedOptions: stale.options,
        ReferralContact: stale.address,
        ReferralContactDraft: ReferralContactDraft(
            kind_id=stale.address.kind_id, name="Nieuw", organisation_id=asked.id
        ),
        ReferralContactFilter: ReferralContactFilter(words="Adres"),
        ReferralContactId: asked.address,
        RegisterFile: stale.file,
        RegisterPreview: stale.preview,
        RemovedEntry: stale.removed,
        ReportAgreement: ReportAgreement(),
        ReportColumns: stale.columns,
        ReportOptions: ReportOptions(tables=frozenset()),
        ReportTexts: ReportTexts(),
        ReporterDraft: ReporterDraft(name="Nieuw"),
        StandInDraft: StandInDraft(
            to_name="Collega",
            valid_until=TODAY,
            cases=(CaseChoice(case_id=asked.case, consent_form=ConsentForm.ORAL),),
        ),
        StandInId: StandInId(1),
        TermDraft: TermDraft(
            vocabulary=Vocabulary.CHANNEL, dutch="Nieuw", organisation_id=asked.id
        ),
        Term: stale.term,
        TermState: stale.named,
        TermId: asked.term,
        TermWords: TermWords(dutch="Anders"),
        UnitDraft: UnitDraft(organisation_id=asked.id, name="Nieuw"),
        UnitId: asked.unit,
    }
    if kind is Path:
        return folder / "place" if name == "folder" else folder / "letter.txt"
    if kind is EntryId or kind in {str, int, bool, date} or get_origin(kind) is not None:
        if name == "draft":
            return NoteDraft(on=TODAY, text="Nieuw")
        return by_name.get(name, _NOTHING)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return next(iter(kind))
    return by_kind.get(kind, by_name.get(name, _NOTHING))


def _without_none(annotation: Any) -> Any:
    if get_origin(annotation) in {Union, types.UnionType}:
        left = [each for each in get_args(annotation) if each is not type(None)]
        return left[0] if len(left) == 1 else annotation
    return annotation


def _told(method: Callable[..., Any], arguments: Mapping[str, Any]) -> str:
    """Return everything that a call tells, in its answer or its refusal."""
    try:
        answer = method(**arguments)
        if isinstance(answer, Generator):
            answer = finish(answer)
    except (TypeError, AttributeError, KeyError):
        raise
    except Exception as refusal:  # noqa: BLE001 - whatever it is, it must tell nothing
        return " ".join((str(refusal), *_texts(refusal.args), *_texts(vars(refusal))))
    return " ".join(_texts(answer))


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, HeldContent):
        with value.borrowed() as content:
            yield content.decode("utf-8", "replace")
        value.close()
    elif isinstance(value, bytes) and value.startswith(b"%PDF"):
        from vpdesk.reports.finished_files import text_of

        yield text_of(value)
    elif isinstance(value, bytes):
        yield value.decode("utf-8", "replace")
    elif is_dataclass(value) and not isinstance(value, type):
        for each in fields(value):
            yield from _texts(getattr(value, each.name))
    elif isinstance(value, Mapping):
        for key, each in value.items():
            yield from _texts(key)
            yield from _texts(each)
    elif isinstance(value, Collection) and not isinstance(value, str):
        for each in value:
            yield from _texts(each)
    else:
        yield repr(value)


def _register(desk: Desk, folder: Path) -> RegisterFile:
    file = folder / "register.csv"
    file.write_text("Datum;Aard\n03-02-2022;pesten\n", encoding="utf-8")
    (folder / "letter.txt").write_text("Een brief", encoding="utf-8")
    return desk.registers.read(file)


def _name(desk: Desk, seeded: Seeded) -> str:
    return desk.organisations.get(seeded.id).name


def _rows(desk: Desk) -> dict[str, str]:
    """Return the rows of every table behind the wall, as they are seen now."""
    with desk._database.reading() as tx:
        return {
            name: repr(sorted(map(repr, tx._connection.execute(select(metadata.tables[name])))))
            for name in HIDDEN
        }


def _hidden_rows(desk: Desk, others: Sequence[Seeded]) -> list[dict[str, str]]:
    """Return all that is of other organisations; the log may tell who asked for it."""
    found = []
    for each in others:
        desk._database.build_wall(each.id)
        rows = _rows(desk)
        found.append({name: rows[name] for name in rows if name not in {"log_entry", *_GENERAL}})
    desk._database.build_wall(None)
    return found


_GENERAL = ("term", "referral_contact")
