"""Help pages and complaints about the typed command, in the chosen language."""

from collections.abc import Callable, Iterable
from typing import Any

import click

from vpdesk.cli.texts import Texts


def speak(command: click.Command, texts: Texts) -> None:
    """Let the help page of ``command`` have its fixed words in the language of ``texts``."""
    headings = {"Options": texts.help("options"), "Commands": texts.help("commands")}

    class Formatter(click.HelpFormatter):
        def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:  # noqa: ARG002
            super().write_usage(prog, args, f"{texts.help('usage')}: ")

        def write_heading(self, heading: str) -> None:
            super().write_heading(headings.get(heading, heading))

        def write_dl(
            self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2
        ) -> None:
            required = f"[{texts.help('required')}]"
            spoken = [(name, words.replace("[required]", required)) for name, words in rows]
            super().write_dl(spoken, col_max, col_spacing)

    class Context(click.Context):
        formatter_class = Formatter

    command.context_class = Context
    command.options_metavar = texts.help("options_place")
    command.short_help = command.help
    if isinstance(command, click.Group):
        command.subcommand_metavar = texts.help("command_place")


def help_option(texts: Texts) -> Callable[[Any], Any]:
    """Return the ``--help`` option with its explanation."""
    return click.help_option("--help", "-h", help=texts.help("show_help"))


def usage_words(error: click.UsageError, texts: Texts) -> str:
    """Say in one sentence what is wrong with the typed command."""
    command = "vpdesk"
    if error.ctx and error.ctx.parent:
        command = f"vpdesk {error.ctx.info_name}"
    return texts.say("usage_error", details=_details(error, texts), command=command)


def _details(error: click.UsageError, texts: Texts) -> str:
    if isinstance(error, click.MissingParameter):
        return texts.say("missing_option", name=_name(error))
    if isinstance(error, click.NoSuchOption):
        return texts.say("unknown_option", name=error.option_name)
    if isinstance(error, click.BadOptionUsage):
        return texts.say("bad_value", name=error.option_name)
    if isinstance(error, click.BadParameter):
        return texts.say("bad_value", name=_name(error))
    if isinstance(error, click.exceptions.NoSuchCommand):
        return texts.say("unknown_command", name=error.command_name)
    is_command = error.ctx is not None and error.ctx.parent is not None
    return texts.say("superfluous" if is_command else "missing_command")


def _name(error: click.BadParameter) -> str:
    if isinstance(error.param, click.Option):
        return max(error.param.opts, key=len)
    return (error.param and error.param.metavar) or ""
