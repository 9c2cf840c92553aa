"""The dialogs of the privacy papers: a section is worded, and a paper is looked at and goes."""

from collections.abc import Callable, Hashable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from vpdesk.domain.papers import Leaving
from vpdesk.domain.privacy_papers import (
    PrivacyOrder,
    PrivacyPaper,
    PrivacyPaperKind,
    PrivacySection,
    SectionText,
    problems_in_section,
)
from vpdesk.services.privacy.papers import PrivacyPapers
from vpdesk.ui.clipboard import copy_public
from vpdesk.ui.draft_dialog import DraftDialog, Shape
from vpdesk.ui.filling import filled
from vpdesk.ui.forms.ui_privacy_section_dialog import Ui_PrivacySectionForm
from vpdesk.ui.paper_dialog import PaperDialog, PaperJob
from vpdesk.ui.settings.services import SettingsServices
from vpdesk.ui.widgets.buttons import link_button
from vpdesk.ui.widgets.strip import Strip


class PrivacySectionDialog(QObject):
    """Words the section given, or adds one; `recorded` carries what was before, or the new key."""

    recorded = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        services: SettingsServices,
        order: PrivacyOrder,
        section: PrivacySection | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._order = order
        self._section = section
        adding = section is None
        title = self.tr("Add section") if adding else self.tr("Change section")
        shape = Shape(
            title=title,
            confirm=self.tr("Add section") if adding else self.tr("Save changes"),
            place=_place(order, section),
            optional=frozenset({"text"}),
            required_words={"title": self.tr("Give the heading of the section.")},
        )
        self._fields = DraftDialog(
            parent, Ui_PrivacySectionForm(), shape, services.drafts, services.today
        )
        self._fields.control("text").set_lines(10, 20)
        places = ", ".join(f"{{{each}}}" for each in services.privacy_sections.places(order))
        words = self.tr("Filled in by itself: %1. A line that begins with a hyphen is a point.")
        self._fields.fields["text"].set_hint(filled(words, places))
        self._fields.confirmed.connect(self._record)
        self._fields.recorded.connect(self.recorded)
        self._fields.dialog.finished.connect(self.deleteLater)

    def open(self) -> None:
        known = SectionText(title="") if self._section is None else self._section.text
        self._fields.open({"title": known.title, "text": known.text})

    def _record(self) -> None:
        text = SectionText(title=self._fields.text("title"), text=self._fields.text("text").strip())
        sections, order = self._services.privacy_sections, self._order
        save: Callable[[], object] = partial(sections.add, order, text)
        if self._section is not None:
            save = partial(sections.word, order, self._section.key, text)
        self._fields.record(problems_in_section(text), save)


class PrivacyPaperDialog(PaperDialog):
    """Shows a paper that was composed, or one that left before, and lets it go."""

    def __init__(self, parent: QWidget, papers: PrivacyPapers, told: PrivacyPaper) -> None:
        super().__init__(parent, _title(told.kind))
        self._papers = papers
        self._told = told
        if told.missing:
            words = self.tr("Still to fill in: %1. You can print it all the same.")
            self.choices.addWidget(Strip(filled(words, ", ".join(told.missing)), "warn"))
        self.copy_button = link_button(self.tr("Copy text"), "copy")
        self.copy_button.clicked.connect(self._copy)
        row = QHBoxLayout()
        row.addWidget(self.copy_button)
        row.addStretch(1)
        self.choices.addLayout(row)
        if telling := papers.telling(told):
            words = self.tr("Take this out of your own text first: %1.")
            self.hold_back(filled(words, ", ".join(telling)))
            self.copy_button.setEnabled(False)

    def wanted(self) -> Hashable:
        return self._told.version

    def job_for(self, wanted: Hashable) -> PaperJob:
        del wanted
        return partial(self._papers.paper, self._told)

    def note_left(self, leaving: Leaving) -> None:
        self._papers.note(self._told, leaving)

    def _copy(self) -> None:
        copy_public(self._papers.text(self._told))
        self._papers.note(self._told, None)
        self.say(self.tr("Copied. Outside the vault the text is no longer protected."), "ok")


def _title(kind: PrivacyPaperKind) -> str:
    if kind is PrivacyPaperKind.RECORD:
        return QCoreApplication.translate("PrivacyPaperDialog", "Print record of processing")
    return QCoreApplication.translate("PrivacyPaperDialog", "Print privacy statement")


def _place(order: PrivacyOrder, section: PrivacySection | None) -> str:
    at = order.organisation_id
    owner = "privacy" if at is None else f"organisation:{at}/privacy"
    return f"{owner}/{order.kind}/{section.key if section else 'new'}/{order.language}"
