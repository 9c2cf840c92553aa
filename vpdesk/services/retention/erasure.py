"""Looks at what erasing a case at its reporter's request means, before it is done."""

from datetime import date

from vpdesk.domain.cases import Case, CaseId
from vpdesk.domain.closing import open_follow_ups
from vpdesk.domain.erasure import ErasureOutlook, GivenAway
from vpdesk.domain.reporter_requests import RequestKind
from vpdesk.domain.retention import ClosedCase, KeptCase
from vpdesk.services.choices import check_not_destroyed
from vpdesk.services.errors import Gone
from vpdesk.services.retention.retention import with_content
from vpdesk.services.retention.retention_clock import judged, kept_case
from vpdesk.storage.transaction import Transaction


def case_to_erase(tx: Transaction, case_id: CaseId, today: date) -> KeptCase:
    """Return a case as the clock sees it, a running one as if it were closed today.

    Raises ``Gone``.
    """
    case = tx.cases.get(case_id)
    if case is None:
        raise Gone
    check_not_destroyed(tx, case_id)
    kept = kept_case(tx, case_id, today)
    return _closed_today(tx, case, today) if kept is None else kept


def outlook(tx: Transaction, case_id: CaseId, today: date) -> ErasureOutlook:
    """Return what there is to say before a case is erased; raises ``Gone``."""
    kept = case_to_erase(tx, case_id, today)
    requests = tx.reporter_requests.of(case_id)
    waiting = {each.kind for each in requests if each.answered_on is None}
    return ErasureOutlook(
        kept=with_content(tx, kept),
        running=kept_case(tx, case_id, today) is None,
        asked=any(each.kind is RequestKind.ERASURE for each in requests),
        planned=len(open_follow_ups(tx.timeline.entries(case_id))),
        given=tuple(
            GivenAway(to_name=each.to_name, valid_until=each.valid_until)
            for each in tx.stand_ins_given.list()
            if case_id in dict(each.cases).values()
        ),
        waiting=tuple(kind for kind in RequestKind if kind in waiting - {RequestKind.ERASURE}),
        others=tx.destruction.others_of_reporter(case_id),
        sheets=sum(each.case_id == case_id for each in tx.case_sheets.list()),
        walled=tx.wall is not None,
        reports=_reports_naming(tx, kept.case),
    )


def _reports_naming(tx: Transaction, case: ClosedCase) -> int:
    """Count the reports of the organisation with the reporter or the code name in their texts."""
    from vpdesk.text_check.mentions import Mentions

    texts = tx.annual_report_texts.all_of(case.organisation_id)
    card = tx.reporters.card(case.id)
    name = "" if card is None else tx.reporters.name(card.reporter_id)
    looked_for = [Mentions(each) for each in (name, case.code_name) if each]
    return sum(any(each.stands_in(text) for each in looked_for) for text in texts)


def _closed_today(tx: Transaction, case: Case, today: date) -> KeptCase:
    closed = ClosedCase(
        id=case.id,
        code_name=case.code_name,
        number=case.number,
        organisation_id=case.organisation_id,
        organisation_name=case.organisation_name,
        registered_on=case.registered_on,
        closed_on=today,
    )
    return judged(tx, closed, today)
