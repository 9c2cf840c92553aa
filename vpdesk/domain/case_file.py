"""What the printed file of a case tells; it stays with the adviser."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time

from vpdesk.domain.cases import Case, CaseId, ReporterDraft
from vpdesk.domain.reporter_requests import ReporterRequest
from vpdesk.domain.timeline import (
    QUESTIONS,
    Attachment,
    ConfidentialityException,
    Consent,
    Entry,
    EntryId,
    FollowUp,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFileOrder:
    """Whose file is wanted: ``with_name`` opens the name, ``timeline_only`` leaves the facts out.

    ``language`` is "nl" or "en".
    """

    case_id: CaseId
    language: str
    with_name: bool = False
    timeline_only: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFile:
    """A case with its ``entries``, newest first, as it was on ``made_on``.

    Without ``reporter`` nothing tells who came or how to reach them, but for what the adviser
    wrote: in the entries, as code name or of whom is accused. With ``invented`` every page says
    that all of it is. ``requests`` are what the reporter asked about the own file.
    """

    case: Case
    entries: tuple[Entry, ...]
    made_on: date
    requests: tuple[ReporterRequest, ...] = ()
    reporter: ReporterDraft | None = None
    timeline_only: bool = False
    adviser: str = ""
    language: str = "nl"
    invented: bool = False

    @property
    def planned(self) -> tuple[FollowUp, ...]:
        """What is still to be done, the first of it first."""
        planned = (each for each in self.entries if isinstance(each, FollowUp))
        return tuple(sorted((each for each in planned if each.done_on is None), key=_moment))

    @property
    def story(self) -> tuple[Entry, ...]:
        """What happened, newest first."""
        return tuple(
            each
            for each in self.entries
            if not (isinstance(each, FollowUp) and each.done_on is None)
        )

    @property
    def consents(self) -> dict[EntryId, Consent]:
        """Every consent by its id, newest first, those asked for and withdrawn too."""
        return {each.id: each for each in self.entries if isinstance(each, Consent)}

    @property
    def worksheets(self) -> dict[EntryId, ConfidentialityException]:
        """Every worksheet on breaking secrecy by its id, decided on or not."""
        return {
            each.id: each for each in self.entries if isinstance(each, ConfidentialityException)
        }

    @property
    def attachments(self) -> tuple[Attachment, ...]:
        """The files that were attached, newest first."""
        return tuple(each for each in self.entries if isinstance(each, Attachment))

    def own_words(self) -> Iterator[str]:
        """Yield what the adviser typed: the code name, who is accused, and entry by entry."""
        yield self.case.code_name
        if not self.timeline_only:
            yield from (each.accused.alias for each in self.case.issues if each.accused)
        for entry in self.entries:
            typed = (getattr(entry, name, "") for name in _TYPED)
            added = (each.text for each in getattr(entry, "remarks", ()))
            yield "\n".join(words for words in (*typed, *added) if words)
        for each in self.requests:
            yield f"{each.explanation}\n{each.statement}"


_TYPED = (
    *("what", "purpose", "with_whom", "not_shared", "withdrawn_text"),
    *("to", "shared", "place", "name", "text", *QUESTIONS),
)


def _moment(entry: FollowUp) -> tuple[date, time]:
    return entry.on, entry.at or time.min
