"""Build the program for this system into dist/: `poe build [--bundle-only]`.

First the folder dist/vpdesk, then what people install, by the script of this system.
"""

import argparse
import os
import subprocess
import sys
import sysconfig
from pathlib import Path

from linux.needed import missing_packages
from source_date import ROOT, source_date

DIST = ROOT / "dist"
BUNDLE = DIST / "vpdesk"
SYSTEMS = {"linux": "linux", "win32": "windows", "darwin": "macos"}


def maker(platform: str = sys.platform) -> Path:
    """Return the script that packs a bundle on this system; it may not exist.

    It is given the folder of the bundle and the one to put the packages in.
    """
    system = SYSTEMS.get(platform, platform)
    return ROOT / "packaging" / system / f"{system}_packages.py"


def build_settings() -> dict[str, str]:
    """Return variables with which the same source always gives the same bytes, and few."""
    return {
        "PYTHONHASHSEED": "1",
        "SOURCE_DATE_EPOCH": str(source_date()),
        # Columns are shown beside the source only, which is not there; lines are kept.
        "PYTHONNODEBUGRANGES": "1",
        "PYINSTALLER_ZLIB_COMPRESSION_LEVEL": "9",
    }


def fixed_environment() -> dict[str, str]:
    return {**os.environ, **build_settings(), "PYTHONDONTWRITEBYTECODE": "1"}


def install_tools() -> None:
    """Install what builds; leave with a sentence where the system itself lacks something."""
    if sys.platform == "linux":
        missing = missing_packages()
        if missing:
            sys.exit(f"needed: apt install {' '.join(missing)}")
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    locked = ["--require-hashes", "--no-deps", "-r", "requirements/build.txt"]
    subprocess.run([*pip, *locked], cwd=ROOT, check=True)


def build_bundle(
    dist: Path = DIST, work: Path = ROOT / "build" / "bundle", *, root: Path = ROOT
) -> Path:
    """Build the source in ``root`` as a folder and return it; needs what `install_tools` does."""
    builder = Path(sysconfig.get_path("scripts")) / "pyinstaller"
    folders = ["--distpath", str(dist), "--workpath", str(work)]
    subprocess.run(
        [str(builder), "--noconfirm", "--clean", *folders, "build.spec"],
        cwd=root,
        env=fixed_environment(),
        check=True,
    )
    return dist / "vpdesk"


def make_packages(bundle: Path, dist: Path) -> None:
    """Make of a bundle what people install on this system."""
    script = maker()
    if script.exists():
        subprocess.run(
            [sys.executable, str(script), str(bundle), str(dist)],
            cwd=ROOT,
            env=fixed_environment(),
            check=True,
        )


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--bundle-only", action="store_true", help="only the folder dist/vpdesk")
    chosen = options.parse_args()
    install_tools()
    bundle = build_bundle()
    if not chosen.bundle_only:
        make_packages(bundle, DIST)


if __name__ == "__main__":
    main()
