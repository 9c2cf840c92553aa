"""Destroying leaves what counts, and not a byte of what was told."""

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path

import pytest
from sqlalchemy import insert, select
from sqlcipher3 import dbapi2

from tests.fixtures import KEY, TODAY
from tests.storage.pages import decrypted_pages
from vpdesk.domain.cases import (
    CaseFacts,
    CaseFilter,
    CaseId,
    CaseKind,
    CaseStatus,
    IssueDraft,
    ReporterDraft,
)
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.masking import MaskDraft, MaskReason, MaskWhy, Spot
from vpdesk.domain.organisations import OrganisationDraft, OrganisationId
from vpdesk.domain.people import DecisionDraft, Handling, Matter, MatterKind, PersonRole
from vpdesk.domain.reporter_requests import Answer, RequestDraft, RequestKind
from vpdesk.domain.retention import Destruction, DestructionReason, Hold
from vpdesk.domain.terms import TermDraft, Vocabulary
from vpdesk.domain.timeline import (
    QUESTIONS,
    ConfidentialityException,
    ConsentDraft,
    ConsentState,
    ContactDraft,
    ContactKind,
    Decision,
    EntryId,
    EntryKind,
    ExceptionRemark,
    FollowUpDraft,
    Note,
    NoteDraft,
    ReferralDraft,
    StatusDraft,
    StepDraft,
    StepState,
    filled_in,
)
from vpdesk.storage import rewriting
from vpdesk.storage.authorizer import seal, seal_for_rewriting
from vpdesk.storage.errors import DiskFull
from vpdesk.storage.search_words import search_words
from vpdesk.storage.sqlcipher import open_file
from vpdesk.storage.tables import (
    attachment,
    attachment_chunk,
    case,
    contact,
    merged_number,
    metadata,
    referral,
    reporter,
    step,
)
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase, create, open_database

# Letters of a script that nothing else in a vault is written in, two bytes of three the same.
FIRST_LETTER = 0x1200
LETTERS = 64
CANARY = re.compile(rb"(?:\xe1\x88[\x80-\xbf]){3}")
REGISTERED = date(2024, 3, 12)

Telling = Callable[[int], str]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data-0001.db"


@pytest.fixture
def database(path: Path) -> Iterator[VaultDatabase]:
    create(path, key=KEY).close()
    opened = open_database(path, key=KEY, today=TODAY)
    yield opened
    opened.close()


@pytest.fixture
def organisation_id(database: VaultDatabase) -> OrganisationId:
    with database.writing() as tx:
        return tx.organisations.add(OrganisationDraft(name="Hogeschool Meander"))


def canaries(chance: random.Random) -> Telling:
    return lambda length: "".join(
        chr(FIRST_LETTER + chance.randrange(LETTERS)) for _ in range(length)
    )


