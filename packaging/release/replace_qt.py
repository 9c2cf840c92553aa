"""Replace Qt in a built bundle by another build of it, and try whether vpdesk still works.

    python packaging/release/replace_qt.py BUNDLE QT

Everybody may do this with the vpdesk they have: the LGPL says so. BUNDLE is the folder of vpdesk,
or vpdesk.app; QT one with libraries and plugins of Qt, such as the folder PySide6 of another wheel
or that of a build of one's own. Every file of Qt in the bundle that QT has is replaced, in a copy
beside the bundle; what QT lacks stays. The copy then tests itself.
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

OF_QT = ("libQt6", "Qt6", "libq", "q", "Qt", "libicu", "icu")
OF_BINDINGS = ("libpyside6", "pyside6", "libshiboken6", "shiboken6", "Shiboken")


def main() -> None:
    bundle, qt = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
    copied = bundle.with_name(f"{bundle.stem}-other-qt{bundle.suffix}")
    shutil.rmtree(copied, ignore_errors=True)
    shutil.copytree(bundle, copied, symlinks=True)
    replaced = replace(copied, qt)
    if not replaced:
        sys.exit(f"{qt} has nothing that {bundle.name} has")
    print(f"{len(replaced)} files of Qt are replaced in {copied}")
    if bundle.suffix == ".app":
        # macOS starts nothing without a signature; one of nobody is enough.
        subprocess.run(["codesign", "--force", "--deep", "--sign", "-", str(copied)], check=True)
    sys.exit(self_test(copied))


def replace(bundle: Path, qt: Path) -> list[Path]:
    """Put the files of ``qt`` over those of the same place in ``bundle`` and return these.

    A place is what follows the folder PySide6 or shiboken6, the same in wheels and bundles.
    """
    offered = {place(path): path for path in qt.rglob("*") if path.is_file()}
    replaced = []
    for path in sorted(bundle.rglob("*")):
        if path.is_file() and not path.is_symlink() and is_of_qt(path):
            other = offered.get(place(path))
            if other is not None:
                path.unlink()
                shutil.copyfile(other, path)
                path.chmod(0o755)
                replaced.append(path)
    return replaced


def place(path: Path) -> str:
    for folder in ("PySide6", "shiboken6"):
        if folder in path.parts:
            return "/".join(path.parts[path.parts.index(folder) :])
    return path.name


def is_of_qt(path: Path) -> bool:
    inside = "PySide6" in path.parts or "shiboken6" in path.parts
    return inside and path.name.startswith((*OF_QT, *OF_BINDINGS)) and path.suffix != ".qm"


def self_test(bundle: Path) -> int:
    programs = ("vpdesk", "vpdesk.exe", "Contents/MacOS/vpdesk")
    (program,) = [bundle / each for each in programs if (bundle / each).is_file()]
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "selftest.json"
        asked = [str(program), "--selftest", str(report), "-platform", "offscreen"]
        done = subprocess.run(asked, check=False, timeout=600)
        print(report.read_text(encoding="utf-8") if report.exists() else "no report")
    return done.returncode


if __name__ == "__main__":
    main()
