"""Asks before a case is erased because its reporter asks: what goes, what stays and what else."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vpdesk.domain.erasure import ErasureOutlook
from vpdesk.domain.retention import DestructionReason
from vpdesk.ui import tokens
from vpdesk.ui.filling import filled
from vpdesk.ui.retention.destroy_dialog import DestroyDialog
from vpdesk.ui.retention.erasure_words import ErasureWords
from vpdesk.ui.retention.services import RetentionServices
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.text import text_label
from vpdesk.ui.widgets.wrapped_text import WrappedText


class EraseDialog(DestroyDialog):
    """A case of any status, at any time; one that is held is not asked about."""

    reason = DestructionReason.REPORTER_ASKED

    def __init__(
        self, parent: QWidget, services: RetentionServices, outlook: ErasureOutlook
    ) -> None:
        super().__init__(parent, services, outlook.kept)
        title = QCoreApplication.translate("EraseDialog", "Erase %1 for the reporter?")
        confirm = QCoreApplication.translate("EraseDialog", "Erase for good")
        self.set_title(filled(title, outlook.kept.case.code_name), confirm)
        words = ErasureWords()
        self._parts: list[QWidget] = []
        self.show_question(words.going(outlook, self.holding))
        for heading, text in (
            (self.tr("What stays"), words.staying(outlook)),
            (self.tr("What you do yourself"), words.attention(outlook)),
        ):
            self._parts.append(_part(heading, text))
            self.content.insertWidget(len(self._parts), self._parts[-1])
        if held := words.held(outlook):
            self.refuse(held)

    @property
    def told(self) -> str:
        shown = [part for part in self._parts if not part.isHidden()]
        texts = [each.text() for part in shown for each in part.findChildren(WrappedText)]
        return "\n".join((super().told, *texts))

    def end_question(self) -> None:
        super().end_question()
        for part in self._parts:
            show_inside(part, visible=False)


def _part(heading: str, text: str) -> QWidget:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(tokens.LABEL_TO_FIELD)
    column.addWidget(text_label(heading, "label"))
    column.addWidget(WrappedText(text, "small", "text2"))
    return part
