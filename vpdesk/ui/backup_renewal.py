"""Offers to put the backups of before new keys under the present ones."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from vpdesk.domain.backups import Backup
from vpdesk.services.progress import Progress
from vpdesk.ui.errors import words_for
from vpdesk.ui.jobs import RunningJob
from vpdesk.ui.moments import paper_moment
from vpdesk.ui.plain_paths import plain_path
from vpdesk.ui.widgets.buttons import secondary_button
from vpdesk.ui.widgets.card import Card
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.strip import Strip
from vpdesk.ui.widgets.text import text_label

if TYPE_CHECKING:
    from vpdesk.services.backups.backups import Backups


class BackupRenewal(QObject):
    """A card that is there while old secrets open a backup; `ended` comes after a renewal."""

    ended = Signal()

    def __init__(self, backups: "Backups") -> None:
        super().__init__()
        self._backups = backups
        self._job: RunningJob | None = None
        self._wanted = 0
        self.button = secondary_button(self.tr("Renew them"), "refresh-cw")
        self.button.clicked.connect(self._renew)
        self.words = text_label("", "small", wrap=True)
        self.away = text_label("", "small", "text2", wrap=True)
        self.strip = Strip()
        self.card = Card(self.tr("Backups of before the new keys"), self.button)
        for part in (self.words, self.away, self.strip):
            self.card.add(part)
        show_inside(self.card, False)

    def show_backups(self, earlier: tuple[Backup, ...], away: tuple[Backup, ...]) -> None:
        """Show which backups old secrets open; ``away`` are those of them out of reach."""
        self._wanted = len(earlier) - len(away)
        words = self.tr(
            "%n backup(s) still open with the password and recovery code of before. Renew them "
            "when somebody may know those; otherwise they may stay as they are.",
            "",
            len(earlier),
        )
        self.words.setText(words)
        self.button.setAccessibleDescription(words)
        listed = "; ".join(
            f"{plain_path(each.place)}, {paper_moment(each.made_at)}" for each in away
        )
        out_of_reach = self.tr(
            "Out of reach: %1. Once you have chosen to renew, these follow when a backup is next "
            "made there."
        )
        self.away.setText(out_of_reach.replace("%1", listed))
        show_inside(self.away, bool(away))
        show_inside(self.words, bool(earlier))
        self._allow()
        show_inside(self.card, bool(earlier) or bool(self.strip.text()))

    def _renew(self) -> None:
        if self._job is None:
            self._job = RunningJob(self._backups.renew, self)
            self._job.progressed.connect(self._tell)
            self._job.succeeded.connect(self._finish)
            self._job.failed.connect(self._refuse)
            self._job.cancelled.connect(self._rest)
            self._allow()
            self._tell(Progress(0, self._wanted))
            self._job.start()

    def _tell(self, progress: Progress) -> None:
        words = self.tr("Backups are being renewed and proven: %1 of %2")
        words = words.replace("%1", str(progress.done)).replace("%2", str(progress.total))
        self.strip.say(words, "neutral", icon="refresh-cw")

    def _finish(self, renewed: tuple[object, ...]) -> None:
        failed = self._wanted - len(renewed)
        self._rest()
        if failed > 0:
            words = self.tr("%n backup(s) could not be renewed and are as they were.", "", failed)
            self.strip.say(words, "danger")
        else:
            words = self.tr(
                "%n backup(s) renewed. The secrets of before open none of them.", "", len(renewed)
            )
            self.strip.say(words, "ok")
        self.ended.emit()

    def _refuse(self, error: Exception) -> None:
        self._rest()
        words = words_for(error)
        if words is None:
            raise error
        self.strip.say(words, "danger")
        self.ended.emit()

    def _rest(self) -> None:
        self._job = None
        self.strip.say("")
        self._allow()

    def _allow(self) -> None:
        self.button.setEnabled(self._job is None and self._wanted > 0)
