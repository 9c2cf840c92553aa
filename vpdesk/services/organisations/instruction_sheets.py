"""Sheets for when the adviser is suddenly away: what to do at an organisation, without cases."""

from collections.abc import Callable, Collection, Generator
from dataclasses import dataclass
from datetime import date, datetime

from vpdesk.domain.instruction_sheets import (
    InstructionPaper,
    InstructionSheet,
    Telling,
    Texts,
    differing,
    is_due,
    problems_in_instructions,
)
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.organisation_routes import RouteKind
from vpdesk.domain.organisations import Organisation, OrganisationId
from vpdesk.domain.papers import Leaving, Paper
from vpdesk.domain.problems import DraftRefused
from vpdesk.domain.settings import ADVISER_NAME, SAMPLE_PRACTICE, is_invented
from vpdesk.domain.text_hits import Level
from vpdesk.reports.known_instructions import known_texts
from vpdesk.services.annual_reports.text_checks import Remark, TextChecks
from vpdesk.services.errors import Gone, InstructionsNotChecked
from vpdesk.services.log import utc_now
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase

STAND_IN_POINT = "stand_in"
"""The code of the point of the appointment at which it is noted who stands in."""

_REACHED = frozenset(
    {RouteKind.COMPLAINTS_COMMITTEE, RouteKind.REPORTING_POINT, RouteKind.COMPANY_DOCTOR}
)
_ACTS = {
    Leaving.PRINTED: LoggedAct.INSTRUCTIONS_PRINTED,
    Leaving.SAVED: LoggedAct.INSTRUCTIONS_SAVED,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetState:
    """How the sheet of an organisation stands; ``missing`` counts its empty parts.

    It ``is_due`` when it was never gone through, or not for a year.
    """

    organisation_id: OrganisationId
    organisation: str
    seen_on: date | None
    missing: int
    is_due: bool


class InstructionSheets:
    """A sheet is kept, and leaves, only when nothing in it is called as somebody in a case."""

    def __init__(
        self,
        database: VaultDatabase,
        today: Callable[[], date],
        checks: TextChecks,
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        self._database = database
        self._today = today
        self._checks = checks
        self._now = now

    def states(self, *, language: str) -> tuple[SheetState, ...]:
        """Return how the sheets of the organisations in use stand, by name."""
        with self._database.reading() as tx:
            sheets = [
                self._sheet(tx, row.organisation, language)
                for row in tx.organisations.list(archived=False)
            ]
        return tuple(map(self._state, sheets))

    def state(self, organisation_id: OrganisationId, *, language: str) -> SheetState:
        """Return how the sheet of an organisation stands; raises ``Gone``."""
        return self._state(self.get(organisation_id, language=language))

    def get(self, organisation_id: OrganisationId, *, language: str) -> InstructionSheet:
        """Return the sheet of an organisation; raises ``Gone``."""
        with self._database.reading() as tx:
            return self._sheet(tx, _organisation(tx, organisation_id), language)

    def telling(self, organisation_id: OrganisationId, texts: Texts) -> tuple[Telling, ...]:
        """Return what in ``texts`` is called as somebody in a case and was not looked at yet.

        Raises ``Gone``.
        """
        with self._database.reading() as tx:
            names = self._names(tx, _organisation(tx, organisation_id))
        found: list[Telling] = []
        # All at once first, as looking costs the same for much as for little.
        if not self._remarks(organisation_id, "\n\n".join(texts.values()), names):
            return ()
        for part, text in texts.items():
            remarks = self._remarks(organisation_id, text, names)
            for must_go in (True, False):
                words = dict.fromkeys(
                    text[each.hit.start : each.hit.end]
                    for each in remarks
                    if (each.hit.level is Level.BLOCK) is must_go
                )
                if words:
                    found.append(Telling(part=part, words=tuple(words), must_go=must_go))
        return tuple(found)

    def mean_others(self, organisation_id: OrganisationId, texts: Texts) -> None:
        """Note that the words in ``texts`` that may stay mean somebody else; raises ``Gone``."""
        with self._database.reading() as tx:
            names = self._names(tx, _organisation(tx, organisation_id))
        for text in texts.values():
            for each in self._remarks(organisation_id, text, names):
                if each.hit.level is Level.NOTE:
                    self._checks.accept(_place(organisation_id), each.hit)

    def keep(self, organisation_id: OrganisationId, texts: Texts, *, language: str) -> None:
        """Keep a sheet as it was gone through today; what is as the vault knows it follows that.

        Raises ``DraftRefused``, ``InstructionsNotChecked`` or ``Gone``.
        """
        if refused := problems_in_instructions(texts):
            raise DraftRefused(refused)
        if self.telling(organisation_id, texts):
            raise InstructionsNotChecked
        with self._database.writing() as tx:
            sheet = self._sheet(tx, _organisation(tx, organisation_id), language)
            own = differing(texts, sheet.known)
            tx.instruction_sheets.put(organisation_id, own, self._today())

    def paper(
        self, organisations: Collection[OrganisationId], *, language: str
    ) -> Generator[int, None, Paper]:
        """Yield page numbers and return the sheets of some organisations as one PDF; a job.

        Raises ``InstructionsNotChecked``, for a name may have come into the vault since a sheet
        was kept, or ``Gone``.
        """
        from vpdesk.reports.instruction_sheet import file_name, write_instruction_sheets

        with self._database.reading() as tx:
            sheets = tuple(
                self._sheet(tx, _organisation(tx, each), language) for each in organisations
            )
            invented = is_invented(tx.settings.get(SAMPLE_PRACTICE))
        yield 0
        for sheet in sheets:
            if self.telling(sheet.organisation_id, sheet.texts):
                raise InstructionsNotChecked
        paper = InstructionPaper(
            sheets=sheets, made_on=self._today(), language=language, invented=invented
        )
        pdf = yield from write_instruction_sheets(paper)
        return Paper(pdf=pdf, file_name=file_name(language))

    def note(self, organisations: Collection[OrganisationId], leaving: Leaving) -> None:
        """Note that sheets left the vault, and how; raises ``Gone``."""
        with self._database.writing() as tx:
            for each in organisations:
                _organisation(tx, each)
                tx.log.note(_ACTS[leaving], at=self._now(), organisation_id=each)

    def _state(self, sheet: InstructionSheet) -> SheetState:
        return SheetState(
            organisation_id=sheet.organisation_id,
            organisation=sheet.organisation,
            seen_on=sheet.seen_on,
            missing=len(sheet.missing),
            is_due=is_due(sheet.seen_on, self._today()),
        )

    def _remarks(
        self, organisation_id: OrganisationId, text: str, names: Collection[str]
    ) -> tuple[Remark, ...]:
        found = self._checks.review_names(_place(organisation_id), text, names)
        return tuple(each for each in found if not each.accepted)

    def _sheet(
        self, tx: Transaction, organisation: Organisation, language: str
    ) -> InstructionSheet:
        today = self._today()
        people = [
            each
            for each in tx.contact_persons.list(organisation.id)
            if each.until is None or each.until >= today
        ]
        routes = tx.organisation_routes.list(organisation.id)
        points = tx.appointments.points(organisation.id)
        known = known_texts(
            people=people,
            routes=[each for each in routes if each.kind in _REACHED],
            stand_in=next((p.finding.remark for p in points if p.code == STAND_IN_POINT), ""),
            adviser=tx.settings.get(ADVISER_NAME) or "",
            language=language,
        )
        return InstructionSheet(
            organisation_id=organisation.id,
            organisation=organisation.name,
            known=known,
            own=tx.instruction_sheets.own(organisation.id),
            seen_on=tx.instruction_sheets.seen().get(organisation.id),
        )

    def _names(self, tx: Transaction, organisation: Organisation) -> tuple[str, ...]:
        """Return the names that may stand on a sheet: they are known there."""
        routes = tx.organisation_routes.list(organisation.id)
        named = (
            organisation.name,
            tx.settings.get(ADVISER_NAME) or "",
            *(each.name for each in tx.contact_persons.list(organisation.id)),
            *(name for each in routes for name in (each.name, each.person)),
        )
        return tuple(filter(None, named))


def _place(organisation_id: OrganisationId) -> str:
    return f"instruction_sheet:{organisation_id}"


def _organisation(tx: Transaction, organisation_id: OrganisationId) -> Organisation:
    organisation = tx.organisations.get(organisation_id)
    if organisation is None:
        raise Gone
    return organisation
