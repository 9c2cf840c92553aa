"""What was found at opening, told once above the pages."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vpdesk.services.desk import Notice
from vpdesk.ui import tokens
from vpdesk.ui.widgets.strip import Strip, StripKind

_GOOD = frozenset({Notice.UPGRADED})
"""What went as it should and is told all the same."""


class NoticeBar(QWidget):
    """A strip that is there while there is something to tell, until its user puts it away."""

    def __init__(self, notices: frozenset[Notice]) -> None:
        super().__init__()
        kind: StripKind = "neutral" if notices <= _GOOD else "warn"
        strip = Strip(notice_words(notices), kind, link=self.tr("Understood"))
        strip.link_clicked.connect(self.hide)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.HUGE, tokens.MEDIUM, tokens.HUGE, 0)
        column.addWidget(strip)
        self.setVisible(bool(notices))


def notice_words(notices: frozenset[Notice]) -> str:
    """Return one sentence for each notice; empty when there is nothing to tell."""
    return " ".join(_words(notice) for notice in sorted(notices, key=lambda each: each.value))


def _words(notice: Notice) -> str:
    match notice:
        case Notice.HEADER_REPAIRED:
            return QCoreApplication.translate(
                "Notices", "One of the two copies of the key file was damaged and has been mended."
            )
        case Notice.HEADER_NOT_REPAIRED:
            return QCoreApplication.translate(
                "Notices",
                "One of the two copies of the key file is damaged and could not be mended. "
                "See whether the disk is full or read-only.",
            )
        case Notice.COUNTER_MISSING | Notice.COUNTER_DAMAGED:
            return QCoreApplication.translate(
                "Notices",
                "The check file of the vault was missing or damaged and has been made anew. "
                "Look whether your last changes are there.",
            )
        case Notice.OTHERS_HAD_ACCESS:
            return QCoreApplication.translate(
                "Notices",
                "Other users of this computer could open the files of the vault. "
                "That is no longer so.",
            )
        case Notice.CLOCK_BEHIND | Notice.CLOCK_AHEAD:
            return _clock_words(notice)
        case Notice.CHANGE_UNFINISHED | Notice.UPGRADED:
            return _change_words(notice)


def _change_words(notice: Notice) -> str:
    if notice is Notice.CHANGE_UNFINISHED:
        return QCoreApplication.translate(
            "Notices",
            "A change of your password, your way to open or your recovery code was broken "
            "off: the old one and the new one both work. Make it again in the settings.",
        )
    return QCoreApplication.translate(
        "Notices",
        "This vault was of an older version of vpdesk and has been brought to this one. "
        "A backup of today keeps how it was.",
    )


def _clock_words(notice: Notice) -> str:
    if notice is Notice.CLOCK_BEHIND:
        return QCoreApplication.translate(
            "Notices",
            "By the clock of this computer it is earlier than when the vault was last used. "
            "See whether its date is right.",
        )
    return QCoreApplication.translate(
        "Notices",
        "By the clock of this computer the vault was not used for more than a year. "
        "See whether its date is right.",
    )
