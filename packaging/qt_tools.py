"""Run the tools that come with PySide6."""

import shutil
import subprocess
import sys
import sysconfig


def run(name: str, *arguments: object) -> None:
    """Run `pyside6-<name>` of this environment; leave the program when it fails."""
    command = shutil.which(f"pyside6-{name}", path=sysconfig.get_path("scripts"))
    if command is None:
        sys.exit(f"pyside6-{name} is missing: install requirements/dev.txt")
    done = subprocess.run(
        [command, *map(str, arguments)], capture_output=True, text=True, check=False
    )
    if done.returncode:
        sys.exit(f"{name}: {done.stdout}{done.stderr}")
