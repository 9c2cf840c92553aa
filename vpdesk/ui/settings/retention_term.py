"""How long closed cases are kept: the term, what it means, and how many cases reached it."""

from PySide6.QtCore import QObject, Signal

from vpdesk.domain.settings import RETENTION, retention_months
from vpdesk.services.retention.retention import Retention
from vpdesk.services.settings import VaultSettings
from vpdesk.ui.widgets.card import Card
from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.setting_row import card_of, setting_row
from vpdesk.ui.widgets.text import text_label

CHOICES = (0, 6, 12, 18, 24, 36, 48, 60)


class RetentionTerm(QObject):
    """The card of the term; `changed` comes after another one was kept."""

    changed = Signal()

    def __init__(self, settings: VaultSettings, retention: Retention) -> None:
        super().__init__()
        self._settings = settings
        self._retention = retention
        chosen = retention_months(settings.get(RETENTION))
        offered = sorted({*CHOICES, chosen})
        self._months = ComboBox(
            choices=[(months, self.tr("%n month(s)", "", months)) for months in offered]
        )
        self._months.set_value(chosen)
        self._months.value_changed.connect(self._keep)
        self._meaning = text_label("", "small", "text2", wrap=True)
        self._reached = text_label("", "label", "text", wrap=True)
        self.refill()

    def cards(self) -> list[Card]:
        """Return the cards of this section."""
        return [
            card_of(
                self.tr("Term"),
                setting_row(
                    self.tr("Retention"),
                    self.tr("After closing a case. You decide yourself when a case goes."),
                    self._months,
                ),
                self._meaning,
                self._reached,
            )
        ]

    def refill(self) -> None:
        """Say what the term means, and count again."""
        months = self._retention.months()
        self._meaning.setText(
            self.tr(
                "A closed case keeps its content for %n month(s), and until the annual report "
                "that it counts in is final. Then vpdesk asks you: destroy it, or hold it for a "
                "reason. It goes on counting in your figures. Nothing is destroyed by itself.",
                "",
                months,
            )
            if months
            else self.tr(
                "A closed case keeps its content until the annual report that it counts in is "
                "final. Then vpdesk asks you: destroy it, or hold it for a reason. It goes on "
                "counting in your figures. Nothing is destroyed by itself."
            )
        )
        count = self._retention.count_due()
        self._reached.setText(
            self.tr("%n closed case(s) reached this term.", "", count)
            if count
            else self.tr("No closed case reached this term yet.")
        )

    def _keep(self, months: object) -> None:
        if isinstance(months, int):
            self._settings.put(RETENTION, str(months))
            self.refill()
            self.changed.emit()
