"""Prints the activities for an organisation, once no word of a case stands in them."""

from collections.abc import Callable, Generator
from dataclasses import replace
from datetime import date, datetime

from vpdesk.domain.activity_overview import ActivityFilter, ActivityOverview, wanted_activities
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.papers import Leaving, Paper
from vpdesk.domain.settings import SAMPLE_PRACTICE, is_invented
from vpdesk.domain.text_hits import KnownTerms, Level
from vpdesk.services.annual_reports.annual_report_content import summaries
from vpdesk.services.annual_reports.text_checks import known_terms
from vpdesk.services.errors import ActivitiesTell, Gone
from vpdesk.services.log import utc_now
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase

_ACTS = {
    Leaving.PRINTED: LoggedAct.ACTIVITIES_PRINTED,
    Leaving.SAVED: LoggedAct.ACTIVITIES_SAVED,
}


class ActivityPapers:
    """An overview for the organisation; ``note`` logs that one left."""

    def __init__(
        self,
        database: VaultDatabase,
        today: Callable[[], date],
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        self._database = database
        self._today = today
        self._now = now

    def overview(
        self, organisation_id: OrganisationId, wanted: ActivityFilter, *, language: str
    ) -> Generator[int, None, Paper]:
        """Yield page numbers and return the activities that fit as a PDF; a job.

        Raises ``ActivitiesTell`` when a name or another word of a case of the organisation stands
        in what would be printed, and ``Gone``.
        """
        from vpdesk.reports.activity_overview import file_name, write_activity_overview

        with self._database.reading() as tx:
            overview = self._overview(tx, organisation_id, wanted, language)
            terms = known_terms(tx, organisation_id)
        _require_silence(overview, terms)
        pdf = yield from write_activity_overview(overview)
        return Paper(pdf=pdf, file_name=file_name(overview))

    def note(self, leaving: Leaving, organisation_id: OrganisationId) -> None:
        """Note that an overview left the vault, and how."""
        with self._database.writing() as tx:
            tx.log.note(_ACTS[leaving], at=self._now(), organisation_id=organisation_id)

    def _overview(
        self,
        tx: Transaction,
        organisation_id: OrganisationId,
        wanted: ActivityFilter,
        language: str,
    ) -> ActivityOverview:
        organisation = tx.organisations.get(organisation_id)
        if organisation is None:
            raise Gone
        found = wanted_activities(tx.activities.list(organisation_id, None), wanted)
        kind = None if wanted.kind_id is None else tx.terms.get(wanted.kind_id)
        return ActivityOverview(
            organisation=organisation.name,
            activities=found,
            sums=tuple(replace(each, minutes=None) for each in summaries(found, language)),
            made_on=self._today(),
            year="" if wanted.year is None else str(wanted.year),
            kind=kind.label(language) if kind else "",
            words=wanted.words.strip(),
            language=language,
            invented=is_invented(tx.settings.get(SAMPLE_PRACTICE)),
        )


def _require_silence(overview: ActivityOverview, terms: KnownTerms) -> None:
    from vpdesk.text_check.check import check

    telling = [
        words
        for words in (*overview.own_words(), overview.words)
        if any(hit.level is Level.BLOCK for hit in check(words, terms))
    ]
    if telling:
        raise ActivitiesTell(len(telling))
