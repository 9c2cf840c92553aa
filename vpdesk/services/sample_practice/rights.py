"""Lets a reporter in the sample practice ask for a copy, and masks some passages in it."""

import tomllib
from collections.abc import Iterator, Mapping
from datetime import timedelta

from vpdesk import paths
from vpdesk.domain.cases import CaseFilter, CaseId
from vpdesk.domain.masking import MaskDraft, MaskReason, MaskWhy
from vpdesk.domain.reporter_copy import ReporterCopy
from vpdesk.domain.reporter_requests import RequestDraft, RequestKind, due_by
from vpdesk.domain.timeline import EntryRef, ref_of
from vpdesk.services.desk import Desk

_LANGUAGE = "nl"


def add_rights(desk: Desk) -> None:
    """Record the requests, and what is masked where the story of the case came that far."""
    with (paths.resources() / "sample" / "rights.toml").open("rb") as file:
        content = tomllib.load(file)
    for each in content["request"]:
        asked_on = desk.today() - timedelta(days=each["days_ago"])
        for case_id in _named(desk, each):
            draft = RequestDraft(
                kind=RequestKind(each.get("kind", RequestKind.COPY)),
                asked_on=asked_on,
                due_on=due_by(asked_on),
                asked=each["asked"],
                entry=_entry(desk, case_id, each),
            )
            desk.reporter_requests.record(case_id, draft)
    for each in content["mask"]:
        for case_id in _named(desk, each):
            found = desk.reporter_copies.get(case_id, _LANGUAGE)
            desk.reporter_copies.mask(case_id, [*_drafts(found, each)])
    for each in content["attachment"]:
        for case_id in _named(desk, each):
            _decide(desk, case_id, each)


def _named(desk: Desk, each: Mapping[str, str]) -> Iterator[CaseId]:
    for row in desk.cases.list(CaseFilter(words=each["code_name"])):
        if row.code_name == each["code_name"]:
            yield row.id


def _entry(desk: Desk, case_id: CaseId, each: Mapping[str, str]) -> EntryRef | None:
    """Return the entry that a request is about, if it is about one."""
    words = each.get("entry")
    entries = desk.timeline.entries(case_id) if words else ()
    return next((ref_of(one) for one in entries if words and words in one.text), None)


def _drafts(found: ReporterCopy, each: Mapping[str, str]) -> Iterator[MaskDraft]:
    words = each["words"]
    for part in found.parts():
        if words in part.text:
            start = part.text.index(words)
            yield MaskDraft(spot=part.spot, start=start, words=words, why=_why(each))


def _decide(desk: Desk, case_id: CaseId, each: Mapping[str, str]) -> None:
    for entry in desk.reporter_copies.get(case_id, _LANGUAGE).entries:
        if entry.attachment_id is not None and entry.parts[0].text == each["file"]:
            if "reason" in each:
                desk.reporter_copies.withhold(case_id, entry.attachment_id, _why(each))
            else:
                desk.reporter_copies.send_along(case_id, entry.attachment_id)


def _why(each: Mapping[str, str]) -> MaskWhy:
    return MaskWhy(reason=MaskReason(each["reason"]), explanation=each.get("explanation", ""))
