from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from vpdesk.paths import resources
from vpdesk.ui.frame.introducing import ICON_SIZES, icon, introduce


def test_the_desktop_is_told_the_name_and_the_icon(qapp: QApplication) -> None:
    before = qapp.applicationName(), qapp.desktopFileName(), qapp.windowIcon()
    try:
        introduce(qapp)
        assert (qapp.applicationName(), qapp.desktopFileName()) == ("vpdesk", "vpdesk")
        assert not qapp.windowIcon().isNull()
    finally:
        qapp.setApplicationName(before[0])
        qapp.setDesktopFileName(before[1])
        qapp.setWindowIcon(before[2])


def test_every_size_is_drawn_from_a_file_of_its_own() -> None:
    drawn = {int(file.stem.partition("-")[2]) for file in made_icons()}
    assert drawn == set(ICON_SIZES)
    for size in ICON_SIZES:
        assert icon().actualSize(QSize(size, size)) == QSize(size, size)
        assert icon().pixmap(QSize(size, size), 1.0).size() == QSize(size, size)


def made_icons() -> list[Path]:
    return sorted((resources() / "icons").glob("vpdesk-*.png"))
