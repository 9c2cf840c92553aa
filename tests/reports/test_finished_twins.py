"""A finished twin tells what is printed; anything else is found."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.reports.leaving import everything
from tests.reports.samples import earlier, report
from vpdesk.domain.edition_errors import FileFault, FinishedFileRefused
from vpdesk.reports.finished_twins import check_twin
from vpdesk.reports.twin import twin

DOCUMENT = everything()["annual"]
TWIN = twin(DOCUMENT)
Content = dict[str, Any]


def first_row(content: Content) -> Content:
    row: Content = content["tables"][0]["rows"][0]
    return row


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("name", everything())
def test_every_twin_that_we_write_is_in_order(name: str, language: str) -> None:
    document = everything(language)[name]
    check_twin(twin(document), document)


@pytest.mark.parametrize(
    "change",
    [
        lambda content: content.update(edition=2),
        lambda content: content.update(organisation="Hogeschool Oostwaard"),
        lambda content: content.pop("organisation"),
        lambda content: content.pop("k"),
        lambda content: content.update(k=5.0),
        lambda content: content.update(total=24),
        lambda content: content.update(total=None),
        lambda content: content.update(period=["2025-01-01", "2025-12-30"]),
        lambda content: content.update(tables={}),
        lambda content: content.update(earlier={}),
        lambda content: content["earlier"].append({}),
        lambda content: content["earlier"].append([]),
        lambda content: content["earlier"][0].update(total=79),
        lambda content: content.update(recommendations=["Een."]),
        lambda content: content.pop("earlier_recommendations"),
        lambda content: content.update(earlier_recommendations=["Drie: overgenomen.", "Vier."]),
        lambda content: content["tables"].append("relation"),
        lambda content: content["tables"].append({"variable": "relation"}),
        lambda content: content["tables"][0].update(variable="gender"),
        lambda content: content["tables"][0].update(multi=1),
        lambda content: content["tables"][0].update(k=5),
        lambda content: content["tables"][0].update(overridden=True),
        lambda content: content["tables"][0].update(rows="rows"),
        lambda content: first_row(content).update(count=3),
        lambda content: first_row(content).update(label="overig"),
        lambda content: first_row(content).update(depth=1),
        lambda content: first_row(content).update(keys=["a"]),
        lambda content: content["tables"][0]["rows"].append(None),
        lambda content: content["tables"].append(content["earlier"][0]["tables"][0]),
    ],
)
def test_whatever_is_not_printed_is_found(change: Callable[[Content], object]) -> None:
    content = json.loads(TWIN)
    change(content)
    with pytest.raises(FinishedFileRefused) as refused:
        check_twin(json.dumps(content).encode(), DOCUMENT)
    assert refused.value.fault == FileFault.FIGURES


def test_a_twin_says_that_all_is_invented_where_its_paper_does() -> None:
    invented = replace(DOCUMENT, invented=True)
    check_twin(twin(invented), invented)
    for written, printed in ((twin(invented), DOCUMENT), (TWIN, invented)):
        with pytest.raises(FinishedFileRefused) as refused:
            check_twin(written, printed)
        assert refused.value.fault == FileFault.FIGURES


def test_a_table_of_an_earlier_period_that_is_not_printed_is_found() -> None:
    document = report(7, earlier(80))
    content = json.loads(twin(document))
    assert content["earlier"][0]["tables"] == []
    shown = json.loads(twin(report(25, earlier(80))))["earlier"][0]["tables"]
    content["earlier"][0]["tables"] = shown
    with pytest.raises(FinishedFileRefused):
        check_twin(json.dumps(content).encode(), document)


@pytest.mark.parametrize(
    "content",
    [b"", b"[]", b"\xff", b'{"k": 5, "k": 5}', TWIN[:-3], TWIN + b"{}", b"[" * 100_000],
)
def test_what_is_no_twin_is_refused(content: bytes) -> None:
    with pytest.raises(FinishedFileRefused) as refused:
        check_twin(content, DOCUMENT)
    assert refused.value.fault == FileFault.UNREADABLE


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["period", "k", "total", "tables", "rows"]), inner)
    ),
    max_leaves=12,
)


@given(st.sampled_from(sorted(json.loads(TWIN))), VALUES)
@settings(max_examples=80, deadline=None)
def test_no_other_error_comes_of_any_content(name: str, value: object) -> None:
    own = json.loads(TWIN)
    content = json.dumps({**own, name: value}).encode()
    if json.loads(content) == own or (name in {"tables", "earlier"} and value == []):
        check_twin(content, DOCUMENT)
        return
    with pytest.raises(FinishedFileRefused):
        check_twin(content, DOCUMENT)
