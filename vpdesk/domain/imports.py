"""Registers that were taken over, each to be undone as a whole."""

from dataclasses import dataclass
from datetime import date

from vpdesk.domain.cases import ImportId
from vpdesk.domain.organisations import OrganisationId


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportRecord:
    """One register taken over; ``changed_cases`` of its ``cases`` were worked on afterwards.

    ``made_organisation`` says that the organisation came in with it.
    """

    id: ImportId
    taken_over_on: date
    organisation_id: OrganisationId
    organisation_name: str
    made_organisation: bool
    file_name: str
    cases: int
    changed_cases: int


class ImportChanged(Exception):
    """A take-over cannot be undone: ``cases`` of it were worked on afterwards."""

    def __init__(self, cases: int) -> None:
        super().__init__()
        self.cases = cases
