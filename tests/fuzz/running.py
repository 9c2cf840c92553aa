"""Gives a parser thousands of inputs and counts what it may not do."""

import time
from collections import Counter
from dataclasses import dataclass, field

from hypothesis import HealthCheck, Phase, given, seed, settings

from tests.fuzz.parsers import Parser

SECONDS = 5
MEGABYTES = 500


@dataclass
class Found:
    """`wrong` counts, by what it was, inputs that were neither read nor refused in time."""

    tried: int = 0
    refused: int = 0
    wrong: Counter[str] = field(default_factory=Counter)


def fuzz(parser: Parser, examples: int, *, chance: int = 1) -> Found:
    """Try this many inputs; ``chance`` chooses which."""
    found = Found()

    @seed(chance)
    @settings(
        max_examples=examples,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(parser.inputs)
    def attempt(content: object) -> None:
        found.tried += 1
        started = time.monotonic()
        try:
            parser.read(content)
        except parser.refusals:
            found.refused += 1
        except Exception as error:  # noqa: BLE001 -- that is what is counted
            found.wrong[type(error).__name__] += 1
        if time.monotonic() - started > SECONDS:
            found.wrong["too slow"] += 1

    attempt()
    return found


def limit_memory() -> None:
    """Let this process take no more than `MEGABYTES` beyond what it has now."""
    import resource
    from pathlib import Path

    has = int(Path("/proc/self/statm").read_text("ascii").split()[0]) * resource.getpagesize()
    most = has + MEGABYTES * 1024 * 1024
    resource.setrlimit(resource.RLIMIT_AS, (most, most))
