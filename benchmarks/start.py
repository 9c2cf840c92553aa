"""How fast the window is there after the program was started."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks.measuring import Figure, Limit, medians
from benchmarks.sample_vault import Sample, private_environment

_PROGRAM = Path(__file__).with_name("painted_window.py")


def figures(sample: Sample, scratch: Path, runs: int) -> Iterator[Figure]:
    """Start processes in turns: the program, and one that shows an empty window."""
    environment = private_environment(scratch)

    def painted(*arguments: str) -> float:
        command = [sys.executable, str(_PROGRAM), *arguments]
        done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True)
        return float(json.loads(done.stdout)[0])

    def both() -> tuple[float, float]:
        return painted("unlock", str(sample.folder)), painted("bare")

    both()
    ours, bare = medians([both() for _ in range(runs)])
    yield Figure(
        name="start",
        what="start to painted unlock window",
        median=ours,
        floor=bare,
        beside="a bare PySide6 window",
        limit=Limit(ratio=2.0),
        runs=runs,
    )
