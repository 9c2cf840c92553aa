"""What was destroyed is on record beside the vault, under each of its keys by itself."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vpdesk.domain.cases import CaseId
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.retention import DestructionReason
from vpdesk.domain.tombstones import Tombstone
from vpdesk.security.backup_errors import TombstonesUnreadable
from vpdesk.security.keys import MasterKey
from vpdesk.security.strict_json import canonical
from vpdesk.security.tombstones import read_tombstones, tell_tombstones, union

MASTER = MasterKey(secret=b"m" * 32)
EARLIER = MasterKey(secret=b"e" * 32)
STRANGER = MasterKey(secret=b"s" * 32)
VAULT = "00" * 16


def tombstone(case: int, number: str = "25-001") -> Tombstone:
    return Tombstone(
        case_id=CaseId(case),
        number=number,
        organisation_id=OrganisationId(2),
        destroyed_on=date(2026, 3, 2),
        reason=DestructionReason.TERM,
    )


def test_tombstones_read_back_as_written(tmp_path: Path) -> None:
    path = tmp_path / "tombstones"
    assert read_tombstones(path, [MASTER], vault=VAULT) == ()
    listed = (tombstone(3), tombstone(8))
    tell_tombstones(path, listed, [MASTER], vault=VAULT)
    assert read_tombstones(path, [MASTER], vault=VAULT) == listed
    assert b"25-001" not in path.read_bytes()


def test_other_keys_and_changed_bytes_read_nothing(tmp_path: Path) -> None:
    path = tmp_path / "tombstones"
    tell_tombstones(path, [tombstone(3)], [MASTER], vault=VAULT)
    whole = path.read_bytes()
    for master, vault in ((MasterKey(secret=b"x" * 32), VAULT), (MASTER, "11" * 16)):
        with pytest.raises(TombstonesUnreadable):
            read_tombstones(path, [master], vault=vault)
    for place in range(len(whole)):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        with pytest.raises(TombstonesUnreadable):
            read_tombstones(path, [MASTER], vault=VAULT)
    for short in (b"", whole[:20], whole[:-1]):
        path.write_bytes(short)
        with pytest.raises(TombstonesUnreadable):
            read_tombstones(path, [MASTER], vault=VAULT)


def test_folder_in_its_place_is_unreadable(tmp_path: Path) -> None:
    with pytest.raises(TombstonesUnreadable):
        read_tombstones(tmp_path, [MASTER], vault=VAULT)


@pytest.mark.parametrize("listed", ["x", [1], [{"case": 0}], [{"case": 1, "number": 5}]])
def test_list_of_another_shape_is_unreadable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, listed: object
) -> None:
    path = tmp_path / "tombstones"
    content = canonical({"v": 1, "destroyed": listed})  # type: ignore[dict-item]
    monkeypatch.setattr("vpdesk.security.tombstones.canonical", lambda _: content)
    tell_tombstones(path, [], [MASTER], vault=VAULT)
    with pytest.raises(TombstonesUnreadable):
        read_tombstones(path, [MASTER], vault=VAULT)


def test_union_has_every_case_once_in_order() -> None:
    joined = union([tombstone(8), tombstone(3)], [tombstone(3, "25-009"), tombstone(1)])
    assert [each.case_id for each in joined] == [1, 3, 8]
    assert joined[1].number == "25-001"


def ids(path: Path, *masters: MasterKey) -> list[int]:
    return [each.case_id for each in read_tombstones(path, masters, vault=VAULT)]


def tell(path: Path, cases: Sequence[int], *masters: MasterKey) -> None:
    tell_tombstones(path, [tombstone(each) for each in cases], masters, vault=VAULT)


def test_each_key_reads_what_was_told_for_it(tmp_path: Path) -> None:
    path = tmp_path / "tombstones"
    tell(path, [3], EARLIER)
    tell(path, [3, 8], MASTER, EARLIER)
    assert ids(path, MASTER) == ids(path, EARLIER) == [3, 8]
    with pytest.raises(TombstonesUnreadable):
        ids(path, STRANGER)


@pytest.mark.parametrize("masters", [(MASTER, EARLIER), (EARLIER, MASTER)])
def test_what_one_key_tells_is_never_told_under_another(
    tmp_path: Path, masters: tuple[MasterKey, ...]
) -> None:
    path = tmp_path / "tombstones"
    tell(path, [5], EARLIER)
    tell(path, [7], MASTER)
    tell(path, [3], *masters)
    assert ids(path, MASTER) == [3, 7]
    assert ids(path, EARLIER) == [3, 5]


def test_what_other_keys_seal_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "tombstones"
    tell(path, [9], STRANGER)
    tell(path, [3], MASTER, EARLIER)
    tell(path, [4], EARLIER)
    assert (ids(path, STRANGER), ids(path, MASTER), ids(path, EARLIER)) == ([9], [3], [3, 4])


def test_parts_of_others_do_not_pile_up(tmp_path: Path) -> None:
    path = tmp_path / "tombstones"
    for number in range(60):
        tell(path, [3], MasterKey(secret=bytes([number]) * 32))
    tell(path, [3], MASTER)
    size = path.stat().st_size
    tell(path, [3], MasterKey(secret=b"y" * 32))
    assert path.stat().st_size == size
    assert ids(path, MASTER) == [3]


def test_file_that_lacks_nothing_is_not_written(tmp_path: Path) -> None:
    path = tmp_path / "tombstones"
    tell(path, [3, 8], MASTER, EARLIER)
    before = path.read_bytes()
    tell(path, [8], EARLIER)
    tell(path, [3], MASTER)
    assert path.read_bytes() == before
    tell(path, [3, 8], MASTER, STRANGER)
    assert path.read_bytes() != before


@given(st.data())
def test_a_damaged_part_never_hides_another(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    path = tmp_path_factory.mktemp("damaged") / "tombstones"
    masters = (MASTER, EARLIER, STRANGER)
    tell(path, [3], *masters)
    whole = path.read_bytes()
    assert len(whole) % 3 == 0
    size = len(whole) // 3
    place = data.draw(st.integers(min_value=0, max_value=len(whole) - 1))
    junk = data.draw(st.binary(max_size=20))
    end = data.draw(st.integers(min_value=place, max_value=(place // size + 1) * size))
    path.write_bytes(whole[:place] + junk + whole[end:])
    hurt = place // size
    for number, master in enumerate(masters):
        if number != hurt:
            assert ids(path, master) == [3]
    tell(path, [3], MASTER, EARLIER)
    assert ids(path, MASTER) == ids(path, EARLIER) == [3]


def test_marks_by_the_thousand_hide_nothing_that_stands_before_them(tmp_path: Path) -> None:
    path = tmp_path / "tombstones"
    tell(path, [3], MASTER)
    with path.open("ab") as file:
        for number in range(20_000):
            file.write(b"VPDKTMB\x01" + number.to_bytes(28, "big"))
    assert ids(path, MASTER) == [3]
    with pytest.raises(TombstonesUnreadable):
        ids(path, STRANGER)


def test_file_too_large_is_unreadable_and_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "tombstones"
    monkeypatch.setattr("vpdesk.security.tombstones._LARGEST_FILE", 1000)
    path.write_bytes(b"x" * 1001)
    with pytest.raises(TombstonesUnreadable):
        ids(path, MASTER)
    tell(path, [3], MASTER)
    assert ids(path, MASTER) == [3]


def test_list_of_another_shape_is_told_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "tombstones"
    with monkeypatch.context() as spoilt:
        spoilt.setattr("vpdesk.security.tombstones.canonical", lambda _: b"{}")
        tell(path, [3], MASTER)
    tell(path, [3], MASTER)
    assert ids(path, MASTER) == [3]


def test_part_with_a_mark_in_it_is_sealed_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "tombstones"
    nonces = iter([b"VPDKTMB\x01abcd", b"n" * 12])
    monkeypatch.setattr("vpdesk.security.tombstones.secrets.token_bytes", lambda _: next(nonces))
    tell(path, [3], MASTER)
    assert ids(path, MASTER) == [3]
