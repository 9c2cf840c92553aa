"""The words of the annual report page for tokens, rules, tables and numbers of reporters."""

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from vpdesk.domain.disclosure import Token
from vpdesk.domain.report_policy_preview import AccusedWarning
from vpdesk.ui.annual_report.rules import Rule
from vpdesk.ui.filling import filled
from vpdesk.ui.token_words import token_words

_CONTEXT = "AnnualReportWords"
_TABLES = {
    "kind": QT_TRANSLATE_NOOP("AnnualReportWords", "Kind of contact"),
    "category": QT_TRANSLATE_NOOP("AnnualReportWords", "Nature of the reports"),
    "relation": QT_TRANSLATE_NOOP("AnnualReportWords", "Relation to the accused"),
    "reporter_position": QT_TRANSLATE_NOOP("AnnualReportWords", "Position of the reporter"),
    "gender": QT_TRANSLATE_NOOP("AnnualReportWords", "Gender"),
    "channel": QT_TRANSLATE_NOOP("AnnualReportWords", "Came in through"),
    "steps": QT_TRANSLATE_NOOP("AnnualReportWords", "Steps"),
    "referral_kind": QT_TRANSLATE_NOOP("AnnualReportWords", "Referred to"),
    "outcome": QT_TRANSLATE_NOOP("AnnualReportWords", "Outcome"),
    "unit": QT_TRANSLATE_NOOP("AnnualReportWords", "Unit or location"),
}
_RULES = {
    Rule.TOTAL_BELOW: QT_TRANSLATE_NOOP(
        "AnnualReportWords",
        "With fewer than %1 reporters the report says only that, and splits nothing.",
    ),
    Rule.TOTAL_ALONE: QT_TRANSLATE_NOOP(
        "AnnualReportWords",
        "With %1 to %3 reporters the report gives the total alone: with fewer than %2 nothing is "
        "split.",
    ),
    Rule.TOTAL_EXACT: QT_TRANSLATE_NOOP(
        "AnnualReportWords", "There are at least %2 reporters, so the number itself is printed."
    ),
    Rule.NOTICE: QT_TRANSLATE_NOOP(
        "AnnualReportWords",
        "As long as a period runs, a notice says only whether there were fewer than %1 reporters. "
        "The number comes in the report.",
    ),
    Rule.BLOCK_TOTAL: QT_TRANSLATE_NOOP(
        "AnnualReportWords",
        "This year is part of a block. Its report says only whether there were fewer than %2 "
        "reporters, so that the years do not give each other away.",
    ),
    Rule.BLOCK_YEAR: QT_TRANSLATE_NOOP(
        "AnnualReportWords",
        "This year is part of a block: the tables come in the report of its years together.",
    ),
    Rule.TABLE_ALONE: QT_TRANSLATE_NOOP(
        "AnnualReportWords",
        "The threshold of this table is %1: with fewer than %2 reporters in it, it is not split.",
    ),
    Rule.EXACT: QT_TRANSLATE_NOOP(
        "AnnualReportWords",
        "This group and the rest both have at least %1 reporters, so the number itself is printed.",
    ),
    Rule.BELOW: QT_TRANSLATE_NOOP(
        "AnnualReportWords",
        "A group of fewer than %1 reporters is never printed as a number, not even when it is 0.",
    ),
    Rule.OTHER_SIDE_BELOW: QT_TRANSLATE_NOOP(
        "AnnualReportWords",
        "The other side of this split has fewer than %1 reporters. From an exact number here it "
        "could be worked out.",
    ),
    Rule.NEARLY_ALL: QT_TRANSLATE_NOOP(
        "AnnualReportWords",
        "Fewer than %1 reporters are not in this row. From an exact number here that could be "
        "worked out.",
    ),
    Rule.SMALL_GROUP: QT_TRANSLATE_NOOP(
        "AnnualReportWords",
        "This row is part of a group of fewer than %2 reporters, which is not split.",
    ),
    Rule.NOT_SPLIT_FURTHER: QT_TRANSLATE_NOOP(
        "AnnualReportWords",
        "This row is part of a group that is not printed as a number, which is not split further.",
    ),
    Rule.RESIDUAL: QT_TRANSLATE_NOOP(
        "AnnualReportWords",
        "This remaining row is never printed, so that nobody can tell who is in no other row.",
    ),
    Rule.OVERRIDDEN: QT_TRANSLATE_NOOP(
        "AnnualReportWords",
        "You have this table printed in full. It is not proven that nobody can be traced by it; "
        "the report says so.",
    ),
    Rule.NOT_TOLD: QT_TRANSLATE_NOOP(
        "AnnualReportWords", "The report was made under other rules and says nothing of this row."
    ),
}


class _ReporterCounts(QObject):
    def reporters(self, number: int) -> str:
        return self.tr("%n reporter(s)", "", number)


def spoken_token(token: Token | None, among: Token | None = None) -> str:
    """Return the same to be read aloud; ``among`` is the group it counts a part of."""
    if token is None:
        return QCoreApplication.translate("AnnualReportWords", "not in the report")
    return token_words(token, among)


def rule_words(rule: Rule, k: int) -> str:
    """Return one sentence that says what the rule is; ``k`` is the threshold in use."""
    sentence = QCoreApplication.translate(_CONTEXT, str(_RULES[rule]))
    filled = sentence.replace("%1", str(k)).replace("%2", str(2 * k))
    return filled.replace("%3", str(2 * k - 1))


def table_name(variable: str) -> str:
    """Return how a table is called on the screen."""
    return QCoreApplication.translate(_CONTEXT, str(_TABLES[variable]))


def accused_words(warnings: Sequence[AccusedWarning]) -> str:
    """Return which printed numbers are about one or two accused persons; empty without any."""
    if not warnings:
        return ""
    named = (f"{table_name(each.variable)}: {each.label}" for each in warnings)
    text = QCoreApplication.translate(
        "AnnualReportWords",
        "Check: these numbers concern one or two accused persons, who may be recognised. %1. You "
        "can leave the table out, then best next year as well.",
    )
    return filled(text, "; ".join(dict.fromkeys(named)))


def reporters_words(number: int) -> str:
    """Return `25 melders`."""
    return _ReporterCounts().reporters(number)


def why_words(token: Token | None, among: Token | None = None) -> str:
    """Return `Waarom staat hier 5?`."""
    if token is None:
        return QCoreApplication.translate("AnnualReportWords", "Why is this not in the report?")
    text = QCoreApplication.translate("AnnualReportWords", "Why does it say %1 here?")
    return text.replace("%1", token_words(token, among))
