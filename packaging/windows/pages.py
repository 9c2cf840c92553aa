"""The pages of the installer as its user walks through them, with a picture of each."""

import os
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

from linux.roots import CheckFailed
from linux.virtual_screen import SIZE, Colours, VirtualScreen

GROUND = bytes.fromhex("13666b")
"""The colour of the picture beside the first and the last page."""
BLACK = bytes(3)
"""A screen with nothing on it."""
_POINTER = 400
"""Pixels that the pointer may take of it."""

INSTALL = ("install", "installing", "installed")
UPDATE = ("update", "updating", "updated")
"""What the pictures before, during and after are called."""

_BESIDE = 30_000
"""Pixels of the ground that are there when that picture is shown."""
_PATIENCE = 90.0


class Pages:
    """What is shown on a screen, photographed into a folder."""

    def __init__(self, screen: VirtualScreen, pictures: Path) -> None:
        self._screen = screen
        self._pictures = pictures

    def walk_through_setup(
        self, *, asks_language: bool, wants_desktop: bool = False, wants_start: bool = True
    ) -> None:
        first, during, after = INSTALL if asks_language else UPDATE
        if asks_language:
            self._wait(lambda seen: not is_empty(seen) and seen[GROUND] < _BESIDE, "no language")
            self._keep("1-language")
            self._press("Return")
        self.see_first(f"2-{first}")
        self._press("Return")
        self._wait(lambda seen: seen[GROUND] < _BESIDE, "it does not begin", calm=0.0)
        time.sleep(1)
        self._keep(f"3-{during}")
        self.see_first(f"4-{after}")
        if wants_desktop:
            self._press("Tab", "space")
        if not wants_start:
            self._press("space")
        time.sleep(0.5)
        self._keep(f"5-{after}-choices")
        self._press("Return")

    def see_first(self, name: str) -> None:
        """Wait for a page with the picture beside it: the first or the last."""
        self._wait(lambda seen: seen[GROUND] >= _BESIDE, f"no page {name}")
        self._keep(name)

    def walk_through_removal(self) -> None:
        self._wait(lambda seen: not is_empty(seen), "the uninstaller shows nothing")
        self._keep("6-remove")
        self._press("Return")
        self.see_first("7-removed")
        self._press("Return")
        self._wait(is_empty, "the uninstaller does not end")

    def answer_message(self, name: str, key: str) -> None:
        before = self._screen.colours()
        self._wait(lambda seen: seen != before, f"no message {name}")
        self._keep(name)
        self._press(key)

    def cancel(self) -> None:
        self._press("Escape")

    def see_program(self, name: str) -> None:
        """Wait until vpdesk fills most of the screen."""
        self._wait(
            lambda seen: seen[BLACK] < sum(seen.values()) / 4 and seen[GROUND] < _BESIDE,
            "vpdesk shows no window",
            calm=2.0,
        )
        self._keep(name)

    def unlock(self, password: str, name: str) -> None:
        before = len(self._screen.colours())
        self._point(SIZE[0] // 2, SIZE[1] // 2)
        self._screen.type(password)
        self._press("Return")
        # The desk shows far more shades than a page with one field.
        self._wait(lambda seen: len(seen) > 2 * before, "the vault does not open", calm=4.0)
        self._keep(name)

    def lock(self, name: str) -> None:
        """Lock: the program starts anew, and asks for the password again."""
        before = len(self._screen.colours())
        self._press("ctrl+l")
        self._wait(lambda seen: len(seen) < before / 2, "it does not lock", calm=2.0)
        self.see_program(name)

    def _wait(self, shows: Callable[[Colours], bool], what: str, *, calm: float = 1.0) -> None:
        """Wait until the screen shows that, and still does ``calm`` seconds later."""
        end = time.monotonic() + _PATIENCE
        while time.monotonic() < end:
            if shows(self._screen.colours()):
                time.sleep(calm)
                if shows(self._screen.colours()):
                    return
            time.sleep(0.1)
        self._keep("failed")
        raise CheckFailed(f"{what} after {_PATIENCE:.0f} seconds")

    def _press(self, *keys: str) -> None:
        """Press keys where the pointer is, for nothing else tells who has the keyboard."""
        self._point(SIZE[0] // 2, SIZE[1] // 2)
        self._screen.press(*keys)

    def _point(self, *place: int) -> None:
        command = ["xdotool", "mousemove", *map(str, place)]
        subprocess.run(command, env={**os.environ, "DISPLAY": self._screen.display}, check=True)

    def _keep(self, name: str) -> None:
        self._point(*SIZE)
        time.sleep(0.2)
        self._screen.save(self._pictures / f"{name}.png")


def is_empty(seen: Colours) -> bool:
    return sum(seen.values()) - seen[BLACK] <= _POINTER
