"""What was destroyed is on record beside the vault, for its own keys alone."""

from datetime import date
from pathlib import Path

import pytest

from vpdesk.domain.cases import CaseId
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.retention import DestructionReason
from vpdesk.domain.tombstones import Tombstone
from vpdesk.security.backup_errors import TombstonesUnreadable
from vpdesk.security.keys import MasterKey
from vpdesk.security.strict_json import canonical
from vpdesk.security.tombstones import read_tombstones, union, write_tombstones

MASTER = MasterKey(secret=b"m" * 32)
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
    assert read_tombstones(path, MASTER, vault=VAULT) == ()
    listed = (tombstone(3), tombstone(8))
    write_tombstones(path, listed, MASTER, vault=VAULT)
    assert read_tombstones(path, MASTER, vault=VAULT) == listed
    assert b"25-001" not in path.read_bytes()


def test_other_keys_and_changed_bytes_read_nothing(tmp_path: Path) -> None:
    path = tmp_path / "tombstones"
    write_tombstones(path, [tombstone(3)], MASTER, vault=VAULT)
    whole = path.read_bytes()
    for master, vault in ((MasterKey(secret=b"x" * 32), VAULT), (MASTER, "11" * 16)):
        with pytest.raises(TombstonesUnreadable):
            read_tombstones(path, master, vault=vault)
    for place in range(len(whole)):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        with pytest.raises(TombstonesUnreadable):
            read_tombstones(path, MASTER, vault=VAULT)
    for short in (b"", whole[:20], whole[:-1]):
        path.write_bytes(short)
        with pytest.raises(TombstonesUnreadable):
            read_tombstones(path, MASTER, vault=VAULT)


def test_folder_in_its_place_is_unreadable(tmp_path: Path) -> None:
    with pytest.raises(TombstonesUnreadable):
        read_tombstones(tmp_path, MASTER, vault=VAULT)


@pytest.mark.parametrize("listed", ["x", [1], [{"case": 0}], [{"case": 1, "number": 5}]])
def test_list_of_another_shape_is_unreadable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, listed: object
) -> None:
    path = tmp_path / "tombstones"
    content = canonical({"v": 1, "destroyed": listed})  # type: ignore[dict-item]
    monkeypatch.setattr("vpdesk.security.tombstones.canonical", lambda _: content)
    write_tombstones(path, [], MASTER, vault=VAULT)
    with pytest.raises(TombstonesUnreadable):
        read_tombstones(path, MASTER, vault=VAULT)


def test_union_has_every_case_once_in_order() -> None:
    joined = union([tombstone(8), tombstone(3)], [tombstone(3, "25-009"), tombstone(1)])
    assert [each.case_id for each in joined] == [1, 3, 8]
    assert joined[1].number == "25-001"
