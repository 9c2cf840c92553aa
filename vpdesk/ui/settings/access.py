"""How the vault opens: the way, its password, the recovery code and the keys behind them."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vpdesk.services.access.access import Access
from vpdesk.services.vaults.vaults import WayToOpen
from vpdesk.ui.dates import long_date
from vpdesk.ui.settings.job_dialog import JobDialog
from vpdesk.ui.settings.recovery_dialogs import new_code_dialog, rehearsal_dialog
from vpdesk.ui.settings.rotation_dialog import RotationDialog
from vpdesk.ui.settings.way_dialogs import password_dialog, way_dialog
from vpdesk.ui.widgets.buttons import secondary_button
from vpdesk.ui.widgets.card import Card
from vpdesk.ui.widgets.setting_row import card_of, setting_row
from vpdesk.ui.widgets.strip import Strip


class OpeningVault(QObject):
    """Shows and changes who can open the vault, in dialogs over ``parent``.

    `about_to_close` comes before a rotation, which closes the vault, `closed` after it: the
    vault is then to be opened anew.
    """

    about_to_close = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget, access: Access, today: Callable[[], date]) -> None:
        super().__init__(parent)
        self._over = parent
        self._access = access
        self._today = today
        self._warning = Strip()
        self._warning.link_clicked.connect(self.change_way)
        self._password = secondary_button(self.tr("Change password…"), "key-round")
        self._password.clicked.connect(self.change_password)
        way = secondary_button(self.tr("Change way…"), "lock")
        way.clicked.connect(self.change_way)
        code = secondary_button(self.tr("New recovery code…"), "refresh-cw")
        code.clicked.connect(self.replace_code)
        rehearse = secondary_button(self.tr("Rehearse…"), "check")
        rehearse.clicked.connect(self.rehearse)
        keys = secondary_button(self.tr("Renew keys…"), "refresh-cw")
        keys.clicked.connect(self.renew_keys)
        self._way_row = setting_row(self.tr("Way to open"), " ", way)
        self._password_row = setting_row(self.tr("Password"), " ", self._password)
        self._rehearsal_row = setting_row(self.tr("Recovery code rehearsed"), " ", rehearse)
        self._rows = (
            self._way_row,
            self._password_row,
            setting_row(
                self.tr("Recovery code"),
                self.tr(
                    "Always opens the vault, also on another computer. Without password and "
                    "recovery code nobody can, not even the makers."
                ),
                code,
            ),
            self._rehearsal_row,
            setting_row(
                self.tr("Keys"),
                self.tr("When someone may know a secret of yours and have a copy of the vault."),
                keys,
            ),
        )
        self.refresh()

    def cards(self) -> list[Card]:
        """Return the cards of this part."""
        card = card_of(self.tr("Opening the vault"), *self._rows)
        card.add(self._warning)
        return [card]

    def refresh(self) -> None:
        """Show how the vault opens now."""
        way = self._access.way()
        self._way_row.set_hint(self._way_words(way))
        has_password = way in {WayToOpen.BOUND, WayToOpen.PASSWORD}
        self._password.setEnabled(has_password)
        self._password_row.set_hint(
            self.tr("You type it each time the vault opens.")
            if has_password
            else self.tr("This vault opens without a password.")
        )
        self._rehearsal_row.set_hint(self._rehearsal_words())
        if self._access.two_work():
            self._warning.say("")
        else:
            self._warning.say(
                self.tr("Only the recovery code opens this vault now."),
                "warn",
                link=self.tr("Choose a way to open"),
            )

    def change_password(self) -> None:
        """Open the dialog for another password."""
        way = self._access.way()
        if way is not None:
            self._open(password_dialog(self._over, self._access, way))

    def change_way(self) -> None:
        """Open the dialog for another way to open the vault."""
        self._open(way_dialog(self._over, self._access))

    def replace_code(self) -> None:
        """Open the dialog for a new recovery code."""
        dialog = new_code_dialog(self._over, self._access, self._today)
        dialog.succeeded.connect(self.refresh)
        dialog.open()

    def rehearse(self) -> None:
        """Open the dialog that has the recovery code typed from the paper."""
        dialog = rehearsal_dialog(self._over, self._access, self._today, self.replace_code)
        dialog.succeeded.connect(self.refresh)
        dialog.open()

    def renew_keys(self) -> None:
        """Open the dialog that renews the keys."""
        dialog = RotationDialog(self._over, self._access, self._today)
        dialog.begins.connect(self.about_to_close)
        dialog.succeeded.connect(self.closed)
        dialog.open()

    def _open(self, dialog: JobDialog) -> None:
        dialog.succeeded.connect(self._tell_leftovers)
        dialog.open()

    def _tell_leftovers(self, items: object) -> None:
        self.refresh()
        if items:
            words = self.tr("An old key could not be taken out of the keyring. It opens nothing.")
            self._warning.say(words, "neutral")

    def _way_words(self, way: WayToOpen | None) -> str:
        match way:
            case WayToOpen.BOUND:
                return self.tr(
                    "Your computer’s keyring and a password together. Even someone who gets into "
                    "your computer cannot get in without your password."
                )
            case WayToOpen.KEYRING:
                return self.tr(
                    "Your computer’s keyring. As safe as your login to the computer; whoever sits "
                    "at your open computer can get in."
                )
            case WayToOpen.PASSWORD:
                return self.tr("A password, without the keyring of this computer.")
            case None:
                return self.tr("Only the recovery code.")

    def _rehearsal_words(self) -> str:
        rehearsal = self._access.rehearsal()
        if rehearsal.is_due(self._today()):
            return self.tr("Fetch the paper and type the code, to know that it works.")
        words = (
            self.tr("To be rehearsed on %2.")
            if rehearsal.last is None
            else self.tr("You last had it at hand on %1. Next time on %2.").replace(
                "%1", long_date(rehearsal.last)
            )
        )
        return words.replace("%2", long_date(rehearsal.due))
