"""Pages of a PDF as pictures, for the preview and the printer."""

from collections.abc import Iterator
from dataclasses import dataclass
from threading import Lock

import pypdfium2

_rendering = Lock()
"""The library that draws pages may be entered by one thread at a time."""


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
    with _rendering:
        count = len(_opened := pypdfium2.PdfDocument(pdf))
        _opened.close()
    for number in range(count):
        yield _image(pdf, number, width_px)


def _image(pdf: bytes, number: int, width_px: int) -> PageImage:
    with _rendering:
        document = pypdfium2.PdfDocument(pdf)
        try:
            page = document[number]
            bitmap = page.render(scale=width_px / page.get_width(), prefer_bgrx=True)
            rows = memoryview(bitmap.buffer).cast("B")
            used = bitmap.width * 4
            pixels = b"".join(
                bytes(rows[y * bitmap.stride : y * bitmap.stride + used])
                for y in range(bitmap.height)
            )
            return PageImage(width=bitmap.width, height=bitmap.height, pixels=pixels)
        finally:
            document.close()
