"""Words a recommendation and what became of it as one line of a report."""

from datetime import timedelta

from vpdesk.domain.periods import Period
from vpdesk.domain.recommendations import Recommendation, RecommendationSource

_STOPS = (".", "!", "?", "…")


def line_of(recommendation: Recommendation, period: Period, language: str) -> str:
    """Return what a report of ``period`` says of a recommendation, in "nl" or "en".

    What the adviser wrote stays as it is, on one line. Who told it is left out, and so are dates
    and years, which the text check would ask about.
    """
    from vpdesk.reports.texts import words

    texts = words(language, "earlier_recommendations")
    given, source = recommendation.period, recommendation.source
    if given is not None and given.end + timedelta(days=1) == period.start:
        where = texts["last_report"]
    else:
        in_report = source is RecommendationSource.REPORT
        where = texts[RecommendationSource.OLDER_REPORT if in_report else source]
    line = texts["line"].format(
        text=" ".join(recommendation.text.split()).rstrip(". "),
        where=where,
        state=texts[recommendation.state],
    )
    latest = recommendation.latest
    became = " ".join(latest.text.split()) if latest else ""
    if not became:
        return line
    return f"{line} {became}" if became.endswith(_STOPS) else f"{line} {became}."
