"""What to do about the ways into the vault, told above the pages after opening."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vpdesk.services.access.access import Access
from vpdesk.services.vaults.vaults import WayIn
from vpdesk.ui import tokens
from vpdesk.ui.widgets.strip import Strip


class AccessNotice(QWidget):
    """A calm strip after opening with the recovery code, or when that is to be rehearsed.

    It goes once its link is followed, which `settings_wanted` or `rehearsal_wanted` tells.
    """

    settings_wanted = Signal()
    rehearsal_wanted = Signal()

    def __init__(self, access: Access, today: Callable[[], date]) -> None:
        super().__init__()
        self._strip = Strip()
        self._strip.link_clicked.connect(self.hide)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.HUGE, tokens.MEDIUM, tokens.HUGE, 0)
        column.addWidget(self._strip)
        if access.opened_with is WayIn.RECOVERY:
            self._tell_about_recovery()
        elif access.rehearsal().is_due(today()):
            self._tell_about_rehearsal()
        else:
            self.hide()

    def _tell_about_recovery(self) -> None:
        words = self.tr(
            "You opened the vault with the recovery code. See first whether everything is there. "
            "Then choose a way to open or a new password, and make a new code if someone may have "
            "seen the paper."
        )
        self._strip.say(words, "accent", link=self.tr("To the settings"), icon="key-round")
        self._strip.link_clicked.connect(self.settings_wanted)

    def _tell_about_rehearsal(self) -> None:
        words = self.tr(
            "It is time to rehearse the recovery code: fetch the paper and type the code once."
        )
        self._strip.say(words, "neutral", link=self.tr("Rehearse…"), icon="key-round")
        self._strip.link_clicked.connect(self.rehearsal_wanted)
