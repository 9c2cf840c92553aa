"""What has to be so before anything is done with a package of a colleague."""

from datetime import date

from vpdesk.domain.stand_ins import Held, Standing, StandInId, standing
from vpdesk.services.errors import Gone
from vpdesk.services.scope import require_all_shown
from vpdesk.services.stand_in_refusals import StandInProblem, StandInRefused
from vpdesk.storage.transaction import Transaction

_PROBLEMS = {
    Standing.ENDED: StandInProblem.ENDED,
    Standing.EXPIRED: StandInProblem.EXPIRED,
}


def held_one(tx: Transaction, stand_in_id: StandInId) -> Held:
    """Return a package that was opened here; raises ``OthersHidden`` or ``Gone``."""
    require_all_shown(tx)
    held = tx.stand_ins_held.get(stand_in_id)
    if held is None:
        raise Gone
    return held


def check_open(held: Held, today: date) -> None:
    """Raise ``StandInRefused`` for a package that cannot be read on a day."""
    if (problem := _PROBLEMS.get(standing(held, today))) is not None:
        raise StandInRefused(problem=problem)


def check_not_ended(held: Held) -> None:
    """Raise ``StandInRefused`` for a package of which nothing is left."""
    if held.ended_on is not None:
        raise StandInRefused(problem=StandInProblem.ENDED)
