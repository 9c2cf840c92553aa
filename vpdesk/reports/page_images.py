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


def _drawn(page: pypdfium2.PdfPage, width_px: int) -> PageImage:
    bitmap = page.render(scale=width_px / page.get_width(), prefer_bgrx=True)
    rows = memoryview(bitmap.buffer).cast("B")
    used = bitmap.width * 4
    pixels = b"".join(
        rows[start : start + used]
        for start in range(0, bitmap.height * bitmap.stride, bitmap.stride)
    )
    return PageImage(width=bitmap.width, height=bitmap.height, pixels=pixels)
