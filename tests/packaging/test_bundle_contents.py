"""What goes into a built program, and what is found in it."""

import sys
from pathlib import Path

import pytest

import bundle_check
from bundle_contents import is_stripped, is_used, newest_runtimes, reachable
from offline_check import foreign_sockets
from source_date import ROOT

QT = "PySide6/Qt"


@pytest.mark.parametrize(
    "path",
    [
        f"{QT}/plugins/platforms/libqxcb.so",
        f"{QT}/plugins/platforms/libqwayland.so",
        f"{QT}/plugins/wayland-shell-integration/libxdg-shell.so",
        f"{QT}/plugins/imageformats/libqwebp.so",
        f"{QT}/lib/libQt6Widgets.so.6",
        f"{QT}/translations/qtbase_nl.qm",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt6Core.dll",
        "PySide6/QtCore.abi3.so",
        f"{QT}/lib/QtPrintSupport.framework/Versions/A/QtPrintSupport",
        f"{QT}/lib/QtDBus.framework/Resources",
        "QtGui",
        "tzdata/zoneinfo/Europe/Amsterdam",
        "keyring-25.7.0.dist-info/entry_points.txt",
        "resources/fonts/Inter-Regular.ttf",
    ],
)
def test_what_the_windows_need_stays(path: str) -> None:
    assert is_used(path)


@pytest.mark.parametrize(
    "path",
    [
        f"{QT}/plugins/tls/libqopensslbackend.so",
        f"{QT}/plugins/platformthemes/libqgtk3.so",
        f"{QT}/plugins/platforms/libqvnc.so",
        f"{QT}/lib/libQt6Network.so.6",
        f"{QT}/translations/qtbase_de.qm",
        "PySide6/Qt6Network.dll",
        f"{QT}/lib/QtNetwork.framework/Versions/A/QtNetwork",
        f"{QT}/lib/QtNetwork.framework/Versions/A/Resources/Info.plist",
        f"{QT}/lib/QtNetwork.framework/Versions/Current",
        f"{QT}/lib/QtVirtualKeyboardQml.framework/QtVirtualKeyboardQml",
        "QtNetwork",
        f"{QT}/plugins/generic/libqtuiotouchplugin.dylib",
        "PySide6/opengl32sw.dll",
        "libcups.so.2",
        "pytz/zoneinfo/Europe/Amsterdam",
        "tzdata/zoneinfo/tzdata.zi",
        "tzdata/zoneinfo/zone1970.tab",
        "cryptography-50.0.2.dist-info/licenses/LICENSE",
    ],
)
def test_what_nothing_loads_goes(path: str) -> None:
    assert not is_used(path)


def test_of_each_runtime_of_windows_the_newest_stays() -> None:
    versions = {
        "VCRUNTIME140.dll": (14, 38),
        "PySide6/VCRUNTIME140.dll": (14, 44),
        "shiboken6/vcruntime140.dll": (14, 44),
        "PySide6/MSVCP140.dll": (14, 44),
        "MSVCP140.dll": (14, 40),
        "PySide6/MSVCP140_2.dll": (14, 44),
        # Linked by this very name.
        "rapidfuzz.libs/msvcp140-a4c2229bdc2a2a630acdc095b4d86008.dll": (14, 40),
        "python311.dll": (3, 11),
    }
    found, kept = newest_runtimes(versions, versions.__getitem__)
    assert found == {name for name in versions if "-" not in name and "python" not in name}
    assert kept == {
        "PySide6/MSVCP140.dll",
        "PySide6/MSVCP140_2.dll",
        "shiboken6/vcruntime140.dll",
    }


def test_only_libraries_that_nobody_changed_are_stripped() -> None:
    assert is_stripped("libpython3.11.so.1.0")
    assert is_stripped("sqlcipher3/_sqlite3.cpython-311-x86_64-linux-gnu.so")
    assert not is_stripped(f"{QT}/lib/libQt6Core.so.6")
    assert not is_stripped("pypdfium2_raw/libpdfium.so")


