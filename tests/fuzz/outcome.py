"""All fuzzers as one line of the table of faults."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.faults.outcome import Outcome
from tests.fuzz.material import make_material
from tests.fuzz.parsers import parsers, without_protection
from tests.fuzz.running import MEGABYTES, SECONDS, fuzz, limit_memory


def fuzz_everything(examples: int, *, seed: int, control: int) -> Outcome:
    """Give each parser this many inputs, in limited memory where the system can do that."""
    with TemporaryDirectory() as folder:
        material = make_material(Path(folder))
        known = parsers(material)
        naive = fuzz(without_protection(material), control, chance=seed)
        if sys.platform == "linux":
            limit_memory()
        found = {name: fuzz(parser, examples, chance=seed) for name, parser in known.items()}
    wrong = [f"{name}: {dict(each.wrong)}" for name, each in found.items() if each.wrong]
    return Outcome(
        what=f"{len(found)} parsers fuzzed (at most {SECONDS} s, {MEGABYTES} MiB)",
        tried=sum(each.tried for each in found.values()),
        lost=sum(each.wrong.total() for each in found.values()),
        control="a header read with json alone",
        control_tried=naive.tried,
        control_lost=naive.wrong.total(),
        notes=tuple(wrong),
    )
