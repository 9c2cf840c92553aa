"""Gives running cases to a colleague who stands in, in a sealed package."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from vpdesk.domain.cases import RUNNING, CaseFilter, CaseId, CaseOrder, CaseRow
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.problems import DraftRefused
from vpdesk.domain.settings import ADVISER_NAME
from vpdesk.domain.stand_in_values import package_from, package_values
from vpdesk.domain.stand_ins import (
    Candidate,
    CaseChoice,
    Given,
    GivenId,
    PackedCase,
    StandInDraft,
    StandInPackage,
    problems_in_stand_in,
)
from vpdesk.domain.strict_values import NotSuchAValue
from vpdesk.domain.timeline import ConsentDraft, covers
from vpdesk.services.files.outside_files import put_outside, refuse_vaults
from vpdesk.services.log import utc_now
from vpdesk.services.scope import require_all_shown
from vpdesk.services.stand_ins.packing import case_that_goes, packed
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase

SUFFIX = ".vpwaarneming"
_BY_NAME = CaseFilter(order=CaseOrder.CODE_NAME)
_HIDDEN = "•" * 6


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeStandIn:
    """A package that lies outside now, with both parts of its code, which nobody keeps."""

    given_id: GivenId
    first: str = field(repr=False)
    second: str = field(repr=False)


class StandInGiving:
    """Which cases go along, and what of them, is chosen one by one; nothing else does."""

    def __init__(
        self,
        database: VaultDatabase,
        today: Callable[[], date],
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        self._database = database
        self._today = today
        self._now = now

    def given(self) -> tuple[Given, ...]:
        """Return the packages that were made, the newest first; none behind a wall."""
        with self._database.reading() as tx:
            return tx.stand_ins_given.list()

    def running(
        self, wanted: CaseFilter = _BY_NAME, *, limit: int = 50, offset: int = 0
    ) -> tuple[CaseRow, ...]:
        """Return a page of the running cases; raises ``OthersHidden``.

        ``wanted`` tells the words to look for and the order.
        """
        with self._database.reading() as tx:
            require_all_shown(tx)
            return tx.case_list.rows(wanted, limit=limit, offset=offset)

    def candidate(self, case_id: CaseId) -> Candidate | None:
        """Return what can go along of a case, None when it is not running.

        Raises ``OthersHidden``.
        """
        today = self._today()
        with self._database.reading() as tx:
            require_all_shown(tx)
            case = tx.cases.get(case_id)
            if case is None or case.status not in RUNNING:
                return None
            card = tx.reporters.card(case_id)
            consents = tx.timeline.consents(case_id)
            return Candidate(
                case_id=case_id,
                code_name=case.code_name,
                number=case.number,
                organisation_name=case.organisation_name,
                consents=tuple(each for each in consents if covers(each, today)),
                has_name=card is not None and card.has_name,
                has_accused=any(each.accused for each in case.issues),
            )

    def file_name(self) -> str:
        """Return the name to propose, which tells the day alone."""
        return f"waarneming-{self._today().isoformat()}{SUFFIX}"

    def preview(
        self, draft: StandInDraft, *, purpose: str, language: str
    ) -> tuple[PackedCase, ...]:
        """Return exactly what the stand-in will see, but for names, which are dots here.

        Raises ``StandInRefused``, ``OthersHidden`` or ``Gone``.
        """
        today = self._today()
        with self._database.reading() as tx:
            require_all_shown(tx)
            found: list[PackedCase] = []
            for number, choice in enumerate(draft.cases, start=1):
                case = case_that_goes(tx, choice, today)
                seen = packed(
                    tx,
                    case,
                    choice,
                    number=number,
                    today=today,
                    language=language,
                    consent=self._consent(draft, choice, purpose),
                )
                found.append(_without_name(seen))
            return tuple(found)

    def make(
        self, draft: StandInDraft, path: Path, *, purpose: str, language: str, replace: bool = False
    ) -> MadeStandIn:
        """Write a package to ``path``, with what was agreed recorded in each case, all or nothing.

        ``purpose`` is what a consent that is recorded along says it is for. ``replace`` says that
        its user agreed to lose what stands there. Raises ``DraftRefused``, ``StandInRefused``,
        ``StandInDamaged`` where it is too large, ``InsideVault``, ``FileExistsError`` or another
        ``OSError``, ``OthersHidden`` or ``Gone``.
        """
        from vpdesk.security.stand_in_files import StandInKind, new_file_id, new_return_key, sealed
        from vpdesk.security.two_part_code import new_code, package_key, shown

        if refused := problems_in_stand_in(draft, today=self._today()):
            raise DraftRefused(refused)
        refuse_vaults(path)
        package_id = new_file_id()
        code = new_code(package_id)
        written = False
        try:
            with self._database.writing() as tx:
                require_all_shown(tx)
                package = StandInPackage(
                    package_id=package_id,
                    from_name=tx.settings.get(ADVISER_NAME) or "",
                    to_name=draft.to_name.strip(),
                    made_on=self._today(),
                    valid_until=draft.valid_until,
                    return_key=new_return_key(),
                    cases=tuple(self._packed(tx, draft, purpose, language)),
                )
                cases = [each.case_id for each in draft.cases]
                given_id = tx.stand_ins_given.add(package, cases)
                self._note(tx, cases, draft)
                content = sealed(
                    _readable(package),
                    kind=StandInKind.PACKAGE,
                    file_id=package_id,
                    package_id=package_id,
                    key=package_key(code, package_id),
                )
                put_outside(path, content, replace=replace, before=lambda: None)
                written = True
        except BaseException:
            # A package that is not noted here could never come back.
            if written:
                with suppress(OSError):
                    path.unlink()
            raise
        first, second = shown(code, package_id)
        return MadeStandIn(given_id=given_id, first=first, second=second)

    def give_up(self, given_id: GivenId) -> None:
        """Forget a package: what comes back from it cannot be opened any more."""
        with self._database.writing() as tx:
            tx.stand_ins_given.remove(given_id)

    def _packed(
        self, tx: Transaction, draft: StandInDraft, purpose: str, language: str
    ) -> list[PackedCase]:
        today = self._today()
        found: list[PackedCase] = []
        for number, choice in enumerate(draft.cases, start=1):
            case = case_that_goes(tx, choice, today)
            consent = self._consent(draft, choice, purpose)
            if consent is not None:
                tx.timeline.add(case.id, consent)
            found.append(packed(tx, case, choice, number=number, today=today, language=language))
        return found

    def _consent(
        self, draft: StandInDraft, choice: CaseChoice, purpose: str
    ) -> ConsentDraft | None:
        if choice.consent_form is None:
            return None
        return ConsentDraft(
            on=self._today(),
            purpose=purpose,
            with_whom=draft.to_name.strip(),
            form=choice.consent_form,
        )

    def _note(self, tx: Transaction, cases: list[CaseId], draft: StandInDraft) -> None:
        for case_id, choice in zip(cases, draft.cases, strict=True):
            organisation_id = tx.cases.organisation_of(case_id)
            acts = [LoggedAct.STAND_IN_GIVEN]
            acts += [LoggedAct.NAME_SHOWN] if choice.with_name else []
            for act in acts:
                tx.log.note(act, at=self._now(), case_id=case_id, organisation_id=organisation_id)


def _readable(package: StandInPackage) -> Mapping[str, Any]:
    """Return what a package holds; a colleague's vpdesk would refuse what cannot be read here."""
    from vpdesk.security.stand_in_errors import StandInDamaged, StandInFault

    values = package_values(package)
    try:
        package_from(values)
    except NotSuchAValue:
        raise StandInDamaged(fault=StandInFault.TOO_LARGE) from None
    return values


def _without_name(case: PackedCase) -> PackedCase:
    return replace(case, reporter_name=_HIDDEN if case.reporter_name else "")
