"""The header reads back as written, and its reader trusts nothing."""

import copy
import hashlib
import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vpdesk.security.errors import (
    CopyFault,
    HeaderDamaged,
    HeaderFull,
    HeaderTampered,
    VaultTooNew,
)
from vpdesk.security.header import (
    check_author,
    header_bytes,
    header_of,
    parse_header,
    successor,
)
from vpdesk.security.keys import MasterKey
from vpdesk.security.strict_json import canonical

MASTER = MasterKey(secret=b"m" * 32)
VAULT = "00" * 16
PASSWORD_SLOT = {
    "id": "11" * 16,
    "type": "password",
    "created": "2026-03-02",
    "kdf": {"name": "argon2id", "m": 65536, "t": 1, "p": 4, "salt": "22" * 16},
    "nonce": "33" * 12,
    "wrap": "44" * 48,
    "label": "",
}
RECOVERY_SLOT = {
    "id": "55" * 16,
    "type": "recovery",
    "created": "2026-03-02",
    "nonce": "66" * 12,
    "wrap": "77" * 48,
    "label": "op papier",
}
DOCUMENT: dict[str, Any] = {
    "v": 1,
    "min_reader": 1,
    "seq": 4,
    "vault": VAULT,
    "epoch": 1,
    "db": {"file": "data-0001.db", "page": 4096, "cipher": "sqlcipher4"},
    "db_min_bytes": 8192,
    "pending": {},
    "created": "2026-03-02",
    "app": "0.1.0",
    "policy": {},
    "slots": [PASSWORD_SLOT, RECOVERY_SLOT],
}


def sealed(content: bytes, *, length: int | None = None, padding: bytes = b"") -> bytes:
    """Return a header with right checksum and any content."""
    size = len(content) if length is None else length
    body = (b"VPDKHDR\x01" + size.to_bytes(4, "big") + content + padding).ljust(16_352, b"\0")
    return body + hashlib.sha256(body).digest()


def faults_of(content: bytes) -> tuple[CopyFault, ...]:
    with pytest.raises(HeaderDamaged) as damaged:
        parse_header(content)
    return damaged.value.faults


def changed(change: Callable[[dict[str, Any]], object]) -> bytes:
    document = copy.deepcopy(DOCUMENT)
    change(document)
    return sealed(canonical(document))


def test_the_layout_is_the_documented_one() -> None:
    written = header_bytes(header_of(DOCUMENT), MASTER)
    content = json.dumps(DOCUMENT, sort_keys=True, separators=(",", ":")).encode()
    assert len(written) == 16_384
    assert written[:8] == b"VPDKHDR\x01"
    assert written[8:12] == len(content).to_bytes(4, "big")
    assert written[12 : 12 + len(content)] == content
    assert not any(written[12 + len(content) : 16_320])
    assert written[16_352:] == hashlib.sha256(written[:16_352]).digest()


def test_a_written_header_is_read_back() -> None:
    header = header_of(DOCUMENT)
    written = header_bytes(header, MASTER)
    assert parse_header(written) == header
    check_author(written, MASTER, vault=VAULT)


def test_another_author_is_told() -> None:
    written = header_bytes(header_of(DOCUMENT), MASTER)
    with pytest.raises(HeaderTampered):
        check_author(written, MasterKey(secret=b"n" * 32), vault=VAULT)
    with pytest.raises(HeaderTampered):
        check_author(sealed(canonical(DOCUMENT)), MASTER, vault=VAULT)


def test_unknown_fields_and_slots_are_kept() -> None:
    document = copy.deepcopy(DOCUMENT)
    document["later"] = {"deep": ["a", 1, True, None]}
    document["db"]["later"] = "x"
    document["slots"][0]["later"] = 5
    document["slots"].append({"type": "fido2", "anything": [1]})
    header = parse_header(header_bytes(header_of(document), MASTER))
    assert header.document == document
    assert [slot.slot_type.value for slot in header.slots] == ["password", "recovery"]
    again = successor(header, db_min_bytes=9000)
    assert again.document == {**document, "seq": 5, "db_min_bytes": 9000}


def test_a_newer_header_is_told_whatever_else_it_says() -> None:
    with pytest.raises(VaultTooNew) as new:
        parse_header(sealed(canonical({"min_reader": 2, "slots": "elsewhere"})))
    assert new.value.min_reader == 2


@pytest.mark.parametrize("size", [0, 1, 16_383, 16_385])
def test_a_wrong_length_is_told(size: int) -> None:
    assert faults_of(b"\0" * size) == (CopyFault.LENGTH,)


def test_wrong_magic_and_checksum_are_told() -> None:
    good = sealed(canonical(DOCUMENT))
    assert faults_of(b"LUKS" + good[4:]) == (CopyFault.MAGIC,)
    assert faults_of(good[:100] + b"\xff" + good[101:]) == (CopyFault.CHECKSUM,)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"null",
        b"[]",
        b"{",
        b"\xff\xfe",
        b'{"min_reader":1.0}',
        b'{"min_reader":NaN}',
        b'{"min_reader":1e3}',
        b'{"min_reader":9007199254740992}',
        b'{"min_reader":' + b"9" * 5000 + b"}",
        b'{"a":"\\ud800"}',
        b'{"a":1,"a":1}',
        b"[" * 12_000,
        b'{"a":' * 2_000 + b"1" + b"}" * 2_000,
        canonical(DOCUMENT) + b" ",
        json.dumps(DOCUMENT, sort_keys=True).encode(),
        json.dumps(DOCUMENT, separators=(",", ":")).encode(),
    ],
)
def test_anything_but_canonical_json_is_refused(content: bytes) -> None:
    assert faults_of(sealed(content)) == (CopyFault.CONTENT,)


