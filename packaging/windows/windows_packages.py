"""Make dist/vpdesk-<version>-setup.exe of the built folder: `windows_packages.py BUNDLE DIST`.

Needs makensis (NSIS 3) on the path; runs on Windows and, for a folder built under Wine, on Linux.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path, PurePath, PureWindowsPath

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
PUBLISHER = "The vpdesk contributors"
OWN_LIST = PurePath("_internal", "installed.txt")
TOP = {"_internal", "vpdesk.exe"}
"""What the installer swaps, beside its own uninstaller."""


def version() -> str:
    text = (ROOT / "vpdesk" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "(.+)"', text)
    if found is None:
        raise LookupError("vpdesk/__init__.py names no version")
    return found[1]


def four_numbers(version: str) -> str:
    """Return a version as Windows wants it: what follows the numbers is left out."""
    numbers = re.findall(r"\d+", re.split(r"[a-z+-]", version)[0])
    return ".".join([*numbers, "0", "0", "0"][:4])


def version_resource() -> object:
    """Return what Windows shows of the program under its properties; PyInstaller writes it."""
    from PyInstaller.utils.win32 import versioninfo

    told = {
        "CompanyName": PUBLISHER,
        "FileDescription": "vpdesk",
        "FileVersion": version(),
        "LegalCopyright": PUBLISHER,
        "OriginalFilename": "vpdesk.exe",
        "ProductName": "vpdesk",
        "ProductVersion": version(),
    }
    numbers = tuple(map(int, four_numbers(version()).split(".")))
    neutral, unicode = 0, 1200
    strings = [versioninfo.StringStruct(name, value) for name, value in told.items()]
    table = versioninfo.StringTable(f"{neutral:04x}{unicode:04x}", strings)
    return versioninfo.VSVersionInfo(
        ffi=versioninfo.FixedFileInfo(filevers=numbers, prodvers=numbers),
        kids=[
            versioninfo.StringFileInfo([table]),
            versioninfo.VarFileInfo([versioninfo.VarStruct("Translation", [neutral, unicode])]),
        ],
    )


def file_version(library: str) -> tuple[int, ...]:
    """Return the version that a library of Windows says it has."""
    import pefile  # type: ignore[import-not-found]

    with pefile.PE(library, fast_load=True) as read:
        read.parse_data_directories([pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_RESOURCE"]])
        told = read.VS_FIXEDFILEINFO[0]
        return told.FileVersionMS, told.FileVersionLS


def files_of(bundle: Path) -> list[PurePath]:
    """Return all files in a fixed order, like beside like, which packs best.

    Raises ``ValueError`` for what the installer could not put back or remove.
    """
    found = [path.relative_to(bundle) for path in bundle.rglob("*") if path.is_file()]
    strange = {path.parts[0] for path in found} ^ TOP
    strange |= {str(path) for path in found if not str(path).isascii() or "$" in str(path)}
    if strange or OWN_LIST in found:
        raise ValueError(f"cannot be installed: {sorted(strange)}")
    return sorted(found, key=lambda path: (path.suffix.lower(), path.name, path.as_posix()))


def removal_list(files: list[PurePath]) -> str:
    """Return what is deleted again: the files, then their folders, the deepest first.

    A folder ends in a backslash; the folder of the list itself is left to whoever reads it.
    """
    folders = {folder for path in files for folder in path.parents} - {PurePath(), OWN_LIST.parent}
    deepest = sorted(folders, key=lambda folder: (-len(folder.parts), folder.as_posix()))
    lines = [str(PureWindowsPath(path)) for path in files]
    lines += [f"{PureWindowsPath(folder)}\\" for folder in deepest]
    return "".join(f"{line}\r\n" for line in lines)


def install_commands(bundle: Path, files: list[PurePath]) -> str:
    """Return the commands of NSIS that unpack ``files`` beside what is installed."""
    lines = []
    folder = None
    for path in files:
        if path.parent != folder:
            folder = path.parent
            below = "" if folder == PurePath() else f"\\{PureWindowsPath(folder)}"
            lines.append(f'SetOutPath "$INSTDIR\\vpdesk-new{below}"')
        lines.append(f'File "{bundle / path}"')
    return "".join(f"{line}\n" for line in lines)


def target_of(makensis: str) -> str:
    """Return the widest kind of installer that this NSIS can make: not every one knows 64 bits."""
    told = subprocess.run([makensis, "-HDRINFO"], capture_output=True, text=True, check=False)
    found = re.search(r"NSISDIR=([^,\r\n]+)", told.stdout)
    stubs = Path(found[1]) / "Stubs" if found else Path()
    return "amd64-unicode" if (stubs / "lzma_solid-amd64-unicode").exists() else "x86-unicode"


def makensis_on_path() -> str:
    folders = [os.environ.get(name, "") for name in ("ProgramFiles(x86)", "ProgramFiles")]
    usual = os.pathsep.join(str(Path(folder, "NSIS")) for folder in folders)
    found = shutil.which("makensis") or shutil.which("makensis", path=usual)
    if found is None:
        sys.exit("makensis is missing: install NSIS 3")
    return found


def make_setup(bundle: Path, dist: Path, sign: str | None = None) -> Path:
    """Make the installer and return it; ``sign`` is a command that signs the file named after it.

    The same folder gives the same bytes when SOURCE_DATE_EPOCH is the same.
    """
    bundle = bundle.resolve()
    work = ROOT / "build" / "setup"
    work.mkdir(parents=True, exist_ok=True)
    files = files_of(bundle)
    (work / "installed.txt").write_bytes(removal_list(files).encode("ascii"))
    (work / "files.nsh").write_text(install_commands(bundle, files), encoding="utf-8")
    setup = dist.resolve() / f"vpdesk-{version()}-setup.exe"
    makensis = makensis_on_path()
    size = sum((bundle / path).stat().st_size for path in files) // 1024
    defines = {
        "VERSION": version(),
        "NUMBERS": four_numbers(version()),
        "PUBLISHER": PUBLISHER,
        "SIZE": size,
        "LIST": work / "installed.txt",
        "FILES": work / "files.nsh",
        "OUTPUT": setup,
        "TARGET": target_of(makensis),
        **({"SIGN": sign} if sign else {}),
    }
    subprocess.run(
        [
            *(makensis, "-NOCONFIG", "-WX", "-V2", "-INPUTCHARSET", "UTF8"),
            *(f"-D{name}={value}" for name, value in defines.items()),
            str(HERE / "installer.nsi"),
        ],
        check=True,
    )
    return setup


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("bundle", type=Path)
    options.add_argument("dist", type=Path)
    chosen = options.parse_args()
    print(make_setup(chosen.bundle, chosen.dist, os.environ.get("VPDESK_SIGN")))


if __name__ == "__main__":
    main()
