"""How fast an entry is kept, safe against a power cut."""

import statistics
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from benchmarks.measuring import Figure, side_by_side
from benchmarks.plain_sqlite import plain_copy, recording, write
from benchmarks.sample_vault import LONG_CASE_ENTRIES, Sample, long_case
from vpdesk.domain.cases import CaseFilter, CaseId
from vpdesk.domain.timeline import ContactDraft
from vpdesk.services.desk import Desk

_TEXT = "Kort gebeld: het gesprek van morgen gaat door, en er gaat een collega mee."


def figures(sample: Sample, scratch: Path, runs: int) -> Iterator[Figure]:
    """Save entries in a usual case and in a very long one, all of whose texts are indexed."""
    desk = sample.open()
    plain = plain_copy(desk, scratch / "saving.db")
    usual = desk.cases.list(CaseFilter(), limit=50)[-1].id
    try:
        for name, what, case_id in (
            ("save", "save an entry", usual),
            ("save-long", f"save an entry in a case of {LONG_CASE_ENTRIES}", long_case(desk)),
        ):
            save = _saving(desk, case_id)
            with recording(desk) as statements:
                save()
            least = partial(write, plain, tuple(statements))
            same = "the same changes in plain SQLite, synchronous=EXTRA"
            work, floor = side_by_side(save, least, runs)
            yield Figure(name=name, what=what, median=work, floor=floor, beside=same, runs=runs)
            if case_id == usual:
                waited, floor = _on_the_clock(save, least, runs)
                yield Figure(
                    name="save-clock",
                    what=f"{what}, on the clock, until the disk has it",
                    median=waited,
                    floor=floor,
                    beside=same,
                    runs=runs,
                )
    finally:
        plain.close()
        desk.close()


def _saving(desk: Desk, case_id: CaseId) -> Callable[[], object]:
    draft = ContactDraft(on=desk.today(), minutes=10, text=_TEXT)
    return lambda: desk.timeline.add(case_id, draft)


def _on_the_clock(
    action: Callable[[], object], floor: Callable[[], object], runs: int
) -> tuple[float, float]:
    """Return the medians by the clock, in turns: waiting for the disk costs no CPU time."""
    taken: tuple[list[float], list[float]] = ([], [])
    for _ in range(runs):
        for each, times in zip((action, floor), taken, strict=True):
            started = time.perf_counter()
            each()
            times.append(time.perf_counter() - started)
    return statistics.median(taken[0]), statistics.median(taken[1])
