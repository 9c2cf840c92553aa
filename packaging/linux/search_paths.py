"""Take folders of the machine that built a program out of where it looks for its libraries.

A Python that was built elsewhere has its own folder written in every module (RUNPATH). On another
computer that folder is not there, or is somebody else's.
"""

import struct
from dataclasses import dataclass
from pathlib import Path

_HEADER = struct.Struct("<16sHHIQQQIHHHHHH")
_SEGMENT = struct.Struct("<IIQQQQQQ")
_ENTRY = struct.Struct("<qQ")
_LOAD, _DYNAMIC = 1, 2
_END, _STRINGS, _RPATH, _RUNPATH = 0, 5, 15, 29


@dataclass(frozen=True, slots=True, kw_only=True)
class _Segment:
    kind: int
    offset: int
    address: int
    size: int


def forget_foreign_paths(program: Path) -> bool:
    """Take such folders out of an ELF file; return whether there were any.

    What is beside the file itself ($ORIGIN) stays. Anything but a 64-bit program of this kind of
    processor is left as it is.
    """
    with program.open("rb") as file:
        if file.read(6) != b"\x7fELF\x02\x01":
            return False
    data = bytearray(program.read_bytes())
    segments = _segments(data)
    dynamic = next((each for each in segments if each.kind == _DYNAMIC), None)
    if dynamic is None:
        return False
    entries = list(_ENTRY.iter_unpack(data[dynamic.offset : dynamic.offset + dynamic.size]))
    texts = _place(segments, dict(entries).get(_STRINGS, 0))
    kept = [
        (tag, value)
        for tag, value in entries
        if tag not in (_RPATH, _RUNPATH) or data[texts + value :].startswith(b"$ORIGIN")
    ]
    if len(kept) == len(entries):
        return False
    kept += [(_END, 0)] * (len(entries) - len(kept))
    for number, entry in enumerate(kept):
        _ENTRY.pack_into(data, dynamic.offset + number * _ENTRY.size, *entry)
    program.write_bytes(data)
    return True


def _segments(data: bytearray) -> list[_Segment]:
    head = _HEADER.unpack_from(data)
    start, size, count = head[5], head[9], head[10]
    found = (_SEGMENT.unpack_from(data, start + number * size) for number in range(count))
    return [
        _Segment(kind=kind, offset=offset, address=address, size=length)
        for kind, _, offset, address, _, length, _, _ in found
    ]


def _place(segments: list[_Segment], address: int) -> int:
    """Return where in the file lies what is loaded at ``address``."""
    for each in segments:
        if each.kind == _LOAD and each.address <= address < each.address + each.size:
            return each.offset + address - each.address
    raise LookupError(f"nothing is loaded at {address:#x}")
