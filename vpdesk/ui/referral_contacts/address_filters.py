"""The search field and chips above the addresses."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from vpdesk.domain.referral_contacts import ReferralContactFilter
from vpdesk.domain.terms import TermId
from vpdesk.ui import tokens
from vpdesk.ui.filling import filled
from vpdesk.ui.term_choices import Choices
from vpdesk.ui.widgets.chip import FilterChip
from vpdesk.ui.widgets.line_edit import SearchField

_SEARCH_WIDTH = 300


class AddressFilters(QWidget):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.search = SearchField(self.tr("Search by name, kind or region"))
        self.search.setMinimumWidth(_SEARCH_WIDTH)
        self.search.setMaximumWidth(_SEARCH_WIDTH)
        self._kind = FilterChip(self.tr("Kind"))
        self._region = FilterChip(self.tr("Region"))
        self.search.textChanged.connect(self._tell)
        self._kind.value_changed.connect(self._tell)
        self._region.value_changed.connect(self._tell)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.SMALL)
        for part in (self.search, self._kind, self._region):
            row.addWidget(part)
        row.addStretch(1)

    def offer(self, kinds: Choices, regions: Sequence[str]) -> None:
        """Offer these to filter by; a region that is gone filters no more."""
        self._kind.set_options(kinds)
        self._region.set_options([(region, region) for region in regions])
        if self._region.value not in {None, *regions}:
            self._region.clear()

    def wanted(self) -> ReferralContactFilter:
        """Return what is searched for."""
        kind, region = self._kind.value, self._region.value
        return ReferralContactFilter(
            words=self.search.text(),
            kind_id=TermId(kind) if isinstance(kind, int) else None,
            region=str(region or ""),
        )

    def words(self) -> str:
        """Say what is searched for."""
        parts = (
            filled(self.tr("‘%1’"), self.search.text()) if self.search.text() else "",
            self._kind.text() if self._kind.value is not None else "",
            self._region.text() if self._region.value is not None else "",
        )
        return filled(self.tr("Searched for: %1."), ", ".join(filter(None, parts)))

    def clear(self) -> None:
        """Show all again."""
        self.search.clear()
        self._kind.clear()
        self._region.clear()

    def _tell(self) -> None:
        self.changed.emit()
