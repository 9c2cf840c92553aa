"""What the dialog that puts a backup back shows: one step at a time."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from vpdesk.services.progress import Progress
from vpdesk.services.vaults.vaults import Keyring
from vpdesk.ui.restoring.contents_step import ContentsStep
from vpdesk.ui.restoring.file_step import FileStep
from vpdesk.ui.restoring.secret_step import SecretStep
from vpdesk.ui.restoring.step import BUSY, Step, confirmation_of, title_of
from vpdesk.ui.widgets.bars import ShareBar
from vpdesk.ui.widgets.dialog import Dialog
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.strip import Strip, StripKind
from vpdesk.ui.widgets.text import announce, text_label

_WIDTH = 620


class RestoreFrame(Dialog):
    """Asks ``stops`` first when it is left; what that stops keeps the dialog open."""

    def __init__(
        self,
        parent: QWidget,
        today: Callable[[], date],
        keyring: Keyring | None,
        stops: Callable[[], bool],
    ) -> None:
        super().__init__(parent, "", "", width=_WIDTH)
        self._stops = stops
        self.step = Step.FILE
        self.file_step = FileStep(today)
        self.secret_step = SecretStep(keyring)
        self.contents_step = ContentsStep()
        self.bar = ShareBar(self.tr("Putting back"))
        self.strip = Strip()
        looking = text_label(self.tr("The backup is being checked through."), "body", "text2")
        self._parts: dict[QWidget, frozenset[Step]] = {
            self.file_step: frozenset({Step.FILE}),
            self.secret_step: frozenset({Step.SECRET}),
            looking: frozenset({Step.LOOKING}),
            self.contents_step: frozenset({Step.CONTENTS, Step.RESTORING}),
            self.bar: BUSY,
        }
        for part in (*self._parts, self.strip):
            self.content.addWidget(part)
        self.show_step(Step.FILE)

    def show_step(self, step: Step) -> None:
        """Show a step with the keyboard where it goes on; what was typed in it is still there."""
        self.step = step
        offers = self.file_step.file() is not None
        self.set_title(title_of(step), confirmation_of(step, offers_files=offers))
        for part, steps in self._parts.items():
            show_inside(part, step in steps)
        self.contents_step.setEnabled(step is not Step.RESTORING)
        self.confirm_button.setEnabled(step not in BUSY)
        is_done = step is Step.DONE
        self.cancel_button.setText(self.tr("Not now") if is_done else self.tr("Cancel"))
        self._focus()

    def show_progress(self, progress: Progress) -> None:
        """Show how far what runs has come."""
        self.bar.show_share(progress.done, max(progress.total, 1))

    def tell(self, words: str, kind: StripKind = "danger") -> None:
        """Say something below the step; nothing when there are no words."""
        self.strip.say(words, kind)
        if words:
            announce(self.strip)

    def wipe(self) -> None:
        """Drop every secret that was typed."""
        self.secret_step.clear()
        self.contents_step.way.passwords.clear()

    def reject(self) -> None:
        if not self._stops():
            super().reject()

    def _focus(self) -> None:
        if self.step is Step.FILE and self.file_step.file() is not None:
            self.file_step.list.enter()
        elif self.step is Step.SECRET:
            self.secret_step.current.control.setFocus()
        elif self.step is Step.CONTENTS and not self.contents_step.way.isHidden():
            self.contents_step.way.chosen().setFocus()
        elif self.step in BUSY:
            self.cancel_button.setFocus()
        else:
            self.confirm_button.setFocus()
