"""What the adviser does with activities."""

from collections.abc import Callable
from datetime import date

from vpdesk.domain.activities import Activity, ActivityDraft, ActivityId, problems_in
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period
from vpdesk.domain.problems import DraftRefused
from vpdesk.domain.terms import Vocabulary
from vpdesk.services.choices import check_term
from vpdesk.services.errors import Gone
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase


class Activities:
    """Recording work for organisations outside their cases."""

    def __init__(self, database: VaultDatabase, today: Callable[[], date]) -> None:
        self._database = database
        self._today = today

    def list(
        self, organisation_id: OrganisationId, period: Period | None = None
    ) -> tuple[Activity, ...]:
        """Return the activities of a period, or all of them, newest first."""
        with self._database.reading() as tx:
            return tx.activities.list(organisation_id, period)

    def add(self, draft: ActivityDraft) -> ActivityId:
        """Record a new activity; raises ``DraftRefused`` or ``Gone``."""
        with self._database.writing() as tx:
            self._check(tx, draft)
            return tx.activities.add(draft)

    def change(self, activity_id: ActivityId, draft: ActivityDraft) -> None:
        """Replace what is known of an activity; raises ``DraftRefused`` or ``Gone``."""
        with self._database.writing() as tx:
            _activity(tx, activity_id)
            self._check(tx, draft)
            tx.activities.change(activity_id, draft)

    def remove(self, activity_id: ActivityId) -> Activity:
        """Remove an activity and return it, to be put back with ``restore``; raises ``Gone``."""
        with self._database.writing() as tx:
            activity = _activity(tx, activity_id)
            tx.activities.remove(activity_id)
            tx.subjects.forget_gone()
            return activity

    def restore(self, activity: Activity) -> ActivityId:
        """Put a removed activity back; raises ``Gone`` when its organisation went meanwhile."""
        with self._database.writing() as tx:
            self._check(tx, activity)
            if tx.activities.get(activity.id) is not None:
                return activity.id
            tx.activities.add(activity, activity_id=activity.id)
            for point in activity.points:
                tx.agreed_points.add(point)
            return activity.id

    def get(self, activity_id: ActivityId) -> Activity:
        """Return one activity; raises ``Gone``."""
        with self._database.reading() as tx:
            return _activity(tx, activity_id)

    def _check(self, tx: Transaction, draft: ActivityDraft) -> None:
        refused = problems_in(draft, today=self._today())
        if refused or draft.organisation_id is None:
            raise DraftRefused(refused)
        if tx.organisations.get(draft.organisation_id) is None:
            raise Gone
        check_term(tx, draft.kind_id, Vocabulary.ACTIVITY_KIND, draft.organisation_id)


def _activity(tx: Transaction, activity_id: ActivityId) -> Activity:
    activity = tx.activities.get(activity_id)
    if activity is None:
        raise Gone
    return activity
