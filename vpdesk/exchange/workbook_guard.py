"""Refuses a workbook that would unpack into more than a register, before it is opened.

The reader of workbooks makes room for every cell between the first and the last filled one, and
the whole process ends when there is no such room. So each part is measured first, strictly, and
the reader is given a new container that holds exactly the parts that were measured.
"""

import io
import re
import zipfile
import zlib
from collections.abc import Callable, Mapping
from typing import Final
from xml.parsers import expat

from vpdesk.domain.registers import (
    NotARegister,
    RegisterFormatUnsupported,
    RegisterLimit,
    RegisterLocked,
    RegisterTooLarge,
    RegisterUnreadable,
)
from vpdesk.exchange.limits import MAX_UNPACKED_BYTES
from vpdesk.exchange.ods_measure import OdsMeasure
from vpdesk.exchange.xlsx_measure import XlsxMeasure

_ODS_PARTS: Final = ("mimetype", "META-INF/manifest.xml", "content.xml")
_ODS_TYPE: Final = b"application/vnd.oasis.opendocument.spreadsheet"
_MAX_PARTS: Final = 2_000
_ENCRYPTED: Final = 0x1
_SHARED_STRINGS: Final = re.compile(r"sharedstrings\.xml$", re.IGNORECASE)
_READ: Final = re.compile(r"(\[Content_Types\]\.xml|_rels/.*|xl/.*\.(xml|rels))", re.IGNORECASE)


def vetted_workbook(data: bytes) -> bytes:
    """Return the workbook with only the parts that hold its cells, all of them measured.

    Raises NotARegister, RegisterFormatUnsupported, RegisterLocked, RegisterTooLarge or
    RegisterUnreadable.
    """
    try:
        parts = _parts(data)
        _measure(parts)
    except (
        *(zipfile.BadZipFile, zlib.error, expat.ExpatError, EOFError, OSError),
        *(NotImplementedError, RuntimeError, ValueError, LookupError),
    ):
        raise RegisterUnreadable from None
    rebuilt = io.BytesIO()
    with zipfile.ZipFile(rebuilt, "w") as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name), content)
    return rebuilt.getvalue()


def _parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        infos = {info.filename.replace("\\", "/"): info for info in archive.infolist()}
        if len(infos) > _MAX_PARTS:
            raise RegisterUnreadable
        wanted = {name: infos[name] for name in _names_read(archive, infos)}
        if any(info.flag_bits & _ENCRYPTED for info in wanted.values()):
            raise RegisterLocked
        if sum(info.file_size for info in wanted.values()) > MAX_UNPACKED_BYTES:
            raise RegisterTooLarge(RegisterLimit.UNPACKED_BYTES, MAX_UNPACKED_BYTES)
        # A part is read no further than the size it states, so a false size ends in BadZipFile.
        return {name: archive.read(info) for name, info in wanted.items()}


def _names_read(archive: zipfile.ZipFile, infos: Mapping[str, zipfile.ZipInfo]) -> tuple[str, ...]:
    if "xl/workbook.bin" in infos:
        raise RegisterFormatUnsupported("xlsb")
    if "[Content_Types].xml" in infos and "xl/workbook.xml" in infos:
        return tuple(name for name in infos if _READ.fullmatch(name))
    if "content.xml" in infos and "mimetype" in infos:
        with archive.open(infos["mimetype"]) as mimetype:
            if mimetype.read(len(_ODS_TYPE)) == _ODS_TYPE:
                return tuple(name for name in _ODS_PARTS if name in infos)
    raise NotARegister


def _measure(parts: Mapping[str, bytes]) -> None:
    if "mimetype" in parts:
        if b"encryption-data" in parts.get("META-INF/manifest.xml", b""):
            raise RegisterLocked
        ods = OdsMeasure()
        _walk(parts["content.xml"], ods.opened, ods.closed, ods.written)
        return
    xlsx = XlsxMeasure()
    for name in sorted(parts, key=lambda name: not _SHARED_STRINGS.search(name)):
        xlsx.begin()
        _walk(parts[name], xlsx.opened, xlsx.closed, xlsx.written)


def _walk(
    content: bytes,
    opened: Callable[[str, dict[str, str]], None],
    closed: Callable[[str], None],
    written: Callable[[str], None],
) -> None:
    parser = expat.ParserCreate("utf-8")
    parser.buffer_text = True
    parser.StartElementHandler = opened
    parser.EndElementHandler = closed
    parser.CharacterDataHandler = written
    parser.StartDoctypeDeclHandler = _refuse_doctype
    parser.Parse(content, True)  # noqa: FBT003 -- it takes no names


def _refuse_doctype(*_declared: object) -> None:
    raise RegisterUnreadable
