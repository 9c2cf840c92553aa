"""Content of a file while it is looked at: overwritten as soon as nobody does any more."""

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

from vpdesk.services.errors import Gone


class HeldContent:
    """Jobs on other threads borrow the content; after ``close`` the last of them leaves zeros."""

    def __init__(self, content: bytearray) -> None:
        """Take over ``content``, which nobody else may change or resize."""
        self._content = content
        self._changing = Lock()
        self._borrowed = 0
        self._closed = False

    @contextmanager
    def borrowed(self) -> Iterator[bytearray]:
        """Lend the content; raises ``Gone`` after ``close``."""
        with self._changing:
            if self._closed:
                raise Gone
            self._borrowed += 1
        try:
            yield self._content
        finally:
            with self._changing:
                self._borrowed -= 1
                self._scrub_unused()

    def close(self) -> None:
        """Lend the content no more, and overwrite it now or when the last borrower is done."""
        with self._changing:
            self._closed = True
            self._scrub_unused()

    def _scrub_unused(self) -> None:
        if self._closed and not self._borrowed:
            scrub(self._content)


def scrub(content: bytearray) -> None:
    """Overwrite content with zeros where it lies in memory."""
    ctypes.memset((ctypes.c_char * len(content)).from_buffer(content), 0, len(content))
