"""What was agreed about an organisation's reports, kept."""

import json
from datetime import date

from sqlalchemy import Connection, exists, insert, select

from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.report_policies import ReportAgreement
from vpdesk.domain.report_policies_json import agreement_from, agreement_values
from vpdesk.storage.tables import case, report_policy


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

    def has_cases_from(self, organisation_id: OrganisationId, start: date | None) -> bool:
        """Tell whether a case was registered on ``start`` or later; None is the beginning."""
        of_one = case.c.organisation_id == organisation_id
        found = of_one if start is None else of_one & (case.c.registered_on >= start)
        return bool(self._connection.scalar(select(exists().where(found))))
