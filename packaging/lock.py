"""Write the lock files requirements/*.txt anew: for every system and Python, each file hashed.

Versions that are locked already stay unless --upgrade is given. Needs uv; pip alone installs them.
"""

import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCKS: dict[str, list[str]] = {
    "app": ["pyproject.toml"],
    "dev": ["pyproject.toml", "--group", "dev", "--constraint", "requirements/app.txt"],
    "build": ["pyproject.toml", "--group", "build", "--constraint", "requirements/dev.txt"],
    "release": ["--group", "release", "--constraint", "requirements/dev.txt"],
}


def main() -> None:
    uv = shutil.which("uv", path=sysconfig.get_path("scripts")) or shutil.which("uv")
    if uv is None:
        sys.exit("uv is missing: pip install uv")
    (ROOT / "requirements").mkdir(exist_ok=True)
    for name, options in LOCKS.items():
        subprocess.run(
            [
                *(uv, "pip", "compile", *options, *sys.argv[1:]),
                *("--universal", "--python-version", "3.11", "--generate-hashes"),
                *("--no-emit-index-url", "--no-annotate", "--no-header", "--quiet"),
                *("--output-file", f"requirements/{name}.txt"),
            ],
            cwd=ROOT,
            check=True,
        )


if __name__ == "__main__":
    main()
