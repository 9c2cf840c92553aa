"""Prints the file of a case, with the name of the reporter or without it."""

from collections.abc import Callable, Generator
from datetime import date, datetime

from vpdesk.domain.case_file import CaseFile, CaseFileOrder
from vpdesk.domain.cases import CaseId, ReporterDraft
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.papers import Leaving, Paper
from vpdesk.domain.settings import ADVISER_NAME, SAMPLE_PRACTICE, is_invented
from vpdesk.services.choices import check_not_destroyed
from vpdesk.services.errors import Gone
from vpdesk.services.log import utc_now
from vpdesk.services.terms.named_categories import case_in_own_words
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase

_ACTS = {
    Leaving.PRINTED: LoggedAct.CASE_FILE_PRINTED,
    Leaving.SAVED: LoggedAct.CASE_FILE_SAVED,
}


class CasePapers:
    """Everything stays inside until it is printed or saved; ``note`` then says so in the log."""

    def __init__(
        self,
        database: VaultDatabase,
        today: Callable[[], date],
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        self._database = database
        self._today = today
        self._now = now

    def compose(self, order: CaseFileOrder) -> CaseFile:
        """Return what the file tells; opening the name for it is noted. Raises ``Gone``."""
        if not order.with_name:
            with self._database.reading() as tx:
                return self._file(tx, order, None)
        with self._database.writing() as tx:
            file = self._file(tx, order, _reporter(tx, order.case_id))
            if file.reporter is not None and file.reporter.name:
                tx.log.note(LoggedAct.NAME_SHOWN, at=self._now(), case_id=order.case_id)
            return file

    def case_file(self, order: CaseFileOrder) -> Generator[int, None, Paper]:
        """Yield the number of each page and return the file as a PDF; a job. Raises ``Gone``."""
        from vpdesk.reports.case_file import file_name, write_case_file

        file = self.compose(order)
        yield 0
        tells_name = False
        if not order.with_name:
            tells_name = yield from self._tells_name(file)
        pdf = yield from write_case_file(file)
        return Paper(pdf=pdf, file_name=file_name(file), tells_name=tells_name)

    def note(self, case_id: CaseId, leaving: Leaving) -> None:
        """Note that the file of a case left the vault, and how."""
        with self._database.writing() as tx:
            tx.log.note(_ACTS[leaving], at=self._now(), case_id=case_id)

    def _file(
        self, tx: Transaction, order: CaseFileOrder, reporter: ReporterDraft | None
    ) -> CaseFile:
        case = tx.cases.get(order.case_id)
        if case is None:
            raise Gone
        check_not_destroyed(tx, case.id)
        return CaseFile(
            case=case_in_own_words(tx, case, self._today()),
            entries=tx.timeline.entries(case.id),
            made_on=self._today(),
            requests=tx.reporter_requests.of(case.id),
            reporter=reporter,
            timeline_only=order.timeline_only,
            adviser=tx.settings.get(ADVISER_NAME) or "",
            invented=is_invented(tx.settings.get(SAMPLE_PRACTICE)),
            language=order.language,
        )

    def _tells_name(self, file: CaseFile) -> Generator[int, None, bool]:
        """Tell whether the adviser wrote the name down; it is compared, not shown."""
        with self._database.reading() as tx:
            name = tx.reporters.name(file.case.reporter_id)
        if not name:
            return False
        from vpdesk.text_check.mentions import Mentions

        mentions = Mentions(name)
        for words in file.own_words():
            yield 0
            if mentions.stands_in(words):
                return True
        return False


def _reporter(tx: Transaction, case_id: CaseId) -> ReporterDraft:
    card = tx.reporters.card(case_id)
    if card is None:
        raise Gone
    return ReporterDraft(
        name=tx.reporters.name(card.reporter_id),
        safe_contact=card.safe_contact,
        meeting_place=card.meeting_place,
    )
