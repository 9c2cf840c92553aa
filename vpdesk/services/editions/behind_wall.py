"""Keeps what was told of other organisations to itself while one is shown alone.

The ledger is judged as one whole, also then: a report is as safe behind the wall as before it.
"""

from collections.abc import Iterable
from dataclasses import replace

from vpdesk.domain.edition_errors import (
    Cause,
    EditionRefused,
    NotProvenSafe,
    OlderDoesNotFit,
    ToldOtherwise,
)
from vpdesk.domain.edition_orders import Foreseen
from vpdesk.domain.editions import Edition, ToldPeriod
from vpdesk.domain.organisations import OrganisationId


def seen(editions: Iterable[Edition], wall: OrganisationId | None) -> tuple[Edition, ...]:
    """Return the editions that are about no hidden organisation."""
    return tuple(each for each in editions if _is_seen(each, wall))


def seen_before(found: Foreseen, wall: OrganisationId | None) -> Foreseen:
    """Return what is foreseen without the earlier editions that are hidden."""
    return replace(found, earlier=seen(found.earlier, wall))


def hushed(
    refusal: EditionRefused, told: Iterable[ToldPeriod], wall: OrganisationId | None
) -> EditionRefused:
    """Return a refusal that names no hidden edition, and no words but those ``told`` has."""
    if wall is None:
        return refusal
    if isinstance(refusal, ToldOtherwise):
        return _without_edition(refusal, wall)
    if isinstance(refusal, NotProvenSafe):
        tables = [table for each in told for table in each.view.tables]
        own = {row.label for table in tables for row in table.rows}
        columns = {table.column for table in tables}
        blamed = seen(refusal.blamed, wall)
        return NotProvenSafe(
            refusal.cause if blamed else Cause.TOGETHER,
            findings=tuple(
                replace(
                    each,
                    labels=tuple(label for label in each.labels if label in own),
                    column=each.column if each.column in columns else "",
                )
                for each in refusal.findings
            ),
            blamed=blamed,
        )
    return refusal


def _without_edition(refusal: ToldOtherwise, wall: OrganisationId) -> ToldOtherwise:
    if refusal.edition is None or _is_seen(refusal.edition, wall):
        return refusal
    if isinstance(refusal, OlderDoesNotFit):
        return OlderDoesNotFit(refusal.period, refusal.known, None)
    return ToldOtherwise(None)


def _is_seen(edition: Edition, wall: OrganisationId | None) -> bool:
    about = {
        edition.organisation_id,
        *(each for told in edition.told for each in told.organisations),
    }
    return wall is None or about == {wall}
