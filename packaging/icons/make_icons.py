"""Draw the mark of vpdesk in every size and container the three systems and the window want.

The sources are vpdesk.svg and, below 40 pixels, vpdesk-small.svg; vpdesk-symbolic.svg is used as
it is. The pictures are committed, so that whoever builds needs no Qt to draw them.
"""

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

HERE = Path(__file__).resolve().parent
PICTURES = HERE.parent.parent / "resources" / "icons"
"""Where vpdesk-<size>.png lie: the window shows them, and the packages for Linux take them."""

SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
ICNS_SIZES = (
    *(("icp4", 16), ("icp5", 32), ("ic07", 128), ("ic08", 256), ("ic09", 512)),
    *(("ic11", 32), ("ic12", 64), ("ic13", 256), ("ic14", 512), ("ic10", 1024)),
)
"""The types of an Apple icon, by the pixels of their picture."""

DETAILED_FROM = 40
ICNS_MARGIN = 0.08
"""Of the side: an Apple icon leaves room for its shadow, where it is large enough."""


def main() -> None:
    for size in SIZES:
        (PICTURES / f"vpdesk-{size}.png").write_bytes(png(drawn(size)))
    (HERE / "vpdesk.ico").write_bytes(ico())
    (HERE / "vpdesk.icns").write_bytes(icns())


def drawn(size: int, margin: float = 0.0) -> QImage:
    """Return the mark, `size` pixels square, with an empty `margin` that is a share of it."""
    source = HERE / ("vpdesk.svg" if size >= DETAILED_FROM else "vpdesk-small.svg")
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    edge = round(size * margin)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = size - 2 * edge
    QSvgRenderer(str(source)).render(painter, QRectF(edge, edge, side, side))
    painter.end()
    return image.convertToFormat(QImage.Format.Format_ARGB32)


def png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG", 0)  # type: ignore[call-overload]  # the smallest file
    return bytes(buffer.data().data())


def ico() -> bytes:
    """Return the icon of Windows: bitmaps, and a PNG for the largest size only.

    Installers and older programs read no PNG in small sizes.
    """
    pictures = [
        (size, png(drawn(size)) if size == 256 else bitmap(drawn(size))) for size in ICO_SIZES
    ]
    place = 6 + 16 * len(pictures)
    heads = [struct.pack("<HHH", 0, 1, len(pictures))]
    for size, data in pictures:
        side = size % 256
        heads.append(struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(data), place))
        place += len(data)
    return b"".join((*heads, *(data for _, data in pictures)))


def bitmap(image: QImage) -> bytes:
    """Return a picture as it stands in an .ico: no file header, bottom line first, then a mask.

    The mask is empty, as the picture has its own transparency.
    """
    size = image.width()
    line = image.bytesPerLine()
    pixels = bytes(image.constBits())
    rows = [pixels[at : at + line] for at in range(0, line * size, line)]
    head = struct.pack("<IiiHHIIiiII", 40, size, 2 * size, 1, 32, 0, 0, 0, 0, 0, 0)
    mask = bytes((size + 31) // 32 * 4 * size)
    return b"".join((head, *reversed(rows), mask))


def icns() -> bytes:
    parts = []
    for kind, size in ICNS_SIZES:
        data = png(drawn(size, ICNS_MARGIN if size >= DETAILED_FROM else 0.0))
        parts.append(kind.encode("ascii") + struct.pack(">I", 8 + len(data)) + data)
    body = b"".join(parts)
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


if __name__ == "__main__":
    main()
