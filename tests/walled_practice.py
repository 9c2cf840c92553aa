"""A practice in which every text tells by a word of its own which organisation it is of."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Table, Text, select, update

from tests.fixtures import TODAY
from vpdesk.domain.activities import (
    ActivityDraft,
    ActivityId,
    AgreedPointDraft,
    PlannedActivityDraft,
)
from vpdesk.domain.appointments import Finding, PointState
from vpdesk.domain.cases import (
    CaseDraft,
    CaseFacts,
    CaseFilter,
    CaseId,
    CaseKind,
    CaseStatus,
    IssueDraft,
)
from vpdesk.domain.contracts import ContractDraft
from vpdesk.domain.disclosure import exactly
from vpdesk.domain.edition_orders import OlderReportDraft, OlderRow, OlderTable
from vpdesk.domain.editions import EditionId
from vpdesk.domain.instruction_sheets import InstructionPart
from vpdesk.domain.invoices import Invoice, InvoiceTerms
from vpdesk.domain.masking import MaskDraft, MaskReason, MaskWhy, Spot
from vpdesk.domain.options import OptionDraft, OptionHere, OptionText
from vpdesk.domain.organisation_routes import OrganisationRouteDraft, RouteKind
from vpdesk.domain.organisations import (
    ContactPersonDraft,
    ContactPersonId,
    OrganisationDraft,
    OrganisationId,
    UnitDraft,
    UnitId,
)
from vpdesk.domain.papers import Leaving
from vpdesk.domain.people import DecisionDraft, Handling, Matter, MatterKind, PersonRole
from vpdesk.domain.periods import calendar_year
from vpdesk.domain.privacy_papers import PrivacyOrder, PrivacyPaperKind, SectionText
from vpdesk.domain.recommendations import (
    OutcomeDraft,
    RecommendationDraft,
    RecommendationState,
)
from vpdesk.domain.referral_contacts import ReferralContactDraft, ReferralContactId
from vpdesk.domain.report_columns import ReportTexts
from vpdesk.domain.reporter_requests import RequestDraft, RequestKind, due_by
from vpdesk.domain.retention import DestructionReason
from vpdesk.domain.terms import TermDraft, TermId, TermWords, Vocabulary
from vpdesk.domain.timeline import (
    QUESTIONS,
    ConsentDraft,
    ContactDraft,
    Decision,
    EntryKind,
    EntryRef,
    FollowUpDraft,
    NoteDraft,
    ReferralDraft,
    StatusDraft,
    StepDraft,
    filled_in,
)
from vpdesk.services.desk import Desk
from vpdesk.services.progress import finish
from vpdesk.services.vaults import vaults
from vpdesk.services.vaults.vaults import Keyring
from vpdesk.storage.tables import metadata
from vpdesk.storage.wall import HIDDEN

WORDS = ("xqmeander", "xqlinde", "xqvaart")
CLOSED_ON = date(2020, 3, 2)
OLD_YEAR = calendar_year(2019)
THIS_YEAR = calendar_year(TODAY.year)

LIKE_A_KEY = frozenset(
    {
        ("accused", "alias_key"),
        ("appointment_point", "code"),
        ("attachment", "media"),
        ("attachment", "sha256"),
        ("case", "code_name_key"),
        ("destruction", "reason"),
        ("log_entry", "act"),
        ("mask", "part"),
        ("merged_number", "code_name_key"),
        ("log_entry", "way"),
        ("option_text", "language"),
        ("privacy_section", "code"),
        ("privacy_section", "language"),
        ("privacy_version", "language"),
        ("organisation", "name_key"),
        ("organisation_document", "media"),
        ("organisation_document", "sha256"),
        ("organisation_route", "committee"),
        ("recommendation", "text_key"),
        ("reviewed_point", "code"),
        ("term", "code"),
        ("term", "icon"),
        ("term", "label_key"),
        ("term", "row_words"),
        ("term", "sectors"),
        ("unit", "name_key"),
    }
)
"""Columns in which nothing is that a person wrote."""

WRITTEN_BEFORE = frozenset(
    {
        ("annual_report_text", "earlier_recommendations"),
        ("annual_report_text", "options"),
        ("annual_report_text", "recommendations"),
        ("appointment_point", "label"),
        ("case", "code_name"),
        ("merged_number", "code_name"),
        ("report_policy", "content"),
        ("referral", "shared"),
    }
)
"""Columns with JSON, a key beside them, or need of a consent; the services write the word."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seeded:
    """An organisation of the practice, with the ids of what is of it and its ``word``."""

    word: str
    id: OrganisationId
    unit: UnitId
    person: ContactPersonId
    activity: ActivityId
    address: ReferralContactId
    term: TermId
    option: TermId
    case: CaseId
    closed: CaseId
    destroyed: CaseId
    entries: tuple[EntryRef, ...]
    edition: EditionId


