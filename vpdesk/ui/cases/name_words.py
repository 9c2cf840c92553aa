"""The warnings below a name that is typed in a case."""

from collections.abc import Callable

from vpdesk.domain.cases import Case, CaseId
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.people import Involved, PersonRole, role_of_reporter
from vpdesk.services.cases.people import People
from vpdesk.ui.people_words import mentioned_words, warning_words


def reporter_warning(people: People, case: Case) -> Callable[[str], str]:
    """Return what tells, of a new name for the reporter of a case, who that may be as well."""

    def warn(name: str) -> str:
        person = Involved(
            name=name, role=role_of_reporter(case.position), reporter_id=case.reporter_id
        )
        return warning_words(people.elsewhere(case.organisation_id, person, but=case.id))

    return warn


def accused_warning(
    people: People, organisation_id: OrganisationId, case_id: CaseId
) -> Callable[[str], str]:
    """Return what tells, of an alias of the accused of a case, who that may be as well."""

    def warn(alias: str) -> str:
        person = Involved(name=alias, role=PersonRole.ACCUSED)
        found = people.elsewhere(organisation_id, person)
        mentioned = people.cases_with(organisation_id, alias, but=case_id)
        cases = tuple(dict.fromkeys(case for _, named in mentioned for case in named))
        return " ".join(filter(None, (warning_words(found), mentioned_words(cases))))

    return warn
