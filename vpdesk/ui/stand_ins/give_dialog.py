"""Gives running cases to a colleague: choose, look at it, then the code in two parts."""

from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from vpdesk.domain.cases import CaseId
from vpdesk.domain.problems import DraftRefused, Problem
from vpdesk.domain.stand_ins import GIVING_DRAFT, StandInDraft, problems_in_stand_in
from vpdesk.services.stand_ins.giving import MadeStandIn
from vpdesk.ui import tokens
from vpdesk.ui.file_dialogs import ask_file_to_save
from vpdesk.ui.form_fields import put_text, text_of
from vpdesk.ui.kept_text import KeptText
from vpdesk.ui.labelled import labelled
from vpdesk.ui.language import current
from vpdesk.ui.problem_words import problem_words, unreadable_words
from vpdesk.ui.stand_ins.case_view import CaseView
from vpdesk.ui.stand_ins.chosen_cases import ChosenCases
from vpdesk.ui.stand_ins.code_part import CodePart
from vpdesk.ui.stand_ins.services import StandInServices
from vpdesk.ui.stand_ins.words import case_name, consent_purpose
from vpdesk.ui.widgets.buttons import link_button
from vpdesk.ui.widgets.date_edit import DateEdit
from vpdesk.ui.widgets.dialog import Dialog
from vpdesk.ui.widgets.line_edit import line_edit
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.strip import Strip
from vpdesk.ui.widgets.text import text_label

_WIDTH = 640
_USUAL = timedelta(days=28)


