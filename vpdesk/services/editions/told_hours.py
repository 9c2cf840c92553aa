"""The hours that time statements told, as they stand in their twins."""

import json
from collections.abc import Mapping, Sequence
from datetime import date

from vpdesk.domain.editions import Edition, EditionId, EditionKind, FileKind
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period
from vpdesk.domain.time_statement import HoursClass
from vpdesk.storage.transaction import Transaction

Told = Mapping[Period, Mapping[HoursClass, int]]
"""Whole hours by quarter, the oldest first."""


def issued_statements(
    editions: Sequence[Edition], organisation_id: OrganisationId
) -> tuple[Edition, ...]:
    """Return the time statements of an organisation that are final and not corrected since."""
    final = [
        each
        for each in editions
        if each.kind is EditionKind.HOURS
        and not each.draft
        and each.organisation_id == organisation_id
    ]
    corrected = {each.replaces for each in final}
    return tuple(each for each in final if each.id not in corrected)


def hours_told(tx: Transaction, edition_id: EditionId) -> Told:
    """Return what a statement prints."""
    twin = tx.editions.file(edition_id, FileKind.TWIN)
    printed = json.loads(twin.content).get("hours", ()) if twin else ()
    return {
        Period(*map(date.fromisoformat, each["period"])): {of: each[of.value] for of in HoursClass}
        for each in printed
    }


def hours_told_before(
    tx: Transaction, editions: Sequence[Edition], organisation_id: OrganisationId, period: Period
) -> Told:
    """Return the quarters that any statement in force told, also a draft that left.

    A statement over ``period`` itself says it again as it did; for any other the last erratum
    counts, as that alone counts a quarter anew.
    """
    found: dict[Period, Mapping[HoursClass, int]] = {}
    drafts = (
        each
        for each in editions
        if each.kind is EditionKind.HOURS and each.draft and each.organisation_id == organisation_id
    )
    for edition in sorted(
        (*drafts, *issued_statements(editions, organisation_id)),
        key=lambda each: (not each.draft, each.period == period, each.replaces is not None),
    ):
        found.update(hours_told(tx, edition.id))
    return found
