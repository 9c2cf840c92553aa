"""The bytes of a finished PDF: one revision, and nothing in it but the parts that we write.

It reads the file by its own small grammar, which is that of our writer: whatever else a PDF may
hold has another name or stands in another place, and is refused for that.
"""

import re
import zlib
from base64 import a85decode
from dataclasses import dataclass

from vpdesk.domain.edition_errors import FileFault, FinishedFileRefused
from vpdesk.reports.pdf_names import FONT_NAME, FORBIDDEN, IN_FILE, IN_STREAMS

_HEADER = re.compile(rb"%PDF-1\.\d\r?\n%[^\r\n]*\n")
_OBJECT = re.compile(rb"(\d+) 0 obj\n")
_STRING = rb"\((?:\\.|[^\\()])*\)"
_BODY = re.compile(
    rb"(?:" + _STRING + rb"|[^()])*?(?:(?P<plain>\nendobj\n)|>>\nstream\n)", re.DOTALL
)
_END_OF_STREAM = re.compile(rb"\r?\n?endstream\nendobj\n")
_LENGTH = re.compile(rb"/Length (\d{1,9})\s")
_TAIL = re.compile(
    rb"xref\n0 \d+\n(?:\d{10} \d{5} [nf] ?\r?\n)+"
    rb"trailer\n(?P<trailer><<(?:" + _STRING + rb"|[^()])*?>>)\n"
    rb"startxref\n(?P<start>\d{1,10})\n%%EOF\n?",
    re.DOTALL,
)
_DIGEST = b"% ReportLab generated PDF document -- digest (opensource)"
_STRINGS = re.compile(_STRING, re.DOTALL)
_NAME = re.compile(rb"/([^\s<>\[\](){}/%]*)")
_LONGEST_STREAM = 20_000_000
"""In bytes, unpacked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Parts:
    """The objects of a file without their streams, its streams, and its trailer."""

    objects: list[bytes]
    streams: list[bytes]
    trailer: bytes


def require_only_our_parts(pdf: bytes, strings: int) -> None:
    """Raise FinishedFileRefused unless ``pdf`` is one revision of known parts.

    It has exactly so many ``strings``: its properties and language.
    """
    parts = _parts(pdf)
    found = 0
    for plain in (*parts.objects, parts.trailer.replace(_DIGEST, b"")):
        found += len(_STRINGS.findall(plain))
        _require_names(_STRINGS.sub(b"", plain), IN_FILE)
    for stream in parts.streams:
        _require_names(_STRINGS.sub(b"", stream), IN_STREAMS)
    if found != strings:
        raise FinishedFileRefused(FileFault.PROPERTIES)


def _require_names(content: bytes, known: frozenset[bytes]) -> None:
    if b"%" in content:
        raise FinishedFileRefused(FileFault.REVISIONS)
    strange = {name for name in _NAME.findall(content) if name not in known}
    strange = {name for name in strange if not FONT_NAME.fullmatch(name)}
    if strange:
        faults = [fault for fault, names in FORBIDDEN.items() if strange & names]
        raise FinishedFileRefused(faults[0] if faults else FileFault.FOREIGN_PARTS)


def _parts(pdf: bytes) -> _Parts:
    header = _HEADER.match(pdf)
    if header is None:
        raise FinishedFileRefused(FileFault.UNREADABLE)
    objects: list[bytes] = []
    streams: list[bytes] = []
    place = header.end()
    while start := _OBJECT.match(pdf, place):
        content, packed, place = _object(pdf, start.end())
        objects.append(content)
        if packed is not None and b"/Length1 " not in content:
            streams.append(_unpacked(packed, content))
    tail = _TAIL.fullmatch(pdf, place)
    if tail is None or int(tail["start"]) != place:
        raise FinishedFileRefused(FileFault.REVISIONS)
    return _Parts(objects=objects, streams=streams, trailer=tail["trailer"])


def _object(pdf: bytes, place: int) -> tuple[bytes, bytes | None, int]:
    """Return the object at ``place``, its stream if it has one, and where it ends."""
    body = _BODY.match(pdf, place)
    if body is None:
        raise FinishedFileRefused(FileFault.REVISIONS)
    if body["plain"]:
        return body[0], None, body.end()
    length = _LENGTH.search(body[0])
    end = body.end() + int(length[1]) if length else body.end()
    after = _END_OF_STREAM.match(pdf, end)
    if after is None:
        raise FinishedFileRefused(FileFault.REVISIONS)
    return body[0], pdf[body.end() : end], after.end()


def _unpacked(packed: bytes, content: bytes) -> bytes:
    unpacking = zlib.decompressobj()
    try:
        if b"/ASCII85Decode" in content:
            packed = a85decode(b"<~" + packed.strip(), adobe=True)
        unpacked = unpacking.decompress(packed, _LONGEST_STREAM)
    except (ValueError, zlib.error):
        raise FinishedFileRefused(FileFault.UNREADABLE) from None
    if not unpacking.eof or unpacking.unused_data:
        raise FinishedFileRefused(FileFault.UNREADABLE)
    return unpacked
