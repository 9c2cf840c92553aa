from pathlib import Path

import pytest

from release import replace_qt

OURS = [
    "vpdesk",
    "_internal/PySide6/Qt/lib/libQt6Core.so.6",
    "_internal/PySide6/Qt/plugins/platforms/libqxcb.so",
    "_internal/PySide6/QtCore.abi3.so",
    "_internal/PySide6/Qt/translations/qtbase_nl.qm",
    "_internal/sqlcipher3/_sqlite3.so",
    "_internal/libz.so.1",
]


def tree(folder: Path, names: list[str], text: str) -> Path:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    return folder


def replaced(bundle: Path, qt: Path) -> list[str]:
    done = replace_qt.replace(bundle, qt)
    assert all(path.read_text() == "theirs" for path in done)
    return [path.relative_to(bundle).as_posix() for path in done]


def test_qt_of_another_wheel_takes_the_place_of_ours(tmp_path: Path) -> None:
    bundle = tree(tmp_path / "vpdesk", OURS, "ours")
    # A link stays one: what it leads to is replaced.
    (bundle / "_internal/libQt6Core.so.6").symlink_to("PySide6/Qt/lib/libQt6Core.so.6")
    names = [name.removeprefix("_internal/") for name in OURS]
    other = tree(tmp_path / "wheel", [*names, "PySide6/Qt/lib/libQt6Quick.so.6"], "theirs")

    assert replaced(bundle, other) == sorted(OURS[1:4])
    assert (bundle / "_internal/libQt6Core.so.6").is_symlink()


def test_a_single_library_of_ones_own_is_enough(tmp_path: Path) -> None:
    bundle = tree(tmp_path / "vpdesk", OURS, "ours")
    other = tree(tmp_path / "qt" / "PySide6", ["Qt/lib/libQt6Core.so.6"], "theirs")

    assert replaced(bundle, other) == ["_internal/PySide6/Qt/lib/libQt6Core.so.6"]


@pytest.mark.parametrize(
    "library",
    [
        "vpdesk.app/Contents/Frameworks/PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore",
        "vpdesk/_internal/PySide6/Qt6Core.dll",
    ],
)
def test_it_is_the_same_on_every_system(tmp_path: Path, library: str) -> None:
    bundle = tree(tmp_path / "made", [library], "ours")
    other = tree(tmp_path / "qt", [library[library.index("PySide6") :]], "theirs")

    assert replaced(bundle, other) == [library]
