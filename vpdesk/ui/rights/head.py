"""The head of the page: whose copy it is, what was asked and what there is to look at."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vpdesk.domain.cases import Case
from vpdesk.domain.reporter_copy import ReporterCopy
from vpdesk.domain.reporter_requests import ReporterRequest, to_look_at
from vpdesk.ui import tokens
from vpdesk.ui.dates import paper_date
from vpdesk.ui.filling import filled
from vpdesk.ui.labels import label
from vpdesk.ui.widgets.buttons import link_button, primary_button, secondary_button, tell_keys
from vpdesk.ui.widgets.page_header import PageHeader
from vpdesk.ui.widgets.strip import Strip, StripKind
from vpdesk.ui.widgets.text import text_label


class CopyHead(QWidget):
    """`request_wanted` asks to record a request, or the answer to the one that waits."""

    request_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.back_button = link_button(self.tr("Back to the case"), "chevron-left")
        self.paper_button = primary_button(self.tr("Look at the copy…"), "printer", "Ctrl+P")
        self._header = PageHeader("", actions=(self.paper_button,))
        self.request = Strip()
        self.request.link_clicked.connect(self.request_wanted)
        self.names = Strip()
        self.choices = Strip()
        self.mask_button = secondary_button(self.tr("Mask…"), "eye-off")
        self.unmask_button = secondary_button(self.tr("Show again"), "eye")
        self.previous_button = secondary_button(self.tr("Previous name"), "chevron-left")
        self.next_button = secondary_button(self.tr("Next name"), "chevron-right")
        for button, keys_told in (
            (self.mask_button, "A"),
            (self.unmask_button, "Del"),
            (self.previous_button, "Shift+F8"),
            (self.next_button, "F8"),
        ):
            tell_keys(button, keys_told)
        keys = QHBoxLayout()
        keys.setSpacing(tokens.SMALL)
        for button in (self.mask_button, self.unmask_button):
            keys.addWidget(button)
        words = self.tr("Select words on the left; Shift and the arrows work too.")
        self._hint = text_label(words, "small", "text2", wrap=True)
        keys.addWidget(self._hint, 1)
        for button in (self.previous_button, self.next_button):
            keys.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SMALL)
        column.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self._header, self.request, self.names, self.choices):
            column.addWidget(part)
        column.addLayout(keys)

    def show_case(self, case: Case) -> None:
        about = f"{case.code_name} {case.number} · {case.organisation_name}"
        self._header.show_title(self.tr("Copy for the reporter"), about)

    def show_choices(self, copy: ReporterCopy) -> None:
        """Say what is to be chosen before the copy can be made; without any of that, nothing."""
        files = sum(each.attachment_id is not None for each in copy.entries)
        loose, undecided = len(copy.loose()), len(copy.undecided())
        told = []
        if loose:
            told.append(self.tr("%n masked text(s) changed.", "", loose))
        if undecided:
            told.append(self.tr("%n attachment(s) to choose: along or not.", "", undecided))
        elif files:
            told.append(self.tr("%n attachment(s), all chosen.", "", files))
        kind: StripKind = "warn" if loose or undecided else "ok"
        self.choices.say(" ".join(told), kind, self.tr("Look…") if told else "", "paperclip")

    def show_request(self, requests: tuple[ReporterRequest, ...], today: date) -> None:
        """Say what was asked last and by when it is to be answered, or how it was."""
        last = to_look_at(requests)
        if last is None:
            self.request.say(
                self.tr("No request is recorded. A copy is given within one month."),
                link=self.tr("Record request…"),
            )
            return
        if last.answered_on is None or last.answer is None:
            late = last.due_on < today
            words = filled(
                self.tr("%1, asked on %2. To be answered by %3."),
                label(last.kind),
                paper_date(last.asked_on),
                paper_date(last.due_on),
            )
            link = self.tr("Record answer…")
            self.request.say(words, "danger" if late else "warn", link, "clock")
            return
        words = filled(
            self.tr("%1, asked on %2. %3 on %4."),
            label(last.kind),
            paper_date(last.asked_on),
            label(last.answer),
            paper_date(last.answered_on),
        )
        self.request.say(words, "ok", self.tr("Record request…"))

    def show_names(self, left: int | None) -> None:
        """Say how many known names can be read; None while they are looked for."""
        if left is None:
            self.names.say(self.tr("Known names are looked for…"), icon="search")
        elif left:
            words = self.tr(
                "%n known name(s) can still be read. F8 goes to the next one.", "", left
            )
            self.names.say(words, "warn", self.tr("Mask all of them…"))
        else:
            self.names.say(self.tr("No known name can be read in the copy."), "ok")
        for button in (self.previous_button, self.next_button):
            button.setEnabled(bool(left))
