"""Measures how fast the program is: `python benchmarks/run.py [--quick] [--json FILE] [names…]`.

Every figure is CPU time, the median of some runs, and stands beside a floor measured in the same
run: the least that would do without vpdesk. Other programs on the machine hardly change the ratio.
The exit code is 1 when a figure is over its limit.
"""

import argparse
import json
import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parent.parent
GROUPS = ("start", "window", "searching", "saving", "reports", "audits", "registers", "backups")
_CASES = {False: 5000, True: 500}
_RUNS = {False: 7, True: 3}


def main() -> int:
    options = _options()
    sys.path.insert(0, str(ROOT))
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from benchmarks.measuring import Figure
    from benchmarks.sample_vault import Sample, make_sample
    from benchmarks.table import line, title

    cases, runs = _CASES[options.quick], _RUNS[options.quick]
    found: list[Figure] = []
    with TemporaryDirectory(prefix="vpdesk-bench-", ignore_cleanup_errors=True) as folder:
        scratch = Path(folder)
        print(f"Making a vault with {cases:,} cases …", file=sys.stderr, flush=True)
        sample = make_sample(scratch / "vault", cases)
        print(title())
        for group in options.groups or GROUPS:
            measure: Callable[[Sample, Path, int], Iterator[Figure]]
            measure = import_module(f"benchmarks.{group}").figures
            for figure in measure(sample, scratch, runs):
                print(line(figure), flush=True)
                found.append(figure)
    if options.json is not None:
        rows = [asdict(each) | {"ratio": each.ratio, "within": each.within} for each in found]
        options.json.write_text(json.dumps(rows, indent=2), encoding="utf-8")
    return int(any(each.within is False for each in found))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("groups", nargs="*", metavar="names", help=f"of {', '.join(GROUPS)}")
    parser.add_argument("--quick", action="store_true", help="500 cases and 3 runs: a first look")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures here, too")
    options = parser.parse_args()
    if unknown := set(options.groups) - set(GROUPS):
        parser.error(f"unknown: {', '.join(sorted(unknown))}")
    return options


if __name__ == "__main__":
    sys.exit(main())
