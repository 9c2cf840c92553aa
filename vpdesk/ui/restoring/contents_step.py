"""The step that shows what is in a backup, what one would lose, and where it goes."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from vpdesk.services.backups.reading import BackupContents
from vpdesk.ui import tokens
from vpdesk.ui.dates import paper_date
from vpdesk.ui.moments import near_moment
from vpdesk.ui.plain_paths import plain_path
from vpdesk.ui.way_choice import WayChoice
from vpdesk.ui.widgets.buttons import link_button
from vpdesk.ui.widgets.card import divider
from vpdesk.ui.widgets.fact import Fact
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.strip import Strip, StripKind
from vpdesk.ui.widgets.text import announce, text_label
from vpdesk.ui.widgets.wrapped_text import WrappedText

_COLUMNS = 3


class ContentsStep(QWidget):
    """`folder_wanted` asks for another folder; `way` is shown where a new one has to be chosen."""

    folder_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.made = Fact(self.tr("Made"))
        self.organisations = Fact(self.tr("Organisations"))
        self.cases = Fact(self.tr("Cases"))
        self.entries = Fact(self.tr("Entries"))
        self.last = Fact(self.tr("Last entry"))
        self.program = Fact(self.tr("Made with"))
        self.loss = Strip()
        self.taken_out = Strip()
        self.folder = WrappedText("", "labelstrong")
        self.folder_problem = Strip()
        self.other_button = link_button(self.tr("Another folder…"))
        self.other_button.clicked.connect(self.folder_wanted)
        self.way = WayChoice()
        self._way_head = text_label(self.tr("How do you open the vault from now on?"), "heading")
        self.way_problem = Strip()
        self._lay_out()
        self.ask_way(asked=False)

    def show_contents(self, contents: BackupContents, today: date, *, compared: bool) -> None:
        """Say what is in the backup and, ``compared`` with an open vault, what would be lost."""
        self.made.show_value(near_moment(contents.made_at, today))
        self.organisations.show_value(str(contents.organisations))
        self.cases.show_value(str(contents.cases))
        self.entries.show_value(str(contents.entries))
        last = contents.last_entry_on
        self.last.show_value(paper_date(last) if last else self.tr("None"))
        self.program.show_value(f"vpdesk {contents.app}")
        self.loss.say(*self._loss(contents, compared=compared))
        self.taken_out.say(self._taken_out(contents), "neutral")

    def show_folder(self, folder: Path) -> None:
        """Show where the backup goes."""
        self.folder.show_text(plain_path(folder))
        self.folder_problem.say("")

    def refuse_folder(self, words: str) -> None:
        """Say why nothing can be put back there, with the keyboard where that is mended."""
        self.folder_problem.say(words, "danger")
        announce(self.folder_problem)
        self.other_button.setFocus()

    def ask_way(self, *, asked: bool, why: str = "") -> None:
        """Ask how the vault opens from now on, or leave it as it was; ``why`` says what for."""
        self.way_problem.say(why, "warn")
        for part in (self._way_head, self.way):
            show_inside(part, asked)

    def _loss(self, contents: BackupContents, *, compared: bool) -> tuple[str, StripKind]:
        if contents.changes_lost is None or contents.cases_lost is None:
            other = self.tr(
                "This backup is of another vault, or of before new keys. "
                "The vault that is open stays as it is."
            )
            return (other if compared else ""), "neutral"
        if not contents.changes_lost:
            return self.tr("Nothing has changed since this backup."), "ok"
        parts = [self.tr("%n change(s) made since then are not in it.", "", contents.changes_lost)]
        if contents.cases_lost:
            parts.append(self.tr("%n case(s) since then are not in it.", "", contents.cases_lost))
        parts.append(self.tr("Your vault as it is now stays where it is."))
        return " ".join(parts), "warn"

    def _taken_out(self, contents: BackupContents) -> str:
        words = []
        if contents.destroyed:
            words.append(
                self.tr("%n case(s) destroyed since then stay destroyed.", "", contents.destroyed)
            )
        if contents.tombstones_unread:
            words.append(
                self.tr(
                    "The list of destroyed cases could not be read: "
                    "what was destroyed after this backup may be in it."
                )
            )
        return " ".join(words)

    def _lay_out(self) -> None:
        facts = QGridLayout()
        facts.setHorizontalSpacing(tokens.WIDE)
        facts.setVerticalSpacing(tokens.MEDIUM)
        shown = (self.made, self.cases, self.organisations)
        for number, fact in enumerate((*shown, self.entries, self.last, self.program)):
            facts.addWidget(fact, number // _COLUMNS, number % _COLUMNS)
            facts.setColumnStretch(number % _COLUMNS, 1)
        place = QHBoxLayout()
        place.setSpacing(tokens.MEDIUM)
        place.addWidget(self.folder, 1, Qt.AlignmentFlag.AlignVCenter)
        place.addWidget(self.other_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.MEDIUM)
        column.addLayout(facts)
        column.addWidget(self.loss)
        column.addWidget(self.taken_out)
        column.addWidget(divider())
        column.addWidget(text_label(self.tr("Put back into a new folder"), "small", "text2"))
        column.addLayout(place)
        column.addWidget(self.folder_problem)
        column.addWidget(self.way_problem)
        column.addWidget(self._way_head)
        column.addWidget(self.way)
