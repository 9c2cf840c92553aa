"""Words the sections of the privacy papers, for all organisations or for one."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from vpdesk.domain.privacy_papers import (
    OWN_SECTION,
    PrivacyOrder,
    PrivacySection,
    SectionText,
    filled,
    problems_in_section,
)
from vpdesk.domain.problems import DraftRefused
from vpdesk.services.errors import Gone
from vpdesk.services.privacy.filling import organisation_of, places_in, values_for
from vpdesk.services.privacy.safeguards import Safeguards
from vpdesk.services.privacy.starters import privacy_starters
from vpdesk.services.privacy.wording import worded_sections
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase

Removed = Mapping[str, SectionText]
"""A section of the adviser's own that was taken away: its texts by language."""


class PrivacySections:
    """Methods raise ``Gone``, and ``OthersHidden`` for what holds for all while others hide."""

    def __init__(
        self,
        database: VaultDatabase,
        today: Callable[[], date],
        safeguards: Callable[[], Safeguards],
    ) -> None:
        self._database = database
        self._today = today
        self._safeguards = safeguards

    def list(self, order: PrivacyOrder) -> tuple[PrivacySection, ...]:
        """Return the sections of a paper in their order, each with the places that lack a value."""
        safeguards = self._safeguards()
        with self._database.reading() as tx:
            values = values_for(tx, order, self._today(), safeguards)
            sections = worded_sections(tx, order)
        gap = privacy_starters(order.language).values["gap"]
        return tuple(
            replace(each, missing=filled(each.text.text, values, gap=gap).missing)
            for each in sections
        )

    def places(self, order: PrivacyOrder) -> tuple[str, ...]:
        """Return what can be named between braces in a paper."""
        return places_in(order)

    def word(
        self, order: PrivacyOrder, section_key: str, text: SectionText | None
    ) -> SectionText | None:
        """Word a section otherwise in one language; None goes back to what is told without.

        That is the starter text, or what is told for all. Returns the text of the adviser's own
        before, to put it back. Raises ``DraftRefused`` too.
        """
        if text is not None and (refused := problems_in_section(text)):
            raise DraftRefused(refused)
        with self._database.writing() as tx:
            section = self._section(tx, order, section_key)
            at = order.organisation_id
            told_without = section.starter if at is None else section.general
            if text is None and told_without is None:
                raise Gone
            if text is not None and text == told_without:
                text = None
            before = tx.privacy_papers.worded(order.kind, at).get((section_key, order.language))
            tx.privacy_papers.word(order.kind, at, (section_key, order.language), text)
            return before

    def add(self, order: PrivacyOrder, text: SectionText) -> str:
        """Add a section of the adviser's own and return its key; raises ``DraftRefused`` too."""
        if refused := problems_in_section(text):
            raise DraftRefused(refused)
        with self._database.writing() as tx:
            organisation_of(tx, order)
            key = tx.privacy_papers.next_own(order.kind)
            tx.privacy_papers.word(order.kind, order.organisation_id, (key, order.language), text)
            return key

    def remove(self, order: PrivacyOrder, section_key: str) -> Removed:
        """Take a section of the adviser's own away, in both languages, and return its texts.

        For one organisation only what was worded for that one goes.
        """
        with self._database.writing() as tx:
            self._section(tx, order, section_key)
            if not section_key.startswith(OWN_SECTION):
                raise Gone
            worded = tx.privacy_papers.worded(order.kind, order.organisation_id)
            removed = {
                language: text for (code, language), text in worded.items() if code == section_key
            }
            for language in removed:
                tx.privacy_papers.word(
                    order.kind, order.organisation_id, (section_key, language), None
                )
            return removed

    def put_back(self, order: PrivacyOrder, section_key: str, removed: Removed) -> None:
        """Undo ``remove``."""
        with self._database.writing() as tx:
            organisation_of(tx, order)
            for language, text in removed.items():
                tx.privacy_papers.word(
                    order.kind, order.organisation_id, (section_key, language), text
                )

    def _section(self, tx: Transaction, order: PrivacyOrder, key: str) -> PrivacySection:
        organisation_of(tx, order)
        found = next((each for each in worded_sections(tx, order) if each.key == key), None)
        if found is None:
            raise Gone
        return found
