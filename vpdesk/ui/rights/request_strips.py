"""What a reporter asked about the own file: what waits, or how the last request was answered."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vpdesk.domain.reporter_requests import ReporterRequest, is_promised, waiting
from vpdesk.ui import tokens
from vpdesk.ui.dates import paper_date
from vpdesk.ui.filling import filled
from vpdesk.ui.labels import label
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.strip import Strip


class RequestStrips(QWidget):
    """`answer_wanted` carries a request; `erasing_wanted` asks for what was promised."""

    request_wanted = Signal()
    answer_wanted = Signal(object)
    erasing_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.strips: list[Strip] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(tokens.TIGHT)

    def text(self) -> str:
        """Return what is said, one request on each line."""
        return "\n".join(strip.text() for strip in self.strips)

    def show_requests(self, requests: Sequence[ReporterRequest], today: date) -> None:
        """Show every request that waits, the one to be answered first above."""
        for strip in self.strips:
            strip.hide()
            strip.deleteLater()
        open_ones = waiting(requests)
        self.strips = [self._waiting(each, today) for each in open_ones]
        promised = next((each for each in requests if is_promised(each)), None)
        if promised is not None:
            self.strips.insert(0, self._promised(promised))
        if not self.strips:
            self.strips = [self._last(requests)]
        for strip in self.strips:
            self._column.addWidget(strip)
            show_inside(strip, visible=True)

    def _waiting(self, request: ReporterRequest, today: date) -> Strip:
        words = filled(
            self.tr("%1, asked on %2. To be answered by %3."),
            label(request.kind),
            paper_date(request.asked_on),
            paper_date(request.due_on),
        )
        link = self.tr("Record answer…")
        strip = Strip(words, "danger" if request.due_on < today else "warn", link, "clock")
        strip.name_link(f"{link} {label(request.kind)}, {paper_date(request.asked_on)}")
        strip.link_clicked.connect(partial(self.answer_wanted.emit, request))
        return strip

    def _promised(self, request: ReporterRequest) -> Strip:
        words = filled(
            self.tr("Erasure was granted on %1, and the case is still here."),
            paper_date(request.answered_on or request.due_on),
        )
        strip = Strip(words, "warn", self.tr("Erase…"), "trash-2")
        strip.link_clicked.connect(self.erasing_wanted)
        return strip

    def _last(self, requests: Sequence[ReporterRequest]) -> Strip:
        link = self.tr("Record request…")
        last = requests[0] if requests else None
        if last is None or last.answer is None:
            words = self.tr("No request is recorded. A copy is given within one month.")
            strip = Strip(words, link=link)
        else:
            words = filled(
                self.tr("%1, asked on %2. %3 on %4."),
                label(last.kind),
                paper_date(last.asked_on),
                label(last.answer),
                paper_date(last.answered_on or last.due_on),
            )
            strip = Strip(words, "ok", link)
        strip.link_clicked.connect(self.request_wanted)
        return strip
