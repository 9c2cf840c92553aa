"""How fast words are found among all cases."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from benchmarks.measuring import Figure, Limit, side_by_side
from benchmarks.plain_sqlite import plain_copy, read, recording
from benchmarks.sample_vault import Sample
from vpdesk.domain.cases import CaseFilter, CaseOrder
from vpdesk.services.desk import Desk

_TYPED = ("le", "lei", "leid", "leiding", "leidinggevende", "gesprek met", "zzz", "25-0")
_LIMIT = Limit(seconds=0.05)
_PAGE = 200


def figures(sample: Sample, scratch: Path, runs: int) -> Iterator[Figure]:
    """Search after each of some keys, in the palette and in the list; the slowest key counts."""
    desk = sample.open()
    plain = plain_copy(desk, scratch / "searching.db")

    def compared(name: str, what: str, search: Callable[[str], object]) -> Figure:
        found = []
        for typed in _TYPED:
            with recording(desk) as statements:
                search(typed)
            asked = [each for each in statements if "search_index" in each.sql]
            found.append(side_by_side(partial(search, typed), partial(read, plain, asked), runs))
        slowest, floor = max(found)
        return Figure(
            name=name,
            what=f"{what}, {sample.cases:,} cases, the slowest of {len(_TYPED)} keys",
            median=slowest,
            floor=floor,
            beside="the same FTS questions in plain SQLite",
            limit=_LIMIT,
            runs=runs,
        )

    try:
        yield compared("search-palette", "search in the palette", desk.search.find)
        yield compared("search-list", "search in the list", partial(_list, desk))
    finally:
        plain.close()
        desk.close()


def _list(desk: Desk, typed: str) -> None:
    wanted = CaseFilter(words=typed, order=CaseOrder.BEST_FIRST)
    desk.cases.list(wanted, limit=_PAGE)
    desk.cases.count(wanted)
