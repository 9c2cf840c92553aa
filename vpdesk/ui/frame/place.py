"""Where the user was on the desk, kept in the vault from one unlocking to the next."""

from dataclasses import dataclass

from vpdesk.domain.cases import CaseId
from vpdesk.services.drafts import Drafts
from vpdesk.ui.frame.pages import PageKey

_KEPT_AS = "place"
_PAGE, _CASE, _NEW_CASE = "page", "case", "new_case"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A page, the case on the page of cases, and whether a new case was being typed over it."""

    page: PageKey = PageKey.TODAY
    case_id: CaseId | None = None
    new_case: bool = False


def keep_place(drafts: Drafts, place: Place) -> None:
    """Keep the place in the vault; nothing is written when the same one is kept already."""
    texts = {_PAGE: place.page.value}
    if place.case_id is not None:
        texts[_CASE] = str(place.case_id)
    if place.new_case:
        texts[_NEW_CASE] = "typed"
    drafts.keep(_KEPT_AS, texts)


def kept_place(drafts: Drafts) -> Place:
    """Return the place that was kept last; what cannot be read is the first page."""
    texts = drafts.kept(_KEPT_AS) or {}
    page = next((key for key in PageKey if key.value == texts.get(_PAGE)), PageKey.TODAY)
    case = texts.get(_CASE, "")
    is_number = case.isascii() and case.isdecimal()
    return Place(
        page=page, case_id=CaseId(int(case)) if is_number else None, new_case=_NEW_CASE in texts
    )
