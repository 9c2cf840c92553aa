"""Turns the pages that a service draws into pictures."""

from PySide6.QtGui import QImage


def as_image(pixels: bytes, width: int, height: int) -> QImage:
    """Return a picture of its own of pixels as `PageImage` has them."""
    return QImage(pixels, width, height, 4 * width, QImage.Format.Format_RGB32).copy()