SeededVault = tuple[Path, tuple[Seeded, ...]]


@pytest.fixture(scope="session")
def seeded_vault(
    new_vault: Path, memory_keyring: Keyring, tmp_path_factory: pytest.TempPathFactory
) -> SeededVault:
    """Make the practice once; tests open copies of it only."""
    folder = tmp_path_factory.mktemp("walls")
    shutil.copytree(new_vault, folder / "vault")
    desk = vaults.unlock_with_keyring(folder / "vault", today=lambda: TODAY, keyring=memory_keyring)
    seeded = seed(desk, folder, WORDS)
    desk.close()
    return folder / "vault", seeded


def seed(desk: Desk, folder: Path, words: tuple[str, ...]) -> tuple[Seeded, ...]:
    """Fill a new vault with one organisation for each of ``words``; the first two are a group."""
    seeded = tuple(_seeded(desk, folder, word) for word in words)
    for each, group in zip(seeded, ("Koepel", "koepel", words[-1]), strict=False):
        desk.employer_groups.put(each.id, group)
    return seeded


def free_texts() -> Iterator[tuple[Table, str]]:
    """Yield the columns of tables behind the wall that hold what a person wrote."""
    for name in HIDDEN:
        table = metadata.tables[name]
        for column in table.columns:
            about = (name, column.name)
            if isinstance(column.type, Text) and about not in LIKE_A_KEY | WRITTEN_BEFORE:
                yield table, column.name


def unseeded(desk: Desk, word: str) -> list[tuple[str, str]]:
    """Return the columns in which ``word`` stands nowhere."""
    found = []
    with desk._database.reading() as tx:
        for table, name in free_texts():
            question = select(table.c[name]).where(table.c[name].contains(word))
            if tx._connection.execute(question).first() is None:
                found.append((table.name, name))
    return found


