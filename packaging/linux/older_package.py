"""A package of an earlier source, to upgrade from: an older vault needs an older program."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
OLDER_THAN = "vpdesk/storage/migrations/0016_reporter_rights.py"
"""What the earlier source does not have yet: its vaults are taken over by a migration."""
VERSION = "0.1.0"


def older_deb(folder: Path) -> Path:
    """Return vpdesk_0.1.0_….deb in ``folder``, built from the history where it is not there yet.

    Raises LookupError where the history does not reach back.
    """
    made = sorted(folder.glob(f"vpdesk_{VERSION}_*.deb"))
    if made:
        return made[0]
    source = folder / "older-source"
    shutil.rmtree(source, ignore_errors=True)
    source.mkdir(parents=True)
    archive = folder / "older-source.tar"
    _run(ROOT, "git", "archive", f"--output={archive}", _revision())
    _run(source, "tar", "-xf", str(archive))
    archive.unlink()
    # Packed as today: only the program itself is an older one.
    shutil.rmtree(source / "packaging")
    shutil.copytree(ROOT / "packaging", source / "packaging")
    shutil.copyfile(ROOT / "build.spec", source / "build.spec")
    python = _python()
    _run(source, python, "packaging/compile_forms.py")
    _run(source, python, "-m", "PyInstaller", "--noconfirm", "--clean", "build.spec")
    script = ROOT / "packaging" / "linux" / "linux_packages.py"
    options = ["--version", VERSION, "--deb-only", "--quick"]
    _run(ROOT, python, str(script), str(source / "dist" / "vpdesk"), str(folder), *options)
    shutil.rmtree(source)
    return next(folder.glob(f"vpdesk_{VERSION}_*.deb"))


def _revision() -> str:
    asked = ["git", "log", "--diff-filter=A", "--format=%H", "--", OLDER_THAN]
    told = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=False)
    if not told.stdout.strip():
        raise LookupError(f"the history does not reach back to before {OLDER_THAN}")
    return f"{told.stdout.split()[-1]}~1"


def _python() -> str:
    """Return the Python of the environment that `poe build` works in."""
    own = ROOT / ".venv" / "bin" / "python"
    return str(own) if own.exists() and sys.prefix == sys.base_prefix else sys.executable


def _run(folder: Path, *command: str) -> None:
    environment = {**os.environ, "PYTHONHASHSEED": "1", "PYTHONPATH": str(folder)}
    subprocess.run(command, cwd=folder, env=environment, check=True)
