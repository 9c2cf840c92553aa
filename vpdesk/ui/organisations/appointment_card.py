"""The card with the points of the appointment: what is in order, and when to walk them again."""

from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vpdesk.domain.appointments import Appointment, AppointmentPoint, PointState
from vpdesk.ui import tokens
from vpdesk.ui.dates import paper_date
from vpdesk.ui.filling import filled
from vpdesk.ui.organisations.agreement_words import agreement_label, point_label
from vpdesk.ui.organisations.months import day_and_month, day_in_full
from vpdesk.ui.widgets.bars import ShareBar
from vpdesk.ui.widgets.buttons import link_button, tool_button
from vpdesk.ui.widgets.card import Card
from vpdesk.ui.widgets.row_list import RowAction, RowList, heading_tools
from vpdesk.ui.widgets.rows import RowLook
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.text import text_label

_BOX_WIDTH = 36
"""How far from the left a click on a row is one on its box, in logical pixels."""


class AppointmentCard(QWidget):
    """The signals of rows carry the point; `ticked` asks to turn one over."""

    review_wanted = Signal()
    history_wanted = Signal()
    print_wanted = Signal()
    add_wanted = Signal()
    ticked = Signal(object)
    change_wanted = Signal(object)
    hiding_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._appointment: Appointment | None = None
        self._shows_hidden = False
        self._count = text_label("", "small", "text2", tabular=True)
        self._bar = ShareBar(self.tr("Points in order"))
        self.list = RowList(
            self.tr("Appointment"),
            self._look,
            key=lambda row: row.key,
            spoken=self._sentence,
            actions=self._actions(),
        )
        self.list.view.viewport().installEventFilter(self)
        add = tool_button("plus", self.tr("Add a point of your own"))
        add.clicked.connect(self.add_wanted)
        printing = tool_button("printer", self.tr("Print appointment sheet"))
        printing.clicked.connect(self.print_wanted)
        card = Card(self.tr("Appointment"), heading_tools(self.list.tools, self._count))
        card.add(self._bar)
        self.review = link_button("", "clipboard-check")
        self.review.clicked.connect(self.review_wanted)
        self._history = tool_button("history", self.tr("Earlier reviews"))
        self._history.clicked.connect(self.history_wanted)
        self._hidden = link_button("", "eye-off")
        self._hidden.clicked.connect(self._turn_hidden)
        line = QHBoxLayout()
        line.setSpacing(tokens.TIGHT)
        line.addWidget(self.review)
        line.addStretch(1)
        for tool in (self._history, printing, add):
            line.addWidget(tool)
        card.add(line)
        card.add_list(self.list, self._hidden)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def show_appointment(self, appointment: Appointment, today: date) -> None:
        """Show how the points stand; a review that is due is amber."""
        if self._appointment and self._appointment.organisation_id != appointment.organisation_id:
            self._shows_hidden = False
        self._appointment = appointment
        counted, good = len(appointment.counted), appointment.in_order
        words = filled(self.tr("%1 of %2"), str(good), str(counted))
        self._count.setText(words)
        self._bar.show_share(good, counted)
        self._bar.setAccessibleDescription(words)
        on = appointment.review_on
        self.review.setText(self.tr("Walk through the points…"))
        self.review.setToolTip("")
        if on is not None:
            pattern = (
                self.tr("Review: %1") if on.year == today.year else self.tr("Yearly review: %1")
            )
            self.review.setText(filled(pattern, day_and_month(on)))
            self.review.setToolTip(day_in_full(on))
        show_inside(self._history, bool(appointment.reviews))
        self._show_rows()

    def _show_rows(self) -> None:
        if self._appointment is None:
            return
        away = len(self._appointment.points) - len(self._appointment.shown)
        self._shows_hidden = self._shows_hidden and away > 0
        shown = self._appointment.points if self._shows_hidden else self._appointment.shown
        self.list.show_rows(shown)
        words = self.tr("Leave out again") if self._shows_hidden else self.tr("%n hidden", "", away)
        self._hidden.setText(words)
        show_inside(self._hidden, away > 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QMouseEvent)
            and event.type() == QEvent.Type.MouseButtonRelease
            and event.button() == Qt.MouseButton.LeftButton
            and event.position().x() < _BOX_WIDTH
        ):
            point = self.list.view.indexAt(event.position().toPoint())
            if point.isValid() and self.list.current() is not None:
                self.ticked.emit(self.list.current())
        return super().eventFilter(watched, event)

    def _turn_hidden(self) -> None:
        self._shows_hidden = not self._shows_hidden
        self._show_rows()

    def _actions(self) -> tuple[RowAction, ...]:
        key = Qt.Key
        return (
            RowAction(
                text=self.tr("Edit"),
                icon="pencil",
                keys=(key.Key_Return, key.Key_Enter, key.Key_F2),
                run=self.change_wanted.emit,
            ),
            RowAction(
                text=self.tr("In order, or not yet"),
                icon="square-check",
                keys=(key.Key_Space,),
                run=self.ticked.emit,
            ),
            RowAction(
                text=self.tr("Leave out or take up"),
                icon="eye-off",
                keys=(key.Key_Delete,),
                run=self.hiding_wanted.emit,
            ),
        )

    def _look(self, row: AppointmentPoint) -> RowLook:
        finding = row.finding
        icons = {
            PointState.IN_ORDER: "square-check",
            PointState.NOT_IN_ORDER: "triangle-alert",
            PointState.NOT_APPLICABLE: "minus",
        }
        bad = finding.state is PointState.NOT_IN_ORDER
        telling = finding.state in {PointState.NOT_IN_ORDER, PointState.NOT_APPLICABLE}
        second = (
            self.tr("left out") if row.hidden else "",
            agreement_label(finding.state) if telling else "",
            finding.remark.partition("\n")[0],
        )
        good = finding.state is PointState.IN_ORDER
        return RowLook(
            title=point_label(row),
            icon=icons.get(finding.state, "square"),
            icon_ink="warn" if bad else "accent" if good else "text3",
            second=" · ".join(filter(None, second)),
            third=self.tr("with a document") if finding.document_id else "",
            third_icon="paperclip" if finding.document_id else "",
            tips=(point_label(row), finding.remark),
        )

    def _sentence(self, row: AppointmentPoint) -> str:
        finding = row.finding
        seen = paper_date(finding.on) if finding.on else ""
        parts = (point_label(row), agreement_label(finding.state), finding.remark, seen)
        return ", ".join(filter(None, parts))
