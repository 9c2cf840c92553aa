"""Makes the record of processing and the privacy statement, and keeps the versions that left."""

from collections.abc import Callable, Generator, Iterator, Sequence
from datetime import date, datetime

from vpdesk.domain.log import LoggedAct
from vpdesk.domain.papers import Leaving, Paper
from vpdesk.domain.privacy_papers import (
    Filled,
    PrivacyOrder,
    PrivacyPaper,
    PrivacySection,
    PrivacyVersion,
    PrivacyVersionId,
    SectionText,
    filled,
    own_lines,
    told_numbers,
)
from vpdesk.domain.settings import SAMPLE_PRACTICE, is_invented
from vpdesk.domain.text_hits import Level, TermKind
from vpdesk.services.annual_reports.text_checks import TextChecks
from vpdesk.services.errors import Gone
from vpdesk.services.log import utc_now
from vpdesk.services.privacy.filling import organisation_of, values_for
from vpdesk.services.privacy.safeguards import Safeguards
from vpdesk.services.privacy.starters import privacy_starters
from vpdesk.services.privacy.wording import worded_sections
from vpdesk.storage.vault_database import VaultDatabase

_ACTS = {
    Leaving.PRINTED: LoggedAct.PRIVACY_PRINTED,
    Leaving.SAVED: LoggedAct.PRIVACY_SAVED,
}


class PrivacyPapers:
    """A paper holds nothing of any case; what the adviser wrote on it is looked through."""

    def __init__(
        self,
        database: VaultDatabase,
        today: Callable[[], date],
        safeguards: Callable[[], Safeguards],
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        self._database = database
        self._today = today
        self._safeguards = safeguards
        self._now = now
        self._checks = TextChecks(database, today)

    def compose(self, order: PrivacyOrder) -> PrivacyPaper:
        """Return what a paper tells today; raises ``Gone`` or ``OthersHidden``.

        Words that left before keep the number and the day they had.
        """
        today, safeguards = self._today(), self._safeguards()
        with self._database.reading() as tx:
            organisation = organisation_of(tx, order)
            values = values_for(tx, order, today, safeguards)
            sections = worded_sections(tx, order)
            at = order.organisation_id
            newest = tx.privacy_papers.newest(order.kind, at, order.language)
            invented = is_invented(tx.settings.get(SAMPLE_PRACTICE))
        gap = privacy_starters(order.language).values["gap"]
        told = [
            (each.text.title, filled(each.text.text, values, gap=gap))
            for each in sections
            if each.text.text.strip()
        ]
        words = tuple(SectionText(title=title, text=text.text) for title, text in told)
        version, made_on, before = newest or (0, today, ())
        if words != before:
            version, made_on = version + 1, today
        return PrivacyPaper(
            kind=order.kind,
            language=order.language,
            version=version,
            made_on=made_on,
            sections=words,
            organisation_id=at,
            for_whom=organisation.name if organisation else "",
            missing=_missing(text for _, text in told),
            own_words=_own_words(sections),
            invented=invented,
        )

    def paper(self, told: PrivacyPaper) -> Generator[int, None, Paper]:
        """Yield page numbers and return what was composed as a PDF; a job.

        Raises ``Gone`` or ``OthersHidden`` for what is hidden meanwhile, as all that follow.
        """
        from vpdesk.reports.privacy_paper import file_name, write_privacy_paper

        self._require_shown(told)
        pdf = yield from write_privacy_paper(told)
        return Paper(pdf=pdf, file_name=file_name(told))

    def text(self, told: PrivacyPaper) -> str:
        """Return what was composed as text, to copy."""
        from vpdesk.reports.privacy_paper import privacy_text

        self._require_shown(told)
        return privacy_text(told)

    def telling(self, told: PrivacyPaper) -> tuple[str, ...]:
        """Return what has to go from the adviser's own words before a paper leaves.

        That is what names somebody in a case, or tells how many cases there are.
        """
        self._require_shown(told)
        text = told.own_words
        names = (
            text[hit.start : hit.end]
            for hit in self._checks.known_names(text, own=())
            if hit.level is Level.BLOCK and hit.kind is not TermKind.CONTACT_PERSON
        )
        return tuple(dict.fromkeys((*names, *told_numbers(text))))

    def note(self, told: PrivacyPaper, leaving: Leaving | None) -> None:
        """Note that a paper left the vault, and keep its words as a version if they are new.

        ``leaving`` None is for text that was copied. A version that was kept is not kept again.
        """
        self._require_shown(told)
        act = LoggedAct.PRIVACY_COPIED if leaving is None else _ACTS[leaving]
        with self._database.writing() as tx:
            newest = tx.privacy_papers.newest(told.kind, told.organisation_id, told.language)
            if newest is None or told.version > newest[0]:
                tx.privacy_papers.keep(told)
            tx.log.note(act, at=self._now(), organisation_id=told.organisation_id)

    def versions(self) -> tuple[PrivacyVersion, ...]:
        """Return what left, the newest first; behind a wall what left for that employer."""
        with self._database.reading() as tx:
            return tx.privacy_papers.versions()

    def printed(self, version_id: PrivacyVersionId) -> PrivacyPaper:
        """Return a paper as it left; raises ``Gone``."""
        with self._database.reading() as tx:
            versions = tx.privacy_papers.versions()
            version = next((each for each in versions if each.id == version_id), None)
            if version is None:
                raise Gone
            return PrivacyPaper(
                kind=version.kind,
                language=version.language,
                version=version.number,
                made_on=version.made_on,
                sections=tx.privacy_papers.content(version_id),
                organisation_id=version.organisation_id,
                for_whom=version.for_whom,
                invented=is_invented(tx.settings.get(SAMPLE_PRACTICE)),
            )

    def _require_shown(self, told: PrivacyPaper) -> None:
        order = PrivacyOrder(
            kind=told.kind, language=told.language, organisation_id=told.organisation_id
        )
        with self._database.reading() as tx:
            organisation_of(tx, order)


def _missing(told: Iterator[Filled]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for text in told for name in text.missing))


def _own_words(sections: Sequence[PrivacySection]) -> str:
    lines = (line for each in sections for line in own_lines(each.text, each.starter))
    return "\n".join(lines)
