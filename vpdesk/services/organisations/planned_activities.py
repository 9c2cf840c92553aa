"""What the adviser plans for organisations, and what becomes of it."""

from collections.abc import Callable
from datetime import date

from vpdesk.domain.activities import (
    ActivityDraft,
    ActivityId,
    PlannedActivity,
    PlannedActivityDraft,
    PlannedActivityId,
    problems_in,
    problems_in_plan,
)
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.problems import DraftRefused
from vpdesk.domain.terms import Vocabulary
from vpdesk.services.choices import check_term
from vpdesk.services.errors import Gone
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase


class PlannedActivities:
    """Activities that are still to come; they have no hours, and count nowhere."""

    def __init__(self, database: VaultDatabase, today: Callable[[], date]) -> None:
        self._database = database
        self._today = today

    def list(self, organisation_id: OrganisationId) -> tuple[PlannedActivity, ...]:
        """Return what is planned at an organisation, the first to come first."""
        with self._database.reading() as tx:
            return tx.planned_activities.list(organisation_id)

    def get(self, planned_id: PlannedActivityId) -> PlannedActivity:
        """Return one plan; raises ``Gone``."""
        with self._database.reading() as tx:
            return _planned(tx, planned_id)

    def add(self, draft: PlannedActivityDraft) -> PlannedActivityId:
        """Plan an activity; raises ``DraftRefused`` or ``Gone``."""
        with self._database.writing() as tx:
            self._check(tx, draft)
            return tx.planned_activities.add(draft)

    def change(self, planned_id: PlannedActivityId, draft: PlannedActivityDraft) -> None:
        """Replace what is known of a plan; raises ``DraftRefused`` or ``Gone``."""
        with self._database.writing() as tx:
            before = _planned(tx, planned_id)
            self._check(tx, draft)
            tx.planned_activities.change(before, draft)

    def remove(self, planned_id: PlannedActivityId) -> PlannedActivity:
        """Remove a plan and return it, to be put back with ``restore``; raises ``Gone``."""
        with self._database.writing() as tx:
            planned = _planned(tx, planned_id)
            tx.planned_activities.remove(planned)
            tx.subjects.forget_gone()
            return planned

    def restore(self, planned: PlannedActivity) -> PlannedActivityId:
        """Put a removed plan back; raises ``Gone`` when its organisation went meanwhile."""
        with self._database.writing() as tx:
            self._check(tx, planned)
            if tx.planned_activities.get(planned.id) is not None:
                return planned.id
            return tx.planned_activities.add(planned, planned_id=planned.id)

    def finish(self, planned_id: PlannedActivityId, draft: ActivityDraft) -> ActivityId:
        """Record a plan as an activity that was done; raises ``DraftRefused`` or ``Gone``."""
        with self._database.writing() as tx:
            planned = _planned(tx, planned_id)
            refused = problems_in(draft, today=self._today())
            if refused or draft.organisation_id is None:
                raise DraftRefused(refused)
            _check_choices(tx, draft.organisation_id, draft)
            tx.planned_activities.remove(planned)
            tx.subjects.forget_gone()
            return tx.activities.add(draft)

    def reopen(self, activity_id: ActivityId, planned: PlannedActivity) -> None:
        """Take back that a plan was done; raises ``Gone`` when the activity was removed."""
        with self._database.writing() as tx:
            if tx.activities.get(activity_id) is None:
                raise Gone
            tx.activities.remove(activity_id)
            tx.subjects.forget_gone()
            tx.planned_activities.add(planned, planned_id=planned.id)

    def _check(self, tx: Transaction, draft: PlannedActivityDraft) -> None:
        refused = problems_in_plan(draft, today=self._today())
        if refused or draft.organisation_id is None:
            raise DraftRefused(refused)
        _check_choices(tx, draft.organisation_id, draft)


def _check_choices(
    tx: Transaction, organisation_id: OrganisationId, draft: ActivityDraft | PlannedActivityDraft
) -> None:
    if tx.organisations.get(organisation_id) is None:
        raise Gone
    check_term(tx, draft.kind_id, Vocabulary.ACTIVITY_KIND, organisation_id)


def _planned(tx: Transaction, planned_id: PlannedActivityId) -> PlannedActivity:
    found = tx.planned_activities.get(planned_id)
    if found is None:
        raise Gone
    return found
