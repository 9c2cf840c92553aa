"""What the adviser writes for the report, and the activities that it lists."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from vpdesk.domain.annual_report import ActivitySummary
from vpdesk.domain.report_columns import ReportTexts
from vpdesk.ui import tokens
from vpdesk.ui.annual_report.earlier_advice import EarlierAdvice
from vpdesk.ui.annual_report.line_numbers import LineNumbers, lines_of
from vpdesk.ui.checked_text import CheckedText
from vpdesk.ui.dates import hours, sentence_case
from vpdesk.ui.forms.ui_report_texts import Ui_ReportTextsForm
from vpdesk.ui.widgets.buttons import link_button
from vpdesk.ui.widgets.plain_words import unmarked
from vpdesk.ui.widgets.text import dress_label, text_label

_LINES = 5
_MOST_LINES = 18


class TextsPane(QWidget):
    """`typed` tells of every change by the user.

    ``checked`` looks through the texts, by the part of the report that they are.
    """

    typed = Signal()
    organisation_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._loading = False
        self._lines: list[QLabel] = []
        self._form = form = Ui_ReportTextsForm()
        form.setupUi(self)
        form.rows.setContentsMargins(0, 0, 0, 0)
        form.rows.setSpacing(tokens.WIDE)
        for label, edit, column in (
            (form.observations_label, form.observations_edit, form.observations_column),
            (form.recommendations_label, form.recommendations_edit, form.recommendations_column),
        ):
            dress_label(label, "heading")
            edit.setAccessibleName(label.text())
            column.setSpacing(tokens.LABEL_TO_FIELD)
            edit.set_lines(_LINES, _MOST_LINES)
            edit.textChanged.connect(self._tell)
        hint = self.tr("One recommendation a line.")
        form.recommendations_column.addWidget(text_label(hint, "small", "text2"))
        form.recommendations_edit.setAccessibleDescription(hint)
        LineNumbers(form.recommendations_edit)
        self.checked = {
            "observations": CheckedText(form.observations_edit),
            "recommendations": CheckedText(form.recommendations_edit),
        }
        self.sentences = QMenu(self)
        self.sentence_button = link_button(self.tr("Insert a sentence"), "plus")
        self.sentence_button.clicked.connect(self._choose_sentence)
        self.sentence_button.setAccessibleDescription(
            self.tr("Sentences that say exactly what the report prints")
        )
        self._below_observations()
        form.recommendations_column.addWidget(self.checked["recommendations"])
        self.advice = EarlierAdvice()
        self.advice.typed.connect(self._tell)
        self.checked["earlier_recommendations"] = self.advice.checked
        form.rows.addWidget(self.advice)
        self.link = link_button(self.tr("Activities at the organisation"))
        self.link.clicked.connect(self.organisation_wanted)
        form.rows.addLayout(self._activities())

    def load(self, texts: ReportTexts) -> None:
        """Show what was kept."""
        self._loading = True
        self._form.observations_edit.load(texts.observations)
        self._form.recommendations_edit.load("\n".join(texts.recommendations))
        self.advice.load(texts.earlier_recommendations)
        self._loading = False

    def texts(self) -> ReportTexts:
        """Return what is typed."""
        return ReportTexts(
            observations=self._form.observations_edit.text().strip(),
            recommendations=lines_of(self._form.recommendations_edit.text()),
            earlier_recommendations=self.advice.lines(),
        )

    def hold(self, *, final: bool) -> None:
        """Let nothing be typed while the report is final."""
        for edit in (self._form.observations_edit, self._form.recommendations_edit):
            edit.setReadOnly(final)
        self.sentence_button.setEnabled(not final)
        self.advice.hold(final=final)

    def offer_sentences(self, sentences: Sequence[str]) -> None:
        """Offer sentences to put where the cursor is in the observations."""
        self.sentences.clear()
        for sentence in sentences:
            act = self.sentences.addAction(unmarked(sentence))
            act.setData(sentence)

    def focus_text(self) -> None:
        self._form.observations_edit.setFocus()

    def show_activities(self, activities: tuple[ActivitySummary, ...]) -> None:
        """List the activities as the report does."""
        for label in self._lines:
            label.hide()
            label.deleteLater()
        nothing = [text_label(self.tr("No activities in this period."), "body", "text2")]
        self._lines = [
            text_label(self._line(activity), "body", wrap=True, tabular=True)
            for activity in activities
        ] or nothing
        for label in self._lines:
            self._list.addWidget(label)

    def activities_shown(self) -> list[str]:
        return [label.text() for label in self._lines]

    def _below_observations(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.sentence_button)
        row.addStretch(1)
        self._form.observations_column.addLayout(row)
        self._form.observations_column.addWidget(self.checked["observations"])
        self.sentences.triggered.connect(self._insert)

    def _choose_sentence(self) -> None:
        button = self.sentence_button
        self.sentences.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _insert(self, act: QAction) -> None:
        edit = self._form.observations_edit
        before = edit.text()[: edit.textCursor().position()]
        space = " " if before and not before[-1].isspace() else ""
        edit.insertPlainText(f"{space}{act.data()}")
        edit.setFocus()

    def _activities(self) -> QVBoxLayout:
        head = QHBoxLayout()
        head.addWidget(text_label(self.tr("Activities"), "heading"), 1)
        head.addWidget(self.link)
        self._list = QVBoxLayout()
        self._list.setSpacing(tokens.TIGHT)
        column = QVBoxLayout()
        column.setSpacing(tokens.LABEL_TO_FIELD)
        column.addLayout(head)
        column.addLayout(self._list)
        hint = self.tr("These numbers are not about reporters and are printed as they are.")
        column.addWidget(text_label(hint, "small", "text2", wrap=True))
        return column

    def _line(self, activity: ActivitySummary) -> str:
        parts = [f"{sentence_case(activity.kind)}: {activity.count}"]
        if activity.participants is not None:
            parts.append(self.tr("%n participant(s)", "", activity.participants))
        if activity.minutes is not None:
            parts.append(hours(activity.minutes))
        return "  ·  ".join(parts)

    def _tell(self) -> None:
        if not self._loading:
            self.typed.emit()
