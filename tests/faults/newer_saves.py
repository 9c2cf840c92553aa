"""A second series of saves: what reporters may ask, stand-ins, own words with dates, papers."""

import json
import random
import secrets
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from unittest.mock import patch

from tests.faults.practice import Practice
from tests.fixtures import TODAY
from vpdesk.domain.cases import CaseDraft, CaseFilter, CaseId
from vpdesk.domain.instruction_sheets import InstructionPart
from vpdesk.domain.organisations import OrganisationDraft, OrganisationId
from vpdesk.domain.papers import Leaving
from vpdesk.domain.privacy_papers import PrivacyOrder, PrivacyPaperKind
from vpdesk.domain.reporter_requests import Answer, RequestDraft, RequestKind, due_by
from vpdesk.domain.retention import DestructionReason
from vpdesk.domain.settings import PRACTICE_SETTINGS
from vpdesk.domain.stand_ins import CaseChoice, StandInDraft, StandInId
from vpdesk.domain.terms import TermId, TermWords, Vocabulary
from vpdesk.domain.timeline import ConsentForm, ContactDraft, NoteDraft, ref_of
from vpdesk.services.desk import Desk
from vpdesk.services.progress import finish

ASSETS = "newer"
ROUNDS = 3
"""How often the series can be carried out: there is a package of a colleague for each round."""

_CODES = "codes.json"
_TABLE = "Naam;Soort;Telefoon\nMediation Duin {0};Mediator;010-1{0}\nPraktijk {0};Mediator;\n"
_PURPOSE = "waarneming"
_MARK = "Door de waarnemer"


def make_assets(practice: Practice, place: Path) -> None:
    """Give the practice an organisation, running cases and what a colleague gave and gave back."""
    assets = place / ASSETS
    assets.mkdir()
    folder = practice.copy(place / "colleague")
    own, colleague = practice.unlock(practice.folder), practice.unlock(folder)
    codes = []
    for number in range(ROUNDS):
        for desk in (own, colleague):
            _register(desk, f"Beuk {number}")
            (assets / f"adressen-{number}.csv").write_text(_TABLE.format(number), encoding="cp1252")
        returned = assets / f"weg-{number}"
        first, second = _make(own, f"Beuk {number}", returned)
        taken = colleague.standing_in.open(returned, first, second)
        draft = ContactDraft(on=TODAY, minutes=30, text=f"Gebeld {number}.")
        colleague.stand_in_entries.add(taken, 1, draft)
        colleague.standing_in.give_back(taken, _return(assets, number), by_name="C. Collega")
        codes.append(_make(colleague, f"Beuk {number}", _package(assets, number)))
    (assets / _CODES).write_text(json.dumps(codes), encoding="utf-8")
    own.close()
    colleague.close()
    shutil.rmtree(folder)


