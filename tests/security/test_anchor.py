"""The anchor tells a database or header put back from the one last used."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vpdesk.security import anchor
from vpdesk.security.anchor import (
    NO_DIGEST,
    AnchorCheck,
    AnchorVerdict,
    check_counter,
    forget_digest,
    hand_over_anchor,
    write_anchor,
)
from vpdesk.security.errors import AnchorNotWritten

KEY = b"k" * 32


def write(folder: Path, counter: int, *, epoch: int = 1, header_seq: int = 5) -> None:
    write_anchor(folder, KEY, counter=counter, epoch=epoch, header_seq=header_seq)


def check(folder: Path, counter: int, *, epoch: int = 1, header_seq: int = 5) -> AnchorCheck:
    return check_counter(folder, KEY, counter=counter, epoch=epoch, header_seq=header_seq)


def test_the_last_anchor_is_what_counts(tmp_path: Path) -> None:
    for counter in (10, 20, 15, 40, 41):
        write(tmp_path, counter)
        assert check(tmp_path, counter) == AnchorCheck(verdict=AnchorVerdict.MATCHES)
        assert (tmp_path / "anchor").stat().st_size == 1024
        assert (tmp_path / "anchor").stat().st_mode & 0o777 == 0o600


def test_the_digest_of_a_closed_database_counts_until_it_is_forgotten(tmp_path: Path) -> None:
    digest = bytes(range(32))
    write_anchor(tmp_path, KEY, counter=7, epoch=1, header_seq=5, digest=digest)

    assert check(tmp_path, 7).digest == digest
    assert (tmp_path / "anchor").read_bytes()[40:72] == digest
    assert check(tmp_path, 8).digest == NO_DIGEST
    assert check(tmp_path, 7, header_seq=6).digest == NO_DIGEST
    assert check(tmp_path, 7, epoch=2).digest == NO_DIGEST

    forget_digest(tmp_path, KEY)

    assert check(tmp_path, 7) == AnchorCheck(verdict=AnchorVerdict.MATCHES)
    before = (tmp_path / "anchor").read_bytes()
    forget_digest(tmp_path, KEY)
    assert (tmp_path / "anchor").read_bytes() == before


def test_a_digest_that_cannot_be_forgotten_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_path: Path, _content: bytes, *, start: int) -> None:
        raise OSError(28, "")

    forget_digest(tmp_path, KEY)
    write_anchor(tmp_path, KEY, counter=7, epoch=1, header_seq=5, digest=b"d" * 32)
    monkeypatch.setattr(anchor, "overwrite_durably", refuse)

    with pytest.raises(AnchorNotWritten):
        forget_digest(tmp_path, KEY)


def test_the_layout_is_the_documented_one(tmp_path: Path) -> None:
    write(tmp_path, 258, epoch=3, header_seq=7)
    content = (tmp_path / "anchor").read_bytes()
    numbers = [int.from_bytes(content[start : start + 8], "big") for start in (8, 16, 24, 32)]
    assert content[:8] == b"VPDKANC\x01"
    assert numbers == [1, 3, 7, 258]
    assert not any(content[40:480])
    assert not any(content[512:])


def test_an_older_database_is_told_with_its_distance(tmp_path: Path) -> None:
    write(tmp_path, 40)
    assert check(tmp_path, 28) == AnchorCheck(verdict=AnchorVerdict.DATABASE_OLDER, changes=12)
    assert check(tmp_path, 43) == AnchorCheck(verdict=AnchorVerdict.DATABASE_NEWER, changes=3)


@pytest.mark.parametrize(("epoch", "header_seq"), [(2, 4), (1, 9)])
def test_an_older_header_is_told(tmp_path: Path, epoch: int, header_seq: int) -> None:
    write(tmp_path, 40, epoch=2, header_seq=5)
    found = check(tmp_path, 40, epoch=epoch, header_seq=header_seq)
    assert found.verdict is AnchorVerdict.HEADER_OLDER
    assert check(tmp_path, 40, epoch=3, header_seq=6).verdict is AnchorVerdict.MATCHES


def test_an_older_header_does_not_hide_that_the_database_is_older_too(tmp_path: Path) -> None:
    write(tmp_path, 40, header_seq=5)
    found = check(tmp_path, 28, header_seq=4)
    assert found == AnchorCheck(verdict=AnchorVerdict.BOTH_OLDER, changes=12)
    assert check(tmp_path, 43, header_seq=4).verdict is AnchorVerdict.HEADER_OLDER


def test_a_missing_anchor_is_told(tmp_path: Path) -> None:
    assert check(tmp_path, 1).verdict is AnchorVerdict.MISSING


@given(place=st.integers(0, 1023), mask=st.integers(1, 255))
def test_a_torn_half_leaves_the_other(
    tmp_path_factory: pytest.TempPathFactory, place: int, mask: int
) -> None:
    folder = tmp_path_factory.mktemp("anchor")
    write(folder, 1)
    write(folder, 2)
    content = bytearray((folder / "anchor").read_bytes())
    content[place] ^= mask
    (folder / "anchor").write_bytes(content)
    left = 2 if place < 512 else 1
    assert check(folder, left).verdict is AnchorVerdict.MATCHES
    write(folder, 3)
    assert check(folder, 3).verdict is AnchorVerdict.MATCHES
    write(folder, 4)
    assert check(folder, 4).verdict is AnchorVerdict.MATCHES


@pytest.mark.parametrize("content", [b"", b"\0" * 1024, b"x" * 1023, b"x" * 5000])
def test_a_damaged_anchor_is_told_and_moved_aside_by_the_next(
    tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "anchor").write_bytes(content)
    assert check(tmp_path, 1).verdict is AnchorVerdict.DAMAGED
    write(tmp_path, 9)
    assert check(tmp_path, 9).verdict is AnchorVerdict.MATCHES
    assert (tmp_path / "quarantine" / "anchor.1").read_bytes() == content


def test_an_anchor_of_another_key_is_damage(tmp_path: Path) -> None:
    write_anchor(tmp_path, b"j" * 32, counter=9, epoch=1, header_seq=1)
    assert check(tmp_path, 9).verdict is AnchorVerdict.DAMAGED


def test_a_link_in_its_place_is_not_followed(tmp_path: Path) -> None:
    write(tmp_path, 5)
    (tmp_path / "anchor").rename(tmp_path / "elsewhere")
    (tmp_path / "anchor").symlink_to("elsewhere")
    before = (tmp_path / "elsewhere").read_bytes()
    assert check(tmp_path, 5).verdict is AnchorVerdict.DAMAGED
    write(tmp_path, 6)
    assert (tmp_path / "elsewhere").read_bytes() == before
    assert check(tmp_path, 6).verdict is AnchorVerdict.MATCHES


def test_a_write_that_fails_is_told(tmp_path: Path) -> None:
    with pytest.raises(AnchorNotWritten) as failed:
        write(tmp_path / "nowhere", 1)
    assert failed.value.error_number == 2


def hand_over(folder: Path) -> None:
    hand_over_anchor(folder, KEY, b"n" * 32, counter=21, epoch=2, header_seq=6)


@pytest.mark.parametrize("writes", range(1, 4))
def test_while_keys_change_each_of_them_finds_a_half_of_its_own(
    tmp_path: Path, writes: int
) -> None:
    for counter in range(writes):
        write(tmp_path, counter)
    matches = AnchorCheck(verdict=AnchorVerdict.MATCHES)

    hand_over(tmp_path)

    assert check(tmp_path, writes - 1) == matches
    new = check_counter(tmp_path, b"n" * 32, counter=21, epoch=2, header_seq=6)
    assert new == matches
    for counter in (22, 23):
        write_anchor(tmp_path, b"n" * 32, counter=counter, epoch=2, header_seq=6)
    assert check(tmp_path, writes - 1).verdict is AnchorVerdict.DAMAGED
    assert not (tmp_path / "quarantine").exists()


def test_a_lost_anchor_is_made_anew_when_keys_change(tmp_path: Path) -> None:
    hand_over(tmp_path)

    new = check_counter(tmp_path, b"n" * 32, counter=21, epoch=2, header_seq=6)
    assert new == AnchorCheck(verdict=AnchorVerdict.MATCHES)


def test_an_anchor_that_cannot_be_handed_over_is_told(tmp_path: Path) -> None:
    (tmp_path / "anchor").mkdir()
    (tmp_path / "quarantine").write_bytes(b"")

    with pytest.raises(AnchorNotWritten):
        hand_over(tmp_path)
