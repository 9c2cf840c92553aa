"""How far a long job is, and running one to its end."""

from collections.abc import Generator
from dataclasses import dataclass
from typing import TypeVar

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Progress:
    """``done`` of ``total`` steps, in whatever the job counts."""

    done: int
    total: int


def finish(job: Generator[object, None, Result]) -> Result:
    """Run a job to its end on this thread and return its result."""
    while True:
        try:
            next(job)
        except StopIteration as end:
            result: Result = end.value
            return result
