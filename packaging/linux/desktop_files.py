"""What the .deb puts under /usr/share: menu entry, icons, metadata, man pages and documents."""

import gzip
import re
import shutil
from pathlib import Path

from linux.copyright_file import copyright_text
from linux.man_pages import man_page
from linux.release_texts import appstream_releases, debian_changelog, releases

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
PICTURES = ROOT / "resources" / "icons"
MARKS = ROOT / "packaging" / "icons"

SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
"""Of the pictures: what desktops look for."""


def stage_desktop_files(stage: Path, *, version: str, maintainer: str) -> None:
    """Put everything below ``stage``/usr/share in its place, for one version of vpdesk."""
    share = stage / "usr" / "share"
    told = releases()
    _copy(HERE / "vpdesk.desktop", share / "applications" / "vpdesk.desktop")
    _write(share / "metainfo" / "vpdesk.metainfo.xml", metainfo())
    _stage_icons(share / "icons" / "hicolor")
    for language, folder in (("en", "man1"), ("nl", "nl/man1")):
        page = man_page(language, version=version, day=str(told[0].day))
        _write_pressed(share / "man" / folder / "vpdesk.1.gz", page)
    documents = share / "doc" / "vpdesk"
    third_party = (ROOT / "THIRD-PARTY.txt").read_text(encoding="utf-8")
    changes = debian_changelog(told, package="vpdesk", maintainer=maintainer, version=version)
    _write(documents / "copyright", copyright_text(third_party))
    _write_pressed(documents / "THIRD-PARTY.txt.gz", third_party)
    _write_pressed(documents / "changelog.gz", changes)
    _copy(HERE / "lintian-overrides", share / "lintian" / "overrides" / "vpdesk")


def metainfo() -> str:
    """Return AppStream's description of vpdesk with the releases of CHANGELOG.md."""
    told = appstream_releases(releases())
    text = (HERE / "vpdesk.metainfo.xml").read_text(encoding="utf-8")
    return re.sub("<releases/>", lambda _: told, text)


def _stage_icons(theme: Path) -> None:
    for size in SIZES:
        place = theme / f"{size}x{size}" / "apps" / "vpdesk.png"
        _copy(PICTURES / f"vpdesk-{size}.png", place)
    _copy(MARKS / "vpdesk.svg", theme / "scalable" / "apps" / "vpdesk.svg")
    _copy(MARKS / "vpdesk-symbolic.svg", theme / "symbolic" / "apps" / "vpdesk-symbolic.svg")


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _write(target: Path, text: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8")


def _write_pressed(target: Path, text: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(text.encode("utf-8"), compresslevel=9, mtime=0))
