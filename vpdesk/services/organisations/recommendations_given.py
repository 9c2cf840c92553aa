"""Takes the recommendations of a report over when it becomes final."""

from datetime import date

from vpdesk.domain.annual_report import AnnualReport
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period
from vpdesk.domain.recommendations import (
    TAKEN_OUT,
    OutcomeDraft,
    Recommendation,
    RecommendationDraft,
    RecommendationSource,
    RecommendationState,
    taken_over,
)
from vpdesk.storage.transaction import Transaction


def take_over(
    tx: Transaction, organisation_id: OrganisationId, report: AnnualReport, *, on: date
) -> None:
    """Keep each recommendation of an issued ``report`` as one to follow.

    An erratum keeps the history of what it gives again; what it does not give any more lapses,
    unless that was settled before. What lapsed so and is given after all is open again.
    """
    period = Period(report.start, report.end)
    known = tx.recommendations.of_report(organisation_id, period)
    change = taken_over(known, report.recommendations)
    for number, text in change.new:
        draft = RecommendationDraft(
            organisation_id=organisation_id,
            text=text,
            given_on=on,
            source=RecommendationSource.REPORT,
        )
        tx.recommendations.add(draft, period=period, number=number)
    for number, recommendation_id in change.moved:
        tx.recommendations.move(recommendation_id, number)
    for each in known:
        if each.id in change.again and each.state is RecommendationState.LAPSED:
            _note(tx, each, RecommendationState.OPEN, on)
        if each.id in change.gone:
            tx.recommendations.move(each.id, TAKEN_OUT)
            if not each.settled:
                _note(tx, each, RecommendationState.LAPSED, on)


def _note(tx: Transaction, whose: Recommendation, state: RecommendationState, on: date) -> None:
    tx.recommendations.add_outcome(whose, OutcomeDraft(on=on, state=state))
