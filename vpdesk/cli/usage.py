"""Help pages and complaints about the typed command, in the chosen language."""

from collections.abc import Callable
from typing import Any

import click

from vpdesk.cli.texts import Texts


def help_formatter(texts: Texts) -> type[click.HelpFormatter]:
    """Return a formatter that has its fixed words in the language of ``texts``."""
    headings = {"Options": texts.help("options"), "Commands": texts.help("commands")}

    class Formatter(click.HelpFormatter):
        def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:  # noqa: ARG002
            super().write_usage(prog, args, f"{texts.help('usage')}: ")

        def write_heading(self, heading: str) -> None:
            super().write_heading(headings.get(heading, heading))

    return Formatter


def help_option(texts: Texts) -> Callable[[Any], Any]:
    """Return the ``--help`` option with its explanation."""
    return click.help_option("--help", "-h", help=texts.help("show_help"))


def usage_words(error: click.UsageError, texts: Texts) -> str:
    """Say in one sentence what is wrong with the typed command."""
    command = error.ctx.info_name if error.ctx and error.ctx.parent else ""
    details = _details(error, texts)
    return texts.say("usage_error", details=details, command=command).replace("vpdesk  ", "vpdesk ")


def _details(error: click.UsageError, texts: Texts) -> str:
    if isinstance(error, click.MissingParameter):
        return texts.say("missing_option", name=_name(error))
    if isinstance(error, click.NoSuchOption):
        return texts.say("unknown_option", name=error.option_name)
    if isinstance(error, click.BadParameter):
        return texts.say("bad_value", name=_name(error))
    if isinstance(error, click.exceptions.NoSuchCommand):
        return texts.say("unknown_command", name=error.command_name)
    return texts.say("superfluous")


def _name(error: click.BadParameter) -> str:
    if error.param is None:
        return ""
    longest = max(error.param.opts, key=len)
    return longest if longest.startswith("-") else longest.upper()
