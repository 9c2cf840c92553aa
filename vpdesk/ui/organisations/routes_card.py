"""The card with the complaints committee and the other routes at an organisation."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vpdesk.domain.organisation_routes import OrganisationRoute, RouteKind, missing_routes
from vpdesk.ui.organisations.agreement_words import agreement_label
from vpdesk.ui.organisations.row_actions import change_and_remove
from vpdesk.ui.widgets.buttons import tool_button
from vpdesk.ui.widgets.card import Card
from vpdesk.ui.widgets.row_list import RowList, heading_tools
from vpdesk.ui.widgets.rows import RowLook
from vpdesk.ui.widgets.strip import Strip
from vpdesk.ui.widgets.text import text_label


class RoutesCard(QWidget):
    """`add_wanted` carries the kind to begin with; the others carry the route."""

    add_wanted = Signal(object)
    change_wanted = Signal(object)
    removal_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.list = RowList(
            self.tr("Routes and complaints committee"),
            self._look,
            key=lambda row: row.id,
            spoken=self._sentence,
            actions=change_and_remove(self.change_wanted.emit, self.removal_wanted.emit),
            divided=True,
        )
        add = tool_button("plus", self.tr("Add route"))
        add.clicked.connect(self._add)
        heading = self.tr("Routes and complaints committee")
        card = Card(heading, heading_tools(self.list.tools, add))
        self._nothing = text_label(self.tr("No routes yet."), "small", "text2")
        self._missing = Strip()
        self._missing.link_clicked.connect(self._add_missing)
        card.add(self._nothing)
        card.add(self._missing)
        card.add_list(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def show_routes(self, routes: Sequence[OrganisationRoute], headcount: int | None) -> None:
        """Show the routes, and in amber a reporting point that the law asks for."""
        self.list.show_rows(routes)
        self.list.setVisible(bool(routes))
        self._nothing.setVisible(not routes)
        words = ""
        if RouteKind.REPORTING_POINT in missing_routes(routes, headcount):
            words = self.tr("No internal reporting point. From 50 employees it is obligatory.")
        self._missing.say(words, "warn", self.tr("Add it"), "triangle-alert")

    def _add(self) -> None:
        self.add_wanted.emit(RouteKind.COMPLAINTS_COMMITTEE)

    def _add_missing(self) -> None:
        self.add_wanted.emit(RouteKind.REPORTING_POINT)

    def _look(self, row: OrganisationRoute) -> RowLook:
        form = agreement_label(row.committee) if row.committee else ""
        parts = (agreement_label(row.kind), form, row.person)
        return RowLook(
            title=row.name,
            second=" · ".join(filter(None, parts)),
            third=row.term or row.email,
            third_icon="clock" if row.term else "mail" if row.email else "",
            trailing=row.phone,
            tips=(row.name, row.term),
        )

    def _sentence(self, row: OrganisationRoute) -> str:
        look = self._look(row)
        parts = (look.title, look.second.replace(" · ", ", "), look.trailing, look.third)
        return ", ".join(filter(None, parts))
