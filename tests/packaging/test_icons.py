"""The committed pictures of the mark are what its sources look like today."""

import struct

import pytest
from PIL import Image
from PIL.IcoImagePlugin import IcoImageFile
from PIL.ImageFile import ImageFile
from PySide6.QtGui import QImage

from icons.make_icons import HERE, ICNS_SIZES, ICO_SIZES, PICTURES, SIZES, drawn

STILL_THE_SAME = 2
"""How far the parts of a colour may be apart on another processor."""


@pytest.mark.parametrize("size", SIZES)
def test_the_pictures_show_what_the_sources_draw(size: int) -> None:
    kept = QImage(str(PICTURES / f"vpdesk-{size}.png"))
    assert (kept.width(), kept.height()) == (size, size)
    assert _distance(kept, drawn(size)) <= STILL_THE_SAME


def test_windows_finds_every_size_in_its_icon() -> None:
    with Image.open(HERE / "vpdesk.ico") as icon:
        assert {width for width, _ in icon.info["sizes"]} == set(ICO_SIZES)
        for size in ICO_SIZES:
            assert _in_windows(icon, size).tobytes() == _kept(size).tobytes(), size


def test_an_apple_icon_holds_every_picture_it_names() -> None:
    data = (HERE / "vpdesk.icns").read_bytes()
    assert data[:8] == b"icns" + struct.pack(">I", len(data))
    found = {}
    place = 8
    while place < len(data):
        kind, length = struct.unpack(">4sI", data[place : place + 8])
        picture = QImage.fromData(data[place + 8 : place + length])
        found[kind.decode()] = (picture.width(), picture.height())
        place += length
    assert found == {kind: (size, size) for kind, size in ICNS_SIZES}


def _in_windows(icon: ImageFile, size: int) -> Image.Image:
    assert isinstance(icon, IcoImageFile)
    return icon.ico.getimage((size, size)).convert("RGBA")


def _kept(size: int) -> Image.Image:
    with Image.open(PICTURES / f"vpdesk-{size}.png") as picture:
        return picture.convert("RGBA")


def _distance(one: QImage, other: QImage) -> int:
    # A picture has to live as long as its bits are read.
    plain = [each.convertToFormat(QImage.Format.Format_RGBA8888) for each in (one, other)]
    pairs = zip(*(bytes(each.constBits()) for each in plain), strict=True)
    return max((abs(int(a) - int(b)) for a, b in pairs), default=0)
