"""Recommendations and what became of them, kept."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, delete, insert, select, update

from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period
from vpdesk.domain.recommendations import (
    Outcome,
    OutcomeDraft,
    OutcomeId,
    Recommendation,
    RecommendationDraft,
    RecommendationId,
    RecommendationSource,
    text_key,
)
from vpdesk.storage.search import SearchIndex
from vpdesk.storage.tables import recommendation, recommendation_outcome


class RecommendationRepository:
    """Recommendations with their history."""

    def __init__(self, connection: Connection, search: SearchIndex) -> None:
        self._connection = connection
        self._search = search

    def list(self, organisation_id: OrganisationId) -> tuple[Recommendation, ...]:
        """Return those of one organisation, the newest first and of a report in its order."""
        return self._found(recommendation.c.organisation_id == organisation_id)

    def of_report(
        self, organisation_id: OrganisationId, period: Period
    ) -> tuple[Recommendation, ...]:
        """Return those that were given in the report of ``period``."""
        return self._found(
            recommendation.c.organisation_id == organisation_id,
            recommendation.c.period_start == period.start,
            recommendation.c.period_end == period.end,
        )

    def get(self, recommendation_id: RecommendationId) -> Recommendation | None:
        found = self._found(recommendation.c.id == recommendation_id)
        return found[0] if found else None

    def add(
        self,
        draft: RecommendationDraft,
        *,
        period: Period | None = None,
        number: int | None = None,
    ) -> RecommendationId:
        """Add a recommendation; ``period`` and ``number`` say where it stands in a report."""
        values = _values(draft) | {
            "period_start": period.start if period else None,
            "period_end": period.end if period else None,
            "number": number,
        }
        key = self._connection.execute(insert(recommendation).values(values)).lastrowid
        self._search.organisation_changed(draft.organisation_id)
        return RecommendationId(key)

    def put_back(self, removed: Recommendation) -> None:
        """Put a removed recommendation back with its history."""
        values = _values(removed) | {"id": removed.id}
        self._connection.execute(insert(recommendation).values(values))
        for each in removed.history:
            self.add_outcome(removed, each, outcome_id=each.id)
        self._search.organisation_changed(removed.organisation_id)

    def change(self, before: Recommendation, draft: RecommendationDraft) -> None:
        this = recommendation.c.id == before.id
        self._connection.execute(update(recommendation).where(this).values(_values(draft)))
        self._search.organisation_changed(draft.organisation_id)

    def move(self, recommendation_id: RecommendationId, number: int) -> None:
        """Give a recommendation of a report another number in it."""
        this = recommendation.c.id == recommendation_id
        self._connection.execute(update(recommendation).where(this).values(number=number))

    def remove(self, gone: Recommendation) -> None:
        self._connection.execute(delete(recommendation).where(recommendation.c.id == gone.id))
        self._search.organisation_changed(gone.organisation_id)

    def add_outcome(
        self, whose: Recommendation, draft: OutcomeDraft, *, outcome_id: OutcomeId | None = None
    ) -> OutcomeId:
        """Add a line to the history; with ``outcome_id`` put a removed one back."""
        values = _outcome_values(draft) | {"recommendation_id": whose.id}
        values |= {} if outcome_id is None else {"id": outcome_id}
        key = self._connection.execute(insert(recommendation_outcome).values(values)).lastrowid
        self._search.organisation_changed(whose.organisation_id)
        return OutcomeId(key)

    def change_outcome(
        self, whose: Recommendation, outcome_id: OutcomeId, draft: OutcomeDraft
    ) -> None:
        this = recommendation_outcome.c.id == outcome_id
        self._connection.execute(
            update(recommendation_outcome).where(this).values(_outcome_values(draft))
        )
        self._search.organisation_changed(whose.organisation_id)

    def remove_outcome(self, whose: Recommendation, outcome_id: OutcomeId) -> None:
        this = recommendation_outcome.c.id == outcome_id
        self._connection.execute(delete(recommendation_outcome).where(this))
        self._search.organisation_changed(whose.organisation_id)

    def given_before(self, day: date) -> tuple[Recommendation, ...]:
        """Return those of every organisation that were given before ``day``."""
        return self._found(recommendation.c.given_on < day)

    def _found(self, *where: ColumnElement[bool]) -> tuple[Recommendation, ...]:
        table = recommendation
        rows = self._connection.execute(
            select(table)
            .where(*where)
            .order_by(table.c.given_on.desc(), table.c.number, table.c.id.desc())
        ).all()
        history = self._history(*where)
        return tuple(_recommendation(row, history[row.id]) for row in rows)

    def _history(self, *where: ColumnElement[bool]) -> Mapping[int, tuple[Outcome, ...]]:
        table = recommendation_outcome
        rows = self._connection.execute(
            select(table)
            .join(recommendation, table.c.recommendation_id == recommendation.c.id)
            .where(*where)
            .order_by(table.c.day, table.c.id)
        )
        found: defaultdict[int, tuple[Outcome, ...]] = defaultdict(tuple)
        for row in rows:
            found[row.recommendation_id] += (
                Outcome(
                    id=OutcomeId(row.id),
                    on=row.day,
                    state=row.state,
                    text=row.text,
                    told_by=row.told_by,
                ),
            )
        return found


def _recommendation(row: Row[*tuple[Any, ...]], history: tuple[Outcome, ...]) -> Recommendation:
    return Recommendation(
        id=RecommendationId(row.id),
        organisation_id=OrganisationId(row.organisation_id),
        text=row.text,
        given_on=row.given_on,
        source=RecommendationSource(row.source),
        period=Period(row.period_start, row.period_end) if row.period_start else None,
        number=row.number,
        history=history,
    )


def _values(draft: RecommendationDraft) -> dict[str, Any]:
    return {
        "organisation_id": draft.organisation_id,
        "text": draft.text.strip(),
        "text_key": text_key(draft.text),
        "given_on": draft.given_on,
        "source": draft.source,
    }


def _outcome_values(draft: OutcomeDraft) -> dict[str, Any]:
    return {
        "day": draft.on,
        "state": draft.state,
        "text": draft.text.strip(),
        "told_by": draft.told_by.strip(),
    }
