"""What packages of and for stand-ins ask for today, in one line without a name."""

from vpdesk.services.stand_ins.standing_in import StandingIn
from vpdesk.ui.widgets.strip import Strip


class StandInStrip(Strip):
    """What is to be destroyed comes first, then what is to be given back or to come back."""

    def __init__(self) -> None:
        super().__init__()
        self._standing_in: StandingIn | None = None

    def follow(self, standing_in: StandingIn) -> None:
        """Tell of these packages from now on."""
        self._standing_in = standing_in
        self.look()

    def look(self) -> None:
        """Show what is asked for today; nothing hides the strip."""
        if self._standing_in is None:
            return
        notice = self._standing_in.notice()
        parts = []
        if notice.to_destroy:
            words = self.tr(
                "You still hold %n package(s) of a colleague that came to an end: give back what"
                " you added, and destroy the copy.",
                "",
                notice.to_destroy,
            )
            parts.append(words)
        if notice.ending:
            words = self.tr(
                "The last day of %n package(s) of a colleague is near: give back what you added.",
                "",
                notice.ending,
            )
            parts.append(words)
        if notice.not_back:
            words = self.tr(
                "%n package(s) that you gave came to an end, and nothing came back: ask for the"
                " return, or give it up.",
                "",
                notice.not_back,
            )
            parts.append(words)
        late = notice.to_destroy or notice.not_back
        link = self.tr("To stand-ins") if parts else ""
        self.say(" ".join(parts), "warn" if late else "neutral", link, "handshake")
