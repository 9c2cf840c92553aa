"""How it reads at an entry what the reporter asked to be corrected in it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from vpdesk.domain.reporter_requests import Answer, ReporterRequest, waiting
from vpdesk.domain.timeline import EntryRef
from vpdesk.ui.cases.entry_look import EntryLook, Mark
from vpdesk.ui.dates import paper_date
from vpdesk.ui.filling import filled

Corrections = Mapping[EntryRef, Sequence[ReporterRequest]]
"""The requests about each entry, those asked first above."""


class CorrectionWords(QObject):
    """Words requests at the entry they are about."""

    def at(self, look: EntryLook, requests: Sequence[ReporterRequest]) -> EntryLook:
        """Return how an entry reads with what was asked about it."""
        told = look.text, "\n".join(self._answers(requests))
        marks = tuple(
            Mark(
                text=filled(self.tr("Correction asked, answer by %1"), paper_date(each.due_on)),
                tone="warn",
                icon="clock",
            )
            for each in waiting(requests)
        )
        text = "\n\n".join(part for part in told if part)
        return replace(look, text=text, marks=look.marks + marks)

    def _answers(self, requests: Sequence[ReporterRequest]) -> Iterator[str]:
        told = {
            Answer.GRANTED: self.tr("Corrected at the reporter’s request, %1"),
            Answer.PARTLY: self.tr("Partly corrected at the reporter’s request, %1"),
            Answer.REFUSED: self.tr("Not corrected, answered %1"),
        }
        for each in requests:
            if each.answer is not None and each.answered_on is not None:
                line = filled(told[each.answer], paper_date(each.answered_on))
                yield f"{line}: {each.explanation}" if each.explanation else line
            if each.statement:
                yield filled(self.tr("Statement of the reporter: %1"), each.statement)
