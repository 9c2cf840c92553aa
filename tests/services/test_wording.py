"""Every situation has a sentence in both languages, with the facts it carries."""

import inspect
import tomllib
from datetime import date
from enum import Enum
from typing import Any, get_origin, get_type_hints

import pytest

from vpdesk.domain.attachment_errors import AttachmentError
from vpdesk.domain.contact_cards import CardError
from vpdesk.domain.edition_errors import EditionRefused, PeriodStillRunning
from vpdesk.domain.periods import NotAPeriod, Period, calendar_year, quarter
from vpdesk.domain.problems import DraftRefused
from vpdesk.domain.published import FiguresContradict, PublishedFileRefused
from vpdesk.domain.registers import RegisterError
from vpdesk.domain.report_policy_errors import AgreementNotMade
from vpdesk.domain.report_policy_rules import AgreementProblem
from vpdesk.paths import resources
from vpdesk.services.errors import ReportNotFinal, ServiceError, StorageError, VaultError
from vpdesk.services.wording import sentence

FAMILIES = (
    VaultError,
    StorageError,
    ServiceError,
    AttachmentError,
    CardError,
    EditionRefused,
    AgreementNotMade,
    FiguresContradict,
    PublishedFileRefused,
    RegisterError,
    NotAPeriod,
    DraftRefused,
)


_NAMED_BY_HINTS_ALONE = {"AgreementProblem": AgreementProblem}


def _kinds(family: type[Exception]) -> set[type[Exception]]:
    return {family}.union(*(_kinds(kind) for kind in family.__subclasses__()))


def _facts(kind: type[Exception]) -> dict[str, type]:
    if kind.__init__ is Exception.__init__:
        return {}
    hints = get_type_hints(kind.__init__, localns=_NAMED_BY_HINTS_ALONE)
    names = list(inspect.signature(kind.__init__).parameters)[1:]
    return {name: hints.get(name, str) for name in names if name in hints}


def _example(hint: Any) -> Any:
    if isinstance(hint, type) and issubclass(hint, Enum):
        return list(hint)
    if get_origin(hint) is tuple:
        return [()]
    simple = {int: 7, str: "abc", bool: False, date: date(2025, 3, 1), Period: calendar_year(2024)}
    return [simple.get(hint)]


def _examples() -> list[Exception]:
    made: list[Exception] = []
    for kind in sorted(
        set().union(*(_kinds(family) for family in FAMILIES)), key=lambda k: k.__name__
    ):
        families = {ServiceError, AgreementNotMade, AttachmentError, CardError}
        if kind in families or kind.__name__.startswith("_"):
            continue
        facts = _facts(kind)
        chosen = next((n for n, h in facts.items() if len(_example(h)) > 1), None)
        for choice in _example(facts[chosen]) if chosen else [None]:
            values = {n: choice if n == chosen else _example(h)[0] for n, h in facts.items()}
            bare = kind.__new__(kind)
            for name, value in values.items():
                setattr(bare, name, value)
            made.append(bare)
    return made


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_situation_has_a_sentence(language: str) -> None:
    wordless = [type(e).__name__ for e in _examples() if not sentence(e, language)]
    assert not wordless


def test_both_languages_have_the_same_situations_with_the_same_facts() -> None:
    dutch, english = (
        tomllib.loads((resources() / "errors" / f"{language}.toml").read_text("utf-8"))
        for language in ("nl", "en")
    )

    def places(text: str) -> list[str]:
        return sorted(part.partition("}")[0] for part in text.split("{")[1:])

    assert dutch.keys() == english.keys()
    for name, found in dutch.items():
        if isinstance(found, str):
            assert places(found) == places(english[name]), name
        else:
            assert found.keys() == english[name].keys(), name


def test_a_period_is_called_what_reports_call_it() -> None:
    odd = Period(date(2024, 3, 1), date(2024, 6, 15))
    running = PeriodStillRunning(odd)
    assert "De periode 01-03-2024 t/m 15-06-2024 loopt nog." in str(sentence(running, "nl"))
    assert "01-03-2024 to 15-06-2024" in str(sentence(running, "en"))
    assert "1e kwartaal 2024" in str(sentence(ReportNotFinal(quarter(2024, 1)), "nl"))


def test_a_bug_has_no_sentence() -> None:
    assert sentence(ZeroDivisionError(), "nl") is None


def test_no_sentence_blames_or_shouts() -> None:
    text = (resources() / "errors" / "nl.toml").read_text("utf-8")
    assert "!" not in text
    assert "Oeps" not in text
