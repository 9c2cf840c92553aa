"""Imports what an open desk needs, while its user reads or types."""

import threading


def fetch_the_rest() -> None:
    """Import it on another thread."""
    threading.Thread(target=_import_desk, name="imports", daemon=True).start()


def _import_desk() -> None:
    import vpdesk.services.vaults.opening
    import vpdesk.ui.frame.desk_view  # noqa: F401

    _make_widget_types()


def _make_widget_types() -> None:
    """Have PySide make its types of widgets, which it does when asked for any widget's kind."""
    from PySide6 import QtWidgets

    for name in dir(QtWidgets):
        getattr(QtWidgets, name)