def test_a_length_beyond_the_room_and_bytes_in_the_padding_are_refused() -> None:
    content = canonical(DOCUMENT)
    assert faults_of(sealed(content, length=12_289)) == (CopyFault.CONTENT,)
    assert faults_of(sealed(content, length=2**32 - 1)) == (CopyFault.CONTENT,)
    assert faults_of(sealed(content, padding=b"\0\0hidden")) == (CopyFault.CONTENT,)


def test_nine_levels_are_too_deep() -> None:
    deep: Any = {"a": 1}
    for _ in range(7):
        deep = {"a": deep}
    assert faults_of(changed(lambda document: document.update(later=deep))) == (CopyFault.CONTENT,)
    parse_header(changed(lambda document: document.update(later=deep["a"])))


@pytest.mark.parametrize("field", sorted(DOCUMENT))
@pytest.mark.parametrize("value", [None, True, -1, "", "x" * 200, [], [1], {"file": 1}])
def test_a_field_of_another_kind_is_damage(field: str, value: object) -> None:
    allowed = (("app", ""), ("created", ""), ("policy", {"file": 1}), ("pending", {"file": 1}))
    if (field, value) not in allowed:
        wrong = changed(lambda document: document.update({field: value}))
        assert faults_of(wrong) == (CopyFault.CONTENT,)


@pytest.mark.parametrize("field", sorted(DOCUMENT))
def test_a_field_left_out_is_damage(field: str) -> None:
    assert faults_of(changed(lambda document: document.pop(field))) == (CopyFault.CONTENT,)


@pytest.mark.parametrize(
    "name",
    [
        "data-001.db",
        "../data-01.db",
        "data-0001.DB",
        "data-0001.db\n",
        "data-\u0660\u0660\u06601.db",
    ],
)
def test_a_database_elsewhere_is_damage(name: str) -> None:
    assert faults_of(changed(lambda document: document["db"].update(file=name))) == (
        CopyFault.CONTENT,
    )


@pytest.mark.parametrize(
    "change",
    [
        lambda slot: slot.update(id="11" * 15),
        lambda slot: slot.update(id="zz" * 16),
        lambda slot: slot.update(id="AA" * 16),
        lambda slot: slot.update(id="1 " * 16),
        lambda slot: slot.update(id="55" * 16),
        lambda slot: slot.update(type=5),
        lambda slot: slot.update(type="bound", keyring_check="111111"),
        lambda slot: slot.update(type="bound", keyring_check=5),
        lambda slot: slot.update(label="x" * 65),
        lambda slot: slot.update(wrap="44" * 47),
        lambda slot: slot.pop("nonce"),
        lambda slot: slot.pop("kdf"),
        lambda slot: slot["kdf"].update(name="scrypt"),
        lambda slot: slot["kdf"].update(m="65536"),
        lambda slot: slot["kdf"].update(salt="22" * 8),
    ],
)
def test_a_malformed_slot_is_damage(change: Callable[[dict[str, Any]], object]) -> None:
    wrong = changed(lambda document: change(document["slots"][0]))
    assert faults_of(wrong) == (CopyFault.CONTENT,)


@pytest.mark.parametrize(
    "cost", [{"m": 8}, {"m": 2**31}, {"t": 0}, {"t": 1000}, {"p": 0}, {"p": 255}]
)
def test_forged_derivations_are_refused(cost: dict[str, int]) -> None:
    wrong = changed(lambda document: document["slots"][0]["kdf"].update(cost))
    assert faults_of(wrong) == (CopyFault.KDF_REFUSED,)


def test_more_than_sixteen_slots_are_refused() -> None:
    many = [{**RECOVERY_SLOT, "id": f"{number:032x}"} for number in range(17)]
    assert faults_of(changed(lambda document: document.update(slots=many))) == (CopyFault.CONTENT,)
    assert successor(header_of(DOCUMENT), slots=many[:16]).slots[15].slot_id == f"{15:032x}"
    with pytest.raises(HeaderFull):
        successor(header_of(DOCUMENT), slots=many)


def test_a_header_too_long_to_write_is_refused() -> None:
    with pytest.raises(HeaderFull):
        header_bytes(header_of({**DOCUMENT, "later": "x" * 12_000}), MASTER)


def only_named_results(content: bytes) -> None:
    try:
        parse_header(content)
    except (HeaderDamaged, VaultTooNew):
        return


@given(st.binary(max_size=400))
def test_random_bytes_give_only_named_results(content: bytes) -> None:
    only_named_results(content)
    only_named_results(sealed(content))


@given(st.lists(st.tuples(st.integers(0, 1400), st.integers(1, 255)), min_size=1, max_size=5))
def test_flipped_content_under_a_right_checksum_gives_only_named_results(
    flips: list[tuple[int, int]],
) -> None:
    content = bytearray(canonical(DOCUMENT))
    for place, mask in flips:
        content[place % len(content)] ^= mask
    only_named_results(sealed(bytes(content)))


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**60), 2**60) | st.text(max_size=5),
    lambda parts: st.lists(parts, max_size=3) | st.dictionaries(st.text(max_size=5), parts),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from(sorted(DOCUMENT)), JSON, min_size=1))
def test_any_json_in_any_field_gives_only_named_results(fields: dict[str, Any]) -> None:
    only_named_results(sealed(canonical({**DOCUMENT, **fields})))


@given(st.dictionaries(st.sampled_from(sorted(PASSWORD_SLOT)), JSON, min_size=1))
def test_any_json_in_a_slot_gives_only_named_results(fields: dict[str, Any]) -> None:
    slots = [{**PASSWORD_SLOT, **fields}, RECOVERY_SLOT]
    only_named_results(sealed(canonical({**DOCUMENT, "slots": slots})))
