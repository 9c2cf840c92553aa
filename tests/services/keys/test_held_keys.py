import threading
from dataclasses import replace

import pytest

from vpdesk.security.anchor import AnchorVerdict, check_counter
from vpdesk.security.header import successor
from vpdesk.services.desk import Desk
from vpdesk.services.errors import AnchorNotWritten
from vpdesk.services.keys import held_keys
from vpdesk.services.keys.held_keys import HeldKeys


@pytest.fixture
def held(desk: Desk) -> HeldKeys:
    return HeldKeys(desk.keys.current)


def verdict(held: HeldKeys, counter: int) -> AnchorVerdict:
    keys = held.current
    return check_counter(
        keys.folder,
        keys.anchor_key,
        counter=counter,
        epoch=keys.epoch,
        header_seq=keys.header_seq,
    ).verdict


def test_the_anchor_has_the_header_that_is_held_now(held: HeldKeys) -> None:
    old = held.current
    held.replace(replace(old, header=successor(old.header)))

    assert held.keep_counter(1000)

    assert verdict(held, 1000) is AnchorVerdict.MATCHES
    held.replace(old)
    assert verdict(held, 1000) is AnchorVerdict.HEADER_OLDER


def test_a_lower_count_does_not_replace_a_higher_one(held: HeldKeys) -> None:
    held.keep_counter(1001)
    held.keep_counter(1000)

    assert verdict(held, 1001) is AnchorVerdict.MATCHES


def test_no_anchor_is_written_while_two_headers_may_be_there(held: HeldKeys) -> None:
    anchor = held.current.folder / "anchor"
    held.keep_counter(1000)
    before = anchor.read_bytes()

    held.leave_undecided()
    assert not held.keep_counter(1001)
    held.seal_closed_database()
    assert anchor.read_bytes() == before

    held.replace(held.current)
    assert held.keep_counter(1001)
    assert verdict(held, 1001) is AnchorVerdict.MATCHES


def test_an_anchor_that_cannot_be_written_is_told(
    held: HeldKeys, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AnchorNotWritten(error_number=28)

    monkeypatch.setattr(held_keys, "anchor_to", refuse)

    assert not held.keep_counter(1000)


def test_a_change_waits_for_the_one_before_and_starts_from_what_it_made(held: HeldKeys) -> None:
    seen: list[int] = []
    begun = threading.Event()

    def second() -> None:
        begun.set()
        with held.changing() as keys:
            seen.append(keys.header_seq)

    thread = threading.Thread(target=second)
    with held.changing() as keys:
        thread.start()
        begun.wait()
        thread.join(timeout=0.05)
        held.replace(replace(keys, header=successor(keys.header)))
        expected = keys.header_seq + 1
    thread.join()

    assert seen == [expected]
    assert held.opened_with is keys.slot_type
