"""Which libraries of a bundle are the desktop's own, as packages of this system bring them."""

import re
import subprocess
from pathlib import Path

_LIBRARY = re.compile(r"lib(?!python\d|mpdec\.).+\.so(\.\d+)*$")


def brought_by_the_system(internal: Path) -> list[Path]:
    """Return the files of a bundle's folder that lie there under the name of a system library.

    PyInstaller puts what it finds on the system at the top of this folder; what a wheel brings
    lies deeper, with at most a link at the top. Python's own library is the program's, and so is
    the one it computes with: a Debian or Ubuntu has one version of it only, a newer one another.
    """
    names = sorted(
        path.name
        for path in internal.iterdir()
        if _LIBRARY.fullmatch(path.name) and not path.is_symlink()
    )
    owned = _owned(names)
    return [internal / name for name in names if name in owned]


def _owned(names: list[str]) -> set[str]:
    if not names:
        return set()
    folder = _library_folder()
    patterns = [f"{top}{folder}/{name}" for name in names for top in ("", "/usr")]
    # It exits with 1 as soon as one of them is unknown.
    told = subprocess.run(
        ["dpkg-query", "--search", *patterns], capture_output=True, text=True, check=False
    ).stdout
    return {line.rpartition("/")[2] for line in told.splitlines()}


def _library_folder() -> str:
    """Return where this system keeps its libraries, without /usr."""
    kind = subprocess.run(
        ["dpkg-architecture", "-qDEB_HOST_MULTIARCH"], capture_output=True, text=True, check=True
    ).stdout.strip()
    return f"/lib/{kind}"
