"""The dialog in which the instruction sheet of an organisation is gone through."""

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from vpdesk.domain.instruction_sheets import (
    InstructionPart,
    Telling,
    Texts,
    problems_in_instructions,
)
from vpdesk.domain.organisations import OrganisationId
from vpdesk.services.drafts import Drafts
from vpdesk.services.organisations.instruction_sheets import InstructionSheets
from vpdesk.ui.draft_dialog import DraftDialog, Shape
from vpdesk.ui.filling import filled
from vpdesk.ui.form_fields import show_errors
from vpdesk.ui.instructions.words import missing_words, part_hint, part_label
from vpdesk.ui.language import current
from vpdesk.ui.widgets.check_box import CheckBox
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.strip import Strip
from vpdesk.ui.widgets.text import text_label
from vpdesk.ui.widgets.text_area import TextArea

_LEAST_LINES, _MOST_LINES = 2, 8


class _Form:
    """A text for each part, and a box to tell that names on it mean others."""

    def __init__(self, others: str) -> None:
        self.others_edit = CheckBox(text=others)

    def setupUi(self, content: QWidget) -> None:
        self.rows = QVBoxLayout(content)
        for part in InstructionPart:
            self.rows.addWidget(self._field(part))
        self.rows.addWidget(self.others_edit)

    def _field(self, part: InstructionPart) -> QWidget:
        field, edit, words = QWidget(), TextArea(), QLabel(part_label(part))
        edit.set_lines(_LEAST_LINES, _MOST_LINES)
        column = QVBoxLayout(field)
        words.setBuddy(edit)
        column.addWidget(words)
        column.addWidget(edit)
        for name, made in {"label": words, "edit": edit, "column": column}.items():
            setattr(self, f"{part}_{name}", made)
        return field


class InstructionsDialog(QObject):
    """Shows what the vault knows in each part, to be gone through; `recorded` when it is kept."""

    recorded = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        sheets: InstructionSheets,
        drafts: Drafts,
        today: Callable[[], date],
        organisation_id: OrganisationId,
    ) -> None:
        super().__init__(parent)
        self._sheets = sheets
        self._organisation_id = organisation_id
        self._sheet = sheets.get(organisation_id, language=current())
        form = _Form(self.tr("The names that are marked mean somebody else"))
        self.others = form.others_edit
        shape = Shape(
            title=self.tr("Instruction sheet"),
            confirm=self.tr("Keep as gone through"),
            place=f"instruction_sheet:{organisation_id}",
        )
        self._fields = DraftDialog(parent, form, shape, drafts, today)
        self.dialog = self._fields.dialog
        words = self.tr(
            "For whoever has to act when you are suddenly away. What you leave as it is follows"
            " the vault, such as a contact person who changes. Write nothing about a case."
        )
        self.dialog.content.insertWidget(0, text_label(words, "body", "text2", wrap=True))
        name = text_label(self._sheet.organisation, "heading", wrap=True)
        self.dialog.content.insertWidget(0, name)
        self.empty = Strip()
        self.dialog.content.insertWidget(2, self.empty)
        for part in InstructionPart:
            self._fields.fields[part].set_hint(part_hint(part))
            self._fields.control(part).textChanged.connect(self._count)
        show_inside(self.others, False)
        self._fields.confirmed.connect(self._record)
        self._fields.recorded.connect(self.recorded)
        self.dialog.finished.connect(self.deleteLater)

    def open(self) -> None:
        self._fields.open({part.value: text for part, text in self._sheet.texts.items()})
        self._count()

    def _texts(self) -> Texts:
        return {part: self._fields.text(part).strip() for part in InstructionPart}

    def _count(self) -> None:
        missing = sum(not each for each in self._texts().values())
        self.empty.say(missing_words(missing), "warn")

    def _record(self) -> None:
        texts = self._texts()
        problems = problems_in_instructions(texts)
        if not problems:
            if self.others.isChecked():
                self._sheets.mean_others(self._organisation_id, texts)
            if telling := self._sheets.telling(self._organisation_id, texts):
                self._refuse(telling)
                return
        self._fields.record(problems, lambda: self._save(texts))

    def _refuse(self, telling: Iterable[Telling]) -> None:
        """Say at the parts which names stand there; of some it can be said that they may."""
        words: dict[str, str] = {}
        for each in telling:
            pattern = self.tr("This belongs to a case: %1. Take it out.")
            if not each.must_go:
                pattern = self.tr(
                    "Somebody in a case is called so: %1. Take it out, or say below that somebody"
                    " else is meant."
                )
                show_inside(self.others, True)
            words.setdefault(each.part, filled(pattern, ", ".join(each.words)))
        show_errors(self._fields.fields, words)

    def _save(self, texts: Texts) -> OrganisationId:
        self._sheets.keep(self._organisation_id, texts, language=current())
        return self._organisation_id
