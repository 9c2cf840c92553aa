"""The kinds of entry a timeline holds, and what can be chosen in them."""

from enum import StrEnum


class EntryKind(StrEnum):
    """The kinds of entry a timeline holds."""

    CONTACT = "contact"
    STEP = "step"
    CONSENT = "consent"
    REFERRAL = "referral"
    NOTE = "note"
    FOLLOW_UP = "follow_up"
    STATUS = "status"
    ATTACHMENT = "attachment"
    EXCEPTION = "exception"
    """The worksheet on breaking secrecy."""


class ContactKind(StrEnum):
    """How the adviser and somebody spoke or wrote."""

    TALK = "talk"
    PHONE = "phone"
    VIDEO = "video"
    MESSAGE = "message"
    EMAIL = "email"
    LETTER = "letter"


class StepState(StrEnum):
    """How far a step came: talked about, chosen by the reporter, or done."""

    DISCUSSED = "discussed"
    CHOSEN = "chosen"
    DONE = "done"


class ConsentState(StrEnum):
    """What the reporter answered."""

    ASKED = "asked"
    GIVEN = "given"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class ConsentForm(StrEnum):
    """How consent was given, or taken back."""

    ORAL = "oral"
    WRITTEN = "written"


class Decision(StrEnum):
    """What was decided about secrecy after all questions of the worksheet."""

    BREAK = "break"
    KEEP = "keep"


class FollowUpKind(StrEnum):
    """What a planned moment is for."""

    CONTACT = "contact"
    AFTERCARE = "aftercare"
    ACCOMPANY = "accompany"
    OTHER = "other"


class AppointmentBy(StrEnum):
    """Who makes the appointment after a referral."""

    REPORTER = "reporter"
    ADVISER = "adviser"
