"""The card that tells how the categories of an organisation differ from those of others."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vpdesk.domain.term_changes import TermHere
from vpdesk.ui.filling import filled
from vpdesk.ui.labels import term_label
from vpdesk.ui.language import current
from vpdesk.ui.organisations.category_words import is_called_otherwise, is_hidden
from vpdesk.ui.widgets.buttons import link_button
from vpdesk.ui.widgets.card import Card
from vpdesk.ui.widgets.wrapped_text import WrappedText


class CategoriesCard(QWidget):
    change_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        change = link_button(self.tr("Change…"), "pencil")
        change.setAccessibleName(self.tr("Categories of this organisation"))
        change.clicked.connect(self.change_wanted)
        card = Card(self.tr("Categories"), change)
        self._words = WrappedText("", "body", "text2")
        card.add(self._words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def show_categories(self, categories: Sequence[TermHere]) -> None:
        """Say what is called otherwise, what is hidden, and which are the organisation's own."""
        lines = [
            filled(
                self.tr("%1 is called %2 here."),
                term_label(each.general, current()),
                term_label(each.called, current()),
            )
            for each in categories
            if is_called_otherwise(each)
        ]
        lines += [
            filled(self.tr("%1 is not offered here."), term_label(each.called, current()))
            for each in categories
            if is_hidden(each)
        ]
        own = [
            term_label(each.called, current())
            for each in categories
            if each.general.organisation_id is not None and each.offered
        ]
        if own:
            lines.append(filled(self.tr("Only here: %1."), ", ".join(own)))
        self._words.show_text("\n".join(lines) or self.tr("The same as everywhere."))
