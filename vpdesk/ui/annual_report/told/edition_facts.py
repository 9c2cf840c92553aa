"""What is on record of one edition, and what can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from vpdesk.domain.editions import Edition, EditionKind
from vpdesk.services.annual_reports.report_titles import period_title
from vpdesk.ui import tokens
from vpdesk.ui.annual_report.issuing.foreseen_words import override_words
from vpdesk.ui.annual_report.kind_words import edition_name, edition_standing
from vpdesk.ui.annual_report.spoken import spoken_views
from vpdesk.ui.language import current
from vpdesk.ui.widgets.buttons import link_button, secondary_button
from vpdesk.ui.widgets.card import Card
from vpdesk.ui.widgets.fact import Fact
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.strip import Strip


class EditionFacts(Card):
    """`certificate_wanted`, `erratum_wanted` and `anew_wanted` carry nothing.

    They are about what is shown.
    """

    certificate_wanted = Signal()
    erratum_wanted = Signal()
    anew_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(" ")
        self._standing = Fact(self.tr("How it left"))
        self._audience = Fact(self.tr("Who got it"))
        self._periods = Fact(self.tr("Periods it tells of"))
        self._told = Fact(self.tr("What it told"), "label")
        self._overrides = Strip()
        self.certificate_button = secondary_button(self.tr("View certificate"), "shield-check")
        self.certificate_button.clicked.connect(self.certificate_wanted)
        self.erratum_button = link_button(self.tr("Erratum…"))
        self.erratum_button.clicked.connect(self.erratum_wanted)
        self.anew_button = link_button(self.tr("Enter anew…"))
        self.anew_button.clicked.connect(self.anew_wanted)
        facts = QVBoxLayout()
        facts.setSpacing(tokens.SMALL)
        for part in (self._standing, self._audience, self._periods, self._told, self._overrides):
            facts.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(tokens.MEDIUM)
        row.addWidget(self.certificate_button)
        row.addWidget(self.erratum_button)
        row.addWidget(self.anew_button)
        row.addStretch(1)
        self.add(facts)
        self.add(row)

    def show_edition(self, edition: Edition, *, can_correct: bool) -> None:
        """Show an edition, and with ``can_correct`` the way to correct it.

        Only the newest of its kind and period can be; of an older report that is the one that
        was not entered anew. For an organisation in the archive nothing is corrected any more, and
        a notice only on the day it is about.
        """
        older = edition.kind is EditionKind.OLDER
        self.heading.setText(edition_name(edition))
        self.setAccessibleName(edition_name(edition))
        standing = edition_standing(edition)
        if any(told.apart for told in edition.told):
            apart = self.tr("Its reporters are not in vpdesk.")
            standing = f"{standing}. {apart}"
        self._standing.show_value(standing)
        self._audience.show_value(edition.audience)
        titles = (period_title(told.period, current()) for told in edition.told)
        self._periods.show_value(", ".join(dict.fromkeys(titles)))
        said = spoken_views("", [told.view for told in edition.told]) if older else ""
        self._told.show_value(said)
        text = self.tr("Printed all the same, not proven untraceable.")
        listed = "; ".join(map(override_words, edition.overrides))
        self._overrides.say(f"{text} {listed}" if listed else "", "warn")
        show_inside(self.certificate_button, not older)
        show_inside(self.erratum_button, not older and not edition.draft and can_correct)
        show_inside(self.anew_button, older and can_correct)