def _seeded(desk: Desk, folder: Path, word: str) -> Seeded:
    at = desk.organisations.add(
        OrganisationDraft(name=f"Werkgever {word}", headcount=800, agreed_minutes=600)
    )
    agreed = replace(desk.report_policies.current(at), k=4, reason=f"Reden {word}")
    desk.report_policies.keep(at, agreed)
    unit = desk.organisations.add_unit(UnitDraft(organisation_id=at, name=f"Afdeling {word}"))
    term = desk.terms.add(
        TermDraft(vocabulary=Vocabulary.CATEGORY, dutch=f"Aard {word}", organisation_id=at)
    )
    general = next(each.id for each in desk.terms.list(Vocabulary.CATEGORY) if not each.heading)
    names = TermWords(dutch=f"Naam bij {word}", english=f"Name at {word}")
    desk.dated_terms.call(general, at, names, since=TODAY)
    desk.dated_terms.hide(general, at, since=TODAY + timedelta(days=90))
    option = desk.option_guide.add(
        OptionDraft(text=OptionText(title=f"Weg van {word}")), "nl", organisation_id=at
    )
    desk.option_guide.tell_here(at, option, OptionHere(text=f"Zo gaat het bij {word}."))
    privacy = PrivacyOrder(
        kind=PrivacyPaperKind.STATEMENT, language="nl", organisation_id=at, lock_minutes=5
    )
    section = SectionText(title=f"Klacht bij {word}", text=f"Zeg het bij {word}.")
    desk.privacy_sections.word(privacy, "complaint", section)
    desk.privacy_papers.note(desk.privacy_papers.compose(privacy), Leaving.PRINTED)
    first = {
        vocabulary: next(each.id for each in desk.terms.list(vocabulary) if not each.heading)
        for vocabulary in (Vocabulary.ACTIVITY_KIND, Vocabulary.REFERRAL_KIND, Vocabulary.STEP)
    }
    address = desk.referral_contacts.add(
        ReferralContactDraft(
            kind_id=first[Vocabulary.REFERRAL_KIND], name=f"Adres {word}", organisation_id=at
        )
    )
    _take_register_over(desk, folder, word)
    case = _case(desk, at, f"Codenaam {word}", TODAY - timedelta(days=90))
    desk.cases.change_facts(
        case,
        CaseFacts(
            kind=CaseKind.REPORT,
            registered_on=TODAY - timedelta(days=90),
            unit_id=unit,
            issues=(IssueDraft(category_id=term, unit_id=unit, accused=f"Iemand {word}"),),
        ),
    )
    desk.merging.merge(case, _case(desk, at, f"Opgegaan {word}", TODAY - timedelta(days=80)))
    entries = tuple(
        desk.timeline.add(case, draft)
        for draft in (
            ContactDraft(on=TODAY, minutes=50, text="Gesproken"),
            ConsentDraft(on=TODAY, purpose="Gesprek"),
            StepDraft(on=TODAY, step_id=first[Vocabulary.STEP]),
            ReferralDraft(on=TODAY, contact_id=address),
            NoteDraft(on=TODAY, text="Genoteerd"),
            StatusDraft(on=TODAY, status=CaseStatus.WAITING),
            FollowUpDraft(on=TODAY, what="Bellen"),
        )
    )
    shared = ReferralDraft(
        on=TODAY, to="Iemand anders", shared=f"Alles van {word}", consent_id=entries[1].id
    )
    entries += (desk.timeline.add(case, shared), _decided(desk, case))
    letter = folder / f"brief {word}.txt"
    letter.write_text(f"Brief over {word}", encoding="utf-8")
    entries += (finish(desk.attachments.add(case, letter)),)
    _ask_for_copy(desk, case, entries)
    desk.reporters.open_name(case)
    closed, destroyed = (_closed(desk, at, f"{name} {word}") for name in ("Dicht", "Vernietigd"))
    desk.retention.declare_final(at, calendar_year(CLOSED_ON.year))
    desk.destruction.destroy(
        destroyed, typed_code_name=f"Vernietigd {word}", reason=DestructionReason.TERM
    )
    desk.retention.hold(closed, TODAY + timedelta(days=20), "Loopt nog")
    desk.drafts.keep(f"case/{case}/note/new", {"text": f"Half getypt {word}"})
    desk.drafts.keep(f"unit:new:{at}", {"name": f"Half getypt {word}"})
    desk.annual_reports.keep_texts(
        at,
        THIS_YEAR,
        ReportTexts(
            observations=word,
            recommendations=(f"Doe iets aan {word}",),
            earlier_recommendations=(f"Aan {word} is gewerkt",),
        ),
    )
    advice = desk.recommendations.add(
        RecommendationDraft(organisation_id=at, text="Stel een code vast", given_on=TODAY)
    )
    desk.recommendations.add_outcome(
        advice, OutcomeDraft(on=TODAY, state=RecommendationState.ADOPTED, text="Gedaan")
    )
    desk.planned_activities.add(
        PlannedActivityDraft(
            organisation_id=at,
            on=TODAY + timedelta(days=3),
            kind_id=first[Vocabulary.ACTIVITY_KIND],
            what="Voorlichting",
        )
    )
    seeded = Seeded(
        word=word,
        id=at,
        unit=unit,
        person=desk.organisations.add_contact_person(
            ContactPersonDraft(organisation_id=at, name="Contactpersoon", receives_report=True)
        ),
        activity=desk.activities.add(
            ActivityDraft(
                organisation_id=at,
                on=TODAY - timedelta(days=1),
                kind_id=first[Vocabulary.ACTIVITY_KIND],
                what="Voorlichting",
                minutes=90,
            )
        ),
        address=address,
        term=term,
        option=option,
        case=case,
        closed=closed,
        destroyed=destroyed,
        entries=entries,
        edition=desk.editions.add_older(_older(at, word)),
    )
    desk.agreed_points.add(
        AgreedPointDraft(activity_id=seeded.activity, what="Protocol nalopen", due=TODAY)
    )
    _agree(desk, at, folder, word)
    _charge(desk, seeded)
    _account(desk, seeded)
    _write_everywhere(desk, seeded)
    return seeded


def _ask_for_copy(desk: Desk, case: CaseId, entries: tuple[EntryRef, ...]) -> None:
    """Record that the reporter wants a copy, mask a talk in it and keep the letter back."""
    desk.reporter_requests.record(
        case, RequestDraft(kind=RequestKind.COPY, asked_on=TODAY, due_on=due_by(TODAY))
    )
    talk = next(each for each in entries if each.kind is EntryKind.CONTACT)
    draft = MaskDraft(
        spot=Spot(kind=talk.kind, entry_id=talk.id, part="text"),
        start=0,
        words="Gesproken",
        why=MaskWhy(reason=MaskReason.THIRD_PARTY),
    )
    desk.reporter_copies.mask(case, [draft])
    desk.reporter_copies.withhold(case, entries[-1].id, draft.why)


