"""Gathers what an edition is held against: all that was told before and has to do with it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from vpdesk.domain.disclosure import ProtectedView
from vpdesk.domain.editions import Edition, EditionKind, ToldPeriod
from vpdesk.domain.ledger import is_apart
from vpdesk.domain.snapshots import PeopleByOrganisation
from vpdesk.services.editions.atoms import Source, touched
from vpdesk.services.editions.kinds import Telling
from vpdesk.storage.transaction import Transaction


def sources_of(
    tx: Transaction, tellings: Sequence[Telling], editions: Sequence[Edition]
) -> tuple[Source, ...]:
    """Return what ``tellings`` tell, with what ``editions`` told that it has to do with.

    What was told before in the same figures is there once, as the edition's that told it first.
    Copies of what was entered by hand have nothing to be judged by.
    """
    earlier = tuple(earlier_sources(tx, editions))
    again = [each.told for each in tellings if each.new is None]
    seeds = [
        Source(told=each.told, people=each.new.people, own=place == 0, plain=each.plain)
        for place, each in enumerate(tellings)
        if each.new is not None
    ]
    seeds += [
        source
        for source in earlier
        if source.people is not None and any(_same(source.told, told) for told in again)
    ]
    return touched(seeds, [each for each in earlier if not any(each is seed for seed in seeds)])


def earlier_sources(tx: Transaction, editions: Iterable[Edition]) -> Iterator[Source]:
    """Yield what ``editions`` told of reporters in the vault, the same figures once, oldest first.

    Older reports that were entered wrongly told nothing. Those of reporters who are elsewhere have
    nobody in common with any other: whoever there can be goes with whoever there can be here.
    """
    listed = tuple(editions)
    anew = {each.replaces for each in listed}
    told = [
        (edition, place, each)
        for edition in listed
        if edition.kind is not EditionKind.OLDER or edition.id not in anew
        for place, each in enumerate(edition.told)
        if not is_apart(listed, each)
    ]
    snapshots = tx.snapshots.get({each.snapshot for _, _, each in told if each.snapshot})
    seen: list[ToldPeriod] = []
    for edition, place, each in told:
        if any(_same(each, other) for other in seen):
            continue
        seen.append(each)
        people: PeopleByOrganisation | None = None
        if each.snapshot is not None:
            people = snapshots[each.snapshot].people
        yield Source(told=each, people=people, edition=edition, own=place == 0)


def _same(one: ToldPeriod, other: ToldPeriod) -> bool:
    """Tell whether both tell the same figures of the same reporters, in whatever words."""
    return (
        one.snapshot == other.snapshot
        and one.period == other.period
        and one.organisations == other.organisations
        and _wordless(one.view) == _wordless(other.view)
    )


def _wordless(view: ProtectedView) -> ProtectedView:
    return replace(
        view,
        tables=tuple(
            replace(
                table,
                title="",
                residual=None if table.residual is None else "",
                column=None,
                rows=tuple(replace(row, label="") for row in table.rows),
            )
            for table in view.tables
        ),
    )
