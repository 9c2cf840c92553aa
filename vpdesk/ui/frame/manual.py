"""Opens the manual at the chapter of what is shown, also while the vault is closed."""

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from vpdesk.ui.frame.page_stack import PageStack
from vpdesk.ui.frame.window import Window
from vpdesk.ui.manual.chapters import INDEX, Place

CHAPTERS = {
    "annual_report": "jaarverslag",
    "backup_renewal": "reservekopie",
    "cases": "zaken",
    "files": "tijdlijn",
    "hours": "uren",
    "instructions": "waarneming",
    "organisations": "opdrachtgevers",
    "own_register": "eigen-register",
    "stand_ins": "waarneming",
    "pictures": "overzicht",
    "recovery_sheet": "beveiliging",
    "referral_contacts": "adressen",
    "registers": "overnemen",
    "report_policy": "afspraken",
    "restoring": "reservekopie",
    "retention": "bewaren",
    "rights": "rechten",
    "settings": "instellingen",
    "today": "vandaag",
    "unlock": "beveiliging",
}
"""The chapter about the screens and dialogs of each part of the interface."""

CHAPTERS_OF_KINDS = {
    "CasePaperDialog": "afdrukken",
    "WorksheetPaperDialog": "geheimhouding",
    "OptionsDialog": "opties",
    "OptionSheetDialog": "opties",
    "ReferralCardDialog": "afdrukken",
    "AddressListDialog": "afdrukken",
    "FirstStartPage": "begin",
    "JobDialog": "beveiliging",
    "PrivacyPaperDialog": "privacy",
}
"""What stands in another chapter than its neighbours, by the name of its class."""

CHAPTERS_OF_FORMS = {
    "NewCaseForm": "zaken",
    "ActivityForm": "opdrachtgevers",
    "PrivacySectionForm": "privacy",
}
"""The forms of dialogs that any page can open, by the name of the form."""

CHAPTERS_OF_SECTIONS = {
    "safety": "beveiliging",
    "log": "beveiliging",
    "backups": "reservekopie",
    "retention": "bewaren",
    "options": "opties",
    "privacy": "privacy",
    "keys": "sneltoetsen",
    "about": "installeren",
}
"""The sections of the settings that have a chapter of their own."""


TASKS = "taken"
"""The chapter about what the adviser does and where it is."""


def show_tasks() -> None:
    """Open the manual beside the desk, at what the adviser does and where it is."""
    show_manual(chapter=TASKS)


def show_manual(over: QWidget | None = None, chapter: str = "") -> None:
    """Open the manual beside the desk, at a chapter or that of what the desk shows in front.

    Where it is open it comes forward at that chapter. Nothing happens while the privacy screen
    covers the window or the vault is being closed.
    """
    from vpdesk.ui.manual.window import ManualWindow

    front = over or QApplication.activeWindow()
    if isinstance(front, ManualWindow):
        front = _desk_of(front)
    window = window_of(front)
    if front is None or window is None or is_covered(window):
        return
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    place = Place(chapter=chapter or chapter_about(front.window()))
    shown = window.beside
    if isinstance(shown, ManualWindow):
        if shown.place.chapter != place.chapter:
            shown.go_to(place)
    else:
        shown = ManualWindow()
        shown.show_place(place)
        if not window.put_beside(shown):
            shown.show_beside(window.frameGeometry(), window.screen().availableGeometry())
    shown.come_forward()


def _desk_of(manual: QWidget) -> QWidget | None:
    """Return the dialog in front of the window that has the manual beside it, else that window."""
    dialog = QApplication.activeModalWidget()
    owners = (
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, Window) and each.beside is manual
    )
    return dialog or next(owners, None)


def window_of(part: QWidget | None) -> Window | None:
    """Return the window of the program that a part or dialog belongs to."""
    while part is not None and not isinstance(part, Window):
        part = part.parentWidget()
    return part


def is_covered(window: Window) -> bool:
    """Tell whether the privacy screen lies over a window, or its vault is being closed."""
    from vpdesk.ui.frame.closing_page import ClosingPage
    from vpdesk.ui.frame.privacy_screen import PrivacyScreen

    covers = (*window.findChildren(PrivacyScreen), *window.findChildren(ClosingPage))
    return any(cover.isVisible() for cover in covers)


def chapter_about(front: QWidget) -> str:
    """Return the chapter about a dialog, or about the page that a window shows."""
    part: QWidget | None = front
    while part is not None and not isinstance(part, Window):
        chapter = _chapter_of(part) or (_chapter_inside(part) if isinstance(part, QDialog) else "")
        if chapter:
            return chapter
        part = part.parentWidget()
    return _chapter_of(_page_in(part)) or INDEX


def _page_in(window: Window | None) -> QWidget | None:
    content = window.content if window is not None else None
    pages = content.findChild(PageStack) if content is not None else None
    return pages.currentWidget() if isinstance(pages, PageStack) else content


def _chapter_inside(dialog: QDialog) -> str:
    """Return the chapter about what a dialog asks, which its frame does not tell."""
    for part in dialog.findChildren(QWidget):
        chapter = CHAPTERS_OF_FORMS.get(part.objectName()) or _chapter_of(part)
        if chapter:
            return chapter
    return ""


def _chapter_of(part: QWidget | None) -> str:
    kinds = type(part).__mro__
    named = (CHAPTERS_OF_KINDS.get(kind.__name__, "") for kind in kinds)
    section = CHAPTERS_OF_SECTIONS.get(getattr(part, "shown_section", ""), "")
    return section or next(filter(None, named), "") or CHAPTERS.get(_part_of(kinds[0]), "")


def _part_of(kind: type) -> str:
    """Return the folder or module of the interface in which a class is: `cases`."""
    return f"{kind.__module__}...".split(".")[2]
