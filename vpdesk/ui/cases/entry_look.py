"""What an entry of the timeline shows: icon, title, moment, text and chips."""

from dataclasses import dataclass

from vpdesk.ui.tokens import Colour, Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A chip below the text of an entry."""

    text: str
    tone: Tone = "neutral"
    icon: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryLook:
    """What an entry shows; a planned one has a dashed disc."""

    icon: str
    title: str
    when: str
    tone: Tone = "neutral"
    when_ink: Colour = "text2"
    meta: str = ""
    text: str = ""
    marks: tuple[Mark, ...] = ()
    planned: bool = False

    @property
    def texts(self) -> tuple[str, ...]:
        """The texts that can be looked through, in the order in which they stand."""
        return (self.title, self.meta, self.text, *(mark.text for mark in self.marks))

    @property
    def spoken(self) -> str:
        """The entry as one sentence."""
        marks = (mark.text for mark in self.marks)
        parts = (self.title, self.when, self.meta, self.text, *marks)
        return ", ".join(part for part in parts if part)
