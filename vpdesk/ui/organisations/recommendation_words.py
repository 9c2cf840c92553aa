"""Words about recommendations that several places show."""

from PySide6.QtCore import QCoreApplication

from vpdesk.domain.recommendations import Recommendation, RecommendationState
from vpdesk.ui.dates import period_name
from vpdesk.ui.filling import filled
from vpdesk.ui.labels import label
from vpdesk.ui.tokens import Tone

STATE_TONES: dict[RecommendationState, Tone] = {
    RecommendationState.OPEN: "warn",
    RecommendationState.UNDER_WAY: "accent",
    RecommendationState.ADOPTED: "ok",
    RecommendationState.PARTLY: "ok",
    RecommendationState.NOT_ADOPTED: "neutral",
    RecommendationState.LAPSED: "neutral",
}


def where_given(recommendation: Recommendation) -> str:
    """Return the report in which it was given, or how else that was."""
    if recommendation.period is None:
        return label(recommendation.source)
    pattern = QCoreApplication.translate("RecommendationWords", "Annual report %1")
    return filled(pattern, period_name(recommendation.period))
