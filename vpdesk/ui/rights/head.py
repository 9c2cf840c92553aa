"""The head of the page: whose copy it is, what was asked and what there is to look at."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vpdesk.domain.cases import Case
from vpdesk.domain.reporter_copy import ReporterCopy
from vpdesk.domain.reporter_requests import ReporterRequest, waiting
from vpdesk.ui import tokens
from vpdesk.ui.rights.request_strips import RequestStrips
from vpdesk.ui.widgets.buttons import link_button, primary_button, secondary_button, tell_keys
from vpdesk.ui.widgets.page_header import PageHeader
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.strip import Strip, StripKind
from vpdesk.ui.widgets.text import text_label


class CopyHead(QWidget):
    """`requests` ask for an answer or to erase, they and `request_button` for another request."""

    def __init__(self) -> None:
        super().__init__()
        self.back_button = link_button(self.tr("Back to the case"), "chevron-left")
        self.paper_button = primary_button(self.tr("Look at the copy…"), "printer", "Ctrl+P")
        self._header = PageHeader("", actions=(self.paper_button,))
        self.requests = RequestStrips()
        self.request_button = link_button(self.tr("Record another request…"), "plus")
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
        top = QHBoxLayout()
        top.addWidget(self.back_button)
        top.addStretch(1)
        top.addWidget(self.request_button)
        column.addLayout(top)
        for part in (self._header, self.requests, self.names, self.choices):
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

    def show_requests(self, requests: Sequence[ReporterRequest], today: date) -> None:
        """Say what was asked and by when it is to be answered, or how it was."""
        self.requests.show_requests(requests, today)
        show_inside(self.request_button, bool(waiting(requests)))

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
