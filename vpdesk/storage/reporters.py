"""Reporters, kept apart from their cases."""

from sqlalchemy import Connection, delete, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from vpdesk.domain.cases import CaseId, ReporterCard, ReporterDraft, ReporterId
from vpdesk.domain.organisations import OrganisationId
from vpdesk.storage.tables import case, reporter, reporter_identity


class ReporterRepository:
    """How reporters can be reached; the name lies in a table of its own."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def card(self, case_id: CaseId) -> ReporterCard | None:
        """Return how the reporter of a case can be reached, without the name."""
        row = self._connection.execute(
            select(reporter, reporter_identity.c.reporter_id.is_not(None).label("has_name"))
            .join_from(case, reporter, case.c.reporter_id == reporter.c.id)
            .outerjoin(reporter_identity, reporter_identity.c.reporter_id == reporter.c.id)
            .where(case.c.id == case_id)
        ).one_or_none()
        if row is None:
            return None
        return ReporterCard(
            reporter_id=ReporterId(row.id),
            has_name=bool(row.has_name),
            safe_contact=row.safe_contact,
            meeting_place=row.meeting_place,
        )

    def name(self, reporter_id: ReporterId) -> str:
        """Return the name, empty when none is kept."""
        identity = reporter_identity
        kept = select(identity.c.name).where(identity.c.reporter_id == reporter_id)
        return self._connection.scalar(kept) or ""

    def add(self, organisation_id: OrganisationId, draft: ReporterDraft) -> ReporterId:
        values = {
            "organisation_id": organisation_id,
            "safe_contact": draft.safe_contact.strip(),
            "meeting_place": draft.meeting_place.strip(),
        }
        key = self._connection.execute(insert(reporter).values(values)).lastrowid
        self._keep_name(ReporterId(key), draft.name)
        return ReporterId(key)

    def change(self, reporter_id: ReporterId, draft: ReporterDraft) -> None:
        """Replace all that is kept; an empty name takes the name away."""
        self.change_card(
            reporter_id, safe_contact=draft.safe_contact, meeting_place=draft.meeting_place
        )
        self._keep_name(reporter_id, draft.name)

    def change_card(
        self, reporter_id: ReporterId, *, safe_contact: str, meeting_place: str
    ) -> None:
        values = {"safe_contact": safe_contact.strip(), "meeting_place": meeting_place.strip()}
        this = reporter.c.id == reporter_id
        self._connection.execute(update(reporter).where(this).values(values))

    def _keep_name(self, reporter_id: ReporterId, name: str) -> None:
        if not name.strip():
            this = reporter_identity.c.reporter_id == reporter_id
            self._connection.execute(delete(reporter_identity).where(this))
            return
        row = upsert(reporter_identity).values(reporter_id=reporter_id, name=name.strip())
        row = row.on_conflict_do_update(
            index_elements=["reporter_id"], set_={"name": row.excluded.name}
        )
        self._connection.execute(row)
