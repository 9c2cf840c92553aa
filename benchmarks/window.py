"""How fast the open window answers; each run is a process of its own (painted_desk.py)."""

import json
import shutil
import statistics
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from benchmarks.measuring import Figure, Limit, cpu_time
from benchmarks.plain_sqlite import Statement, plain_copy, read, recording
from benchmarks.sample_vault import LONG_CASE_ENTRIES, Sample, private_environment

_HERE = Path(__file__).parent
_BLOCK = Limit(seconds=0.1)
_CLOCK = "clock "
_OPENING = "open the desk"
_WALL = "work at"
_BARE_LIST = "a bare QListView with the same strings"

Times = Mapping[str, Sequence[float]]


def figures(sample: Sample, scratch: Path, runs: int) -> Iterator[Figure]:
    """Use the window in fresh processes, and tell the median of what each thing took."""
    spent = _medians([_one_run(sample, scratch) for _ in range(runs)])
    cases = f"{sample.cases:,} cases"

    def row(name: str, what: str, median: float, limit: Limit, floor: float, beside: str) -> Figure:
        return Figure(
            name=name,
            what=what,
            median=median,
            floor=floor or None,
            beside=beside if floor else "",
            limit=limit,
            unit="MB" if limit.megabytes else "s",
            runs=runs,
        )

    reading = _reading_floor(sample, scratch, runs)
    opening = Limit(seconds=0.6)
    yield row(
        "open",
        f"password accepted to Vandaag painted, {cases}, key derivation not counted",
        spent["open"],
        opening,
        reading,
        "reading the same rows in plain SQLite",
    )
    for kind, most, words in (("first", 0.15, "first time"), ("built", 0.05, "already built")):
        page, slowest = _slowest(spent, kind)
        what = f"switch page, {words}, the slowest ({page})"
        yield row(f"page-{kind}", what, slowest, Limit(seconds=most), 0, "")
    for key, page in (("pictures", "Overzicht"), ("hours", "Uren")):
        what = f"{page}, first time, {cases}"
        yield row(key, what, spent[f"first {key}"], Limit(seconds=0.15), 0, "")
    what = f"Werken bij …, until the desk is painted anew, {cases}"
    yield row("wall", what, max(spent["wall"], spent["no wall"]), Limit(), 0, "")
    for name, key, what, seconds, floor in (
        ("case", "case", f"select a case with {LONG_CASE_ENTRIES} entries", 0.1, "case floor"),
        ("frame-timeline", "frame of timeline", "scrolled frame of timeline", 0.008, "frame floor"),
        ("frame-list", "frame of list", "scrolled frame of list", 0.008, "frame floor"),
        ("list-search", "list search", f"search in the list, painted, {cases}", 0.05, ""),
        ("palette-search", "palette search", f"search in the palette, painted, {cases}", 0.05, ""),
        ("theme", "theme", "theme switch, every page built", 0.4, ""),
        ("privacy", "privacy", "privacy screen, key to covered", 0.05, ""),
        ("lock", "lock covered", "lock, key to covered", 0.05, ""),
    ):
        beside = spent[floor] if floor else 0
        yield row(name, what, spent[key], Limit(seconds=seconds), beside, _BARE_LIST)
    yield row("closed", f"lock, key to vault closed, {cases}", spent["lock"], Limit(), 0, "")
    bare = _bare_memory(scratch)
    for name, key, what in (
        ("memory", "memory", f"memory with {cases} open"),
        ("memory-report", "memory after the report", "memory with the preview of a report, too"),
    ):
        if key in spent:
            limit = Limit(megabytes=200)
            yield row(name, what, spent[key], limit, bare, "a bare PySide6 window")
    yield from _blocks(_medians([_one_walk(sample, scratch) for _ in range(runs)]), row)


def _blocks(spent: Mapping[str, float], row: Callable[..., Figure]) -> Iterator[Figure]:
    """Tell the longest gap of a timer of 5 ms: while the desk opens, in it, and made anew."""
    steps = [name for name in spent if not name.startswith(_CLOCK)]
    for name, what, among in (
        ("block-open", "while the desk opens", [_OPENING]),
        (
            "block",
            "in a walk through the desk",
            [each for each in steps if each != _OPENING and not each.startswith(_WALL)],
        ),
        ("block-wall", "at Werken bij …", [each for each in steps if each.startswith(_WALL)]),
    ):
        slowest = max(among, key=spent.__getitem__)
        waited = spent[_CLOCK + slowest] * 1000
        told = f"longest block {what} ({slowest}; {waited:.0f} ms by the clock)"
        yield row(name, told, spent[slowest], _BLOCK, 0, "")


def _one_walk(sample: Sample, scratch: Path) -> Times:
    """Walk through a copy of the vault, as entries are recorded in it."""
    folder = shutil.copytree(sample.folder, scratch / "walked")
    try:
        times: Times = json.loads(_output(scratch, "painted_desk.py", str(folder), "walk"))
    finally:
        shutil.rmtree(folder)
    return times


def _one_run(sample: Sample, scratch: Path) -> Times:
    times: Times = json.loads(_output(scratch, "painted_desk.py", str(sample.folder)))
    return times


def _bare_memory(scratch: Path) -> float:
    return float(json.loads(_output(scratch, "painted_window.py", "bare"))[1] or 0)


def _output(scratch: Path, program: str, *arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, str(_HERE / program), *arguments],
        env=private_environment(scratch),
        stdout=subprocess.PIPE,
        check=True,
        text=True,
    )
    return done.stdout


def _medians(runs: Sequence[Times]) -> dict[str, float]:
    return {
        name: statistics.median(statistics.median(run[name]) for run in runs) for name in runs[0]
    }


def _slowest(spent: Mapping[str, float], kind: str) -> tuple[str, float]:
    pages = {
        name.removeprefix(f"{kind} "): each for name, each in spent.items() if name.startswith(kind)
    }
    page = max(pages, key=pages.__getitem__)
    return page.replace("_", " "), pages[page]


def _reading_floor(sample: Sample, scratch: Path, runs: int) -> float:
    """Return what reading the rows of the first page costs in plain SQLite."""
    desk = sample.open()
    try:
        with recording(desk) as statements:
            desk.overview.today()
        plain = plain_copy(desk, scratch / "reading.db")
    finally:
        desk.close()
    asked: Sequence[Statement] = statements
    floor = statistics.median(cpu_time(lambda _: read(plain, asked), None) for _ in range(runs))
    plain.close()
    return floor
