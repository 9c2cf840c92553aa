"""The cards with cases that ask for attention on the page of today."""

from PySide6.QtCore import QCoreApplication

from vpdesk.domain.overview import MOST_MENTIONED
from vpdesk.ui.today.mentions import MentionsCard, began, happened, reaches_term


def retention_card() -> MentionsCard:
    """Return the card of cases that the adviser decides about."""
    return MentionsCard(
        QCoreApplication.translate("TodayPage", "Retention term"),
        reaches_term,
        explanation=QCoreApplication.translate(
            "TodayPage",
            "These cases reach their retention term. "
            "You decide: destroy, or keep longer with a reason.",
        ),
        nothing=QCoreApplication.translate(
            "TodayPage", "No case reaches its retention term this month."
        ),
        tone=True,
        review=QCoreApplication.translate("TodayPage", "Review"),
    )


def quiet_card() -> MentionsCard:
    """Return the card of cases in which nothing was said for long."""
    return MentionsCard(
        QCoreApplication.translate("TodayPage", "Quiet for two months"),
        happened,
        explanation=QCoreApplication.translate(
            "TodayPage", "Running cases without contact, with the last one."
        ),
        limit=MOST_MENTIONED,
    )


def uninformed_card() -> MentionsCard:
    """Return the card of cases whose reporter may not know yet what was done."""
    return MentionsCard(
        QCoreApplication.translate("TodayPage", "Reporter not informed yet"),
        happened,
        explanation=QCoreApplication.translate(
            "TodayPage", "A step with somebody else was done, and no contact followed on it."
        ),
        limit=MOST_MENTIONED,
    )


def no_step_card() -> MentionsCard:
    """Return the card of cases for which nothing is planned."""
    return MentionsCard(
        QCoreApplication.translate("TodayPage", "Without a next step"),
        began,
        explanation=QCoreApplication.translate(
            "TodayPage", "Running cases without a follow-up, with the day they began."
        ),
        limit=MOST_MENTIONED,
    )
