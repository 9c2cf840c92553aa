"""A fixed walk through the open window, and the longest time it answered nothing."""

import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Qt, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from benchmarks.sample_vault import largest_organisation, long_case
from vpdesk.domain.cases import CaseFilter
from vpdesk.domain.timeline import ContactDraft
from vpdesk.services.desk import Desk

_TICK = 5
_WAITING = QEventLoop.ProcessEventsFlag.WaitForMoreEvents
_PAUSE = 0.25
_CASES = 5
_SCROLLS = 10
_FAR = 400

Step = tuple[str, Callable[[], object]]


class Ticks(QObject):
    """A timer that would come every 5 ms, and what came between two of its ticks.

    ``blocks`` holds the longest of every step: the CPU time of the interface thread and the time
    by the clock, in seconds.
    """

    def __init__(self) -> None:
        super().__init__()
        self.blocks: dict[str, tuple[float, float]] = {}
        self._step = ""
        self._last = (0.0, 0.0)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def begin(self, step: str) -> None:
        """Count what comes for this step."""
        self._step = step
        self._last = _now()
        self._timer.start(_TICK)

    def stop(self) -> None:
        self._tick()
        self._timer.stop()

    def walk(self, steps: Iterator[Step]) -> None:
        """Take every step, each until nothing is to come of it any more."""
        for name, change in steps:
            self.begin(name)
            change()
            let_happen()
            self.stop()

    def _tick(self) -> None:
        now = _now()
        most = self.blocks.get(self._step, (0.0, 0.0))
        self.blocks[self._step] = (
            max(most[0], now[0] - self._last[0]),
            max(most[1], now[1] - self._last[1]),
        )
        self._last = now


def let_happen() -> None:
    """Let events and jobs come for a quarter of a second and until no job runs."""
    until = time.perf_counter() + _PAUSE
    while time.perf_counter() < until or QThreadPool.globalInstance().activeThreadCount():
        QCoreApplication.processEvents(_WAITING)


def steps(view: Any, desk: Desk) -> Iterator[Step]:
    """Yield what a user does in the desk; ``view`` is the one that is shown."""
    yield from _pages(view)
    yield from _cases(view, desk)
    yield from _searches(view)
    yield from _dialogs(view)


def wall_steps(shown: Callable[[], Any], desk: Desk) -> Iterator[Step]:
    """Yield working at one organisation alone, and at all again; each makes the desk anew."""
    yield "work at one", lambda: shown().work_at(largest_organisation(desk))
    yield "work at all", lambda: shown().work_at(None)


def _pages(view: Any) -> Iterator[Step]:
    from vpdesk.ui.frame.pages import PageKey

    for key in list(PageKey)[1:]:
        yield f"page {key.value}", partial(view.show_page, key)
    settings = view.show_page(PageKey.SETTINGS)
    for section in ("log", "backups", "retention", "categories", "practice", "display", "keys"):
        yield f"settings {section}", partial(settings.show_section, section)


def _cases(view: Any, desk: Desk) -> Iterator[Step]:
    from vpdesk.ui.frame.pages import PageKey

    long = long_case(desk)
    others = [row.id for row in desk.cases.list(CaseFilter(), limit=_CASES + 1) if row.id != long]
    for case_id in (*others[:_CASES], long):
        yield "select a case", partial(view.show_case, case_id)
    draft = ContactDraft(on=desk.today(), minutes=10, text="Kort gebeld: het gaat door.")
    refs: list[Any] = []
    page = view.show_page(PageKey.CASES)
    for case_id in (others[0], long):
        view.show_case(case_id)
        let_happen()
        yield "record an entry", partial(_record, desk, case_id, draft, refs)
        yield "undo an entry", lambda: desk.timeline.remove(refs.pop())
    for name, scrolled in (("timeline", page.story.timeline.view), ("list", page.list.view)):
        bar = scrolled.verticalScrollBar()
        for number in range(1, _SCROLLS + 1):
            yield f"scroll {name}", partial(bar.setValue, _FAR * number)


def _record(desk: Desk, case_id: Any, draft: ContactDraft, refs: list[Any]) -> None:
    refs.append(desk.timeline.add(case_id, draft))


def _searches(view: Any) -> Iterator[Step]:
    from vpdesk.ui.frame.pages import PageKey

    page = view.show_page(PageKey.CASES)
    for words in ("l", "le", "lei", "leid"):
        yield "search in the list", partial(page.apply_filter, CaseFilter(words=words))
    yield "search in the list", partial(page.apply_filter, CaseFilter())
    yield "open the palette", view.open_palette
    for words in ("l", "le", "lei", "leid"):
        yield "search in the palette", partial(view._palette._field.setText, words)
    yield "close the palette", view._palette.close_palette


def _dialogs(view: Any) -> Iterator[Step]:
    for name, ask in (
        ("new case", view.add_report),
        ("activity", view.add_activity),
        ("organisation", view.add_organisation),
        ("register", view.take_register_over),
    ):
        yield f"dialog {name}", ask
        yield f"close {name}", _close_dialogs


def _close_dialogs() -> None:
    for each in QApplication.topLevelWidgets():
        for dialog in (each, *each.findChildren(QDialog)):
            if isinstance(dialog, QDialog) and dialog.isVisible():
                dialog.done(0)


def _now() -> tuple[float, float]:
    return time.thread_time(), time.perf_counter()
