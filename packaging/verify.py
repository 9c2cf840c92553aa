"""Verify what `poe build` made in dist/: `poe verify [--bundle-only]`.

The bundle has in it what it must, no more than THIRD-PARTY.txt names, and nothing of a network; it
passes its own self-test and opens no connection meanwhile. Then the script of this system tries
what people install.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from build import BUNDLE, DIST, SYSTEMS
from offline_check import check_offline
from source_date import ROOT


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--bundle-only", action="store_true", help="only the folder dist/vpdesk")
    chosen = options.parse_args()
    look_into(BUNDLE)
    self_test(BUNDLE)
    script = installed_check()
    if script is not None and not chosen.bundle_only:
        subprocess.run(script, cwd=ROOT, check=True)


def installed_check(platform: str = sys.platform) -> list[str] | None:
    """Return the command that tries what people install on this system, where there is one."""
    folder = ROOT / "packaging" / SYSTEMS.get(platform, platform)
    if platform == "win32":
        setups = sorted(DIST.glob("*-setup.exe"), key=lambda path: path.stat().st_mtime)
        return [sys.executable, str(folder / "verify_installed.py"), *map(str, setups[-1:])]
    script = folder / "verify"
    return [str(script)] if script.exists() else None


def look_into(bundle: Path) -> None:
    """Leave when the bundle has in it what it must not, or lacks what it must."""
    for script, option in (("bundle_check.py", []), ("release/contents.py", ["--built-here"])):
        asked = [sys.executable, str(ROOT / "packaging" / script), *option, str(bundle)]
        if subprocess.run(asked, check=False).returncode:
            sys.exit(f"{bundle} is not as it has to be")


def program_in(bundle: Path) -> Path:
    return bundle / ("vpdesk.exe" if sys.platform == "win32" else "vpdesk")


def self_test(bundle: Path) -> None:
    """Have a bundle test itself without a display; leave with its report when it fails."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "selftest.json"
        asked = [str(program_in(bundle)), "--selftest", str(report), "-platform", "offscreen"]
        environment = {**os.environ, "HOME": folder}
        done = subprocess.run(asked, check=False, env=environment, timeout=600)
        told = report.read_text(encoding="utf-8") if report.exists() else "no report"
        print(told)
        if done.returncode:
            sys.exit(f"the self-test of {bundle} failed")
        if sys.platform == "linux":
            check_offline(asked, environment, Path(folder))


if __name__ == "__main__":
    main()
