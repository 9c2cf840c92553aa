"""Write the lock files requirements/*.txt anew: for every system and Python, each file hashed.

Versions that are locked already stay unless --upgrade is given. Needs uv; pip alone installs them.
"""

import re
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
        name_plain_versions(ROOT / "requirements" / f"{name}.txt")


def name_plain_versions(lock: Path) -> None:
    """Compare in a lock with 3.11, never with 3.11.0rc1, which is what Ubuntu 22.04 calls its own.

    Its pip would leave out a library that is for Pythons before 3.12.
    """
    text = lock.read_text(encoding="utf-8")
    plain = re.sub(r"python_full_version(?= [<>=]+ '\d+\.\d+')", "python_version", text)
    lock.write_text(plain, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
