"""Measures how fast it is: `python benchmarks/run.py [--quick] [--cases N] [--json FILE] [names…]`.

Without arguments it prints the table of README.md: all of it for 5,000 cases, and again for 25,000
what depends on them; `--readme` puts it there.

Every figure is CPU time, the median of some runs, and stands beside a floor measured in the same
run: the least that would do without vpdesk. Other programs on the machine hardly change the ratio.
The exit code is 1 when a figure is over its limit.
"""

import argparse
import json
import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, replace
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from benchmarks.measuring import Figure

ROOT = Path(__file__).resolve().parent.parent
ONLY_WHEN_NAMED = ("cold_start",)
"""What needs more than this source."""
GROUPS = ("start", "window", "searching", "saving", "reports", "audits", "registers", "backups")
OF_MANY_CASES = ("window", "searching", "saving")
_USUAL, _MANY, _FEW = 5000, 25_000, 500
_RUNS = {False: 7, True: 3}


def main() -> int:
    options = _options()
    sys.path.insert(0, str(ROOT))
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from benchmarks.table import line, title

    found: list[Figure] = []
    print(title())
    for cases, groups in _rounds(options):
        for figure in _measured(cases, groups, _RUNS[options.quick]):
            print(line(figure), flush=True)
            found.append(figure)
    if options.readme:
        _put_into_readme([title(), *map(line, found)])
    if options.json is not None:
        rows = [asdict(each) | {"ratio": each.ratio, "within": each.within} for each in found]
        options.json.write_text(json.dumps(rows, indent=2), encoding="utf-8")
    return int(any(each.within is False for each in found))


def _rounds(options: argparse.Namespace) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Yield how many cases there are to be, and what is to be measured with them."""
    cases = options.cases or (_FEW if options.quick else _USUAL)
    yield cases, tuple(options.groups) or GROUPS
    if not (options.cases or options.quick or options.groups):
        yield _MANY, OF_MANY_CASES


def _measured(cases: int, groups: tuple[str, ...], runs: int) -> "Iterator[Figure]":
    from benchmarks.sample_vault import Sample, make_sample

    with TemporaryDirectory(prefix="vpdesk-bench-", ignore_cleanup_errors=True) as folder:
        scratch = Path(folder)
        print(f"Making a vault with {cases:,} cases …", file=sys.stderr, flush=True)
        sample = make_sample(scratch / "vault", cases)
        for group in groups:
            measure: Callable[[Sample, Path, int], Iterator[Figure]]
            measure = import_module(f"benchmarks.{group}").figures
            for figure in measure(sample, scratch, runs):
                many = (
                    "" if cases == _USUAL or f"{cases:,}" in figure.what else f", {cases:,} cases"
                )
                yield replace(figure, what=f"{figure.what}{many}")


def _put_into_readme(rows: list[str]) -> None:
    """Put the table in the place of the one under the heading Speed."""
    path = ROOT / "README.md"
    before, heading, after = path.read_text(encoding="utf-8").partition("## Speed\n")
    words, _, rest = after.partition("\n| ")
    _, _, below = rest.partition("\n\n")
    table = "\n".join(rows)
    path.write_text(f"{before}{heading}{words}\n{table}\n\n{below}", encoding="utf-8")


def _options() -> argparse.Namespace:
    named = (*GROUPS, *ONLY_WHEN_NAMED)
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("groups", nargs="*", metavar="names", help=f"of {', '.join(named)}")
    parser.add_argument("--quick", action="store_true", help="500 cases and 3 runs: a first look")
    parser.add_argument("--cases", type=int, metavar="N", help="measure with so many cases only")
    parser.add_argument("--readme", action="store_true", help="put the table into README.md")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures here, too")
    options = parser.parse_args()
    if unknown := set(options.groups) - set(named):
        parser.error(f"unknown: {', '.join(sorted(unknown))}")
    return options


if __name__ == "__main__":
    sys.exit(main())
