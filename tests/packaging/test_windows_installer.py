"""What of the installer for Windows can be seen without Windows: its texts and its lists."""

import re
import struct
from pathlib import Path, PureWindowsPath

import pytest

from windows import windows_packages

WINDOWS = Path(windows_packages.__file__).resolve().parent
SCRIPT = (WINDOWS / "installer.nsi").read_text(encoding="utf-8")
TEXTS = {
    name: (dutch, english)
    for name, dutch, english in re.findall(
        r'^!insertmacro Text (\w+) \\\n  "(.+)" \\\n  "(.+)"$',
        (WINDOWS / "texts.nsh").read_text(encoding="utf-8"),
        re.MULTILINE,
    )
}
PLACES = re.compile(r"\$\{?\w+\}?")


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    for name in (
        "vpdesk.exe",
        "_internal/python311.dll",
        "_internal/PySide6/QtCore.pyd",
        "_internal/PySide6/plugins/platforms/qwindows.dll",
        "_internal/resources/icons/lock.svg",
    ):
        path = tmp_path / "vpdesk" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"")
    return tmp_path / "vpdesk"


def test_every_text_is_in_both_languages_with_the_same_places() -> None:
    macros = (WINDOWS / "texts.nsh").read_text(encoding="utf-8").count("!insertmacro Text ")
    assert len(TEXTS) == macros > 20
    for name, (dutch, english) in TEXTS.items():
        assert dutch != english, name
        assert sorted(PLACES.findall(dutch)) == sorted(PLACES.findall(english)), name


def test_every_text_is_shown_and_every_text_that_is_shown_is_there() -> None:
    shown = set(re.findall(r"\$\((\w+)\)", SCRIPT))
    assert shown == set(TEXTS)


def test_the_texts_are_formal_and_calm() -> None:
    for name, (dutch, english) in TEXTS.items():
        assert not re.search(r"\b(je|jij|jouw|jullie)\b", dutch, re.IGNORECASE), name
        assert "!" not in dutch + english, name


def test_every_exit_code_is_told_at_the_top_of_the_script() -> None:
    head = SCRIPT[: SCRIPT.index("Target ")]
    told = set(re.findall(r"[ ,](\d) [a-zA-Z]", head[head.index("Exit codes") :]))
    used = set(re.findall(r"SetErrorLevel (\d)", SCRIPT))
    assert used | {"0", "1", "2"} == told


def test_no_folder_is_removed_with_whatever_is_in_it() -> None:
    assert not re.search(r"RMDir\s+/[rR]", SCRIPT)


def test_what_is_installed_is_what_is_removed(bundle: Path) -> None:
    files = windows_packages.files_of(bundle)
    installed = set()
    folder = PureWindowsPath()
    for line in windows_packages.install_commands(bundle, files).splitlines():
        command, argument = line.split(" ", 1)
        if command == "SetOutPath":
            folder = PureWindowsPath(argument.strip('"'))
        else:
            installed.add(folder / Path(argument.strip('"')).name)
    removed = windows_packages.removal_list(files).split("\r\n")
    unpacked = PureWindowsPath("$INSTDIR", "vpdesk-new")
    assert {unpacked / line for line in removed if line and not line.endswith("\\")} == installed
    assert len(installed) == 5


def test_folders_are_removed_after_what_is_in_them(bundle: Path) -> None:
    removed = windows_packages.removal_list(windows_packages.files_of(bundle)).split("\r\n")[:-1]
    for place, line in enumerate(removed):
        if line.endswith("\\"):
            assert not [later for later in removed[place + 1 :] if later.startswith(line)]
    folders = [line for line in removed if line.endswith("\\")]
    # The list lies in _internal itself: whoever reads it removes that folder at last.
    assert sorted(folders) == sorted(
        f"_internal\\{name}\\"
        for name in (
            "PySide6",
            "PySide6\\plugins",
            "PySide6\\plugins\\platforms",
            "resources",
            "resources\\icons",
        )
    )


@pytest.mark.parametrize(
    "name", ["readme.txt", "_internal/één.txt", "_internal/a$b.txt", "_internal/installed.txt"]
)
def test_a_bundle_that_could_not_be_removed_again_is_refused(bundle: Path, name: str) -> None:
    (bundle / name).write_bytes(b"")
    with pytest.raises(ValueError, match="cannot be installed"):
        windows_packages.files_of(bundle)


@pytest.mark.parametrize(
    ("version", "numbers"),
    [("0.9.0", "0.9.0.0"), ("1.2", "1.2.0.0"), ("1.0.0rc1", "1.0.0.0"), ("1.2.3.4", "1.2.3.4")],
)
def test_windows_is_told_a_version_in_four_numbers(version: str, numbers: str) -> None:
    assert windows_packages.four_numbers(version) == numbers


@pytest.mark.parametrize(("name", "size"), [("side", (164, 314)), ("header", (150, 57))])
def test_the_pictures_are_as_large_as_the_pages_leave_room_for(
    name: str, size: tuple[int, int]
) -> None:
    head = (WINDOWS / f"{name}.bmp").read_bytes()[:26]
    assert head[:2] == b"BM"
    assert struct.unpack("<ii", head[18:26]) == size
