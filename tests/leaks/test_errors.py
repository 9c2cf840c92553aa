"""An error raised in any service, from whatever was typed, is reported without it."""

import inspect
import logging
import traceback
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from sqlalchemy import text

from tests.leaks.canaries import canary, leaks
from vpdesk.services.bug_reports import bug_report
from vpdesk.services.desk import Desk

TYPED = canary("talk")


def methods(desk: Desk) -> Iterator[tuple[str, Callable[..., object], int]]:
    """Go through everything that the services can be asked, with how much they need to be told."""
    for name, service in vars(desk).items():
        if name.startswith("_") or not type(service).__module__.startswith("vpdesk.services"):
            continue
        for called, method in inspect.getmembers(service, inspect.ismethod):
            if called.startswith("_"):
                continue
            needed = [
                each
                for each in inspect.signature(method).parameters.values()
                if each.default is each.empty
            ]
            named = {each.name: TYPED for each in needed if each.kind is each.KEYWORD_ONLY}
            positional = [TYPED for each in needed if each.kind is not each.KEYWORD_ONLY]
            yield f"{name}.{called}", _bound(method, positional, named), len(needed)


def _bound(
    method: Callable[..., Any], positional: list[str], named: dict[str, str]
) -> Callable[[], object]:
    def call() -> object:
        found = method(*positional, **named)
        return list(found) if inspect.isgenerator(found) else found

    return call


def errors_of(desk: Desk) -> dict[str, Exception]:
    found = {}
    for name, call, _ in methods(desk):
        try:
            call()
        except Exception as error:  # noqa: BLE001 -- every kind there is
            found[name] = error
    return found


def test_no_report_of_any_service_repeats_what_was_typed(
    desk: Desk, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.INFO)
    errors = errors_of(desk)
    assert len(errors) > 40

    reports = {name: bug_report(type(error), error.__traceback__) for name, error in errors.items()}

    assert {name for name, told in reports.items() if leaks(told.encode())} == set()
    assert leaks(caplog.text.encode()) == set()
    assert leaks("".join(capfd.readouterr()).encode()) == set()


def test_what_python_says_itself_repeats_it(desk: Desk) -> None:
    """The control: without the report, tracebacks would tell."""
    told = ["".join(traceback.format_exception(error)) for error in errors_of(desk).values()]
    assert sum(bool(leaks(each.encode())) for each in told) > 0


def test_errors_of_the_database_hold_no_values(desk: Desk) -> None:
    statement = text("INSERT INTO nowhere VALUES (:word)")
    with desk._database.reading() as tx, pytest.raises(Exception, match="nowhere") as caught:
        tx.drafts._connection.execute(statement, {"word": TYPED})
    error = caught.value
    assert leaks(f"{error}{error!r}{error.__cause__!r}".encode()) == set()
    assert logging.getLogger("sqlalchemy.engine").getEffectiveLevel() >= logging.WARNING
