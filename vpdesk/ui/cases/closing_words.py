"""What is said of closing a case and of opening it again."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from vpdesk.domain.closing import DestroyDate
from vpdesk.domain.periods import period_code
from vpdesk.domain.retention import KeptCase
from vpdesk.domain.timeline import Consent, FollowUp
from vpdesk.ui.dates import paper_date
from vpdesk.ui.filling import filled


class ClosingWords(QObject):
    """Sentences about how long a case is kept, and what closing or reopening changes."""

    def months(self, months: int) -> str:
        """Return a term that can be chosen."""
        if not months:
            return self.tr("No longer than needed (0 months)")
        return self.tr("%n month(s) after closing", "", months)

    def usual(self, months: int) -> str:
        """Return the usual term of the vault."""
        return self.tr("As usual: %n month(s)", "", months)

    def destroy_date(self, foreseen: DestroyDate) -> str:
        """Return from when the content may go, and which of term, report and hold decides it."""
        sentences = [self._from(foreseen), self._because(foreseen)]
        if foreseen.final_on is None and foreseen.hold is None:
            report = period_code(foreseen.report)
            waits = self.tr("Not before the annual report of %1 is final.")
            sentences.append(filled(waits, report))
        sentences.append(self.tr("You will be asked; nothing goes by itself."))
        return " ".join(each for each in sentences if each)

    def drop(self, planned: Sequence[FollowUp]) -> str:
        """Return what becomes of what was still planned."""
        return self.tr("Drop %n planned follow-up(s)", "", len(planned))

    def asked(self, consents: Sequence[Consent]) -> str:
        """Return that a consent was asked for and not answered; empty without any."""
        if not consents:
            return ""
        return self.tr(
            "%n consent(s) asked for without an answer. That stays on record as it is.",
            "",
            len(consents),
        )

    def reopening(self, kept: KeptCase) -> tuple[str, ...]:
        """Return what opening a case again changes, and what it does not."""
        due = paper_date(kept.due_on)
        sentences = [
            filled(
                self.tr("The destroy date of %1 goes. A new term begins at the next closing."), due
            )
        ]
        report = period_code(kept.report)
        if kept.final_on is not None:
            told = self.tr(
                "The annual report of %1 is final. Its figures stay as they were told, whatever "
                "you record from now on. Hours count in the month in which you make them."
            )
        else:
            told = self.tr(
                "The case goes on counting in %1, with what is recorded by the time that report "
                "is issued."
            )
        sentences.append(filled(told, report))
        if kept.hold is not None:
            held = self.tr("The hold until %1 stays, for when the case is closed again.")
            sentences.append(filled(held, paper_date(kept.hold.until)))
        return tuple(sentences)

    def _from(self, foreseen: DestroyDate) -> str:
        words = self.tr("The content may be destroyed from %1.")
        return filled(words, paper_date(foreseen.due_on))

    def _because(self, foreseen: DestroyDate) -> str:
        if foreseen.hold is not None and foreseen.due_on == foreseen.hold.until:
            return self.tr("That is as long as the case is held.")
        if foreseen.due_on == foreseen.term_ends:
            if not foreseen.months:
                return self.tr("That is today: the term is 0 months.")
            return self.tr("That is %n month(s) after closing.", "", foreseen.months)
        return filled(
            self.tr("That is when %1 is over, in whose report the case counts."),
            period_code(foreseen.report),
        )
