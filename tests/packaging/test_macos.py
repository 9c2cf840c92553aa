"""What of macOS can be tried without one: what the app says of itself, and the order of signing."""

import os
import plistlib
import runpy
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import vpdesk
from macos import mac_bundle, macos_packages
from windows import windows_packages

ROOT = Path(__file__).resolve().parents[2]
MACOS = ROOT / "packaging" / "macos"
MACH_O = b"\xcf\xfa\xed\xfe"
# Of Apple's hardened runtime; anything else is a slip of the pen or for its store.
KNOWN_ENTITLEMENTS = {
    f"com.apple.security.cs.{name}"
    for name in (
        "allow-jit",
        "allow-unsigned-executable-memory",
        "allow-dyld-environment-variables",
        "disable-library-validation",
        "disable-executable-page-protection",
        "debugger",
    )
}

posix = pytest.mark.skipif(os.name != "posix", reason="the scripts are for macOS")


def test_the_app_tells_what_it_is() -> None:
    told = plistlib.loads(plistlib.dumps(mac_bundle.information(ROOT, "1.2.3")))

    assert told["CFBundleShortVersionString"] == told["CFBundleVersion"] == "1.2.3"
    assert told["CFBundleLocalizations"] == ["nl", "en"]
    assert told["NSHighResolutionCapable"] is True
    assert told["NSHumanReadableCopyright"].startswith("Copyright (c) ")
    assert "CFBundleDocumentTypes" not in told
    assert tuple(map(int, told["LSMinimumSystemVersion"].split("."))) >= (13, 0)


def test_as_little_as_possible_is_entitled() -> None:
    entitlements = plistlib.loads((MACOS / "entitlements.plist").read_bytes())

    assert entitlements.keys() <= KNOWN_ENTITLEMENTS
    assert entitlements == {}


