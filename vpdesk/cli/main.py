"""The commands of vpdesk in a terminal."""

import io
import sys

import click

import vpdesk
from vpdesk.cli.texts import LANGUAGES, Texts, chosen_language, load_texts
from vpdesk.cli.usage import help_option, speak, usage_words
from vpdesk.services.bug_reports import bug_report
from vpdesk.services.wording import sentence

DONE = 0
FAILED = 1
MISTYPED = 2


def commands(texts: Texts) -> click.Group:
    """Return all commands with their words in the language of ``texts``."""
    from vpdesk.cli.audit_commands import audit_command
    from vpdesk.cli.backup_commands import backup_command, restore_command, verify_command
    from vpdesk.cli.export_commands import export_command
    from vpdesk.cli.figure_commands import figures_command, organisations_command
    from vpdesk.cli.register_commands import import_command
    from vpdesk.cli.report_commands import report_command
    from vpdesk.cli.vault_commands import demo_command, new_command

    @click.group("vpdesk", help=texts.help("program"), epilog=texts.help("exit_codes"))
    @click.option("--language", type=click.Choice(LANGUAGES), help=texts.help("language"))
    @click.version_option(vpdesk.__version__, message="%(version)s", help=texts.help("version"))
    @help_option(texts)
    def group(language: str | None) -> None:
        pass

    speak(group, texts)
    for make in (
        new_command,
        demo_command,
        import_command,
        export_command,
        organisations_command,
        figures_command,
        report_command,
        audit_command,
        backup_command,
        verify_command,
        restore_command,
    ):
        command = make(texts)
        speak(command, texts)
        group.add_command(command)
    return group


def main(arguments: list[str]) -> int:
    """Run one command and return its exit code.

    0: done. 1: refused, with one sentence on standard error. 2: the command was mistyped.
    3: published tables tell more than they may. 4: rows of a register were refused and nothing
    was taken over.
    """
    _speak_utf8()
    texts = load_texts(chosen_language(arguments))
    try:
        commands(texts).main(arguments, prog_name="vpdesk", standalone_mode=False)
    except click.UsageError as error:
        click.echo(usage_words(error, texts), err=True)
        return MISTYPED
    except click.ClickException as error:
        click.echo(error.message, err=True)
        return FAILED
    except click.Abort:
        click.echo(texts.say("aborted"), err=True)
        return FAILED
    except SystemExit as stop:
        return int(stop.code or DONE)
    except Exception as error:  # noqa: BLE001 -- a message could repeat what the vault holds
        words = sentence(error, texts.language)
        if words is None:
            words = f"{texts.say('bug')}\n{bug_report(type(error), error.__traceback__)}"
        click.echo(words, err=True)
        return FAILED
    return DONE


def _speak_utf8() -> None:
    """Let every system take and give the same text; names that are no text are spelled out."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            errors = "strict" if stream is sys.stdin else "backslashreplace"
            stream.reconfigure(encoding="utf-8", errors=errors)
