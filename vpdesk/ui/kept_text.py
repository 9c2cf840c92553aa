"""Half-typed text of dialogs: what keeps it when the desk locks, and gives it back."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from vpdesk.services.drafts import Drafts
from vpdesk.ui.form_fields import Fields, read, write
from vpdesk.ui.widgets.dialog import Dialog


class KeepsText(QObject):
    """What holds half-typed text; every one below the desk is asked to keep it at locking."""

    def keep_draft(self) -> None:
        """Keep what was typed and not recorded, to be shown at the next opening."""
        raise NotImplementedError


class KeptText(KeepsText):
    """Keeps the text of a dialog whose fields are filled already, at ``place``.

    Made last, when the fields show what is recorded: it puts back what was kept. ``read`` and
    ``write`` take what is kept out of the fields and put it back, where `form_fields` cannot.
    `is_changed` tells whether anything differs from what is recorded.
    """

    def __init__(
        self,
        dialog: Dialog,
        drafts: Drafts,
        place: str,
        *,
        read: Callable[[], Mapping[str, str]],
        write: Callable[[Mapping[str, str]], object],
    ) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._drafts = drafts
        self._place = place
        self._read = read
        self._recorded = dict(read())
        self._stays = False
        kept = drafts.kept(place)
        self._is_kept = kept is not None
        if kept is not None:
            write(kept)
            dialog.set_hint(self.tr("This is your draft."))
        dialog.guard(self.is_changed)
        dialog.draft_kept.connect(self._leave_draft)
        dialog.finished.connect(self._drop)

    def is_changed(self) -> bool:
        return dict(self._read()) != self._recorded

    def keep_draft(self) -> None:
        if self.is_changed():
            self._drafts.keep(self._place, self._read())
            self._is_kept = True

    def _leave_draft(self) -> None:
        self.keep_draft()
        self._stays = True

    def _drop(self) -> None:
        if self._is_kept and not self._stays:
            self._drafts.drop(self._place)


def kept_fields(dialog: Dialog, fields: Fields, drafts: Drafts, place: str) -> KeptText:
    """Keep the text of these fields, which stand in ``dialog`` filled with what is recorded."""
    return KeptText(
        dialog,
        drafts,
        place,
        read=lambda: read(fields),
        write=lambda kept: write(fields, kept),
    )
