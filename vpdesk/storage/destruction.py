"""Takes the content out of cases, and keeps the record that it was destroyed."""

from collections.abc import Mapping
from datetime import date

from sqlalchemy import Connection, Row, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from vpdesk.domain.cases import CaseId, CaseStatus
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.retention import Destruction
from vpdesk.domain.stand_ins import GIVING_DRAFT
from vpdesk.storage.case_numbers import shown_number
from vpdesk.storage.condensing import condense_contacts, condense_referrals, condense_steps
from vpdesk.storage.issues import IssueRepository
from vpdesk.storage.matters import MatterRepository
from vpdesk.storage.search import SearchIndex
from vpdesk.storage.subjects import SubjectRepository
from vpdesk.storage.tables import (
    attachment,
    case,
    case_sheet,
    confidentiality_exception,
    consent,
    destruction,
    draft,
    follow_up,
    issue,
    mask,
    merged_number,
    note,
    register_import,
    reporter,
    reporter_identity,
    reporter_request,
    retention_hold,
    retention_term,
    status_change,
    vault_state,
)
from vpdesk.storage.wall import EVERYWHERE

_WHOLLY_GONE = (
    *(follow_up, consent, confidentiality_exception),
    *(note, status_change, attachment, retention_hold, retention_term),
    *(mask, reporter_request),
)
"""In this order after what names a consent; what hangs on a row goes with it."""


class DestructionRepository:
    """What counts of a destroyed case stays in the same rows in which all others are counted."""

    def __init__(
        self,
        connection: Connection,
        issues: IssueRepository,
        subjects: SubjectRepository,
        search: SearchIndex,
    ) -> None:
        self._connection = connection
        self._issues = issues
        self._subjects = subjects
        self._search = search

    def destroy_content(self, case_id: CaseId) -> None:
        """Leave of a case what counts; a second time changes nothing, no case is fine."""
        row = self._connection.execute(select(case).where(case.c.id == case_id)).one_or_none()
        if row is None:
            return
        condense_contacts(self._connection, case_id, row.registered_on)
        condense_steps(self._connection, case_id, row.registered_on)
        condense_referrals(self._connection, case_id, row.registered_on)
        for table in _WHOLLY_GONE:
            self._connection.execute(delete(table).where(table.c.case_id == case_id))
        self._leave_sheets(case_id)
        self._connection.execute(delete(draft).where(draft.c.place == GIVING_DRAFT))
        self._forget_accused(case_id, OrganisationId(row.organisation_id))
        MatterRepository(self._connection, self._search).forget_case(case_id)
        self._empty_case(case_id, row.closed_on or row.registered_on)
        self._forget_reporter(row.reporter_id)
        self._subjects.forget_gone()
        if row.import_id is not None:
            self._forget_file_name(row.import_id)
        self._search.case_changed(case_id)

    def others_of_reporter(self, case_id: CaseId) -> int:
        """Count the cases with content that the same reporter came with beside this one."""
        of_case = select(case.c.reporter_id).where(case.c.id == case_id).scalar_subquery()
        others = select(func.count()).where(
            case.c.reporter_id == of_case,
            case.c.id != case_id,
            case.c.status != CaseStatus.DESTROYED,
        )
        return self._connection.scalar(others) or 0

    def merged_into(self, case_id: CaseId) -> Mapping[CaseId, str]:
        """Return the numbers of the cases that went into one; older backups still have them."""
        theirs = select(merged_number).where(merged_number.c.case_id == case_id)
        rows = self._connection.execute(theirs.order_by(merged_number.c.former_id))
        return {CaseId(row.former_id): shown_number(row.year, row.sequence) for row in rows}

    def record(self, destroyed: Destruction) -> None:
        """Keep what the certificate tells; the first record of a case stays."""
        values = {
            "case_id": destroyed.case_id,
            "number": destroyed.number,
            "organisation_id": destroyed.organisation_id,
            "destroyed_on": destroyed.destroyed_on,
            "reason": destroyed.reason,
            "commits": destroyed.commits,
            "entries": destroyed.entries,
            "consents": destroyed.consents,
            "attachments": destroyed.attachments,
        }
        row = upsert(destruction).values(values)
        self._connection.execute(row.on_conflict_do_nothing(index_elements=["case_id"]))

    def all(self) -> tuple[Destruction, ...]:
        """Return every destruction, also behind a wall: backups have to lose them all."""
        rows = self._connection.execute(select(destruction), execution_options=EVERYWHERE)
        return tuple(_destruction(row) for row in rows)

    def list(self) -> tuple[Destruction, ...]:
        """Return the destructions that may be shown, newest first."""
        order = (destruction.c.destroyed_on.desc(), destruction.c.commits.desc())
        rows = self._connection.execute(select(destruction).order_by(*order))
        return tuple(_destruction(row) for row in rows)

    def get(self, case_id: CaseId) -> Destruction | None:
        of_one = select(destruction).where(destruction.c.case_id == case_id)
        row = self._connection.execute(of_one).one_or_none()
        return None if row is None else _destruction(row)

    def this_commit(self) -> int:
        """Return what the count of commits will be once this unit of work is committed."""
        return int(self._connection.execute(select(vault_state.c.commits)).scalar_one()) + 1

    def _empty_case(self, case_id: CaseId, closed_on: date) -> None:
        emptied = {
            "status": CaseStatus.DESTROYED,
            "code_name": "",
            "code_name_key": "",
            "closed_on": closed_on,
        }
        self._connection.execute(update(case).where(case.c.id == case_id).values(emptied))
        merged = update(merged_number).where(merged_number.c.case_id == case_id)
        self._connection.execute(merged.values(code_name="", code_name_key=""))

    def _forget_accused(self, case_id: CaseId, organisation_id: OrganisationId) -> None:
        of_case = issue.c.case_id == case_id
        self._connection.execute(update(issue).where(of_case).values(accused_id=None))
        self._issues.forget_unmentioned(organisation_id)

    def _forget_reporter(self, reporter_id: int) -> None:
        """Take away who it was, unless another case of the same person needs it."""
        needed = select(case.c.id).where(
            case.c.reporter_id == reporter_id, case.c.status != CaseStatus.DESTROYED
        )
        if self._connection.execute(needed.limit(1)).first() is not None:
            return
        theirs = reporter_identity.c.reporter_id == reporter_id
        self._connection.execute(delete(reporter_identity).where(theirs))
        blank = {"safe_contact": "", "meeting_place": ""}
        self._connection.execute(update(reporter).where(reporter.c.id == reporter_id).values(blank))

    def _leave_sheets(self, case_id: CaseId) -> None:
        """Let sheets for colleagues stay, without telling any more which case they are from."""
        theirs = update(case_sheet).where(case_sheet.c.case_id == case_id)
        self._connection.execute(theirs.values(case_id=None), execution_options=EVERYWHERE)

    def _forget_file_name(self, import_id: int) -> None:
        """Take the name of the file away from which only destroyed cases came."""
        left = select(case.c.id).where(
            case.c.import_id == import_id, case.c.status != CaseStatus.DESTROYED
        )
        if self._connection.execute(left.limit(1)).first() is None:
            this = register_import.c.id == import_id
            self._connection.execute(update(register_import).where(this).values(file_name=""))


def _destruction(row: Row[*tuple[object, ...]]) -> Destruction:
    return Destruction(**row._mapping)  # noqa: SLF001
