"""Lets what was renamed be found by its new name, off the interface thread."""

from collections.abc import Collection

from PySide6.QtCore import QObject

from vpdesk.domain.changes import Concept
from vpdesk.services.search import Search
from vpdesk.ui.errors import words_for
from vpdesk.ui.jobs import RunningJob

_NAMING = frozenset({Concept.ORGANISATIONS, Concept.TERMS})


class IndexKeeper(QObject):
    """Runs one job at a time, as long as the search is behind; also what was left when it began."""

    def __init__(self, search: Search, parent: QObject) -> None:
        super().__init__(parent)
        self._search = search
        self._job: RunningJob | None = None
        self._begin()

    def note(self, changed: Collection[Concept]) -> None:
        """Catch up where something may have got another name."""
        if not _NAMING.isdisjoint(changed):
            self._begin()

    def _begin(self) -> None:
        if self._job is None and self._search.is_behind():
            self._job = RunningJob(self._search.catch_up, self)
            self._job.succeeded.connect(self._look_again)
            self._job.failed.connect(self._rest)
            self._job.cancelled.connect(self._rest)
            self._job.start()

    def _look_again(self) -> None:
        """Go on where something was renamed after the last step."""
        self._rest()
        self._begin()

    def _rest(self, error: Exception | None = None) -> None:
        """Stop; what is left is done after the next change, or at the next opening.

        Nothing is lost by a disk that is full, and who goes on working is told of it then.
        """
        self._job = None
        if error is not None and words_for(error) is None:
            raise error
