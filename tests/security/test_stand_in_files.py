"""Packages of a stand-in open with both parts of their code, whole, or not at all."""

import hashlib
import random
from io import BytesIO
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vpdesk.security.chunked import ChunkWriter
from vpdesk.security.stand_in_errors import (
    CodePartMistyped,
    CodePartProblem,
    StandInDamaged,
    StandInFault,
)
from vpdesk.security.stand_in_files import (
    MOST_BYTES,
    StandInKind,
    new_file_id,
    new_return_key,
    open_part,
    opened,
    sealed,
)
from vpdesk.security.strict_json import Document, canonical
from vpdesk.security.two_part_code import TwoPartCode, new_code, package_key, read_code, shown

PACKAGE_ID = "0b" * 16
SEEDS = st.integers(0, 2**32)
GOLDEN_KEY = "5d1d9710b83600ea47f653233e914c4d41d5b2f3395821c670a85a47ef0f7262"
GOLDEN_PARTS = ("XGG9-9JP6-57VF-QVC2-R1YD-K7KD", "YGJ8-BRX0-MQ9F-6HNT-N52N-TEGD")
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def made(seed: int) -> tuple[TwoPartCode, tuple[str, str]]:
    code = new_code(PACKAGE_ID, random.Random(seed).getrandbits)
    return code, shown(code, PACKAGE_ID)


def package(content: dict[str, Any], key: bytes, kind: StandInKind = StandInKind.PACKAGE) -> bytes:
    return sealed(content, kind=kind, file_id=PACKAGE_ID, package_id=PACKAGE_ID, key=key)


def problem(first: str, second: str, package_id: str = PACKAGE_ID) -> tuple[CodePartProblem, int]:
    with pytest.raises(CodePartMistyped) as mistyped:
        read_code(first, second, package_id)
    return mistyped.value.problem, mistyped.value.part


def fault(data: bytes, key: bytes, kind: StandInKind = StandInKind.PACKAGE) -> StandInFault:
    with pytest.raises(StandInDamaged) as damaged:
        opened(data, open_part(data, kind), key)
    return damaged.value.fault


def test_the_format_of_a_code_stays() -> None:
    code, parts = made(0)
    assert parts == shown(code, PACKAGE_ID)
    assert [len(group) for part in parts for group in part.split("-")] == [4] * 12
    assert package_key(code, PACKAGE_ID).hex() == GOLDEN_KEY
    assert parts == GOLDEN_PARTS


@given(SEEDS, st.sampled_from(["{}", " {} ", "{}\n"]))
def test_every_spelling_of_a_code_is_read(seed: int, around: str) -> None:
    code, (first, second) = made(seed)
    spoken = second.replace("-", " ").lower().replace("0", "o").replace("1", "l")
    assert read_code(around.format(first), spoken, PACKAGE_ID) == code


@settings(max_examples=10)
@given(SEEDS)
def test_a_slip_is_told_with_the_part_it_is_in(seed: int) -> None:
    _, parts = made(seed)
    for part in (1, 2):
        right = parts[part - 1].replace("-", "")
        slips = [
            right[:place] + mark + right[place + 1 :]
            for place in range(24)
            for mark in ALPHABET
            if mark != right[place]
        ]
        slips += [
            right[:place] + right[place + 1] + right[place] + right[place + 2 :]
            for place in range(23)
            if right[place] != right[place + 1]
        ]
        for slip in slips:
            typed = (slip, parts[1]) if part == 1 else (parts[0], slip)
            found, where = problem(*typed)
            assert found in {CodePartProblem.CHECK, CodePartProblem.OTHER_PART}
            assert where == part


def test_what_can_be_no_part_is_told() -> None:
    _, (first, second) = made(1)
    assert problem(second, first) == (CodePartProblem.OTHER_PART, 1)
    assert problem(first, first) == (CodePartProblem.OTHER_PART, 2)
    assert problem(first[:-1], second) == (CodePartProblem.LENGTH, 1)
    assert problem(first, second, "0c" * 16) == (CodePartProblem.CHECK, 1)
    with pytest.raises(CodePartMistyped) as mistyped:
        read_code(first, "7U" + second[2:], PACKAGE_ID)
    assert (mistyped.value.part, mistyped.value.position) == (2, 2)
    assert mistyped.value.problem is CodePartProblem.CHARACTER


