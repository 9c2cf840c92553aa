"""Working at one employer: the strip that says so, and the commands to begin and to stop."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vpdesk.domain.changes import Concept
from vpdesk.domain.organisations import OrganisationId
from vpdesk.services.organisations.organisations import Organisations
from vpdesk.services.scope import Scope
from vpdesk.ui import tokens
from vpdesk.ui.filling import filled
from vpdesk.ui.frame.commands import Command
from vpdesk.ui.painting import elided
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.strip import Strip

_WIDEST_NAME = 360
"""Of an organisation in the strip, in logical pixels."""

WorkAt = Callable[[OrganisationId | None], None]
"""Shows one organisation alone; None shows all of them."""


class WallStrip(QWidget):
    """Is there above every page as long as one organisation is shown alone."""

    stop_wanted = Signal()

    def __init__(self, scope: Scope) -> None:
        super().__init__()
        self._scope = scope
        self._strip = Strip()
        self._strip.link_clicked.connect(self.stop_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.HUGE, tokens.MEDIUM, tokens.HUGE, tokens.SMALL)
        column.addWidget(self._strip)
        show_inside(self, scope.organisation_id is not None)
        self.refresh(frozenset({Concept.ORGANISATIONS}))

    @property
    def text(self) -> str:
        return self._strip.text()

    def refresh(self, concepts: frozenset[Concept]) -> None:
        """Name the organisation as it is called now."""
        if self._scope.organisation_id is None or Concept.ORGANISATIONS not in concepts:
            return
        organisation = self._scope.organisation
        words = self.tr("You are working at %1. Other organisations are hidden.")
        if organisation is None:
            words = self.tr("The organisation you were working at is gone. Others are hidden.")
        name = "" if organisation is None else elided(organisation.name, _WIDEST_NAME, "small")
        self._strip.say(filled(words, name), "accent", link=self.tr("Stop"), icon="door-open")


def show_alone(scope: Scope, organisation_id: OrganisationId | None) -> None:
    """Hide all organisations but one, or none of them any more."""
    if organisation_id is None:
        scope.stop()
    else:
        scope.work_at(organisation_id)


def wall_commands(organisations: Organisations, work_at: WorkAt) -> tuple[Command, ...]:
    """Return what begins working at each organisation in use, or what stops it."""
    if organisations.shown_alone is not None:
        title = QCoreApplication.translate("Actions", "Stop working at one organisation")
        return (Command(title=title, icon="door-open", run=partial(work_at, None)),)
    pattern = QCoreApplication.translate("Actions", "Work at %1")
    return tuple(
        Command(
            title=filled(pattern, row.organisation.name),
            icon="door-open",
            run=partial(work_at, row.organisation.id),
        )
        for row in organisations.list()
    )
