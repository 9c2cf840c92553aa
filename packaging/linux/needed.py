"""What the program is built from and with on Linux, and what of it this system lacks."""

import shutil
import subprocess

from source_date import ROOT

TOOLS = {"objdump": "binutils", "strip": "binutils", "dpkg-shlibdeps": "dpkg-dev"}
"""Programs that are needed, with the packages of Debian that bring them."""

_LIBRARIES = """
. packaging/setup.sh
libraries="$offscreen_libraries$window_libraries"
missing_libraries
"""


def missing_packages() -> list[str]:
    """Return the packages of Debian to install first.

    What Qt links to and the system lacks would be missing from the bundle too.
    """
    told = subprocess.run(
        ["sh", "-c", _LIBRARIES], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    tools = {package for tool, package in TOOLS.items() if shutil.which(tool) is None}
    return sorted(tools | set(told.split()))
