"""Stands in for a colleague: what was given is read and added to, apart from the own register."""

from collections.abc import Callable, Generator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from vpdesk.domain.log import LoggedAct
from vpdesk.domain.papers import Leaving, Paper
from vpdesk.domain.problems import NAME_LIMIT, DraftRefused, Problem, Reason
from vpdesk.domain.settings import ADVISER_NAME, SAMPLE_PRACTICE, is_invented
from vpdesk.domain.stand_in_certificate import StandInCertificate
from vpdesk.domain.stand_in_returns import AddedEntry, StandInReturn
from vpdesk.domain.stand_in_values import package_from, return_values
from vpdesk.domain.stand_ins import (
    Held,
    StandInId,
    StandInNotice,
    StandInPackage,
    notice_of,
)
from vpdesk.domain.strict_values import NotSuchAValue
from vpdesk.services.errors import Gone
from vpdesk.services.files.outside_files import put_outside, refuse_vaults
from vpdesk.services.log import utc_now
from vpdesk.services.scope import require_all_shown
from vpdesk.services.stand_in_refusals import StandInProblem, StandInRefused
from vpdesk.services.stand_ins.checks import check_not_ended, check_open, held_one
from vpdesk.services.stand_ins.files import bytes_of
from vpdesk.storage.vault_database import VaultDatabase

SUFFIX = ".vpteruggave"
_TIME_ZONES = timedelta(days=1)
_ACTS = {Leaving.PRINTED: LoggedAct.PRINTED, Leaving.SAVED: LoggedAct.REPORT_SAVED}


def drafts_of(stand_in_id: StandInId) -> str:
    """Return how the places begin of what is half typed in the cases of a package."""
    return f"stand_in/{stand_in_id}/"


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenStandIn:
    """A package that can be read, with what was added to it here."""

    held: Held
    package: StandInPackage
    added: tuple[AddedEntry, ...]


