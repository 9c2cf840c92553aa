"""What the adviser does with the own register: training, peer review, points for certification."""

import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from vpdesk import paths
from vpdesk.domain.case_sheets import CaseSheetId
from vpdesk.domain.certificates import CertificateId
from vpdesk.domain.own_register import (
    OwnEntry,
    OwnEntryDraft,
    OwnEntryId,
    OwnEntryKind,
    problems_in,
)
from vpdesk.domain.pe_cycles import (
    Cycle,
    CycleDraft,
    CycleId,
    CycleStanding,
    cycle_on,
    problems_in_cycle,
    standing,
)
from vpdesk.domain.problems import DraftRefused
from vpdesk.services.errors import Gone
from vpdesk.services.scope import require_all_shown
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase


@dataclass(frozen=True, slots=True, kw_only=True)
class Requirements:
    """What a certifying body asks, as vpdesk knows it, with where that stands."""

    body: str
    source: str
    cycle: CycleDraft


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnNotice:
    """What the desk reminds of: planned entries, and a cycle that will not be reached.

    ``falling_short`` is told in the last year of a cycle and after it, as long as none follows.
    """

    planned: tuple[OwnEntry, ...] = ()
    falling_short: CycleStanding | None = None


class OwnRegister:
    """Nothing of it is seen or changed while one organisation is shown alone."""

    def __init__(self, database: VaultDatabase, today: Callable[[], date]) -> None:
        self._database = database
        self._today = today
        self._brought: dict[OwnEntryId, tuple[CaseSheetId, ...]] = {}
        self._certified: dict[OwnEntryId, tuple[CertificateId, ...]] = {}

    @property
    def is_hidden(self) -> bool:
        """Whether one organisation is shown alone, so that nothing is here."""
        return self._database.wall is not None

    def entries(self) -> tuple[OwnEntry, ...]:
        """Return all entries, newest first."""
        with self._database.reading() as tx:
            return tx.own_register.entries()

    def get(self, entry_id: OwnEntryId) -> OwnEntry:
        """Return an entry; raises ``Gone``."""
        with self._database.reading() as tx:
            return _entry(tx, entry_id)

    def add(self, draft: OwnEntryDraft) -> OwnEntryId:
        """Record an entry; raises ``DraftRefused`` or ``OthersHidden``."""
        with self._database.writing() as tx:
            self._check(tx, draft)
            return tx.own_register.add(draft)

    def change(self, entry_id: OwnEntryId, draft: OwnEntryDraft) -> None:
        """Replace an entry; raises ``DraftRefused``, ``Gone`` or ``OthersHidden``."""
        with self._database.writing() as tx:
            self._check(tx, draft)
            _entry(tx, entry_id)
            tx.own_register.change(entry_id, draft)

    def remove(self, entry_id: OwnEntryId) -> OwnEntry:
        """Remove an entry and return it, to be put back with ``restore``; raises ``Gone``."""
        with self._database.writing() as tx:
            entry = _entry(tx, entry_id)
            sheets = tx.case_sheets.list()
            self._brought[entry_id] = tuple(
                each.id for each in sheets if each.meeting_id == entry_id
            )
            kept = tuple(each.id for each in tx.certificates.list() if each.entry_id == entry_id)
            tx.certificates.remove(kept)
            self._certified[entry_id] = kept
            tx.own_register.remove(entry_id)
            return entry

    def restore(self, entry: OwnEntry) -> OwnEntryId:
        """Put a removed entry back, with its certificates and the sheets brought to it."""
        with self._database.writing() as tx:
            self._check(tx, entry)
            if tx.own_register.entry(entry.id) is None:
                tx.own_register.add(entry, entry_id=entry.id)
                tx.case_sheets.bring(entry.id, self._brought.pop(entry.id, ()))
                tx.certificates.put_back(self._certified.pop(entry.id, ()), entry.id)
            return entry.id

    def providers(self) -> tuple[str, ...]:
        """Return who gave training and the groups, by name, to be proposed while typing."""
        return tuple(sorted({each.provider for each in self.entries() if each.provider}))

    def cycles(self) -> tuple[Cycle, ...]:
        """Return all cycles, newest first."""
        with self._database.reading() as tx:
            return tx.own_register.cycles()

    def standing(self, cycle_id: CycleId | None = None) -> CycleStanding | None:
        """Return how a cycle stands today, without one that of today; None when there is none."""
        with self._database.reading() as tx:
            cycles = tx.own_register.cycles()
            entries = tx.own_register.entries()
        found = {cycle.id: cycle for cycle in cycles}
        chosen = found.get(cycle_id) if cycle_id else cycle_on(cycles, self._today())
        return None if chosen is None else standing(chosen, entries, today=self._today())

    def requirements(self) -> Requirements:
        """Return what is proposed for a new cycle, which begins where the last one ended."""
        with (paths.resources() / "starter" / "pe_requirements.toml").open("rb") as file:
            body = tomllib.load(file)["body"][0]
        cycles = self.cycles()
        return Requirements(
            body=body["name"],
            source=body["source"],
            cycle=CycleDraft(
                start=cycles[0].following if cycles else self._today(),
                months=body["months"],
                accredited_minutes=body["accredited"] * 60,
                peer_review_minutes=body["peer_review"] * 60,
                extra_minutes=body["extra"] * 60,
            ),
        )

    def add_cycle(self, draft: CycleDraft) -> CycleId:
        """Record a cycle beside those there are; raises ``DraftRefused`` or ``OthersHidden``."""
        with self._database.writing() as tx:
            _check_cycle(tx, draft)
            return tx.own_register.add_cycle(draft)

    def change_cycle(self, cycle_id: CycleId, draft: CycleDraft) -> None:
        """Replace a cycle; raises ``DraftRefused``, ``Gone`` or ``OthersHidden``."""
        with self._database.writing() as tx:
            _check_cycle(tx, draft, cycle_id)
            _cycle(tx, cycle_id)
            tx.own_register.change_cycle(cycle_id, draft)

    def remove_cycle(self, cycle_id: CycleId) -> Cycle:
        """Remove a cycle and return it; its entries stay. Raises ``Gone``."""
        with self._database.writing() as tx:
            cycle = _cycle(tx, cycle_id)
            tx.own_register.remove_cycle(cycle_id)
            return cycle

    def restore_cycle(self, cycle: Cycle) -> None:
        """Put a removed cycle back; raises ``DraftRefused`` or ``OthersHidden``."""
        with self._database.writing() as tx:
            _check_cycle(tx, cycle, cycle.id)
            if cycle.id not in {each.id for each in tx.own_register.cycles()}:
                tx.own_register.add_cycle(cycle, cycle_id=cycle.id)

    def notice(self) -> OwnNotice:
        """Return what the desk reminds of today."""
        today = self._today()
        planned = [
            entry
            for entry in self.entries()
            if entry.planned and min(entry.remind_on or entry.on, entry.on) <= today
        ]
        now = self.standing()
        short = now is not None and (now.is_last_year or now.is_over) and now.unplanned > 0
        return OwnNotice(
            planned=tuple(sorted(planned, key=lambda entry: (entry.on, entry.id))),
            falling_short=now if short else None,
        )

    def _check(self, tx: Transaction, draft: OwnEntryDraft) -> None:
        require_all_shown(tx)
        if refused := problems_in(draft, today=self._today()):
            raise DraftRefused(refused)


def meetings(entries: tuple[OwnEntry, ...]) -> tuple[OwnEntry, ...]:
    """Return the peer review meetings among ``entries``."""
    return tuple(entry for entry in entries if entry.kind is OwnEntryKind.PEER_REVIEW)


def _entry(tx: Transaction, entry_id: OwnEntryId) -> OwnEntry:
    entry = tx.own_register.entry(entry_id)
    if entry is None:
        raise Gone
    return entry


def _cycle(tx: Transaction, cycle_id: CycleId) -> Cycle:
    for cycle in tx.own_register.cycles():
        if cycle.id == cycle_id:
            return cycle
    raise Gone


def _check_cycle(tx: Transaction, draft: CycleDraft, own: CycleId | None = None) -> None:
    require_all_shown(tx)
    others = (each for each in tx.own_register.cycles() if each.id != own)
    if refused := problems_in_cycle(draft, others):
        raise DraftRefused(refused)
