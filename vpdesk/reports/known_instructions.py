"""What a vault knows of each part of an instruction sheet, without anything that makes a PDF."""

from collections.abc import Iterable, Sequence

from vpdesk.domain.instruction_sheets import InstructionPart, Texts
from vpdesk.domain.organisation_routes import OrganisationRoute
from vpdesk.domain.organisations import ContactPerson
from vpdesk.reports.texts import words


def known_texts(
    *,
    people: Sequence[ContactPerson],
    routes: Iterable[OrganisationRoute],
    stand_in: str,
    adviser: str,
    language: str,
) -> Texts:
    """Return what is known for each part: who is reached how, and what usually holds."""
    texts = words(language, "instruction_known")
    inside = [each for each in people if each.internal_adviser]
    covered = [
        *(_line(each.name, each.person, each.phone, each.email) for each in routes),
        *(_line(each.name, texts["internal"], each.phone, each.email) for each in inside),
    ]
    called = [each for each in people if not each.internal_adviser]
    return {
        InstructionPart.STAND_IN: stand_in.strip(),
        InstructionPart.CALL: "\n".join(
            _line(each.name, each.role, each.phone, each.email) for each in called
        ),
        InstructionPart.NOT_CALL: "",
        InstructionPart.COVERED: "\n".join(covered),
        InstructionPart.TELL: texts["tell"],
        InstructionPart.MAY: texts["may"],
        InstructionPart.MAY_NOT: texts["may_not"],
        InstructionPart.SEALED: "",
        InstructionPart.PRACTICE: adviser.strip(),
    }


def _line(name: str, about: str, *reached: str) -> str:
    whole = f"{name} ({about})" if about else name
    ways = ", ".join(filter(None, reached))
    return f"{whole}: {ways}" if ways else whole
