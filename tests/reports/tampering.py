"""Writes a finished PDF anew with something changed in it, as a correct file."""

import re
import zlib
from base64 import a85decode
from collections.abc import Callable

Objects = dict[int, bytes]


def tampered(pdf: bytes, change: Callable[[Objects], None], trailer: bytes = b"") -> bytes:
    """Return ``pdf`` after ``change`` of its objects, with ``trailer`` added to its entries."""
    objects, header, tail = _taken_apart(pdf)
    change(objects)
    written = header
    places = {}
    for number, content in sorted(objects.items()):
        places[number] = len(written)
        written += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start = len(written)
    size = max(objects) + 1
    written += b"xref\n0 %d\n0000000000 65535 f \n" % size
    for number in range(1, size):
        written += b"%010d 00000 n \n" % places[number]
    tail = re.sub(rb"/Size \d+", b"/Size %d %s" % (size, trailer), tail)
    return written + tail + b"startxref\n%d\n%%%%EOF\n" % start


def replacing(old: bytes, new: bytes) -> Callable[[Objects], None]:
    """Return the change of ``old`` outside streams, wherever it stands."""

    def change(objects: Objects) -> None:
        found = [n for n, content in objects.items() if old in content.split(b"stream")[0]]
        assert found
        for number in found:
            objects[number] = objects[number].replace(old, new)

    return change


def adding(entry: bytes, to: bytes, *others: bytes) -> Callable[[Objects], None]:
    """Return the change that gives the object of type ``to`` an ``entry``.

    Each ``%d`` in it is the number of one of ``others``, which become objects.
    """

    def change(objects: Objects) -> None:
        first = max(objects) + 1
        numbers = tuple(range(first, first + len(others)))
        objects.update(zip(numbers, others, strict=True))
        owner = next(n for n, content in sorted(objects.items()) if b"/Type " + to in content)
        objects[owner] = objects[owner].replace(b"<<", b"<< " + entry % numbers, 1)

    return change


def drawing(code: bytes) -> Callable[[Objects], None]:
    """Return the change that adds ``code`` to what the first page draws."""

    def change(objects: Objects) -> None:
        page = next(
            content for _, content in sorted(objects.items()) if b"/Type /Page\n" in content
        )
        found = re.search(rb"/Contents (\d+) 0 R", page)
        assert found
        drawn = b"\n".join([_drawn(objects[int(found[1])]), code])
        objects[int(found[1])] = _stream(drawn)

    return change


def glyph_named_otherwise(objects: Objects) -> None:
    """Let the text layer of the first font say another letter for one glyph."""
    number = next(
        n for n, content in sorted(objects.items()) if b"begincmap" in (_drawn(content) or b"")
    )
    said = _drawn(objects[number])
    objects[number] = _stream(said.replace(b"<45> <0045>", b"<45> <0046>"))


def _stream(content: bytes) -> bytes:
    packed = zlib.compress(content)
    return b"<<\n/Filter [ /FlateDecode ] /Length %d\n>>\nstream\n%s\nendstream" % (
        len(packed),
        packed,
    )


def _drawn(content: bytes) -> bytes:
    """Return the unpacked stream of an object; nothing if it has none or is a font."""
    head, _, packed = content.partition(b"stream\n")
    if not packed or b"/Length1" in head:
        return b""
    packed = packed[: packed.rindex(b"endstream")]
    if b"ASCII85" in head:
        packed = a85decode(b"<~" + packed.strip(), adobe=True)
    return zlib.decompressobj().decompress(packed)


def _taken_apart(pdf: bytes) -> tuple[Objects, bytes, bytes]:
    start = int(pdf.rsplit(b"startxref\n", 1)[1].split()[0])
    places = [int(place) for place in re.findall(rb"(\d{10}) 00000 n", pdf[start:])]
    ends = [*sorted(places)[1:], start]
    spans = dict(zip(sorted(places), ends, strict=True))
    objects = {}
    for number, place in enumerate(places, start=1):
        content = pdf[place : spans[place]]
        objects[number] = content.split(b"obj\n", 1)[1].removesuffix(b"\nendobj\n")
    tail = pdf[start:]
    trailer = tail[tail.index(b"trailer") : tail.index(b"startxref")]
    return objects, pdf[: min(places)], trailer
