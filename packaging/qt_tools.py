"""Run the tools that come with PySide6."""

import importlib.util
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path


def run(name: str, *arguments: object) -> None:
    """Run `pyside6-<name>` of this environment; leave the program when it fails."""
    command = shutil.which(f"pyside6-{name}", path=sysconfig.get_path("scripts")) or _beside(name)
    if command is None:
        sys.exit(f"pyside6-{name} is missing: install requirements/dev.txt")
    done = subprocess.run(
        [command, *map(str, arguments)], capture_output=True, text=True, check=False
    )
    if done.returncode:
        sys.exit(f"{name}: {done.stdout}{done.stderr}")


def _beside(name: str) -> str | None:
    """Return the tool that lies in PySide6 itself: not every installer makes the scripts."""
    spec = importlib.util.find_spec("PySide6")
    for folder in (spec and spec.submodule_search_locations) or ():
        tool = Path(folder) / (f"{name}.exe" if sys.platform == "win32" else name)
        if tool.is_file():
            return str(tool)
    return None
