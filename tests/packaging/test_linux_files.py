"""What the packages for Linux say of vpdesk is what there is."""

import configparser
import re
import tarfile
from pathlib import Path
from xml.etree import ElementTree as ET

import click
import pytest

import vpdesk
from linux.copyright_file import copyright_text
from linux.desktop_files import SIZES, metainfo
from linux.installed_checks import ACCENT, PASSWORD
from linux.man_pages import man_page
from linux.portable_archive import make_archive
from linux.release_texts import debian_changelog, releases
from vpdesk.cli.main import commands
from vpdesk.cli.texts import LANGUAGES, load_texts
from vpdesk.services.sample_practice.sample_vault import SAMPLE_PASSWORD
from vpdesk.ui.tokens import LIGHT

ROOT = Path(__file__).resolve().parents[2]
LINUX = ROOT / "packaging" / "linux"
CHANGES = """\
# Changes

## 1.1.0 (2027-02-01)

With *more* for
[everybody](docs/more.md).

### Keeping

- **One.** It is
  kept.
- Two & three.

## 1.0.0 (2027-01-01)

The `first`.
"""


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_man_page_names_every_command_with_its_options_and_their_words(language: str) -> None:
    page = _plain(man_page(language, version="1.0", day="2027-01-01"))
    group = commands(load_texts(language))
    found = re.findall(r"^\.S[SH] (.*)\n((?:(?!\.S[SH] ).*\n)*)", page, re.MULTILINE)
    sections = {heading.split()[0].strip('"'): text for heading, text in found}
    for name, command in group.commands.items():
        assert str(command.help).split("\n")[0] in sections[name]
        for param in command.params:
            if isinstance(param, click.Option):
                assert str(param.help) in sections[name], (name, param.opts)
                assert all(option in sections[name] for option in param.opts)
    assert set(group.commands) <= set(sections)
    for option in ("--vault", "--selftest", "--language", "--version", "--help"):
        assert re.search(rf"^\.TP\n\\fB.*{option}", page, re.MULTILINE), option


def test_no_line_of_a_man_page_is_taken_for_an_order_of_troff() -> None:
    known = {".TH", ".SH", ".SS", ".PP", ".TP", ".B", ".br"}
    for language in LANGUAGES:
        page = man_page(language, version="1.0", day="2027-01-01")
        orders = {line.split()[0] for line in page.splitlines() if line.startswith((".", "'"))}
        assert orders <= known


def test_software_centres_are_told_of_every_version_in_both_languages() -> None:
    component = ET.fromstring(metainfo())
    told = [(each.get("version"), each.get("date")) for each in component.iterfind(".//release")]
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert told == re.findall(r"^## (\d\S+) \((\S+)\)$", changes, re.MULTILINE)
    assert told[0][0] == vpdesk.__version__
    for tag in ("summary", "description/p", "description/ul/li"):
        said = component.findall(tag)
        dutch = [each for each in said if each.get("{http://www.w3.org/XML/1998/namespace}lang")]
        assert len(said) == 2 * len(dutch) > 0


def test_the_menu_entry_starts_the_program_and_belongs_to_its_window() -> None:
    entry = configparser.RawConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(LINUX / "vpdesk.desktop", encoding="utf-8")
    told = entry["Desktop Entry"]
    assert {told["Exec"], told["Icon"], told["StartupWMClass"]} == {"vpdesk"}
    for key in ("GenericName", "Comment", "Keywords"):
        assert told[f"{key}[nl]"] != told[key]


def test_a_release_is_read_without_marks_of_markdown() -> None:
    newest, oldest = releases(CHANGES)
    assert (newest.version, newest.lead) == ("1.1.0", "With more for everybody.")
    assert newest.sections == (("Keeping", ("One. It is kept.", "Two & three.")),)
    assert (oldest.lead, oldest.sections) == ("The first.", ())


def test_the_changelog_of_debian_has_every_release_and_the_version_of_the_package() -> None:
    told = debian_changelog(
        releases(CHANGES), package="vpdesk", maintainer="Somebody <a@b.invalid>", version="1.1.1"
    )
    assert told == (
        "vpdesk (1.1.1) stable; urgency=medium\n\n"
        "  * With more for everybody.\n\n"
        "  [ Keeping ]\n  * One. It is kept.\n  * Two & three.\n\n"
        " -- Somebody <a@b.invalid>  Mon, 01 Feb 2027 12:00:00 +0000\n\n"
        "vpdesk (1.0.0) stable; urgency=medium\n\n"
        "  * The first.\n\n"
        " -- Somebody <a@b.invalid>  Fri, 01 Jan 2027 12:00:00 +0000\n"
    )


def test_every_work_of_others_is_in_the_copyright_file() -> None:
    third_party = (ROOT / "THIRD-PARTY.txt").read_text(encoding="utf-8")
    told = copyright_text(third_party)
    titles = re.findall(r"^={80}\n(.+)\n(?!\n)", third_party, re.MULTILINE)
    assert len(titles) > 30
    assert [title for title in titles if f" {title}: " not in told] == []
    fields = [line for line in told.splitlines() if line and not line.startswith(" ")]
    assert all(re.match(r"[A-Z][\w-]+:", line) for line in fields)


def test_every_size_of_the_menu_is_drawn() -> None:
    assert all((ROOT / "resources" / "icons" / f"vpdesk-{size}.png").exists() for size in SIZES)


def test_the_trial_knows_the_colour_and_the_password_it_looks_for() -> None:
    assert f"#{ACCENT.hex().upper()}" == LIGHT["accent"]
    assert PASSWORD == SAMPLE_PASSWORD


def test_the_archive_is_the_same_twice_and_belongs_to_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1800000000")
    made = []
    for turn in ("one", "other"):
        bundle = tmp_path / turn / "bundle"
        (bundle / "_internal").mkdir(parents=True)
        names = ("vpdesk", "_internal/b.so", "_internal/a.txt")
        for name in names if turn == "one" else reversed(names):
            (bundle / name).write_text(name, encoding="utf-8")
            (bundle / name).chmod(0o700 if turn == "one" else 0o640)
        (bundle / "_internal" / "link.so").symlink_to("b.so")
        made.append(make_archive(bundle, tmp_path / turn, version="1.0"))
    assert made[0].read_bytes() == made[1].read_bytes()
    with tarfile.open(made[0]) as archive:
        entries = {entry.name: entry for entry in archive}
    assert {entry.uid for entry in entries.values()} == {0}
    assert {entry.mtime for entry in entries.values()} == {1800000000}
    assert entries["vpdesk/vpdesk"].mode == 0o755
    assert entries["vpdesk/_internal/a.txt"].mode == 0o644
    assert entries["vpdesk/_internal/link.so"].linkname == "b.so"
    assert {"vpdesk/LEESMIJ.txt", "vpdesk/README.txt"} <= set(entries)


def _plain(page: str) -> str:
    return page.replace("\\-", "-").replace("\\(ti", "~").replace("\\(dq", '"')
