"""Appointments, kept: points that differ from what every organisation starts with, and reviews."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert

from vpdesk.domain.appointments import (
    AppointmentPoint,
    AppointmentReview,
    Finding,
    PointId,
    PointState,
    ReviewedPoint,
    ReviewId,
)
from vpdesk.domain.organisation_documents import DocumentId
from vpdesk.domain.organisations import OrganisationId
from vpdesk.storage.search import SearchIndex
from vpdesk.storage.tables import (
    appointment,
    appointment_point,
    appointment_review,
    organisation_document,
    reviewed_point,
)


class AppointmentRepository:
    """Appointments by organisation."""

    def __init__(self, connection: Connection, search: SearchIndex) -> None:
        self._connection = connection
        self._search = search

    def points(self, organisation_id: OrganisationId) -> tuple[AppointmentPoint, ...]:
        """Return the points of which something was recorded, in the order of that."""
        table, file = appointment_point, organisation_document
        rows = self._connection.execute(
            select(table, file.c.removed.label("file_removed"))
            .outerjoin_from(table, file, table.c.document_id == file.c.id)
            .where(table.c.organisation_id == organisation_id)
            .order_by(table.c.id)
        )
        return tuple(map(_point, rows))

    def put(self, organisation_id: OrganisationId, point: AppointmentPoint) -> PointId:
        """Keep a point as it is; one without an id is the one of its code, or a new one."""
        finding = point.finding
        values = {
            "label": point.label.strip(),
            "hidden": point.hidden,
            "state": finding.state,
            "day": finding.on,
            "remark": finding.remark,
            "document_id": finding.document_id,
        }
        table = appointment_point
        this = self._key(organisation_id, point)
        if this is None:
            new = {"organisation_id": organisation_id, "code": point.code}
            this = PointId(self._connection.execute(insert(table).values(values | new)).lastrowid)
        else:
            self._connection.execute(update(table).where(table.c.id == this).values(values))
        self._search.organisation_changed(organisation_id)
        return this

    def remove_point(self, organisation_id: OrganisationId, point_id: PointId) -> None:
        table = appointment_point
        self._connection.execute(delete(table).where(table.c.id == point_id))
        self._search.organisation_changed(organisation_id)

    def review_on(self, organisation_id: OrganisationId) -> date | None:
        """Return the day that was chosen for the next review."""
        table = appointment
        this = select(table.c.review_on).where(table.c.organisation_id == organisation_id)
        return self._connection.scalar(this)

    def choose_review(self, organisation_id: OrganisationId, on: date | None) -> None:
        """Choose the day of the next review; None leaves it to the last one."""
        chosen = insert(appointment).values(organisation_id=organisation_id, review_on=on)
        self._connection.execute(
            chosen.on_conflict_do_update(index_elements=["organisation_id"], set_={"review_on": on})
        )

    def chosen_reviews(self) -> Mapping[OrganisationId, date | None]:
        """Return the day that was chosen for each organisation of which one was."""
        rows = self._connection.execute(
            select(appointment.c.organisation_id, appointment.c.review_on)
        )
        return {OrganisationId(key): on for key, on in rows}

    def last_reviews(self) -> Mapping[OrganisationId, date]:
        """Return the day of the last review of each organisation that had one."""
        table = appointment_review
        rows = self._connection.execute(
            select(table.c.organisation_id, func.max(table.c.day)).group_by(table.c.organisation_id)
        )
        return {OrganisationId(key): on for key, on in rows}

    def reviews(self, organisation_id: OrganisationId) -> tuple[AppointmentReview, ...]:
        """Return the reviews of an organisation with their points, the newest first."""
        table, walked = appointment_review, reviewed_point
        of_one = table.c.organisation_id == organisation_id
        points = defaultdict(list)
        for row in self._connection.execute(
            select(walked)
            .join_from(walked, table, walked.c.review_id == table.c.id)
            .where(of_one)
            .order_by(walked.c.position)
        ):
            points[row.review_id].append(
                ReviewedPoint(
                    code=row.code,
                    label=row.label,
                    state=PointState(row.state),
                    remark=row.remark,
                )
            )
        newest = (table.c.day.desc(), table.c.id.desc())
        return tuple(
            AppointmentReview(
                id=ReviewId(row.id), on=row.day, remark=row.remark, points=tuple(points[row.id])
            )
            for row in self._connection.execute(select(table).where(of_one).order_by(*newest))
        )

    def add_review(
        self,
        organisation_id: OrganisationId,
        on: date,
        remark: str,
        points: Iterable[ReviewedPoint],
    ) -> ReviewId:
        values = {"organisation_id": organisation_id, "day": on, "remark": remark}
        key = self._connection.execute(insert(appointment_review).values(values)).lastrowid
        for position, each in enumerate(points):
            row = {
                "review_id": key,
                "position": position,
                "code": each.code,
                "label": each.label,
                "state": each.state,
                "remark": each.remark,
            }
            self._connection.execute(insert(reviewed_point).values(row))
        self._search.organisation_changed(organisation_id)
        return ReviewId(key)

    def _key(self, organisation_id: OrganisationId, point: AppointmentPoint) -> PointId | None:
        if point.id is not None or not point.code:
            return point.id
        table = appointment_point
        key = self._connection.scalar(
            select(table.c.id).where(
                table.c.organisation_id == organisation_id, table.c.code == point.code
            )
        )
        return None if key is None else PointId(key)


def _point(row: Row[*tuple[Any, ...]]) -> AppointmentPoint:
    # A document that was removed can still be put back: only then its link is seen again.
    linked = row.document_id is not None and row.file_removed is False
    return AppointmentPoint(
        id=PointId(row.id),
        code=row.code,
        label=row.label,
        hidden=row.hidden,
        finding=Finding(
            state=PointState(row.state),
            on=row.day,
            remark=row.remark,
            document_id=DocumentId(row.document_id) if linked else None,
        ),
    )
