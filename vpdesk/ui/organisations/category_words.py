"""How categories of one organisation are told of: what they are called, since when, and before."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from vpdesk.domain.term_changes import TermHere
from vpdesk.domain.term_dates import TermName
from vpdesk.domain.terms import same_label
from vpdesk.ui.dates import paper_date
from vpdesk.ui.filling import filled
from vpdesk.ui.labels import term_label
from vpdesk.ui.language import current

_DAY = timedelta(days=1)


def is_called_otherwise(here: TermHere) -> bool:
    """Tell whether only this organisation calls it so."""
    return same_label(here.called.dutch) != same_label(here.general.dutch)


def is_hidden(here: TermHere) -> bool:
    """Tell whether it is offered elsewhere and not here."""
    return bool(here.hidings) and not here.offered


def can_be_hidden(here: TermHere, today: date) -> bool:
    """Tell whether it is offered here, and is not going to be hidden either."""
    return here.offered and all(each.valid_from <= today for each in here.hidings)


def category_lines(here: TermHere, today: date) -> tuple[str, ...]:
    """Return what is to be known of a category: its scope, whole, state and earlier names."""
    return tuple(filter(None, (_scope(here), _state(here, today), *_history(here, today))))


def _scope(here: TermHere) -> str:
    parts = []
    if here.general.organisation_id is not None:
        parts.append(QCoreApplication.translate("CategoryWords", "Only here"))
    elif is_called_otherwise(here):
        pattern = QCoreApplication.translate("CategoryWords", "Elsewhere: %1")
        parts.append(filled(pattern, term_label(here.general, current())))
    if here.whole is not None:
        pattern = (
            QCoreApplication.translate("CategoryWords", "In %1")
            if here.whole.heading
            else QCoreApplication.translate("CategoryWords", "Counts with %1")
        )
        parts.append(filled(pattern, term_label(here.whole, current())))
    return " · ".join(parts)


def _state(here: TermHere, today: date) -> str:
    for each in here.hidings:
        if each.valid_until is not None and each.valid_until < today:
            continue
        if each.valid_from > today:
            return filled(
                QCoreApplication.translate("CategoryWords", "Hidden from %1"),
                paper_date(each.valid_from),
            )
        if each.valid_until is None:
            return filled(
                QCoreApplication.translate("CategoryWords", "Hidden since %1"),
                paper_date(each.valid_from),
            )
        pattern = QCoreApplication.translate("CategoryWords", "Hidden until %1")
        return filled(pattern, paper_date(each.valid_until))
    return "" if here.offered else QCoreApplication.translate("CategoryWords", "Not offered")


def _history(here: TermHere, today: date) -> list[str]:
    return [_named(each, today) for each in here.names if not _is_now(each, today)]


def _is_now(name: TermName, today: date) -> bool:
    started = name.valid_from is None or name.valid_from <= today
    return started and (name.valid_until is None or name.valid_until >= today)


def _named(name: TermName, today: date) -> str:
    words = name.label(current())
    if name.valid_from is not None and name.valid_from > today:
        pattern = QCoreApplication.translate("CategoryWords", "Will be called %1 from %2")
        return filled(pattern, words, paper_date(name.valid_from))
    pattern = QCoreApplication.translate("CategoryWords", "Was called %1 until %2")
    return filled(pattern, words, paper_date(name.valid_until or today))
