"""Tells in the sample practice what became of advice, what was agreed and what is planned."""

import tomllib
from collections.abc import Mapping
from datetime import date, timedelta

from vpdesk import paths
from vpdesk.domain.activities import AgreedPointDraft, PlannedActivityDraft
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.recommendations import (
    OutcomeDraft,
    RecommendationDraft,
    RecommendationId,
    RecommendationSource,
    RecommendationState,
)
from vpdesk.domain.terms import Vocabulary
from vpdesk.services.sample_practice.content import SampleContent, Table
from vpdesk.services.sample_practice.organisations import Place
from vpdesk.services.sample_practice.plan import workday
from vpdesk.storage.transaction import Transaction

_STATES = {
    "adopted": RecommendationState.ADOPTED,
    "partly": RecommendationState.PARTLY,
    "considered": RecommendationState.UNDER_WAY,
    "declined": RecommendationState.NOT_ADOPTED,
    "open": RecommendationState.OPEN,
}
_TOLD_AFTER = timedelta(days=35)
_TOLD_BY = "directie"


def add_advice(
    tx: Transaction, content: SampleContent, places: Mapping[str, Place], today: date
) -> None:
    """Add it for the organisations of ``places``, once their reports were issued."""
    with (paths.resources() / "sample" / "advice.toml").open("rb") as file:
        advice = tomllib.load(file)
    by_text = {each["text"]: each for each in content.recommendations}
    for place in places.values():
        for given in tx.recommendations.list(place.id):
            entry = by_text.get(given.text, {})
            _tell(tx, given.id, entry, on=given.given_on + _TOLD_AFTER, today=today)
    for each in advice["apart"]:
        _recommend(tx, each, places[each["organisation"]].id, today)
    for each in advice["point"]:
        _agree(tx, each, places[each["organisation"]].id, today)
    kinds = {
        term.code: term.id
        for term in tx.terms.all.values()
        if term.vocabulary is Vocabulary.ACTIVITY_KIND
    }
    for each in advice["plan"]:
        tx.planned_activities.add(
            PlannedActivityDraft(
                organisation_id=places[each["organisation"]].id,
                on=workday(today + timedelta(days=each["due_in"])),
                at=each.get("at"),
                kind_id=kinds[each["kind"]],
                what=each["title"],
                audience=each.get("audience", ""),
                participants=each.get("participants"),
                with_whom=each.get("with_whom", ""),
                place=each.get("place", ""),
                language=each.get("language", ""),
                materials=each.get("materials", ""),
            )
        )


def _recommend(tx: Transaction, entry: Table, organisation_id: OrganisationId, today: date) -> None:
    on = today - timedelta(days=entry["days_ago"])
    draft = RecommendationDraft(
        organisation_id=organisation_id,
        text=entry["text"],
        given_on=on,
        source=RecommendationSource(entry["source"]),
    )
    _tell(tx, tx.recommendations.add(draft), entry, on=on + _TOLD_AFTER, today=today)


def _tell(
    tx: Transaction, recommendation_id: RecommendationId, entry: Table, *, on: date, today: date
) -> None:
    """Note what became of a recommendation, unless that is still to come."""
    state = _STATES[entry.get("status", "open")]
    whose = tx.recommendations.get(recommendation_id)
    if whose is not None and state is not RecommendationState.OPEN and on <= today:
        told_by = entry.get("told_by", _TOLD_BY)
        draft = OutcomeDraft(on=on, state=state, text=entry["result"], told_by=told_by)
        tx.recommendations.add_outcome(whose, draft)


def _agree(tx: Transaction, entry: Table, organisation_id: OrganisationId, today: date) -> None:
    """Note a point in the last talk with an organisation."""
    talks = tx.activities.list(organisation_id, None)
    if talks:
        draft = AgreedPointDraft(
            activity_id=talks[0].id,
            what=entry["what"],
            who=entry["who"],
            due=workday(today + timedelta(days=entry["due_in"])),
        )
        tx.agreed_points.add(draft)
