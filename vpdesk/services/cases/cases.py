"""What the adviser does with cases."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from vpdesk.domain.cases import (
    Case,
    CaseDraft,
    CaseFacts,
    CaseFilter,
    CaseId,
    CaseRow,
    IssueDraft,
    ReporterDraft,
    problems_in,
    problems_in_code_name,
)
from vpdesk.domain.problems import DraftRefused, Problem, Reason
from vpdesk.domain.timeline import NoteDraft
from vpdesk.services.cases import code_names
from vpdesk.services.cases.facts import check_facts, put_facts
from vpdesk.services.cases.listed_names import ListedNames
from vpdesk.services.choices import organisation_of_case
from vpdesk.services.errors import Gone
from vpdesk.services.terms.named_categories import case_in_own_words, row_in_own_words
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase


class Cases:
    """Listing, registering and describing cases."""

    def __init__(
        self, database: VaultDatabase, today: Callable[[], date], names: ListedNames
    ) -> None:
        self._database = database
        self._today = today
        self._names = names

    def list(self, wanted: CaseFilter, *, limit: int = 200, offset: int = 0) -> tuple[CaseRow, ...]:
        """Return a page of cases; reporters are named only if the adviser chose so."""
        wanted = replace(wanted, names=wanted.names and self._names.told())
        with self._database.reading() as tx:
            rows = tx.case_list.rows(wanted, limit=limit, offset=offset)
            return tuple(row_in_own_words(tx, row, self._today()) for row in rows)

    def count(self, wanted: CaseFilter) -> int:
        """Return how many cases ``list`` has in all."""
        wanted = replace(wanted, names=wanted.names and self._names.told())
        with self._database.reading() as tx:
            return tx.case_list.count(wanted)

    def get(self, case_id: CaseId) -> Case:
        """Return a case; raises ``Gone``."""
        with self._database.reading() as tx:
            case = tx.cases.get(case_id)
            if case is None:
                raise Gone
            return case_in_own_words(tx, case, self._today())

    def facts(self, case_id: CaseId) -> CaseFacts:
        """Return the facts of a case as they can be changed; raises ``Gone``."""
        with self._database.reading() as tx:
            facts = tx.cases.facts(case_id)
        if facts is None:
            raise Gone
        return facts

    def propose_code_name(self) -> str:
        """Return a code name that no case has."""
        with self._database.reading() as tx:
            return code_names.proposed(tx.cases.code_names())

    def register(self, draft: CaseDraft) -> CaseId:
        """Record a first contact: reporter, case, one issue and, with a text, a first note.

        Raises ``DraftRefused`` or ``Gone``.
        """
        with self._database.writing() as tx:
            refused = problems_in(draft, today=self._today())
            if refused or draft.organisation_id is None:
                raise DraftRefused(refused)
            code_name = draft.code_name.strip() or code_names.proposed(tx.cases.code_names())
            _check_code_name(tx, code_name, None)
            if tx.organisations.get(draft.organisation_id) is None:
                raise Gone
            facts = CaseFacts(
                kind=draft.kind,
                registered_on=draft.registered_on,
                channel_id=draft.channel_id,
                issues=(IssueDraft(category_id=draft.category_id),),
            )
            check_facts(tx, facts, draft.organisation_id)
            reporter = ReporterDraft(
                name=draft.reporter_name,
                safe_contact=draft.safe_contact,
                meeting_place=draft.meeting_place,
            )
            case_id = tx.cases.add(
                facts,
                organisation_id=draft.organisation_id,
                reporter_id=tx.reporters.add(draft.organisation_id, reporter),
                code_name=code_name,
            )
            if draft.first_note.strip():
                tx.timeline.add(case_id, NoteDraft(on=draft.registered_on, text=draft.first_note))
            return case_id

    def change_facts(self, case_id: CaseId, facts: CaseFacts) -> None:
        """Replace the facts of a case; raises ``DraftRefused`` or ``Gone``."""
        with self._database.writing() as tx:
            put_facts(tx, case_id, facts, self._today())

    def rename(self, case_id: CaseId, code_name: str) -> None:
        """Give a case another code name; raises ``DraftRefused`` or ``Gone``."""
        if refused := problems_in_code_name(code_name):
            raise DraftRefused(refused)
        with self._database.writing() as tx:
            organisation_of_case(tx, case_id)
            _check_code_name(tx, code_name, case_id)
            tx.cases.rename(case_id, code_name)


def _check_code_name(tx: Transaction, code_name: str, own: CaseId | None) -> None:
    if tx.cases.by_code_name(code_name) not in {None, own}:
        raise DraftRefused((Problem(field="code_name", reason=Reason.ALREADY_IN_USE),))
