"""`vpdesk audit`: what a reader can work out, for people and for programs."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run
from tests.disclosure.policies import multi, single
from tests.reports.samples import POLICY, people, report
from vpdesk.disclosure.protector import protect
from vpdesk.domain.disclosure import UNKNOWN, CountedPerson, Policy
from vpdesk.reports.twin import twin
from vpdesk.services.annual_reports import published_audit

FILES = Path(__file__).parent.parent / "data" / "published"
SAFE = "Veilig: van geen enkele kleine groep is af te leiden dat zij er is, of dat zij er niet is"
SMALL = ["zeker", "een", "kleine", "groep"]
NINE_MONTHS, YEAR = FILES / "a8-nine-months.json", FILES / "a8-year.json"


def test_safe_tables_are_told_with_what_can_be_derived(run: Run) -> None:
    done = run("audit", YEAR)
    assert (done.code, done.err) == (0, "")
    assert [line.rstrip() for line in done.out.splitlines()] == [
        "Hogeschool Meander, 2025-01-01 t/m 2025-12-31 (k = 5)",
        "  groep                                      gedrukt        af te leiden   oordeel",
        "  totaal                                     14             14             in orde",
        "  gender",
        "    vrouw                                    8              8              in orde",
        "    man                                      6              6              in orde",
        "",
        f"{SAFE}.",
    ]


def test_what_two_reports_tell_together_is_named(run: Run) -> None:
    done = run("audit", YEAR, NINE_MONTHS)
    assert (done.code, done.err) == (3, "")
    quarter = "Hogeschool Meander, 2025-10-01 t/m 2025-12-31"
    *_, heading, place, everybody, woman, man, _, last = done.out.splitlines()
    assert (heading, place) == (
        "Wat niemand heeft gedrukt en toch is af te leiden:",
        f"  {quarter}",
    )
    assert [line.split() for line in (everybody, woman, man)] == [
        ["iedereen", "2", *SMALL],
        ["vrouw", "(gender)", "1", *SMALL],
        ["man", "(gender)", "1", *SMALL],
    ]
    assert last == (
        f"Niet veilig. Te veel af te leiden is over: iedereen, {quarter}; "
        f"vrouw (gender), {quarter}; man (gender), {quarter}."
    )


def test_the_same_is_told_in_english(run: Run) -> None:
    done = run("--language", "en", "audit", YEAR, NINE_MONTHS)
    assert done.code == 3
    assert "certainly a small group" in done.out
    assert done.out.splitlines()[-1].startswith("Not safe. Too much can be derived about: everyb")
    assert "Safe: of no small group" in run("--language", "en", "audit", YEAR).out


def test_programs_get_every_bound_in_one_form(run: Run) -> None:
    done = run("audit", NINE_MONTHS, YEAR, "--json")
    assert (done.code, done.err) == (3, "")
    found = json.loads(done.out)
    assert found["safe"] is False
    first = found["editions"][0]
    kept = {"rule": "R1", "ok": True, "proven": True}
    assert first == {
        "file": "a8-nine-months.json",
        "organisation": "Hogeschool Meander",
        "period": ["2025-01-01", "2025-09-30"],
        "k": 5,
        "total": {"printed": 12, "low": 12, "high": 12} | kept | {"rule": "R2"},
        "tables": [
            {
                "variable": "gender",
                "column": None,
                "multi": False,
                "residual": False,
                "rows": [
                    {"label": "vrouw", "depth": 0, "printed": 7, "low": 7, "high": 7}
                    | kept
                    | {"others": None},
                    {"label": "man", "depth": 0, "printed": 5, "low": 5, "high": 5}
                    | kept
                    | {"others": None},
                ],
            }
        ],
    }
    assert found["groups"][1] == {
        "organisation": "Hogeschool Meander",
        "periods": [["2025-10-01", "2025-12-31"]],
        "variable": "gender",
        "column": None,
        "labels": ["vrouw"],
        "rest": False,
        "others": False,
        "k": 5,
        "low": 1,
        "high": 1,
        "rule": "R2",
        "ok": False,
        "proven": True,
    }


def told(run: Run, folder: Path, *contents: Any) -> tuple[int, list[str]]:
    files = [folder / f"{i}.json" for i, _ in enumerate(contents)]
    for file, content in zip(files, contents, strict=True):
        file.write_text(json.dumps(content), encoding="utf-8")
    done = run("audit", *files)
    assert done.err == ""
    return done.code, [line.rstrip() for line in done.out.splitlines()]


def table(variable: str, *counts: Any, **facts: Any) -> dict[str, Any]:
    rows = [{"label": label, "count": n} for label, n in zip("abc", counts, strict=False)]
    return {"variable": variable, "rows": rows} | facts


def test_every_verdict_has_words(run: Run, tmp_path: Path) -> None:
    code, lines = told(
        run,
        tmp_path,
        {
            "total": [10, None],
            "tables": [
                table("v", 0, 3, [6, None]),
                table("w", [0, 2], [2, 9], residual=True),
                table("m", 9, [0, 4], multi=True),
            ],
        },
    )
    assert code == 3
    shown = "\n".join(lines)
    for words in (
        "10 of meer     10 t/m 13      in orde",
        "0              0              zeker niemand",
        "3              3              zeker een kleine groep",
        "0 t/m 2        0 t/m 2        te nauw begrensd",
        "2 t/m 9        2 t/m 9        misschien klein, zeker niet leeg",
        "niet: a",
    ):
        assert words in shown


def test_many_findings_are_counted_at_the_end(run: Run, tmp_path: Path) -> None:
    tables = [table(f"v{i}", 1, 1, 1, residual=True) for i in range(5)]
    _, lines = told(run, tmp_path, {"total": 30, "tables": tables})
    assert lines[-1].count(";") == 8
    assert "; en nog " in lines[-1]


def test_a_total_that_tells_too_much_is_named(run: Run, tmp_path: Path) -> None:
    code, lines = told(run, tmp_path, {"total": 3})
    assert (code, lines[-1]) == (3, "Niet veilig. Te veel af te leiden is over: totaal (0.json).")


def test_what_has_no_end_is_told_as_such(run: Run, tmp_path: Path) -> None:
    code, lines = told(run, tmp_path, {"total": [10, None]})
    assert (code, lines[2].split("  ")[-1].strip()) == (0, "in orde")
    assert lines[2].count("10 of meer") == 2


def test_long_labels_have_a_line_of_their_own(run: Run, tmp_path: Path) -> None:
    rows = [{"label": "a" * 60, "count": 7}, {"label": "b", "count": 5}]
    _, lines = told(run, tmp_path, {"total": 12, "tables": [{"variable": "v", "rows": rows}]})
    assert lines[4] == f"    {'a' * 60}"
    assert lines[5].split() == ["7", "7", "in", "orde"]
    assert lines[5].index("7") == lines[6].index("5")


def test_those_who_lack_a_value_are_named(run: Run, tmp_path: Path) -> None:
    year = {"period": ["2025-01-01", "2025-12-31"], "total": 20}
    half = {"period": ["2025-01-01", "2025-06-30"], "total": 10}
    facts = {"multi": True, "residual": True}
    _, lines = told(
        run,
        tmp_path,
        year | {"tables": [table("m", 14, **facts)]},
        half | {"tables": [table("m", 5, **facts)]},
    )
    place = "2025-07-01 t/m 2025-12-31"
    assert lines[-1] == f"Niet veilig. Te veel af te leiden is over: niet: a (m), {place}."


def test_what_no_row_tells_is_named(run: Run, tmp_path: Path) -> None:
    content = {"total": 12, "tables": [table("v", 9, residual=True)]}
    _, lines = told(run, tmp_path, content)
    assert lines[-1] == "Niet veilig. Te veel af te leiden is over: wat geen rij vertelt (v)."


def test_what_was_not_proven_in_time_is_not_safe(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    audit = published_audit.audit_files
    monkeypatch.setattr(published_audit, "audit_files", lambda files: audit(files, seconds=-1))
    code, lines = told(run, tmp_path, {"total": 12, "tables": [table("v", [0, 4], [5, None])]})
    assert code == 3
    assert sum(line.endswith("niet op tijd bewezen") for line in lines) == 2
    assert "in orde" in lines[2]
    assert lines[-1] == "Niet bewezen veilig binnen de tijd: a (v, 0.json); b (v, 0.json)."


def test_words_of_others_cannot_steer_the_terminal(run: Run, tmp_path: Path) -> None:
    content = {"organisation": "a\u202eb\u200bc\u00a0d", "total": 12}
    _, lines = told(run, tmp_path, content)
    assert lines[0].startswith("a\ufffdb\ufffdc\u00a0d (k")


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "0.json is geen JSON."),
        (b"[]", "0.json is JSON, maar geen object"),
        (b'{"total": 4.5}', "In 0.json klopt total niet."),
        (b"{}", "In 0.json ontbreekt total."),
        (
            b'{"total": 9, "tables": [{"variable": "v", "rows": [{"label": "a", "count": 8}]}]}',
            "Deze cijfers spreken elkaar tegen: 0.json, v.",
        ),
    ],
)
def test_a_file_that_cannot_be_audited_is_told(
    run: Run, tmp_path: Path, content: bytes, sentence: str
) -> None:
    file = tmp_path / "0.json"
    file.write_bytes(content)
    done = run("audit", file, "--json")
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith(sentence)
    assert done.err.count("\n") == 1


def test_more_editions_than_are_audited_are_refused(run: Run) -> None:
    done = run("audit", *[YEAR] * 61)
    assert (done.code, done.err) == (
        1,
        "a8-year.json heeft meer cijfers dan er samen kunnen worden nagerekend.\n",
    )


def test_no_file_is_a_mistyped_command(run: Run, tmp_path: Path) -> None:
    assert run("audit").code == 2
    assert run("audit", tmp_path / "none.json").err == "Het bestand none.json is er niet.\n"


@pytest.mark.parametrize("n", [0, 4, 7, 10, 13, 25, 46, 120])
def test_our_own_twins_are_safe(run: Run, tmp_path: Path, n: int) -> None:
    file = tmp_path / "twin.json"
    file.write_bytes(twin(report(protect(people(n), POLICY))))
    done = run("audit", file)
    assert (done.code, done.err) == (0, ""), done.out


def test_our_own_crossed_twin_is_safe(run: Run, tmp_path: Path) -> None:
    policy = Policy(
        tables=(single(("f", UNKNOWN), "sex"), single((("a", "b"), UNKNOWN)), multi("p", "q")),
        column="sex",
    )
    persons = [
        CountedPerson(
            single={"sex": "f" if i % 2 else UNKNOWN, "v": "ab"[i % 5 == 0]},
            multi={"m": frozenset({"p"} if i % 3 else {"q"})},
        )
        for i in range(40)
    ]
    file = tmp_path / "twin.json"
    file.write_bytes(twin(report(protect(persons, policy))))
    done = run("audit", file, "--json")
    assert (done.code, done.err) == (0, "")
    columns = {table["column"] for table in json.loads(done.out)["editions"][0]["tables"]}
    assert columns == {None, "f", UNKNOWN}
