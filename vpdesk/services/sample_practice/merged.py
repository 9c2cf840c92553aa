"""Puts two cases of the invented practice together: somebody wrote first and called later."""

import tomllib
from datetime import timedelta

from vpdesk.domain.cases import CaseDraft, CaseFilter, CaseOrder, CaseStatus
from vpdesk.domain.timeline import ContactDraft, ContactKind
from vpdesk.paths import resources
from vpdesk.services.desk import Desk


def add_merged(desk: Desk) -> None:
    """Record a second case of the reporter of a running one, and let it go into that.

    Where no case runs that is old enough, nothing is done.
    """
    with (resources() / "sample" / "merged.toml").open("rb") as file:
        content = tomllib.load(file)
    today, later = desk.today(), timedelta(days=content["days_later"])
    supported = CaseFilter(statuses=frozenset({CaseStatus.IN_SUPPORT}), order=CaseOrder.CODE_NAME)
    rows = [row for row in desk.cases.list(supported) if row.registered_on + later <= today]
    names = {row.code_name for row in desk.cases.list(CaseFilter(statuses=frozenset()), limit=1000)}
    free = [name for name in content["code_names"] if name not in names]
    if not rows or not free:
        return
    kept = rows[-1]
    on = kept.registered_on + later
    draft = CaseDraft(
        organisation_id=kept.organisation_id,
        registered_on=on,
        code_name=free[0],
        first_note=content["note"],
    )
    folded = desk.cases.register(draft)
    call = ContactDraft(
        on=on, kind=ContactKind.PHONE, minutes=content["minutes"], text=content["call"]
    )
    desk.timeline.add(folded, call)
    desk.merging.merge(kept.id, folded)
