"""An agreement in the making, kept from one unlocking to the next."""

import json
from datetime import date

from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.report_policies import ReportAgreement
from vpdesk.domain.report_policies_json import agreement_from, agreement_values
from vpdesk.services.drafts import Drafts

_CHOSEN, _START = "agreement", "start"
_SHOWN, _ORGANISATION = "report_policy", "organisation"


class KeptAgreements:
    """Drafts of agreements, and whose was shown last."""

    def __init__(self, drafts: Drafts) -> None:
        self._drafts = drafts

    def show(self, organisation_id: OrganisationId) -> None:
        """Remember whose agreement is shown; nothing is written when that is known already."""
        self._drafts.keep(_SHOWN, {_ORGANISATION: str(organisation_id)})

    def shown(self) -> OrganisationId | None:
        """Return whose agreement was shown last."""
        kept = self._drafts.kept(_SHOWN)
        return None if kept is None else OrganisationId(int(kept[_ORGANISATION]))

    def keep(self, organisation_id: OrganisationId, agreement: ReportAgreement) -> None:
        """Keep what was chosen and not recorded."""
        chosen = json.dumps(agreement_values(agreement), ensure_ascii=False)
        start = agreement.valid_from.isoformat() if agreement.valid_from else ""
        self._drafts.keep(_place(organisation_id), {_CHOSEN: chosen, _START: start})

    def of(self, organisation_id: OrganisationId) -> ReportAgreement | None:
        """Return what was chosen before and not recorded, if anything was."""
        kept = self._drafts.kept(_place(organisation_id))
        if kept is None:
            return None
        return agreement_from(
            json.loads(kept[_CHOSEN]),
            version=1,
            valid_from=date.fromisoformat(kept[_START]) if kept[_START] else None,
            made_on=None,
        )

    def drop(self, organisation_id: OrganisationId) -> None:
        """Forget what was chosen."""
        self._drafts.drop(_place(organisation_id))


def _place(organisation_id: OrganisationId) -> str:
    return f"{_SHOWN} {organisation_id}"
