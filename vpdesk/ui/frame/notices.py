"""All that is told above the pages after opening."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vpdesk.domain.changes import Concept
from vpdesk.services.desk import Desk
from vpdesk.services.sample_practice.sample_vault import is_sample
from vpdesk.ui.frame.access_notice import AccessNotice
from vpdesk.ui.frame.notice_bar import NoticeBar
from vpdesk.ui.frame.restored_notice import RestoredNotice
from vpdesk.ui.frame.sample_strip import SampleStrip
from vpdesk.ui.frame.walls import WallStrip
from vpdesk.ui.settings.page import SettingsPage
from vpdesk.ui.widgets.panes import as_pane


class Notices(QWidget):
    """That it is all invented; who is shown alone; what was found, the ways in, what was put back.

    ``show_settings`` shows the page of settings and returns it. `stop_wanted` asks to show all
    organisations again, `back_wanted` to leave the sample practice, whose keys concern nobody.
    """

    stop_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, desk: Desk, show_settings: Callable[[], QWidget]) -> None:
        super().__init__()
        self._show_settings = show_settings
        self._access = AccessNotice(desk.access, desk.today)
        self._access.settings_wanted.connect(self._show_security)
        self._access.rehearsal_wanted.connect(self._rehearse)
        self._wall = WallStrip(desk.scope)
        self._wall.stop_wanted.connect(self.stop_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if is_sample(desk):
            sample = SampleStrip()
            sample.back_wanted.connect(self.back_wanted)
            column.addWidget(sample)
            self._access.hide()
        column.addWidget(self._wall)
        column.addWidget(NoticeBar(desk.notices))
        column.addWidget(self._access)
        column.addWidget(RestoredNotice(desk.keys.current.folder))
        as_pane(self)

    def refresh(self, concepts: frozenset[Concept]) -> None:
        """Say what changed of what is told as long as it holds."""
        self._wall.refresh(concepts)

    def _show_security(self) -> SettingsPage:
        page = cast(SettingsPage, self._show_settings())
        page.show_section("safety")
        return page

    def _rehearse(self) -> None:
        self._show_security().rehearse()
