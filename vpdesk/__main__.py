"""Start the program: a window, or a command in the terminal."""

import sys

from vpdesk.security.process import harden_process


def main() -> int:
    """Run the command that was typed; without one open the window. Return the exit code.

    Only what is needed is imported: a window waits for no command line and a command for no Qt.
    """
    harden_process()
    arguments = sys.argv[1:]
    if asks_for_window(arguments):
        return open_window(arguments)
    if arguments[0].partition("=")[0] == "--selftest":
        from vpdesk.self_test.run import run_self_test

        return run_self_test(arguments)
    from vpdesk.cli.main import main as run_command
    from vpdesk.cli.terminal import borrow_terminal
    from vpdesk.services.bug_reports import report_uncaught

    borrow_terminal()
    report_uncaught()
    return run_command(arguments)


def open_window(arguments: list[str]) -> int:
    """Open the window; where a library of the system is missing for it, say so and return 1."""
    try:
        from vpdesk.app import run_window
    except ImportError as error:
        from vpdesk.cli.no_window import missing_library, say_no_window

        if not missing_library(str(error)):
            raise
        say_no_window(str(error))
        return 1
    return run_window(arguments)


def asks_for_window(arguments: list[str]) -> bool:
    """Tell whether nothing was typed, or first a vault or an option of Qt such as `-platform`."""
    if not arguments:
        return True
    first = arguments[0]
    is_for_qt = first.startswith("-") and not first.startswith("--") and len(first) > 2
    return is_for_qt or first.partition("=")[0] == "--vault"


if __name__ == "__main__":
    sys.exit(main())
