"""What the palette does with the case that is shown and does not propose by itself."""

from collections.abc import Iterator
from functools import partial
from typing import cast

from PySide6.QtCore import QCoreApplication

from vpdesk.domain.cases import RUNNING, CaseStatus
from vpdesk.domain.timeline import EntryKind
from vpdesk.ui.cases.page import CasesPage
from vpdesk.ui.frame.answers import Answers
from vpdesk.ui.frame.commands import Command
from vpdesk.ui.frame.pages import PageKey


class CaseAnswers:
    """Shows the page of cases first; without a case there, that is all."""

    def __init__(self, view: Answers) -> None:
        self._view = view

    def commands(self) -> tuple[Command, ...]:
        """Return the actions in words."""
        title = QCoreApplication.translate("Actions", "Confidentiality exception…")
        return (
            Command(title=title, icon="circle-alert", run=self._decide_on_secrecy),
            *self._moving(),
            Command(
                title=QCoreApplication.translate("Actions", "Same people in other cases…"),
                icon="users",
                run=self._show_people,
            ),
        )

    def _moving(self) -> Iterator[Command]:
        """Yield what is done with a whole case, where it stands as that asks for."""
        closed = frozenset({CaseStatus.CLOSED})
        yield Command(
            title=QCoreApplication.translate("Actions", "Plan aftercare…"),
            icon="bell",
            run=partial(self._ask, "aftercare_wanted", RUNNING),
        )
        yield Command(
            title=QCoreApplication.translate("Actions", "Close case…"),
            icon="circle-check",
            run=partial(self._ask, "closing_wanted", RUNNING),
        )
        yield Command(
            title=QCoreApplication.translate("Actions", "Reopen case…"),
            icon="rotate-ccw",
            run=partial(self._ask, "reopening_wanted", closed),
        )
        yield Command(
            title=QCoreApplication.translate("Actions", "Merge case with another one…"),
            icon="merge",
            run=partial(self._ask, "merging_wanted", RUNNING),
        )
        yield Command(
            title=QCoreApplication.translate("Actions", "Hand case to another organisation…"),
            icon="arrow-right-left",
            run=partial(self._ask, "handover_wanted", RUNNING | closed),
        )
        yield Command(
            title=QCoreApplication.translate("Actions", "Copy for the reporter…"),
            icon="copy",
            run=partial(self._ask, "copy_wanted", RUNNING | closed),
        )
        yield Command(
            title=QCoreApplication.translate("Actions", "Erase at the reporter’s request…"),
            icon="trash-2",
            run=partial(self._ask, "erasing_wanted", RUNNING | closed),
        )
        yield Command(
            title=QCoreApplication.translate("Actions", "Not my task, refer on…"),
            icon="waypoints",
            run=partial(self._ask, "referring_wanted", RUNNING),
        )

    def _show_people(self) -> None:
        cast(CasesPage, self._view.show_page(PageKey.CASES)).people.open()

    def _ask(self, action: str, statuses: frozenset[CaseStatus]) -> None:
        page = cast(CasesPage, self._view.show_page(PageKey.CASES))
        if page.story.shows_case and page.story.header.status in statuses:
            getattr(page.story.header, action).emit()

    def _decide_on_secrecy(self) -> None:
        page = cast(CasesPage, self._view.show_page(PageKey.CASES))
        page.story.header.entry_wanted.emit(EntryKind.EXCEPTION)
