"""What is done with a desk before its vault is closed at a lock."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vpdesk.services.desk import Desk
    from vpdesk.ui.jobs import Job


def keep_before_closing(desk: "Desk") -> "Job | None":
    """Return the job that makes a backup; None for the sample practice, which needs none."""
    from vpdesk.services.sample_practice.sample_vault import is_sample
    from vpdesk.ui.frame.backup_answers import backup_before_closing

    return None if is_sample(desk) else backup_before_closing(desk)
