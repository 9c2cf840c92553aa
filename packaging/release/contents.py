"""Fail for anything in a built bundle that THIRD-PARTY.txt does not account for.

    python packaging/release/contents.py [--built-here] FOLDER

looks at what really lies in the folder (or .app): every binary, every library's own folder, every
time zone file, and with PyInstaller at hand every module in its archive. Where it was built on this
Linux, libraries of the system pass: release/system_works.py names them when they are delivered.
"""

import argparse
import re
import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from release.system_works import owner

RULE = "=" * 80
UNKNOWN = "no work is known to bring"
# Where in a bundle, without the folder of its libraries, lies what of whom. The first one counts.
BINARIES = {
    r"^(vpdesk|vpdesk\.exe)$": ["PyInstaller, boot loader and run-time hooks"],
    # Windows' libraries for C lie wherever a wheel brings them.
    r"(?i)(^|/)(vcruntime140(_1|_threads)?|msvcp140[\w.-]*|concrt140|ucrtbase"
    r"|vcomp140|api-ms-win-[\w-]+)\.dll$": ["Microsoft Visual C++ Runtime and Universal C Runtime"],
    r"(^|/)libicu\w+\.so|(^|/)icu\w+\.dll$": ["ICU (within Qt)"],
    r"^PySide6/": ["pyside6-essentials", "FreeType (within Qt)", "HarfBuzz (within Qt)"],
    r"^Qt\w*$|^Qt\w*\.framework/|^libq\w+\.dylib$": ["pyside6-essentials"],
    r"^shiboken6/": ["shiboken6"],
    r"^pypdfium2_raw/": ["pypdfium2"],
    r"^sqlcipher3/": [
        "sqlcipher3",
        "SQLCipher (within sqlcipher3)",
        "OpenSSL (within sqlcipher3, cryptography)",
    ],
    r"^cryptography/": [
        "cryptography",
        "OpenSSL (within sqlcipher3, cryptography)",
        "Rust libraries (within cryptography, python-calamine)",
    ],
    r"^python_calamine/": [
        "python-calamine",
        "Rust libraries (within cryptography, python-calamine)",
    ],
    r"^rapidfuzz/|^rapidfuzz\.libs/": [
        "rapidfuzz",
        "RapidFuzz for C++ and Taskflow (within rapidfuzz)",
    ],
    r"^_cffi_backend\.": ["cffi", "libffi (within cffi)"],
    r"^sqlalchemy/": ["sqlalchemy"],
    r"^lib(gcc_s|stdc\+\+)\.so": ["libgcc and libstdc++"],
    r"^(libpython3|python3|Python$|Python\.framework/)|^lib-dynload/|^[\w.]+\.pyd$": [
        "Python",
        "What Python contains of others",
    ],
    r"^lib(ffi|mpdec|expat|uuid|z)[\w.-]*\.(dll|dylib)$|^libmpdec\.so": [
        "What Python contains of others"
    ],
}
# Modules that are called otherwise than the library they come with.
MODULES = {
    "PySide6": "pyside6-essentials",
    "_pyi_rth_utils": "PyInstaller, boot loader and run-time hooks",
    "backports": "backports-tarfile",
    "dateutil": "python-dateutil",
    "jaraco": "jaraco-functools",
    "pypdfium2_cfg": "pypdfium2",
    "pypdfium2_cli": "pypdfium2",
    "pypdfium2_raw": "pypdfium2",
    "win32ctypes": "pywin32-ctypes",
}
OURS = {"vpdesk", "resources", "docs", "__main__"}
# Python's own, but of no version's list.
OF_PYTHON = re.compile(
    r"^_sysconfigdata|^_sysconfig_vars|^base_library$|^python3|^lib-dynload$|^Python\.framework$"
)
BINARY_STARTS = (
    *(b"\x7fELF", b"MZ"),
    *(b"\xcf\xfa\xed\xfe", b"\xce\xfa\xed\xfe", b"\xca\xfe\xba\xbe", b"\xca\xfe\xba\xbf"),
)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--built-here", action="store_true")
    options.add_argument("bundle", type=Path)
    chosen = options.parse_args()
    bundle = chosen.bundle
    missing = sorted({*unaccounted(bundle), *unaccounted_modules(bundle)})
    if chosen.built_here and sys.platform == "linux":
        missing = [each for each in missing if not is_of_this_system(each)]
    for each in missing:
        print(each, file=sys.stderr)
    if missing:
        sys.exit(f"{len(missing)} things in {bundle.name} are not in THIRD-PARTY.txt")
    print(f"all of {bundle.name} stands in THIRD-PARTY.txt")


