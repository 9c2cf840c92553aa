"""What the printed file of a case tells before its story: facts, reporter and issues."""

from collections.abc import Iterable, Iterator

from vpdesk.domain.cases import Case, Issue, ReporterDraft
from vpdesk.domain.terms import Term
from vpdesk.reports.texts import capital, decimal, paper_day, words

_MINUTES_IN_HOUR = 60


def fact_rows(case: Case, language: str) -> list[tuple[str, str]]:
    """Return captions with their values; what is not recorded is left out, but for the route."""
    return list(_facts(case, language))


def reporter_rows(reporter: ReporterDraft, language: str) -> list[tuple[str, str]]:
    """Return who came and how to reach them; a name that is not recorded is said to be so."""
    texts = words(language, "case_file")
    told = {
        "name": reporter.name or texts["no_name"],
        "safe_contact": reporter.safe_contact,
        "meeting_place": reporter.meeting_place,
    }
    return [(texts[name], value) for name, value in told.items() if value]


def issue_rows(issues: Iterable[Issue], language: str) -> list[tuple[str, ...]]:
    """Return category, relation, accused and unit of every issue."""
    unclear = words(language, "case_file")["unclear"]
    return [
        (
            _term(issue.category, language) or unclear,
            _term(issue.relation, language),
            issue.accused.alias if issue.accused else "",
            issue.unit_name,
        )
        for issue in issues
    ]


def _facts(case: Case, language: str) -> Iterator[tuple[str, str]]:
    texts = words(language, "case_file")
    yield texts["organisation"], case.organisation_name
    yield texts["kind"], words(language, "case_kind")[case.kind]
    yield texts["status"], words(language, "case_status")[case.status]
    yield texts["registered"], paper_day(case.registered_on)
    if case.closed_on is not None:
        yield texts["closed"], paper_day(case.closed_on)
    told = {
        "channel": _term(case.channel, language),
        "position": _term(case.position, language),
        "unit": case.unit_name,
        "gender": _term(case.gender, language),
        "outcome": _term(case.outcome, language),
        "route": words(language, "route")[case.route] if case.route else texts["no_route"],
        "time": texts["hours"].format(hours=decimal(case.minutes / _MINUTES_IN_HOUR, language)),
        "contacts": str(case.contacts),
    }
    yield from ((texts[name], value) for name, value in told.items() if value)


def _term(term: Term | None, language: str) -> str:
    return capital(term.label(language)) if term else ""
