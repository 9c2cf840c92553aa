"""Asks whether two accused are one person, and under which words from then on."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QRadioButton, QWidget

from vpdesk.domain.people import SamePerson
from vpdesk.ui import tokens
from vpdesk.ui.filling import filled
from vpdesk.ui.people_words import cases_words
from vpdesk.ui.widgets.buttons import as_radio, secondary_button
from vpdesk.ui.widgets.dialog import Dialog
from vpdesk.ui.widgets.text import text_label


class SamePersonDialog(QObject):
    """`same` carries the words that stay; `different` tells that they are two people."""

    same = Signal(str)
    different = Signal()

    def __init__(self, parent: QWidget, question: SamePerson) -> None:
        super().__init__(parent)
        self._question = question
        self.dialog = Dialog(parent, self.tr("Is this the same person?"), self.tr("Make them one"))
        question_words = self.tr(
            "The accused of this case, ‘%1’, may be the same person as ‘%2’ in %3. Cases that "
            "name the same person are shown with each other, to you alone."
        )
        own, other = question.own.alias, question.other.alias
        told = filled(question_words, own, other, cases_words(question.cases))
        words = (self.tr("Those of this case"), self.tr("Those of the other"))
        self.radios = [as_radio(QRadioButton(each)) for each in words]
        self.radios[0].setChecked(True)
        self.no_button = secondary_button(self.tr("No, two people"))
        self.no_button.clicked.connect(self._say_no)
        content = self.dialog.content
        content.addWidget(text_label(told, wrap=True))
        content.addWidget(text_label(self.tr("Words that stay"), "label"))
        content.addSpacing(tokens.LABEL_TO_FIELD - tokens.FIELD_TO_FIELD)
        for radio in self.radios:
            content.addWidget(radio)
        content.addWidget(self.no_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.dialog.confirmed.connect(self._say_yes)
        self.dialog.finished.connect(self.deleteLater)
        self.dialog.finished.connect(self.dialog.deleteLater)

    def open(self) -> None:
        self.dialog.open()

    def _say_yes(self) -> None:
        own = self.radios[0].isChecked()
        self.dialog.accept()
        self.same.emit(self._question.own.alias if own else self._question.other.alias)

    def _say_no(self) -> None:
        self.dialog.accept()
        self.different.emit()
