"""How far a report is, as a pill in the head of the page and a line below the choice."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vpdesk.domain.edition_orders import EditionState
from vpdesk.domain.editions import Edition, EditionKind
from vpdesk.domain.periods import Period
from vpdesk.ui.annual_report.kind_words import edition_standing
from vpdesk.ui.dates import paper_date
from vpdesk.ui.filling import filled
from vpdesk.ui.tokens import Tone
from vpdesk.ui.widgets.pill import Pill
from vpdesk.ui.widgets.strip import Strip


class StateLine(QWidget):
    """Says what holds for the report that is shown; hidden for a usual draft.

    One of `interim_wanted`, `certificate_wanted` (an EditionId) and `edition_wanted` (an Edition)
    follows a click on its link.
    """

    interim_wanted = Signal()
    certificate_wanted = Signal(object)
    edition_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._strip = Strip()
        self._strip.link_clicked.connect(self._follow)
        self._state = EditionState()
        self._frozen: Edition | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._strip)
        self.hide()

    def text(self) -> str:
        return self._strip.text()

    def show_state(
        self,
        state: EditionState,
        period: Period,
        kind: EditionKind,
        frozen: Edition | None,
        *,
        erratum: bool,
        begun: bool,
    ) -> None:
        """Show how far the document of a period is; ``frozen`` is its edition once it is final.

        ``begun`` tells that there is text for an erratum of it.
        """
        self._state, self._frozen = state, frozen
        if erratum:
            self._say(
                self.tr(
                    "You are preparing an erratum. The issued report stays on record, "
                    "and counts as told."
                ),
                "warn",
            )
        elif frozen is not None:
            text = self.tr("Issued on %1. Its figures and texts can change no more.")
            if begun:
                text = self.tr(
                    "Issued on %1, as it stands here. What you typed for an erratum is kept: it is "
                    "there again with ‘Erratum…’ in ‘Told before’."
                )
            self._say(filled(text, paper_date(frozen.made_on)), "ok", self.tr("View certificate"))
        elif state.running and kind is EditionKind.ANNUAL:
            text = self.tr(
                "This period runs until %1. Until then only an interim notice can leave the vault."
            )
            link = self.tr("Make an interim notice")
            self._say(filled(text, paper_date(period.end)), "neutral", link)
        elif state.running and kind is EditionKind.BLOCK:
            text = self.tr("These years run until %1. After that their report can leave the vault.")
            self._say(filled(text, paper_date(period.end)), "neutral")
        elif state.drafts:
            text = self.tr("A draft left the vault on %1. What it said counts as told.")
            self._say(filled(text, paper_date(state.drafts[-1].made_on)), "warn", self.tr("Show"))
        else:
            self._say("", "neutral")

    def _say(self, text: str, kind: str, link: str = "") -> None:
        self._strip.say(text, kind, link)  # type: ignore[arg-type]
        self.setVisible(bool(text))

    def _follow(self) -> None:
        if self._frozen is not None:
            self.certificate_wanted.emit(self._frozen.id)
        elif self._state.running:
            self.interim_wanted.emit()
        elif self._state.drafts:
            self.edition_wanted.emit(self._state.drafts[-1])


def show_pill(pill: Pill, state: EditionState, frozen: Edition | None, *, erratum: bool) -> None:
    """Show in one word, and a day, how far a report is."""
    words, tone, icon = _pill(state, frozen, erratum=erratum)
    pill.show_state(words, tone, icon)


def _pill(state: EditionState, frozen: Edition | None, *, erratum: bool) -> tuple[str, Tone, str]:
    if erratum:
        return QCoreApplication.translate("StateLine", "Erratum"), "warn", ""
    if frozen is not None:
        return edition_standing(frozen), "ok", "lock"
    if state.running:
        return QCoreApplication.translate("StateLine", "Still running"), "neutral", ""
    return QCoreApplication.translate("StateLine", "Draft"), "neutral", ""
