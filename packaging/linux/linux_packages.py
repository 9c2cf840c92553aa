"""Make of a bundle what people install on Linux: `linux_packages.py BUNDLE DIST`.

It needs dpkg-dev, and a Debian or Ubuntu whose desktop libraries the bundle was built with: what
these bring is left out of the .deb, which depends on them, and stays in the portable archive.
"""

import argparse
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import vpdesk
from linux.debian_package import make_deb
from linux.portable_archive import make_archive
from linux.search_paths import forget_foreign_paths


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("bundle", type=Path, help="the folder that PyInstaller made")
    options.add_argument("dist", type=Path, help="where the packages are put")
    options.add_argument("--version", default=vpdesk.__version__, help="of the program within")
    options.add_argument("--deb-only", action="store_true", help="no portable archive")
    options.add_argument("--quick", action="store_true", help="press the .deb less, for a trial")
    chosen = options.parse_args()
    chosen.dist.mkdir(parents=True, exist_ok=True)
    for path in chosen.bundle.rglob("*"):
        if path.is_file() and not path.is_symlink():
            forget_foreign_paths(path)
    level = 0 if chosen.quick else 6
    try:
        made = [make_deb(chosen.bundle, chosen.dist, version=chosen.version, level=level)]
    except subprocess.CalledProcessError as problem:
        sys.exit(f"{problem}\n{problem.stderr or ''}")
    if not chosen.deb_only:
        made.append(make_archive(chosen.bundle, chosen.dist, version=chosen.version))
    for file in made:
        print(f"{file.name}: {file.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