def save_newer(desk: Desk, number: int) -> None:
    """Carry out the save of this number, from 0; equal numbers in equal vaults do the same."""
    act = NEWER[number % len(NEWER)]
    with _drawn(number):
        act(desk, number // len(NEWER))


def outside(folder: Path) -> Path:
    """Return where the saves in the vault of a folder put what leaves it."""
    place = folder.with_name(f"{folder.name}-outside")
    place.mkdir(exist_ok=True)
    return place


def wrong_outside(folder: Path, acknowledged: int) -> str | None:
    """Say what is wrong with the files that left; None when each is there and whole."""
    from vpdesk.security.stand_in_files import StandInKind, open_part

    kinds = {"weg": StandInKind.PACKAGE, "terug": StandInKind.RETURN}
    found = [each for each in outside(folder).iterdir() if each.suffix != ".part"]
    for path in found:
        try:
            open_part(path.read_bytes(), kinds[path.name.partition("-")[0]])
        except Exception as error:  # noqa: BLE001 - whatever it is, the file is not whole
            return f"a file outside is not whole: {type(error).__name__}"
    wanted: dict[Callable[[Desk, int], None], str] = {_give: "weg", _give_back: "terug"}
    made = [divmod(number, len(NEWER)) for number in range(acknowledged)]
    names = {f"{wanted[NEWER[at]]}-{round_}" for round_, at in made if NEWER[at] in wanted}
    return None if names <= {each.name for each in found} else "a file that was told of is gone"


# --- the saves --------------------------------------------------------------------------------


def _case(desk: Desk, round_: int) -> None:
    _register(desk, f"Kievit {round_}")


def _asked(desk: Desk, round_: int) -> None:
    case_id = _case_of(desk, f"Kievit {round_}")
    entry = ref_of(desk.timeline.entries(case_id)[0])
    draft = RequestDraft(
        kind=RequestKind.CORRECTION,
        asked_on=TODAY,
        due_on=due_by(TODAY),
        asked="Het was dinsdag.",
        entry=entry,
    )
    desk.reporter_requests.record(case_id, draft, reminder="Correctie beantwoorden")


def _answered(desk: Desk, round_: int) -> None:
    request = desk.reporter_requests.open(
        _case_of(desk, f"Kievit {round_}"), RequestKind.CORRECTION
    )
    assert request is not None
    names = ("kind", "asked_on", "due_on", "asked", "entry")
    draft = RequestDraft(**{name: getattr(request, name) for name in names})
    answered = replace(
        draft, answered_on=TODAY, answer=Answer.REFUSED, explanation="Zo is het verteld.",
        statement="Het was dinsdag.",
    )  # fmt: skip
    desk.reporter_requests.change(request.id, answered)


def _give(desk: Desk, round_: int) -> None:
    _make(desk, f"Kievit {round_}", outside(desk.folder) / f"weg-{round_}")


def _draft(desk: Desk, round_: int) -> None:
    case_id = _case_of(desk, f"Kievit {round_}")
    desk.drafts.keep(f"case/{case_id}/note/new", {"text": f"Half getypt {round_}"})


def _sheet(desk: Desk, round_: int) -> None:
    texts = desk.instruction_sheets.get(_organisation(desk), language="nl").texts
    sealed = f"In de kluis, map {round_}."
    changed = {**texts, InstructionPart.SEALED: sealed}
    desk.instruction_sheets.keep(_organisation(desk), changed, language="nl")


def _paper(desk: Desk, round_: int) -> None:
    order = PrivacyOrder(kind=PrivacyPaperKind.STATEMENT, language="nl", lock_minutes=5 + round_)
    desk.privacy_papers.note(desk.privacy_papers.compose(order), Leaving.SAVED)


def _setting(desk: Desk, round_: int) -> None:
    desk.settings.put(PRACTICE_SETTINGS["phone"], f"06 {round_}")


def _addresses(desk: Desk, round_: int) -> None:
    tables = desk.address_tables
    file = tables.read(desk.folder.with_name(ASSETS) / f"adressen-{round_}.csv")
    finish(tables.take_over(tables.preview(file).offered, None))


def _words(desk: Desk, round_: int) -> None:
    since = TODAY + timedelta(days=round_)
    words = TermWords(dutch=f"treiteren {round_}")
    desk.dated_terms.call(_term(desk, "bullying"), _organisation(desk), words, since=since)


def _hidden(desk: Desk, round_: int) -> None:
    codes = ("aggression_violence", "sexual_harassment", "discrimination")
    desk.dated_terms.hide(_term(desk, codes[round_]), _organisation(desk), since=TODAY)


def _open(desk: Desk, round_: int) -> None:
    assets = desk.folder.with_name(ASSETS)
    first, second = json.loads((assets / _CODES).read_text(encoding="utf-8"))[round_]
    desk.standing_in.open(_package(assets, round_), first, second)


def _added(desk: Desk, round_: int) -> None:
    text = f"Voor een collega gebeld {round_}."
    desk.stand_in_entries.add(_held(desk), 1, NoteDraft(on=TODAY, text=text))


def _give_back(desk: Desk, round_: int) -> None:
    path = outside(desk.folder) / f"terug-{round_}"
    desk.standing_in.give_back(_held(desk), path, by_name="C. Collega")


def _end(desk: Desk, round_: int) -> None:
    del round_
    desk.standing_in.end(_held(desk))


def _merge(desk: Desk, round_: int) -> None:
    path = _return(desk.folder.with_name(ASSETS), round_)
    desk.stand_in_merging.merge(desk.stand_in_merging.read(path), mark=_MARK)


def _erase(desk: Desk, round_: int) -> None:
    """Erase a case; what is broken off after its commit the next opening finishes."""
    name = f"Kievit {round_}"
    reason = DestructionReason.REPORTER_ASKED
    desk.destruction.destroy(_case_of(desk, name), typed_code_name=name, reason=reason)
    finish(desk.destruction.clear_away())


NEWER: tuple[Callable[[Desk, int], None], ...] = (
    _case,
    _asked,
    _answered,
    _draft,
    _give,
    _sheet,
    _setting,
    _paper,
    _addresses,
    _words,
    _hidden,
    _open,
    _added,
    _give_back,
    _end,
    _merge,
    _erase,
)
"""Each is there wholly or not at all; in a round they follow one another."""


def _register(desk: Desk, name: str) -> None:
    if not desk.organisations.list():
        desk.organisations.add(OrganisationDraft(name="Stichting De Wilg"))
    desk.cases.register(
        CaseDraft(
            organisation_id=_organisation(desk),
            registered_on=TODAY,
            code_name=name,
            reporter_name="Anja Wouters",
            first_note=f"Eerste gesprek over {name}. " + "Rustig verteld. " * 40,
        )
    )


def _make(desk: Desk, name: str, path: Path) -> tuple[str, str]:
    draft = StandInDraft(
        to_name="C. Collega",
        valid_until=TODAY + timedelta(days=20),
        cases=(CaseChoice(case_id=_case_of(desk, name), consent_form=ConsentForm.ORAL),),
    )
    made = desk.stand_in_giving.make(draft, path, purpose=_PURPOSE, language="nl")
    return made.first, made.second


def _case_of(desk: Desk, name: str) -> CaseId:
    rows = desk.cases.list(CaseFilter(), limit=1000)
    return next(row.id for row in rows if row.code_name == name)


def _organisation(desk: Desk) -> OrganisationId:
    return desk.organisations.list()[0].organisation.id


def _term(desk: Desk, code: str) -> TermId:
    return next(each.id for each in desk.terms.all(Vocabulary.CATEGORY) if each.code == code)


def _held(desk: Desk) -> StandInId:
    return next(each.id for each in desk.standing_in.held() if each.ended_on is None)


def _package(assets: Path, number: int) -> Path:
    return assets / f"pakket-{number}"


def _return(assets: Path, number: int) -> Path:
    return assets / f"terug-{number}"


@contextmanager
def _drawn(number: int) -> Iterator[None]:
    """Draw the same every time, so that equal saves leave equal rows."""
    chance = random.Random(number)
    with (
        patch.object(secrets, "token_hex", lambda size: chance.randbytes(size).hex()),
        patch.object(secrets, "randbits", chance.getrandbits),
    ):
        yield
