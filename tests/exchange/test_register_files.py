import json
import os
import sys
from collections import Counter
from pathlib import Path

import pytest

from tests.exchange.written import parsed, xlsx
from vpdesk.domain.registers import (
    NotARegister,
    RegisterEmpty,
    RegisterError,
    RegisterFormatUnsupported,
    RegisterLimit,
    RegisterLocked,
    RegisterNotFound,
    RegisterOutOfReach,
    RegisterRow,
    RegisterTooLarge,
    RegisterUnreadable,
)
from vpdesk.exchange.limits import MAX_FILE_BYTES
from vpdesk.exchange.register_columns import recognise_columns
from vpdesk.exchange.register_files import read_register

REGISTERS = Path(__file__).parent.parent / "data" / "registers"
COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504


@pytest.mark.parametrize("name", ["umcu-2023", "wur-2017"])
def test_a_real_register_comes_in_complete(name: str) -> None:
    expected = json.loads((REGISTERS / f"{name}.expected.json").read_text("utf-8"))
    table = read_register(REGISTERS / f"{name}.csv")
    assert all(recognise_columns(table.headers).fields)
    register = parsed(table)
    assert register.problems == ()
    assert len(register.rows) == expected["cases"]
    assert {row.organisation for row in register.rows} == {expected["organisation"]}
    assert all(row.contacts and row.minutes for row in register.rows)
    closed = table.headers.index("Afgesloten op")
    assert [row.closed_on is not None for row in register.rows] == [
        len(texts) > closed for texts in table.rows
    ]
    counted = {
        "Aard": _counted(register.rows, "categories"),
        "Positie melder": _counted(register.rows, "reporter_position"),
        "Stappen": _counted(register.rows, "steps"),
    }
    for variable, counts in expected["tables"].items():
        assert counted[variable] == counts


def _counted(rows: tuple[RegisterRow, ...], name: str) -> dict[str, int]:
    labels: Counter[str] = Counter()
    for row in rows:
        value = getattr(row, name)
        labels.update([value] if isinstance(value, str) else value)
    return dict(labels)


def test_the_kind_of_file_is_told_by_its_content(tmp_path: Path) -> None:
    workbook = tmp_path / "register.csv"
    workbook.write_bytes(xlsx([["Datum"], ["3-3-2024"]]))
    text = tmp_path / "register.xlsx"
    text.write_bytes(b"Datum;Aard\n3-3-2024;x\n")
    assert read_register(workbook, sheet="Blad1").source.sheet == "Blad1"
    assert read_register(text).source.delimiter == ";"


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"", RegisterEmpty),
        (b"PK\x05\x06" + b"\0" * 18, NotARegister),
        (b"PK\x03\x04 no archive", RegisterUnreadable),
        (b"%PDF-1.7\nDatum;Aard\n3-3-2024;x", NotARegister),
        (b"<html><table><tr><td>Datum;</td></tr>", NotARegister),
        (COMPOUND, RegisterFormatUnsupported),
        (COMPOUND + "EncryptedPackage".encode("utf-16-le"), RegisterLocked),
        (b"x" * (MAX_FILE_BYTES + 1), RegisterTooLarge),
    ],
    ids=["empty", "empty zip", "broken zip", "pdf", "html", "xls", "locked", "large"],
)
def test_other_files_are_told(tmp_path: Path, content: bytes, error: type[RegisterError]) -> None:
    path = tmp_path / "register"
    path.write_bytes(content)
    with pytest.raises(error) as told:
        read_register(path)
    assert type(told.value) is error


def test_the_facts_of_an_error_can_be_read(tmp_path: Path) -> None:
    path = tmp_path / "register"
    path.write_bytes(COMPOUND)
    with pytest.raises(RegisterFormatUnsupported) as told:
        read_register(path)
    assert told.value.format == "xls"
    path.write_bytes(b"x" * (MAX_FILE_BYTES + 1))
    with pytest.raises(RegisterTooLarge) as large:
        read_register(path)
    assert (large.value.limit, large.value.allowed) == (RegisterLimit.FILE_BYTES, MAX_FILE_BYTES)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(RegisterNotFound):
        read_register(tmp_path / "register.csv")


@pytest.mark.parametrize("name", ["a\0b", "x" * 5_000])
def test_a_name_no_file_can_have_is_told(tmp_path: Path, name: str) -> None:
    with pytest.raises((RegisterNotFound, RegisterOutOfReach)):
        read_register(tmp_path / name)


def test_a_folder_is_no_register(tmp_path: Path) -> None:
    with pytest.raises(NotARegister):
        read_register(tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="no named pipes in folders there")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "register.csv")
    with pytest.raises(NotARegister):
        read_register(tmp_path / "register.csv")


def test_a_file_that_cannot_be_read_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "register.csv"
    path.write_bytes(b"Datum\n3-3-2024\n")

    def refuse(*_given: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(RegisterOutOfReach):
        read_register(path)
