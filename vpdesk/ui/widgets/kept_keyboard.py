"""Keeps the keyboard in its place while what stands there is made anew."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

Stops = Callable[[], Sequence[QWidget]]
"""Returns what takes the keyboard, from top to bottom."""


@contextmanager
def keyboard_kept(part: QWidget, stops: Stops) -> Iterator[None]:
    """Let the ``stops`` inside ``part`` be made anew.

    The keyboard goes to the nearest that is named as the one it was at, else to what stands there.
    """
    focused = part.window().focusWidget()
    before = _shown(part, stops)
    if focused not in before:
        yield
        return
    place, name = before.index(focused), focused.accessibleName()
    # Else the keyboard goes on when that one hides, and the page scrolls after it.
    focused.clearFocus()
    yield
    after = _shown(part, stops)
    if after:
        same = [each for each, stop in enumerate(after) if stop.accessibleName() == name]
        nearest = min(same or range(len(after)), key=lambda each: abs(each - place))
        to = focused if focused in after else after[nearest]
        to.setFocus(Qt.FocusReason.OtherFocusReason)


def _shown(part: QWidget, stops: Stops) -> list[QWidget]:
    return [each for each in stops() if each.isVisibleTo(part) and each.isEnabled()]