def spec(platform: str, monkeypatch: pytest.MonkeyPatch) -> dict[str, list[dict[str, Any]]]:
    """Run build.spec with stand-ins for PyInstaller and return what it asked of them."""
    asked: dict[str, list[dict[str, Any]]] = {}

    def stand_in(name: str) -> Callable[..., Any]:
        def called(*_: object, **options: Any) -> Any:
            asked.setdefault(name, []).append(options)
            made = ModuleType(name)
            vars(made).update(binaries=[], datas=[], pure=[], scripts=[])
            return made

        return called

    hooks = ModuleType("hooks")
    vars(hooks)["collect_submodules"] = lambda _: []
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(sys, "argv", [])
    monkeypatch.setattr(sys, "path", [*sys.path])
    monkeypatch.setattr(runpy, "run_path", lambda *_, **__: {})
    for name in ("PyInstaller", "PyInstaller.utils"):
        monkeypatch.setitem(sys.modules, name, ModuleType(name))
    monkeypatch.setitem(sys.modules, "PyInstaller.utils.hooks", hooks)
    monkeypatch.setattr(windows_packages, "version_resource", lambda: None)
    names = {name: stand_in(name) for name in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")}
    text = (ROOT / "build.spec").read_text(encoding="utf-8")
    exec(compile(text, "build.spec", "exec"), {**names, "SPECPATH": str(ROOT), "workpath": ""})
    return asked


def test_the_folder_becomes_an_app_on_macos_only(monkeypatch: pytest.MonkeyPatch) -> None:
    (app,) = spec("darwin", monkeypatch)["BUNDLE"]

    assert app["name"] == "vpdesk.app"
    assert app["version"] == vpdesk.__version__
    assert Path(app["icon"]).read_bytes().startswith(b"icns")
    assert "BUNDLE" not in spec("win32", monkeypatch)


def test_the_keyring_of_the_system_is_taken_along(monkeypatch: pytest.MonkeyPatch) -> None:
    (mac,) = spec("darwin", monkeypatch)["Analysis"]
    (windows,) = spec("win32", monkeypatch)["Analysis"]

    assert "keyring.backends.macOS" in mac["hiddenimports"]
    assert "keyring.backends.Windows" in windows["hiddenimports"]


FAKE = """#!/bin/sh
echo "$(basename "$0") $*" >>"$CALLS"
case "$(basename "$0") $1" in
"ditto "*) cp -R "$1" "$2" ;;
"hdiutil create") for last; do :; done; echo image >"$last" ;;
"hdiutil attach")
    while [ "$1" != -mountpoint ]; do shift; done
    cp -R "$MADE" "$2/vpdesk.app"
    ln -s /Applications "$2/Applications"
    ;;
"security find-identity") echo '  1) AB12 "Developer ID Application: Anybody (TEAM)"' ;;
"security create-keychain") touch "$4" ;;
"security delete-keychain") rm "$2" ;;
esac
"""


@pytest.fixture
def mac(tmp_path: Path) -> dict[str, str]:
    """An environment whose commands of macOS only write down how they were called."""
    commands = tmp_path / "bin"
    commands.mkdir()
    for name in ("codesign", "ditto", "hdiutil", "plutil", "security", "spctl", "xcrun"):
        (commands / name).write_text(FAKE)
        (commands / name).chmod(0o755)
    # Without the libraries of this environment: the program is none that PyInstaller made.
    (commands / "python3").write_text(f'#!/bin/sh\nexec "{sys.executable}" -S "$@"\n')
    (commands / "python3").chmod(0o755)
    return {
        **os.environ,
        "PATH": f"{commands}{os.pathsep}{os.environ['PATH']}",
        "CALLS": str(tmp_path / "calls"),
        "MADE": str(tmp_path / "dist" / "vpdesk.app"),
    }


@pytest.fixture
def app(tmp_path: Path) -> Path:
    made = tmp_path / "dist" / "vpdesk.app"
    inside = made / "Contents"
    core = inside / "Frameworks/PySide6/Qt/lib/QtCore.framework"
    for path in (
        inside / "MacOS/vpdesk",
        inside / "Frameworks/pypdfium2_raw/libpdfium.dylib",
        inside / "Frameworks/PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        inside / "Frameworks/Python.framework/Versions/3.14/Python",
        core / "Versions/A/QtCore",
    ):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(MACH_O)
    (inside / "Frameworks/resources.txt").write_text("no program")
    (core / "QtCore").symlink_to("Versions/A/QtCore")
    (core / "Versions/Current").symlink_to("A")
    return made


def test_what_lies_within_is_signed_first_and_once(app: Path) -> None:
    parts = [
        path.relative_to(app / "Contents/Frameworks") for path in macos_packages.inner_parts(app)
    ]

    assert [str(path) for path in parts] == [
        "PySide6/Qt/lib/QtCore.framework/Versions/A",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "Python.framework/Versions/3.14",
        "pypdfium2_raw/libpdfium.dylib",
    ]


def make(app: Path, environment: dict[str, str]) -> list[str]:
    script = [sys.executable, str(MACOS / "macos_packages.py")]
    folders = [str(app.with_suffix("")), str(app.parent)]
    subprocess.run([*script, *folders], env=environment, check=True, capture_output=True)
    return Path(environment["CALLS"]).read_text().splitlines()


@posix
def test_an_image_is_signed_after_what_is_in_it_and_then_looked_at(
    app: Path, mac: dict[str, str]
) -> None:
    identity = "Developer ID Application: Anybody (TEAM)"
    calls = make(app, mac | {"VPDESK_SIGN_IDENTITY": identity, "VPDESK_NOTARY_PROFILE": "vpdesk"})

    image = str(app.parent / f"vpdesk-{vpdesk.__version__}.dmg")
    signed = [call.rpartition(" ")[2] for call in calls if "--sign" in call]
    assert signed[-2:] == [str(app), image]
    assert len(signed) == 6
    assert all("--options runtime" in call and identity in call for call in calls[:5])
    assert ["--entitlements" in call for call in calls[:5]] == [False] * 4 + [True]
    kinds = [" ".join(call.split()[:2]) for call in calls[5:]]
    assert kinds[0] == "codesign --verify"
    assert kinds[1].startswith("ditto ")
    assert kinds[2:] == ["hdiutil create", "codesign --force", "xcrun notarytool", "xcrun stapler"]


@posix
def test_without_a_certificate_an_image_is_made_all_the_same(
    app: Path, mac: dict[str, str]
) -> None:
    calls = make(app, mac | {"VPDESK_SIGN_IDENTITY": "", "VPDESK_NOTARY_PROFILE": "vpdesk"})

    assert [call.split()[0] for call in calls] == ["ditto", "hdiutil"]


def verify(app: Path, environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """Verify an image of ``app`` whose program writes the report that is asked for."""
    program = app / "Contents/MacOS/vpdesk"
    program.write_text('#!/bin/sh\necho "{}" >"$2"\nexit ${PROGRAM:-0}\n')
    program.chmod(0o755)
    listed = (ROOT / "THIRD-PARTY.txt").read_bytes()
    (app / "Contents/Resources").mkdir()
    (app / "Contents/Resources/THIRD-PARTY.txt").write_bytes(listed)
    image = app.parent / "vpdesk-1.0.dmg"
    image.write_bytes(b"")
    asked = [str(MACOS / "verify"), str(image)]
    return subprocess.run(asked, env=environment, check=False, capture_output=True, text=True)


@posix
def test_an_image_is_verified_and_put_away_again(app: Path, mac: dict[str, str]) -> None:
    done = verify(app, mac | {"VPDESK_SIGN_IDENTITY": "any", "VPDESK_NOTARY_PROFILE": "vpdesk"})

    assert done.returncode == 0, done.stderr
    calls = [" ".join(call.split()[:2]) for call in Path(mac["CALLS"]).read_text().splitlines()]
    assert calls.count("codesign --verify") == 3
    assert calls[-4:] == ["spctl --assess", "spctl --assess", "xcrun stapler", "hdiutil detach"]


@posix
def test_an_app_that_fails_its_own_test_is_refused(app: Path, mac: dict[str, str]) -> None:
    done = verify(app, mac | {"PROGRAM": "1"})

    assert done.returncode == 1
    assert "self-test" in done.stderr
    assert Path(mac["CALLS"]).read_text().splitlines()[-1].startswith("hdiutil detach")


def keychain(tmp_path: Path, environment: dict[str, str], *, what: str) -> list[str]:
    asked = [str(MACOS / "keychain"), what, str(tmp_path / "temp")]
    done = subprocess.run(asked, env=environment, check=True, capture_output=True, text=True)
    return done.stdout.splitlines()


@posix
def test_a_certificate_is_kept_apart_and_put_away(tmp_path: Path, mac: dict[str, str]) -> None:
    temp = tmp_path / "temp"
    temp.mkdir()
    secret = {"CERTIFICATE": "c2VjcmV0", "CERTIFICATE_PASSWORD": "word"}
    notary = {"NOTARY_KEY": "key", "NOTARY_KEY_ID": "id", "NOTARY_ISSUER": "issuer"}

    assert keychain(tmp_path, mac | secret | notary, what="open") == [
        "VPDESK_SIGN_IDENTITY=Developer ID Application: Anybody (TEAM)",
        "VPDESK_NOTARY_PROFILE=vpdesk",
        f"VPDESK_NOTARY_KEYCHAIN={temp / 'vpdesk.keychain-db'}",
    ]
    assert [path.name for path in temp.iterdir()] == ["vpdesk.keychain-db"]
    keychain(tmp_path, mac, what="close")
    assert list(temp.iterdir()) == []


@posix
def test_without_a_certificate_there_is_no_keychain(tmp_path: Path, mac: dict[str, str]) -> None:
    (tmp_path / "temp").mkdir()

    assert keychain(tmp_path, mac | {"CERTIFICATE": ""}, what="open") == []
    keychain(tmp_path, mac, what="close")
    assert not Path(mac["CALLS"]).exists()
