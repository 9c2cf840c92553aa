"""Ways in change while the vault is open, and two of them work at every moment."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.fixtures import CHEAPEST, TODAY, proof_of
from tests.services.known_vault import OTHER, PASSWORD, KnownVault, snapshots, works
from vpdesk.domain.log import LoggedAct
from vpdesk.security import header_files, slot_changes, unfinished_change, unlocking
from vpdesk.security.durable_files import replace_durably
from vpdesk.security.header import successor
from vpdesk.security.keys import MasterKey
from vpdesk.security.opened_keys import OpenedKeys
from vpdesk.security.vault_folder import HEADER_NAMES
from vpdesk.services.desk import Desk, Notice
from vpdesk.services.errors import (
    DiskFull,
    HeaderNotWritten,
    HeaderOlder,
    HeaderTampered,
    KeyringFailed,
    PasswordTooCommon,
    PasswordTooShort,
    PasswordTooWeak,
    RecoveryCodeMismatch,
    RecoveryCodeMistyped,
    VaultError,
    WayNotAvailable,
    WrongSecret,
)
from vpdesk.services.vaults import vaults
from vpdesk.services.vaults.vaults import WayIn, WayToOpen


@pytest.fixture
def desk(known: KnownVault) -> Iterator[Desk]:
    opened = known.by_code()
    yield opened
    opened.close()


def acts(desk: Desk) -> list[LoggedAct]:
    return [entry.act for entry in desk.log.entries(limit=50)]


def change(desk: Desk, known: KnownVault, way: WayToOpen, password: str = OTHER) -> tuple[str, ...]:
    return desk.access.change_way(
        way, password, proof=proof_of(desk), keyring=known.keyring, argon2=CHEAPEST
    )


def test_a_desk_tells_its_ways(desk: Desk) -> None:
    assert desk.access.opened_with is WayIn.RECOVERY
    assert desk.access.ways() == (WayIn.PASSWORD, WayIn.RECOVERY)
    assert desk.access.way() is WayToOpen.PASSWORD
    assert desk.access.two_work()
    assert not desk.access.closed


def test_a_vault_with_nothing_but_a_recovery_code_has_no_way(desk: Desk) -> None:
    opened = desk.keys.current
    slots = [slot.document for slot in opened.header.slots if slot.slot_type is WayIn.RECOVERY]
    desk.keys.replace(replace(opened, header=successor(opened.header, slots=slots)))

    assert desk.access.way() is None
    assert not desk.access.two_work()


@pytest.mark.parametrize("way", WayToOpen)
def test_the_way_changes_while_the_vault_is_open(
    desk: Desk, known: KnownVault, way: WayToOpen
) -> None:
    assert change(desk, known, way) == ()

    assert desk.access.way() is way
    assert desk.access.opened_with is WayIn.RECOVERY
    assert acts(desk)[0] is LoggedAct.WAY_CHANGED
    desk.close()
    with pytest.raises(VaultError):
        known.by_password(PASSWORD)
    opened = known.by_keyring() if way is WayToOpen.KEYRING else known.by_password(OTHER)
    assert opened.notices == frozenset()
    opened.close()
    known.by_code().close()


@pytest.mark.parametrize(
    ("password", "error"),
    [
        ("kort", PasswordTooShort),
        ("wachtwoord123", PasswordTooCommon),
        ("aaaaaaaaaaaaab", PasswordTooWeak),
    ],
)
@pytest.mark.parametrize("way", [WayToOpen.PASSWORD, WayToOpen.BOUND])
def test_a_weak_password_changes_nothing(
    desk: Desk, known: KnownVault, password: str, error: type[Exception], way: WayToOpen
) -> None:
    before = (known.folder / "vault.hdr").read_bytes()

    with pytest.raises(error):
        change(desk, known, way, password)
    with pytest.raises(error):
        desk.access.rotate_master_key(way, password, known.code, known.code, proof=proof_of(desk))

    assert (known.folder / "vault.hdr").read_bytes() == before
    assert known.backend.items == {}


def test_changes_follow_each_other_from_the_newest_header(desk: Desk, known: KnownVault) -> None:
    new = desk.access.new_recovery_code()
    change(desk, known, WayToOpen.KEYRING)
    desk.access.replace_recovery_code(new, new.lower(), proof=proof_of(desk))
    change(desk, known, WayToOpen.PASSWORD)

    assert acts(desk)[:3] == [
        LoggedAct.WAY_CHANGED,
        LoggedAct.RECOVERY_CODE_CHANGED,
        LoggedAct.WAY_CHANGED,
    ]
    assert known.backend.items == {}
    desk.close()
    known.by_password(OTHER).close()
    known.by_code(new).close()
    with pytest.raises(WrongSecret):
        known.by_code()


def test_a_code_that_was_not_typed_back_changes_nothing(desk: Desk, known: KnownVault) -> None:
    before = (known.folder / "vault.hdr").read_bytes()
    new = desk.access.new_recovery_code()
    for typed, error in ((known.code, RecoveryCodeMismatch), ("AAAA", RecoveryCodeMistyped)):
        with pytest.raises(error):
            desk.access.replace_recovery_code(new, typed, proof=proof_of(desk))
        with pytest.raises(error):
            desk.access.rotate_master_key(WayToOpen.KEYRING, "", new, typed, proof=proof_of(desk))

    assert (known.folder / "vault.hdr").read_bytes() == before


def test_an_older_header_put_back_after_a_change_is_told(desk: Desk, known: KnownVault) -> None:
    old = (known.folder / "vault.hdr").read_bytes()
    change(desk, known, WayToOpen.PASSWORD)
    desk.close()
    for name in ("vault.hdr", "vault.hdr2"):
        (known.folder / name).write_bytes(old)

    with pytest.raises(HeaderOlder):
        known.by_password(PASSWORD)


def test_an_anchor_that_cannot_be_written_does_not_refuse_a_change(
    desk: Desk, known: KnownVault
) -> None:
    (known.folder / "anchor").unlink()
    (known.folder / "anchor").mkdir()
    (known.folder / "quarantine").write_bytes(b"")

    change(desk, known, WayToOpen.PASSWORD)

    (known.folder / "anchor").rmdir()
    (known.folder / "quarantine").unlink()
    desk.close()
    known.by_password(OTHER).close()


def test_a_disk_too_full_for_the_log_does_not_seem_to_refuse_a_change(
    desk: Desk, known: KnownVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise DiskFull

    with monkeypatch.context() as patch:
        patch.setattr("vpdesk.storage.log.LogRepository.note", full)
        change(desk, known, WayToOpen.PASSWORD)

    desk.close()
    known.by_password(OTHER).close()


def test_a_keyring_that_fails_leaves_the_old_way_and_no_item(desk: Desk, known: KnownVault) -> None:
    def refuse(service: str, username: str, password: str) -> None:
        raise TimeoutError

    known.backend.set_password = refuse  # type: ignore[method-assign]

    with pytest.raises(KeyringFailed):
        change(desk, known, WayToOpen.BOUND)

    assert known.backend.items == {}
    assert desk.access.way() is WayToOpen.PASSWORD


def test_an_item_that_is_gone_when_it_is_proved_takes_the_change_back(
    desk: Desk, known: KnownVault
) -> None:
    real = known.backend.get_password
    asked: list[str] = []

    def forget_later(service: str, username: str) -> str | None:
        asked.append(service)
        return real(service, username) if len(asked) < 3 else None

    known.backend.get_password = forget_later  # type: ignore[method-assign]

    with pytest.raises(KeyringFailed):
        change(desk, known, WayToOpen.KEYRING)

    known.backend.get_password = real  # type: ignore[method-assign]
    assert desk.access.ways() == (WayIn.PASSWORD, WayIn.RECOVERY)
    desk.close()
    assert vaults.ways_in(known.folder) == {WayIn.PASSWORD, WayIn.RECOVERY}
    known.by_password(PASSWORD).close()


def test_the_old_way_goes_only_after_the_new_one_was_proved(
    desk: Desk, known: KnownVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened_before: list[bool] = []

    def prove(folder: Path, password: str) -> OpenedKeys:
        opened_before.append(works(known, lambda then: then.by_password(PASSWORD)))
        return unlocking.unlock_with_password(folder, password)

    monkeypatch.setattr(slot_changes, "unlock_with_password", prove)
    change(desk, known, WayToOpen.PASSWORD)

    assert opened_before == [True]
    assert not works(known, lambda then: then.by_password(PASSWORD))


@pytest.mark.parametrize("successes", range(6))
def test_a_disk_that_refuses_the_header_leaves_two_ways_and_a_desk_that_goes_on(
    desk: Desk, known: KnownVault, monkeypatch: pytest.MonkeyPatch, successes: int
) -> None:
    written = 0

    def refuse_later(path: Path, content: bytes) -> None:
        nonlocal written
        written += 1
        if written > successes:
            raise OSError(28, "")
        replace_durably(path, content)

    with monkeypatch.context() as patch:
        patch.setattr(header_files, "replace_durably", refuse_later)
        if successes < 4:
            with pytest.raises(HeaderNotWritten):
                change(desk, known, WayToOpen.BOUND)
        else:
            change(desk, known, WayToOpen.BOUND)

    assert desk.access.two_work()
    in_a_copy = WayIn.BOUND in vaults.ways_in(known.folder)
    assert len(known.backend.items) >= in_a_copy
    change(desk, known, WayToOpen.KEYRING)
    assert desk.access.ways() == (WayIn.KEYRING, WayIn.RECOVERY)
    desk.close()
    known.by_keyring().close()
    known.by_code().close()


def test_a_header_that_could_not_be_written_takes_its_item_along_when_it_was_taken_back(
    desk: Desk, known: KnownVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    failures = [False, True]

    def refuse_once(path: Path, content: bytes) -> None:
        if failures and failures.pop(0):
            raise OSError(5, "")
        replace_durably(path, content)

    monkeypatch.setattr(header_files, "replace_durably", refuse_once)
    with pytest.raises(HeaderNotWritten):
        change(desk, known, WayToOpen.BOUND)

    assert known.backend.items == {}
    assert desk.access.ways() == (WayIn.PASSWORD, WayIn.RECOVERY)


class TestRehearsal:
    def test_the_code_was_at_hand_when_the_vault_was_made(self, desk: Desk) -> None:
        rehearsal = desk.access.rehearsal()

        assert rehearsal.last == TODAY
        assert rehearsal.due == date(2026, 11, 21)

    def test_a_rehearsal_is_noted_with_its_day(
        self, known: KnownVault, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        day = TODAY.replace(year=2027)
        desk = vaults.unlock_with_recovery_code(known.folder, known.code, today=lambda: day)
        assert desk.access.rehearsal().is_due(day)

        desk.access.rehearse(known.code.replace("-", " ").lower())

        assert desk.access.rehearsal().last == day
        assert not desk.access.rehearsal().is_due(day)
        assert acts(desk)[0] is LoggedAct.RECOVERY_CODE_REHEARSED
        desk.close()

    def test_another_code_and_a_slip_are_not_noted(self, desk: Desk, known: KnownVault) -> None:
        with pytest.raises(WrongSecret):
            desk.access.rehearse(desk.access.new_recovery_code())
        with pytest.raises(RecoveryCodeMistyped):
            desk.access.rehearse(known.code[:-1])

        assert LoggedAct.RECOVERY_CODE_REHEARSED not in acts(desk)

    def test_a_rehearsal_reads_the_header_on_the_disk(
        self, desk: Desk, known: KnownVault, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        stale = desk.keys.current
        change(desk, known, WayToOpen.PASSWORD)
        newest = desk.keys.current.header
        desk.keys.replace(stale)

        desk.access.rehearse(known.code)

        assert desk.keys.current.header == newest

    def test_a_header_under_another_master_key_is_refused(
        self, desk: Desk, known: KnownVault
    ) -> None:
        other = replace(desk.keys.current, master=MasterKey(secret=b"x" * 32))
        held = desk.keys.current
        desk.keys.replace(other)

        with pytest.raises(HeaderTampered):
            desk.access.rehearse(known.code)

        desk.keys.replace(held)

    def test_an_older_header_put_back_meanwhile_is_not_taken_over(
        self, desk: Desk, known: KnownVault
    ) -> None:
        older = {name: (known.folder / name).read_bytes() for name in HEADER_NAMES}
        change(desk, known, WayToOpen.PASSWORD)
        held = desk.keys.current
        for name, content in older.items():
            (known.folder / name).write_bytes(content)

        with pytest.raises(HeaderOlder):
            desk.access.rehearse(known.code)

        assert desk.keys.current is held
        desk.close()
        with pytest.raises(HeaderOlder):
            known.by_password(PASSWORD)

    def test_it_can_be_postponed_by_thirty_days(self, known: KnownVault) -> None:
        day = [date(2026, 12, 1)]
        desk = vaults.unlock_with_recovery_code(known.folder, known.code, today=lambda: day[0])
        desk.access.postpone_rehearsal()

        assert desk.access.rehearsal().due == date(2026, 12, 31)
        assert not desk.access.rehearsal().is_due(day[0])
        day[0] = date(2026, 12, 31)
        assert desk.access.rehearsal().is_due(day[0])
        desk.close()

    def test_a_new_code_counts_as_a_rehearsal(self, known: KnownVault) -> None:
        day = TODAY.replace(year=2027)
        desk = vaults.unlock_with_recovery_code(known.folder, known.code, today=lambda: day)
        new = desk.access.new_recovery_code()
        desk.access.replace_recovery_code(new, new, proof=proof_of(desk))

        assert desk.access.rehearsal().last == day
        desk.close()


@pytest.mark.parametrize("way", WayToOpen)
def test_a_kill_at_any_moment_of_a_change_leaves_two_ways_and_no_older_header(
    desk: Desk, known: KnownVault, monkeypatch: pytest.MonkeyPatch, way: WayToOpen
) -> None:
    moments = snapshots(known, monkeypatch, lambda: change(desk, known, way))

    assert len(moments) >= 6
    for moment in moments:
        ways = [
            works(moment, lambda then: then.by_password(PASSWORD)),
            works(moment, lambda then: then.by_password(OTHER)),
            works(moment, KnownVault.by_keyring),
        ]
        assert works(moment, KnownVault.by_code)
        assert any(ways)
    assert not works(moments[-1], lambda then: then.by_password(PASSWORD))


def notices(moment: KnownVault, unlock: Callable[[KnownVault], Desk]) -> set[Notice]:
    desk = unlock(moment)
    desk.close()
    return set(desk.notices)


def with_both(
    moments: list[KnownVault], *unlocks: Callable[[KnownVault], Desk]
) -> list[KnownVault]:
    """Return what a kill left after the new slot was added and before the old one went."""
    return [each for each in moments if all(works(each, unlock) for unlock in unlocks)]


class TestAChangeThatWasBrokenOff:
    @pytest.mark.parametrize("way", [WayToOpen.PASSWORD, WayToOpen.BOUND])
    def test_of_the_way_is_finished_by_who_opens_with_the_new_one(
        self, desk: Desk, known: KnownVault, monkeypatch: pytest.MonkeyPatch, way: WayToOpen
    ) -> None:
        def old(then: KnownVault) -> Desk:
            return then.by_password(PASSWORD)

        def new(then: KnownVault) -> Desk:
            return then.by_password(OTHER)

        moments = snapshots(known, monkeypatch, lambda: change(desk, known, way))
        found = with_both(moments, old, new)

        assert found
        for moment in found:
            assert notices(moment, old) >= {Notice.CHANGE_UNFINISHED}
            assert notices(moment, KnownVault.by_code) == {Notice.CHANGE_UNFINISHED}
            assert notices(moment, new) == set()
            with pytest.raises((WrongSecret, WayNotAvailable)):
                old(moment)
            assert works(moment, KnownVault.by_code)
            assert notices(moment, new) == set()

    def test_of_the_way_is_over_when_it_is_made_again(
        self, desk: Desk, known: KnownVault, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        moments = snapshots(known, monkeypatch, lambda: change(desk, known, WayToOpen.PASSWORD))
        (moment, *_) = with_both(
            moments, lambda then: then.by_password(PASSWORD), lambda then: then.by_password(OTHER)
        )
        again = moment.by_password(PASSWORD)
        change(again, moment, WayToOpen.PASSWORD, "drie reigers langs de vaart")
        again.close()

        for gone in (PASSWORD, OTHER):
            with pytest.raises(WrongSecret):
                moment.by_password(gone)
        assert notices(moment, KnownVault.by_code) == set()

    def test_of_the_recovery_code_is_finished_by_who_rehearses_the_new_one(
        self, desk: Desk, known: KnownVault, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        code = desk.access.new_recovery_code()
        moments = snapshots(
            known,
            monkeypatch,
            lambda: desk.access.replace_recovery_code(code, code, proof=proof_of(desk)),
        )
        (moment, *_) = with_both(moments, KnownVault.by_code, lambda then: then.by_code(code))
        unfinished = moment.by_password(PASSWORD)
        unfinished.access.rehearse(known.code)
        assert works(moment, lambda then: then.by_code(code))

        unfinished.access.rehearse(code)
        unfinished.close()

        with pytest.raises(WrongSecret):
            moment.by_code()
        assert notices(moment, lambda then: then.by_password(PASSWORD)) == set()
        assert works(moment, lambda then: then.by_code(code))

    def test_of_the_way_outlasts_a_new_recovery_code(
        self, desk: Desk, known: KnownVault, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        moments = snapshots(known, monkeypatch, lambda: change(desk, known, WayToOpen.PASSWORD))
        (moment, *_) = with_both(
            moments, lambda then: then.by_password(PASSWORD), lambda then: then.by_password(OTHER)
        )
        again = moment.by_password(PASSWORD)
        code = again.access.new_recovery_code()
        again.access.replace_recovery_code(code, code, proof=proof_of(again))
        again.close()

        assert notices(moment, lambda then: then.by_code(code)) == {Notice.CHANGE_UNFINISHED}
        assert notices(moment, lambda then: then.by_password(OTHER)) == set()
        with pytest.raises(WrongSecret):
            moment.by_password(PASSWORD)
        with pytest.raises(WrongSecret):
            moment.by_code()

    def test_stays_as_it_is_while_nothing_can_be_written(
        self, desk: Desk, known: KnownVault, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        moments = snapshots(known, monkeypatch, lambda: change(desk, known, WayToOpen.PASSWORD))
        (*_, moment) = with_both(
            moments, lambda then: then.by_password(PASSWORD), lambda then: then.by_password(OTHER)
        )
        notices(moment, lambda then: then.by_password(PASSWORD))

        def refuse(*_: object) -> None:
            raise HeaderNotWritten(error_number=28)

        with monkeypatch.context() as broken:
            broken.setattr(unfinished_change, "write_header", refuse)
            assert notices(moment, lambda then: then.by_password(OTHER)) == {
                Notice.CHANGE_UNFINISHED
            }
        assert works(moment, lambda then: then.by_password(PASSWORD))

    def test_is_not_finished_in_a_header_that_may_be_an_older_one(
        self, desk: Desk, known: KnownVault, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        moments = snapshots(known, monkeypatch, lambda: change(desk, known, WayToOpen.PASSWORD))
        (moment, *_) = with_both(
            moments, lambda then: then.by_password(PASSWORD), lambda then: then.by_password(OTHER)
        )
        (moment.folder / "anchor").unlink()

        assert notices(moment, lambda then: then.by_password(OTHER)) >= {Notice.CHANGE_UNFINISHED}
        assert works(moment, lambda then: then.by_password(PASSWORD))
