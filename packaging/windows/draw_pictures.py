"""Draw what the Windows installer shows beside its pages: side.bmp and header.bmp.

The pictures are committed, so that whoever builds needs no Qt to draw them. The installer reads
bitmaps only; a palette of 256 colours keeps them small.
"""

from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
MARK = ROOT / "packaging" / "icons" / "vpdesk.svg"
FONT = ROOT / "resources" / "fonts" / "Inter-SemiBold.ttf"

SIDE = (164, 314)
HEADER = (150, 57)
"""What the pages leave room for, in pixels of a screen at 100 %."""

GROUND = QColor("#13666B")
"""Between the two colours of the mark's ground: a palette knows no gradient."""

PLAIN = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither


def main() -> None:
    application = QGuiApplication(["draw_pictures", "-platform", "offscreen"])
    family = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(FONT)))[0]
    for name, picture in (("side", side(family)), ("header", header())):
        indexed = picture.convertToFormat(QImage.Format.Format_Indexed8, PLAIN)
        if not indexed.save(str(HERE / f"{name}.bmp")):
            raise OSError(name)
    application.quit()


def side(family: str) -> QImage:
    """Return the picture beside the first and the last page: the mark on its own ground."""
    width, height = SIDE
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    picture.fill(GROUND)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    umbrella = QSvgRenderer(without_ground(MARK.read_text(encoding="utf-8")).encode())
    umbrella.render(painter, QRectF(width / 2 - 62, 78, 124, 124))
    font = QFont(family)
    font.setPixelSize(22)
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.white)
    painter.drawText(QRectF(0, 196, width, 32), Qt.AlignmentFlag.AlignCenter, "vpdesk")
    painter.end()
    return picture


def header() -> QImage:
    """Return the picture at the right of the pages between: the mark on white."""
    width, height = HEADER
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(MARK)).render(painter, QRectF(width - 49, 9, 40, 40))
    painter.end()
    return picture


def without_ground(svg: str) -> str:
    return "\n".join(line for line in svg.splitlines() if "<rect" not in line)


if __name__ == "__main__":
    main()
