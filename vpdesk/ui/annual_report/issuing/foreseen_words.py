"""What issuing would do, in words: what freezes, what can be done then, and the proof."""

from PySide6.QtCore import QCoreApplication, QObject

from vpdesk.domain.edition_orders import Foreseen, ForeseenPeriod
from vpdesk.domain.editions import EditionKind, Override
from vpdesk.domain.report_policies import ReportAgreement, block_around
from vpdesk.services.annual_reports.report_titles import period_title
from vpdesk.ui.annual_report.shown_periods import WRITTEN
from vpdesk.ui.annual_report.words import reporters_words, table_name
from vpdesk.ui.filling import filled
from vpdesk.ui.language import current

_TELLS_NO_REPORTERS = frozenset({EditionKind.YEARS, EditionKind.HOURS})


class _ForeseenCounts(QObject):
    def cases(self, number: int) -> str:
        return self.tr("%n case(s)", "", number)

    def tables(self, number: int) -> str:
        return self.tr("%n table(s)", "", number)

    def statements(self, number: int) -> str:
        return self.tr("The report makes %n statement(s) about reporters.", "", number)

    def groups(self, number: int) -> str:
        return self.tr("vpdesk counted %n group(s) again.", "", number)

    def beside(self, number: int) -> str:
        return self.tr("That also holds beside %n earlier report(s) of this employer.", "", number)


def period_words(period: ForeseenPeriod, *, own: bool) -> str:
    """Return what freezes of a period: `2025: 27 melders, 31 zaken (alleen voor u); 6 tabellen`.

    A period that is not the report's ``own`` and was not told before is told for the first time.
    """
    title = period_title(period.period, current())
    if period.told_before:
        text = QCoreApplication.translate("ForeseenWords", "%1: as it was told before")
        return filled(text, title)
    counts = _ForeseenCounts()
    text = QCoreApplication.translate(
        "ForeseenWords", "%1: %2, %3 (for you alone); %4 in the report"
    )
    if not own:
        text = QCoreApplication.translate(
            "ForeseenWords", "%1, for the first time: %2, %3 (for you alone); %4 in the report"
        )
    return filled(
        text,
        title,
        reporters_words(period.persons),
        counts.cases(period.cases),
        counts.tables(period.tables),
    )


def afterwards_words(kind: EditionKind) -> str:
    """Return what becomes possible when a report is final, and what no longer is."""
    same = QCoreApplication.translate(
        "ForeseenWords",
        "You can print or save it again at any time: the very same pages, whatever changes in the "
        "cases.",
    )
    if kind not in WRITTEN:
        return same
    destroy = QCoreApplication.translate(
        "ForeseenWords",
        "Closed cases that count in it can be destroyed when their term has passed; the figures "
        "stay.",
    )
    late = QCoreApplication.translate(
        "ForeseenWords", "A case that is added to this period later counts in the next one."
    )
    return f"{destroy} {same} {late}"


def proof_words(foreseen: Foreseen) -> str:
    """Return what was proven of the report."""
    if foreseen.order.kind in _TELLS_NO_REPORTERS and not foreseen.statements:
        return QCoreApplication.translate(
            "ForeseenWords", "This document says nothing new about the number of reporters."
        )
    counts = _ForeseenCounts()
    derived = QCoreApplication.translate(
        "ForeseenWords",
        "Of no small group can a reader derive how many reporters it has, or that it has any.",
    )
    if any(each.variable for each in foreseen.order.overrides):
        derived = QCoreApplication.translate(
            "ForeseenWords",
            "Apart from what is printed in full, of no small group can a reader derive how many "
            "reporters it has, or that it has any.",
        )
    elif foreseen.order.overrides:
        derived = QCoreApplication.translate(
            "ForeseenWords",
            "Apart from the number of reporters and what follows from it, of no small group can a "
            "reader derive how many reporters it has, or that it has any.",
        )
    parts = [counts.statements(foreseen.statements), derived]
    if foreseen.groups:
        parts.insert(1, counts.groups(foreseen.groups))
    if foreseen.earlier:
        parts.append(counts.beside(len(foreseen.earlier)))
    return " ".join(parts)


def caution_words(foreseen: Foreseen, agreement: ReportAgreement) -> str:
    """Return what several documents together can tell of the number; empty when nothing does.

    The proof allows it (``docs/anonymity.md``, section 13), so it is said and not refused.
    ``agreement`` is the one in force for the period.
    """
    order = foreseen.order
    notices = [
        each
        for each in foreseen.earlier
        if each.kind is EditionKind.INTERIM
        and each.organisation_id == order.organisation_id
        and order.period.start <= each.period.end <= order.period.end
    ]
    # Once a notice said as many or more, all that follow say the same.
    undecided = any(told.view.total.lo == 0 for each in notices for told in each.told)
    in_block = block_around(agreement, order.period.start) is not None
    if order.kind is EditionKind.INTERIM and undecided:
        text = QCoreApplication.translate(
            "ForeseenWords",
            "A notice of this year was told before. Notices close together can give away when the "
            "threshold of %1 reporters was reached; one in three months is enough.",
        )
    elif (order.kind is EditionKind.INTERIM and in_block) or (
        order.kind is EditionKind.BLOCK and notices
    ):
        text = QCoreApplication.translate(
            "ForeseenWords",
            "A notice and the report of several years are read together: ‘%1 or more’ beside "
            "‘fewer than %2’ says that there were %1 to %3 reporters.",
        )
    else:
        return ""
    return filled(text, str(agreement.k), str(2 * agreement.k), str(2 * agreement.k - 1))


def override_words(override: Override) -> str:
    """Return which table is printed in full: `Stappen: de directie vroeg erom`."""
    total = QCoreApplication.translate("ForeseenWords", "The number of reporters")
    name = table_name(override.variable) if override.variable else total
    return f"{name}: {override.reason}"


def confirm_words(kind: EditionKind, title: str, *, erratum: bool) -> str:
    """Return what the confirming button does."""
    if erratum:
        text = QCoreApplication.translate("ForeseenWords", "Issue erratum %1")
    elif kind is EditionKind.ANNUAL:
        text = QCoreApplication.translate("ForeseenWords", "Issue annual report %1")
    else:
        return QCoreApplication.translate("ForeseenWords", "Issue")
    return filled(text, title)
