"""Lets organisations of the sample practice have categories in words of their own."""

import tomllib
from collections.abc import Mapping
from datetime import date, timedelta
from typing import TYPE_CHECKING

from vpdesk import paths
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.terms import TermDraft, TermWords, Vocabulary
from vpdesk.services.sample_practice.content import Table
from vpdesk.services.sample_practice.organisations import Place

if TYPE_CHECKING:
    from vpdesk.services.desk import Desk


def add_categories(desk: "Desk", places: Mapping[str, Place]) -> None:
    """Add them once the reports were issued; each holds from a day of which nothing was told."""
    with (paths.resources() / "sample" / "categories.toml").open("rb") as file:
        categories = tomllib.load(file)
    every = desk.terms.all(Vocabulary.CATEGORY)
    general = {each.code: each for each in every if each.code}
    for entry in categories["called"]:
        at = places[entry["organisation"]].id
        words = TermWords(dutch=entry["dutch"], english=entry["english"])
        term_id = general[entry["category"]].id
        desk.dated_terms.call(term_id, at, words, since=_day(desk, at, entry))
    for entry in categories["own"]:
        at, whole = places[entry["organisation"]].id, general[entry["counts_with"]]
        own = desk.terms.add(
            TermDraft(
                vocabulary=Vocabulary.CATEGORY,
                dutch=entry["dutch"],
                english=entry["english"],
                parent_id=whole.parent_id,
                organisation_id=at,
            )
        )
        since = _day(desk, at, entry)
        words = TermWords(dutch=entry["renamed_dutch"], english=entry["renamed_english"])
        desk.dated_terms.rename(own, words, since=since)
        desk.dated_terms.place(own, whole.id, since=since)


def _day(desk: "Desk", organisation_id: OrganisationId, entry: Table) -> date:
    wanted = desk.today() - timedelta(days=entry["days_ago"])
    return max(filter(None, (wanted, desk.dated_terms.first_day(organisation_id))))
