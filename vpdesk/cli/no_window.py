"""Says in the terminal why no window opens, when there is nothing else yet to say it with."""

import re

_MISSING = re.compile(r"(lib\S+\.so\S*): cannot open shared object file")


def missing_library(problem: str) -> str:
    """Return which library of the system the loader of Linux misses; "" for any other problem."""
    found = _MISSING.match(problem)
    return found[1] if found else ""


def say_no_window(problem: str) -> None:
    """Say which library is missing according to ``problem``, else that there is no screen."""
    import click

    from vpdesk.cli.texts import chosen_language, load_texts

    texts = load_texts(chosen_language(()))
    library = missing_library(problem)
    said = texts.say("library_missing", library=library) if library else texts.say("no_screen")
    click.echo(said, err=True)
