"""Everything that was told outside about an employer: a list, and the pages as they left."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vpdesk.domain.editions import Edition, EditionId, EditionKind
from vpdesk.domain.ledger import older_reports
from vpdesk.domain.organisations import OrganisationId
from vpdesk.ui import tokens
from vpdesk.ui.annual_report.kind_words import edition_name
from vpdesk.ui.annual_report.services import AnnualReportServices
from vpdesk.ui.annual_report.shown_periods import final_edition
from vpdesk.ui.annual_report.spoken import spoken_views
from vpdesk.ui.annual_report.told.certificate_dialog import EditionCertificateDialog
from vpdesk.ui.annual_report.told.edition_facts import EditionFacts
from vpdesk.ui.annual_report.told.edition_list import EditionList
from vpdesk.ui.annual_report.told.edition_pages import EditionPages
from vpdesk.ui.annual_report.told.older_dialog import OlderReportDialog
from vpdesk.ui.widgets.buttons import link_button, secondary_button
from vpdesk.ui.widgets.empty_state import EmptyState
from vpdesk.ui.widgets.panes import as_pane
from vpdesk.ui.widgets.scroll import on_ground
from vpdesk.ui.widgets.text import text_label

_WIDTH = 492
_HEAD_HEIGHT = 58


class ToldView(QWidget):
    """`back_wanted` asks for the report again; `erratum_wanted` carries the Edition.

    `changed` tells that something was recorded.
    """

    back_wanted = Signal()
    erratum_wanted = Signal(object)
    changed = Signal()

    def __init__(self, services: AnnualReportServices) -> None:
        super().__init__()
        self._services = services
        self._organisation_id: OrganisationId | None = None
        self._in_use: frozenset[OrganisationId] = frozenset()
        on_ground(self, "canvas")
        self.list = EditionList()
        self.list.chosen.connect(self._show_edition)
        self.facts = EditionFacts()
        self.facts.certificate_wanted.connect(self._certify)
        self.facts.erratum_wanted.connect(self._correct)
        self.facts.anew_wanted.connect(self._enter_anew)
        self.pages = EditionPages(services)
        self._lay_out()

    def show_organisation(
        self, organisation_id: OrganisationId, edition: Edition | None = None
    ) -> None:
        """Show what was told of the employer of an organisation, with one edition chosen."""
        self._organisation_id = organisation_id
        organisation = self._services.organisations.get(organisation_id)
        self._name.setText(organisation.name)
        editions = self._services.editions.list(organisation_id)
        in_use = self._services.organisations.list()
        self._in_use = frozenset(row.organisation.id for row in in_use)
        rows = (*in_use, *self._services.organisations.list(archived=True))
        names = {row.organisation.id: row.organisation.name for row in rows}
        self.list.show_editions(editions, organisation_id, names)
        self._nothing.setVisible(not editions)
        for part in (self.list, self.facts):
            part.setVisible(bool(editions))
        if editions:
            self.list.choose(edition or editions[0])
        else:
            self.pages.show_nothing()
        entrance = self.list if editions else self.older_button
        entrance.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_certificate(self, edition_id: EditionId) -> None:
        EditionCertificateDialog(self, self._services, edition_id).open()

    def enter_older(self) -> None:
        """Open the dialog for a report that was made outside vpdesk."""
        self._enter(None)

    def _enter_anew(self) -> None:
        """Open the dialog with what is current, in the place of which it is entered."""
        self._enter(self.list.current())

    def _enter(self, wrong: Edition | None) -> None:
        employer = self._employer()
        if not employer:
            return
        dialog = OlderReportDialog(self, self._services, employer, wrong)
        dialog.recorded.connect(self._show_recorded)
        dialog.open()

    def _employer(self) -> list[tuple[OrganisationId, str]]:
        """Return the organisations of the same employer, the one shown first."""
        if self._organisation_id is None:
            return []
        members = self._services.employer_groups.members(self._organisation_id)
        return [(each.id, each.name) for each in members]

    def _show_edition(self, edition: Edition) -> None:
        editions = self.list.editions()
        if edition.kind is EditionKind.OLDER:
            can_correct = edition in older_reports(editions)
        else:
            period, owner = edition.period, edition.organisation_id
            newest = final_edition(editions, edition.kind, owner, period)
            # A notice is about the days up to its own: another day makes another one.
            can_be_made = edition.kind is not EditionKind.INTERIM or (
                period.end == self._services.today()
            )
            can_correct = edition == newest and owner in self._in_use and can_be_made
        self.facts.show_edition(edition, can_correct=can_correct)
        spoken = spoken_views(edition_name(edition), [told.view for told in edition.told])
        self.pages.show_edition(edition, spoken)

    def _certify(self) -> None:
        edition = self.list.current()
        if edition is not None:
            self.show_certificate(edition.id)

    def _correct(self) -> None:
        self.erratum_wanted.emit(self.list.current())

    def _show_recorded(self, edition_id: EditionId) -> None:
        self.changed.emit()
        if self._organisation_id is not None:
            editions = self._services.editions.list(self._organisation_id)
            found = next((each for each in editions if each.id == edition_id), None)
            self.show_organisation(self._organisation_id, found)

    def _lay_out(self) -> None:
        self._name = text_label("", "label", "text2", wrap=True)
        self._nothing = EmptyState(
            "history",
            self.tr("Nothing told yet"),
            self.tr("Reports that were issued, and drafts that left, are listed here."),
        )
        left = QWidget()
        left.setFixedWidth(_WIDTH)
        column = QVBoxLayout(left)
        column.setContentsMargins(tokens.WIDE, 0, tokens.HUGE, tokens.WIDE)
        column.setSpacing(tokens.MEDIUM)
        column.addWidget(self._head())
        column.addLayout(self._line())
        column.addWidget(self.list, 1)
        column.addWidget(self._nothing, 1)
        column.addWidget(self.facts)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(as_pane(left, self.list))
        row.addWidget(as_pane(self.pages), 1)

    def _line(self) -> QHBoxLayout:
        self.back_button = link_button(self.tr("Back to the report"), "arrow-left")
        self.back_button.clicked.connect(self.back_wanted)
        line = QHBoxLayout()
        line.setSpacing(tokens.MEDIUM)
        line.addWidget(self._name, 1)
        line.addWidget(self.back_button)
        return line

    def _head(self) -> QWidget:
        head = QWidget()
        head.setFixedHeight(_HEAD_HEIGHT)
        self.older_button = secondary_button(self.tr("Enter an older report…"))
        self.older_button.clicked.connect(self.enter_older)
        row = QHBoxLayout(head)
        row.setContentsMargins(0, tokens.TIGHT, 0, 0)
        row.setSpacing(tokens.MEDIUM)
        row.addWidget(text_label(self.tr("Told before"), "title"), 1)
        row.addWidget(self.older_button)
        return head
