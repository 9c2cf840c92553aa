"""What the adviser notes of the appointment at an organisation, and the yearly review of it."""

import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date
from functools import cache

from vpdesk import paths
from vpdesk.domain.appointments import (
    Appointment,
    AppointmentPoint,
    Finding,
    PointId,
    PointState,
    ReviewedPoint,
    ReviewId,
    StarterPoint,
    next_review,
    problems_in_finding,
    problems_in_label,
)
from vpdesk.domain.organisations import Organisation, OrganisationId
from vpdesk.domain.problems import DraftRefused, Problem, Reason
from vpdesk.services.errors import Gone
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase


class Appointments:
    """The checklist of each organisation: the points every appointment has, and its own."""

    def __init__(self, database: VaultDatabase, today: Callable[[], date]) -> None:
        self._database = database
        self._today = today

    def get(self, organisation_id: OrganisationId) -> Appointment:
        """Return the appointment of an organisation; raises ``Gone``."""
        with self._database.reading() as tx:
            return appointment_of(tx, _organisation(tx, organisation_id), self._today())

    def note(self, organisation_id: OrganisationId, point_key: str, finding: Finding) -> Finding:
        """Record how a point stands and return how it stood; raises ``DraftRefused`` or ``Gone``.

        Without a day it is today's, unless nothing was looked at.
        """
        today = self._today()
        if refused := problems_in_finding(finding, today=today):
            raise DraftRefused(refused)
        with self._database.writing() as tx:
            point = _point(tx, _organisation(tx, organisation_id), point_key, today)
            _put(tx, organisation_id, replace(point, finding=_dated(finding, today)))
            return point.finding

    def hide(self, organisation_id: OrganisationId, point_key: str, *, hidden: bool = True) -> None:
        """Leave a point out of the checklist, or take it up again; raises ``Gone``."""
        with self._database.writing() as tx:
            point = _point(tx, _organisation(tx, organisation_id), point_key, self._today())
            _put(tx, organisation_id, replace(point, hidden=hidden))

    def add_point(self, organisation_id: OrganisationId, label: str) -> PointId:
        """Add a point of the organisation's own; raises ``DraftRefused`` or ``Gone``."""
        with self._database.writing() as tx:
            appointment = appointment_of(tx, _organisation(tx, organisation_id), self._today())
            _check_label(appointment, label, None)
            return tx.appointments.put(organisation_id, AppointmentPoint(label=label.strip()))

    def rename_point(self, organisation_id: OrganisationId, point_key: str, label: str) -> None:
        """Give a point of one's own another label; raises ``DraftRefused`` or ``Gone``."""
        with self._database.writing() as tx:
            organisation = _organisation(tx, organisation_id)
            point = _point(tx, organisation, point_key, self._today())
            if point.code:
                raise Gone
            _check_label(appointment_of(tx, organisation, self._today()), label, point_key)
            tx.appointments.put(organisation_id, replace(point, label=label.strip()))

    def remove_point(self, organisation_id: OrganisationId, point_key: str) -> AppointmentPoint:
        """Remove a point of one's own and return it; the reviews keep what it was.

        Raises ``Gone``.
        """
        with self._database.writing() as tx:
            point = _point(tx, _organisation(tx, organisation_id), point_key, self._today())
            if point.id is None or point.code:
                raise Gone
            tx.appointments.remove_point(organisation_id, point.id)
            tx.subjects.forget_gone()
            return point

    def put_back(self, organisation_id: OrganisationId, point: AppointmentPoint) -> None:
        """Add a point that was removed again, with how it stood; raises ``Gone``."""
        with self._database.writing() as tx:
            _organisation(tx, organisation_id)
            tx.appointments.put(organisation_id, replace(point, id=None))

    def choose_review(self, organisation_id: OrganisationId, on: date | None) -> None:
        """Choose when to walk the points again; None means a year after the last time.

        Raises ``Gone``.
        """
        with self._database.writing() as tx:
            _organisation(tx, organisation_id)
            tx.appointments.choose_review(organisation_id, on)

    def review(
        self,
        organisation_id: OrganisationId,
        findings: Mapping[str, Finding],
        *,
        remark: str = "",
        next_on: date | None = None,
    ) -> ReviewId:
        """Record that all points were walked today, and how each stands now.

        ``findings`` are those of the points that were looked at, by their keys; the others stay
        as they are. Raises ``DraftRefused`` or ``Gone``.
        """
        today = self._today()
        problems = [each for f in findings.values() for each in problems_in_finding(f, today=today)]
        if next_on is not None and next_on <= today:
            problems.append(Problem(field="next_on", reason=Reason.NOT_TO_COME))
        if problems:
            raise DraftRefused(tuple(problems))
        with self._database.writing() as tx:
            organisation = _organisation(tx, organisation_id)
            for key, finding in findings.items():
                point = _point(tx, organisation, key, today)
                dated = replace(finding, on=today) if _was_seen(finding) else finding
                _put(tx, organisation_id, replace(point, finding=dated))
            walked = appointment_of(tx, organisation, today).shown
            tx.appointments.choose_review(organisation_id, next_on)
            return tx.appointments.add_review(
                organisation_id, today, remark.strip(), map(_as_reviewed, walked)
            )


