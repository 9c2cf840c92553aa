"""Says above a timeline what there is to know of the people of the case, for the adviser alone."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from vpdesk.domain.people import CasePeople
from vpdesk.ui import tokens
from vpdesk.ui.filling import filled
from vpdesk.ui.people_words import cases_words, matter_words
from vpdesk.ui.widgets.buttons import link_button
from vpdesk.ui.widgets.icon_mark import IconMark
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.text import set_tone, text_label

_MOST = 3


class PeopleStrip(QWidget):
    """Away when all was seen and no question about an alias is open.

    `question_wanted` carries the first of those.
    """

    open_wanted = Signal()
    seen_wanted = Signal()
    question_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._people = CasePeople()
        self._frame = QFrame()
        self._text = text_label("", "small", wrap=True)
        self._text.setContentsMargins(0, tokens.TIGHT, 0, tokens.TIGHT)
        self.open_button = link_button(self.tr("What may I do?"))
        self.open_button.clicked.connect(self.open_wanted)
        self.seen_button = link_button(self.tr("Seen"))
        self.seen_button.setToolTip(self.tr("Comes back when another reporter joins"))
        self.seen_button.clicked.connect(self.seen_wanted)
        self.question_button = link_button(self.tr("Same person?"))
        self.question_button.clicked.connect(self._ask)
        self._frame.setProperty("strip", "warn")
        set_tone(self._text, "warn")
        row = QHBoxLayout(self._frame)
        row.setContentsMargins(
            tokens.MEDIUM, tokens.TIGHT, tokens.MEDIUM - tokens.HAIR, tokens.TIGHT
        )
        row.setSpacing(tokens.SMALL)
        row.addWidget(IconMark("triangle-alert", "warn", 18), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._text)
        links = QHBoxLayout()
        links.setSpacing(tokens.SMALL)
        for link in (self.open_button, self.seen_button, self.question_button):
            links.addWidget(link)
        links.addStretch(1)
        words.addLayout(links)
        row.addLayout(words, 1)
        around = QVBoxLayout(self)
        around.setContentsMargins(tokens.LARGE, tokens.LARGE, tokens.LARGE, 0)
        around.addWidget(self._frame)
        self.hide()

    def show_people(self, people: CasePeople) -> None:
        """Show what was not seen, the most pressing first; nothing hides the strip."""
        unseen = people.unseen
        words = [matter_words(each) for each in unseen[:_MOST]]
        words += [
            filled(self.tr("Is the accused the same as in %1?"), cases_words(each.cases))
            for each in people.questions[: _MOST - len(words)]
        ]
        more = len(unseen) + len(people.questions) - len(words)
        if more > 0:
            words.append(self.tr("And %n more.", "", more))
        self._text.setText("\n".join(words))
        self.setAccessibleName(self._text.text())
        self._people = people
        for button in (self.open_button, self.seen_button):
            show_inside(button, bool(unseen))
        show_inside(self.question_button, bool(people.questions))
        show_inside(self, bool(words))

    def _ask(self) -> None:
        self.question_wanted.emit(self._people.questions[0])

    def text(self) -> str:
        return self._text.text()
