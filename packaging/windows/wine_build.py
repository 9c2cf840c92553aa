"""The folder and the installer for Windows, made under Wine from this source or an older one."""

import shutil
from pathlib import Path

from build import build_settings
from linux.older_package import OLDER_THAN
from windows.wine_root import (
    PYTHON,
    ROOT,
    TOOLS,
    WINE,
    go_inside,
    inside,
    make_prefix,
    need,
    run,
    windows_path,
)

DIST = ROOT / "dist"
BUNDLE = DIST / "windows" / "vpdesk"
OLDER = WINE / "older"
"""Where the installer of an older version is kept."""

_SHARED = ("build.spec", "packaging")
"""What an older source takes from this one, to be built in the same way."""


def main() -> None:
    need(TOOLS)
    go_inside()
    print(build(ROOT, BUNDLE.parent, DIST))


def build(source: Path, bundles: Path, setups: Path) -> Path:
    """Build a source tree into ``bundles``/vpdesk and return the installer in ``setups``."""
    prefix = WINE / "prefix-build"
    make_prefix(prefix)
    work = WINE / "work"
    shutil.rmtree(work, ignore_errors=True)
    fixed = build_settings()
    spec = windows_path(source / "build.spec")
    folders = ["--distpath", windows_path(bundles), "--workpath", windows_path(work)]
    made_by = ["wine", windows_path(PYTHON / "python.exe"), "-m", "PyInstaller", "--noconfirm"]
    run(*inside(*made_by, *folders, spec, prefix=prefix, more=fixed))
    setups.mkdir(parents=True, exist_ok=True)
    packing = str(source / "packaging" / "windows" / "windows_packages.py")
    told = run(*inside("python3", packing, bundles / "vpdesk", setups, more=fixed))
    return Path(told.splitlines()[-1])


def older_setup() -> Path:
    """Return the installer of an older version, built from the history where it is not there yet.

    Its vaults have to be taken over by a migration. Raises LookupError where the history does not
    reach back.
    """
    found = sorted(OLDER.glob("vpdesk-*-setup.exe"))
    if found:
        return found[0]
    source = WINE / "older-source"
    shutil.rmtree(source, ignore_errors=True)
    source.mkdir(parents=True)
    archive = WINE / "older-source.tar"
    run("git", "-c", f"safe.directory={ROOT}", "archive", f"--output={archive}", _older_revision())
    shutil.unpack_archive(archive, source, filter="fully_trusted")
    archive.unlink()
    for name in _SHARED:
        kept = source / name
        if kept.is_dir():
            shutil.rmtree(kept)
            shutil.copytree(ROOT / name, kept)
        else:
            shutil.copyfile(ROOT / name, kept)
    # Only what is whole may be found the next time.
    setup = build(source, OLDER, source / "dist")
    whole = setup.rename(OLDER / setup.name)
    shutil.rmtree(source)
    return whole


def _older_revision() -> str:
    """Return the last revision of the main line whose vaults are of an earlier schema."""
    git = ["git", "-c", f"safe.directory={ROOT}", "log", "--first-parent", "-m"]
    told = run(*git, "--diff-filter=A", "--format=%H", "--", OLDER_THAN).split()
    if not told:
        raise LookupError(f"the history does not reach back to before {OLDER_THAN}")
    return f"{told[-1]}~1"
