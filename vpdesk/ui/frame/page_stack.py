"""The pages of the desk: made when first shown, brought up to date when shown again."""

from collections.abc import Callable
from contextlib import ExitStack
from typing import cast

from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from vpdesk.domain.changes import Concept
from vpdesk.ui.frame.pages import Page, PageKey
from vpdesk.ui.widgets.panes import PaneKeys, enter


class PageStack(QStackedWidget):
    """``make`` returns the page for a key; a page that is not visible waits with its refresh.

    When it ``is_over``, the vault closes: what is told to have changed is not looked at any more.
    """

    def __init__(self, make: Callable[[PageKey], Page]) -> None:
        super().__init__()
        self._make = make
        self._pages: dict[PageKey, Page] = {}
        self._stale: dict[PageKey, frozenset[Concept]] = {}
        self.is_over = False
        PaneKeys(self)

    @property
    def shown(self) -> PageKey:
        """The key of the visible page."""
        visible = cast(Page, self.currentWidget())
        return next(key for key, page in self._pages.items() if page is visible)

    @property
    def page(self) -> Page:
        """The visible page."""
        return self._pages[self.shown]

    def made(self, key: PageKey) -> Page | None:
        """Return a page that was shown before; None when it was not."""
        return self._pages.get(key)

    def show_page(self, key: PageKey) -> Page:
        """Show a page with everything that changed since it was last visible."""
        page = self._pages.get(key)
        if page is None:
            page = self._pages[key] = self._make(key)
            self.addWidget(cast(QWidget, page))
        elif stale := self._stale.pop(key, None):
            page.refresh(stale)
        self.setCurrentWidget(cast(QWidget, page))
        # Qt gives the keyboard back to where it was, also where that is not shown any more.
        focused = QApplication.focusWidget()
        if focused is not None and not focused.isVisible():
            self.enter()
        return page

    def enter(self) -> None:
        """Give the keyboard to the page from what stands around it, unless a dialog has it."""
        if not self.is_over:
            enter(cast(QWidget, self.currentWidget()))

    def refresh(self, concepts: frozenset[Concept]) -> None:
        """Tell the visible page what changed, and the others when they are shown again."""
        if self.is_over:
            return
        shown = self.shown
        for key in self._pages:
            if key is not shown:
                self._stale[key] = self._stale.get(key, frozenset()) | concepts
        self._pages[shown].refresh(concepts)

    def refresh_all(self) -> None:
        """Bring the pages that wait with it up to date, so that they hold nothing that is gone."""
        while self._stale:
            key, stale = self._stale.popitem()
            self._pages[key].refresh(stale)

    def keep_drafts(self) -> None:
        """Let every page keep its half-typed text, also when another one cannot."""
        with ExitStack() as stack:
            for page in self._pages.values():
                stack.callback(page.keep_drafts)
