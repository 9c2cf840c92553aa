"""The dialog that puts a backup back, step by step."""

from collections.abc import Callable
from enum import Enum, auto
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vpdesk.services import backup_reading, vault_location
from vpdesk.services.backup_reading import BackupContents
from vpdesk.services.backup_secrets import BackupSecret, WithPassword
from vpdesk.services.errors import BackupOfAnotherKey, RecoveryCodeMistyped, WrongSecret
from vpdesk.services.progress import Progress
from vpdesk.services.restoring import Restored, restore
from vpdesk.services.vaults import DEFAULT_COST, SYSTEM_KEYRING
from vpdesk.ui.errors import words_for
from vpdesk.ui.file_dialogs import ask_file_to_open, ask_folder
from vpdesk.ui.jobs import Job, RunningJob
from vpdesk.ui.restoring.contents_step import ContentsStep
from vpdesk.ui.restoring.secret_step import SecretStep
from vpdesk.ui.restoring.source import RestoreSource, proposed_folder
from vpdesk.ui.widgets.bars import ShareBar
from vpdesk.ui.widgets.dialog import Dialog
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.strip import Strip
from vpdesk.ui.widgets.text import text_label

_WIDTH = 620


class Step(Enum):
    FILE = auto()
    SECRET = auto()
    LOOKING = auto()
    CONTENTS = auto()
    RESTORING = auto()
    DONE = auto()


_BUSY = frozenset({Step.LOOKING, Step.RESTORING})


