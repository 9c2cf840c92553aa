"""Makes one address of two, and lets its user choose where they differ."""

from collections.abc import Sequence
from dataclasses import fields, replace
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from vpdesk.domain.problems import DraftRefused
from vpdesk.domain.referral_contacts import ReferralContact, ReferralContactDraft
from vpdesk.services.addresses.merging import AddressMerging
from vpdesk.ui.dates import paper_date
from vpdesk.ui.filling import filled
from vpdesk.ui.labels import term_label
from vpdesk.ui.language import current
from vpdesk.ui.problem_words import problem_words
from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.dialog import Dialog
from vpdesk.ui.widgets.field import FormField
from vpdesk.ui.widgets.strip import Strip
from vpdesk.ui.widgets.text import text_label

Pair = tuple[ReferralContact, ReferralContact]

_JOINED = "good_to_know"
_AS_WIDE_AS_THE_DIALOG = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon


class AddressMergeDialog(Dialog):
    """The first of a pair stays; `merged` carries what leads back."""

    merged = Signal(object)

    def __init__(self, parent: QWidget, merging: AddressMerging, pairs: Sequence[Pair]) -> None:
        title = QCoreApplication.translate("AddressMergeDialog", "Merge two addresses")
        confirm = QCoreApplication.translate("AddressMergeDialog", "Merge addresses")
        super().__init__(parent, title, confirm)
        self._merging = merging
        self._pairs = pairs
        self.choices: dict[str, ComboBox] = {}
        self._fields: dict[str, FormField] = {}
        self.pair = ComboBox(choices=[(each, _names(each)) for each in pairs])
        self._strip = Strip()
        self._differing = QWidget()
        explanation = self.tr("Referrals and routes of both point to the one that stays.")
        nothing = self.tr("No two addresses of your book look alike.")
        self.content.addWidget(
            text_label(explanation if pairs else nothing, "body", "text2", wrap=True)
        )
        if pairs:
            self._add(self.tr("Addresses"), self.pair, self.content)
            self.content.addWidget(self._strip)
            self.content.addWidget(self._differing)
            self.pair.value_changed.connect(self._show_pair)
            self._show_pair()
        self.confirm_button.setEnabled(bool(pairs))
        self.confirmed.connect(self._merge)

    def _show_pair(self) -> None:
        first, second = self.pair.value()
        differing, self._differing = self._differing, QWidget()
        self.content.replaceWidget(differing, self._differing)
        differing.hide()
        differing.deleteLater()
        column = QVBoxLayout(self._differing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.content.spacing())
        self.choices, self._fields = {}, {}
        for name, words in self._labels().items():
            ours, theirs = getattr(first, name), getattr(second, name)
            if ours and theirs and ours != theirs:
                self._offer(name, words, ours, theirs, column)
        same = self.tr("Nothing that is filled in at both differs.")
        differ = self.tr("Choose what stays where the two differ.")
        self._strip.say(differ if self.choices else same, "neutral")

    def _offer(self, name: str, words: str, ours: Any, theirs: Any, column: QVBoxLayout) -> None:
        options = [(value, self._words(name, value)) for value in (ours, theirs)]
        if name == _JOINED:
            options.insert(0, (f"{ours}\n{theirs}", self.tr("Both, one below the other")))
        self.choices[name] = ComboBox(choices=options)
        self._fields[name] = self._add(words, self.choices[name], column)

    def _add(self, words: str, choice: ComboBox, around: QVBoxLayout) -> FormField:
        # Long names are cut in the closed box; else the dialog would be as wide as they are.
        choice.setSizeAdjustPolicy(_AS_WIDE_AS_THE_DIALOG)
        choice.setMinimumContentsLength(1)
        label, column = QLabel(words), QVBoxLayout()
        column.addWidget(label)
        column.addWidget(choice)
        around.addLayout(column)
        return FormField(label, choice, column)

    def _merge(self) -> None:
        kept, gone = self.pair.value()
        try:
            merged = self._merging.merge(kept.id, gone.id, self._draft(kept, gone))
        except DraftRefused as refused:
            self._strip.say(problem_words(refused.problems[0]), "warn")
            return
        self.accept()
        self.merged.emit(merged)

    def _draft(self, kept: ReferralContact, gone: ReferralContact) -> ReferralContactDraft:
        own = {each.name: getattr(kept, each.name) for each in fields(ReferralContactDraft)}
        draft = ReferralContactDraft(**own)
        lacking = {name: getattr(gone, name) for name in self._labels() if not getattr(kept, name)}
        chosen = {name: choice.value() for name, choice in self.choices.items()}
        return replace(draft, **lacking | chosen, urgent=kept.urgent or gone.urgent)

    def _words(self, name: str, value: Any) -> str:
        if name == "checked_on":
            return paper_date(value)
        if name != "kind_id":
            return " ".join(str(value).split())
        kinds = (each.kind for each in self.pair.value() if each.kind.id == value)
        return term_label(next(kinds), current())

    def _labels(self) -> dict[str, str]:
        return {
            "kind_id": self.tr("Kind"),
            "name": self.tr("Name"),
            "person": self.tr("Contact person"),
            "phone": self.tr("Phone"),
            "email": self.tr("E-mail"),
            "website": self.tr("Website"),
            "region": self.tr("Region"),
            "reachable": self.tr("Reachable"),
            "waiting_time": self.tr("Waiting time"),
            "costs": self.tr("Costs"),
            "good_to_know": self.tr("Good to know"),
            "own_interest": self.tr("Own interest"),
            "checked_on": self.tr("Last checked"),
        }


def _names(pair: Pair) -> str:
    first, second = pair
    words = QCoreApplication.translate("AddressMergeDialog", "%1 and %2")
    return filled(words, first.name, second.name)
