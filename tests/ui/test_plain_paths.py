"""Paths read from left to right, whatever letters the names of folders have."""

from pathlib import PurePath, PurePosixPath, PureWindowsPath

import pytest

from vpdesk.ui.plain_paths import plain_path, short_path


@pytest.mark.parametrize("path", ["/media/vp/stick", "/media/vp/Reservekopieën 🗄️", "/", "stick"])
def test_an_ordinary_path_is_shown_as_it_is(path: str) -> None:
    assert plain_path(PurePosixPath(path)) == path


BACKUP, DESK = "\u05d2\u05d1", "\u05e9\u05dc"


def test_folders_from_right_to_left_keep_their_order() -> None:
    shown = plain_path(PurePosixPath(f"/media/{BACKUP}/{DESK}"))

    names = [f"/\u2068{name}\u2069" for name in ("media", BACKUP, DESK)]
    assert shown == f"\u2066{''.join(names)}\u2069"


def test_so_do_those_of_windows() -> None:
    shown = plain_path(PureWindowsPath("D:\\نسخ"))

    assert shown == "\u2066\u2068D:\u2069\\\u2068نسخ\u2069\u2069"


@pytest.mark.parametrize(
    ("path", "short"),
    [
        (PurePosixPath("/media/vp/USB-VP/kopie"), "…/USB-VP/kopie"),
        (PurePosixPath("/kopie"), "/kopie"),
        (PureWindowsPath("D:\\vp\\USB-VP\\kopie"), "…/USB-VP/kopie"),
    ],
)
def test_a_short_one_shows_what_tells_it_from_others(path: PurePath, short: str) -> None:
    assert short_path(path) == short
