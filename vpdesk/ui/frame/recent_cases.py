"""The cases that were opened since unlocking, the last one first."""

from vpdesk.domain.cases import CaseId, CaseStatus
from vpdesk.services.cases import Cases
from vpdesk.services.errors import Gone
from vpdesk.services.organisations import Organisations

MOST = 5


class RecentCases:
    """Holds ids only; what the palette says about them is asked anew each time."""

    def __init__(self, cases: Cases, organisations: Organisations) -> None:
        self._cases = cases
        self._organisations = organisations
        self._ids: list[CaseId] = []

    @property
    def last(self) -> CaseId | None:
        """The case that was opened last."""
        return self._ids[0] if self._ids else None

    def note(self, case_id: CaseId) -> None:
        """Put a case in front."""
        self._ids = [case_id, *(each for each in self._ids if each != case_id)][:MOST]

    def has(self, case_id: CaseId) -> bool:
        """Tell whether there is such a case to be shown."""
        return self._line(case_id) is not None

    def lines(self) -> tuple[tuple[CaseId, str, str], ...]:
        """Return id, code name and the rest of the line for each case that is still there."""
        return tuple(line for case_id in self._ids if (line := self._line(case_id)) is not None)

    def _line(self, case_id: CaseId) -> tuple[CaseId, str, str] | None:
        try:
            case = self._cases.get(case_id)
            organisation = self._organisations.get(case.organisation_id)
        except Gone:
            return None
        if case.status is CaseStatus.DESTROYED:
            return None
        return case_id, case.code_name, f"{case.number} · {organisation.name}"
