"""Long jobs, with a bar on standard error where somebody can see it."""

import sys
from collections.abc import Generator
from typing import TypeVar

import click

from vpdesk.services.progress import Progress, finish

Result = TypeVar("Result")


def finish_visibly(job: Generator[Progress, None, Result]) -> Result:
    """Run a job to its end and return its result; only a terminal gets to see how far it is."""
    return finish(_showing(job) if sys.stderr.isatty() else job)


def _showing(job: Generator[Progress, None, Result]) -> Generator[Progress, None, Result]:
    with click.progressbar(length=1, file=sys.stderr) as bar:
        while True:
            try:
                progress = next(job)
            except StopIteration as end:
                result: Result = end.value
                return result
            bar.length = progress.total
            bar.update(progress.done - bar.pos)
            yield progress
