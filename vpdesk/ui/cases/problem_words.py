"""What is wrong with the fields of a case or an entry, in words."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from vpdesk.domain.problems import Problem, Reason
from vpdesk.ui import problem_words
from vpdesk.ui.form_fields import show_errors
from vpdesk.ui.widgets.field import FormField


def show_problems(fields: Mapping[str, FormField], problems: Iterable[Problem]) -> bool:
    """Say at the fields what is wrong; returns whether all had a field to say it at."""
    words = {each.field: _words(each) for each in problems}
    show_errors(fields, words)
    return words.keys() <= fields.keys()


def _words(problem: Problem) -> str:
    match problem.reason:
        case Reason.IN_THE_FUTURE:
            return QCoreApplication.translate(
                "CaseProblems", "This date lies in the future. For an appointment, use Follow-up."
            )
        case Reason.ALREADY_IN_USE:
            return QCoreApplication.translate(
                "CaseProblems", "Another case already has this code name."
            )
        case Reason.NEEDS_CONSENT if problem.field == "withdrawn_on":
            return QCoreApplication.translate(
                "CaseProblems",
                "Something was done outside on this consent after that day. What is done stays"
                " what it is: choose the day on which the reporter took the consent back.",
            )
        case Reason.NEEDS_CONSENT if problem.field != "consent_id":
            return QCoreApplication.translate(
                "CaseProblems", "Something already done outside rests on this consent."
            )
        case _:
            return problem_words.problem_words(problem, _required().get(problem.field, ""))


def _required() -> dict[str, str]:
    return {
        "organisation_id": QCoreApplication.translate("CaseProblems", "Choose an organisation."),
        "step_id": QCoreApplication.translate("CaseProblems", "Choose a step."),
        "purpose": QCoreApplication.translate("CaseProblems", "Say what the reporter agrees to."),
        "to": QCoreApplication.translate(
            "CaseProblems", "Choose an address or say who you refer to."
        ),
        "what": QCoreApplication.translate("CaseProblems", "Say what you are going to do."),
        "text": QCoreApplication.translate("CaseProblems", "Write something first."),
        "code_name": QCoreApplication.translate("CaseProblems", "A case has a code name."),
    }
