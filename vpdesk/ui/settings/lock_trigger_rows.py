"""The card that says what else locks vpdesk, as far as this system tells it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QWidget

from vpdesk.ui.lock_triggers import LockTrigger, Offer, Offers, TriggerOffer
from vpdesk.ui.widgets.card import Card, divider
from vpdesk.ui.widgets.setting_row import setting_row
from vpdesk.ui.widgets.text import text_label


class LockTriggerRows(Card):
    """One row for each trigger; what is known is asked anew each time the card is shown."""

    def __init__(self, offers: Offers) -> None:
        super().__init__(self.tr("Also locks at"))
        self._offers = offers
        self._shown: tuple[TriggerOffer, ...] = ()
        self._rows: list[QWidget] = []
        self._fill()

    def showEvent(self, event: QShowEvent) -> None:
        self._fill()
        super().showEvent(event)

    def words(self) -> list[str]:
        """Return what stands at the right of each row."""
        return [_answer(each.offer) for each in self._shown]

    def _fill(self) -> None:
        offers = self._offers()
        if offers == self._shown:
            return
        self._shown = offers
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = []
        for place, each in enumerate(offers):
            parts: list[QWidget] = [divider()] if place else []
            parts.append(_row(each))
            for part in parts:
                self.add(part)
            self._rows += parts


def _row(offer: TriggerOffer) -> QWidget:
    answer: QLabel = text_label(_answer(offer.offer), "label", "text2")
    name = trigger_name(offer.trigger)
    answer.setAccessibleName(f"{name}: {_answer(offer.offer)}")
    return setting_row(name, _reason(offer.offer), answer)


def trigger_name(trigger: LockTrigger) -> str:
    """Return what happens, in a word or two."""
    match trigger:
        case LockTrigger.SLEEP:
            return QCoreApplication.translate("LockTriggers", "Sleep")
        case LockTrigger.SESSION_LOCK:
            return QCoreApplication.translate("LockTriggers", "Lock of the computer")
        case LockTrigger.USER_SWITCH:
            return QCoreApplication.translate("LockTriggers", "Switch to another user")
        case LockTrigger.SCREEN_SAVER:
            return QCoreApplication.translate("LockTriggers", "Screen saver")


def _answer(offer: Offer) -> str:
    match offer:
        case Offer.TOLD:
            return QCoreApplication.translate("LockTriggers", "Yes")
        case Offer.AT_WAKING:
            return QCoreApplication.translate("LockTriggers", "At waking up")
        case Offer.NOT_TOLD | Offer.NO_BUS | Offer.NOT_HEARD:
            return QCoreApplication.translate("LockTriggers", "No")


def _reason(offer: Offer) -> str:
    match offer:
        case Offer.TOLD:
            return ""
        case Offer.AT_WAKING:
            return QCoreApplication.translate(
                "LockTriggers",
                "The system does not tell it before; vpdesk locks within a second after waking up.",
            )
        case Offer.NOT_TOLD:
            return QCoreApplication.translate(
                "LockTriggers", "Your system does not tell it. The automatic lock still works."
            )
        case Offer.NO_BUS:
            return QCoreApplication.translate(
                "LockTriggers",
                "There is no message bus in this session. The automatic lock still works.",
            )
        case Offer.NOT_HEARD:
            return QCoreApplication.translate(
                "LockTriggers",
                "vpdesk cannot hear it on this system. The automatic lock still works.",
            )
