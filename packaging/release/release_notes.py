"""Write what is told of the newest release, and refuse what cannot be released.

    python packaging/release/release_notes.py [--tag v1.0.0] FILE

The version of the program, the newest heading of CHANGELOG.md and the tag have to be the same.
GITHUB_REPOSITORY, as OWNER/NAME, says where the pages are that it links to.
"""

import argparse
import os
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CHECKING = """
---

**Installeren**: [in het Nederlands](docs/install.md) · *installing*: [English](docs/install.en.md)

**Controleer wat u ophaalt** (*check what you download*): `SHA256SUMS` noemt elke hash.

| | |
|---|---|
| Windows | `certutil -hashfile vpdesk-{version}-setup.exe SHA256` |
| macOS | `shasum -a 256 --check --ignore-missing SHA256SUMS` |
| Linux | `sha256sum --check --ignore-missing SHA256SUMS` |
| GitHub | `gh attestation verify BESTAND --repo {repository}` |
"""


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--tag", default="")
    options.add_argument("file", type=Path)
    chosen = options.parse_args()
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    text = (ROOT / "vpdesk" / "__init__.py").read_text(encoding="utf-8")
    repository = os.environ.get("GITHUB_REPOSITORY", "")
    notes = notes_of(changes, version_in(text), chosen.tag, repository)
    chosen.file.write_text(notes, encoding="utf-8", newline="\n")


def version_in(text: str) -> str:
    (found,) = re.findall(r'^__version__ = "(.+)"$', text, re.MULTILINE)
    return str(found)


def notes_of(changes: str, version: str, tag: str = "", repository: str = "") -> str:
    """Return the text for the release of ``version``, the newest one that ``changes`` tells of.

    A page of a release lies elsewhere than our files: with ``repository`` links are made whole.
    """
    if tag and tag != f"v{version}":
        sys.exit(f"the tag is {tag}, the version {version}")
    found = re.search(r"^## (.+)\n((?:(?!## ).*\n?)*)", changes, re.MULTILINE)
    heading, told = found.groups() if found else ("", "")
    if not re.fullmatch(rf"{re.escape(version)} \(\d{{4}}-\d\d-\d\d\)", heading):
        sys.exit(f"CHANGELOG.md begins with {heading!r}, not with {version} and a day")
    if not told.strip():
        sys.exit(f"CHANGELOG.md tells nothing of {version}")
    checking = CHECKING.format(version=version, repository=repository or "EIGENAAR/NAAM")
    notes = told.strip() + "\n" + checking
    if not repository:
        return notes
    pages = f"https://github.com/{repository}/blob/{tag or 'HEAD'}/"
    return re.sub(r"\]\((?![a-z]+:)", f"]({pages}", notes)


if __name__ == "__main__":
    main()
