"""Which rule of the protector decided what the report says of a group of reporters."""

from collections.abc import Sequence
from enum import Enum, auto

from vpdesk.domain.disclosure import Token
from vpdesk.domain.report_columns import ReportColumns, ReportRow, ReportTable


class Rule(Enum):
    """One sentence each; section 3 of ``docs/anonymity.md`` has the rules."""

    TOTAL_BELOW = auto()
    """There are fewer reporters than the threshold."""
    TOTAL_ALONE = auto()
    """There are enough reporters for a total and too few for tables."""
    TOTAL_EXACT = auto()
    NOTICE = auto()
    """A notice within a running period tells only whether there are fewer than the threshold."""
    BLOCK_TOTAL = auto()
    """A year of a block tells only whether there are twice the threshold."""
    BLOCK_YEAR = auto()
    """Tables are told of the years of a block together."""
    TABLE_ALONE = auto()
    """There are enough reporters for tables and too few for this one."""
    EXACT = auto()
    """This group and what it is told apart from are both large enough."""
    BELOW = auto()
    OTHER_SIDE_BELOW = auto()
    """The other part of the same split is below the threshold."""
    NEARLY_ALL = auto()
    """Of a table with several values: those outside this row are below the threshold."""
    SMALL_GROUP = auto()
    """The group that this one is part of is too small to be split."""
    NOT_SPLIT_FURTHER = auto()
    """The group that this one is part of is not printed as a number."""
    RESIDUAL = auto()
    OVERRIDDEN = auto()
    """The adviser had this table printed in full."""
    NOT_TOLD = auto()
    """The report, which was made under other rules, says nothing about this row."""


def rule_of_total(columns: ReportColumns) -> Rule:
    """Return the rule that decided how the number of reporters is printed."""
    rule = _rule_of_number(columns)
    if rule in {Rule.TOTAL_ALONE, Rule.TOTAL_EXACT} and not columns.printed_total.exact:
        return Rule.NOTICE
    hidden = rule in {Rule.BLOCK_TOTAL, Rule.TOTAL_BELOW}
    return Rule.OVERRIDDEN if hidden and columns.printed_total.exact else rule


def _rule_of_number(columns: ReportColumns) -> Rule:
    if columns.block:
        return Rule.BLOCK_TOTAL
    if columns.own_total < columns.k:
        return Rule.TOTAL_BELOW
    return Rule.TOTAL_ALONE if columns.own_total < 2 * columns.k else Rule.TOTAL_EXACT


def rule_of_row(columns: ReportColumns, table: ReportTable, row: ReportRow) -> Rule:
    """Return the rule that decided how ``row`` of ``table`` is printed."""
    if table.overridden:
        return Rule.RESIDUAL if row.printed is None else Rule.OVERRIDDEN
    if columns.block:
        return Rule.BLOCK_YEAR
    total = _rule_of_number(columns)
    if total is not Rule.TOTAL_EXACT:
        return total
    if table.own_total < 2 * table.k:
        return Rule.TABLE_ALONE
    return _why_not(table, row) if row.printed is None else _why(table, row.printed)


def _why(table: ReportTable, printed: Token) -> Rule:
    if printed.exact:
        return Rule.EXACT
    if printed.lo == 0:
        return Rule.BELOW
    return Rule.NEARLY_ALL if table.multi else Rule.OTHER_SIDE_BELOW


def _why_not(table: ReportTable, row: ReportRow) -> Rule:
    if table.multi:
        return Rule.NOT_TOLD if row.keys else Rule.RESIDUAL
    above = _printed_above(table.rows, row)
    if above is None:
        return Rule.NOT_TOLD
    small = above.exact and above.lo < 2 * table.k
    return Rule.SMALL_GROUP if small else Rule.NOT_SPLIT_FURTHER


def _printed_above(rows: Sequence[ReportRow], row: ReportRow) -> Token | None:
    """Return what is printed of the smallest printed group that ``row`` is part of."""
    around = [each for each in rows if each.keys > row.keys and each.printed is not None]
    return min(around, key=lambda each: len(each.keys)).printed if around else None
