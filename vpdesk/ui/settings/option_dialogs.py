"""The dialogs for an option: what is told about it everywhere, and what is so at one employer."""

from dataclasses import fields
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vpdesk.domain.options import (
    Option,
    OptionDraft,
    OptionHere,
    OptionText,
    problems_here,
    problems_in_text,
)
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.terms import Route, TermId
from vpdesk.ui.draft_dialog import DraftDialog, Shape
from vpdesk.ui.forms.ui_option_dialog import Ui_OptionForm
from vpdesk.ui.forms.ui_option_here_dialog import Ui_OptionHereForm
from vpdesk.ui.settings.services import SettingsServices
from vpdesk.ui.widgets.text import text_label

_NAMES = tuple(each.name for each in fields(OptionText))


class OptionDialog(QObject):
    """Words the option given, or adds one of that route; `recorded` carries what was before.

    That is the text of the adviser's own, None for a starter text; for a new one its id.
    """

    recorded = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        services: SettingsServices,
        language: str,
        *,
        option: Option | None = None,
        route: Route = Route.INFORMAL,
        organisation_id: OrganisationId | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._language = language
        self._option = option
        self._route = route
        self._organisation_id = organisation_id
        title = self.tr("Add option") if option is None else self.tr("Change option")
        confirm = self.tr("Add option") if option is None else self.tr("Save changes")
        at = "new" if organisation_id is None else f"organisation:{organisation_id}"
        shape = Shape(
            title=title,
            confirm=confirm,
            place=f"option:{option.id}/{language}" if option else f"{at}/option/{route}/{language}",
            optional=frozenset({"description", "pros", "cons", "to_consider"}),
            required_words={"title": self.tr("Give the name of the option.")},
        )
        self._fields = DraftDialog(parent, Ui_OptionForm(), shape, services.drafts, services.today)
        self._fields.confirmed.connect(self._record)
        self._fields.recorded.connect(self.recorded)
        self._fields.dialog.finished.connect(self.deleteLater)

    def open(self) -> None:
        known = OptionText(title="") if self._option is None else self._option.text
        self._fields.open({name: getattr(known, name) for name in _NAMES})

    def _record(self) -> None:
        dialog = self._fields
        text = OptionText(**{name: dialog.text(name) for name in _NAMES})
        known, guide = self._option, self._services.option_guide
        if known is not None:
            tell = partial(guide.tell, known.id, self._language, text)
            dialog.record(problems_in_text(text), tell)
            return
        outside = self._route is not Route.INTERNAL
        draft = OptionDraft(text=text, route=self._route, outside=outside)
        add = partial(guide.add, draft, self._language, organisation_id=self._organisation_id)
        dialog.record(problems_in_text(text), add)


class OptionHereDialog(QObject):
    """Says what is so at one organisation; `recorded` carries what was said before."""

    recorded = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        services: SettingsServices,
        organisation_id: OrganisationId,
        option: Option,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._organisation_id = organisation_id
        self._option = option
        shape = Shape(
            title=self.tr("At this organisation"),
            confirm=self.tr("Save changes"),
            place=f"organisation:{organisation_id}/option/{option.id}",
            optional=frozenset({"text"}),
        )
        self._fields = DraftDialog(
            parent, Ui_OptionHereForm(), shape, services.drafts, services.today
        )
        self._fields.control("text").set_lines(6, 14)
        about = text_label(option.text.title, "label", "text2", wrap=True)
        self._fields.dialog.content.insertWidget(0, about)
        hint = self.tr("Leave out names and the organisation: this text may go on the sheet.")
        self._fields.fields["text"].set_hint(hint)
        self._fields.confirmed.connect(self._record)
        self._fields.recorded.connect(self.recorded)
        self._fields.dialog.finished.connect(self.deleteLater)

    def open(self) -> None:
        self._fields.open({"text": self._option.here.text})

    def _record(self) -> None:
        here = OptionHere(text=self._fields.text("text"), hidden=self._option.here.hidden)
        step_id: TermId = self._option.id
        tell = partial(self._services.option_guide.tell_here, self._organisation_id, step_id, here)
        self._fields.record(problems_here(here), tell)
