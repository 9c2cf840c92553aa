"""Make vpdesk-<version>.dmg of dist/vpdesk.app; used by `poe build` on macOS.

    python packaging/macos/macos_packages.py BUNDLE DIST

VPDESK_SIGN_IDENTITY, the name of a "Developer ID Application" certificate in the keychain, signs
it; VPDESK_NOTARY_PROFILE, a profile kept by `xcrun notarytool store-credentials` (in
VPDESK_NOTARY_KEYCHAIN, if not in the usual one), has Apple look at it. Without the first the app
stays signed by nobody, as PyInstaller leaves it. Whatever lies deeper is signed first: a signature
covers those within.
"""

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ENTITLEMENTS = Path(__file__).resolve().parent / "entitlements.plist"
MACH_O = (b"\xcf\xfa\xed\xfe", b"\xce\xfa\xed\xfe", b"\xca\xfe\xba\xbe", b"\xca\xfe\xba\xbf")


def main() -> None:
    bundle, dist = map(Path, sys.argv[1:])
    app = bundle.with_suffix(".app")
    identity = os.environ.get("VPDESK_SIGN_IDENTITY", "")
    if identity:
        sign(app, identity)
    image = make_image(app, dist / f"vpdesk-{version()}.dmg")
    if identity:
        run("codesign", "--force", "--timestamp", "--sign", identity, str(image))
    profile = os.environ.get("VPDESK_NOTARY_PROFILE", "")
    if identity and profile:
        keychain = os.environ.get("VPDESK_NOTARY_KEYCHAIN", "")
        kept = ("--keychain-profile", profile, *(("--keychain", keychain) if keychain else ()))
        run("xcrun", "notarytool", "submit", str(image), *kept, "--wait")
        run("xcrun", "stapler", "staple", str(image))
    print(image)


def version() -> str:
    text = (ROOT / "vpdesk" / "__init__.py").read_text(encoding="utf-8")
    (found,) = re.findall(r'^__version__ = "(.+)"$', text, re.MULTILINE)
    return str(found)


def run(*command: str) -> None:
    subprocess.run(command, check=True)


def sign(app: Path, identity: str) -> None:
    """Sign everything in ``app``, the innermost first, and then the app itself."""
    signing = ("codesign", "--force", "--timestamp", "--options", "runtime", "--sign", identity)
    for path in inner_parts(app):
        run(*signing, str(path))
    run(*signing, "--entitlements", str(ENTITLEMENTS), str(app))
    run("codesign", "--verify", "--deep", "--strict", str(app))


def inner_parts(app: Path) -> list[Path]:
    """Return what in ``app`` needs a signature of its own, whatever lies deeper first.

    The program itself is signed with the app, the library of a framework with the framework.
    """
    program = app / "Contents" / "MacOS" / app.stem
    versions = [
        path
        for path in app.rglob("*.framework/Versions/*")
        if path.is_dir() and not path.is_symlink()
    ]
    with_framework = {path / path.parents[1].stem for path in versions}
    files = [
        path
        for path in app.rglob("*")
        if path.is_file()
        and not path.is_symlink()
        and path != program
        and path not in with_framework
        and is_mach_o(path)
    ]
    return sorted([*files, *versions], key=lambda path: (-len(path.parts), str(path)))


def is_mach_o(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4).startswith(MACH_O)


def make_image(app: Path, image: Path) -> Path:
    """Write a disk image with ``app`` and a way to the folder of programs."""
    image.unlink(missing_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        stage = Path(folder)
        # A plain copy breaks signatures and links.
        run("ditto", str(app), str(stage / app.name))
        (stage / "Applications").symlink_to("/Applications")
        what = ("-volname", f"vpdesk {version()}", "-srcfolder", str(stage))
        how = ("-fs", "HFS+", "-format", "UDZO", "-imagekey", "zlib-level=9", "-ov", "-quiet")
        run("hdiutil", "create", *what, *how, str(image))
    return image


if __name__ == "__main__":
    main()