class GiveDialog(QObject):
    """`made` tells that a package lies outside now."""

    made = Signal()

    def __init__(self, parent: QWidget, services: StandInServices) -> None:
        super().__init__(parent)
        self._services = services
        self._draft: StandInDraft | None = None
        self._finished = False
        self.file_dialog: QFileDialog | None = None
        self.dialog = Dialog(
            parent, self.tr("Give to a stand-in"), self.tr("Look at what goes along"), width=_WIDTH
        )
        self.to_name = line_edit()
        self.until = DateEdit()
        self.until.use_today(services.today)
        self.until.set_day(services.today() + _USUAL)
        self.chosen = ChosenCases(services.giving)
        self._lay_out()
        KeptText(self.dialog, services.drafts, GIVING_DRAFT, read=self._texts, write=self._put)
        self.dialog.confirmed.connect(self._go_on)
        self.dialog.finished.connect(self.deleteLater)
        self.dialog.finished.connect(self.dialog.deleteLater)

    def open(self) -> None:
        self.dialog.open()

    def choose(self, case_id: CaseId) -> None:
        """Choose a case."""
        self.chosen.add(case_id)

    def write(self, place: str) -> None:
        """Write the package; the dialog for the place has asked before something is replaced."""
        if self._draft is None:
            return
        made = self._services.giving.make(
            self._draft, Path(place), purpose=consent_purpose(), language=current(), replace=True
        )
        self._show_code(made)

    def _go_on(self) -> None:
        if self._finished:
            self.dialog.accept()
        elif self._draft is not None:
            self._ask_place()
        else:
            self._look()

    def _look(self) -> None:
        """Show what goes along, or say what is missing."""
        draft = self._drafted()
        if draft is None:
            self._fields["valid_until"].set_error(unreadable_words(self.until), focus=True)
            return
        problems = problems_in_stand_in(draft, today=self._services.today())
        if problems:
            self._show_problems(problems)
            return
        seen = self._services.giving.preview(draft, purpose=consent_purpose(), language=current())
        self._draft = draft
        preview = QWidget()
        column = QVBoxLayout(preview)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.LARGE)
        back = link_button(self.tr("Choose again"), "arrow-left")
        back.clicked.connect(self._choose_again)
        column.addWidget(back)
        words = self.tr("This is all that your colleague sees. Names are hidden here only.")
        column.addWidget(Strip(words, "accent"))
        for case in seen:
            column.addWidget(text_label(case_name(case), "heading"))
            column.addWidget(CaseView(case))
        self.dialog.set_hint("")
        self._preview = preview
        self.dialog.content.addWidget(preview)
        show_inside(self._choosing, visible=False)
        self.dialog.set_title(self.tr("What your colleague sees"), self.tr("Choose a place…"))
        back.setFocus()

    def _choose_again(self) -> None:
        self._draft = None
        self._drop_preview()
        show_inside(self._choosing, visible=True)
        title = self.tr("Give to a stand-in")
        self.dialog.set_title(title, self.tr("Look at what goes along"))
        self.to_name.setFocus()

    def _drop_preview(self) -> None:
        self.dialog.content.removeWidget(self._preview)
        self._preview.hide()
        self._preview.deleteLater()

    def _ask_place(self) -> None:
        self.file_dialog = ask_file_to_save(
            self.dialog,
            self.tr("Give to a stand-in"),
            "",
            self._services.giving.file_name(),
            self.write,
        )

    def _show_code(self, made: MadeStandIn) -> None:
        self._finished = True
        self._drop_preview()
        self.dialog.content.addWidget(CodePart(made.first, made.second))
        self.dialog.set_title(self.tr("The code of the package"), self.tr("I noted both parts"))
        self.dialog.cancel_button.hide()
        self.dialog.confirm_button.setFocus()
        self.made.emit()

    def _drafted(self) -> StandInDraft | None:
        day = self.until.day()
        if day is None:
            return None
        return StandInDraft(
            to_name=self.to_name.text(),
            valid_until=day,
            cases=self.chosen.choices(),
        )

    def _show_problems(self, problems: tuple[Problem, ...]) -> None:
        words = {
            "to_name": self.tr("Write down who stands in."),
            "cases": self.tr("Choose at least one case."),
        }
        for each in problems:
            told = problem_words(each, words.get(each.field, ""))
            if each.field in self._fields:
                self._fields[each.field].set_error(told, focus=True)
            elif each.field == "consent":
                self.chosen.ask_consent()
            elif each.field == "cases":
                self._none.say(told, "danger")
            else:
                raise DraftRefused(problems)

    def _texts(self) -> dict[str, str]:
        if self._finished:
            return {}
        texts = {"to_name": self.to_name.text(), "until": text_of(self.until)}
        return texts | self.chosen.texts()

    def _put(self, kept: Mapping[str, str]) -> None:
        for name, control in (("to_name", self.to_name), ("until", self.until)):
            if name in kept:
                put_text(control, kept[name])
        self.chosen.put(kept)

    def _lay_out(self) -> None:
        self._choosing = QWidget()
        column = QVBoxLayout(self._choosing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.FIELD_TO_FIELD)
        words = self.tr(
            "Your colleague gets a sealed file with the cases you choose, and opens it with a code"
            " in two parts. Each reporter has to agree."
        )
        column.addWidget(text_label(words, "body", "text2", wrap=True))
        self._fields = {
            "to_name": labelled(self.tr("Who stands in"), self.to_name, column),
            "valid_until": labelled(
                self.tr("Until and including"),
                self.until,
                column,
                self.tr("After that day the package cannot be read any more."),
            ),
        }
        self.to_name.textEdited.connect(self._fields["to_name"].clear_error)
        self.until.textEdited.connect(self._fields["valid_until"].clear_error)
        self._none = Strip()
        column.addWidget(text_label(self.tr("Running cases"), "heading"))
        column.addWidget(self._none)
        self.chosen.changed.connect(self._clear)
        if self.chosen.picker.is_empty:
            self.chosen.setParent(self.dialog)
            self.chosen.hide()
            column.addWidget(text_label(self.tr("No case is running."), "body", "text2"))
            show_inside(self.dialog.confirm_button, visible=False)
        else:
            column.addWidget(self.chosen)
        self.dialog.content.addWidget(self._choosing)

    def _clear(self) -> None:
        self._none.say("")
