"""The sheet with options that a reporter takes along: it names no person, case or organisation."""

from collections.abc import Iterator
from dataclasses import dataclass, fields

from vpdesk.domain.cases import CaseId
from vpdesk.domain.options import Option, OptionText, points
from vpdesk.domain.referral_contacts import ReferralContact
from vpdesk.domain.terms import Route, TermId


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionSheetOrder:
    """Which options of a case go on the sheet, in ``language`` ("nl" or "en").

    ``with_here`` adds what is so at the organisation, ``with_addresses`` who can help.
    """

    case_id: CaseId
    step_ids: tuple[TermId, ...]
    language: str
    with_here: bool = False
    with_addresses: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetOption:
    """One option as it is read at home."""

    title: str
    route: Route
    description: str = ""
    pros: tuple[str, ...] = ()
    cons: tuple[str, ...] = ()
    to_consider: tuple[str, ...] = ()
    here: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetAddress:
    """Somebody who can help, as far as it is needed to get in touch."""

    kind: str
    name: str
    phone: str = ""
    website: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionSheet:
    """What is printed; with ``invented`` every page says that all of it is."""

    options: tuple[SheetOption, ...]
    addresses: tuple[SheetAddress, ...] = ()
    language: str = "nl"
    invented: bool = False


def on_sheet(option: Option, *, with_here: bool) -> SheetOption:
    """Return an option as it stands on a sheet."""
    text = option.text
    return SheetOption(
        title=text.title,
        route=option.route,
        description=text.description,
        pros=points(text.pros),
        cons=points(text.cons),
        to_consider=points(text.to_consider),
        here=option.here.text if with_here else "",
    )


def own_words(option: Option, *, with_here: bool) -> str:
    """Return what the adviser wrote of an option, as it is looked through before it leaves.

    What stands in a starter text names nobody.
    """
    here = option.here.text if with_here else ""
    return "\n".join(filter(None, (*_own_lines(option), here)))


def _own_lines(option: Option) -> Iterator[str]:
    """Yield the lines of a text that do not stand in the starter text."""
    for field in fields(OptionText):
        starter = "" if option.starter is None else getattr(option.starter, field.name)
        known = {line.strip() for line in starter.splitlines()}
        for line in getattr(option.text, field.name).splitlines():
            if line.strip() not in known:
                yield line


def address_on_sheet(contact: ReferralContact, language: str) -> SheetAddress:
    """Return an address as it stands on a sheet."""
    return SheetAddress(
        kind=contact.kind.label(language),
        name=contact.name,
        phone=contact.phone,
        website=contact.website,
    )
