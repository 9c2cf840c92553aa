"""All activities for one organisation by year, kind and words, as they go on paper."""

from collections.abc import Hashable
from functools import partial

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from vpdesk.domain.activity_overview import ActivityFilter
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.papers import Leaving
from vpdesk.ui import tokens
from vpdesk.ui.labels import term_label
from vpdesk.ui.language import current
from vpdesk.ui.organisations.services import OrganisationServices
from vpdesk.ui.paper_dialog import PaperDialog, PaperJob
from vpdesk.ui.widgets.chip import FilterChip
from vpdesk.ui.widgets.line_edit import SearchField
from vpdesk.ui.widgets.text import text_label

_PAUSE_MS = 300
_AROUND = 360
"""With room for the choices above the pages."""


class AllActivitiesDialog(PaperDialog):
    """An overview that the organisation may have: it holds no hours, notes or word of a case."""

    def __init__(
        self, parent: QWidget, services: OrganisationServices, organisation_id: OrganisationId
    ) -> None:
        title = QCoreApplication.translate("AllActivitiesDialog", "All activities")
        super().__init__(parent, title, around=_AROUND)
        self._papers = services.activity_papers
        self._organisation_id = organisation_id
        found = services.activities.list(organisation_id)
        kinds = {each.kind_id: each.kind for each in found}
        years = sorted({each.on.year for each in found}, reverse=True)
        self.year = FilterChip(self.tr("Year"))
        self.year.set_options([(year, str(year)) for year in years])
        self.kind = FilterChip(self.tr("Kind"))
        in_order = sorted(kinds.values(), key=lambda kind: (kind.position, kind.id))
        self.kind.set_options([(kind.id, term_label(kind, current())) for kind in in_order])
        self.search = SearchField(self.tr("Search in activities"))
        self.search.setAccessibleName(self.tr("Search in activities"))
        row = QHBoxLayout()
        row.setSpacing(tokens.SMALL)
        row.addWidget(self.search, 1)
        row.addWidget(self.year)
        row.addWidget(self.kind)
        self.choices.addLayout(row)
        self.choices.addSpacing(tokens.TIGHT)
        explanation = self.tr("For the organisation: without hours and without your notes.")
        self.choices.addWidget(text_label(explanation, "small", "text2", wrap=True))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.make)
        self.year.value_changed.connect(self.make)
        self.kind.value_changed.connect(self.make)
        self.search.textChanged.connect(self._pause.start)

    def wanted(self) -> ActivityFilter:
        return ActivityFilter(
            year=self.year.value, kind_id=self.kind.value, words=self.search.text().strip()
        )

    def job_for(self, wanted: Hashable) -> PaperJob:
        del wanted
        whose, chosen = self._organisation_id, self.wanted()
        return partial(self._papers.overview, whose, chosen, language=current())

    def note_left(self, leaving: Leaving) -> None:
        self._papers.note(leaving, self._organisation_id)
