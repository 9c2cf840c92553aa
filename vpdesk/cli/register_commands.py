"""`vpdesk import`: take a register over for one organisation."""

import json
from pathlib import Path
from typing import Any

import click

from vpdesk.cli.progress import finish_visibly
from vpdesk.cli.secrets import GivenSecret, unlock
from vpdesk.cli.texts import Texts
from vpdesk.cli.usage import help_option
from vpdesk.cli.vault_options import (
    Name,
    Place,
    organisation_option,
    secret_options,
    vault_option,
)
from vpdesk.domain.imports import ImportResult, RegisterPreview
from vpdesk.domain.registers import ColumnMapping, RegisterField, RowProblem
from vpdesk.services.registers.registers import Registers

REFUSED = 4
_PROBLEMS_SHOWN = 50


def import_command(texts: Texts) -> click.Command:
    """Return `vpdesk import FILE`; it exits with 4 when rows are refused and nothing came in."""

    @click.command("import", help=texts.help("import"))
    @click.argument("file", metavar="FILE", type=Place())
    @vault_option(texts)
    @secret_options(texts)
    @organisation_option(texts)
    @click.option(
        "--column", "columns", metavar="X=Y", type=Name(), multiple=True, help=texts.help("column")
    )
    @click.option("--dry-run", is_flag=True, help=texts.help("dry_run"))
    @click.option("--skip-bad-rows", is_flag=True, help=texts.help("skip_bad_rows"))
    @click.option("--json", "as_json", is_flag=True, help=texts.help("json"))
    @help_option(texts)
    def take_over(
        *,
        file: Path,
        vault: Path,
        secret: GivenSecret,
        organisation: str,
        columns: tuple[str, ...],
        dry_run: bool,
        skip_bad_rows: bool,
        as_json: bool,
    ) -> None:
        desk = unlock(vault, secret, texts)
        try:
            preview = _preview(desk.registers, file, organisation, columns)
            if preview.mapping.column_of(RegisterField.REGISTERED_ON) is None:
                raise click.ClickException(texts.say("no_date_column"))
            if preview.foreign_rows and not preview.cases:
                raise click.ClickException(texts.say("no_rows", name=preview.organisation))
            refused = preview.refused_rows > 0 and not skip_bad_rows
            result = None
            if not dry_run and not refused:
                result = finish_visibly(desk.registers.take_over(preview))
        finally:
            desk.close()
        if as_json:
            click.echo(json.dumps(_as_json(preview, result), ensure_ascii=False, indent=1))
        else:
            _tell(preview, result, texts)
        if refused:
            click.echo(texts.say("import_refused", count=preview.refused_rows), err=True)
            raise SystemExit(REFUSED)

    return take_over


def _preview(
    registers: Registers, path: Path, organisation: str, columns: tuple[str, ...]
) -> RegisterPreview:
    file = registers.read(path)
    preview = registers.preview(file, organisation=organisation)
    if not columns:
        return preview
    mapping = preview.mapping
    for column in columns:
        mapping = _with_column(mapping, preview.table.headers, column)
    return registers.preview(file, organisation=organisation, mapping=mapping)


def _with_column(mapping: ColumnMapping, headers: tuple[str, ...], column: str) -> ColumnMapping:
    header, _, field = column.rpartition("=")
    if header not in headers or (field and field not in list(RegisterField)):
        raise click.BadOptionUsage("--column", column)
    return mapping.with_field(headers.index(header), RegisterField(field) if field else None)


def _as_json(preview: RegisterPreview, result: ImportResult | None) -> dict[str, Any]:
    return {
        "organisation": preview.organisation,
        "taken_over": result is not None,
        "import": result.id if result else None,
        "rows": len(preview.table.rows),
        "cases": preview.cases,
        "issues": preview.issues,
        "contacts": preview.contacts,
        "refused_rows": preview.refused_rows,
        "foreign_rows": list(preview.foreign_rows),
        "taken_over_before": preview.taken_over_before,
        "columns": {
            header: field.value if field else None
            for header, field in zip(preview.table.headers, preview.mapping.fields, strict=True)
        },
        "new_terms": {
            vocabulary.value: list(labels) for vocabulary, labels in preview.new_terms.items()
        },
        "new_units": list(preview.new_units),
        "problems": [
            {
                "row": problem.row,
                "field": problem.field.value if problem.field else None,
                "problem": problem.kind.value,
                "severity": problem.severity.value,
            }
            for problem in preview.problems
        ],
    }


def _tell(preview: RegisterPreview, result: ImportResult | None, texts: Texts) -> None:
    click.echo(texts.say("import_columns"))
    for header, field in zip(preview.table.headers, preview.mapping.fields, strict=True):
        key = "import_column" if field else "import_column_out"
        words = texts.word("field", field.value) if field else ""
        click.echo(texts.say(key, header=header, field=words))
    click.echo(
        texts.say(
            "import_rows",
            rows=len(preview.table.rows),
            cases=preview.cases,
            issues=preview.issues,
            contacts=preview.contacts,
        )
    )
    for vocabulary, labels in preview.new_terms.items():
        name = texts.word("vocabulary", vocabulary.value)
        click.echo(texts.say("import_new_terms", vocabulary=name, labels=", ".join(labels)))
    if preview.new_units:
        click.echo(texts.say("import_new_units", units=", ".join(preview.new_units)))
    if preview.foreign_rows:
        rows = ", ".join(map(str, preview.foreign_rows[:_PROBLEMS_SHOWN]))
        click.echo(texts.say("import_foreign", count=len(preview.foreign_rows), rows=rows))
    if preview.taken_over_before:
        click.echo(texts.say("import_before", count=preview.taken_over_before))
    for problem in preview.problems[:_PROBLEMS_SHOWN]:
        click.echo(_problem_words(problem, texts), err=True)
    if len(preview.problems) > _PROBLEMS_SHOWN:
        more = len(preview.problems) - _PROBLEMS_SHOWN
        click.echo(texts.say("import_more_problems", count=more), err=True)
    if result is None:
        click.echo(texts.say("import_dry"))
    else:
        click.echo(texts.say("import_done", cases=result.cases, organisation=preview.organisation))


def _problem_words(problem: RowProblem, texts: Texts) -> str:
    field = texts.word("field", problem.field.value) if problem.field else ""
    words = texts.word("problem", problem.kind.value, field=field)
    return texts.say(f"import_problem_{problem.severity.value}", row=problem.row, words=words)
