"""Make vpdesk-<version>-linux-<machine>.tar.xz of a bundle: unpacked anywhere, it runs.

It keeps the desktop libraries that the .deb leaves to the system, and its THIRD-PARTY.txt names
them, too. Twice from the same bundle gives the same bytes.
"""

import io
import platform
import tarfile
from pathlib import Path

from release.system_works import with_system_works
from source_date import source_date

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
TOP = "vpdesk"


def make_archive(bundle: Path, dist: Path, *, version: str) -> Path:
    """Write the archive of ``bundle`` into ``dist`` and return its path."""
    target = dist / f"vpdesk-{version}-linux-{platform.machine()}.tar.xz"
    contents = {
        TOP: bundle,
        **{f"{TOP}/{path.relative_to(bundle)}": path for path in bundle.rglob("*")},
        f"{TOP}/LEESMIJ.txt": HERE / "LEESMIJ.txt",
        f"{TOP}/README.txt": HERE / "README.txt",
        f"{TOP}/vpdesk.svg": ROOT / "packaging" / "icons" / "vpdesk.svg",
    }
    moment = source_date()
    program = f"{TOP}/vpdesk"

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = ""
        entry.mtime = moment
        if not entry.issym():
            entry.mode = 0o755 if entry.isdir() or entry.name == program else 0o644
        return entry

    works = f"{TOP}/_internal/THIRD-PARTY.txt"
    with tarfile.open(target, "w:xz", format=tarfile.GNU_FORMAT, preset=6) as archive:
        for name, path in sorted(contents.items()):
            if name == works:
                text = all_works(path)
                entry = archive.gettarinfo(path, name)
                entry.size = len(text)
                archive.addfile(plain(entry), io.BytesIO(text))
            else:
                archive.add(path, name, recursive=False, filter=plain)
    return target


def all_works(listed: Path) -> bytes:
    """Return the list of works of a bundle with those of the system's libraries beside it."""
    brought = sorted(listed.parent.glob("lib*.so*"))
    return with_system_works(listed.read_text(encoding="utf-8"), brought).encode()
