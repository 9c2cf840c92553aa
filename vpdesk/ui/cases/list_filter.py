"""The filter above the list: words, status, organisation, category and order."""

from contextlib import suppress

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from vpdesk.domain.cases import RUNNING, CaseFilter, CaseOrder, CaseStatus
from vpdesk.domain.closing import OUT_OF_TASK
from vpdesk.domain.pictures import ADVICE, REPORTS, SIGNALS
from vpdesk.domain.terms import TermId, Vocabulary
from vpdesk.services.errors import Gone
from vpdesk.ui import tokens
from vpdesk.ui.cases.services import CasePageServices
from vpdesk.ui.dates import period_name
from vpdesk.ui.filling import filled
from vpdesk.ui.labels import label, term_label
from vpdesk.ui.language import current
from vpdesk.ui.widgets.chip import FilterChip
from vpdesk.ui.widgets.line_edit import SearchField
from vpdesk.ui.widgets.showing import show_inside

SEARCHED_AFTER = 120
"""Milliseconds after the last key."""

_SHORTEST = 2


class ListFilter(QObject):
    """`filter_changed` carries the filter as it is now."""

    filter_changed = Signal(object)

    def __init__(self, services: CasePageServices) -> None:
        super().__init__()
        self._services = services
        self._order = CaseOrder.FOLLOW_UP_FIRST
        self._order_of_search: CaseOrder | None = None
        self._quiet = False
        self._is_waiting = False
        self.search = SearchField(self.tr("Search in cases"))
        self.status_chip = FilterChip(self.tr("Status"), self._statuses())
        self.status_chip.set_value(RUNNING)
        self.organisation_chip = FilterChip(self.tr("Organisation"))
        self.category_chip = FilterChip(self.tr("Category"))
        self.registered_chip = FilterChip(self.tr("Registered"))
        self.registered_chip.hide()
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(SEARCHED_AFTER)
        self._clock.timeout.connect(self._tell)
        self.search.textChanged.connect(self._clock.start)
        for chip in (self.status_chip, self.organisation_chip, self.category_chip):
            chip.value_changed.connect(self._tell)
        self.registered_chip.value_changed.connect(self._tell)
        self.offer()

    @property
    def filter(self) -> CaseFilter:
        words = self.search.text().strip()
        organisation_id = self.organisation_chip.value
        category_id = self.category_chip.value
        out_of_task = self.status_chip.value == OUT_OF_TASK
        kinds, registered = self.registered_chip.value or (frozenset(), None)
        return CaseFilter(
            words=words if len(words) >= _SHORTEST else "",
            names=True,
            statuses=frozenset() if out_of_task else self.status_chip.value or frozenset(),
            organisation_id=organisation_id,
            category_id=category_id,
            kinds=kinds,
            registered=registered,
            out_of_task=out_of_task,
            order=self._order_for(words),
        )

    def offer(self) -> None:
        """Offer the organisations and categories that there are now."""
        rows = self._services.organisations.list()
        self.organisation_chip.set_options(
            [(row.organisation.id, row.organisation.name) for row in rows]
        )
        self._offer_categories(self.category_chip.value)

    def apply(self, wanted: CaseFilter) -> None:
        """Show this filter in the field and the chips, and tell it once."""
        self._quiet = True
        self.offer()
        self._offer_categories(wanted.category_id)
        self.search.setText(wanted.words)
        self.status_chip.set_value(OUT_OF_TASK if wanted.out_of_task else wanted.statuses or None)
        self.organisation_chip.set_value(wanted.organisation_id)
        self.category_chip.set_value(wanted.category_id)
        self._show_registered(wanted)
        self._order = wanted.order
        self._order_of_search = wanted.order if wanted.words else None
        self._quiet = False
        self._tell()

    def clear(self) -> None:
        """Take the filters away: all running cases, in the same order."""
        self.apply(CaseFilter(order=self._order))

    def set_order(self, order: CaseOrder) -> None:
        """Show the list in an order; while words are looked for, it stands in for the best first.

        The order of a search alone is forgotten when the search is cleared.
        """
        self._order_of_search = order
        if order is not CaseOrder.BEST_FIRST:
            self._order = order
        self._tell()

    def rest(self) -> None:
        """Search no further for what was just typed, until `go_on`."""
        self._is_waiting = self._is_waiting or self._clock.isActive()
        self._clock.stop()

    def go_on(self) -> None:
        """Search after all for what was typed before `rest`."""
        if self._is_waiting:
            self._tell()

    def chips(self) -> QVBoxLayout:
        """Return the chips in rows; there is none for the organisation where one is alone."""
        alone = self._services.organisations.shown_alone is not None
        show_inside(self.organisation_chip, not alone)
        row = QHBoxLayout()
        row.setSpacing(tokens.TIGHT)
        for chip in (self.status_chip, self.organisation_chip, self.category_chip):
            row.addWidget(chip)
        row.addStretch(1)
        rows = QVBoxLayout()
        rows.setSpacing(tokens.TIGHT)
        rows.addLayout(row)
        rows.addWidget(self.registered_chip, 0, Qt.AlignmentFlag.AlignLeft)
        return rows

    def in_words(self) -> str:
        """Return why nothing was found: the words looked for and what is filtered on."""
        parts = []
        if words := self.filter.words:
            parts.append(filled(self.tr("with ‘%1’"), words))
        if self.organisation_chip.value is not None:
            parts.append(filled(self.tr("at %1"), self.organisation_chip.text()))
        if self.category_chip.value is not None:
            parts.append(filled(self.tr("about ‘%1’"), self.category_chip.text()))
        if self.status_chip.value not in {None, RUNNING}:
            parts.append(filled(self.tr("that is ‘%1’"), self.status_chip.text().lower()))
        if self.registered_chip.value is not None:
            parts.append(filled(self.tr("among ‘%1’"), self.registered_chip.text()))
        return " ".join(parts)

    def _offer_categories(self, chosen: TermId | None) -> None:
        """Offer the general categories, and the chosen one if it is an organisation's own."""
        terms = self._services.terms
        offered = terms.list(Vocabulary.CATEGORY)
        if chosen is not None and all(each.id != chosen for each in offered):
            with suppress(Gone):
                offered = (*offered, terms.by_id(chosen))
        language = current()
        self.category_chip.set_options([(each.id, term_label(each, language)) for each in offered])

    def _show_registered(self, wanted: CaseFilter) -> None:
        """Show a period and kinds as one chip, which is there only to be cleared."""
        value = (wanted.kinds, wanted.registered)
        is_narrowed = value != (frozenset(), None)
        options = [(value, self._registered_words(wanted))] if is_narrowed else []
        self.registered_chip.set_options(options)
        self.registered_chip.set_value(value if is_narrowed else None)

    def _registered_words(self, wanted: CaseFilter) -> str:
        kinds = {
            REPORTS: self.tr("Reports"),
            SIGNALS: self.tr("Signals"),
            ADVICE: self.tr("Requests for advice"),
        }
        when = "" if wanted.registered is None else period_name(wanted.registered)
        return " · ".join(filter(None, (kinds.get(wanted.kinds, self.tr("Cases")), when)))

    def _order_for(self, words: str) -> CaseOrder:
        if len(words) < _SHORTEST:
            return self._order
        return self._order_of_search or CaseOrder.BEST_FIRST

    def _statuses(self) -> list[tuple[object, str]]:
        single: list[tuple[object, str]] = [
            (frozenset({status}), label(status)) for status in CaseStatus
        ]
        return [(RUNNING, self.tr("Running")), *single, (OUT_OF_TASK, self.tr("Out of scope"))]

    def _tell(self) -> None:
        self._clock.stop()
        self._is_waiting = False
        if not self.search.text().strip():
            self._order_of_search = None
        show_inside(self.registered_chip, self.registered_chip.value is not None)
        if not self._quiet:
            self.filter_changed.emit(self.filter)
