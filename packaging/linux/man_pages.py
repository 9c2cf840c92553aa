"""The man pages of vpdesk, written from its commands, so that they tell what there is."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import click

from vpdesk.cli.main import commands
from vpdesk.cli.texts import Texts, load_texts

WORDS = Path(__file__).resolve().parent / "man.toml"


def man_page(language: str, *, version: str, day: str) -> str:
    """Return the page in section 1 for ``language``, nl or en; ``day`` is the release's."""
    words = tomllib.loads(WORDS.read_text(encoding="utf-8"))[language]
    texts = load_texts(language)
    group = commands(texts)
    context = group.make_context("vpdesk", [], resilient_parsing=True)
    lines = [
        f'.TH VPDESK 1 {day} "vpdesk {version}"',
        f".SH {_quoted(words['name'])}",
        f"vpdesk \\- {_text(words['purpose'])}",
        f".SH {_quoted(words['synopsis'])}",
        *_synopsis(words),
        f".SH {_quoted(words['description'])}",
        *_paragraphs(words["about"]),
        f".SH {_quoted(words['options'])}",
        *_rows([(each["option"], each["does"]) for each in words["window_options"]]),
        *_rows(_options(group, context, texts)),
        f".SH {_quoted(words['commands'])}",
        *(line for name in group.commands for line in _command(group, context, name, texts)),
    ]
    for section in words["sections"]:
        lines.append(f".SH {_quoted(section['heading'])}")
        lines += _paragraphs(section.get("text", ""))
        lines += _rows([(each["name"], each["is"]) for each in section.get("rows", [])])
    return "\n".join(line for line in lines if line) + "\n"


def _synopsis(words: dict[str, str]) -> Iterator[str]:
    yield f".B vpdesk\n[\\fB\\-\\-vault\\fR \\fI{_text(words['folder'])}\\fR]"
    yield f".br\n.B vpdesk\n[\\fB\\-\\-language\\fR nl|en] \\fI{_text(words['command'])}\\fR \\&..."


def _command(group: click.Group, context: click.Context, name: str, texts: Texts) -> Iterator[str]:
    command = group.commands[name]
    inner = command.make_context(name, [], parent=context, resilient_parsing=True)
    arguments = [
        param.make_metavar(inner) for param in command.params if isinstance(param, click.Argument)
    ]
    yield f".SS {_quoted(' '.join((name, *arguments)))}"
    yield from _paragraphs(command.help or "")
    yield from _rows(_options(command, inner, texts))


def _options(command: click.Command, context: click.Context, texts: Texts) -> list[tuple[str, str]]:
    options = (each for each in command.get_params(context) if isinstance(each, click.Option))
    records = (option.get_help_record(context) for option in options)
    required = f"[{texts.help('required')}]"
    return [(name, words.replace("[required]", required)) for name, words in filter(None, records)]


def _rows(rows: list[tuple[str, str]]) -> Iterator[str]:
    for name, words in rows:
        yield f".TP\n\\fB{_text(name)}\\fR\n{_text(words)}"


def _paragraphs(text: str) -> Iterator[str]:
    for block in re.split(r"\n\s*\n", text.strip()):
        if block:
            yield f".PP\n{_text(' '.join(block.split()))}"


def _quoted(text: str) -> str:
    return '"' + _text(text).replace('"', "\\(dq") + '"'


def _text(text: str) -> str:
    """Return text that troff prints as it stands."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-").replace("~", "\\(ti")
    return re.sub(r"^([.'])", r"\\&\1", escaped)
