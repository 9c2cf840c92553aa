"""What a new vault still needs before it works for its user."""

from dataclasses import dataclass

FEW_CASES = 3
"""With more cases nobody needs to be led by the hand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstSteps:
    """What there is: organisations in use, cases of any status, a second place for backups."""

    organisations: int = 0
    cases: int = 0
    second_place: bool = False
    put_away: bool = False

    @property
    def done(self) -> tuple[bool, bool, bool]:
        """The steps in their order: an organisation, a first case, a place for backups."""
        return (bool(self.organisations or self.cases), bool(self.cases), self.second_place)

    @property
    def wanted(self) -> bool:
        """Tell whether a vault with this little in it leads its user on."""
        return not (self.put_away or all(self.done) or self.cases > FEW_CASES)
