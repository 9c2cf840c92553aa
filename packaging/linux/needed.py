"""What the program is built from and with on Linux, and what of it this system lacks."""

import os
import shutil
import subprocess
import sys

from source_date import ROOT

TOOLS = {"objdump": "binutils", "strip": "binutils", "dpkg-shlibdeps": "dpkg-dev"}
"""Programs that are needed, with the packages of Debian that bring them."""

_LIBRARIES = """
. packaging/setup.sh
libraries="$offscreen_libraries$window_libraries
$of_python"
missing_libraries
"""


def missing_packages() -> list[str]:
    """Return the packages of Debian to install first.

    What Qt links to and the system lacks would be missing from the bundle too.
    """
    told = subprocess.run(
        ["sh", "-c", _LIBRARIES],
        cwd=ROOT,
        env={**os.environ, "of_python": _library_of_python()},
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    tools = {package for tool, package in TOOLS.items() if shutil.which(tool) is None}
    return sorted(tools | set(told.split()))


def _library_of_python() -> str:
    """Return the library that Debian packs apart from its Python, as "library package"."""
    if sys.base_prefix != "/usr":
        return ""
    name = "libpython{}.{}".format(*sys.version_info)
    return f"{name}.so.1.0 {name}"