def test_a_library_goes_with_the_last_that_needs_it() -> None:
    needs = {
        f"{QT}/plugins/platforms/libqxcb.so": ["libQt6XcbQpa.so.6"],
        f"{QT}/lib/libQt6XcbQpa.so.6": ["libX11.so.6"],
        "libgtk-3.so.0": ["libpango-1.0.so.0", "libX11.so.6"],
    }
    paths = [*needs, "libX11.so.6", "libpango-1.0.so.0", "libpython3.11.so.1.0"]

    found = reachable(paths, lambda path: needs.get(path, []))

    assert found == {*paths} - {"libgtk-3.so.0", "libpango-1.0.so.0"}


def test_files_of_a_network_and_of_plain_databases_are_found() -> None:
    paths = [
        "lib-dynload/_ssl.so",
        "libcrypto-3.dll",
        f"{QT}/lib/libQt6Network.so.6",
        "_sqlite3.pyd",
    ]
    files = dict.fromkeys([*paths, "sqlcipher3/_sqlite3.abi3.so", "click/core.so"], Path())
    found = list(bundle_check.forbidden(files))
    assert sorted(found) == sorted(f"must not be in it: {path}" for path in paths)


def test_a_missing_migration_and_a_module_too_many_are_found(tmp_path: Path) -> None:
    folder = tmp_path / "vpdesk" / "storage" / "migrations"
    folder.mkdir(parents=True)
    for name in ("__init__", "0001_first", "0002_second"):
        (folder / f"{name}.py").touch()
    names = {"vpdesk.storage.migrations.0001_first", "http.client", "httpx_like"}

    assert list(bundle_check.wrong_modules(names, tmp_path)) == [
        "must not be in it: the module http.client",
        "is missing: the module vpdesk.storage.migrations.0002_second",
    ]


def test_a_resource_that_is_missing_or_old_is_found(tmp_path: Path) -> None:
    source, bundle = tmp_path / "source", tmp_path / "bundle"
    for folder in (source, bundle):
        (folder / "resources").mkdir(parents=True)
        (folder / "docs" / "manual").mkdir(parents=True)
        for name in ("LICENSE", "THIRD-PARTY.txt", "resources/a.svg", "resources/vpdesk_nl.qm"):
            (folder / name).touch()
    (source / "resources" / "b.svg").touch()
    (bundle / "LICENSE").write_text("other", encoding="utf-8")
    files = {path.relative_to(bundle).as_posix(): path for path in bundle_check.files_in(bundle)}

    assert list(bundle_check.incomplete(files, source)) == [
        "is another than that of the source: LICENSE",
        "is missing: resources/b.svg",
    ]


def test_the_folders_of_the_builder_are_found(tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_text(f"made in {ROOT}", encoding="utf-8")
    found = list(bundle_check.traces({"notes.txt": file}, {"vpdesk.app": b"vpdesk/app.py"}))
    assert found == [f"names {ROOT}: notes.txt"]


@pytest.mark.parametrize(
    "path", ["libpython3.14.so.1.0", "Python.framework/Versions/3.14/Python", "lib-dynload/math.so"]
)
def test_where_python_was_installed_may_stand_in_python(tmp_path: Path, path: str) -> None:
    file = tmp_path / "library"
    file.write_text(f"made in {sys.base_prefix}", encoding="utf-8")
    assert list(bundle_check.traces({path: file}, {})) == []


def test_a_socket_of_the_internet_is_seen() -> None:
    here = 'socket(AF_UNIX, SOCK_STREAM) = 3\nconnect(3, {sa_family=AF_UNIX, sun_path="/run/bus"})'
    away = "socket(AF_INET, SOCK_STREAM) = 4\nconnect(4, {sa_family=AF_INET, sin_port=htons(443)})"
    assert foreign_sockets(here) == []
    assert foreign_sockets(f"{here}\n{away}") == ["AF_INET"]
