"""What keeps an agreement on figures from being made."""

from collections import Counter
from enum import Enum, auto

from vpdesk.domain.dated_counting import reporting_year
from vpdesk.domain.disclosure import THRESHOLD
from vpdesk.domain.problems import TEXT_LIMIT
from vpdesk.domain.report_columns import MULTI_TABLES, TABLES, is_never_crossed
from vpdesk.domain.report_policies import (
    HIGHEST_K,
    LOWEST_K,
    ReportAgreement,
    TableAgreement,
    keys_of,
)


class AgreementProblem(Enum):
    """Why an agreement cannot be kept as it is."""

    THRESHOLD_OUT_OF_RANGE = auto()
    REASON_NEEDED = auto()
    """A threshold below the usual one needs a reason."""
    REASON_TOO_LONG = auto()
    TABLE_NOT_KNOWN = auto()
    """There is no such table, or it is there twice."""
    TABLE_THRESHOLD = auto()
    """A table's own threshold is not above that of the agreement, or too high."""
    SPLITS_NOT_USABLE = auto()
    """A value is in two places, or a table without splits has some."""
    COLUMN_NOT_TOLD = auto()
    """Columns are made of a table that is told and has one value per reporter."""
    PLACE_WITH_RELATION = auto()
    """Place crossed with the relation to the accused points at the accused."""
    YEAR_NOT_KNOWN = auto()
    """The reporting year begins in a month from 1 to 12."""
    BLOCK_NOT_A_YEAR = auto()
    """A block begins on the first day of a reporting year, not before the agreement holds."""
    NOT_A_YEAR_START = auto()
    """An agreement holds from the first day of a reporting year."""


ABOUT_THE_REASON = frozenset({AgreementProblem.REASON_NEEDED, AgreementProblem.REASON_TOO_LONG})


def problems_in_agreement(agreement: ReportAgreement) -> tuple[AgreementProblem, ...]:
    """Say what keeps ``agreement`` from being made, whatever the vault holds."""
    return (*_threshold_problems(agreement), *_table_problems(agreement), *_day_problems(agreement))


def _threshold_problems(agreement: ReportAgreement) -> list[AgreementProblem]:
    found = []
    if not LOWEST_K <= agreement.k <= HIGHEST_K:
        found.append(AgreementProblem.THRESHOLD_OUT_OF_RANGE)
    if agreement.k < THRESHOLD and not agreement.reason.strip():
        found.append(AgreementProblem.REASON_NEEDED)
    if len(agreement.reason) > TEXT_LIMIT:
        found.append(AgreementProblem.REASON_TOO_LONG)
    return found


def _table_problems(agreement: ReportAgreement) -> list[AgreementProblem]:
    found = []
    names = Counter(table.variable for table in agreement.tables)
    if names.keys() - set(TABLES) or any(times > 1 for times in names.values()):
        found.append(AgreementProblem.TABLE_NOT_KNOWN)
    if any(
        table.k is not None and not agreement.k < table.k <= HIGHEST_K for table in agreement.tables
    ):
        found.append(AgreementProblem.TABLE_THRESHOLD)
    if not all(_has_usable_splits(table) for table in agreement.tables):
        found.append(AgreementProblem.SPLITS_NOT_USABLE)
    column = agreement.column
    if column is not None and (column not in agreement.told or column in MULTI_TABLES):
        found.append(AgreementProblem.COLUMN_NOT_TOLD)
    if any(is_never_crossed(column, name) for name in agreement.told):
        found.append(AgreementProblem.PLACE_WITH_RELATION)
    return found


def _has_usable_splits(table: TableAgreement) -> bool:
    if table.tree is None:
        return True
    keys = list(keys_of(table.tree))
    return table.variable not in MULTI_TABLES and len(keys) == len(set(keys))


def _day_problems(agreement: ReportAgreement) -> list[AgreementProblem]:
    month = agreement.year_starts
    if not 1 <= month <= 12:
        return [AgreementProblem.YEAR_NOT_KNOWN]
    found = []
    start, block = agreement.valid_from, agreement.block_from
    if start is not None and start != reporting_year(start, month).start:
        found.append(AgreementProblem.NOT_A_YEAR_START)
    if block is not None and (
        block != reporting_year(block, month).start or (start is not None and block < start)
    ):
        found.append(AgreementProblem.BLOCK_NOT_A_YEAR)
    return found
