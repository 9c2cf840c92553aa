"""Make vpdesk_<version>_<architecture>.deb of a bundle, with dpkg-dev and no debhelper.

Twice from the same bundle gives the same bytes. There are no maintainer scripts: menus, icons and
man pages have triggers of their own, and a user's data is nobody's business here.
"""

import hashlib
import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from linux.desktop_files import stage_desktop_files
from linux.system_libraries import brought_by_the_system
from source_date import source_date

PACKAGE = "vpdesk"
MAINTAINER = "The vpdesk contributors <noreply@vpdesk.invalid>"
"""It has no address of its own yet; this one leads nowhere, and says so."""

READ_BY_NAME = ("tzdata",)
"""What no library links to: the days on which clocks change."""

RECOMMENDS = (
    "fonts-dejavu-core | fonts-liberation2 | fonts-noto-core",
    "gnome-keyring | kwallet6 | libkf5wallet-bin | keepassxc",
)
"""Letters that Inter does not have, and a Secret Service for those who want the keyring."""

CONTROL = """\
Package: {package}
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {size}
Depends: {depends}
Recommends: {recommends}
Section: misc
Priority: optional
Description: desk for external confidential advisers
 vpdesk keeps for external confidential advisers in the Netherlands
 (externe vertrouwenspersonen) what was reported and talked about, what is to
 be done next and the hours, and makes the annual report for each organisation.
 .
 It works offline and keeps everything in one encrypted vault. It is in Dutch,
 with English as its second language.
"""


def make_deb(bundle: Path, dist: Path, *, version: str, level: int = 6) -> Path:
    """Write the package for ``bundle`` into ``dist`` and return its path.

    ``level`` is how hard xz presses, 0 to 9. Raises CalledProcessError when dpkg's tools refuse,
    as they do for a library that no package of this system brings.
    """
    with tempfile.TemporaryDirectory() as folder:
        stage = Path(folder) / "stage"
        stage_bundle(bundle, stage)
        stage_desktop_files(stage, version=version, maintainer=MAINTAINER)
        _set_modes(stage)
        architecture = _told("dpkg", "--print-architecture")
        control = CONTROL.format(
            package=PACKAGE,
            version=version,
            architecture=architecture,
            maintainer=MAINTAINER,
            size=_installed_size(stage),
            depends=", ".join((needed_packages(stage, Path(folder)), *READ_BY_NAME)),
            recommends=", ".join(RECOMMENDS),
        )
        _write_control(stage, control)
        target = dist / f"{PACKAGE}_{version}_{architecture}.deb"
        _pack(stage, target, level)
    return target


def stage_bundle(bundle: Path, stage: Path) -> None:
    """Copy the bundle below ``stage``, without what packages of the system bring."""
    home = stage / "usr" / "lib" / PACKAGE
    shutil.copytree(bundle, home, symlinks=True)
    for library in brought_by_the_system(home / "_internal"):
        library.unlink()
    binaries = stage / "usr" / "bin"
    binaries.mkdir(parents=True)
    (binaries / PACKAGE).symlink_to(f"../lib/{PACKAGE}/{PACKAGE}")


def needed_packages(stage: Path, scratch: Path) -> str:
    """Return the value of Depends: the packages whose libraries the staged programs link to."""
    source = scratch / "source"
    (source / "debian").mkdir(parents=True)
    (source / "debian" / "control").write_text(
        f"Source: {PACKAGE}\n\nPackage: {PACKAGE}\nArchitecture: any\n", encoding="utf-8"
    )
    internal = stage / "usr" / "lib" / PACKAGE / "_internal"
    # Else some versions ask for the package of a library that is here as well as on the system.
    kept = [re.fullmatch(r"(lib.+)\.so\.(\d+)", path.name) for path in internal.iterdir()]
    (source / "debian" / "shlibs.local").write_text(
        "".join(f"{each[1]} {each[2]}\n" for each in kept if each), encoding="utf-8"
    )
    programs = [path for path in sorted(stage.rglob("*")) if _is_program(path)]
    own = sorted({path.parent for path in programs if ".so" in path.name})
    done = subprocess.run(
        [
            *("dpkg-shlibdeps", "-O", "--ignore-missing-info", f"-l{internal}"),
            *(f"-l{folder}" for folder in own),
            *(f"-e{program}" for program in programs),
        ],
        cwd=source,
        capture_output=True,
        text=True,
        check=False,
    )
    found = re.search(r"^shlibs:Depends=(.+)$", done.stdout, re.MULTILINE)
    if done.returncode or found is None:
        raise subprocess.CalledProcessError(
            done.returncode, "dpkg-shlibdeps", done.stdout, done.stderr
        )
    return found[1]


def _is_program(path: Path) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _set_modes(stage: Path) -> None:
    """Let everybody read everything, and nobody but root write; only the program is run."""
    program = stage / "usr" / "lib" / PACKAGE / PACKAGE
    for path in (stage, *stage.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == program else 0o644)


def _installed_size(stage: Path) -> int:
    """Return KiB: files rounded up, and one for each folder and link, as dpkg counts."""
    return sum(
        1 if path.is_symlink() or path.is_dir() else -(-path.stat().st_size // 1024)
        for path in stage.rglob("*")
    )


def _write_control(stage: Path, control: str) -> None:
    files = sorted(path for path in stage.rglob("*") if path.is_file() and not path.is_symlink())
    sums = [
        f"{hashlib.file_digest(path.open('rb'), 'md5').hexdigest()}  {path.relative_to(stage)}\n"
        for path in files
    ]
    folder = stage / "DEBIAN"
    folder.mkdir(mode=0o755)
    (folder / "control").write_text(control, encoding="utf-8")
    (folder / "md5sums").write_text("".join(sums), encoding="utf-8")
    for path in folder.iterdir():
        path.chmod(0o644)


def _pack(stage: Path, target: Path, level: int) -> None:
    moment = source_date()
    for path in (stage, *stage.rglob("*")):
        os.utime(path, (moment, moment), follow_symlinks=False)
    environment = {
        **os.environ,
        "SOURCE_DATE_EPOCH": str(moment),
        # Pressed by several threads at once, the bytes depend on how many there are.
        "DPKG_DEB_THREADS_MAX": "1",
    }
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", f"-z{level}", "--build", stage, target],
        env=environment,
        stdout=subprocess.DEVNULL,
        check=True,
    )


def _told(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
