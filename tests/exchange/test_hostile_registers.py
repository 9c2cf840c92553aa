"""Random and damaged files end in a table or in a RegisterError, soon and in little memory."""

import random
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.exchange.written import (
    archive,
    ods,
    ods_row,
    parsed,
    parts_of,
    with_shared_strings,
    xlsx,
)
from vpdesk.domain.registers import RegisterError
from vpdesk.exchange.limits import MAX_CELL_CHARACTERS, MAX_COLUMNS, MAX_ROWS
from vpdesk.exchange.register_files import read_register

REGISTER = Path(__file__).parent.parent / "data" / "registers" / "wur-2017.csv"
HEADER = ["Datum melding", "Aard", "Uren", "Afgesloten op"]
WORKBOOK = with_shared_strings(
    xlsx([["Register"], HEADER, *([f"{day}-3-2024", "pesten, x", 1.5] for day in range(1, 9))])
)
OPENDOCUMENT = ods(ods_row(*HEADER) + ods_row("3-3-2024", "pesten", "1,5", repeated=3))
SECONDS = 5

TOKENS = [
    b'"', b'""', b";", b",", b"\t", b"\r", b"\n", b"\0", b"\xff", b"\xfe", b"\xef\xbb\xbf", b"(",
    b"=1+1", b"sep=;\n", b"99999999999", b"-1", b"\xe2\x80\xae", b"\xf0\x9f\x91\xa9", b"<", b">",
    b"&", b"]]>", b"<!--", b"PK\x03\x04", b' r="XFD1048576"', b' r="A0"', b' t="s"', b' t="d"',
    b"<v>1e999</v>", b"<v>-99999999</v>", b"<is><t>x</t></is>", b"<c>", b"</c>", b"<row>",
    b' table:number-columns-repeated="16384"', b' table:number-rows-repeated="1048576"',
    b"3-3-2024", b"31-02-2024",
]  # fmt: skip


def _random(chance: random.Random) -> bytes:
    head = chance.choice([b"", b"PK\x03\x04", b"\xff\xfe", b"Datum;Aard\n", b"\xd0\xcf\x11\xe0"])
    return head + chance.randbytes(chance.randrange(3_000))


def _damaged(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.randrange(1, 12)):
        at, until = sorted(chance.randrange(len(changed) + 1) for _ in range(2))
        until = min(until, at + chance.randrange(40))
        match chance.randrange(4):
            case 0:
                changed[at:until] = chance.choice(TOKENS)
            case 1:
                changed[at:at] = chance.choice(TOKENS)
            case 2:
                changed[at:until] = chance.randbytes(until - at)
            case _:
                changed[at:at] = changed[at:until] * chance.randrange(1, 50)
    return bytes(changed[: chance.randrange(len(changed))] if chance.random() < 0.1 else changed)


def _damaged_within(data: bytes, chance: random.Random) -> bytes:
    parts = parts_of(data)
    name = chance.choice([name for name in parts if name.endswith((".xml", ".rels"))])
    return archive(parts | {name: _damaged(parts[name], chance)})


KINDS: dict[str, Callable[[random.Random], bytes]] = {
    "random bytes": _random,
    "damaged text": lambda chance: _damaged(REGISTER.read_bytes(), chance),
    "damaged archive": lambda chance: _damaged(WORKBOOK, chance),
    "damaged workbook": lambda chance: _damaged_within(WORKBOOK, chance),
    "damaged opendocument": lambda chance: _damaged_within(OPENDOCUMENT, chance),
}


def _read_all(path: Path, make: Callable[[random.Random], bytes], seeds: range) -> int:
    """Read a file made from each seed; return how many were registers still."""
    taken = 0
    for seed in seeds:
        path.write_bytes(make(random.Random(seed)))
        started = time.monotonic()
        try:
            table = read_register(path)
        except RegisterError:
            pass
        else:
            taken += 1
            assert len(table.headers) <= MAX_COLUMNS
            assert 0 < len(table.rows) == len(table.numbers) <= MAX_ROWS
            assert all(len(cell) <= MAX_CELL_CHARACTERS for row in table.rows for cell in row)
            register = parsed(table)
            told = {problem.row for problem in register.problems}
            assert {row.row for row in register.rows} | told == set(table.numbers)
        assert time.monotonic() - started < SECONDS, seed
    return taken


@pytest.mark.parametrize("kind", KINDS)
def test_a_hostile_file_is_read_or_refused(kind: str, tmp_path: Path) -> None:
    taken = _read_all(tmp_path / "register", KINDS[kind], range(150))
    assert kind == "random bytes" or taken > 0


@pytest.mark.faults
@pytest.mark.parametrize("kind", KINDS)
def test_thousands_of_hostile_files_are_read_or_refused(kind: str, tmp_path: Path) -> None:
    _read_all(tmp_path / "register", KINDS[kind], range(1_000, 6_000))
    if sys.platform == "linux":
        peak = Path("/proc/self/status").read_text("ascii").split("VmHWM:")[1].split()[0]
        assert int(peak) < 500 * 1024
