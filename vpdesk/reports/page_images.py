"""Pages of a PDF as pictures, for the preview, the printer and whoever looks at a file."""

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Lock

import pypdfium2

_rendering = Lock()
"""The library that draws pages may be entered by one thread at a time."""


_MOST_PIXELS = 16_000_000
"""What one picture may take: a page of a file may claim to be of any size."""


class DocumentUnreadable(Exception):
    """A PDF of unknown origin is damaged, or ``locked`` with a password."""

    def __init__(self, *, locked: bool) -> None:
        super().__init__()
        self.locked = locked


@dataclass(frozen=True, slots=True, kw_only=True)
class PageImage:
    """A page of ``width`` by ``height`` pixels, four bytes each: blue, green, red, unused.

    Rows follow each other without padding, from the top.
    """

    width: int
    height: int
    pixels: bytes


def page_images(pdf: bytes, width_px: int) -> Iterator[PageImage]:
    """Yield the pages of ``pdf`` one by one, each ``width_px`` wide."""
    number, count = 0, 1
    while number < count:
        with _rendering:
            document = pypdfium2.PdfDocument(pdf)
            try:
                count = len(document)
                image = _drawn(document[number], width_px)
            finally:
                document.close()
        yield image
        number += 1


def page_shapes(pdf: bytearray, most: int) -> tuple[int, tuple[float, ...]]:
    """Return how many pages a file has, and of the first ``most`` the height by the width.

    Raises ``DocumentUnreadable``.
    """
    with _document(pdf) as document:
        count = len(document)
        sizes = (document.get_page_size(number) for number in range(min(count, most)))
        return count, tuple(_shape(*size) for size in sizes)


def page_image(pdf: bytearray, number: int, width_px: int) -> PageImage:
    """Return page ``number``, counted from 0, of a file of unknown origin, ``width_px`` wide.

    A page that is too long for that comes narrower. Raises ``DocumentUnreadable``.
    """
    with _document(pdf) as document:
        page = document[number]
        shape = _shape(*page.get_size())
        fits = int((_MOST_PIXELS / shape) ** 0.5)
        return _drawn(page, max(min(width_px, fits), 1))


@contextmanager
def _document(pdf: bytearray) -> Iterator[pypdfium2.PdfDocument]:
    """Read ``pdf`` where it lies, without another copy in memory."""
    content = (ctypes.c_char * len(pdf)).from_buffer(pdf)
    with _rendering:
        try:
            document = pypdfium2.PdfDocument(content)
            try:
                yield document
            finally:
                document.close()
        except pypdfium2.PdfiumError as error:
            locked = error.err_code == pypdfium2.raw.FPDF_ERR_PASSWORD
            raise DocumentUnreadable(locked=locked) from None


def _shape(width: float, height: float) -> float:
    return (height or 1) / (width or 1)


def _drawn(page: pypdfium2.PdfPage, width_px: int) -> PageImage:
    bitmap = page.render(scale=width_px / page.get_width(), prefer_bgrx=True)
    rows = memoryview(bitmap.buffer).cast("B")
    used = bitmap.width * 4
    pixels = b"".join(
        rows[start : start + used]
        for start in range(0, bitmap.height * bitmap.stride, bitmap.stride)
    )
    return PageImage(width=bitmap.width, height=bitmap.height, pixels=pixels)
