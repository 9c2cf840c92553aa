"""Whatever a parser is given is read or refused, soon; `poe faults` tries thousands."""

import pytest

from tests.fuzz.material import Material, make_material
from tests.fuzz.parsers import Parser, parsers, without_protection
from tests.fuzz.running import fuzz

NAMES = (
    *("header", "header under its checksum", "strict JSON", "anchor", "recovery code"),
    *("tombstones", "header of a backup", "backup", "CSV", "Excel workbook"),
    *("OpenDocument sheet", "typed date", "typed duration", "typed time", "preferences"),
    *("published tables", "published tables of one form"),
)


@pytest.fixture(scope="module")
def material(tmp_path_factory: pytest.TempPathFactory) -> Material:
    return make_material(tmp_path_factory.mktemp("fuzz"))


@pytest.fixture(scope="module")
def made(material: Material) -> dict[str, Parser]:
    return parsers(material)


@pytest.mark.parametrize("name", NAMES)
def test_what_is_read_is_understood_or_refused(name: str, made: dict[str, Parser]) -> None:
    found = fuzz(made[name], 200)
    assert found.wrong == {}
    assert found.tried >= 150


def test_every_parser_is_tried(made: dict[str, Parser]) -> None:
    assert set(made) == set(NAMES)


def test_a_reader_without_protection_fails(material: Material) -> None:
    assert fuzz(without_protection(material), 200).wrong


def test_the_fuzzers_reach_the_content(made: dict[str, Parser]) -> None:
    """Else they would only try what the first check refuses."""
    for name in (
        "header under its checksum",
        "tombstones",
        "CSV",
        "Excel workbook",
        "published tables",
        "published tables of one form",
    ):
        found = fuzz(made[name], 200)
        assert 0 < found.refused < found.tried, name
