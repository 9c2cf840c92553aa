"""An older report as it was typed, to be entered anew."""

import json
from collections.abc import Mapping

from vpdesk.domain.disclosure import NOT_TOLD
from vpdesk.domain.editions import Edition
from vpdesk.ui.annual_report.told.typed_counts import typed
from vpdesk.ui.dates import paper_date

TABLE = "table:"
"""Before the variable of a table."""
ORGANISATIONS = "organisations"
APART = "apart"
YES = "yes"


def entered_texts(edition: Edition) -> Mapping[str, str]:
    """Return what the fields of the dialog held when ``edition`` was entered."""
    (told,) = edition.told
    view = told.view
    return {
        "start": paper_date(told.period.start),
        "end": paper_date(told.period.end),
        "made_on": paper_date(edition.made_on),
        "audience": edition.audience,
        "total": "" if view.total == NOT_TOLD else typed(view.total),
        ORGANISATIONS: " ".join(map(str, told.organisations)),
        APART: YES if told.apart else "",
        **{
            f"{TABLE}{table.variable}": json.dumps(
                {row.keys[0]: typed(row.token) for row in table.rows if row.label},
                ensure_ascii=False,
            )
            for table in view.tables
        },
    }
