"""Prints the overview of points of a cycle, for the body that certifies the adviser."""

from collections.abc import Callable, Generator
from datetime import date, datetime

from vpdesk.domain.log import LoggedAct
from vpdesk.domain.papers import Leaving, Paper
from vpdesk.domain.pe_cycles import CycleId, standing
from vpdesk.domain.points_overview import PointsOverview
from vpdesk.domain.settings import ADVISER_NAME, SAMPLE_PRACTICE, is_invented
from vpdesk.services.errors import Gone
from vpdesk.services.log import utc_now
from vpdesk.storage.vault_database import VaultDatabase

_ACTS = {Leaving.PRINTED: LoggedAct.POINTS_PRINTED, Leaving.SAVED: LoggedAct.POINTS_SAVED}


class PointsPapers:
    """Neither a case nor a colleague is on it."""

    def __init__(
        self,
        database: VaultDatabase,
        today: Callable[[], date],
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        self._database = database
        self._today = today
        self._now = now

    def compose(self, cycle_id: CycleId, *, language: str = "nl") -> PointsOverview:
        """Return what was done in a cycle, oldest first; raises ``Gone``."""
        today = self._today()
        with self._database.reading() as tx:
            found = [each for each in tx.own_register.cycles() if each.id == cycle_id]
            if not found:
                raise Gone
            (cycle,) = found
            entries = tx.own_register.entries()
            certificates = tx.certificates.list()
            adviser = tx.settings.get(ADVISER_NAME) or ""
            invented = is_invented(tx.settings.get(SAMPLE_PRACTICE))
        done = [each for each in reversed(entries) if not each.planned]
        return PointsOverview(
            standing=standing(cycle, entries, today=today),
            entries=tuple(each for each in done if cycle.start <= each.on <= cycle.end),
            made_on=today,
            certified=frozenset(each.entry_id for each in certificates),
            adviser=adviser,
            language=language,
            invented=invented,
        )

    def overview(self, cycle_id: CycleId, *, language: str) -> Generator[int, None, Paper]:
        """Yield the number of each page and return the overview as a PDF; a job.

        Raises ``Gone``.
        """
        from vpdesk.reports.points_overview import file_name, write_points_overview

        composed = self.compose(cycle_id, language=language)
        yield 0
        pdf = yield from write_points_overview(composed)
        return Paper(pdf=pdf, file_name=file_name(language))

    def note(self, leaving: Leaving) -> None:
        """Note that the overview left the vault, and how."""
        with self._database.writing() as tx:
            tx.log.note(_ACTS[leaving], at=self._now())
