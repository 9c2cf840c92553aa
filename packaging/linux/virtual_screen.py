"""A screen that nobody sees: start it, type on it, and keep a picture of what it shows."""

import os
import struct
import subprocess
import tempfile
import time
import zlib
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

from linux.roots import CheckFailed

SIZE = (1280, 800)
_PATIENCE = 60.0
"""Seconds until a program that is slow here has to have shown itself."""
_BLINK = 1.0
"""Seconds after which the cursor in a field looks the same again."""

Colours = Counter[bytes]
_Found = TypeVar("_Found")


class VirtualScreen:
    """Xvfb on a display number that is free, until the end of a ``with``."""

    def __enter__(self) -> Self:
        # Ended in __exit__.
        self._folder = tempfile.TemporaryDirectory()
        read, write = os.pipe()
        width, height = SIZE
        self._server = subprocess.Popen(
            [
                *("Xvfb", "-displayfd", str(write), "-screen", "0", f"{width}x{height}x24"),
                *("-fbdir", self._folder.name, "-ac", "-nolisten", "tcp", "-noreset"),
            ],
            pass_fds=[write],
            stderr=subprocess.DEVNULL,
        )
        os.close(write)
        with os.fdopen(read) as told:
            number = told.readline().strip()
        if not number:
            raise CheckFailed("Xvfb does not start")
        self.display = f":{number}"
        self._shown = ""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.terminate()
        self._server.wait()
        self._folder.cleanup()

    def wait_for_window(self, name: str) -> str:
        """Return the uppermost window of class ``name``; raise CheckFailed without one."""
        self._shown = name
        return self._wait(
            lambda: self._xdotool("search", "--onlyvisible", "--class", f"^{name}$").split("\n")[
                -1
            ],
            f"no window of class {name}",
        )

    def wait_until(self, shows: Callable[[Colours], bool], what: str) -> None:
        """Wait until the colours of the screen are as ``shows`` wants and stay so."""

        def is_still() -> bool:
            before = self._pixels()
            time.sleep(_BLINK)
            return before == self._pixels() and shows(self.colours())

        self._wait(is_still, what)

    def colours(self) -> Colours:
        """Return how many pixels there are of each colour, as three bytes red, green, blue."""
        pixels = self._pixels()
        return Counter(pixels[at : at + 3] for at in range(0, len(pixels), 3))

    def type(self, text: str) -> None:
        """Type into the window; nobody else gives it the keyboard, as nothing manages windows."""
        self._focus()
        self._xdotool("type", "--delay", "60", text)

    def press(self, *keys: str) -> None:
        self._focus()
        self._xdotool("key", "--delay", "80", *keys)

    def save(self, picture: Path) -> None:
        """Write what the screen shows now as a PNG."""
        width, height = SIZE
        pixels = self._pixels()
        lines = b"".join(
            b"\0" + pixels[at : at + 3 * width] for at in range(0, len(pixels), 3 * width)
        )
        picture.parent.mkdir(parents=True, exist_ok=True)
        picture.write_bytes(
            b"\x89PNG\r\n\x1a\n"
            + _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
            + _chunk(b"IDAT", zlib.compress(lines))
            + _chunk(b"IEND", b"")
        )

    def _pixels(self) -> bytes:
        """Return red, green and blue of each pixel, from the file Xvfb keeps them in (XWD)."""
        data = (Path(self._folder.name) / "Xvfb_screen0").read_bytes()
        head = struct.unpack(">25I", data[:100])
        start, width, height, line, colours = head[0], head[4], head[5], head[12], head[19]
        start += colours * 12
        picture = bytearray(3 * width * height)
        kept = bytearray().join(
            data[start + row * line : start + row * line + 4 * width] for row in range(height)
        )
        picture[0::3], picture[1::3], picture[2::3] = kept[2::4], kept[1::4], kept[0::4]
        return bytes(picture)

    def _focus(self) -> None:
        """Give the keyboard to the window that was waited for; Wine does that by itself."""
        if self._shown:
            window = self.wait_for_window(self._shown)
            self._xdotool("windowfocus", "--sync", window)

    def _xdotool(self, *command: str) -> str:
        done = subprocess.run(
            ["xdotool", *command],
            env={**os.environ, "DISPLAY": self.display},
            capture_output=True,
            text=True,
            check=False,
        )
        return done.stdout.strip()

    def _wait(self, asked: Callable[[], _Found], what: str) -> _Found:
        end = time.monotonic() + _PATIENCE
        while time.monotonic() < end:
            found = asked()
            if found:
                return found
            time.sleep(0.3)
        raise CheckFailed(f"{what} after {_PATIENCE:.0f} seconds")


def _chunk(kind: bytes, data: bytes) -> bytes:
    told = kind + data
    return struct.pack(">I", len(data)) + told + struct.pack(">I", zlib.crc32(told))
