"""Shows the pages of a PDF that was attached, from memory."""

from collections.abc import Generator, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from vpdesk.services.errors import DocumentDamaged, DocumentLocked

if TYPE_CHECKING:
    from vpdesk.reports.page_images import PageImage

MOST_PAGES = 1000
"""How many pages of one file are shown."""


def page_shapes(pdf: bytearray) -> Generator[None, None, tuple[int, tuple[float, ...]]]:
    """Return how many pages there are, and of those shown the height by the width; a job.

    Raises ``DocumentLocked`` or ``DocumentDamaged``.
    """
    yield
    with _worded():
        from vpdesk.reports.page_images import page_shapes as shapes

        return shapes(pdf, MOST_PAGES)


def page_image(pdf: bytearray, number: int, width: int) -> Generator[None, None, "PageImage"]:
    """Return page ``number``, counted from 0, ``width`` pixels wide or narrower; a job.

    Raises ``DocumentDamaged``.
    """
    yield
    with _worded():
        from vpdesk.reports.page_images import page_image as image

        return image(pdf, number, width)


@contextmanager
def _worded() -> Iterator[None]:
    from vpdesk.reports.page_images import DocumentUnreadable

    try:
        yield
    except DocumentUnreadable as unreadable:
        raise (DocumentLocked if unreadable.locked else DocumentDamaged) from None
