"""Tables that are to be printed in full, with the reasons, until the report is issued."""

from vpdesk.domain.editions import Override
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period, period_code
from vpdesk.services.drafts import Drafts

_TOTAL = "total"


class KeptOverrides:
    """They are kept in the vault, so that they outlast a lock; at most one for each table."""

    def __init__(self, drafts: Drafts) -> None:
        self._drafts = drafts

    def of(self, organisation_id: OrganisationId, period: Period) -> tuple[Override, ...]:
        """Return what is to be printed in full in the report of a period."""
        kept = self._drafts.kept(_place(organisation_id, period)) or {}
        return tuple(
            Override(variable="" if name == _TOTAL else name, reason=reason)
            for name, reason in kept.items()
        )

    def add(self, organisation_id: OrganisationId, period: Period, override: Override) -> None:
        """Have one table printed in full."""
        others = self.of(organisation_id, period)
        self._keep(
            organisation_id,
            period,
            [*(each for each in others if each.variable != override.variable), override],
        )

    def remove(self, organisation_id: OrganisationId, period: Period, variable: str) -> None:
        """Have one table protected again."""
        others = self.of(organisation_id, period)
        self._keep(organisation_id, period, [each for each in others if each.variable != variable])

    def drop(self, organisation_id: OrganisationId, period: Period) -> None:
        """Forget them all, when the report is issued."""
        self._drafts.drop(_place(organisation_id, period))

    def _keep(
        self, organisation_id: OrganisationId, period: Period, overrides: list[Override]
    ) -> None:
        place = _place(organisation_id, period)
        if not overrides:
            self._drafts.drop(place)
            return
        self._drafts.keep(place, {each.variable or _TOTAL: each.reason for each in overrides})


def _place(organisation_id: OrganisationId, period: Period) -> str:
    return f"report/{organisation_id}/{period_code(period)}/overrides"
