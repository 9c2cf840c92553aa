"""Shows the pages of a PDF that was attached or made, from memory, and says what they say."""

from collections.abc import Generator, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from vpdesk.domain.attachment_errors import DocumentDamaged, DocumentLocked
from vpdesk.services.files.held_content import HeldContent
from vpdesk.services.progress import Progress

if TYPE_CHECKING:
    from vpdesk.reports.page_images import PageImage

MOST_PAGES = 1000
"""How many pages of one file are shown."""


def page_shapes(pdf: HeldContent) -> Generator[Progress, None, tuple[int, tuple[float, ...]]]:
    """Return how many pages there are, and of those shown the height by the width; a job.

    Raises ``DocumentLocked``, ``DocumentDamaged`` or ``Gone``.
    """
    yield Progress(0, 1)
    with _worded(), pdf.borrowed() as content:
        from vpdesk.reports.page_images import page_shapes as shapes

        return shapes(content, MOST_PAGES)


def page_image(pdf: HeldContent, number: int, width: int) -> Generator[Progress, None, "PageImage"]:
    """Return page ``number``, counted from 0, ``width`` pixels wide or narrower; a job.

    Raises ``DocumentDamaged`` or ``Gone``.
    """
    yield Progress(0, 1)
    with _worded(), pdf.borrowed() as content:
        from vpdesk.reports.page_images import page_image as image

        return image(content, number, width)


def page_texts(pdf: HeldContent) -> Generator[Progress, None, tuple[str, ...]]:
    """Return the text of each page; a job. Raises as ``page_shapes`` does."""
    yield Progress(0, 1)
    with _worded(), pdf.borrowed() as content:
        return texts_of(content)


def texts_of(pdf: bytes | bytearray) -> tuple[str, ...]:
    """Return the text of each page of a PDF that was made here."""
    from vpdesk.reports.page_images import page_texts as texts

    return texts(pdf if isinstance(pdf, bytearray) else bytearray(pdf))


@contextmanager
def _worded() -> Iterator[None]:
    from vpdesk.reports.page_images import DocumentUnreadable

    try:
        yield
    except DocumentUnreadable as unreadable:
        raise (DocumentLocked if unreadable.locked else DocumentDamaged) from None
