"""The jobs that destroy a case and clear the vault and its backups of it."""

from collections.abc import Generator
from dataclasses import dataclass

from vpdesk.domain.backups import BackupStillHolding
from vpdesk.domain.cases import CaseId
from vpdesk.domain.retention import Destruction, DestructionReason
from vpdesk.services.errors import StorageError
from vpdesk.services.progress import Progress
from vpdesk.services.retention.destruction import Destructions


@dataclass(frozen=True, slots=True, kw_only=True)
class Destroyed:
    """What was done: so many backups ``rewritten``, and those that still hold the case.

    ``unfinished`` is what kept the file of the vault from being cleared; that goes on later.
    """

    destruction: Destruction
    rewritten: int = 0
    holding: tuple[BackupStillHolding, ...] = ()
    unfinished: StorageError | None = None


def destroy(
    destructions: Destructions, case_id: CaseId, typed_code_name: str, reason: DestructionReason
) -> Generator[Progress, None, Destruction]:
    """Destroy a case; ``clear`` is for afterwards."""
    yield Progress(0, 1)
    return destructions.destroy(case_id, typed_code_name=typed_code_name, reason=reason)


def clear(
    destructions: Destructions, destruction: Destruction
) -> Generator[Progress, None, Destroyed]:
    """Clear the file and the backups; whatever comes of it, the case is destroyed.

    Of a large vault nothing can be read meanwhile.
    """
    rewritten = 0
    unfinished = None
    try:
        rewritten = len((yield from destructions.clear_away()))
    except StorageError as error:
        unfinished = error
    return Destroyed(
        destruction=destruction,
        rewritten=rewritten,
        holding=destructions.holding(destruction.case_id),
        unfinished=unfinished,
    )
