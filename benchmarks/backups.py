"""How fast a backup is made and proved, and proved again."""

import secrets
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from benchmarks.measuring import Figure, side_by_side
from benchmarks.sample_vault import Sample
from vpdesk.services.progress import finish

_BYTES = 59_000_000
_BLOCK = 1024 * 1024


def figures(sample: Sample, scratch: Path, runs: int) -> Iterator[Figure]:
    """Back up a vault of at least 59 MB, beside a plain copy of its database."""
    folder = shutil.copytree(sample.folder, scratch / "backed-up")
    database, copied = folder / "data-0001.db", scratch / "copied.db"
    desk = replace(sample, folder=folder).open()
    missing = max(_BYTES - database.stat().st_size, 0)
    desk.settings.put("benchmark", secrets.token_hex(missing // 2))
    place = scratch / "backups"
    place.mkdir()
    made: list[Path] = []

    def make() -> None:
        (outcome,) = finish(desk.backups.make(place))
        if outcome.backup is not None:
            made.append(outcome.backup.file)

    def copy() -> None:
        with database.open("rb") as source, copied.open("wb") as target:
            while block := source.read(_BLOCK):
                target.write(block)

    megabytes = database.stat().st_size // 1_000_000
    try:
        for name, what, work in (
            ("backup", f"make a backup of {megabytes} MB and prove it", make),
            ("backup-proof", "prove it again", lambda: finish(desk.backups.verify(made[-1]))),
        ):
            median, floor = side_by_side(work, copy, runs)
            beside = "a plain copy of the database"
            yield Figure(name=name, what=what, median=median, floor=floor, beside=beside, runs=runs)
    finally:
        desk.close()
