"""The dialog for a category: a new one, or another name for one that is there."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vpdesk.domain.problems import Problem, Reason
from vpdesk.domain.terms import (
    Term,
    TermDraft,
    TermId,
    TermWords,
    Vocabulary,
    problems_in,
    problems_in_words,
)
from vpdesk.ui.draft_dialog import DraftDialog, Shape
from vpdesk.ui.forms.ui_category_dialog import Ui_CategoryForm
from vpdesk.ui.labels import term_label
from vpdesk.ui.language import current
from vpdesk.ui.settings.services import SettingsServices
from vpdesk.ui.widgets.strip import Strip


class CategoryDialog(QObject):
    """Adds a category to a group, or renames the one given; `recorded` carries the id.

    One that had a row in a report that left is called otherwise from a day on.
    """

    recorded = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        services: SettingsServices,
        groups: Sequence[Term],
        *,
        group: TermId | None = None,
        category: Term | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._group = group
        self._known = category
        adding = category is None
        self._told = category is not None and services.terms.was_told(category.id)
        title, confirm = self._words()
        shape = Shape(
            title=title,
            confirm=confirm,
            place=f"category:new:{group}" if category is None else f"category:{category.id}",
            optional=frozenset({"english"}),
            required_words={
                "dutch": self.tr("Give the name of the category."),
                "since": self.tr("Give the first day."),
            },
        )
        form = Ui_CategoryForm()
        self._fields = DraftDialog(parent, form, shape, services.drafts, services.today)
        self._fields.confirmed.connect(self._record)
        self._fields.recorded.connect(self.recorded)
        self._fields.dialog.finished.connect(self.deleteLater)
        self._fields.control("parent_id").set_choices(
            [
                (None, self.tr("Without a group")),
                *((each.id, term_label(each, current())) for each in groups),
            ]
        )
        self._fields.control("organisation_id").set_choices(self._scopes())
        if self._told:
            words = self.tr(
                "A report left with this name. There it stays; later reports have the new one, "
                "and say what it was called before."
            )
            self._fields.dialog.content.insertWidget(0, Strip(words, "accent"))
        else:
            for part in (form.since_field, form.since_beside):
                part.hide()
        if not adding:
            for part in (form.parent_id_field, form.organisation_id_field):
                part.hide()

    def open(self) -> None:
        known = self._known
        if known is None:
            alone = self._services.organisations.shown_alone
            self._fields.open({"parent_id": self._group, "organisation_id": alone})
        else:
            self._fields.open(
                {
                    "dutch": known.dutch,
                    "english": known.english,
                    "since": self._services.today(),
                }
            )

    def _words(self) -> tuple[str, str]:
        """Return the title, and what the button says."""
        if self._known is None:
            return self.tr("Add category"), self.tr("Add category")
        return self.tr("Rename category"), self.tr("Save changes")

    def _scopes(self) -> list[tuple[object, str]]:
        organisations = self._services.organisations
        everybody = [(None, self.tr("All organisations"))]
        return [
            *(everybody if organisations.shown_alone is None else []),
            *((row.organisation.id, row.organisation.name) for row in organisations.list()),
        ]

    def _record(self) -> None:
        fields = self._fields
        words = TermWords(dutch=fields.text("dutch"), english=fields.text("english"))
        known = self._known
        if known is not None:
            problems = problems_in_words(words)
            if self._told and fields.day("since") is None:
                problems += (Problem(field="since", reason=Reason.REQUIRED),)
            fields.record(problems, lambda: self._rename(known.id, words))
            return
        draft = TermDraft(
            vocabulary=Vocabulary.CATEGORY,
            dutch=words.dutch,
            english=words.english,
            parent_id=fields.value("parent_id"),
            organisation_id=fields.value("organisation_id"),
            valid_from=self._services.today(),
        )
        fields.record(problems_in(draft), lambda: self._services.terms.add(draft))

    def _rename(self, term_id: TermId, words: TermWords) -> TermId:
        since = self._fields.day("since")
        if self._told and since is not None:
            self._services.dated_terms.rename(term_id, words, since=since)
        else:
            self._services.terms.reword(term_id, words)
        return term_id
