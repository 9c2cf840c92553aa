"""How a case reads in the list and in the head of its story."""

from datetime import date, time

from PySide6.QtCore import QCoreApplication, QLocale

from vpdesk.domain.cases import RUNNING, Case, CaseRow, CaseStatus
from vpdesk.domain.found_words import marked_places
from vpdesk.domain.search import FoundText
from vpdesk.domain.terms import Term
from vpdesk.ui.dates import due_date, near_date, sentence_case, short_date
from vpdesk.ui.found_text import in_found_words, marks_in_found_words, spoken_found
from vpdesk.ui.labels import label, term_label
from vpdesk.ui.language import current
from vpdesk.ui.marking import Marks
from vpdesk.ui.tokens import Colour, Tone
from vpdesk.ui.widgets.rows import RowLook

STATUS_TONES: dict[CaseStatus, Tone] = {
    CaseStatus.NEW: "accent",
    CaseStatus.IN_SUPPORT: "accent",
    CaseStatus.WAITING: "warn",
    CaseStatus.AFTERCARE: "ok",
    CaseStatus.CLOSED: "neutral",
    CaseStatus.DESTROYED: "neutral",
}
BETWEEN = "  ·  "


def row_look(row: CaseRow, today: date, words: tuple[str, ...] = ()) -> RowLook:
    """Return what a line of the list shows: who, where it stands, what about, what is next.

    The ``words`` that were looked for are marked; where they stand in none of the first two lines,
    the third shows where they do.
    """
    title = row.code_name or row.number
    note = row.number if row.code_name else ""
    second = BETWEEN.join(_about(row))
    icon, ink, third = _next(row, today)
    third_marks: Marks = ()
    if (found := _found(row, words)) is not None:
        icon, ink, third = "search", "text2", in_found_words(found)
        third_marks = marks_in_found_words(found, words)
    return RowLook(
        title=title,
        note=note,
        status=label(row.status),
        status_tone=STATUS_TONES[row.status],
        second=second,
        third=third,
        third_icon=icon,
        third_ink=ink,
        title_marks=marked_places(title, words),
        note_marks=marked_places(note, words),
        second_marks=marked_places(second, words),
        third_marks=third_marks,
        tips=(BETWEEN.join(_matter(row)),),
    )


def spoken_row(row: CaseRow, today: date, words: tuple[str, ...] = ()) -> str:
    """Return a line of the list as one sentence, with where ``words`` were found in its story."""
    number = QCoreApplication.translate("CaseWords", "case %1").replace("%1", row.number)
    parts = (
        *([row.code_name] if row.code_name else []),
        number,
        *([row.reporter_name] if row.reporter_name else []),
        in_words(row.categories),
        row.organisation_name,
        label(row.status),
        _next(row, today)[2],
    )
    return ", ".join(parts) + spoken_found(_found(row, words))


def _about(row: CaseRow) -> tuple[str, ...]:
    return (*((row.reporter_name,) if row.reporter_name else ()), *_matter(row))


def _matter(row: CaseRow) -> tuple[str, str]:
    return term_label(next(iter(row.categories), None), current()), row.organisation_name


def _found(row: CaseRow, words: tuple[str, ...]) -> FoundText | None:
    """Return where words were found, unless the first two lines show them all."""
    shown = " ".join((row.code_name, row.number, *_about(row)))
    told = all(marked_places(shown, (word,)) for word in words)
    return None if told else row.found


def in_words(categories: tuple[Term, ...]) -> str:
    """Return `Pesten, discriminatie`."""
    language = current()
    if not categories:
        return term_label(None, language)
    first, *others = categories
    return ", ".join([term_label(first, language), *(each.label(language) for each in others)])


def case_line(case: Case, today: date) -> str:
    """Return `Pesten · Hogeschool Meander · sinds 27 oktober`."""
    first = next((issue.category for issue in case.issues if issue.category), None)
    day = case.registered_on
    shown = f"{day.day} {QLocale().monthName(day.month)}"
    if day.year != today.year:
        shown = f"{shown} {day.year}"
    since = QCoreApplication.translate("CaseWords", "since %1").replace("%1", shown)
    return BETWEEN.join((term_label(first, current()), case.organisation_name, since))


def moment(day: date, at: time | None, today: date) -> str:
    """Return `Vandaag, 15:00` or `Ma 15 dec`."""
    shown = sentence_case(near_date(day, today))
    return f"{shown}, {at:%H:%M}" if at else shown


def _next(row: CaseRow, today: date) -> tuple[str, Colour, str]:
    """Return icon, colour and words for what is next."""
    if row.next_on is None:
        return _nothing_next(row, today)
    if row.next_on < today:
        late = sentence_case(due_date(row.next_on, today))
        return "triangle-alert", "danger", _joined(late, row.next_what)
    near = sentence_case(near_date(row.next_on, today))
    when = f"{near} {row.next_at}" if row.next_at else near
    if row.next_on == today:
        return "clock", "warn", _joined(when, row.next_what)
    return "calendar", "text2", _joined(when, row.next_what)


def _nothing_next(row: CaseRow, today: date) -> tuple[str, Colour, str]:
    if row.status in RUNNING:
        none = QCoreApplication.translate("CaseWords", "No follow-up planned")
        return "circle-dashed", "text2", none
    # What is left of contacts in a destroyed case are sums by month.
    last = None if row.status is CaseStatus.DESTROYED else row.last_contact_on
    if last is None:
        reported = QCoreApplication.translate("CaseWords", "Recorded %1")
        return "inbox", "text2", reported.replace("%1", short_date(row.registered_on, today))
    words = QCoreApplication.translate("CaseWords", "Last contact %1")
    return "history", "text2", words.replace("%1", short_date(last, today))


def _joined(when: str, what: str) -> str:
    return f"{when} · {what}" if what else when
