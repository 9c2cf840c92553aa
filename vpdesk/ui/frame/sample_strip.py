"""What marks the sample practice on every page, and leads out of it."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vpdesk.services.desk import Desk
from vpdesk.services.sample_practice.sample_vault import is_sample
from vpdesk.ui import tokens
from vpdesk.ui.widgets.strip import Strip


class SampleStrip(QWidget):
    """Is there above every page of the sample practice, first of all that is told."""

    back_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        words = self.tr("Sample practice: everything here is invented")
        strip = Strip(words, "warn", self.tr("Back to your own vault"), "lightbulb")
        strip.link_clicked.connect(self.back_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.HUGE, tokens.MEDIUM, tokens.HUGE, tokens.SMALL)
        column.addWidget(strip)


def sample_mark(desk: Desk) -> str:
    """Return what stands in the sidebar over an invented practice; nothing over a real one."""
    return QCoreApplication.translate("Navigation", "Sample practice") if is_sample(desk) else ""
