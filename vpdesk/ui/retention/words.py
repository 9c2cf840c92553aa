"""What the review says of a case that may go: what stays, what goes, and until when where."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject

from vpdesk.domain.backups import BackupStillHolding
from vpdesk.domain.periods import period_code
from vpdesk.domain.retention import (
    Content,
    Destruction,
    DestructionReason,
    KeptCase,
    Standing,
)
from vpdesk.ui.dates import paper_date
from vpdesk.ui.filling import filled
from vpdesk.ui.tokens import Tone


class RetentionWords(QObject):
    """Sentences about closed cases."""

    def standing(self, kept: KeptCase) -> tuple[str, Tone]:
        """Return where a case stands, and in which tone."""
        day = paper_date(kept.due_on)
        match kept.standing:
            case Standing.DUE:
                return filled(self.tr("Due since %1"), day), "warn"
            case Standing.WAITING:
                return self.tr("Waits for the annual report"), "neutral"
            case Standing.HELD:
                return filled(self.tr("Held until %1"), day), "accent"
            case Standing.NOT_YET:
                return filled(self.tr("Term until %1"), day), "neutral"

    def facts(self, kept: KeptCase) -> tuple[tuple[str, str], ...]:
        """Return captions with their values, in the order in which they are shown."""
        last = kept.content.last_entry_on
        none = self.tr("None")
        report = filled(self.tr("Annual report %1"), period_code(kept.report))
        return (
            (self.tr("Organisation"), kept.case.organisation_name),
            (self.tr("Closed on"), paper_date(kept.case.closed_on)),
            (self.tr("Last entry"), paper_date(last) if last else none),
            (self.tr("Counted in"), report),
        )

    def report(self, kept: KeptCase) -> str:
        """Return the period in whose figures a case counts."""
        return period_code(kept.report)

    def waiting(self, kept: KeptCase) -> str:
        """Return why a case waits for its report; empty when that is final."""
        if kept.final_on is not None:
            return ""
        text = filled(
            self.tr("The annual report of %1 is not final yet."), period_code(kept.report)
        )
        meanwhile = self.tr("If the reporter asks, the case can be erased before that.")
        return f"{text} {meanwhile}"

    def question(self, kept: KeptCase, holding: Sequence[BackupStillHolding]) -> str:
        """Return what goes, what stays, and where the case can still be found."""
        sentences = [self.going(kept.content)]
        counts = self.tr("The case counts anonymously in the figures of %1.")
        sentences.append(filled(counts, period_code(kept.report)))
        sentences.append(self.backups(holding))
        return " ".join(sentences)

    def done(self, rewritten: int, holding: Sequence[BackupStillHolding]) -> str:
        """Return what became of the backups."""
        if not rewritten and not holding:
            return self.tr("No backup holds the case any more.")
        if not holding:
            none_left = self.tr("No backup holds the case any more.")
            return self.tr("%n backup(s) were rewritten.", "", rewritten) + " " + none_left
        could_not = self.tr("%n backup(s) could not be reached:", "", len(holding))
        if not rewritten:
            return could_not
        return self.tr("%n backup(s) were rewritten.", "", rewritten) + " " + could_not

    def backup(self, backup: BackupStillHolding) -> str:
        """Return one backup out of reach: where it lies, and until when."""
        where = f"{backup.name} ({backup.place.name})"
        if backup.expires_on is None:
            return filled(self.tr("%1: remove it yourself"), where)
        return filled(self.tr("%1: until %2"), where, paper_date(backup.expires_on))

    def why(self, each: Destruction) -> str:
        """Return why a case was destroyed."""
        if each.reason is DestructionReason.REPORTER_ASKED:
            return self.tr("the reporter asked for it")
        return self.tr("retention term passed")

    def going(self, content: Content) -> str:
        """Return what goes of a case."""
        if not content.attachments:
            return self.tr("Name, timeline and consents disappear and cannot be recovered.")
        return self.tr(
            "Name, timeline, consents and %n attachment(s) disappear and cannot be recovered.",
            "",
            content.attachments,
        )

    def backups(self, holding: Sequence[BackupStillHolding]) -> str:
        """Return where a case can still be found afterwards."""
        if not holding:
            return self.tr("It is taken out of the backups, too.")
        days = [each.expires_on for each in holding if each.expires_on is not None]
        if len(days) < len(holding):
            return self.tr("It stays in old backups that cannot be reached now.")
        last: date = max(days)
        return filled(self.tr("It stays in old backups until %1."), paper_date(last))
