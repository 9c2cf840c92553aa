"""What the adviser does with recommendations and what became of them."""

from collections.abc import Callable
from datetime import date

from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period
from vpdesk.domain.problems import DraftRefused
from vpdesk.domain.recommendations import (
    GivenInReport,
    OutcomeDraft,
    OutcomeId,
    Recommendation,
    RecommendationDraft,
    RecommendationId,
    RecommendationSource,
    problems_in,
    problems_in_outcome,
    told_in,
)
from vpdesk.services.errors import Gone
from vpdesk.services.organisations.recommendation_lines import line_of
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase


class Recommendations:
    """Recommendations to organisations, from their reports and given apart."""

    def __init__(self, database: VaultDatabase, today: Callable[[], date]) -> None:
        self._database = database
        self._today = today

    def list(self, organisation_id: OrganisationId) -> tuple[Recommendation, ...]:
        """Return those of an organisation, the newest first and of a report in its order."""
        with self._database.reading() as tx:
            return tx.recommendations.list(organisation_id)

    def earlier(
        self, organisation_id: OrganisationId, period: Period
    ) -> tuple[Recommendation, ...]:
        """Return what a report of ``period`` can say of earlier ones, the oldest first."""
        with self._database.reading() as tx:
            return told_in(tx.recommendations.list(organisation_id), period)

    def lines(
        self, organisation_id: OrganisationId, period: Period, *, language: str
    ) -> tuple[str, ...]:
        """Return these as lines that a report can print, in "nl" or "en".

        They say what was noted, without who told it; the text check looks through them as through
        whatever else the adviser wrote.
        """
        earlier = self.earlier(organisation_id, period)
        return tuple(line_of(each, period, language) for each in earlier)

    def add(self, draft: RecommendationDraft) -> RecommendationId:
        """Record one that was given apart; raises ``DraftRefused``, ``GivenInReport``, ``Gone``."""
        with self._database.writing() as tx:
            self._check(tx, draft)
            return tx.recommendations.add(draft)

    def change(self, recommendation_id: RecommendationId, draft: RecommendationDraft) -> None:
        """Replace one that was given apart; raises as ``add`` does."""
        with self._database.writing() as tx:
            before = _given_apart(tx, recommendation_id)
            self._check(tx, draft)
            if draft.organisation_id != before.organisation_id:
                raise Gone
            tx.recommendations.change(before, draft)

    def remove(self, recommendation_id: RecommendationId) -> Recommendation:
        """Remove one that was given apart and return it; raises ``GivenInReport`` or ``Gone``."""
        with self._database.writing() as tx:
            gone = _given_apart(tx, recommendation_id)
            tx.recommendations.remove(gone)
            tx.subjects.forget_gone()
            return gone

    def restore(self, removed: Recommendation) -> None:
        """Put a removed one back with its history; raises ``Gone`` without its organisation."""
        with self._database.writing() as tx:
            self._check(tx, removed)
            if tx.recommendations.get(removed.id) is None:
                tx.recommendations.put_back(removed)

    def add_outcome(self, recommendation_id: RecommendationId, draft: OutcomeDraft) -> OutcomeId:
        """Note what became of one; raises ``DraftRefused`` or ``Gone``."""
        with self._database.writing() as tx:
            whose = self._checked(tx, recommendation_id, draft)
            return tx.recommendations.add_outcome(whose, draft)

    def change_outcome(
        self, recommendation_id: RecommendationId, outcome_id: OutcomeId, draft: OutcomeDraft
    ) -> None:
        """Replace a line of the history; raises ``DraftRefused`` or ``Gone``."""
        with self._database.writing() as tx:
            whose = self._checked(tx, recommendation_id, draft)
            _require_line(whose, outcome_id)
            tx.recommendations.change_outcome(whose, outcome_id, draft)

    def remove_outcome(self, recommendation_id: RecommendationId, outcome_id: OutcomeId) -> None:
        """Take a line out of the history; raises ``Gone``."""
        with self._database.writing() as tx:
            whose = _recommendation(tx, recommendation_id)
            _require_line(whose, outcome_id)
            tx.recommendations.remove_outcome(whose, outcome_id)

    def _check(self, tx: Transaction, draft: RecommendationDraft) -> None:
        refused = problems_in(draft, today=self._today())
        if refused:
            raise DraftRefused(refused)
        if draft.source is RecommendationSource.REPORT:
            raise GivenInReport
        if tx.organisations.get(draft.organisation_id) is None:
            raise Gone

    def _checked(
        self, tx: Transaction, recommendation_id: RecommendationId, draft: OutcomeDraft
    ) -> Recommendation:
        whose = _recommendation(tx, recommendation_id)
        refused = problems_in_outcome(draft, given_on=whose.given_on, today=self._today())
        if refused:
            raise DraftRefused(refused)
        return whose


def _recommendation(tx: Transaction, recommendation_id: RecommendationId) -> Recommendation:
    found = tx.recommendations.get(recommendation_id)
    if found is None:
        raise Gone
    return found


def _given_apart(tx: Transaction, recommendation_id: RecommendationId) -> Recommendation:
    found = _recommendation(tx, recommendation_id)
    if found.source is RecommendationSource.REPORT:
        raise GivenInReport
    return found


def _require_line(whose: Recommendation, outcome_id: OutcomeId) -> None:
    if all(each.id != outcome_id for each in whose.history):
        raise Gone
