"""Show a referral card or a list of addresses before it is printed."""

from collections.abc import Hashable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from vpdesk.domain.papers import Leaving
from vpdesk.domain.referral_contacts import ReferralContactFilter, ReferralContactId
from vpdesk.domain.text_hits import Level
from vpdesk.services.addresses.papers import AddressPapers, ReviewedCard, card_place
from vpdesk.services.annual_reports.text_checks import Remark, TextChecks
from vpdesk.ui.errors import words_for
from vpdesk.ui.hit_words import hit_words
from vpdesk.ui.jobs import RunningJob, at_once
from vpdesk.ui.language import current
from vpdesk.ui.paper_dialog import PaperDialog, PaperJob
from vpdesk.ui.widgets.remark_list import Line, RemarkList
from vpdesk.ui.widgets.text import text_label

_AROUND = 380
"""With room for remarks above the pages."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperServices:
    """The services of a desk that print addresses and look through a card."""

    papers: AddressPapers
    checks: TextChecks


class AddressListDialog(PaperDialog):
    """Prints the addresses that were on the screen."""

    def __init__(
        self, parent: QWidget, services: PaperServices, wanted: ReferralContactFilter, words: str
    ) -> None:
        title = QCoreApplication.translate("AddressListDialog", "Print address list")
        super().__init__(parent, title)
        self._papers = services.papers
        self._filter = wanted
        whole = wanted == ReferralContactFilter()
        shown = self.tr("The whole address book, by kind.") if whole else words
        self.choices.addWidget(text_label(shown, "body", "text2", wrap=True))

    def wanted(self) -> Hashable:
        return self._filter

    def job_for(self, wanted: Hashable) -> PaperJob:
        return partial(self._papers.address_list, self._filter, language=current())

    def note_left(self, leaving: Leaving) -> None:
        self._papers.note(leaving)


class ReferralCardDialog(PaperDialog):
    """Keeps a card back until its text tells of nobody; `change_wanted` asks to change it."""

    change_wanted = Signal()

    def __init__(
        self, parent: QWidget, services: PaperServices, contact_id: ReferralContactId
    ) -> None:
        title = QCoreApplication.translate("ReferralCardDialog", "Print referral card")
        super().__init__(parent, title, around=_AROUND)
        self._papers = services.papers
        self._checks = services.checks
        self._contact_id = contact_id
        self._looking: RunningJob | None = None
        self.reviewed: ReviewedCard | None = None
        explanation = self.tr("No reporter, case or organisation stands on the card.")
        self.choices.addWidget(text_label(explanation, "body", "text2", wrap=True))
        self.remarks = RemarkList()
        self.remarks.shown.connect(self._change)
        self.remarks.ticked.connect(self._tick)
        self.remarks.again.connect(self._ask_again)
        self.content.insertWidget(2, self.remarks)
        self.hold_back(self.tr("The text is being looked through…"))

    def open(self) -> None:
        super().open()
        self._look()

    def wanted(self) -> Hashable:
        return self._contact_id

    def job_for(self, wanted: Hashable) -> PaperJob:
        return partial(self._papers.referral_card, self._contact_id, language=current())

    def note_left(self, leaving: Leaving) -> None:
        self._papers.note(leaving)

    def _look(self) -> None:
        self._looking = RunningJob(at_once(partial(self._papers.review, self._contact_id)), self)
        self._looking.succeeded.connect(self._show_review)
        self._looking.failed.connect(self._tell_failure)
        self._looking.start()

    def _show_review(self, reviewed: ReviewedCard) -> None:
        self.reviewed = reviewed
        still = self._open()
        lines = [
            Line(words=hit_words(each.hit, reviewed.text), may_stay=each.hit.level is Level.NOTE)
            for each in still
        ]
        self.remarks.show_lines(lines, len(reviewed.remarks) - len(still))
        before: QWidget = self.save_button
        for row in self.remarks.rows():
            for button in (row.show_button, row.tick):
                self.setTabOrder(before, button)
                before = button
        if not still:
            self.hold_back("")
        elif any(each.hit.level is Level.BLOCK for each in still):
            self.hold_back(self.tr("Take these words out of the address first."))
        else:
            self.hold_back(self.tr("Look at these words first."))

    def _open(self) -> list[Remark]:
        """Return what is still asked, what has to go first."""
        remarks = self.reviewed.remarks if self.reviewed else ()
        asked = [each for each in remarks if not each.accepted]
        return sorted(asked, key=lambda each: each.hit.level is Level.NOTE)

    def _tick(self, place: int, ticked: bool) -> None:
        if ticked:
            self._checks.accept(card_place(self._contact_id), self._open()[place].hit)
            self._look()

    def _ask_again(self) -> None:
        for remark in self.reviewed.remarks if self.reviewed else ():
            if remark.accepted:
                self._checks.withdraw(card_place(self._contact_id), remark.hit)
        self._look()

    def _change(self, _place: int) -> None:
        self.accept()
        self.change_wanted.emit()

    def _tell_failure(self, error: Exception) -> None:
        words = words_for(error)
        if words is None:
            raise error
        self.hold_back(words)
