"""A picture that was attached, as large as fits."""

from collections.abc import Generator
from functools import partial

from PySide6.QtCore import QBuffer, QByteArray, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from vpdesk.domain.attachment_errors import ImageNotShown, ImageProblem
from vpdesk.domain.attachments import Media
from vpdesk.services.files.held_content import HeldContent
from vpdesk.ui.colours import colour
from vpdesk.ui.jobs import RunningJob

MOST_PIXELS = 64_000_000
"""A larger picture is refused before it is unpacked."""

_LONGEST_SIDE = 4_000
_ALLOCATION_MIB = 300
FORMATS = {
    Media.PNG: b"png",
    Media.JPEG: b"jpeg",
    Media.GIF: b"gif",
    Media.WEBP: b"webp",
    Media.BMP: b"bmp",
    Media.TIFF: b"tiff",
}


class SeenImage(QWidget):
    """Shows the picture upright and never larger than it is; `told` has nothing to tell."""

    shown = Signal()
    told = Signal(str)
    refused = Signal(object)

    def __init__(self, held: HeldContent, media: Media, name: str) -> None:
        super().__init__()
        self._held = held
        self._media = media
        self._image = QImage()
        self._fitting = QImage()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def start(self) -> None:
        job = RunningJob(partial(_unpacked, self._held, self._media), self)
        job.succeeded.connect(self._show)
        job.failed.connect(self.refused)
        job.start()

    def forget(self) -> None:
        self._image, self._fitting = QImage(), QImage()

    def image(self) -> QImage:
        return self._image

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("pdfbg"))
        if self._fitting.isNull():
            return
        size = self._fitting.deviceIndependentSize()
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        spot = QRectF(left, top, size.width(), size.height())
        painter.fillRect(spot, colour("surface"))
        painter.drawImage(spot.topLeft(), self._fitting)

    def _show(self, image: QImage) -> None:
        self._image = image
        self._fit()
        self.shown.emit()

    def _fit(self) -> None:
        if self._image.isNull():
            return
        ratio = self.devicePixelRatioF()
        room = QSize(round(self.width() * ratio), round(self.height() * ratio))
        size = self._image.size()
        if size.width() > room.width() or size.height() > room.height():
            size = size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        self._fitting = _scaled(self._image, size.expandedTo(QSize(1, 1)))
        self._fitting.setDevicePixelRatio(ratio)
        self.update()


def _unpacked(held: HeldContent, media: Media) -> Generator[None, None, QImage]:
    """Return the picture upright, with no side longer than a screen needs."""
    yield
    with held.borrowed() as content:
        data = QByteArray(bytes(content))
    image = _read(data, media)
    data.fill(0)
    if max(image.width(), image.height()) > _LONGEST_SIDE:
        fits = QSize(_LONGEST_SIDE, _LONGEST_SIDE)
        return _scaled(image, image.size().scaled(fits, Qt.AspectRatioMode.KeepAspectRatio))
    return image


def _read(data: QByteArray, media: Media) -> QImage:
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    QImageReader.setAllocationLimit(_ALLOCATION_MIB)
    reader = QImageReader(buffer, QByteArray(FORMATS[media]))
    reader.setDecideFormatFromContent(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.width() * size.height() > MOST_PIXELS:
        raise ImageNotShown(ImageProblem.TOO_LARGE)
    image = reader.read()
    if image.isNull():
        raise ImageNotShown(ImageProblem.DAMAGED)
    return image


def _scaled(image: QImage, size: QSize) -> QImage:
    return image.scaled(
        size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