def titles(text: str) -> set[str]:
    """Return the names of works in THIRD-PARTY.txt, those of libraries without their version."""
    named = re.findall(rf"^{RULE}\n(.+)\n(?:.+\n)+?{RULE}$", text, re.MULTILINE)
    return {re.sub(r"^([a-z0-9-]+) [0-9][\w.+:~-]*$", r"\1", each) for each in named}


def unaccounted(bundle: Path) -> Iterator[str]:
    """Yield what of the files of ``bundle`` no work in its list accounts for."""
    listed = titles(the_list(bundle).read_text(encoding="utf-8"))
    for path in sorted(bundle.rglob("*")):
        if path.is_symlink() or not path.is_file():
            continue
        place = place_in(bundle, path)
        if is_binary(path):
            missing = [each for each in works_of(place, listed) if each not in listed]
            yield from (f"{place}: {each}" for each in missing)
        elif (owner := owner_of(place)) and owner not in listed:
            yield f"{place.split('/')[0]}: {owner}"


def is_of_this_system(told: str) -> bool:
    return UNKNOWN in told and bool(owner(told.rpartition(" ")[2]))


def the_list(bundle: Path) -> Path:
    return next(path for path in bundle.rglob("THIRD-PARTY.txt") if not path.is_symlink())


def place_in(bundle: Path, path: Path) -> str:
    """Return where ``path`` lies, without what differs between systems and Pythons."""
    place = path.relative_to(bundle).as_posix()
    place = re.sub(r"^Contents/(Frameworks|Resources|MacOS)/", "", place)
    return re.sub(r"^(_internal/)?(python3(\.|__dot__)\d+/(?=lib-dynload))?", "", place)


def is_binary(path: Path) -> bool:
    with path.open("rb") as file:
        start = file.read(4)
    return start.startswith(BINARY_STARTS)


def works_of(place: str, listed: set[str]) -> list[str]:
    for pattern, works in BINARIES.items():
        # Windows writes the names of its own libraries in either way.
        if re.search(pattern, place, re.IGNORECASE):
            return works
    # Of the system it was built on: the list of the portable archive names each by its file.
    name = place.rpartition("/")[2]
    return [] if any(name in each for each in listed) else [f"{UNKNOWN} {name}"]


def owner_of(place: str) -> str:
    """Return whose folder a file that is no binary lies in; "" where it is ours or Python's."""
    top, _, rest = place.partition("/")
    if not rest or top in OURS or OF_PYTHON.search(top) or top.startswith(("_CodeSig", "Contents")):
        return ""
    if top.endswith(".dist-info"):
        return re.sub(r"[-_.]+", "-", top.rsplit("-", 2)[0]).lower()
    return MODULES.get(top, re.sub(r"[-_.]+", "-", top.removesuffix(".libs")).lower())


def unaccounted_modules(bundle: Path) -> Iterator[str]:
    """Yield modules in the archive of ``bundle`` that no work in its list accounts for."""
    listed = titles(the_list(bundle).read_text(encoding="utf-8"))
    for name in sorted(modules_in(bundle)):
        if name in OURS or name in sys.stdlib_module_names or OF_PYTHON.search(name):
            continue
        owner = MODULES.get(name, name.replace("_", "-").lower())
        if owner not in listed:
            yield f"module {name}: {owner}"


def modules_in(bundle: Path) -> set[str]:
    """Return the top of each module in the archive; none without PyInstaller at hand."""
    try:
        from PyInstaller.archive.readers import CArchiveReader
    except ImportError:
        return set()
    (program,) = [
        path
        for path in (bundle / "vpdesk", bundle / "vpdesk.exe", bundle / "Contents/MacOS/vpdesk")
        if path.is_file()
    ]
    archive = CArchiveReader(str(program))
    (pure,) = [name for name in archive.toc if name.lower().endswith(".pyz")]
    return {name.partition(".")[0] for name in archive.open_embedded_archive(pure).toc}


if __name__ == "__main__":
    main()
