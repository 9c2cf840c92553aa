from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.exchange.written import TODAY
from vpdesk.domain.registers import RowProblemKind
from vpdesk.exchange.register_values import (
    EARLIEST,
    ValueUnread,
    is_blank,
    read_count,
    read_date,
    read_minutes,
    split_labels,
)

MONTHS = "januari februari maart april mei juni juli augustus september oktober november december"
SHORT = "jan feb mrt apr mei jun jul aug sept okt nov dec"
DAYS = st.dates(min_value=EARLIEST, max_value=TODAY)


@pytest.mark.parametrize(
    "text",
    [
        "03-03-2024", "3-3-24", "3-3-2024", "03/03/2024", "3/3/24", "03.03.2024", "3.3.24",
        "3 - 3 - 2024", "3 / 3 / 2024", "2024-03-03", "2024/3/3", "2024-03-03T09:15:00Z",
        "2024-03-03 09:15:00.000", "2024-03-03T09:15:00+01:00", "03-03-2024 09:15",
        "3-3-2024, 9.15", "3 maart 2024", "3 mrt 2024", "3 mrt. 2024", "3 MAART 2024",
        "3-mrt-24", "3-mrt-2024", "3 mrt '24", "zondag 3 maart 2024", "zo 3 mrt 2024",
        "zo. 3-3-2024", "3 March 2024", "3rd March, 2024", "3e maart 2024", "20240303", "45354",
        "45354,5", "45354.25", "3\u20113\u20112024", "3 \u2013 3 \u2013 2024", " 3  maart  2024 ",
    ],
)  # fmt: skip
def test_a_date_is_read_as_people_write_it(text: str) -> None:
    assert read_date(text, TODAY) == date(2024, 3, 3)


FORMS = (
    "{d:02}-{m:02}-{y}", "{d}/{m}/{y}", "{d}.{m}.{y}", "{y}-{m:02}-{d:02}", "{d} {month} {y}",
    "{d} {short} {y}", "{serial}",
)  # fmt: skip


@given(DAYS, st.sampled_from(FORMS))
def test_every_day_is_read_back_in_every_form(day: date, form: str) -> None:
    serial = (day - date(1899, 12, 30)).days
    month, short = MONTHS.split()[day.month - 1], SHORT.split()[day.month - 1]
    text = form.format(d=day.day, m=day.month, y=day.year, serial=serial, month=month, short=short)
    assert read_date(text, TODAY) == day


@given(st.dates(min_value=TODAY - timedelta(days=365 * 55), max_value=TODAY))
def test_two_digits_of_a_year_are_the_latest_such_year(day: date) -> None:
    assert read_date(f"{day.day}-{day.month}-{day.year % 100:02}", TODAY) == day


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("31-02-2024", RowProblemKind.DATE_IMPOSSIBLE),
        ("03/25/2024", RowProblemKind.DATE_IMPOSSIBLE),
        ("00-00-2024", RowProblemKind.DATE_IMPOSSIBLE),
        ("0000-01-01", RowProblemKind.DATE_IMPOSSIBLE),
        ("02-01-2026", RowProblemKind.DATE_IN_FUTURE),
        ("02-01-26", RowProblemKind.DATE_IN_FUTURE),
        ("01-01-27", RowProblemKind.DATE_IN_FUTURE),
        ("01-01-28", RowProblemKind.DATE_TOO_EARLY),
        ("01-01-9999", RowProblemKind.DATE_IN_FUTURE),
        ("31-12-1969", RowProblemKind.DATE_TOO_EARLY),
        ("1-1-0024", RowProblemKind.DATE_TOO_EARLY),
        ("10000", RowProblemKind.DATE_TOO_EARLY),
        ("99999", RowProblemKind.DATE_IN_FUTURE),
        ("begin maart", RowProblemKind.DATE_UNREADABLE),
        ("3 foo 2024", RowProblemKind.DATE_UNREADABLE),
        ("3-3", RowProblemKind.DATE_UNREADABLE),
        ("3-3/2024", RowProblemKind.DATE_UNREADABLE),
        ("2024", RowProblemKind.DATE_UNREADABLE),
        ("\u0663-\u0663-\u0662\u0660\u0662\u0664", RowProblemKind.DATE_UNREADABLE),
    ],
)
def test_a_date_that_cannot_be_is_told(text: str, kind: RowProblemKind) -> None:
    with pytest.raises(ValueUnread) as told:
        read_date(text, TODAY)
    assert told.value.kind is kind


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("1,5", 90), ("1.5", 90), ("7,5", 450), ("0", 0), ("1", 60), ("1,25", 75), ("0,33", 20),
        ("0,008", 0), ("0,0084", 1), ("1:30", 90), ("01:30", 90), ("1:30:00", 90), ("30:00", 1800),
        ("90 min", 90), ("90 min.", 90), ("90min", 90), ("90 minuten", 90), ("45m", 45),
        ("1,5 uur", 90), ("1,5u", 90), ("2 u", 120), ("2 uur", 120), ("1.5h", 90), ("1 hour", 60),
        ("1u30", 90), ("1 u 30", 90), ("1 uur 30 min", 90), ("1 uur en 30 minuten", 90),
        ("1h 5m", 65), ("½", 30), ("1½", 90), ("2 ¼ uur", 135), ("¾ uur", 45),
    ],
)  # fmt: skip
def test_hours_become_minutes(text: str, minutes: int) -> None:
    assert read_minutes(text, in_hours=True) == minutes


