"""What the adviser does with the vocabularies."""

from collections.abc import Callable
from datetime import date

from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.problems import DraftRefused, Problem, Reason
from vpdesk.domain.terms import Term, TermDraft, TermId, Vocabulary, compared_label, problems_in
from vpdesk.services.errors import Gone
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase


class Terms:
    """Offering terms, and adding those that are missing."""

    def __init__(self, database: VaultDatabase, today: Callable[[], date]) -> None:
        self._database = database
        self._today = today

    def list(
        self,
        vocabulary: Vocabulary,
        *,
        organisation_id: OrganisationId | None = None,
        on: date | None = None,
    ) -> tuple[Term, ...]:
        """Return what may be chosen on a day (today unless told), with the headings above it.

        Without an organisation only the general terms are offered.
        """
        with self._database.reading() as tx:
            return tx.terms.list(vocabulary, organisation_id, on or self._today())

    def by_id(self, term_id: TermId) -> Term:
        """Return a term, also one that is offered no more; raises ``Gone``."""
        with self._database.reading() as tx:
            term = tx.terms.get(term_id)
        if term is None:
            raise Gone
        return term

    def add(self, draft: TermDraft) -> TermId:
        """Record a new term; raises ``DraftRefused`` or ``Gone``."""
        if refused := problems_in(draft):
            raise DraftRefused(refused)
        with self._database.writing() as tx:
            _check(tx, draft)
            return tx.terms.add(draft)


def _check(tx: Transaction, draft: TermDraft) -> None:
    """Refuse a label twice where both would be offered, and a parent from elsewhere."""
    owner = draft.organisation_id
    if owner is not None and tx.organisations.get(owner) is None:
        raise Gone
    if any(
        term.vocabulary is draft.vocabulary
        and compared_label(term.dutch) == compared_label(draft.dutch)
        and (owner is None or term.organisation_id in {None, owner})
        for term in tx.terms.all.values()
    ):
        raise DraftRefused((Problem(field="dutch", reason=Reason.ALREADY_IN_USE),))
    if draft.parent_id is None:
        return
    parent = tx.terms.get(draft.parent_id)
    if (
        parent is None
        or parent.vocabulary is not draft.vocabulary
        or parent.organisation_id not in {None, owner}
    ):
        raise Gone
