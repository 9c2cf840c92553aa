"""The left side of the page: what the report is about, its figures and its texts."""

from collections.abc import Callable, Sequence
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vpdesk.domain.editions import EditionKind
from vpdesk.domain.report_columns import ReportColumns
from vpdesk.domain.report_policy_preview import AccusedWarning
from vpdesk.domain.text_hits import Level
from vpdesk.ui import tokens
from vpdesk.ui.annual_report.document import ShownDocument
from vpdesk.ui.annual_report.figure_periods import FigurePeriods
from vpdesk.ui.annual_report.figures_pane import FiguresPane
from vpdesk.ui.annual_report.issuing.override_list import OverrideList
from vpdesk.ui.annual_report.output_choice import OutputChoice
from vpdesk.ui.annual_report.report_choice import ReportChoice
from vpdesk.ui.annual_report.shown_periods import WRITTEN
from vpdesk.ui.annual_report.state_view import StateLine, show_pill
from vpdesk.ui.annual_report.texts_pane import TextsPane
from vpdesk.ui.annual_report.told_figures import WITHOUT_FIGURES, told_figures
from vpdesk.ui.annual_report.words import accused_words
from vpdesk.ui.widgets.buttons import link_button, secondary_button
from vpdesk.ui.widgets.pill import Pill
from vpdesk.ui.widgets.scroll import on_ground, scrolling
from vpdesk.ui.widgets.strip import Strip
from vpdesk.ui.widgets.text import text_label

_WIDTH = 492
_HEAD_HEIGHT = 58
_SCROLL_BAR = 10
_SOON_MS = 50


class ReportPane(QWidget):
    """Choice, state, figures, texts and output under one title.

    `issue_wanted` asks to make final what is shown, `told_wanted` for what left before.
    """

    contents_wanted = Signal()
    issue_wanted = Signal()
    told_wanted = Signal()
    agreement_wanted = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        on_ground(self, "canvas")
        self.setFixedWidth(_WIDTH)
        self.choice = ReportChoice(today)
        self.state = StateLine()
        self._warning = Strip()
        self.figure_periods = FigurePeriods()
        self.figures = FiguresPane()
        self.overrides = OverrideList()
        self.contents_button = link_button(self.tr("More tables…"), "list-checks")
        self.contents_button.clicked.connect(self.contents_wanted)
        self.agreement_button = link_button(self.tr("Agreement on figures"))
        self.agreement_button.clicked.connect(self.agreement_wanted)
        self.texts = TextsPane()
        self.output = OutputChoice()
        self._content = content = QWidget()
        self._scroll = scrolling(content)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.setSpacing(0)
        around.addWidget(self._head())
        around.addWidget(self._scroll, 1)
        column = QVBoxLayout(content)
        # The scroll bar comes and goes in the margin, so that the columns stay in their place.
        content.setFixedWidth(_WIDTH - _SCROLL_BAR)
        column.setContentsMargins(tokens.WIDE, tokens.HAIR, tokens.HUGE - _SCROLL_BAR, tokens.WIDE)
        column.setSpacing(tokens.WIDE)
        column.addWidget(self.choice)
        column.addWidget(self.state)
        column.addWidget(self.figure_periods)
        column.addWidget(self.figures)
        column.addWidget(self._warning)
        column.addWidget(self.overrides)
        row = QHBoxLayout()
        row.addWidget(self.contents_button)
        row.addStretch(1)
        row.addWidget(self.agreement_button)
        column.addLayout(row)
        column.addWidget(self.texts)
        column.addWidget(self.output)
        column.addStretch(1)
        self.figures.reached.connect(self._bring_into_view)

    def show_figures(
        self,
        columns: ReportColumns,
        period_title: str,
        accused: Sequence[AccusedWarning] = (),
    ) -> None:
        """Show the figures as the chosen kind tells them; ``period_title`` words their period."""
        kind = self.output.kind
        self._warning.say(accused_words(accused if kind in WRITTEN else ()), "warn")
        self.figures.show_columns(told_figures(kind, columns), period_title)
        views = [table.view for table in self.figures.tables()]
        periods = self.figure_periods.buttons()
        parts = [self.choice.last(), *periods, *views, self.contents_button, self.agreement_button]
        for first, second in pairwise(parts):
            QWidget.setTabOrder(first, second)

    def _head(self) -> QWidget:
        head = QWidget()
        head.setFixedHeight(_HEAD_HEIGHT)
        row = QHBoxLayout(head)
        row.setContentsMargins(tokens.WIDE, tokens.TIGHT, tokens.HUGE, 0)
        row.setSpacing(tokens.SMALL)
        row.addWidget(text_label(self.tr("Annual report"), "title", wrap=True))
        self.pill = Pill()
        row.addWidget(self.pill)
        row.addStretch(1)
        self.told_button = link_button(self.tr("Told before"))
        self.told_button.clicked.connect(self.told_wanted)
        row.addWidget(self.told_button)
        self.issue_button = secondary_button(self.tr("Issue…"))
        self.issue_button.clicked.connect(self.issue_wanted)
        row.addWidget(self.issue_button)
        return head

    def show_state(self, document: ShownDocument, *, begun: bool) -> None:
        """Show how far a document is, and offer what can be done with it.

        ``begun`` tells that there is text for an erratum of it, while it is shown as it left.
        """
        state, kind, frozen = document.state, document.kind, document.frozen
        erratum, period = document.erratum, document.report_period
        show_pill(self.pill, state, frozen, erratum=erratum)
        self.state.show_state(state, period, kind, frozen, erratum=erratum, begun=begun)
        can_issue = frozen is None and (not state.running or kind is EditionKind.INTERIM)
        if not can_issue and self.window().focusWidget() is self.issue_button:
            self.told_button.setFocus()
        self.issue_button.setVisible(can_issue)
        self._show_parts_of(kind)
        self.contents_button.setVisible(kind in WRITTEN and frozen is None)
        self.texts.hold(final=frozen is not None)

    def _show_parts_of(self, kind: EditionKind) -> None:
        """Hide what a document of this kind does not print."""
        self.texts.setVisible(kind in WRITTEN)
        self.figures.setVisible(kind not in WITHOUT_FIGURES)

    def reveal_text(self) -> None:
        """Select the first words that keep the document from leaving, or go to its text."""
        written = self.output.kind in WRITTEN
        fields = [*self.texts.checked.values()] if written else [self.output.checked_note]
        if any(field.is_busy() for field in fields):
            QTimer.singleShot(_SOON_MS, self, self.reveal_text)
            return
        # What has to go comes first, whichever field it is in.
        for level in Level:
            for field in fields:
                if any(hit.level is level for hit in field.hits()):
                    field.show_first()
                    return
        part = self.texts if written else self.output
        self._scroll.ensureWidgetVisible(part)
        part.focus_text()

    def _bring_into_view(self, spot: QRect) -> None:
        centre = self.figures.mapTo(self._content, QPoint(0, spot.center().y()))
        self._scroll.ensureVisible(0, centre.y(), 0, spot.height())
