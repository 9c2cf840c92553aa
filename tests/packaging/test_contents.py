from pathlib import Path

import pytest

import licences
from release import contents

ROOT = Path(__file__).resolve().parents[2]
LISTED = (ROOT / "THIRD-PARTY.txt").read_text(encoding="utf-8")
ELF, PE, MACH_O = b"\x7fELF\x02", b"MZ\x90\x00", b"\xcf\xfa\xed\xfe"

LINUX = [
    ("vpdesk", ELF),
    ("_internal/libpython3.14.so.1.0", ELF),
    ("_internal/libmpdec.so.3", ELF),
    ("_internal/libstdc++.so.6", ELF),
    ("_internal/python3.14/lib-dynload/_decimal.cpython-314-x86_64-linux-gnu.so", ELF),
    ("_internal/PySide6/Qt/lib/libQt6Core.so.6", ELF),
    ("_internal/PySide6/Qt/lib/libicudata.so.73", ELF),
    ("_internal/sqlcipher3/_sqlite3.cpython-314-x86_64-linux-gnu.so", ELF),
    ("_internal/tzdata/zoneinfo/Europe/Amsterdam", b"TZif2"),
    ("_internal/click-8.5.1.dist-info/METADATA", b"Name: click"),
    ("_internal/resources/icons/star.svg", b"<svg/>"),
]
WINDOWS = [
    ("vpdesk.exe", PE),
    ("_internal/python314.dll", PE),
    ("_internal/_decimal.pyd", PE),
    ("_internal/libffi-8.dll", PE),
    ("_internal/VCRUNTIME140_1.dll", PE),
    ("_internal/PySide6/MSVCP140.dll", PE),
    ("_internal/api-ms-win-crt-heap-l1-1-0.dll", PE),
    ("_internal/rapidfuzz.libs/msvcp140-a4c2229bdc2a2a630acdc095b4d86008.dll", PE),
    ("_internal/PySide6/plugins/platforms/qwindows.dll", PE),
]
MACOS = [
    ("Contents/MacOS/vpdesk", MACH_O),
    ("Contents/Frameworks/Python.framework/Versions/3.14/Python", MACH_O),
    ("Contents/Frameworks/Python.framework/Versions/3.14/Resources/Info.plist", b"<plist/>"),
    ("Contents/Frameworks/PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore", MACH_O),
    ("Contents/Frameworks/pypdfium2_raw/libpdfium.dylib", MACH_O),
    # In an app no folder of programs may have a dot in its name.
    ("Contents/Frameworks/python3__dot__14/lib-dynload/math.cpython-314-darwin.so", MACH_O),
    ("Contents/Resources/docs/manual/inhoud.md", b"# Inhoud"),
    ("Contents/Info.plist", b"<plist/>"),
]


def bundle(folder: Path, files: list[tuple[str, bytes]], text: str = LISTED) -> Path:
    for place, start in [*files, ("_internal/THIRD-PARTY.txt", text.encode())]:
        (folder / place).parent.mkdir(parents=True, exist_ok=True)
        (folder / place).write_bytes(start)
    return folder


@pytest.mark.parametrize("files", [LINUX, WINDOWS, MACOS], ids=["linux", "windows", "macos"])
def test_what_is_delivered_stands_in_the_list(
    tmp_path: Path, files: list[tuple[str, bytes]]
) -> None:
    assert list(contents.unaccounted(bundle(tmp_path, files))) == []


@pytest.mark.parametrize(
    ("place", "start"),
    [
        ("_internal/libgtk-3.so.0", ELF),
        ("_internal/numpy/_core.so", ELF),
        ("_internal/numpy-2.0.dist-info/METADATA", b"Name: numpy"),
        ("_internal/certifi/cacert.pem", b"-----BEGIN"),
        ("_internal/resources/hidden.so", ELF),
        ("_internal/pillow.libs/libavif-c6062d5f.so.16.4.2", ELF),
        ("_internal/pytz/zoneinfo/Europe/Amsterdam", b"TZif2"),
    ],
)
def test_what_nobody_accounted_for_is_found(tmp_path: Path, place: str, start: bytes) -> None:
    (found,) = contents.unaccounted(bundle(tmp_path, [*LINUX, (place, start)]))

    assert place.split("/")[1].partition("-")[0] in found


def test_a_work_that_left_the_list_is_missed(tmp_path: Path) -> None:
    text = LISTED.replace("\nSQLCipher (within sqlcipher3)\n", "\nAnother\n")

    (found,) = contents.unaccounted(bundle(tmp_path, LINUX, text))

    assert found.endswith("SQLCipher (within sqlcipher3)")


def test_a_library_of_the_system_counts_once_it_is_named(tmp_path: Path) -> None:
    named = f"\n{contents.RULE}\nglib2.0 2.74 (libglib-2.0.so.0)\nLGPL-2.1+\n{contents.RULE}\n"
    files = [*LINUX, ("_internal/libglib-2.0.so.0", ELF)]

    assert list(contents.unaccounted(bundle(tmp_path, files, LISTED + named))) == []


def test_every_work_that_is_looked_for_is_in_the_list() -> None:
    wanted = {work for works in contents.BINARIES.values() for work in works}

    assert wanted | set(contents.MODULES.values()) <= contents.titles(LISTED)


def test_the_list_names_each_locked_library_that_is_delivered_and_no_other() -> None:
    libraries = {name for name, _ in licences.locked()}

    assert contents.titles(LISTED) & libraries == libraries - licences.NOT_DELIVERED
    assert libraries > licences.NOT_DELIVERED


@pytest.mark.parametrize(
    "words",
    [
        "GNU LESSER GENERAL PUBLIC LICENSE\n",
        "GNU GENERAL PUBLIC LICENSE\n",
        "GCC RUNTIME LIBRARY EXCEPTION\n",
        "Bootloader Exception",
        "SIL OPEN FONT LICENSE",
    ],
)
def test_terms_that_ask_for_their_own_words_are_printed(words: str) -> None:
    assert words in LISTED


def test_no_work_leaves_its_terms_to_the_reader() -> None:
    assert "\nsee below\n" not in LISTED


def test_every_text_of_a_work_is_used_and_every_work_has_words() -> None:
    used = {path.name for _, paths in licences.SUPPLIED.values() for path in paths}
    for work in licences.works():
        used |= {Path(each).name for each in work.get("texts", [])}
        assert work.get("texts") or work.get("about")
    assert {path.name for path in licences.TEXTS.glob("*.txt")} <= used
