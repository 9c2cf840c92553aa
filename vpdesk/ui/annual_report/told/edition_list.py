"""The list of what left the vault, newest first."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vpdesk.domain.editions import Edition, EditionId, EditionKind
from vpdesk.domain.organisations import OrganisationId
from vpdesk.ui.annual_report.kind_words import edition_name, edition_standing
from vpdesk.ui.filling import filled
from vpdesk.ui.tables import Column, TableModel
from vpdesk.ui.tokens import Tone
from vpdesk.ui.widgets.rows import RowDelegate, RowLook, list_view

Names = Mapping[OrganisationId, str]


class EditionList(QWidget):
    """`chosen` carries the Edition that is current."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._names: Names = {}
        self._own: OrganisationId | None = None
        self._anew: frozenset[EditionId] = frozenset()
        self._model = TableModel[Edition](
            [Column[Edition](title=self.tr("Told before"), value=edition_name)],
            (),
            key=lambda edition: edition.id,
            spoken=self._sentence,
        )
        self.view = list_view(self._model, self.tr("Told before"))
        self._delegate = RowDelegate(self.view, self._look)
        self.view.setItemDelegate(self._delegate)
        self.view.selectionModel().currentChanged.connect(self._tell)
        self.setFocusProxy(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)

    def show_editions(self, editions: Sequence[Edition], own: OrganisationId, names: Names) -> None:
        """Show these; ``names`` are told of organisations other than the ``own`` one."""
        self._own, self._names = own, names
        self._anew = frozenset(each.replaces for each in editions if each.replaces is not None)
        self._model.set_rows(editions)

    def choose(self, edition: Edition) -> None:
        self.view.setCurrentIndex(self._model.place_of(edition.id))

    def current(self) -> Edition | None:
        return self._model.row_at(self.view.currentIndex())

    def editions(self) -> list[Edition]:
        return [row for row in self._model.rows() if isinstance(row, Edition)]

    def _tell(self) -> None:
        edition = self.current()
        if edition is not None:
            self.chosen.emit(edition)

    def _look(self, edition: Edition) -> RowLook:
        wrong = edition.id in self._anew
        entered = self.tr("Entered anew") if wrong else self.tr("Entered")
        status, tone = _status(edition, self.tr("Draft"), self.tr("Issued"), entered)
        name = edition_name(edition)
        whose = self._names.get(edition.organisation_id, "")
        return RowLook(
            title=name,
            status=status,
            status_tone=tone,
            second=self._second(edition),
            tips=tuple(filter(None, (name, whose))),
        )

    def _second(self, edition: Edition) -> str:
        parts = [edition_standing(edition)]
        if edition.organisation_id != self._own:
            parts.insert(0, self._names.get(edition.organisation_id, ""))
        if edition.audience:
            parts.append(filled(self.tr("for %1"), edition.audience))
        return "  ·  ".join(filter(None, parts))

    def _sentence(self, edition: Edition) -> str:
        look = self._look(edition)
        return ", ".join((look.title, look.status, look.second.replace("  ·  ", ", ")))


def _status(edition: Edition, draft: str, final: str, entered: str) -> tuple[str, Tone]:
    if edition.kind is EditionKind.OLDER:
        return entered, "neutral"
    return (draft, "warn") if edition.draft else (final, "ok")
