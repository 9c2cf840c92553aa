"""Imports what an open desk needs, while its user reads or types."""

import threading


def fetch_the_rest() -> None:
    """Import it on another thread."""
    threading.Thread(target=_import_desk, name="imports", daemon=True).start()


def _import_desk() -> None:
    import vpdesk.services.opening
    import vpdesk.ui.frame.desk_view  # noqa: F401
