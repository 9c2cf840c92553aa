"""Prints the appointment sheet, and looks through what the adviser typed on it."""

from collections.abc import Callable, Generator
from datetime import date, datetime

from vpdesk.domain.appointment_papers import AppointmentSheet, SheetLine
from vpdesk.domain.appointments import AppointmentPoint
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.papers import Leaving, Paper
from vpdesk.domain.settings import SAMPLE_PRACTICE, is_invented
from vpdesk.services.errors import Gone
from vpdesk.services.log import utc_now
from vpdesk.services.organisations.appointments import appointment_of, starter_points
from vpdesk.storage.vault_database import VaultDatabase

_ACTS = {
    Leaving.PRINTED: LoggedAct.APPOINTMENT_PRINTED,
    Leaving.SAVED: LoggedAct.APPOINTMENT_SAVED,
}


class AppointmentPapers:
    """The sheet goes to the organisation; without ``remarks`` nothing on it was typed freely."""

    def __init__(
        self,
        database: VaultDatabase,
        today: Callable[[], date],
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        self._database = database
        self._today = today
        self._now = now

    def sheet(
        self, organisation_id: OrganisationId, *, language: str, remarks: bool
    ) -> Generator[int, None, Paper]:
        """Yield page numbers and return the sheet as a PDF; a job. Raises ``Gone``."""
        from vpdesk.reports.appointment_sheet import file_name, write_appointment_sheet

        told = self._told(organisation_id, language=language, remarks=remarks)
        pdf = yield from write_appointment_sheet(told)
        return Paper(pdf=pdf, file_name=file_name(told))

    def own_words(self, organisation_id: OrganisationId, *, remarks: bool) -> str:
        """Return what the adviser typed of what stands on the sheet, to be looked through.

        Points of the adviser's own are part of it. Raises ``Gone``.
        """
        told = self._told(organisation_id, language="nl", remarks=remarks)
        with self._database.reading() as tx:
            points = tx.appointments.points(organisation_id)
        own = [each.label for each in points if not each.hidden]
        return "\n".join(filter(None, (*own, told.own_words())))

    def note(self, organisation_id: OrganisationId, leaving: Leaving) -> None:
        """Note that a sheet left the vault, and how."""
        with self._database.writing() as tx:
            tx.log.note(_ACTS[leaving], at=self._now(), organisation_id=organisation_id)

    def _told(
        self, organisation_id: OrganisationId, *, language: str, remarks: bool
    ) -> AppointmentSheet:
        today = self._today()
        with self._database.reading() as tx:
            organisation = tx.organisations.get(organisation_id)
            if organisation is None:
                raise Gone
            appointment = appointment_of(tx, organisation, today)
            invented = is_invented(tx.settings.get(SAMPLE_PRACTICE))
        reviews = appointment.reviews
        return AppointmentSheet(
            organisation=organisation.name,
            lines=tuple(_line(each, language, remarks=remarks) for each in appointment.shown),
            made_on=today,
            reviewed_on=reviews[0].on if reviews else None,
            review_on=appointment.review_on,
            language=language,
            invented=invented,
        )


def _line(point: AppointmentPoint, language: str, *, remarks: bool) -> SheetLine:
    labels = {
        each.code: each.english if language == "en" else each.dutch for each in starter_points()
    }
    return SheetLine(
        label=labels.get(point.code, point.label or point.code),
        state=point.finding.state,
        seen_on=point.finding.on,
        remark=point.finding.remark if remarks else "",
    )
