"""Start the program: a window, or a command in the terminal."""

import sys


def main() -> int:
    """Run the command that was typed; without one open the window. Return the exit code.

    Only what is needed is imported: a window waits for no command line and a command for no Qt.
    """
    arguments = sys.argv[1:]
    if _asks_for_window(arguments):
        from vpdesk.app import run_window

        return run_window(arguments)
    from vpdesk.cli.main import main as run_command

    return run_command(arguments)


def _asks_for_window(arguments: list[str]) -> bool:
    """Tell whether nothing was typed but `--vault DIR` or an option of Qt such as `-platform`."""
    return not arguments or (arguments[0].startswith("-") and not _asks_for_text(arguments[0]))


def _asks_for_text(option: str) -> bool:
    return option in {"--help", "--version", "-h"}


if __name__ == "__main__":
    sys.exit(main())
