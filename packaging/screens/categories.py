"""Pictures of the categories of one organisation: what is otherwise there, and since when."""

from datetime import date

from PySide6.QtWidgets import QScrollArea

from screens.hands import first
from screens.stage import EMPLOYER, Scene, Stage
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.terms import Term, TermDraft, TermId, TermWords, Vocabulary
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.organisations.agreements import Agreements
from vpdesk.ui.organisations.categories_card import CategoriesCard
from vpdesk.ui.organisations.categories_dialog import CategoriesDialog
from vpdesk.ui.organisations.category_change_dialog import CategoryChange
from vpdesk.ui.organisations.detail import OrganisationDetail

_OWN = "roosters"


def otherwise(stage: Stage) -> OrganisationId:
    """Let an organisation have a name, a hidden category and one of its own; return it."""
    found = stage.desk.organisations.by_name(EMPLOYER)
    if found is None:
        raise LookupError(EMPLOYER)
    dated, every = stage.desk.dated_terms, stage.desk.terms.all(Vocabulary.CATEGORY)
    general = {each.code: each for each in every if each.code}
    bullying, power = general["bullying"], general["discrimination"]
    if not dated.names(bullying.id).dates.names:
        words = TermWords(dutch="treiteren", english="teasing")
        dated.call(bullying.id, found.id, words, since=date(2026, 1, 1))
        dated.hide(power.id, found.id, since=date(2025, 11, 1))
    own = next((each for each in every if each.dutch == _OWN), None)
    if own is None:
        draft = TermDraft(
            vocabulary=Vocabulary.CATEGORY,
            dutch=_OWN,
            parent_id=bullying.parent_id,
            organisation_id=found.id,
        )
        _of_own(stage, stage.desk.terms.add(draft), bullying)
    return found.id


def _of_own(stage: Stage, own: TermId, whole: Term) -> None:
    stage.desk.dated_terms.rename(own, TermWords(dutch="werktijden"), since=date(2025, 10, 1))
    stage.desk.dated_terms.rename(own, TermWords(dutch=_OWN), since=date(2025, 11, 1))
    stage.desk.dated_terms.place(own, whole.id, since=date(2025, 11, 1))


def card(stage: Stage) -> None:
    """Show the organisation, down to its categories."""
    organisation_id = otherwise(stage)
    stage.view(PageKey.ORGANISATIONS).show_organisation(organisation_id)
    stage.finish()
    area = first(OrganisationDetail, stage.window).findChildren(QScrollArea)[0]
    area.ensureWidgetVisible(first(CategoriesCard, stage.window))
    stage.settle()


def dialog(stage: Stage) -> CategoriesDialog:
    card(stage)
    first(Agreements, stage.window).change_categories()
    stage.settle()
    return first(CategoriesDialog, stage.window)


def changing(what: CategoryChange) -> Scene:
    """Return what asks for a change of the organisation's own category."""

    def show(stage: Stage) -> None:
        shown = dialog(stage)
        rows = stage.desk.dated_terms.list(otherwise(stage), Vocabulary.CATEGORY)
        own = what is CategoryChange.PLACE
        row = next(
            each
            for each in rows
            if (each.general.dutch == _OWN if own else each.general.code == "intimidation")
        )
        shown.change(what, row)
        stage.settle()

    return show


SCREENS: dict[str, Scene] = {
    "organisation-categories-card": card,
    "organisation-categories": dialog,
    "organisation-category-called": changing(CategoryChange.CALL),
    "organisation-category-hidden": changing(CategoryChange.HIDE),
    "organisation-category-placed": changing(CategoryChange.PLACE),
}
