"""The dialog that puts a backup back, step by step."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vpdesk.services.backups import reading as backup_reading
from vpdesk.services.backups.reading import BackupContents
from vpdesk.services.backups.restored_note import RestoredNote, keep_note
from vpdesk.services.backups.restoring import Restored, refuse_folder, restore
from vpdesk.services.backups.secrets import BackupSecret, WithPassword
from vpdesk.services.progress import Progress
from vpdesk.services.vaults import location as vault_location
from vpdesk.services.vaults.vaults import DEFAULT_COST, SYSTEM_KEYRING, Keyring, keyring_state
from vpdesk.ui.errors import words_for
from vpdesk.ui.file_dialogs import ask_file_to_open, ask_folder
from vpdesk.ui.jobs import Job, RunningJob, at_once
from vpdesk.ui.plain_paths import plain_path
from vpdesk.ui.restoring.frame import RestoreFrame
from vpdesk.ui.restoring.refusals import Where, where
from vpdesk.ui.restoring.source import RestoreSource, folder_in, proposed_folder
from vpdesk.ui.restoring.step import BUSY, Step
from vpdesk.ui.widgets.text import announce


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
        self._needs_way = False
        self._restored: Restored | None = None
        self._job: RunningJob | None = None
        self.dialog = RestoreFrame(parent, source.today, source.keyring, self._stop)
        self._connect()

    def open(self, file: Path | None = None) -> None:
        """Show the dialog, with a backup that was chosen already or asking for one."""
        finding = RunningJob(at_once(self._source.finding), self)
        finding.succeeded.connect(self._offer_files)
        finding.start()
        self.dialog.open()
        if file is not None:
            self.take_file(file)

    def take_file(self, file: Path) -> None:
        """Look into this backup; with the keys of the open vault where they fit."""
        self._file = file
        self._secret = None
        self._needs_way = False
        self.dialog.tell("")
        if self._source.backups is None:
            self._ask_secret()
        else:
            self._look(None)

    def _connect(self) -> None:
        self.dialog.confirmed.connect(self._go_on)
        self.dialog.finished.connect(self._leave)
        self.dialog.file_step.chosen.connect(self.take_file)
        self.dialog.file_step.other_wanted.connect(self._ask_file)
        self.dialog.secret_step.turned.connect(partial(self.dialog.tell, ""))
        self.dialog.contents_step.folder_wanted.connect(self._ask_folder)

    def _go_on(self) -> None:
        match self.dialog.step:
            case Step.FILE:
                file = self.dialog.file_step.file()
                if file is None:
                    self._ask_file()
                else:
                    self.take_file(file)
            case Step.SECRET:
                secret = self.dialog.secret_step.secret()
                if secret is not None:
                    self._look(secret)
            case Step.CONTENTS:
                self._restore()
            case Step.DONE:
                self._use()
            case _:
                pass

    def _stop(self) -> bool:
        """Stop what runs; tell whether anything did."""
        if self.dialog.step in BUSY and self._job is not None:
            self._job.cancel()
            return True
        return False

    def _leave(self) -> None:
        self._secret = None
        self.dialog.wipe()
        self.dialog.deleteLater()
        self.deleteLater()

    def _offer_files(self, files: object) -> None:
        if isinstance(files, tuple):
            self.dialog.file_step.show_files(files)
        if self.dialog.step is Step.FILE:
            self.dialog.show_step(Step.FILE)

    def _ask_file(self) -> None:
        ask_file_to_open(
            self.dialog,
            self.tr("Choose a backup"),
            self.tr("Backups (*.vpbak)"),
            lambda chosen: self.take_file(Path(chosen)),
        )

    def _ask_folder(self) -> None:
        ask_folder(self.dialog, self.tr("Folder for the new vault"), self.take_folder)

    def take_folder(self, chosen: str) -> None:
        self._folder = folder_in(Path(chosen))
        self.dialog.contents_step.show_folder(self._folder)
        self.dialog.tell("")
        try:
            refuse_folder(self._folder)
        except Exception as error:  # noqa: BLE001 -- worded, or raised again there
            self.refuse(error)

    def _ask_secret(self, why: str = "") -> None:
        if self._file is None:
            return
        try:
            ways = backup_reading.ways_in(self._file)
        except Exception as error:  # noqa: BLE001 -- worded, or raised again there
            self.refuse(error)
            return
        words = why or self.tr("The backup is encrypted. Open it to see what is in it.")
        self.dialog.secret_step.ask(ways, words)
        self.dialog.show_step(Step.SECRET)

    def _look(self, secret: BackupSecret | None) -> None:
        if self._file is not None:
            self._secret = secret
            self.dialog.show_step(Step.LOOKING)
            job = partial(self._source.looking, self._file, secret)
            self._run(job, self._show_contents)

    def _show_contents(self, contents: BackupContents) -> None:
        self._job = None
        compared = self._source.backups is not None
        self.dialog.contents_step.show_contents(contents, self._source.today(), compared=compared)
        self.dialog.contents_step.show_folder(self._folder)
        self._show_way()
        self.dialog.show_step(Step.CONTENTS)

    def _asks_way(self) -> bool:
        return self._needs_way or not isinstance(self._secret, WithPassword | None)

    def _show_way(self, why: str = "") -> None:
        asked = self._asks_way()
        self.dialog.contents_step.ask_way(asked=asked, why=why)
        if asked:
            asking = RunningJob(
                at_once(partial(keyring_state, self._keyring)), self, may_be_left=True
            )
            asking.succeeded.connect(self.dialog.contents_step.way.show_keyring_state)
            asking.start()

    @property
    def _keyring(self) -> Keyring:
        return self._source.keyring or SYSTEM_KEYRING

    def _restore(self) -> None:
        way, asked = self.dialog.contents_step.way, self._asks_way()
        if asked and (complaint := way.complaint()) is not None:
            field, what = complaint
            field.set_error(what, focus=True)
            return
        if self._file is None:
            return
        self.dialog.contents_step.show_folder(self._folder)
        job = partial(
            restore,
            self._file,
            self._folder,
            secret=self._source.secret(self._secret),
            way=way.way() if asked else None,
            password=way.password() if asked else "",
            today=self._source.today,
            keyring=self._keyring,
            argon2=self._source.argon2 or DEFAULT_COST,
        )
        self.dialog.show_step(Step.RESTORING)
        self._run(job, self._show_done)

    def _show_done(self, restored: Restored) -> None:
        self._job = None
        self._restored = restored
        folder, before = plain_path(restored.folder), self._vault_before(restored)
        text = self.tr("The backup has been put back into %1.").replace("%1", folder)
        if before is not None:
            stays = self.tr("The vault in %1 stays as it is, until you remove it yourself.")
            text = f"{text} {stays.replace('%1', plain_path(before))}"
        self.dialog.show_step(Step.DONE)
        self.dialog.tell(text, "ok")

    def _vault_before(self, restored: Restored) -> Path | None:
        vault = self._source.vault
        return vault if vault.exists() and vault.absolute() != restored.folder else None

    def _use(self) -> None:
        if self._restored is None:
            return
        folder = self._restored.folder
        try:
            vault_location.work_in(folder)
        except Exception as error:  # noqa: BLE001 -- worded, or raised again there
            self._tell(error, Step.DONE)
            return
        made_at, before = self._restored.contents.made_at, self._vault_before(self._restored)
        keep_note(RestoredNote(folder=folder, made_at=made_at, before=before))
        self.dialog.accept()
        self.open_wanted.emit(folder)

    def _run(self, job: Job, arrived: Callable[..., None]) -> None:
        self.dialog.tell("")
        self.dialog.show_progress(Progress(0, 1))
        self._job = RunningJob(job, self)
        self._job.progressed.connect(self.dialog.show_progress)
        self._job.succeeded.connect(arrived)
        self._job.failed.connect(self.refuse)
        self._job.cancelled.connect(self._stopped)
        self._job.start()

    def _stopped(self) -> None:
        self._job = None
        self.dialog.show_step(self._back())
        self.dialog.tell(self.tr("Stopped. Nothing was put back."), "neutral")

    def _back(self) -> Step:
        """Return the step from which what runs, or ran, was started."""
        if self.dialog.step in {Step.RESTORING, Step.CONTENTS}:
            return Step.CONTENTS
        return Step.FILE if self._secret is None else Step.SECRET

    def refuse(self, error: Exception) -> None:
        """Say what could not be done where it can be mended; what was typed stays."""
        self._job = None
        dialog, words, asks_way = self.dialog, words_for(error) or "", self._asks_way()
        was_putting_back = self._back() is Step.CONTENTS
        match where(error, asks_way=asks_way and was_putting_back):
            case Where.SECRET | Where.SECRET_STEP if self._secret is None:
                self._ask_secret(
                    self.tr("The keys of the open vault do not fit. Open the backup with its own.")
                )
            case Where.SECRET:
                dialog.show_step(Step.SECRET)
                dialog.secret_step.current.set_error(words, focus=True)
            case Where.SECRET_STEP:
                self._tell(error, Step.SECRET)
            case Where.FILE:
                self._tell(error, Step.FILE)
            case Where.PASSWORD:
                dialog.show_step(Step.CONTENTS)
                dialog.contents_step.way.passwords.first.set_error(words, focus=True)
            case Where.FOLDER:
                dialog.show_step(Step.CONTENTS)
                dialog.contents_step.refuse_folder(words)
            case Where.WAY:
                self._needs_way = True
                self._show_way(words)
                dialog.show_step(Step.CONTENTS)
                announce(dialog.contents_step.way_problem)
            case Where.HERE:
                self._tell(error, self._back())

    def _tell(self, error: Exception, step: Step) -> None:
        words = words_for(error)
        self.dialog.show_step(step)
        if words is None:
            raise error
        self.dialog.tell(words)
