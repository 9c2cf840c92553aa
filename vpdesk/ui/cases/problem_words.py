"""The sentences below a field that cannot be recorded as it is."""

from PySide6.QtCore import QCoreApplication

from vpdesk.domain.problems import Problem, Reason


def problem_words(problem: Problem) -> str:
    """Return what is wrong with a field and, where it helps, what to do."""
    usual = _usual()[problem.reason]
    if problem.reason is Reason.REQUIRED:
        return _required().get(problem.field, usual)
    if problem.reason is Reason.NEEDS_CONSENT:
        return _consent_words(problem.field)
    return usual


def _usual() -> dict[Reason, str]:
    return {
        Reason.REQUIRED: QCoreApplication.translate("CaseProblems", "Fill this in."),
        Reason.TOO_LONG: QCoreApplication.translate("CaseProblems", "This text is too long."),
        Reason.IN_THE_FUTURE: QCoreApplication.translate(
            "CaseProblems", "This date lies in the future. For an appointment, use Follow-up."
        ),
        Reason.TOO_OLD: QCoreApplication.translate("CaseProblems", "This date lies before 1990."),
        Reason.BEFORE_START: QCoreApplication.translate(
            "CaseProblems", "This date lies before the one on which it began."
        ),
        Reason.NEGATIVE: QCoreApplication.translate(
            "CaseProblems", "This cannot be less than nothing."
        ),
        Reason.TOO_LARGE: QCoreApplication.translate(
            "CaseProblems", "This is more than can be recorded."
        ),
        Reason.NEEDS_CONSENT: QCoreApplication.translate(
            "CaseProblems", "This needs a consent that was given by then."
        ),
        Reason.ALREADY_IN_USE: QCoreApplication.translate(
            "CaseProblems", "Another case already has this code name."
        ),
    }


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


def _consent_words(field: str) -> str:
    if field == "consent_id":
        return _usual()[Reason.NEEDS_CONSENT]
    return QCoreApplication.translate(
        "CaseProblems", "Something already done outside rests on this consent."
    )
