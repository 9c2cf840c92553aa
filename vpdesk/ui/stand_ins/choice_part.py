"""One running case that goes to a stand-in, and what of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vpdesk.domain.stand_ins import Candidate, CaseChoice, Extent
from vpdesk.domain.timeline import ConsentForm
from vpdesk.ui import tokens
from vpdesk.ui.dates import paper_date
from vpdesk.ui.form_fields import put_text, text_of
from vpdesk.ui.labelled import labelled
from vpdesk.ui.widgets.check_box import CheckBox
from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.text_area import TextArea


class ChoicePart(QWidget):
    """`dropped` tells that its box was cleared: the case stays."""

    dropped = Signal()

    def __init__(self, candidate: Candidate) -> None:
        super().__init__()
        self.case_id = candidate.case_id
        name = f"{candidate.code_name} {candidate.number}"
        self.box = CheckBox(text=f"{name}  ·  {candidate.organisation_name}")
        self.box.setChecked(True)
        self.consent = ComboBox(choices=self._consents(candidate))
        self.consent.make_secret()
        self.extent = ComboBox(
            choices=[
                (Extent.LAST, self.tr("The last five entries")),
                (Extent.WHOLE, self.tr("The whole timeline")),
            ]
        )
        self.name = CheckBox(text=self.tr("The reporter’s name as well"))
        self.accused = CheckBox(text=self.tr("The accused as well, by alias"))
        self.remark = TextArea(lines=2)
        details = QWidget()
        inner = QVBoxLayout(details)
        inner.setContentsMargins(tokens.WIDE + tokens.SMALL, 0, 0, tokens.SMALL)
        inner.setSpacing(tokens.MEDIUM)
        self.consent_field = labelled(self.tr("Consent of the reporter"), self.consent, inner)
        labelled(self.tr("From the timeline"), self.extent, inner)
        if candidate.has_name:
            inner.addWidget(self.name)
        if candidate.has_accused:
            inner.addWidget(self.accused)
        for unused, used in (
            (self.name, candidate.has_name),
            (self.accused, candidate.has_accused),
        ):
            if not used:
                unused.setParent(self)
                unused.hide()
        labelled(self.tr("What your colleague has to know (optional)"), self.remark, inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SMALL)
        column.addWidget(self.box)
        column.addWidget(details)
        self.box.toggled.connect(self.dropped)
        self.consent.value_changed.connect(self.consent_field.clear_error)

    def choice(self) -> CaseChoice:
        """Return what is chosen."""
        consent = self.consent.value()
        form = consent if isinstance(consent, ConsentForm) else None
        return CaseChoice(
            case_id=self.case_id,
            consent_id=None if form is not None else consent,
            consent_form=form,
            extent=self.extent.value(),
            with_name=self.name.isChecked(),
            with_accused=self.accused.isChecked(),
            remark=self.remark.text(),
        )

    def texts(self) -> dict[str, str]:
        """Return what is chosen and typed, to be kept."""
        return {f"{self.case_id}/{name}": text_of(part) for name, part in self._parts().items()}

    def put(self, texts: dict[str, str]) -> None:
        """Put back what was kept."""
        for name, part in self._parts().items():
            key = f"{self.case_id}/{name}"
            if key in texts:
                put_text(part, texts[key])

    def _parts(self) -> dict[str, QWidget]:
        return {
            "consent": self.consent,
            "extent": self.extent,
            "name": self.name,
            "accused": self.accused,
            "remark": self.remark,
        }

    def _consents(self, candidate: Candidate) -> list[tuple[object, str]]:
        oral = self.tr("Agreed orally: recorded today")
        written = self.tr("Agreed in writing: recorded today")
        return [
            (None, self.tr("Choose…")),
            (ConsentForm.ORAL, oral),
            (ConsentForm.WRITTEN, written),
            *(
                (each.id, f"{each.purpose}  ·  {paper_date(each.on)}")
                for each in candidate.consents
            ),
        ]
