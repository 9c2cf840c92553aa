"""What an organisation's reports tell, as plain JSON values and back."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from vpdesk.domain.report_policies import KeyTree, ReportAgreement, TableAgreement


def agreement_values(agreement: ReportAgreement) -> dict[str, Any]:
    """Return what was agreed, without the version and the days that belong to it."""
    return {
        "k": agreement.k,
        "reason": agreement.reason,
        "year_starts": agreement.year_starts,
        "block_from": agreement.block_from.isoformat() if agreement.block_from else None,
        "column": agreement.column,
        "tables": [
            {"variable": table.variable, "k": table.k, "tree": table.tree}
            for table in agreement.tables
        ],
    }


def agreement_from(
    values: Mapping[str, Any], *, version: int, valid_from: date | None, made_on: date | None
) -> ReportAgreement:
    """Return the agreement behind ``agreement_values``."""
    block_from = values["block_from"]
    return ReportAgreement(
        version=version,
        valid_from=valid_from,
        made_on=made_on,
        k=values["k"],
        reason=values["reason"],
        year_starts=values["year_starts"],
        block_from=date.fromisoformat(block_from) if block_from else None,
        column=values["column"],
        tables=tuple(
            TableAgreement(
                variable=table["variable"],
                k=table["k"],
                tree=_tree_from(table["tree"]) if table["tree"] else None,
            )
            for table in values["tables"]
        ),
    )


def _tree_from(values: Any) -> KeyTree:
    if isinstance(values, str):
        return values
    left, right = values
    return _tree_from(left), _tree_from(right)
