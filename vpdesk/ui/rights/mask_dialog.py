"""Asks for what reason passages are masked, or an attachment is kept back."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vpdesk.domain.cases import CaseId
from vpdesk.domain.masking import MaskReason, MaskWhy, problems_in_why
from vpdesk.ui.draft_dialog import DraftDialog, Shape
from vpdesk.ui.forms.ui_mask_dialog import Ui_MaskForm
from vpdesk.ui.labels import label
from vpdesk.ui.rights.services import RightsServices
from vpdesk.ui.widgets.wrapped_text import WrappedText


class MaskDialog(QObject):
    """``save`` does with the reason what ``title`` asks about ``words``; `masked` carries both.

    What the reason was comes back the next time as the first proposal: see ``before``.
    """

    masked = Signal(object, object)

    def __init__(
        self,
        parent: QWidget,
        services: RightsServices,
        case_id: CaseId,
        save: Callable[[MaskWhy], object],
        *,
        words: str,
        before: MaskWhy,
        withholds: bool = False,
    ) -> None:
        super().__init__(parent)
        self._save = save
        self._before = before
        shape = Shape(
            title=self.tr("Keep this attachment back?")
            if withholds
            else self.tr("Mask this passage?"),
            confirm=self.tr("Keep back") if withholds else self.tr("Mask"),
            place=f"case/{case_id}/mask",
            optional=frozenset({"explanation"}),
            required_words={"explanation": self.tr("Give your own reason in words.")},
        )
        self.fields = DraftDialog(parent, Ui_MaskForm(), shape, services.drafts, services.today)
        self.fields.control("reason").set_choices([(each, label(each)) for each in MaskReason])
        self.fields.fields["explanation"].set_hint(
            self.tr("The reporter reads this at the end of the copy.")
        )
        self.fields.dialog.content.insertWidget(0, WrappedText(words, "body", "text2"))
        self.fields.confirmed.connect(self._record)
        self.fields.dialog.finished.connect(self.deleteLater)

    def open(self) -> None:
        before = self._before
        self.fields.open({"reason": before.reason, "explanation": before.explanation})

    def _record(self) -> None:
        why = MaskWhy(
            reason=self.fields.value("reason"), explanation=self.fields.text("explanation")
        )
        self.fields.record(problems_in_why(why), lambda: self._mask(why))

    def _mask(self, why: MaskWhy) -> None:
        self.masked.emit(why, self._save(why))
