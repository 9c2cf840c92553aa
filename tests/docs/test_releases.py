"""The version, the changes and the kept vaults tell of the same releases."""

import re
import tomllib
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

import vpdesk
from tests.data.vaults.make_sample import FOLDER, PASSWORD
from vpdesk.paths import manual
from vpdesk.security import unlocking
from vpdesk.storage.schema import SCHEMA, stored_revision
from vpdesk.storage.sqlcipher import open_file

ROOT = Path(__file__).resolve().parents[2]
CHANGES = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
HEADINGS = re.findall(r"^## (.*)$", CHANGES, re.MULTILINE)
DATED = re.compile(r"(\d+\.\d+\.\d+) \((\d{4}-\d\d-\d\d)\)")


def releases() -> list[tuple[str, date]]:
    dated = [DATED.fullmatch(each) for each in HEADINGS if each != "Unreleased"]
    return [(each[1], date.fromisoformat(each[2])) for each in dated if each is not None]


def by_number(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")))


def test_every_heading_is_a_version_with_its_day_newest_first() -> None:
    assert len(releases()) == len([each for each in HEADINGS if each != "Unreleased"])
    assert "Unreleased" not in HEADINGS[1:]
    for (newer, later), (older, earlier) in pairwise(releases()):
        assert by_number(newer) > by_number(older)
        assert later >= earlier


def test_the_program_is_the_newest_version_that_is_told_of() -> None:
    assert vpdesk.__version__ == releases()[0][0]


def test_the_manual_tells_of_the_same_versions() -> None:
    chapter = (manual() / "nieuw.md").read_text(encoding="utf-8")
    told = re.findall(r"^## Nieuw in (.*)$", chapter, re.MULTILINE)
    assert told == [version for version, _ in releases()]


def test_a_vault_is_kept_of_every_release() -> None:
    kept = {folder.name for folder in FOLDER.glob("[0-9]*.*")}
    assert kept == {version for version, _ in releases()}


def test_a_kept_vault_was_made_by_the_version_it_is_named_after() -> None:
    for version, _ in releases():
        keys = unlocking.unlock_with_typed_password(FOLDER / version, PASSWORD)
        assert keys.header.document["app"] == version


@pytest.mark.skipif("Unreleased" in HEADINGS, reason="the schema is that of a later version")
def test_the_newest_kept_vault_has_the_schema_of_now() -> None:
    folder = FOLDER / vpdesk.__version__
    keys = unlocking.unlock_with_typed_password(folder, PASSWORD)
    connection = open_file(folder / "data-0001.db", key=keys.database_key)
    try:
        assert stored_revision(connection) == SCHEMA.newest
    finally:
        connection.close()


def test_what_is_published_calls_itself_beta_until_1_0() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    status = [each for each in project["classifiers"] if each.startswith("Development Status")]
    is_beta = by_number(vpdesk.__version__) < (1, 0, 0)
    assert status == [f"Development Status :: {'4 - Beta' if is_beta else '5 - Production/Stable'}"]
