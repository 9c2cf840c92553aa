"""Takes what a stand-in gave back into the cases it belongs to, as one unit of work."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from vpdesk.domain.cases import CaseId, CaseStatus
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.stand_in_returns import (
    AddedEntry,
    Fate,
    ReadReturn,
    ReturnedCase,
    StandInReturn,
)
from vpdesk.domain.stand_in_values import return_from
from vpdesk.domain.stand_ins import Given, GivenId
from vpdesk.domain.strict_values import NotSuchAValue
from vpdesk.domain.terms import Term, Vocabulary
from vpdesk.domain.timeline import (
    Consent,
    ConsentDraft,
    EntryDraft,
    EntryRef,
    FollowUpDraft,
    StepDraft,
    covers,
    problems_in,
)
from vpdesk.services.cases.entry_checks import check_links, settled
from vpdesk.services.errors import Gone
from vpdesk.services.log import utc_now
from vpdesk.services.scope import require_all_shown
from vpdesk.services.stand_in_refusals import StandInProblem, StandInRefused
from vpdesk.services.stand_ins.files import bytes_of
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase


@dataclass(frozen=True, slots=True, kw_only=True)
class MergedReturn:
    """What was taken over, by uid, with what could not be: that can be tried again later."""

    given_id: GivenId
    refs: tuple[tuple[str, EntryRef], ...]
    left_out: tuple[AddedEntry, ...]


class StandInMerging:
    """No entry of a return is taken over twice, from whichever file it comes."""

    def __init__(
        self,
        database: VaultDatabase,
        today: Callable[[], date],
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        self._database = database
        self._today = today
        self._now = now

    def read(self, path: Path) -> ReadReturn:
        """Open a return and say what is in it for each case; nothing is taken over.

        Raises ``StandInDamaged``, ``StandInRefused``, ``AttachmentError`` for what is no plain
        file, ``OSError`` or ``OthersHidden``.
        """
        from vpdesk.security.stand_in_files import StandInKind, open_part

        data = bytes_of(path)
        found = open_part(data, StandInKind.RETURN)
        with self._database.reading() as tx:
            require_all_shown(tx)
            given = tx.stand_ins_given.find(found.package_id)
            if given is None:
                raise StandInRefused(problem=StandInProblem.NOT_GIVEN_HERE)
            returned = _opened(data, given)
            return ReadReturn(
                given=given,
                by_name=returned.by_name or given.to_name,
                returned_on=returned.returned_on,
                cases=tuple(_cases(tx, given, returned)),
            )

    def merge(self, read: ReadReturn, *, mark: str) -> MergedReturn:
        """Record what came back, each entry on its own day, with ``mark`` after its text.

        What can no longer be added is left out: its case is gone, or the consent it rests on does
        not stand here. Raises ``OthersHidden``.
        """
        with self._database.writing() as tx:
            require_all_shown(tx)
            known = dict(tx.stand_ins_given.merged(read.given.id))
            refs: list[tuple[str, EntryRef]] = []
            left_out: list[AddedEntry] = []
            for case in read.cases:
                case_id = _current(tx, read.given, case.number)
                for added in _consents_first(case.added):
                    if added.uid in known:
                        continue
                    ref = self._record(tx, case_id, added, mark, known)
                    if ref is None:
                        left_out.append(added)
                        continue
                    known[added.uid] = ref
                    refs.append((added.uid, ref))
                    tx.stand_ins_given.merge(read.given.id, added.uid, ref, self._today())
                if case_id is not None and case.added:
                    self._note(tx, case_id)
            return MergedReturn(given_id=read.given.id, refs=tuple(refs), left_out=tuple(left_out))

    def take_back(self, merged: MergedReturn) -> None:
        """Take what was just recorded out again, so that the return can be taken over anew.

        What was removed since is skipped; a consent that something else rests on by now stays.
        """
        with self._database.writing() as tx:
            require_all_shown(tx)
            gone: list[str] = []
            for uid, ref in reversed(merged.refs):
                entry = tx.timeline.get(ref)
                if isinstance(entry, Consent) and tx.timeline.resting_on(entry.id):
                    continue
                if entry is not None:
                    tx.timeline.remove(entry)
                gone.append(uid)
            tx.stand_ins_given.unmerge(merged.given_id, gone)

    def _record(
        self,
        tx: Transaction,
        case_id: CaseId | None,
        added: AddedEntry,
        mark: str,
        known: dict[str, EntryRef],
    ) -> EntryRef | None:
        if case_id is None:
            return None
        draft = settled(_marked(added, mark, known))
        try:
            check_links(tx, case_id, draft)
        except Gone:
            return None
        consents = tx.timeline.consents(case_id)
        valid = frozenset(each.id for each in consents if covers(each, draft.on))
        if problems_in(draft, today=self._today(), valid_consents=valid):
            return None
        return tx.timeline.add(case_id, draft)

    def _note(self, tx: Transaction, case_id: CaseId) -> None:
        organisation_id = tx.cases.organisation_of(case_id)
        tx.log.note(
            LoggedAct.STAND_IN_MERGED,
            at=self._now(),
            case_id=case_id,
            organisation_id=organisation_id,
        )


def _opened(data: bytes, given: Given) -> StandInReturn:
    from vpdesk.security.stand_in_errors import StandInDamaged, StandInFault
    from vpdesk.security.stand_in_files import StandInKind, open_part, opened

    found = open_part(data, StandInKind.RETURN)
    try:
        returned = return_from(opened(data, found, bytes.fromhex(given.return_key)))
    except NotSuchAValue:
        raise StandInDamaged(fault=StandInFault.CONTENT) from None
    numbers = {number for number, _ in given.cases}
    fits = {each.number for each in returned.added} <= numbers
    if returned.package_id != given.package_id or len(returned.cases) != len(numbers) or not fits:
        raise StandInDamaged(fault=StandInFault.CONTENT)
    return returned


def _cases(tx: Transaction, given: Given, returned: StandInReturn) -> Iterator[ReturnedCase]:
    merged = tx.stand_ins_given.merged(given.id)
    for number, _ in given.cases:
        added = tuple(each for each in returned.added if each.number == number)
        case_id = _current(tx, given, number)
        then = returned.cases[number - 1]
        name, fate = _fate(tx, case_id, then)
        yield ReturnedCase(
            number=number,
            case_id=case_id,
            name=name,
            fate=fate,
            added=tuple(each for each in added if each.uid not in merged),
            known=sum(each.uid in merged for each in added),
            steps=tuple(_steps(tx, added)),
        )


def _steps(tx: Transaction, added: Iterable[AddedEntry]) -> Iterator[Term]:
    """Yield the steps that were added, as far as they are known here."""
    chosen = [each.draft.step_id for each in added if isinstance(each.draft, StepDraft)]
    for step_id in dict.fromkeys(chosen):
        term = None if step_id is None else tx.terms.get(step_id)
        if term is not None and term.vocabulary is Vocabulary.STEP:
            yield term


def _current(tx: Transaction, given: Given, number: int) -> CaseId | None:
    """Return the case at a place of a package as it is now; None when it is no more."""
    case_id = dict(given.cases)[number]
    if case_id is None or tx.cases.organisation_of(case_id) is None:
        return None
    return None if tx.cases.is_destroyed(case_id) else case_id


def _fate(tx: Transaction, case_id: CaseId | None, then: str) -> tuple[str, Fate]:
    case = None if case_id is None else tx.cases.get(case_id)
    if case is None:
        return then, Fate.DESTROYED
    name = f"{case.code_name} {case.number}"
    if then in case.merged:
        return name, Fate.MERGED
    return name, Fate.CLOSED if case.status is CaseStatus.CLOSED else Fate.RUNNING


def _consents_first(added: tuple[AddedEntry, ...]) -> list[AddedEntry]:
    return sorted(added, key=lambda each: not isinstance(each.draft, ConsentDraft))


def _marked(added: AddedEntry, mark: str, known: dict[str, EntryRef]) -> EntryDraft:
    """Return an entry as it is recorded, resting on what its consent has become here."""
    draft = replace(added.draft, text=f"{added.draft.text.rstrip()}\n\n{mark}".strip())
    if isinstance(draft, StepDraft):
        if added.rests_on:
            consent = known.get(added.rests_on)
            draft = replace(draft, consent_id=None if consent is None else consent.id)
        return replace(draft, exception_id=None)
    if isinstance(draft, FollowUpDraft):
        return replace(draft, consent_id=None)
    return draft