def _charge(desk: Desk, seeded: Seeded) -> None:
    """Keep an invoice with a reference of the organisation."""
    with desk._database.writing() as tx:
        tx.invoices.put(
            Invoice(
                edition_id=seeded.edition,
                organisation_id=seeded.id,
                organisation="",
                period=OLD_YEAR,
                made_on=TODAY,
                terms=InvoiceTerms(reference=f"Kenmerk {seeded.word}"),
                lines=(),
            )
        )


def _account(desk: Desk, seeded: Seeded) -> None:
    """Keep what was decided about somebody in two roles."""
    matter = Matter(kind=MatterKind.CONFLICT, role=PersonRole.ADVISER)
    draft = DecisionDraft(on=TODAY, handling=Handling.LEFT, note="Overlegd")
    with desk._database.writing() as tx:
        tx.matters.add_decision(seeded.id, seeded.case, matter, draft)


def _agree(desk: Desk, at: OrganisationId, folder: Path, word: str) -> None:
    """Record what is agreed with an organisation beside its first contract."""
    desk.contracts.add(
        ContractDraft(organisation_id=at, form="Strippen", start=TODAY, remarks="Per kwartaal")
    )
    desk.organisation_routes.add(
        OrganisationRouteDraft(
            organisation_id=at, kind=RouteKind.COMPLAINTS_COMMITTEE, name="Commissie"
        )
    )
    letter = folder / f"aanstelling {word}.txt"
    letter.write_text(f"Aanstelling bij {word}", encoding="utf-8")
    document = finish(desk.organisation_documents.add(at, letter))
    own = desk.appointments.add_point(at, f"Toegangspas {word}")
    desk.instruction_sheets.keep(at, dict.fromkeys(InstructionPart, "Bel"), language="nl")
    finding = Finding(state=PointState.IN_ORDER, remark="Nagezien", document_id=document)
    desk.appointments.review(at, {f"#{own}": finding}, remark="Nagelopen")


def _case(desk: Desk, at: OrganisationId, code_name: str, on: date) -> CaseId:
    draft = CaseDraft(
        organisation_id=at,
        registered_on=on,
        code_name=code_name,
        reporter_name="Melder",
        safe_contact="Bellen",
        first_note="Eerste notitie",
    )
    return desk.cases.register(draft)


def _decided(desk: Desk, case: CaseId) -> EntryRef:
    """Decide on secrecy, and add to it."""
    answers = dict.fromkeys(QUESTIONS, "Beantwoord")
    worksheet = desk.secrecy.decide(case, filled_in(TODAY, answers), Decision.KEEP)
    desk.secrecy.add_remark(worksheet.id, "Toegevoegd")
    return worksheet


def _closed(desk: Desk, at: OrganisationId, code_name: str) -> CaseId:
    case = _case(desk, at, code_name, CLOSED_ON)
    desk.timeline.add(case, StatusDraft(on=CLOSED_ON, status=CaseStatus.CLOSED))
    return case


def _older(at: OrganisationId, word: str) -> OlderReportDraft:
    rows = (OlderRow(keys=("employee",), label=f"Medewerker {word}", token=exactly(3)),)
    return OlderReportDraft(
        organisations=(at,),
        period=OLD_YEAR,
        made_on=date(2020, 2, 1),
        audience=f"Directie {word}",
        total=exactly(3),
        tables=(OlderTable(variable="reporter_position", title=f"Functie {word}", rows=rows),),
    )


def _take_register_over(desk: Desk, folder: Path, word: str) -> None:
    file = folder / f"register {word}.csv"
    file.write_text("Datum;Aard;Gesprekken\n03-02-2021;pesten;2\n", encoding="utf-8")
    preview = desk.registers.preview(desk.registers.read(file), organisation=f"Werkgever {word}")
    result = finish(desk.registers.take_over(preview))
    (row,) = desk.cases.list(CaseFilter(organisation_id=result.organisation_id))
    desk.cases.rename(row.id, f"Overgenomen {word}")


def _write_everywhere(desk: Desk, seeded: Seeded) -> None:
    """Add the word to every text of an organisation, and index it all again."""
    desk._database.build_wall(seeded.id)
    with desk._database.writing() as tx:
        for table, name in free_texts():
            column = table.c[name]
            unseen = ~column.contains(seeded.word)
            own = table.c.get("organisation_id")
            where = [unseen] if own is None else [unseen, own == seeded.id]
            longer = update(table).where(*where).values({name: column + f" {seeded.word}"})
            tx._connection.execute(longer)
        for row in tx.case_list.rows(CaseFilter(statuses=frozenset()), limit=100):
            tx.search.case_changed(row.id)
        tx.search.organisation_changed(seeded.id)
        tx.search.referral_contact_changed(seeded.address)
    desk._database.build_wall(None)
