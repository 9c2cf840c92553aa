"""Look into a built bundle: nothing that must not be in it, everything that must, and its size.

    python packaging/bundle_check.py [FOLDER]

It needs PyInstaller, which made the archive of modules in it.
"""

import marshal
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from types import CodeType

from bundle_contents import EXCLUDED_MODULES
from source_date import ROOT

MIB = 1 << 20
LIMITS = {"linux": 165, "win32": 97, "darwin": 165}
"""MiB of the whole folder. Under Wine it takes 91 with Python 3.11; newer ones are larger."""

FORBIDDEN = re.compile(
    r"""
    (^|/)_(hashlib|sqlite3|ssl)[.\w-]*\.(so|pyd)$ | (^|/)sqlite3\.(dll|so) | (^|/)libsqlite3
    | (^|/)lib(crypto|cups|curl|gnutls|krb5|ssl)[-.\d] | (^|/)lib(crypto|ssl)-\d
    | (Qt6?|(^|/)lib\w*)Network | /tls/ | (^|/)numpy/ | (^|/)swiglpk | \.(ts|pyc?)$
    """,
    re.VERBOSE,
)
MAY_CALL = re.compile(
    r"""
    # The message bus, over which the keyring and the desktop are asked.
    python[\d.]+/lib-dynload/_socket\..* | libdbus-1\.so.* | libsystemd\.so.* | libglib-2\.0\.so.*
    # The display.
    | libX11\.so.* | libxcb\.so.*
    # OpenSSL within: vpdesk asks for its ciphers only.
    | cryptography/.* | sqlcipher3/.*
    # The sides of these that vpdesk never calls: a clock service, and logging to a server.
    | libuuid\.so.* | libgpg-error\.so.*
    """,
    re.VERBOSE,
)
"""Linux libraries that may call `connect`, each with its reason."""

OWN = (("resources", {".ts", ".py"}), ("docs/manual", {".svg"}))
"""Folders that come along whole, but for files with these endings."""

_CALLS = re.compile(r"\*UND\*.*\b(connect|getaddrinfo)$", re.MULTILINE)
_ADDRESS = re.compile(r"(?:https?://|file://)[^\s'\"]+")
_OF_PYTHON = re.compile(
    r"libpython[\d.]+\.(so[\d.]*|dylib)|Python\.framework/.*|python[\d.]+/.*|lib-dynload/.*"
)


def main() -> None:
    bundle = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "dist" / "vpdesk"
    found = list(problems(bundle))
    for each in found:
        print(each)
    if found:
        sys.exit(f"{len(found)} problems in {bundle}")
    print(f"{bundle}: {size_of(bundle) / MIB:.1f} MiB, as it has to be")


def problems(bundle: Path) -> Iterator[str]:
    """Yield what is wrong with a bundle of this system, in a few words each."""
    if size_of(bundle) > LIMITS[sys.platform] * MIB:
        yield f"{size_of(bundle) / MIB:.1f} MiB are more than {LIMITS[sys.platform]}"
    inside = bundle / "_internal"
    files = {path.relative_to(inside).as_posix(): path for path in files_in(inside)}
    yield from forbidden(files)
    yield from incomplete(files)
    modules = _modules(bundle)
    yield from wrong_modules(modules.keys() | _base_modules(inside))
    yield from traces(files, modules)
    if sys.platform == "linux":
        yield from callers(files)


def size_of(bundle: Path) -> int:
    return sum(path.stat().st_size for path in files_in(bundle))


def forbidden(files: dict[str, Path]) -> Iterator[str]:
    """Yield files of a network, of a plain database and of what vpdesk is made with."""
    for path in sorted(files):
        if FORBIDDEN.search(path) and not path.startswith("sqlcipher3/"):
            yield f"must not be in it: {path}"


def incomplete(files: dict[str, Path], root: Path = ROOT) -> Iterator[str]:
    """Yield what of our own files is missing, or is not what the source has."""
    wanted = [root / "LICENSE", root / "THIRD-PARTY.txt"]
    for folder, without in OWN:
        wanted += [each for each in files_in(root / folder) if each.suffix not in without]
    for each in sorted(wanted):
        path = each.relative_to(root).as_posix()
        if path not in files:
            yield f"is missing: {path}"
        elif files[path].read_bytes() != each.read_bytes():
            yield f"is another than that of the source: {path}"
    if not any(path.endswith("/vpdesk_nl.qm") for path in files):
        yield "is missing: the Dutch translation"


def wrong_modules(names: set[str], root: Path = ROOT) -> Iterator[str]:
    """Yield modules that must not be there, and migrations that are missing."""
    for name in sorted(names):
        if any(name == each or name.startswith(f"{each}.") for each in EXCLUDED_MODULES):
            yield f"must not be in it: the module {name}"
    migrations = root / "vpdesk" / "storage" / "migrations"
    for file in sorted(migrations.glob("*.py")):
        name = f"vpdesk.storage.migrations.{file.stem}"
        if file.stem != "__init__" and name not in names:
            yield f"is missing: the module {name}"


def traces(files: dict[str, Path], modules: dict[str, bytes]) -> Iterator[str]:
    """Yield where the builder's own folders or registries are named.

    Python names the folder it was installed in within its own libraries.
    """
    needles = _needles()
    for path, file in sorted(files.items()):
        content = file.read_bytes()
        own_folder = {sys.base_prefix} if _OF_PYTHON.fullmatch(path) else set()
        for needle in sorted(needles - own_folder):
            if needle.encode() in content:
                yield f"names {needle}: {path}"
    for name, code in sorted(modules.items()):
        for needle in sorted(needles):
            if needle.encode() in code:
                yield f"names {needle}: the module {name}"


def callers(files: dict[str, Path]) -> Iterator[str]:
    """Yield libraries that can open a connection and for which there is no reason yet."""
    for path, file in sorted(files.items()):
        if ".so" in file.name and not MAY_CALL.fullmatch(path):
            asked = ["objdump", "-T", str(file)]
            told = subprocess.run(asked, capture_output=True, text=True, check=False).stdout
            if _CALLS.search(told):
                yield f"can open a connection: {path}"


def files_in(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]


def _needles() -> set[str]:
    asked = [sys.executable, "-m", "pip", "config", "list"]
    told = subprocess.run(asked, capture_output=True, text=True, check=False).stdout
    folders = {str(ROOT), sys.prefix, sys.base_prefix} - {"/usr"}
    return folders | set(_ADDRESS.findall(told))


def _modules(bundle: Path) -> dict[str, bytes]:
    """Return the code of every module in the program's archive, by name."""
    from PyInstaller.archive.readers import CArchiveReader

    program = bundle / ("vpdesk.exe" if sys.platform == "win32" else "vpdesk")
    archive = CArchiveReader(str(program))
    inner = next(name for name in archive.toc if name.startswith("PYZ"))
    modules = archive.open_embedded_archive(inner)
    codes = {name: modules.extract(name) for name in modules.toc}
    return {
        name: marshal.dumps(code) if isinstance(code, CodeType) else b""
        for name, code in codes.items()
    }


def _base_modules(inside: Path) -> set[str]:
    """Return the modules of Python that are there before the archive is open."""
    with zipfile.ZipFile(inside / "base_library.zip") as base:
        names = [Path(name).with_suffix("") for name in base.namelist()]
    return {".".join(part for part in name.parts if part != "__init__") for name in names}


if __name__ == "__main__":
    main()