def test_codes_ids_and_keys_differ() -> None:
    assert new_code(PACKAGE_ID) != new_code(PACKAGE_ID)
    assert len({new_file_id(), new_file_id()}) == 2
    assert len(bytes.fromhex(new_return_key())) == 32


def test_a_key_needs_both_parts_and_the_package() -> None:
    (one, _), (two, _) = made(1), made(2)
    mixed = TwoPartCode(first=one.first, second=two.second)
    keys = [package_key(code, PACKAGE_ID) for code in (one, two, mixed)]
    assert len({*keys, package_key(one, "0c" * 16)}) == 4
    data = package({"a": 1}, keys[0])
    assert fault(data, keys[2]) is StandInFault.CHANGED


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**50), 2**50) | st.text(max_size=40),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.text(), JSON, max_size=4), st.binary(min_size=32, max_size=32))
def test_what_was_sealed_is_opened(content: dict[str, Any], key: bytes) -> None:
    data = package(content, key)
    assert opened(data, open_part(data, StandInKind.PACKAGE), key) == content


def test_the_size_tells_little() -> None:
    key = bytes(32)
    assert len(package({"a": ""}, key)) == len(package({"a": "x" * 60_000}, key))


def test_every_byte_counts() -> None:
    key, data = bytes(32), package({"a": "b" * 500}, bytes(32))
    for place in [*range(400), *range(400, len(data), 97), len(data) - 1]:
        for change in (1, 0x80):
            bent = bytearray(data)
            bent[place] ^= change
            fault(bytes(bent), key)


def test_every_cut_and_every_addition_is_noticed() -> None:
    key, data = bytes(32), package({"a": "b" * 500}, bytes(32))
    for length in [*range(400), *range(400, len(data), 1009), len(data) - 1]:
        fault(data[:length], key)
    for more in (b"\0", bytes(16), data):
        fault(data + more, key)


@given(st.binary(max_size=300))
def test_no_bytes_do_more_than_be_refused(rest: bytes) -> None:
    data = package({"a": 1}, bytes(32))
    for start in (0, 8, 12, 40):
        fault(data[:start] + rest, bytes(32))


def test_each_refusal_says_why() -> None:
    key = bytes(32)
    data = package({"a": 1}, key)
    assert fault(b"VPDKBAK" + data[7:], key) is StandInFault.NOT_ONE
    assert fault(data, key, StandInKind.RETURN) is StandInFault.OTHER_KIND
    assert fault(bytes(MOST_BYTES + 1), key) is StandInFault.TOO_LARGE
    assert fault(data[:20], key) is StandInFault.HEADER
    with pytest.raises(StandInDamaged):
        package({"a": "x" * MOST_BYTES}, key)


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"min_reader": 2}, StandInFault.TOO_NEW),
        ({"kind": "letter"}, StandInFault.HEADER),
        ({"id": "AB" * 16}, StandInFault.HEADER),
        ({"more": 1}, StandInFault.HEADER),
    ],
)
def test_a_header_that_is_not_ours_is_refused(change: dict[str, Any], why: StandInFault) -> None:
    header: Document = {
        "v": 1,
        "min_reader": 1,
        "kind": "package",
        "id": PACKAGE_ID,
        "package": PACKAGE_ID,
    }
    content = canonical({**header, **change})
    data = b"VPDKSTI\x01" + len(content).to_bytes(4, "big") + content
    assert fault(data, bytes(32)) is why


@pytest.mark.parametrize(
    "plain", [b"", b"\0\0\0\x05{}", b"\0\0\0\x02{}\0x", b"\0\0\0\x03{ }", b"\0\0\0\x02[]"]
)
def test_a_content_that_is_none_is_refused(plain: bytes) -> None:
    """Such a file was written by somebody with the key, or by a bug."""
    key = bytes(32)
    found = open_part(package({}, key), StandInKind.PACKAGE)
    target = BytesIO(found.prefix)
    target.seek(0, 2)
    context = b"vpdesk/1/stand-in/" + hashlib.sha256(found.prefix).digest()
    chunks = ChunkWriter(target, key=key, context=context)
    chunks.write(plain)
    chunks.finish()
    assert fault(target.getvalue(), key) is StandInFault.CONTENT
