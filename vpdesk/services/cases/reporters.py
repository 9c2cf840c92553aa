"""What the adviser does with the person behind a case."""

from collections.abc import Callable
from datetime import datetime

from vpdesk.domain.cases import CaseId, ReporterCard, ReporterDraft, problems_in_reporter
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.problems import DraftRefused
from vpdesk.services.choices import check_not_destroyed
from vpdesk.services.errors import Gone
from vpdesk.services.log import utc_now
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase


class Reporters:
    """How to reach a reporter, and the name when it is asked for; each asking is noted."""

    def __init__(self, database: VaultDatabase, now: Callable[[], datetime] = utc_now) -> None:
        self._database = database
        self._now = now

    def card(self, case_id: CaseId) -> ReporterCard:
        """Return how the reporter of a case can be reached, without the name; raises ``Gone``."""
        with self._database.reading() as tx:
            return _card(tx, case_id)

    def open_name(self, case_id: CaseId) -> str:
        """Return the reporter's name, empty when none is kept, and note that it was shown.

        Raises ``Gone``.
        """
        with self._database.writing() as tx:
            card = _card(tx, case_id)
            if card.has_name:
                tx.log.note(LoggedAct.NAME_SHOWN, at=self._now(), case_id=case_id)
            return tx.reporters.name(card.reporter_id)

    def change(self, case_id: CaseId, draft: ReporterDraft) -> ReporterDraft:
        """Replace all that is kept, and return what was; an empty name takes the name away.

        Raises ``DraftRefused`` or ``Gone``.
        """
        if refused := problems_in_reporter(draft):
            raise DraftRefused(refused)
        with self._database.writing() as tx:
            before = _before(tx, case_id)
            tx.reporters.change(_card(tx, case_id).reporter_id, draft)
            tx.cases.changed(case_id)
            return before

    def change_card(
        self, case_id: CaseId, *, safe_contact: str, meeting_place: str
    ) -> ReporterDraft:
        """Replace how the reporter is reached, without touching the name; return what was.

        Raises ``DraftRefused`` or ``Gone``.
        """
        draft = ReporterDraft(safe_contact=safe_contact, meeting_place=meeting_place)
        if refused := problems_in_reporter(draft):
            raise DraftRefused(refused)
        with self._database.writing() as tx:
            before = _before(tx, case_id)
            tx.reporters.change_card(
                _card(tx, case_id).reporter_id,
                safe_contact=safe_contact,
                meeting_place=meeting_place,
            )
            tx.cases.changed(case_id)
            return before


def _before(tx: Transaction, case_id: CaseId) -> ReporterDraft:
    card = _card(tx, case_id)
    return ReporterDraft(
        name=tx.reporters.name(card.reporter_id),
        safe_contact=card.safe_contact,
        meeting_place=card.meeting_place,
    )


def _card(tx: Transaction, case_id: CaseId) -> ReporterCard:
    check_not_destroyed(tx, case_id)
    card = tx.reporters.card(case_id)
    if card is None:
        raise Gone
    return card
