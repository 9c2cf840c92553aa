from datetime import date

import pytest

from vpdesk.domain.cases import (
    CaseFacts,
    CaseFilter,
    CaseId,
    CaseKind,
    CaseStatus,
    ImportId,
    IssueDraft,
    ReporterDraft,
)
from vpdesk.domain.imports import ImportRecord
from vpdesk.domain.organisations import OrganisationDraft, OrganisationId, UnitDraft, UnitId
from vpdesk.domain.terms import TermDraft, TermId, Vocabulary
from vpdesk.domain.timeline import ContactDraft, NoteDraft, StatusDraft, StepDraft, StepState
from vpdesk.services.desk import Desk
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase

DAY = date(2025, 1, 1)


class TakenOver:
    """A register of one case, with a unit and a category that it brought."""

    def __init__(self, tx: Transaction, organisation_id: OrganisationId, *, made: bool) -> None:
        self.id: ImportId = tx.imports.start(
            taken_over_on=DAY,
            organisation_id=organisation_id,
            made_organisation=made,
            file_name="register.csv",
        )
        self.unit_id: UnitId = tx.units.add(
            UnitDraft(organisation_id=organisation_id, name="Noord"), import_id=self.id
        )
        draft = TermDraft(
            vocabulary=Vocabulary.CATEGORY, dutch="roosters", organisation_id=organisation_id
        )
        self.term_id: TermId = tx.terms.add(draft, import_id=self.id)
        self.facts = CaseFacts(
            kind=CaseKind.REPORT,
            registered_on=DAY,
            unit_id=self.unit_id,
            issues=(IssueDraft(category_id=self.term_id),),
        )
        self.case_id: CaseId = tx.cases.add(
            self.facts,
            organisation_id=organisation_id,
            reporter_id=tx.reporters.add(organisation_id, ReporterDraft()),
            code_name="Kievit",
            import_id=self.id,
        )
        tx.timeline.take_over(self.case_id, ContactDraft(on=DAY, minutes=90, count=4))
        (step, *_) = tx.terms.list(Vocabulary.STEP, None, DAY)
        tx.timeline.take_over(
            self.case_id,
            StepDraft(on=DAY, step_id=step.id, outside=True, state=StepState.DONE),
        )
        tx.timeline.take_over(self.case_id, StatusDraft(on=DAY, status=CaseStatus.CLOSED))


@pytest.fixture
def taken_over(database: VaultDatabase) -> TakenOver:
    """Give a register that brought its organisation along."""
    with database.writing() as tx:
        organisation_id = tx.organisations.add(OrganisationDraft(name="Meander"))
        return TakenOver(tx, organisation_id, made=True)


def undo(database: VaultDatabase) -> None:
    with database.writing() as tx:
        (record,) = tx.imports.list()
        tx.imports.undo(record, terms=(), units=())


def test_a_take_over_tells_what_it_brought(database: VaultDatabase, taken_over: TakenOver) -> None:
    with database.reading() as tx:
        (record,) = tx.imports.list()
        assert tx.imports.get(record.id) == record
        assert tx.imports.get(ImportId(99)) is None
    assert record == ImportRecord(
        id=taken_over.id,
        taken_over_on=DAY,
        organisation_id=record.organisation_id,
        organisation_name="Meander",
        made_organisation=True,
        file_name="register.csv",
        cases=1,
        changed_cases=0,
    )


def test_a_case_taken_over_stands_as_the_register_left_it(
    desk: Desk, taken_over: TakenOver
) -> None:
    case = desk.cases.get(taken_over.case_id)
    assert (case.status, case.closed_on) == (CaseStatus.CLOSED, DAY)
    assert (case.contacts, case.minutes, case.import_id) == (4, 90, taken_over.id)


def test_any_later_work_on_a_case_shows(
    desk: Desk, database: VaultDatabase, taken_over: TakenOver
) -> None:
    desk.timeline.add(taken_over.case_id, NoteDraft(on=DAY, text="x"))
    with database.reading() as tx:
        (record,) = tx.imports.list()
    assert record.changed_cases == 1


def test_undoing_leaves_nothing_of_a_register(
    desk: Desk, database: VaultDatabase, taken_over: TakenOver
) -> None:
    undo(database)
    with database.reading() as tx:
        assert tx.imports.list() == ()
        assert tx.terms.get(taken_over.term_id) is None
        assert tx.units.get(taken_over.unit_id) is None
        assert tx.organisations.list(archived=False) == ()
        assert tx.case_list.count(CaseFilter(statuses=frozenset())) == 0
    for words in ("kievit", "meander", "noord", "roosters"):
        assert desk.search.find(words) == ()


def test_undoing_keeps_what_is_used_by_now(database: VaultDatabase, taken_over: TakenOver) -> None:
    with database.writing() as tx:
        organisation_id = tx.cases.organisation_of(taken_over.case_id)
        assert organisation_id is not None
        reporter_id = tx.reporters.add(organisation_id, ReporterDraft())
        kept = tx.cases.add(
            taken_over.facts,
            organisation_id=organisation_id,
            reporter_id=reporter_id,
            code_name="Wilg",
        )
    undo(database)
    with database.reading() as tx:
        assert tx.terms.get(taken_over.term_id) is not None
        assert tx.units.get(taken_over.unit_id) is not None
        assert tx.organisations.get(organisation_id) is not None
        assert tx.cases.get(kept) is not None
        assert tx.cases.get(taken_over.case_id) is None


def test_undoing_keeps_an_organisation_that_was_there_before(database: VaultDatabase) -> None:
    with database.writing() as tx:
        organisation_id = tx.organisations.add(OrganisationDraft(name="Meander"))
        TakenOver(tx, organisation_id, made=False)
    undo(database)
    with database.reading() as tx:
        assert tx.organisations.get(organisation_id) is not None


def test_a_number_taken_back_is_not_given_again(
    desk: Desk, database: VaultDatabase, taken_over: TakenOver
) -> None:
    undo(database)
    with database.writing() as tx:
        organisation_id = tx.organisations.add(OrganisationDraft(name="Meander"))
        again = TakenOver(tx, organisation_id, made=True)
    assert desk.cases.get(again.case_id).number == "25-002"
    assert again.case_id != taken_over.case_id
