"""The messages of Windows that lock, fed in as Windows hands them over."""

import ctypes
from ctypes import wintypes

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.frame.system_triggers.ear import Ear
from vpdesk.ui.frame.system_triggers.windows import (
    PBT_APMSUSPEND,
    WM_POWERBROADCAST,
    WM_WTSSESSION_CHANGE,
    WindowsMessages,
    is_leaving,
)
from vpdesk.ui.lock_triggers import LockTrigger, Offer


def hand_over(messages: WindowsMessages, message: int, detail: int) -> None:
    told = wintypes.MSG()
    told.message, told.wParam = message, detail
    assert messages.nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(told)) == (False, 0)


@pytest.mark.parametrize(
    ("message", "detail", "leaves"),
    [
        (WM_POWERBROADCAST, PBT_APMSUSPEND, True),
        (WM_POWERBROADCAST, 0x12, False),
        (WM_WTSSESSION_CHANGE, 0x1, False),
        (WM_WTSSESSION_CHANGE, 0x2, True),
        (WM_WTSSESSION_CHANGE, 0x4, True),
        (WM_WTSSESSION_CHANGE, 0x6, True),
        (WM_WTSSESSION_CHANGE, 0x7, True),
        (WM_WTSSESSION_CHANGE, 0x8, False),
        (0x0100, 0x7, False),
    ],
)
def test_sleep_and_leaving_the_session_lock(
    qtbot: QtBot, message: int, detail: int, leaves: bool
) -> None:
    assert is_leaving(message, detail) is leaves
    ear = Ear()
    messages = WindowsMessages(ear.wanted)

    hand_over(messages, message, detail)

    assert ear.heard == int(leaves)


def test_what_is_told_is_known(qtbot: QtBot) -> None:
    messages = WindowsMessages(Ear().wanted)
    messages.hold_sleep()
    messages.let_sleep()

    assert messages.offers()[LockTrigger.SLEEP] is Offer.TOLD
    assert messages.offers()[LockTrigger.SCREEN_SAVER] is Offer.NOT_TOLD
