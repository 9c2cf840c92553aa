"""What the vault keeps about the practice itself, and how it is read."""

ADVISER_NAME = "adviser_name"
"""The name that stands on annual reports."""

PRACTICE_SETTINGS = {
    "name": ADVISER_NAME,
    "practice": "practice_name",
    "address": "practice_address",
    "phone": "practice_phone",
    "email": "practice_email",
    "chamber": "practice_chamber",
}
"""Who the adviser is and how to reach the practice: the settings, by what they tell."""

SAMPLE_PRACTICE = "sample_practice"
"""The day a vault was made in which all is invented; read it with ``is_invented``."""

RETENTION = "retention_months"
"""How long a closed case keeps its content; read it with ``retention_months``."""

TEXT_PHRASES = "text_phrases"
"""Words to look at in texts that leave, one a line; read them with ``text_phrases``."""

NAMES_IN_LISTS = "names_in_lists"
"""Whether lists and searches tell the names of reporters; read it with ``lists_names``."""

CALENDAR_KEY = "calendar_key"
"""A secret, so that what a calendar file tells a moment by means nothing without the vault."""

USUAL_PHRASES = ("afdeling", "team van", "leidinggevende van")

RETENTION_MONTHS = 24
LONGEST_RETENTION = 60


def retention_months(setting: str | None) -> int:
    """Read how many months (0 to 60) a closed case keeps its content; 24 unless set."""
    if setting is None or not (setting.isascii() and setting.isdecimal()):
        return RETENTION_MONTHS
    return min(int(setting), LONGEST_RETENTION)


def is_invented(setting: str | None) -> bool:
    """Read whether all in a vault is invented; then every page printed from it says so."""
    return bool(setting)


def lists_names(setting: str | None) -> bool:
    """Read whether lists and searches tell the names of reporters; they do not unless set."""
    return setting == "shown"


def text_phrases(setting: str | None) -> tuple[str, ...]:
    """Read the words to look at in texts that leave; the usual ones unless set."""
    return USUAL_PHRASES if setting is None else tuple(setting.splitlines())
