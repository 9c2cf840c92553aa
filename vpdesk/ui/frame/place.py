"""Where the user was on the desk, kept in the vault from one unlocking to the next."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from vpdesk.domain.cases import CaseId
from vpdesk.services.drafts import Drafts
from vpdesk.ui.cases.new_case_dialog import NewCaseDialog
from vpdesk.ui.frame.page_stack import PageStack
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.settings.page import SettingsPage

_KEPT_AS = "place"
_PAGE, _CASE, _NEW_CASE, _SECTION = "page", "case", "new_case", "section"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A page, the case or the section on it, and whether a new case was being typed over it."""

    page: PageKey = PageKey.TODAY
    case_id: CaseId | None = None
    section: str = ""
    new_case: bool = False


def place_on(view: QWidget, pages: PageStack, last_case: CaseId | None) -> Place:
    """Return where the user is in a view of the desk with these ``pages``."""
    page = pages.page
    # Behind a wall nothing comes up that may be about what is hidden.
    typing = () if pages.is_over else view.findChildren(NewCaseDialog)
    return Place(
        page=pages.shown,
        case_id=last_case if pages.shown is PageKey.CASES else None,
        section=page.shown_section if isinstance(page, SettingsPage) else "",
        new_case=any(each.is_typed() for each in typing),
    )


def show_section(page: QWidget, section: str) -> None:
    """Show a section of the settings again, where ``page`` has it."""
    if isinstance(page, SettingsPage):
        page.return_to(section)


def keep_place(drafts: Drafts, place: Place) -> None:
    """Keep the place in the vault; nothing is written when the same one is kept already."""
    texts = {_PAGE: place.page.value}
    if place.case_id is not None:
        texts[_CASE] = str(place.case_id)
    if place.section:
        texts[_SECTION] = place.section
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
        page=page,
        case_id=CaseId(int(case)) if is_number else None,
        section=texts.get(_SECTION, ""),
        new_case=_NEW_CASE in texts,
    )
