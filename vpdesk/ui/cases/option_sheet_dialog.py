"""Shows the sheet with options for the reporter before it is printed."""

from collections.abc import Hashable
from dataclasses import replace
from functools import partial
from typing import cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QWidget

from vpdesk.domain.option_sheets import OptionSheetOrder
from vpdesk.domain.papers import Leaving
from vpdesk.domain.text_hits import Level
from vpdesk.services.annual_reports.text_checks import Remark, TextChecks
from vpdesk.services.options.papers import OptionPapers, ReviewedSheet, sheet_place
from vpdesk.ui import tokens
from vpdesk.ui.errors import words_for
from vpdesk.ui.hit_words import hit_words
from vpdesk.ui.jobs import RunningJob, at_once
from vpdesk.ui.paper_dialog import PaperDialog, PaperJob
from vpdesk.ui.widgets.buttons import as_radio
from vpdesk.ui.widgets.check_box import CheckBox
from vpdesk.ui.widgets.remark_list import Line, RemarkList
from vpdesk.ui.widgets.text import text_label

_AROUND = 430
"""With room for the choices and for remarks above the pages."""


class OptionSheetDialog(PaperDialog):
    """Keeps a sheet back until the adviser's own words on it tell of nobody."""

    def __init__(
        self,
        parent: QWidget,
        papers: OptionPapers,
        checks: TextChecks,
        order: OptionSheetOrder,
        *,
        with_here: bool,
    ) -> None:
        title = QCoreApplication.translate("OptionSheetDialog", "Sheet for the reporter")
        super().__init__(parent, title, around=_AROUND)
        self._papers = papers
        self._checks = checks
        self._order = order
        self._looking: RunningJob | None = None
        self.reviewed: ReviewedSheet | None = None
        explanation = self.tr(
            "No name, case or organisation stands on it, but it mentions the confidential adviser. "
            "Ask whether the reporter can keep it safely."
        )
        self.choices.addWidget(text_label(explanation, "body", "text2", wrap=True))
        self.dutch_button = QRadioButton(self.tr("In Dutch"))
        self.english_button = QRadioButton(self.tr("In English"))
        self.here_box = CheckBox(text=self.tr("With the text of this organisation"))
        self.addresses_box = CheckBox(text=self.tr("With addresses that can help"))
        self._offer(with_here=with_here)
        self.remarks = RemarkList()
        self.remarks.ticked.connect(self._tick)
        self.remarks.again.connect(self._ask_again)
        self.content.insertWidget(2, self.remarks)
        self.hold_back(self.tr("The text is being looked through…"))

    def open(self) -> None:
        super().open()
        self._look()

    def wanted(self) -> Hashable:
        return replace(
            self._order,
            language="en" if self.english_button.isChecked() else "nl",
            with_here=self.here_box.isChecked(),
            with_addresses=self.addresses_box.isChecked(),
        )

    def job_for(self, wanted: Hashable) -> PaperJob:
        return partial(self._papers.sheet, cast(OptionSheetOrder, wanted))

    def note_left(self, leaving: Leaving) -> None:
        self._papers.note(leaving)

    def _offer(self, *, with_here: bool) -> None:
        group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(tokens.LARGE)
        for button in (self.dutch_button, self.english_button):
            group.addButton(as_radio(button))
            row.addWidget(button)
        row.addStretch(1)
        self.choices.addLayout(row)
        boxes = QHBoxLayout()
        boxes.setSpacing(tokens.LARGE)
        boxes.addWidget(self.addresses_box)
        boxes.addWidget(self.here_box)
        boxes.addStretch(1)
        self.choices.addLayout(boxes)
        self.here_box.setVisible(with_here)
        english = self._order.language == "en"
        (self.english_button if english else self.dutch_button).setChecked(True)
        group.buttonToggled.connect(self._choose)
        for box in (self.here_box, self.addresses_box):
            box.toggled.connect(self._make_again)

    def _choose(self, _button: object, chosen: bool) -> None:
        if chosen:
            self._make_again()

    def _make_again(self) -> None:
        self.hold_back(self.tr("The text is being looked through…"))
        self.make()
        self._look()

    def _look(self) -> None:
        order = cast(OptionSheetOrder, self.wanted())
        self._looking = RunningJob(at_once(partial(self._papers.review, order)), self)
        self._looking.succeeded.connect(partial(self._show_review, order))
        self._looking.failed.connect(self._tell_failure)
        self._looking.start()

    def _show_review(self, order: OptionSheetOrder, reviewed: ReviewedSheet) -> None:
        if order != self.wanted():
            return
        self.reviewed = reviewed
        still = self._open()
        lines = [
            Line(words=hit_words(each.hit, reviewed.text), may_stay=each.hit.level is Level.NOTE)
            for each in still
        ]
        self.remarks.show_lines(lines, len(reviewed.remarks) - len(still))
        if not still:
            self.hold_back("")
        elif any(each.hit.level is Level.BLOCK for each in still):
            self.hold_back(
                self.tr(
                    "These words would tell whose sheet it is. Take them out of the text in "
                    "Settings, or leave that text out."
                )
            )
        else:
            self.hold_back(self.tr("Look at these words first."))

    def _open(self) -> list[Remark]:
        """Return what is still asked, what has to go first."""
        remarks = self.reviewed.remarks if self.reviewed else ()
        asked = [each for each in remarks if not each.accepted]
        return sorted(asked, key=lambda each: each.hit.level is Level.NOTE)

    def _tick(self, place: int, ticked: bool) -> None:
        if ticked:
            self._checks.accept(sheet_place(self._order), self._open()[place].hit)
            self._look()

    def _ask_again(self) -> None:
        for remark in self.reviewed.remarks if self.reviewed else ():
            if remark.accepted:
                self._checks.withdraw(sheet_place(self._order), remark.hit)
        self._look()

    def _tell_failure(self, error: Exception) -> None:
        words = words_for(error)
        if words is None:
            raise error
        self.hold_back(words)
