"""Turns the pages that a service draws and reads into pictures and words to be spoken."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage

from vpdesk.ui.filling import filled


def as_image(pixels: bytes, width: int, height: int) -> QImage:
    """Return a picture of its own of pixels as `PageImage` has them."""
    return QImage(pixels, width, height, 4 * width, QImage.Format.Format_RGB32).copy()


def spoken_pages(texts: Sequence[str]) -> str:
    """Return what the pages say, each behind its number."""
    told = QCoreApplication.translate("PagePictures", "Page %1 of %2")
    count = str(len(texts))
    pages = (
        f"{filled(told, str(number), count)}\n{text}" for number, text in enumerate(texts, start=1)
    )
    return "\n\n".join(pages)
