"""Words the entries of a case among its consents, worksheets and requests."""

from collections.abc import Sequence

from vpdesk.domain.cases import CaseId
from vpdesk.domain.reporter_requests import by_entry
from vpdesk.domain.timeline import ConfidentialityException, Consent, Entry
from vpdesk.ui.cases.entry_looks import EntryWords
from vpdesk.ui.cases.services import CasePageServices


def entry_words(
    services: CasePageServices, case_id: CaseId, entries: Sequence[Entry]
) -> EntryWords:
    """Return the words for all ``entries`` of a case as seen today."""
    return EntryWords(
        services.today(),
        {each.id: each for each in entries if isinstance(each, Consent)},
        {each.id: each for each in entries if isinstance(each, ConfidentialityException)},
        by_entry(services.rights.requests.of(case_id)),
    )
