"""What was agreed about an organisation's reports, kept."""

import json

from sqlalchemy import Connection, insert, select

from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.report_policies import ReportAgreement
from vpdesk.domain.report_policies_json import agreement_from, agreement_values
from vpdesk.storage.tables import report_policy


class ReportPolicyRepository:
    """Versions of one organisation at a time; none is ever changed or removed."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def list(self, organisation_id: OrganisationId) -> tuple[ReportAgreement, ...]:
        """Return all versions, oldest first."""
        of_one = select(report_policy).where(report_policy.c.organisation_id == organisation_id)
        rows = self._connection.execute(of_one.order_by(report_policy.c.version))
        return tuple(
            agreement_from(
                json.loads(row.content),
                version=row.version,
                valid_from=row.valid_from,
                made_on=row.made_on,
            )
            for row in rows
        )

    def add(self, organisation_id: OrganisationId, agreement: ReportAgreement) -> None:
        row = insert(report_policy).values(
            organisation_id=organisation_id,
            version=agreement.version,
            valid_from=agreement.valid_from,
            made_on=agreement.made_on,
            content=json.dumps(agreement_values(agreement), ensure_ascii=False),
        )
        self._connection.execute(row)
