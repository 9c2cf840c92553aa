from pytestqt.qtbot import QtBot

from vpdesk.services.desk import Desk
from vpdesk.ui.settings.text_phrases import TextPhrases


def test_the_words_to_look_out_for_are_kept_after_a_pause(desk: Desk, qtbot: QtBot) -> None:
    phrases = TextPhrases(desk.text_checks)
    card = phrases.card()
    qtbot.addWidget(card)
    assert phrases.area.text() == "afdeling\nteam van\nleidinggevende van"
    phrases.area.load("nachtdienst\n\nproject Zilver")
    qtbot.waitUntil(lambda: desk.text_checks.phrases() == ("nachtdienst", "project Zilver"))


def test_what_is_still_being_typed_is_kept_when_asked(desk: Desk, qtbot: QtBot) -> None:
    phrases = TextPhrases(desk.text_checks)
    card = phrases.card()
    qtbot.addWidget(card)
    phrases.keep()
    assert len(desk.text_checks.phrases()) == 3
    phrases.area.load("nachtdienst")
    phrases.keep()
    assert desk.text_checks.phrases() == ("nachtdienst",)
