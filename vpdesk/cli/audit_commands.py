"""`vpdesk audit`: what a reader can work out from published tables, without a vault."""

import json
from pathlib import Path
from typing import Any

import click

from vpdesk.cli.audit_words import audit_lines
from vpdesk.cli.texts import Texts
from vpdesk.cli.usage import help_option
from vpdesk.cli.vault_options import Place
from vpdesk.domain.disclosure import Token
from vpdesk.domain.published import (
    AuditedEdition,
    AuditedRow,
    Derived,
    DerivedGroup,
    PublishedAudit,
)

NOT_SAFE = 3


def audit_command(texts: Texts) -> click.Command:
    """Return `vpdesk audit FILE…`; it exits with 3 when a group breaks its rule."""

    @click.command("audit", help=texts.help("audit"))
    @click.argument("files", metavar="FILE...", type=Place(), nargs=-1, required=True)
    @click.option("--json", "as_json", is_flag=True, help=texts.help("json"))
    @help_option(texts)
    def audit(*, files: tuple[Path, ...], as_json: bool) -> None:
        from vpdesk.services.annual_reports.published_audit import audit_files

        found = audit_files(files)
        if as_json:
            click.echo(json.dumps(_as_json(found), ensure_ascii=False, indent=1))
        else:
            for line in audit_lines(found, texts):
                click.echo(line)
        if not found.safe:
            raise SystemExit(NOT_SAFE)

    return audit


def _as_json(audit: PublishedAudit) -> dict[str, Any]:
    return {
        "safe": audit.safe,
        "editions": [_edition(each) for each in audit.editions],
        "groups": [_group(each) for each in audit.groups],
    }


def _edition(audited: AuditedEdition) -> dict[str, Any]:
    edition = audited.edition
    period = edition.period
    return {
        "file": edition.source,
        "organisation": edition.organisation,
        "period": [period.start.isoformat(), period.end.isoformat()] if period else None,
        "k": edition.k,
        "total": {"printed": _count(edition.total)} | _derived(audited.total),
        "tables": [
            {
                "variable": table.table.variable,
                "column": table.table.column,
                "multi": table.table.multi,
                "residual": table.table.residual,
                "rows": [_row(row) for row in table.rows],
            }
            for table in audited.tables
        ],
    }


def _row(audited: AuditedRow) -> dict[str, Any]:
    told = {
        "label": audited.row.label,
        "depth": audited.row.depth,
        "printed": _count(audited.row.token),
    }
    others = audited.complement
    return told | _derived(audited.derived) | {"others": _derived(others) if others else None}


def _group(group: DerivedGroup) -> dict[str, Any]:
    return {
        "organisation": group.organisation,
        "periods": [[span.start.isoformat(), span.end.isoformat()] for span in group.periods],
        "variable": group.variable,
        "column": group.column,
        "labels": list(group.labels),
        "rest": group.rest,
        "others": group.others,
        "k": group.derived.k,
    } | _derived(group.derived)


def _derived(derived: Derived) -> dict[str, Any]:
    return {
        "low": derived.low,
        "high": derived.high,
        "rule": derived.rule,
        "ok": derived.ok,
        "proven": derived.proven,
    }


def _count(token: Token) -> int | list[int | None]:
    return token.lo if token.exact else [token.lo, token.hi]
