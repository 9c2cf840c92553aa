"""An organisation that calls, hides, adds and maps categories as it likes, on any day."""

import random
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import partial
from typing import Protocol

from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.problems import DraftRefused
from vpdesk.domain.term_changes import TermState
from vpdesk.domain.terms import TermDraft, TermId, TermWords, Vocabulary
from vpdesk.services.terms.dated_terms import DatedTerms
from vpdesk.services.terms.terms import Terms
from vpdesk.storage.vault_database import VaultDatabase

_GENERAL = ("bullying", "discrimination", "intimidation")
_WORDS = ("roosters", "roddelen", "zwijgen", "treiteren", "werktijden", "pesterij")


class _Counts(Protocol):
    words: Counter[str]


class _Practised(Protocol):
    database: VaultDatabase
    today: date

    def category(self, code: str) -> TermId: ...


class Wording:
    """The categories of one organisation, changed at random; what is refused is refused."""

    def __init__(
        self,
        practice: _Practised,
        chance: random.Random,
        tally: _Counts,
        organisation_id: OrganisationId,
    ) -> None:
        self._practice = practice
        self._chance = chance
        self._tally = tally
        self._id = organisation_id
        self._terms = Terms(practice.database, lambda: practice.today)
        self._dated = DatedTerms(practice.database, lambda: practice.today)
        self._own: list[TermId] = []
        self._before: TermState | None = None

    def some(self) -> tuple[TermId, ...]:
        """Return words for a case, now and then one that was put away."""
        if not self._own or self._chance.random() < 0.5:
            return ()
        return (self._chance.choice(self._own),)

    def change(self) -> None:
        """Change something, perhaps from a day that is gone or still to come."""
        if self._chance.random() < 0.4:
            return
        since = self._practice.today + timedelta(days=self._chance.randrange(-250, 120))
        general = self._practice.category(self._chance.choice(_GENERAL))
        words = TermWords(dutch=self._chance.choice(_WORDS))
        changes: list[tuple[str, Callable[[], object]]] = [
            ("added", lambda: self._add(words)),
            ("called", lambda: self._dated.call(general, self._id, words, since=since)),
            ("called back", lambda: self._dated.call(general, self._id, None, since=since)),
            ("hidden", lambda: self._dated.hide(general, self._id, since=since)),
            ("shown", lambda: self._dated.show(general, self._id, since=since)),
        ]
        if self._own:
            changes += self._of_own(self._chance.choice(self._own), general, words, since)
        if self._before is not None:
            changes.append(("undone", partial(self._dated.put_back, self._before)))
        name, change = self._chance.choice(changes)
        before = self._dated.names(self._chance.choice((general, *self._own)))
        try:
            change()
        except DraftRefused:
            name = f"{name}, refused"
        else:
            self._before = before
        self._tally.words[name] += 1

    def _of_own(
        self, own: TermId, general: TermId, words: TermWords, since: date
    ) -> Sequence[tuple[str, Callable[[], object]]]:
        return (
            ("renamed", lambda: self._dated.rename(own, words, since=since)),
            ("reworded", lambda: self._terms.reword(own, words)),
            ("mapped", lambda: self._dated.place(own, general, since=since)),
            ("mapped", lambda: self._dated.place(own, general, since=since)),
            ("stands alone", lambda: self._dated.place(own, None, since=since)),
            ("put away", lambda: self._terms.stop_offering(own)),
            ("offered again", lambda: self._terms.offer(own)),
        )

    def _add(self, words: TermWords) -> None:
        draft = TermDraft(
            vocabulary=Vocabulary.CATEGORY,
            dutch=words.dutch,
            organisation_id=self._id,
            valid_from=self._practice.today,
        )
        added = self._terms.add(draft)
        if added not in self._own:
            self._own.append(added)