def words(chance: random.Random) -> Telling:
    return lambda length: " ".join(f"woord{chance.randrange(999)}" for _ in range(length // 7 + 1))


def registered(
    tx: Transaction, organisation_id: OrganisationId, code_name: str, telling: Telling
) -> CaseId:
    person = ReporterDraft(name=telling(20), safe_contact=telling(40), meeting_place=telling(9))
    return tx.cases.add(
        CaseFacts(
            kind=CaseKind.REPORT,
            registered_on=REGISTERED,
            issues=(IssueDraft(accused=telling(12)),),
        ),
        organisation_id=organisation_id,
        reporter_id=tx.reporters.add(organisation_id, person),
        code_name=code_name,
    )


def told(tx: Transaction, case_id: CaseId, telling: Telling) -> None:
    """Put something into every field of a case that holds text."""
    steps = [each.id for each in tx.terms.list(Vocabulary.STEP, None, TODAY)]
    consent = ConsentDraft(
        on=REGISTERED,
        purpose=telling(30),
        with_whom=telling(20),
        not_shared=telling(300),
        text=telling(50),
        state=ConsentState.WITHDRAWN,
        withdrawn_on=TODAY,
        withdrawn_text=telling(40),
    )
    consent_id = tx.timeline.add(case_id, consent).id
    for draft in (
        ContactDraft(on=REGISTERED, text=telling(900), place=telling(9), minutes=50),
        NoteDraft(on=REGISTERED, text=telling(5000)),
        FollowUpDraft(on=REGISTERED, what=telling(30), place=telling(9), text=telling(20)),
        StatusDraft(on=REGISTERED, status=CaseStatus.CLOSED, text=telling(30)),
        ReferralDraft(
            on=REGISTERED,
            to=telling(30),
            shared=telling(40),
            text=telling(10),
            consent_id=consent_id,
        ),
        StepDraft(
            on=REGISTERED,
            step_id=steps[0],
            state=StepState.DONE,
            outside=True,
            consent_id=consent_id,
            text=telling(70),
        ),
    ):
        tx.timeline.add(case_id, draft)
    _decided(tx, case_id, telling)
    tx.drafts.keep(f"case/{case_id}/note/new", {"text": telling(60)})
    tx.drafts.keep(f"case/{case_id}", {"kind": "note"})
    hold = Hold(decided_on=REGISTERED, until=TODAY, reason=telling(25))
    tx.retention.add_hold(case_id, hold)
    tx.retention.put_term(case_id, 12)
    _decided_about_people(tx, case_id, telling)
    names = {"code_name": telling(14), "code_name_key": telling(14)}
    merged = {"year": 2019, "sequence": case_id, "case_id": case_id, "former_id": 9000}
    tx._connection.execute(insert(merged_number).values(**merged, **names))
    key = tx._connection.execute(
        insert(attachment).values(
            case_id=case_id,
            day=REGISTERED,
            name=telling(12),
            media="text/plain",
            bytes=9000,
            sha256="",
            text=telling(8),
        )
    ).lastrowid
    for number in range(2):
        content = telling(3000).encode()
        row = {"attachment_id": key, "number": number, "content": content}
        tx._connection.execute(insert(attachment_chunk).values(row))
    _asked_for_copy(tx, case_id, EntryId(key), telling)


def _asked_for_copy(
    tx: Transaction, case_id: CaseId, attachment_id: EntryId, telling: Telling
) -> None:
    """Record a request for a copy, mask something in it and keep an attachment back."""
    why = MaskWhy(reason=MaskReason.OTHER, explanation=telling(30))
    spot = Spot(kind=EntryKind.ATTACHMENT, entry_id=attachment_id, part=telling(9))
    tx.masks.add(case_id, MaskDraft(spot=spot, start=0, words=telling(12), why=why))
    tx.masks.decide(attachment_id, why)
    request = RequestDraft(
        kind=RequestKind.CORRECTION,
        asked_on=REGISTERED,
        due_on=TODAY,
        asked=telling(40),
        answered_on=TODAY,
        answer=Answer.PARTLY,
        explanation=telling(40),
        statement=telling(60),
    )
    tx.reporter_requests.add(case_id, request)


def _decided(tx: Transaction, case_id: CaseId, telling: Telling) -> None:
    """Decide on secrecy, and add to it."""
    answers = {name: telling(60) for name in QUESTIONS}
    drafted = filled_in(REGISTERED, answers, text=telling(50))
    decided = replace(drafted, decision=Decision.BREAK)
    worksheet = tx.timeline.get(tx.timeline.add(case_id, decided))
    assert isinstance(worksheet, ConfidentialityException)
    tx.timeline.add_remark(worksheet, ExceptionRemark(on=TODAY, text=telling(40)))


def _decided_about_people(tx: Transaction, case_id: CaseId, telling: Telling) -> None:
    """Record what was decided where somebody of the case has another role."""
    organisation_id = tx.cases.organisation_of(case_id)
    assert organisation_id is not None
    matter = Matter(kind=MatterKind.CONFLICT, role=PersonRole.ADVISER)
    draft = DecisionDraft(on=TODAY, handling=Handling.LEFT, note=telling(50))
    tx.matters.add_decision(organisation_id, case_id, matter, draft)


def terms_made(database: VaultDatabase) -> None:
    with database.writing() as tx:
        for label in ("Luisterend oor", "Mediation"):
            tx.terms.add(TermDraft(vocabulary=Vocabulary.STEP, dutch=label))
        tx.terms.add(TermDraft(vocabulary=Vocabulary.REFERRAL_KIND, dutch="Mediator"))


def practice(
    database: VaultDatabase, organisation_id: OrganisationId, chance: random.Random
) -> list[CaseId]:
    """Write cases in turns, so that pages are split and joined; return those with canaries."""
    terms_made(database)
    tellings = (canaries(chance), words(chance))
    cases: list[tuple[CaseId, Telling]] = []
    for number in range(15):
        with database.writing() as tx:
            telling = tellings[number % 3 > 0]
            name = telling(3) if number % 3 == 0 else f"Vogel {number}"
            case_id = registered(tx, organisation_id, name, telling)
            told(tx, case_id, telling)
        cases.append((case_id, telling))
    for _ in range(70):
        case_id, telling = chance.choice(cases)
        with database.writing() as tx:
            text = telling(chance.choice([9, 200, 3000, 9000]))
            notes = [each for each in tx.timeline.entries(case_id) if isinstance(each, Note)]
            if notes and chance.random() < 0.4:
                tx.timeline.remove(chance.choice(notes))
            else:
                tx.timeline.add(case_id, NoteDraft(on=REGISTERED, text=text))
    return [case_id for case_id, telling in cases if telling is tellings[0]]


def found_in(path: Path) -> int:
    return sum(len(CANARY.findall(page)) for page in decrypted_pages(path, KEY))


@pytest.mark.parametrize("seed", [7, 8])
def test_no_byte_of_what_was_told_is_left_in_any_page(
    database: VaultDatabase, organisation_id: OrganisationId, path: Path, seed: int
) -> None:
    chance = random.Random(seed)
    cases = practice(database, organisation_id, chance)
    assert found_in(path) > 1000
    size = path.stat().st_size
    for case_id in cases:
        with database.writing() as tx:
            tx.destruction.destroy_content(case_id)
    left_between_cells = found_in(path)
    commits = database.commits()
    database.rewrite_pages()
    assert found_in(path) == 0
    assert left_between_cells, "the control: overwriting what is removed is not enough"
    assert rewriting._ROOM_BYTES <= path.stat().st_size < size
    assert database.commits() == commits
    with database.reading() as tx:
        anything = search_words("woord1")
        assert anything is not None
        assert tx.case_list.best(anything, limit=5)


def test_what_is_removed_without_overwriting_is_found(
    database: VaultDatabase, organisation_id: OrganisationId, path: Path, tmp_path: Path
) -> None:
    with database.writing() as tx:
        case_id = registered(tx, organisation_id, "Kievit", canaries(random.Random(1)))
        tx.timeline.add(case_id, NoteDraft(on=REGISTERED, text=canaries(random.Random(2))(600)))
    copy = tmp_path / "control.db"
    database.copy_to(copy, key=KEY)
    control = open_file(copy, key=KEY)
    control.execute("PRAGMA secure_delete = OFF")
    control.execute("DELETE FROM note")
    control.close()
    with database.writing() as tx:
        tx.destruction.destroy_content(case_id)
    database.rewrite_pages()
    assert found_in(copy) > 100
    assert found_in(path) == 0


def test_every_table_with_text_is_written_to_by_these_tests(
    database: VaultDatabase, organisation_id: OrganisationId
) -> None:
    """A text added to the schema needs its canary, or a word here why it is none of a case."""
    terms_made(database)
    with database.writing() as tx:
        case_id = registered(tx, organisation_id, "ሀሁሂ", canaries(random.Random(1)))
        told(tx, case_id, canaries(random.Random(1)))
    not_of_a_case = {
        *("activity", "annual_report_text", "backup", "contact_person", "destruction", "import"),
        *("log_entry", "organisation", "referral_contact", "setting", "term", "unit"),
        *("vault_state", "accepted_wording", "edition", "edition_file", "employer_group_member"),
        *("term_name", "term_hiding", "term_place"),
        *("report_policy", "snapshot", "snapshot_case", "invoice", "contract"),
        *("organisation_document", "organisation_document_chunk", "organisation_route"),
        *("appointment_point", "appointment_review", "reviewed_point", "recommendation"),
        *("recommendation_outcome", "planned_activity", "agreed_point", "option_text"),
        *("option_at_organisation", "own_entry", "own_certificate", "own_certificate_chunk"),
        # Of a colleague's cases, or of no more of a case than its number.
        *("stand_in", "stand_in_added", "stand_in_given", "stand_in_merged"),
        "instruction_sheet",
        *("privacy_section", "privacy_version"),
        # Names nobody, and stays with the adviser when its case is gone.
        "case_sheet",
    }
    without = {"step.route", "reporter.created", "attachment.media", "attachment.sha256"}
    missing = []
    with database.reading() as tx:
        for table in metadata.sorted_tables:
            if table.name in not_of_a_case:
                continue
            for column in table.c:
                if type(column.type).__name__ not in {"Text", "LargeBinary"}:
                    continue
                values = tx._connection.scalars(select(column)).all()
                told_here = any(
                    CANARY.search(each if isinstance(each, bytes) else str(each).encode())
                    for each in values
                )
                if not told_here and f"{table.name}.{column.name}" not in without:
                    missing.append(f"{table.name}.{column.name}")
    assert missing == ["draft.place"]


def test_what_counts_stays_without_any_text(
    database: VaultDatabase, organisation_id: OrganisationId
) -> None:
    terms_made(database)
    with database.writing() as tx:
        case_id = registered(tx, organisation_id, "Kievit", words(random.Random(1)))
        told(tx, case_id, words(random.Random(2)))
        steps = [each.id for each in tx.terms.list(Vocabulary.STEP, None, TODAY)]
        for state in (StepState.DONE, StepState.CHOSEN):
            for step_id in steps:
                tx.timeline.add(case_id, StepDraft(on=TODAY, step_id=step_id, state=state))
        (kind,) = tx.terms.list(Vocabulary.REFERRAL_KIND, None, TODAY)
        for _ in range(2):
            draft = ReferralDraft(on=TODAY, to="bureau", kind_id=kind.id)
            tx.timeline.add(case_id, draft)
        for on, minutes in (
            (date(2024, 3, 28), 10),
            (date(2024, 2, 5), 7),
            (date(2024, 4, 2), 30),
            (date(2024, 4, 29), 20),
        ):
            tx.timeline.add(case_id, ContactDraft(on=on, minutes=minutes, travel_minutes=5))
        before = tx.cases.get(case_id)
    assert before is not None
    for _ in range(2):
        with database.writing() as tx:
            tx.destruction.destroy_content(case_id)
    with database.reading() as tx:
        after = tx.cases.get(case_id)
        rows = tx._connection.execute(select(contact).order_by(contact.c.day)).all()
        summed = [(row.day, row[-1], row.minutes, row.travel_minutes) for row in rows]
        steps_left = tx._connection.execute(select(step)).all()
        referrals_left = tx._connection.execute(select(referral)).all()
    assert after is not None
    assert (after.status, after.code_name) == (CaseStatus.DESTROYED, "")
    assert (after.minutes, after.contacts) == (before.minutes, before.contacts) == (117, 5)
    assert (after.number, after.registered_on) == (before.number, before.registered_on)
    assert summed == [
        (date(2024, 2, 1), 1, 7, 5),
        (REGISTERED, 2, 60, 5),
        (date(2024, 4, 1), 2, 50, 10),
    ]
    assert {row.text + row.place for row in rows} == {""}
    assert {row.kind for row in rows} == {ContactKind.TALK}
    assert [(row.step_id, row.consent_id, row.text) for row in steps_left] == [
        (each, None, "") for each in sorted(steps)
    ]
    assert [(row.kind_id, row.name, row.contact_id) for row in referrals_left] == [
        (kind.id, "", None)
    ]


def test_a_reporter_stays_known_while_another_case_needs_it(
    database: VaultDatabase, organisation_id: OrganisationId
) -> None:
    with database.writing() as tx:
        first = registered(tx, organisation_id, "Kievit", words(random.Random(1)))
        second = registered(tx, organisation_id, "Wilg", words(random.Random(1)))
        card = tx.reporters.card(first)
        assert card is not None
        tx._connection.execute(case.update().values(reporter_id=card.reporter_id))
        tx.destruction.destroy_content(first)
        assert tx.reporters.card(second) == card
        tx.destruction.destroy_content(second)
        forgotten = tx.reporters.card(second)
        assert forgotten is not None
        assert (forgotten.has_name, forgotten.safe_contact) == (False, "")
        assert forgotten.reporter_id == card.reporter_id
        assert tx._connection.execute(select(reporter)).all()


def test_an_alias_stays_while_another_issue_names_it(
    database: VaultDatabase, organisation_id: OrganisationId
) -> None:
    def same(_length: int) -> str:
        return "de chef"

    with database.writing() as tx:
        first = registered(tx, organisation_id, "Kievit", same)
        second = registered(tx, organisation_id, "Wilg", same)
        tx.destruction.destroy_content(first)
        facts = [tx.cases.facts(each) for each in (first, second)]
    assert [each.issues[0].accused for each in facts if each] == ["", "de chef"]


def test_a_case_that_was_still_running_in_a_backup_is_destroyed_too(
    database: VaultDatabase, organisation_id: OrganisationId
) -> None:
    with database.writing() as tx:
        case_id = registered(tx, organisation_id, "Kievit", words(random.Random(1)))
        tx.timeline.add(case_id, FollowUpDraft(on=TODAY, at=time(9), what="bellen"))
        tx.destruction.destroy_content(case_id)
        tx.destruction.destroy_content(CaseId(999))
    with database.reading() as tx:
        found = tx.cases.get(case_id)
        assert found is not None
        assert (found.status, found.closed_on) == (CaseStatus.DESTROYED, REGISTERED)
        assert tx.overview.follow_ups(TODAY) == ()
        wanted = CaseFilter(words="bellen", statuses=frozenset())
        assert tx.case_list.rows(wanted, limit=5) == ()


def test_the_first_record_of_a_destruction_stays(database: VaultDatabase) -> None:
    record = Destruction(
        case_id=CaseId(4),
        number="24-001",
        organisation_id=OrganisationId(1),
        destroyed_on=TODAY,
        reason=DestructionReason.TERM,
        commits=3,
        entries=7,
    )
    with database.writing() as tx:
        tx.destruction.record(record)
        tx.destruction.record(
            Destruction(
                case_id=CaseId(4),
                number="24-001",
                organisation_id=OrganisationId(1),
                destroyed_on=date(2024, 1, 1),
                reason=DestructionReason.REPORTER_ASKED,
                commits=tx.destruction.this_commit(),
            )
        )
        tx.log.note(LoggedAct.CASE_DESTROYED, at=datetime(2025, 1, 1))  # noqa: DTZ001
    with database.reading() as tx:
        assert tx.destruction.all() == (record,)
        assert tx.destruction.get(CaseId(4)) == record
        assert tx.destruction.get(CaseId(5)) is None


class Interrupted(BaseException):
    """The program was stopped here."""


class StoppedBefore:
    """A connection on which the program is stopped, or refused, before one statement."""

    def __init__(self, connection: dbapi2.Connection, beginning: str, error: BaseException) -> None:
        self._connection = connection
        self._beginning = beginning
        self._error = error

    def execute(self, statement: str, *values: object) -> object:
        if statement.startswith(self._beginning):
            raise self._error
        return self._connection.execute(statement, *values)

    def __getattr__(self, name: str) -> object:
        return getattr(self._connection, name)


STEPS = ("CREATE TABLE room", "INSERT INTO room", "COMMIT", "VACUUM", "DROP TABLE room")


@pytest.mark.parametrize("step", STEPS)
def test_rewriting_that_is_broken_off_leaves_the_vault_sealed_and_whole(
    database: VaultDatabase, organisation_id: OrganisationId, path: Path, step: str
) -> None:
    with database.writing() as tx:
        registered(tx, organisation_id, "Kievit", words(random.Random(1)))
    before = path.stat().st_size
    connection = database._connection
    stopped = StoppedBefore(connection, step, DiskFull())
    with pytest.raises(DiskFull):
        rewriting.rewrite_pages(stopped, path)
    assert not connection.in_transaction
    assert path.stat().st_size >= before
    with pytest.raises(dbapi2.DatabaseError):
        connection.execute("ATTACH '' AS plain KEY ''")
    database.rewrite_pages()
    assert not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'room'").fetchall()
    with database.reading() as tx:
        assert tx.case_list.count(CaseFilter()) == 1


def test_a_file_is_never_shorter_than_its_header_may_tell(
    database: VaultDatabase, path: Path
) -> None:
    """Whatever was emptied: the header keeps the length of the new vault."""
    new = path.stat().st_size
    connection = database._connection
    connection.execute("DELETE FROM term")
    stopped = StoppedBefore(connection, "DROP TABLE room", Interrupted())
    with pytest.raises(Interrupted):
        rewriting.rewrite_pages(stopped, path)
    assert path.stat().st_size >= new
    for _ in range(3):
        database.rewrite_pages()
        assert path.stat().st_size >= new
    assert path.stat().st_size <= new + 2 * rewriting._ROOM_BYTES


def test_a_file_gets_smaller_when_much_of_it_is_empty(database: VaultDatabase, path: Path) -> None:
    connection = database._connection
    connection.execute("CREATE TABLE gone (content BLOB)")
    connection.execute("INSERT INTO gone VALUES (zeroblob(8000000))")
    connection.execute("DROP TABLE gone")
    assert path.stat().st_size > 8_000_000
    database.rewrite_pages()
    assert path.stat().st_size < 3_000_000


@pytest.mark.parametrize(
    "statement", ["VACUUM INTO 'plain.db'", "ATTACH 'plain.db' AS plain KEY ''", "PRAGMA key = 'x'"]
)
def test_while_pages_are_rewritten_no_other_file_is_opened(
    database: VaultDatabase, statement: str
) -> None:
    seal_for_rewriting(database._connection)
    with pytest.raises(dbapi2.DatabaseError, match=r"not authorized|authorization denied"):
        database._connection.execute(statement)
    seal(database._connection)
