"""Says whose words the reporters in the vault contradict; mostly those of an older report."""

from collections.abc import Iterator, Sequence

from vpdesk.auditor.audit import TruthContradicts
from vpdesk.auditor.model import Variable
from vpdesk.auditor.printed import Told, statements_of
from vpdesk.auditor.records import TruthInexpressible
from vpdesk.auditor.unknown import NobodyFits
from vpdesk.domain.edition_errors import OlderToldOtherwise, ToldOtherwise
from vpdesk.domain.editions import Edition, EditionKind
from vpdesk.services.editions.atoms import Cut, Source

Contradiction = TruthContradicts | TruthInexpressible | NobodyFits


def contradicted(error: Contradiction, pieces: Cut, variables: Sequence[Variable]) -> ToldOtherwise:
    """Return the refusal that names the edition, if there is one, whose words are not true."""
    for told, source in _told_by(pieces):
        edition = source.edition
        if edition is None or not _is_about(error, told, source, variables):
            continue
        if edition.kind is EditionKind.OLDER:
            return _of_older(edition, _known(told, pieces))
        return ToldOtherwise(edition)
    return ToldOtherwise(None)


def require_reporters(pieces: Cut) -> None:
    """Raise ``OlderToldOtherwise`` if others counted an older report's time and found nobody.

    It may have told of nobody in so many words; otherwise its reporters are not in the vault, and
    whatever counts that time leaves them out without saying so.
    """
    for told, source in _told_by(pieces):
        edition, total = source.edition, source.told.view.total
        if edition is None or edition.kind is not EditionKind.OLDER or total.hi == 0:
            continue
        open_still = told.atoms & pieces.unknown
        if not source.seen and not open_still and not _known(told, pieces):
            raise _of_older(edition, 0)


def _of_older(edition: Edition, known: int) -> OlderToldOtherwise:
    return OlderToldOtherwise(edition, edition.period, edition.made_on, known)


def _told_by(pieces: Cut) -> Iterator[tuple[Told, Source]]:
    """Yield what was told, by whom, the newest of what was not seen to be true first."""
    pairs = list(zip(pieces.told, pieces.sources, strict=True))
    yield from (pair for pair in reversed(pairs) if not pair[1].seen)
    yield from (pair for pair in pairs if pair[1].seen)


def _is_about(
    error: Contradiction, told: Told, source: Source, variables: Sequence[Variable]
) -> bool:
    if isinstance(error, NobodyFits):
        return not source.seen and not told.atoms.isdisjoint(error.atoms)
    if isinstance(error, TruthInexpressible):
        return any(table.variable == error.variable for table in told.view.tables)
    return error.statement in statements_of(told.view, told.atoms, variables)


def _known(told: Told, pieces: Cut) -> int:
    return sum(atom in told.atoms for atom, _ in pieces.truth)
