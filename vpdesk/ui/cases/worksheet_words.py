"""The questions of the worksheet on breaking secrecy, each with a word of help.

They are the conditions that professions with a duty of secrecy set where duties are in conflict,
as confidential advisers are taught them: all of them have to be met before anything is told.
"""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from vpdesk.ui.filling import filled


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A question as it stands above its field; the first of each number has a ``hint``."""

    label: str
    hint: str = ""


def questions() -> dict[str, Asked]:
    """Return the questions by the name of what they fill, in their order."""
    plain = _questions()
    numbered = {}
    number = 0
    for name, asked in plain.items():
        number += bool(asked.hint)
        label = filled("%1. %2", str(number), asked.label) if asked.hint else asked.label
        numbered[name] = Asked(label=label, hint=asked.hint)
    return numbered


def _questions() -> dict[str, Asked]:
    return {
        "consent_tried": Asked(
            label=QCoreApplication.translate("Worksheet", "What did you do to get consent?"),
            hint=QCoreApplication.translate(
                "Worksheet",
                "Ask the reporter first, more than once if there is time. If that was not"
                " possible, write down why.",
            ),
        ),
        "tried_when": Asked(label=QCoreApplication.translate("Worksheet", "When")),
        "reporter_answer": Asked(
            label=QCoreApplication.translate("Worksheet", "What did the reporter answer?")
        ),
        "duties": Asked(
            label=QCoreApplication.translate("Worksheet", "Which duties are in conflict?"),
            hint=QCoreApplication.translate(
                "Worksheet",
                "Your duty to keep silent against the duty to keep somebody from harm. Write"
                " down whom it is about, and why your conscience does not let you keep silent.",
            ),
        ),
        "no_other_way": Asked(
            label=QCoreApplication.translate("Worksheet", "Why is there no other way?"),
            hint=QCoreApplication.translate(
                "Worksheet",
                "Think of help with consent, the general practitioner, a crisis service, or"
                " advice without a name from Veilig Thuis or the police.",
            ),
        ),
        "harm": Asked(
            label=QCoreApplication.translate(
                "Worksheet", "Which serious harm is almost certain if you keep silent?"
            ),
            hint=QCoreApplication.translate(
                "Worksheet",
                "Serious harm to the reporter or to somebody else, which telling will almost"
                " certainly prevent or limit. A suspicion is not enough.",
            ),
        ),
        "colleague_when": Asked(
            label=QCoreApplication.translate("Worksheet", "When did you consult a colleague?"),
            hint=QCoreApplication.translate(
                "Worksheet",
                "Put it to a fellow confidential adviser or your professional association"
                " without a name. The name of the colleague is not needed here.",
            ),
        ),
        "colleague_advice": Asked(
            label=QCoreApplication.translate("Worksheet", "What did the colleague advise?")
        ),
        "told_whom": Asked(
            label=QCoreApplication.translate("Worksheet", "Whom do you tell?"),
            hint=QCoreApplication.translate(
                "Worksheet",
                "Only who can prevent the harm, and only what they need for that. If you decide"
                " not to break secrecy, write that you tell nobody.",
            ),
        ),
        "told_what": Asked(
            label=QCoreApplication.translate("Worksheet", "What do you tell, and nothing more?")
        ),
        "reporter_informed": Asked(
            label=QCoreApplication.translate(
                "Worksheet", "When and how is the reporter informed, or why not?"
            ),
            hint=QCoreApplication.translate(
                "Worksheet",
                "Tell the reporter beforehand what you are going to do, unless that makes the"
                " danger greater.",
            ),
        ),
    }
