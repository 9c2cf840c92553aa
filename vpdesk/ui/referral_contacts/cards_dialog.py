"""Shows the contact cards of a file, and takes over those that are chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from vpdesk.domain.contact_cards import OfferedCard
from vpdesk.domain.organisations import OrganisationId
from vpdesk.services.addresses.contact_cards import ContactCards
from vpdesk.ui.filling import filled
from vpdesk.ui.term_choices import Choices
from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.dialog import Dialog
from vpdesk.ui.widgets.field import FormField
from vpdesk.ui.widgets.row_list import RowAction, RowList
from vpdesk.ui.widgets.rows import RowLook
from vpdesk.ui.widgets.strip import Strip
from vpdesk.ui.widgets.text import text_label

_SHOWN_FIRST = 100


class CardsDialog(Dialog):
    """What seems to be in the book is not chosen at first; `taken_over` carries what was added."""

    taken_over = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        cards: ContactCards,
        offered: Sequence[OfferedCard],
        unreadable: int,
        kinds: Choices,
        alone: OrganisationId | None,
    ) -> None:
        title = QCoreApplication.translate("CardsDialog", "Take over addresses")
        super().__init__(parent, title, title)
        self._cards = cards
        self._alone = alone
        self._offered = tuple(enumerate(offered))
        self._chosen = {place for place, each in self._offered if each.known is None}
        self.kind = ComboBox(choices=[(None, self.tr("Choose…")), *kinds])
        self.list = RowList(
            self.tr("Contact cards"),
            self._look,
            key=lambda row: row[0],
            spoken=self._sentence,
            actions=(
                RowAction(
                    text=self.tr("Take over, or not"),
                    icon="square-check",
                    keys=(Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter),
                    run=self._turn,
                ),
            ),
            most=_SHOWN_FIRST,
        )
        words = self.tr(
            "Choose with the space bar or a double click what you take over. What seems to be in"
            " your address book already is not chosen."
        )
        self.content.addWidget(text_label(words, "body", "text2", wrap=True))
        self.content.addWidget(self._unreadable(unreadable))
        self._add_kind()
        self.content.addWidget(self.list)
        self.list.show_rows(self._offered)
        self.confirmed.connect(self._take_over)
        self._count()

    def _add_kind(self) -> None:
        label, column = QLabel(self.tr("Kind of all of them")), QVBoxLayout()
        column.addWidget(label)
        column.addWidget(self.kind)
        self._kind_field = FormField(label, self.kind, column)
        self.kind.value_changed.connect(self._kind_field.clear_error)
        self.content.addLayout(column)

    def _unreadable(self, number: int) -> Strip:
        strip = Strip()
        words = self.tr(
            "%n card(s) without a name or that cannot be read are left out.", "", number
        )
        strip.say(words if number else "", "warn")
        return strip

    def _turn(self, row: tuple[int, OfferedCard]) -> None:
        self._chosen ^= {row[0]}
        self.list.show_rows(self._offered)
        self._count()

    def _count(self) -> None:
        number = len(self._chosen)
        chosen = QLocale().toString(number)
        self.set_hint(filled(self.tr("%1 of %2 chosen"), chosen, str(len(self._offered))))
        self.confirm_button.setEnabled(bool(number))

    def _take_over(self) -> None:
        kind = self.kind.value()
        if kind is None:
            self._kind_field.set_error(self.tr("Choose a kind."), focus=True)
            return
        chosen = [each.card for place, each in self._offered if place in self._chosen]
        added = self._cards.take_over(chosen, kind, self._alone)
        self.accept()
        self.taken_over.emit(added)

    def _look(self, row: tuple[int, OfferedCard]) -> RowLook:
        place, offered = row
        card, is_chosen = offered.card, place in self._chosen
        told = "  ·  ".join(filter(None, (card.person, card.phone or card.email, card.region)))
        return RowLook(
            title=card.name,
            second=told,
            icon="square-check" if is_chosen else "square",
            icon_ink="accenttext" if is_chosen else "text2",
            trailing=self._known(offered),
            trailing_ink="warn",
        )

    def _sentence(self, row: tuple[int, OfferedCard]) -> str:
        place, offered = row
        state = self.tr("chosen") if place in self._chosen else self.tr("not chosen")
        told = (offered.card.name, offered.card.person, self._known(offered), state)
        return ", ".join(filter(None, told))

    def _known(self, offered: OfferedCard) -> str:
        return self.tr("in your book") if offered.known is not None else ""