class StandingIn:
    """What a colleague gave is in no list, count, search, report or export of this register."""

    def __init__(
        self,
        database: VaultDatabase,
        today: Callable[[], date],
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        self._database = database
        self._today = today
        self._now = now

    def held(self) -> tuple[Held, ...]:
        """Return the packages that were opened here, the newest first; none behind a wall."""
        with self._database.reading() as tx:
            return tx.stand_ins_held.list()

    def open(self, path: Path, first: str, second: str) -> StandInId:
        """Take a package in, or find it again where it was opened before.

        Raises ``CodePartMistyped``, ``StandInDamaged``, ``StandInRefused``, ``AttachmentError``
        for what is no plain file, ``OSError`` or ``OthersHidden``.
        """
        package = _opened(path, first, second)
        today = self._today()
        with self._database.writing() as tx:
            require_all_shown(tx)
            if tx.stand_ins_given.find(package.package_id) is not None:
                raise StandInRefused(problem=StandInProblem.OWN_PACKAGE)
            for held in tx.stand_ins_held.list():
                if held.package_id == package.package_id:
                    check_open(held, self._today())
                    return held.id
            if package.made_on > today + _TIME_ZONES:
                raise StandInRefused(problem=StandInProblem.FROM_LATER)
            if today > package.valid_until:
                raise StandInRefused(problem=StandInProblem.EXPIRED)
            tx.log.note(LoggedAct.STAND_IN_OPENED, at=self._now())
            return tx.stand_ins_held.add(package, max(today, package.made_on))

    def read(self, stand_in_id: StandInId) -> OpenStandIn:
        """Return a package with what was added to it, and note the day.

        Raises ``StandInRefused`` after its last day, also when the clock was turned back since, and
        when it ended; ``Gone``.
        """
        with self._database.writing() as tx:
            held = held_one(tx, stand_in_id)
            check_open(held, self._today())
            if self._today() > held.last_seen:
                tx.stand_ins_held.seen(held.id, self._today())
            return OpenStandIn(
                held=held,
                package=tx.stand_ins_held.content(held.id),
                added=tx.stand_ins_held.added(held.id),
            )

    def open_name(self, stand_in_id: StandInId, number: int) -> str:
        """Return the name of a reporter that went along, and note that it was shown.

        Raises ``StandInRefused``, ``OthersHidden`` or ``Gone``.
        """
        with self._database.writing() as tx:
            held = held_one(tx, stand_in_id)
            check_open(held, self._today())
            case = tx.stand_ins_held.content(held.id).case(number)
            if case is None:
                raise Gone
            tx.log.note(LoggedAct.NAME_SHOWN, at=self._now())
            return case.reporter_name

    def return_name(self) -> str:
        """Return the name to propose for the file of a return, which tells the day alone."""
        return f"teruggave-{self._today().isoformat()}{SUFFIX}"

    def notice(self) -> StandInNotice:
        """Return what packages ask for today, also those that were given; none behind a wall."""
        with self._database.reading() as tx:
            return notice_of(tx.stand_ins_held.list(), tx.stand_ins_given.list(), self._today())

    def own_name(self) -> str:
        """Return the name under which is given back, as far as it is known."""
        with self._database.reading() as tx:
            return tx.settings.get(ADVISER_NAME) or ""

    def give_back(
        self, stand_in_id: StandInId, path: Path, *, by_name: str, replace: bool = False
    ) -> int:
        """Write what was added to ``path``, for the giver alone; return how many entries.

        That also goes after the last day: nothing that was added gets lost. What is here stays
        until it is ended. Raises ``DraftRefused`` for a name that is too long, ``StandInRefused``
        when it ended, ``InsideVault``, ``FileExistsError`` or another ``OSError``, or ``Gone``.
        """
        from vpdesk.security.stand_in_files import StandInKind, new_file_id, sealed

        if len(by_name.strip()) > NAME_LIMIT:
            raise DraftRefused((Problem(field="by_name", reason=Reason.TOO_LONG),))
        refuse_vaults(path)
        with self._database.reading() as tx:
            held = held_one(tx, stand_in_id)
            check_not_ended(held)
            package = tx.stand_ins_held.content(held.id)
            added = tx.stand_ins_held.added(held.id)
        returned = StandInReturn(
            package_id=package.package_id,
            by_name=by_name.strip(),
            returned_on=self._today(),
            cases=tuple(f"{each.code_name} {each.case_number}" for each in package.cases),
            added=added,
        )
        content = sealed(
            return_values(returned),
            kind=StandInKind.RETURN,
            file_id=new_file_id(),
            package_id=package.package_id,
            key=bytes.fromhex(package.return_key),
        )

        def note() -> None:
            with self._database.writing() as tx:
                tx.log.note(LoggedAct.STAND_IN_RETURNED, at=self._now())

        put_outside(path, content, replace=replace, before=note)
        # Not before the file is there: what was given back may be destroyed here.
        with self._database.writing() as tx:
            tx.stand_ins_held.returned(held.id, self._today())
        return len(added)

    def end(self, stand_in_id: StandInId) -> None:
        """Destroy what a colleague gave and what was added to it; that cannot be undone.

        Raises ``StandInRefused`` when it ended before, or ``Gone``.
        """
        with self._database.writing() as tx:
            held = held_one(tx, stand_in_id)
            check_not_ended(held)
            tx.stand_ins_held.end(held.id, self._today())
            tx.drafts.drop_below(drafts_of(held.id))
            tx.log.note(LoggedAct.STAND_IN_ENDED, at=self._now())

    def certificate(self, stand_in_id: StandInId, *, language: str) -> Generator[int, None, Paper]:
        """Yield page numbers and return the proof that a copy was destroyed, as a PDF; a job.

        Raises ``Gone``, also for a copy that was not, or ``OthersHidden``.
        """
        from vpdesk.reports.stand_in_certificate import file_name, write_stand_in_certificate

        with self._database.reading() as tx:
            held = held_one(tx, stand_in_id)
            if held.ended_on is None:
                raise Gone
            certificate = StandInCertificate(
                held=held,
                made_on=self._today(),
                adviser=tx.settings.get(ADVISER_NAME) or "",
                language=language,
                invented=is_invented(tx.settings.get(SAMPLE_PRACTICE)),
            )
        pdf = yield from write_stand_in_certificate(certificate)
        return Paper(pdf=pdf, file_name=file_name(language))

    def note(self, leaving: Leaving) -> None:
        """Note that a certificate left the vault, and how."""
        with self._database.writing() as tx:
            tx.log.note(_ACTS[leaving], at=self._now())


def _opened(path: Path, first: str, second: str) -> StandInPackage:
    from vpdesk.security.stand_in_errors import StandInDamaged, StandInFault
    from vpdesk.security.stand_in_files import StandInKind, open_part, opened
    from vpdesk.security.two_part_code import package_key, read_code

    data = bytes_of(path)
    found = open_part(data, StandInKind.PACKAGE)
    code = read_code(first, second, found.package_id)
    try:
        package = package_from(opened(data, found, package_key(code, found.package_id)))
    except NotSuchAValue:
        raise StandInDamaged(fault=StandInFault.CONTENT) from None
    if not package.package_id == found.package_id == found.file_id:
        raise StandInDamaged(fault=StandInFault.CONTENT)
    return package
