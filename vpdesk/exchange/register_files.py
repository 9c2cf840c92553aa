"""Reads a table from a file, whatever kind of file it is."""

from pathlib import Path
from typing import Any, Final

from vpdesk.domain.registers import (
    NotARegister,
    RegisterEmpty,
    RegisterFormatUnsupported,
    RegisterLimit,
    RegisterLocked,
    RegisterNotFound,
    RegisterOutOfReach,
    RegisterTable,
    RegisterTooLarge,
)
from vpdesk.exchange.headings import Headings
from vpdesk.exchange.limits import MAX_FILE_BYTES
from vpdesk.exchange.register_columns import REGISTER_HEADINGS
from vpdesk.exchange.register_texts import read_text_register
from vpdesk.exchange.register_workbooks import read_workbook_register

_ZIP: Final = b"PK\x03\x04"
_EMPTY_ZIP: Final = b"PK\x05\x06"
_COMPOUND: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_PACKAGE: Final = "EncryptedPackage".encode("utf-16-le")
_OTHERS: Final = (_EMPTY_ZIP, b"%PDF", b"{\\rtf", b"<?xml", b"<html", b"<!DOCTYPE", b"\x1f\x8b")


def read_register(
    path: Path, *, sheet: str | None = None, headings: Headings[Any] = REGISTER_HEADINGS
) -> RegisterTable:
    """Read delimited text (`;`, `,`, tab) or a workbook (.xlsx, .ods) into a table of texts.

    The kind of file is told by its content, never by its name. `headings` are those to look for.
    `sheet` names the sheet of a workbook; without it the first with a recognised header is read.
    The file is opened once and kept in memory only. Raises RegisterError, and nothing else, for
    any file there is.
    """
    data = _content_of(path)
    if not data:
        raise RegisterEmpty
    if data.startswith(_ZIP):
        return read_workbook_register(data, sheet, headings)
    if data.startswith(_COMPOUND):
        if _ENCRYPTED_PACKAGE in data:
            raise RegisterLocked
        raise RegisterFormatUnsupported("xls")
    if data.startswith(_OTHERS):
        raise NotARegister
    return read_text_register(data, headings)


def _content_of(path: Path) -> bytes:
    try:
        if not path.exists():
            raise RegisterNotFound
        if not path.is_file():
            raise NotARegister
        with path.open("rb") as file:
            data = file.read(MAX_FILE_BYTES + 1)
    except (OSError, ValueError):
        raise RegisterOutOfReach from None
    if len(data) > MAX_FILE_BYTES:
        raise RegisterTooLarge(RegisterLimit.FILE_BYTES, MAX_FILE_BYTES)
    return data
