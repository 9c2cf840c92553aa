"""Everything in vpdesk that reads what it did not write a moment ago, by name."""

import io
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from time import monotonic
from typing import Any

from hypothesis import strategies as st

from tests.exchange.written import archive, ods, ods_row, parsed, parts_of, xlsx
from tests.fuzz.material import Material, spoilt, spoilt_document, under_checksum

DATA = Path(__file__).parent.parent / "data"
PUBLISHED = DATA / "published"
REGISTER = DATA / "registers" / "wur-2017.csv"
ROWS: list[list[object]] = [
    ["Datum melding", "Aard", "Uren"],
    ["3-3-2024", "pesten", 1.5],
    ["4-3-2024", "anders", 2],
]
TYPED = st.text(max_size=60) | st.text("0123456789-/:.,uhm ", max_size=12)
TODAY = date(2026, 1, 1)
COUNT: st.SearchStrategy[Any] = st.one_of(
    st.sampled_from([0, 3, 7, 20_000, "unknown", None, [0, 4], [5, None], [1, 9]]),
    st.integers(0, 30),
)
ROW: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
    {"label": st.sampled_from("abc*"), "count": COUNT},
    optional={"depth": st.sampled_from([0, 0, 1, 2])},
)
PRINTED: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
    {
        "variable": st.sampled_from(["v", "w", "v: a", "v: b", "w: c"]),
        "rows": st.lists(ROW, max_size=4, unique_by=lambda row: str(row["label"])),
    },
    optional={"multi": st.booleans(), "residual": st.booleans()},
)
EDITION: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
    {"total": COUNT, "tables": st.lists(PRINTED, max_size=3)},
    optional={
        "k": st.sampled_from([2, 5, 10]),
        "period": st.tuples(
            st.sampled_from(["0001-01-01", "2025-01-01", "2025-04-01"]),
            st.sampled_from(["2025-03-31", "2025-12-31", "9999-12-31"]),
        ),
        "organisation": st.sampled_from(["a", "b"]),
    },
)
"""Published tables in which every field is as it should be, and nothing need go together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parser:
    """`read` raises one of ``refusals``, which are told in words, or nothing."""

    inputs: st.SearchStrategy[Any]
    read: Callable[[Any], object]
    refusals: tuple[type[Exception], ...] = ()


def parsers(material: Material) -> dict[str, Parser]:
    return dict(
        [
            *_of_headers(material),
            *_of_small_files(material),
            *_of_backups(material),
            *_of_registers(material),
            *_of_typing(),
            *_of_preferences(material),
            *_of_published(),
        ]
    )


def without_protection(material: Material) -> Parser:
    """Return a reader of headers as one would write it in a minute: the control."""

    def read(content: bytes) -> object:
        size = int.from_bytes(content[8:12], "big")
        document = json.loads(content[12 : 12 + size])
        return [slot["id"] for slot in document["slots"]]

    inputs = spoilt_document(material.document).map(under_checksum)
    return Parser(inputs=inputs, read=read, refusals=(ValueError,))


def _of_headers(material: Material) -> Iterator[tuple[str, Parser]]:
    from vpdesk.security.errors import HeaderDamaged, VaultTooNew
    from vpdesk.security.header import parse_header
    from vpdesk.security.strict_json import Malformed, canonical, read_canonical

    refusals = (HeaderDamaged, VaultTooNew)
    documents = spoilt_document(material.document)
    raw = spoilt(canonical(material.document))
    yield "header", Parser(inputs=spoilt(material.header), read=parse_header, refusals=refusals)
    yield (
        "header under its checksum",
        Parser(inputs=(documents | raw).map(under_checksum), read=parse_header, refusals=refusals),
    )
    yield (
        "strict JSON",
        Parser(inputs=documents | raw, read=read_canonical, refusals=(Malformed,)),
    )


def _of_small_files(material: Material) -> Iterator[tuple[str, Parser]]:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    from vpdesk.domain.cases import CaseId
    from vpdesk.domain.organisations import OrganisationId
    from vpdesk.domain.retention import DestructionReason
    from vpdesk.domain.tombstones import Tombstone
    from vpdesk.security import tombstones
    from vpdesk.security.anchor import check_counter, write_anchor
    from vpdesk.security.backup_errors import TombstonesUnreadable
    from vpdesk.security.errors import RecoveryCodeMistyped
    from vpdesk.security.keys import tombstone_key
    from vpdesk.security.recovery_code import new_recovery_code, read_recovery_code, shown

    opened, folder = material.opened, material.folder
    write_anchor(folder, opened.anchor_key, counter=7, epoch=1, header_seq=1)
    anchor = folder / "anchor"

    def read_anchor(content: bytes) -> object:
        anchor.write_bytes(content)
        return check_counter(folder, opened.anchor_key, counter=7, epoch=1, header_seq=1)

    yield "anchor", Parser(inputs=spoilt(anchor.read_bytes()), read=read_anchor)

    code = shown(new_recovery_code())
    typed = TYPED | spoilt(code.encode()).map(lambda found: found.decode("utf-8", "replace"))
    yield (
        "recovery code",
        Parser(inputs=typed, read=read_recovery_code, refusals=(RecoveryCodeMistyped,)),
    )

    stones = folder / "tombstones"
    stone = Tombstone(
        case_id=CaseId(3),
        number="2024-003",
        organisation_id=OrganisationId(1),
        destroyed_on=TODAY,
        reason=next(iter(DestructionReason)),
    )
    tombstones.tell_tombstones(stones, [stone], [opened.master], vault=opened.vault)
    whole = stones.read_bytes()
    document = {"v": 1, "destroyed": [tombstones._document(stone)]}
    cipher = AESGCM(tombstone_key(opened.master, vault=opened.vault))

    def sealed(content: bytes) -> bytes:
        nonce = bytes(12)
        return whole[:8] + nonce + cipher.encrypt(nonce, content, whole[:8])

    def read_stones(content: bytes) -> object:
        stones.write_bytes(content)
        return tombstones.read_tombstones(stones, [opened.master], vault=opened.vault)

    yield (
        "tombstones",
        Parser(
            inputs=spoilt(whole) | spoilt_document(document).map(sealed),
            read=read_stones,
            refusals=(TombstonesUnreadable,),
        ),
    )


def _of_backups(material: Material) -> Iterator[tuple[str, Parser]]:
    from vpdesk.security.backup_errors import BackupDamaged, BackupOfAnotherKey
    from vpdesk.security.backup_files import (
        Manifest,
        digest_of,
        header_of_backup,
        read_backup,
        write_backup,
    )
    from vpdesk.security.backup_header import new_backup_id, open_part, read_header
    from vpdesk.security.errors import VaultTooNew

    opened, folder = material.opened, material.folder
    database, file = folder / "database", folder / "one.vpbak"
    database.write_bytes(bytes(40_000))
    part = open_part(
        opened.header,
        backup_id=new_backup_id(),
        created=datetime.fromisoformat("2026-03-02T08:12:30"),
        app="0.2.0",
        schema="0002",
    )
    manifest = Manifest(
        bytes=40_000,
        sha256=digest_of(database),
        row_counts={"case": 3},
        commits=7,
        line="",
        vault_header={"seq": 1},
    )
    for _ in write_backup(
        file,
        database,
        open_part=part,
        manifest=manifest,
        master=opened.master,
        vault=opened.vault,
    ):
        pass
    whole = file.read_bytes()
    refusals = (BackupDamaged, BackupOfAnotherKey, VaultTooNew)

    def read_whole(content: bytes) -> object:
        file.write_bytes(content)
        header = header_of_backup(file)
        return list(read_backup(file, header, opened.master))

    def with_document(content: bytes) -> bytes:
        return whole[:8] + len(content).to_bytes(4, "big") + content

    document = header_of_backup(file).document
    yield (
        "header of a backup",
        Parser(
            inputs=spoilt_document(document).map(with_document),
            read=lambda content: read_header(io.BytesIO(content)),
            refusals=refusals,
        ),
    )
    yield "backup", Parser(inputs=spoilt(whole), read=read_whole, refusals=refusals)


def _of_registers(material: Material) -> Iterator[tuple[str, Parser]]:
    from vpdesk.domain.registers import RegisterError
    from vpdesk.exchange.register_files import read_register

    file = material.folder / "register"

    def read(content: bytes) -> object:
        file.write_bytes(content)
        return parsed(read_register(file))

    workbook, sheets = xlsx(ROWS), ods(ods_row("Datum melding", "Aard") + ods_row("3-3-2024", "x"))
    for name, inputs in (
        ("CSV", spoilt(REGISTER.read_bytes()[:4_000]) | st.text(max_size=300).map(_as_csv)),
        ("Excel workbook", spoilt(workbook) | _spoilt_within(workbook)),
        ("OpenDocument sheet", spoilt(sheets) | _spoilt_within(sheets)),
    ):
        yield name, Parser(inputs=inputs, read=read, refusals=(RegisterError,))


def _of_typing() -> Iterator[tuple[str, Parser]]:
    from vpdesk.domain.durations import read_minutes
    from vpdesk.ui.dates import parse_date, parse_time

    yield "typed date", Parser(inputs=TYPED, read=lambda text: parse_date(text, TODAY))
    yield "typed duration", Parser(inputs=TYPED, read=read_minutes)
    yield "typed time", Parser(inputs=TYPED, read=parse_time)


def _of_preferences(material: Material) -> Iterator[tuple[str, Parser]]:
    from vpdesk.ui.preferences import Preferences

    file = material.folder / "preferences.ini"
    usual = b"[General]\nlanguage=nl\ntheme=dark\ntext_size=110\nlock_privacy_after=2\n"
    usual += b"single_letter_keys=true\n[layout]\nwindow=@ByteArray(\\x1\\xd9)\n"

    def read(content: bytes) -> object:
        file.write_bytes(content)
        read_file = Preferences(file)
        names = [name for name, part in vars(Preferences).items() if isinstance(part, property)]
        return [getattr(read_file, name) for name in names], read_file.layout("window")

    yield "preferences", Parser(inputs=spoilt(usual), read=read)


def _of_published() -> Iterator[tuple[str, Parser]]:
    from vpdesk.auditor.published import audit_published
    from vpdesk.domain.published import FiguresContradict, PublishedFileRefused
    from vpdesk.services.annual_reports.published_files import parse_published

    files = [(PUBLISHED / name).read_bytes() for name in ("a8-year.json", "a7-linking.json")]

    def read(contents: list[bytes]) -> object:
        editions = [each for content in contents for each in parse_published(content, name="x")]
        return audit_published(editions, deadline=monotonic() + 2)

    spoils = [part for each in files for part in (spoilt(each), spoilt_document(json.loads(each)))]
    refusals = (PublishedFileRefused, FiguresContradict)
    one = st.one_of(spoils).map(lambda content: [content])
    yield "published tables", Parser(inputs=one, read=read, refusals=refusals)
    some = st.lists(EDITION.map(lambda told: json.dumps(told).encode()), min_size=1, max_size=3)
    yield "published tables of one form", Parser(inputs=some, read=read, refusals=refusals)


def _as_csv(text: str) -> bytes:
    return ("Datum melding;Aard\n" + text).encode("utf-8", "surrogatepass")


def _spoilt_within(workbook: bytes) -> st.SearchStrategy[bytes]:
    """Return a container in which one of the parts is spoilt."""
    parts = parts_of(workbook)
    names = [name for name in parts if name.endswith((".xml", ".rels"))]
    return st.sampled_from(names).flatmap(
        lambda name: spoilt(parts[name]).map(lambda content: archive(parts | {name: content}))
    )