@cache
def starter_points() -> tuple[StarterPoint, ...]:
    """Return the points that every appointment has, in their order."""
    with (paths.resources() / "starter" / "appointment.toml").open("rb") as file:
        content = tomllib.load(file)
    return tuple(
        StarterPoint(
            code=each["code"],
            dutch=each["nl"],
            english=each["en"],
            dutch_hint=each.get("nl_hint", ""),
            english_hint=each.get("en_hint", ""),
            min_headcount=each.get("min_headcount", 0),
        )
        for each in content["point"]
    )


def appointment_of(tx: Transaction, organisation: Organisation, today: date) -> Appointment:
    """Return the appointment of an organisation, with its points in the order of the checklist.

    What the law does not ask of so small an organisation does not apply until something is noted.
    """
    recorded = tx.appointments.points(organisation.id)
    by_code = {each.code: each for each in recorded if each.code}
    starters = tuple(
        by_code.get(each.code, _untouched(each, organisation.headcount))
        for each in starter_points()
    )
    reviews = tx.appointments.reviews(organisation.id)
    return Appointment(
        organisation_id=organisation.id,
        points=starters + tuple(each for each in recorded if not each.code),
        reviews=reviews,
        review_on=next_review(
            chosen=tx.appointments.review_on(organisation.id),
            last=reviews[0].on if reviews else None,
            since=organisation.since,
            today=today,
        ),
    )


def reviews_due(tx: Transaction, by: date, today: date) -> tuple[tuple[Organisation, date], ...]:
    """Return the organisations in use whose points are to be walked by a day, the first first."""
    chosen, last = tx.appointments.chosen_reviews(), tx.appointments.last_reviews()
    found = []
    for row in tx.organisations.list(archived=False):
        organisation = row.organisation
        on = next_review(
            chosen=chosen.get(organisation.id),
            last=last.get(organisation.id),
            since=organisation.since,
            today=today,
        )
        if on is not None and on <= by:
            found.append((organisation, on))
    return tuple(sorted(found, key=lambda each: each[1]))


def _untouched(starter: StarterPoint, headcount: int | None) -> AppointmentPoint:
    small = headcount is not None and headcount < starter.min_headcount
    state = PointState.NOT_APPLICABLE if small else PointState.UNCHECKED
    return AppointmentPoint(code=starter.code, finding=Finding(state=state))


def _as_reviewed(point: AppointmentPoint) -> ReviewedPoint:
    finding = point.finding
    return ReviewedPoint(
        code=point.code, label=point.label, state=finding.state, remark=finding.remark
    )


def _was_seen(finding: Finding) -> bool:
    return finding.state is not PointState.UNCHECKED


def _dated(finding: Finding, today: date) -> Finding:
    if finding.on is not None or not _was_seen(finding):
        return finding
    return replace(finding, on=today)


def _organisation(tx: Transaction, organisation_id: OrganisationId) -> Organisation:
    organisation = tx.organisations.get(organisation_id)
    if organisation is None:
        raise Gone
    return organisation


def _point(tx: Transaction, organisation: Organisation, key: str, today: date) -> AppointmentPoint:
    for point in appointment_of(tx, organisation, today).points:
        if point.key == key:
            return point
    raise Gone


def _put(tx: Transaction, organisation_id: OrganisationId, point: AppointmentPoint) -> None:
    document = point.finding.document_id
    if document is not None and tx.organisation_documents.owner(document) != organisation_id:
        raise Gone
    tx.appointments.put(organisation_id, point)


def _check_label(appointment: Appointment, label: str, own: str | None) -> None:
    problems = problems_in_label(label)
    if not problems and _is_taken(appointment.points, label, own):
        problems = (Problem(field="label", reason=Reason.ALREADY_IN_USE),)
    if problems:
        raise DraftRefused(problems)


def _is_taken(points: Iterable[AppointmentPoint], label: str, own: str | None) -> bool:
    wanted = label.strip().casefold()
    return any(each.label.casefold() == wanted for each in points if each.key != own)
