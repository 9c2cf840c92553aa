"""An agreement in the making, kept from one unlocking to the next."""

import json
from collections.abc import Mapping
from datetime import date

from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.report_policies import ReportAgreement
from vpdesk.domain.report_policies_json import agreement_from, agreement_values
from vpdesk.services.drafts import Drafts

_CHOSEN, _START = "agreement", "start"
_SHOWN, _ORGANISATION = "report_policy", "organisation"


def place_of(organisation_id: OrganisationId) -> str:
    """Return where the draft of an organisation's agreement is kept."""
    return f"report_policy {organisation_id}"


def keep_shown(drafts: Drafts, organisation_id: OrganisationId) -> None:
    """Remember whose agreement is shown; nothing is written when that is known already."""
    texts = {_ORGANISATION: str(organisation_id)}
    if drafts.kept(_SHOWN) != texts:
        drafts.keep(_SHOWN, texts)


def kept_shown(drafts: Drafts) -> OrganisationId | None:
    """Return whose agreement was shown last."""
    kept = drafts.kept(_SHOWN)
    return None if kept is None else OrganisationId(int(kept[_ORGANISATION]))


def draft_of(agreement: ReportAgreement) -> Mapping[str, str]:
    """Return ``agreement`` as texts."""
    start = agreement.valid_from
    return {
        _CHOSEN: json.dumps(agreement_values(agreement), ensure_ascii=False),
        _START: start.isoformat() if start else "",
    }


def agreement_of(draft: Mapping[str, str]) -> ReportAgreement:
    """Return the agreement behind ``draft_of``."""
    start = draft[_START]
    return agreement_from(
        json.loads(draft[_CHOSEN]),
        version=1,
        valid_from=date.fromisoformat(start) if start else None,
        made_on=None,
    )