class RestoreDialog(QObject):
    """Nothing is written before *Terugzetten*, and never over a vault.

    `open_wanted` carries the folder of the restored vault, which the program uses from then on.
    """

    open_wanted = Signal(object)

    def __init__(self, parent: QWidget, source: RestoreSource) -> None:
        super().__init__(parent)
        self._source = source
        self._file: Path | None = None
        self._secret: BackupSecret | None = None
        self._folder = proposed_folder(source.vault)
        self._restored: Restored | None = None
        self._job: RunningJob | None = None
        self.step = Step.FILE
        self.dialog = Dialog(parent, "", "", width=_WIDTH)
        self._why = text_label("", "body", "text2", wrap=True)
        self.secret_step = SecretStep(source.keyring)
        self.contents_step = ContentsStep()
        self.bar = ShareBar(self.tr("Putting back"))
        self.strip = Strip()
        for part in (self._why, self.secret_step, self.contents_step, self.bar, self.strip):
            self.dialog.content.addWidget(part)
        self.dialog.confirmed.connect(self._go_on)
        self.dialog.cancel_button.clicked.disconnect(self.dialog.reject)
        self.dialog.cancel_button.clicked.connect(self._cancel)
        self.dialog.finished.connect(self._leave)
        self.contents_step.folder_wanted.connect(self._ask_folder)
        self._show_step(Step.FILE)

    def open(self, file: Path | None = None) -> None:
        """Show the dialog, with a backup that was chosen already or asking for one."""
        self.dialog.open()
        if file is not None:
            self.take_file(file)

    def take_file(self, file: Path) -> None:
        """Look into this backup; with the keys of the open vault where they fit."""
        self._file = file
        self._secret = None
        self.strip.say("")
        if self._source.backups is None:
            self._ask_secret()
        else:
            self._look(None)

    def _go_on(self) -> None:
        match self.step:
            case Step.FILE:
                self._ask_file()
            case Step.SECRET:
                secret = self.secret_step.secret()
                if secret is not None:
                    self._look(secret)
            case Step.CONTENTS:
                self._restore()
            case Step.DONE:
                self._use()
            case _:
                pass

    def _cancel(self) -> None:
        if self.step in _BUSY and self._job is not None:
            self._job.cancel()
        else:
            self.dialog.reject()

    def _leave(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self.secret_step.clear()
        self.contents_step.way.passwords.clear()
        self.dialog.deleteLater()
        self.deleteLater()

    def _ask_file(self) -> None:
        ask_file_to_open(
            self.dialog,
            self.tr("Choose a backup"),
            self.tr("Backups (*.vpbak)"),
            lambda chosen: self.take_file(Path(chosen)),
        )

    def _ask_folder(self) -> None:
        ask_folder(self.dialog, self.tr("Folder for the new vault"), self._take_folder)

    def _take_folder(self, chosen: str) -> None:
        self._folder = proposed_folder(Path(chosen) / "vpdesk")
        self.contents_step.show_folder(self._folder)

    def _ask_secret(self, why: str = "") -> None:
        if self._file is None:
            return
        try:
            ways = backup_reading.ways_in(self._file)
        except Exception as error:  # noqa: BLE001 -- worded, or raised again there
            self._say(error, Step.FILE)
            return
        words = why or self.tr("The backup is encrypted. Open it to see what is in it.")
        self.secret_step.ask(ways, words)
        self._show_step(Step.SECRET)
        self.secret_step.current.control.setFocus()

    def _look(self, secret: BackupSecret | None) -> None:
        if self._file is not None:
            self._secret = secret
            self._show_step(Step.LOOKING)
            self._run(
                partial(self._source.looking, self._file, secret),
                self._show_contents,
                self._refuse_look,
            )

    def _show_contents(self, contents: BackupContents) -> None:
        self.contents_step.show_contents(contents, self._source.today())
        self.contents_step.show_folder(self._folder)
        self.contents_step.ask_way(asked=self._asks_way())
        self._show_step(Step.CONTENTS)
        self.dialog.confirm_button.setFocus()

    def _refuse_look(self, error: Exception) -> None:
        if self._secret is None and isinstance(error, BackupOfAnotherKey | WrongSecret):
            self._ask_secret(
                self.tr("The keys of the open vault do not fit. Open the backup with its own.")
            )
        elif isinstance(error, WrongSecret | RecoveryCodeMistyped):
            self._show_step(Step.SECRET)
            self.secret_step.current.set_error(words_for(error) or "", focus=True)
        else:
            self._say(error, Step.FILE if self._secret is None else Step.SECRET)

    def _asks_way(self) -> bool:
        return not isinstance(self._secret, WithPassword | None)

    def _restore(self) -> None:
        way = self.contents_step.way
        if self._asks_way() and (complaint := way.complaint()) is not None:
            field, what = complaint
            field.set_error(what, focus=True)
            return
        if self._file is None:
            return
        job = partial(
            restore,
            self._file,
            self._folder,
            secret=self._source.secret(self._secret),
            way=way.way() if self._asks_way() else None,
            password=way.password() if self._asks_way() else "",
            today=self._source.today,
            keyring=self._source.keyring or SYSTEM_KEYRING,
            argon2=self._source.argon2 or DEFAULT_COST,
        )
        self._show_step(Step.RESTORING)
        self._run(job, self._show_done, self._refuse_restore)

    def _refuse_restore(self, error: Exception) -> None:
        self._say(error, Step.CONTENTS)

    def _show_done(self, restored: Restored) -> None:
        self._restored = restored
        self._show_step(Step.DONE)
        text = self.tr("The backup has been put back into %1.").replace("%1", str(restored.folder))
        if self._source.vault.exists() and restored.folder != self._source.vault:
            stays = self.tr("The vault in %1 stays as it is, until you remove it yourself.")
            text = f"{text} {stays.replace('%1', str(self._source.vault))}"
        self.strip.say(text, "ok")
        self.dialog.confirm_button.setFocus()

    def _use(self) -> None:
        if self._restored is None:
            return
        try:
            vault_location.work_in(self._restored.folder)
        except Exception as error:  # noqa: BLE001 -- worded, or raised again there
            self._say(error, Step.DONE)
            return
        self.dialog.accept()
        self.open_wanted.emit(self._restored.folder)

    def _run(self, job: Job, arrived: Callable[..., None], refused: Callable[..., None]) -> None:
        self.strip.say("")
        self.bar.show_share(0, 1)
        self._job = RunningJob(job, self)
        self._job.progressed.connect(self._show_progress)
        self._job.succeeded.connect(arrived)
        self._job.failed.connect(refused)
        self._job.cancelled.connect(self._stopped)
        self._job.start()

    def _show_progress(self, progress: Progress) -> None:
        self.bar.show_share(progress.done, max(progress.total, 1))

    def _stopped(self) -> None:
        was_restoring = self.step is Step.RESTORING
        self._show_step(Step.CONTENTS if was_restoring else Step.FILE)
        self.strip.say(self.tr("Stopped. Nothing was put back."), "neutral")

    def _say(self, error: Exception, step: Step) -> None:
        words = words_for(error)
        self._show_step(step)
        if words is None:
            raise error
        self.strip.say(words, "danger")

    def _show_step(self, step: Step) -> None:
        self.step = step
        titles = {Step.CONTENTS: self.tr("What is in this backup"), Step.DONE: self.tr("Put back")}
        confirm = {
            Step.FILE: self.tr("Choose a backup…"),
            Step.SECRET: self.tr("Look inside"),
            Step.LOOKING: self.tr("Looking…"),
            Step.CONTENTS: self.tr("Put back"),
            Step.RESTORING: self.tr("Putting back…"),
            Step.DONE: self.tr("Open this vault"),
        }[step]
        self.dialog.set_title(titles.get(step, self.tr("Put a backup back")), confirm)
        self._why.setText(self._explanation(step))
        show_inside(self._why, bool(self._why.text()))
        show_inside(self.secret_step, step is Step.SECRET)
        show_inside(self.contents_step, step in {Step.CONTENTS, Step.RESTORING})
        self.contents_step.setEnabled(step is Step.CONTENTS)
        show_inside(self.bar, step in _BUSY)
        self.dialog.confirm_button.setEnabled(step not in _BUSY)
        cancel = self.tr("Not now") if step is Step.DONE else self.tr("Cancel")
        self.dialog.cancel_button.setText(cancel)

    def _explanation(self, step: Step) -> str:
        if step is Step.FILE:
            return self.tr(
                "A backup goes into a new folder. You see first what is in it; "
                "the vault you have stays as it is."
            )
        if step is Step.LOOKING:
            return self.tr("The backup is being checked through.")
        return ""
