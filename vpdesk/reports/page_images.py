"""Pages of a PDF as pictures and as text, for previews, the printer and screen readers."""

import ctypes
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from math import ceil
from time import monotonic

import pypdfium2
from pypdfium2 import raw

from vpdesk.reports.pdf_library import pdf_library

_MOST_PIXELS = 16_000_000
"""What one picture may take: a page of a file may claim to be of any size."""


_LONGEST = 15.0
"""Seconds that a page of a file may take: meanwhile no other page can be drawn."""


class DocumentUnreadable(Exception):
    """A PDF of unknown origin is damaged or beyond reason, or ``locked`` with a password."""

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


def page_images(
    pdf: bytes, width_px: int, choose: Callable[[int], Iterable[int]] = range
) -> Iterator[PageImage]:
    """Yield the pages of ``pdf`` one by one, each ``width_px`` wide.

    ``choose`` is asked, for how many there are, which ones are wanted, from 0 and in which order.
    """
    with pdf_library:
        document = pypdfium2.PdfDocument(pdf)
        count = len(document)
        document.close()
    for number in choose(count):
        with pdf_library:
            document = pypdfium2.PdfDocument(pdf)
            try:
                image = _drawn(document[number], width_px, None)
            finally:
                document.close()
        yield image


def page_texts(pdf: bytearray) -> tuple[str, ...]:
    """Return the text that can be selected on each page, line by line.

    Raises ``DocumentUnreadable``.
    """
    with _document(pdf) as document:
        return tuple(_readable(page.get_textpage().get_text_range()) for page in document)


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
        if fits < 1:
            raise DocumentUnreadable(locked=False)
        return _drawn(page, max(min(width_px, fits), 1), _LONGEST)


@contextmanager
def _document(pdf: bytearray) -> Iterator[pypdfium2.PdfDocument]:
    """Read ``pdf`` where it lies, without another copy in memory."""
    content = (ctypes.c_char * len(pdf)).from_buffer(pdf)
    with pdf_library:
        try:
            document = pypdfium2.PdfDocument(content)
            try:
                yield document
            finally:
                document.close()
        except pypdfium2.PdfiumError as error:
            locked = error.err_code == pypdfium2.raw.FPDF_ERR_PASSWORD
            raise DocumentUnreadable(locked=locked) from None


def _readable(text: str) -> str:
    """Leave out the marks that the library puts where a word was broken."""
    lines = ("".join(filter(str.isprintable, line)) for line in text.splitlines())
    return "\n".join(filter(None, lines))


def _shape(width: float, height: float) -> float:
    return (height or 1) / (width or 1)


def _drawn(page: pypdfium2.PdfPage, width_px: int, seconds: float | None) -> PageImage:
    """Return a picture; raises ``DocumentUnreadable`` when it takes longer than ``seconds``."""
    height_px = max(ceil(page.get_height() * width_px / page.get_width()), 1)
    bitmap = pypdfium2.PdfBitmap.new_native(width_px, height_px, raw.FPDFBitmap_BGRx)
    bitmap.fill_rect((255, 255, 255, 255), 0, 0, width_px, height_px)
    until = None if seconds is None else monotonic() + seconds
    pause = raw.IFSDK_PAUSE(version=1)
    ask = dict(raw.IFSDK_PAUSE._fields_)["NeedToPauseNow"]
    pause.NeedToPauseNow = ask(lambda _pause: until is not None and monotonic() > until)
    where = (0, 0, width_px, height_px, 0, raw.FPDF_ANNOT)
    status = raw.FPDF_RenderPageBitmap_Start(bitmap, page, *where, pause)
    raw.FPDF_RenderPage_Close(page)
    if status != raw.FPDF_RENDER_DONE:
        raise DocumentUnreadable(locked=False)
    rows = memoryview(bitmap.buffer).cast("B")
    used = bitmap.width * 4
    pixels = b"".join(
        rows[start : start + used]
        for start in range(0, bitmap.height * bitmap.stride, bitmap.stride)
    )
    return PageImage(width=bitmap.width, height=bitmap.height, pixels=pixels)
