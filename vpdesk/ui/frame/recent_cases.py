"""The cases that were opened since unlocking, the last one first."""

from vpdesk.domain.cases import Case, CaseId, CaseStatus
from vpdesk.services.cases.cases import Cases
from vpdesk.services.errors import Gone

MOST = 5


class RecentCases:
    """Holds ids only; what the palette says about them is asked anew each time."""

    def __init__(self, cases: Cases) -> None:
        self._cases = cases
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
        return self._case(case_id) is not None

    def cases(self) -> tuple[Case, ...]:
        """Return the cases that are still there."""
        found = (self._case(case_id) for case_id in self._ids)
        return tuple(case for case in found if case is not None)

    def _case(self, case_id: CaseId) -> Case | None:
        try:
            case = self._cases.get(case_id)
        except Gone:
            return None
        return None if case.status is CaseStatus.DESTROYED else case
