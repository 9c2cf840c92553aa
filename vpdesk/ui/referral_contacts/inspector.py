"""All that is known of one address, and what to do with it."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from vpdesk.domain.referral_contacts import ReferralContact
from vpdesk.ui import tokens
from vpdesk.ui.fonts import metrics
from vpdesk.ui.labels import term_label
from vpdesk.ui.language import current
from vpdesk.ui.referral_contacts.contact_words import checked_words, needs_checking
from vpdesk.ui.widgets.buttons import link_button, secondary_button, tool_button
from vpdesk.ui.widgets.card import divider
from vpdesk.ui.widgets.fact import Fact
from vpdesk.ui.widgets.pill import Pill
from vpdesk.ui.widgets.scroll import scrolling
from vpdesk.ui.widgets.text import text_label
from vpdesk.ui.widgets.wrapped_text import WrappedText

_EDGE = 20
_PILL_WIDTH = 150


class ReferralContactInspector(QWidget):
    change_wanted = Signal()
    removal_wanted = Signal()
    merging_wanted = Signal()
    copy_wanted = Signal(str)
    referral_wanted = Signal()
    checked = Signal()
    card_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._kind = Pill()
        self._urgent = Pill()
        self._name = WrappedText("", "title")
        self._person = WrappedText("", "body", "text2")
        self._phone = Fact(self.tr("Phone"), "heading")
        self._copied = text_label(
            self.tr("Copied. Cleared after 30 seconds."), "small", "ok", wrap=True
        )
        self._facts = {
            "email": Fact(self.tr("E-mail")),
            "website": Fact(self.tr("Website")),
            "reachable": Fact(self.tr("Reachable")),
            "region": Fact(self.tr("Region")),
            "waiting_time": Fact(self.tr("Waiting time")),
            "costs": Fact(self.tr("Costs")),
            "good_to_know": Fact(self.tr("Good to know")),
            "own_interest": Fact(self.tr("Own interest")),
        }
        self._last_checked = Fact(self.tr("Last checked"))
        self._check = link_button(self.tr("Checked today"), "check")
        self._check.clicked.connect(self.checked)
        self._refer = secondary_button(self.tr("Record referral"), "handshake")
        self._refer.clicked.connect(self.referral_wanted)
        self._card = secondary_button(self.tr("Print referral card…"), "printer")
        self._card.clicked.connect(self.card_wanted)
        self._no_case = text_label(
            self.tr("There is no running case to record a referral in."),
            "small",
            "text2",
            wrap=True,
        )
        self._copy = tool_button("copy", self.tr("Copy the phone number, for 30 seconds"))
        self._copy.clicked.connect(self._copy_phone)
        self._lay_out()

    def show_contact(self, contact: ReferralContact, today: date, *, has_cases: bool) -> None:
        """Show an address; `has_cases` says whether a referral can be recorded."""
        kind = contact.kind
        words = term_label(kind, current())
        shown = metrics("smallstrong").elidedText(words, Qt.TextElideMode.ElideRight, _PILL_WIDTH)
        self._kind.show_state(shown, "neutral", kind.icon)
        self._kind.setAccessibleName(words)
        self._kind.setToolTip("" if shown == words else words)
        self._urgent.show_state(self.tr("In a crisis") if contact.urgent else "", "warn")
        self._name.show_text(contact.name)
        self._person.show_text(contact.person)
        self._phone.show_value(contact.phone)
        self._copy.setVisible(bool(contact.phone))
        self._copied.hide()
        for name, fact in self._facts.items():
            fact.show_value(getattr(contact, name))
        late = needs_checking(contact, today)
        self._last_checked.show_value(checked_words(contact, today), "warn" if late else "text")
        self._check.setVisible(late)
        self._refer.setVisible(has_cases)
        self._no_case.setVisible(not has_cases)

    def tell_copied(self) -> None:
        """Say that the number is on the clipboard, and for how long."""
        self._copied.show()

    def _copy_phone(self) -> None:
        self.copy_wanted.emit(self._phone.value())

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(_EDGE, tokens.WIDE, _EDGE, tokens.WIDE)
        column.setSpacing(tokens.SMALL)
        column.addLayout(self._head())
        column.addSpacing(tokens.SMALL)
        column.addWidget(self._name)
        column.addWidget(self._person)
        column.addWidget(self._urgent, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(tokens.SMALL)
        column.addWidget(divider())
        column.addSpacing(tokens.SMALL)
        phone = QHBoxLayout()
        phone.addWidget(self._phone, 1)
        phone.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(phone)
        column.addWidget(self._copied)
        for fact in self._facts.values():
            column.addWidget(fact)
        column.addWidget(self._last_checked)
        column.addWidget(self._check, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(tokens.SMALL)
        column.addWidget(divider())
        column.addSpacing(tokens.SMALL)
        column.addWidget(text_label(self.tr("When referring"), "smallstrong", "text2"))
        column.addWidget(
            text_label(
                self.tr("Only with the reporter’s consent. Share no more than was agreed."),
                "small",
                "text2",
                wrap=True,
            )
        )
        column.addWidget(self._refer, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._no_case)
        column.addWidget(self._card, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(content))

    def _head(self) -> QHBoxLayout:
        change = tool_button("pencil", self.tr("Edit address"))
        change.clicked.connect(self.change_wanted)
        row = QHBoxLayout()
        row.setSpacing(tokens.TIGHT)
        row.addWidget(self._kind)
        row.addStretch(1)
        row.addWidget(change)
        row.addWidget(self._more())
        return row

    def _more(self) -> QToolButton:
        button = tool_button("ellipsis", self.tr("More"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        remove = QAction(self.tr("Remove"), menu)
        remove.triggered.connect(self.removal_wanted)
        merge = QAction(self.tr("Merge with another…"), menu)
        merge.triggered.connect(self.merging_wanted)
        menu.addActions([merge, remove])
        button.setMenu(menu)
        return button
