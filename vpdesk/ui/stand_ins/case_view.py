"""A case as a stand-in sees it: read, and never changed."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vpdesk.domain.stand_ins import PackedCase, PackedEntry, PackedPlace
from vpdesk.ui import tokens
from vpdesk.ui.dates import long_date
from vpdesk.ui.labels import label
from vpdesk.ui.stand_ins.hidden_name import HiddenName
from vpdesk.ui.stand_ins.words import line_of, title_of
from vpdesk.ui.widgets.card import divider
from vpdesk.ui.widgets.text import text_label

_DOT = "  ·  "


class CaseView(QWidget):
    """Everything that is in the package about one case.

    ``open_name`` returns the name of the reporter for a while; without it what is there is shown.
    """

    def __init__(self, case: PackedCase, open_name: Callable[[], str] | None = None) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(tokens.SMALL)
        parts = (case.organisation, label(case.status), ", ".join(case.categories))
        self._say(_DOT.join(part for part in parts if part), "labelstrong")
        since = QCoreApplication.translate("StandIns", "Since %1")
        self._say(since.replace("%1", long_date(case.registered_on)), "small", quiet=True)
        self.name: HiddenName | None = None
        self._fact(QCoreApplication.translate("StandIns", "To know"), case.remark)
        if case.reporter_name:
            self._show_name(case.reporter_name, open_name)
        for heading, text in _facts(case):
            self._fact(heading, text)
        for entry in case.entries:
            self._column.addWidget(divider())
            self._tell(entry)
        if case.places:
            self._column.addWidget(divider())
            self._say(QCoreApplication.translate("StandIns", "Where to go"), "labelstrong")
            for place in case.places:
                self._say(_place_words(place))

    def _show_name(self, name: str, open_name: Callable[[], str] | None) -> None:
        heading = QCoreApplication.translate("StandIns", "Reporter")
        if open_name is None:
            self._fact(heading, name)
            return
        self._say(heading, "small", quiet=True)
        self.name = HiddenName(open_name)
        self._column.addWidget(self.name)

    def _fact(self, heading: str, text: str) -> None:
        if text:
            self._say(heading, "small", quiet=True)
            self._say(text)

    def _tell(self, entry: PackedEntry) -> None:
        self._say(title_of(entry), "labelstrong")
        self._say(line_of(entry), "small", quiet=True)
        if entry.text:
            self._say(entry.text)

    def _say(self, text: str, role: tokens.Role = "body", *, quiet: bool = False) -> None:
        self._column.addWidget(text_label(text, role, "text2" if quiet else "text", wrap=True))


def _facts(case: PackedCase) -> tuple[tuple[str, str], ...]:
    return (
        (QCoreApplication.translate("StandIns", "Safely reached"), case.safe_contact),
        (QCoreApplication.translate("StandIns", "Meeting place"), case.meeting_place),
        (QCoreApplication.translate("StandIns", "Accused"), ", ".join(case.accused)),
    )


def _place_words(place: PackedPlace) -> str:
    parts = (place.name, place.person, place.phone, place.email, place.remarks)
    return _DOT.join(part for part in parts if part)