@pytest.mark.parametrize(("text", "minutes"), [("90", 90), ("90,5", 91), ("1,5 uur", 90)])
def test_a_number_without_a_unit_is_in_minutes_when_the_column_is(text: str, minutes: int) -> None:
    assert read_minutes(text, in_hours=False) == minutes


@pytest.mark.parametrize(
    "text", ["veel", "1,5,5", "1:75", "1.000,5", "1e3", "\u0661", "1,", ",5", "uur", "NaN", "1 2"]
)
def test_a_duration_that_is_none_is_told(text: str) -> None:
    with pytest.raises(ValueUnread) as told:
        read_minutes(text, in_hours=True)
    assert told.value.kind is RowProblemKind.NUMBER_UNREADABLE


@pytest.mark.parametrize("text", ["-1", "10001", "999999:00"])
def test_a_duration_out_of_reach_is_told(text: str) -> None:
    with pytest.raises(ValueUnread) as told:
        read_minutes(text, in_hours=True)
    assert told.value.kind is RowProblemKind.NUMBER_OUT_OF_RANGE


@pytest.mark.parametrize(("text", "count"), [("3", 3), ("3,0", 3), ("3.00", 3), ("0", 0)])
def test_a_count_is_a_whole_number(text: str, count: int) -> None:
    assert read_count(text) == count


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("2,5", RowProblemKind.NUMBER_UNREADABLE),
        ("drie", RowProblemKind.NUMBER_UNREADABLE),
        ("-3", RowProblemKind.NUMBER_OUT_OF_RANGE),
        ("10001", RowProblemKind.NUMBER_OUT_OF_RANGE),
        ("9" * 40, RowProblemKind.NUMBER_UNREADABLE),
    ],
)
def test_a_count_that_is_none_is_told(text: str, kind: RowProblemKind) -> None:
    with pytest.raises(ValueUnread) as told:
        read_count(text)
    assert told.value.kind is kind


@pytest.mark.parametrize(
    ("cell", "labels"),
    [
        ("pesten, overig", ("pesten", "overig")),
        ("pesten;overig|agressie\nroddel", ("pesten", "overig", "agressie", "roddel")),
        ("pesten,, ,overig,", ("pesten", "overig")),
        ("pesten, Pesten , PESTEN", ("pesten",)),
        ("  seksuele \t intimidatie ", ("seksuele intimidatie",)),
        (
            "samenwerking of conflict medewerker - leidinggevende",
            ("samenwerking of conflict medewerker - leidinggevende",),
        ),
        ("onderdeel / locatie, HR/OR", ("onderdeel / locatie", "HR/OR")),
        (
            "meegaan naar gesprek (leidinggevende, collega; HR | OR), mediation",
            ("meegaan naar gesprek (leidinggevende, collega; HR | OR)", "mediation"),
        ),
        ("stap (a (b, c), d), e", ("stap (a (b, c), d)", "e")),
        ("pesten (nooit dicht, overig", ("pesten (nooit dicht", "overig")),
        ("pesten) los, overig", ("pesten) los", "overig")),
        ("a) pesten, b) overig", ("a) pesten", "b) overig")),
        ("- pesten\n- overig\n• agressie", ("pesten", "overig", "agressie")),
        ("-", ()),
        ("", ()),
        ("n.v.t.", ()),
    ],
)
def test_a_cell_is_cut_into_labels(cell: str, labels: tuple[str, ...]) -> None:
    assert split_labels(cell) == labels


LABELS = st.text(st.characters(categories=["L", "N"], include_characters=" -/&'."), min_size=1).map(
    lambda text: " ".join(text.split()).lstrip("-* ")
)


@given(
    st.lists(LABELS.filter(lambda text: not is_blank(text)), unique_by=str.casefold),
    st.sampled_from([", ", ";", " | ", "\n", ","]),
)
def test_labels_joined_come_apart_again(labels: list[str], separator: str) -> None:
    assert split_labels(separator.join(labels)) == tuple(labels)


@given(st.text())
def test_any_text_is_a_value_or_told(text: str) -> None:
    for read in (
        lambda t: read_date(t, TODAY),
        read_count,
        lambda t: read_minutes(t, in_hours=True),
    ):
        try:
            read(text)
        except ValueUnread:
            continue
    assert all(not is_blank(label) for label in split_labels(text))
