"""What is said before a case is erased because its reporter asks: what goes, what stays."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject

from vpdesk.domain.backups import BackupStillHolding
from vpdesk.domain.erasure import ErasureOutlook
from vpdesk.domain.periods import period_code
from vpdesk.domain.retention import Standing
from vpdesk.ui.dates import paper_date
from vpdesk.ui.filling import filled
from vpdesk.ui.labels import label
from vpdesk.ui.retention.words import RetentionWords


class ErasureWords(QObject):
    """Sentences about a case as it would be erased today."""

    def __init__(self) -> None:
        super().__init__()
        self._cases = RetentionWords()

    def held(self, outlook: ErasureOutlook) -> str:
        """Return why a case cannot be erased now; empty when it can."""
        hold = outlook.kept.hold
        if outlook.kept.standing is not Standing.HELD or hold is None:
            return ""
        words = self.tr(
            "This case is held until %1: %2. Release it, or refuse the request with that reason."
        )
        if outlook.running:
            words = self.tr(
                "This case is held until %1: %2. Close and release it first, or refuse the request "
                "with that reason."
            )
        return filled(words, paper_date(hold.until), hold.reason)

    def going(self, outlook: ErasureOutlook, holding: Sequence[BackupStillHolding]) -> str:
        """Return what goes, with what was planned, and where it can still be found."""
        sentences = [self._cases.going(outlook.kept.content)]
        if outlook.running:
            sentences.append(self.tr("The case is closed with it."))
        if outlook.planned:
            sentences.append(self.tr("%n planned follow-up(s) go too.", "", outlook.planned))
        return " ".join((*sentences, self._cases.backups(holding)))

    def staying(self, outlook: ErasureOutlook) -> str:
        """Return what is left for the figures and for the certificate."""
        kept = outlook.kept
        counts = self.tr(
            "The case counts in the figures of %1, without any text: its day, kind, categories, "
            "steps and hours."
        )
        if kept.final_on is None:
            later = self.tr(
                "That annual report is not final yet: what is not filled in now stays unknown."
            )
        else:
            later = self.tr("What was told before stays the same.")
        record = self.tr("The certificate keeps the number of the case, the day and the reason.")
        return " ".join((filled(counts, period_code(kept.report)), later, record))

    def attention(self, outlook: ErasureOutlook) -> str:
        """Return what vpdesk cannot do, one remark on each line."""
        return "\n".join(self._remarks(outlook))

    def _remarks(self, outlook: ErasureOutlook) -> Iterator[str]:
        if not outlook.asked:
            yield self.tr("No request to erase is recorded with this case.")
        for kind in outlook.waiting:
            yield filled(self.tr("Not answered yet: ‘%1’."), label(kind))
        for each in outlook.given:
            words = self.tr("%1 has this case in a package until %2. Have it deleted there.")
            yield filled(words, each.to_name, paper_date(each.valid_until))
        if outlook.others:
            yield self.tr(
                "The reporter has %n other case(s). They stay, with the name.", "", outlook.others
            )
        if outlook.sheets:
            yield self.tr(
                "%n sheet(s) for colleagues stay in your own register.", "", outlook.sheets
            )
        if outlook.reports:
            yield self.tr(
                "The texts of %n annual report(s) hold the name or the code name. Change them "
                "first: after erasing, vpdesk does not recognise these any more.",
                "",
                outlook.reports,
            )
        if outlook.walled:
            yield self.tr(
                "Other organisations are hidden now, so it is not shown whether colleagues have "
                "this case in a package, or sheets about it."
            )
        yield self.tr("What you printed, saved or sent before is not erased by vpdesk.")
