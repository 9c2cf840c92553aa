from vpdesk.services.desk import Desk


def test_half_typed_text_is_kept_until_it_is_dropped(desk: Desk) -> None:
    assert desk.drafts.kept("case/1/note") is None
    desk.drafts.keep("case/1/note", {"text": "Melder vertelde dat"})
    desk.drafts.keep("case/2/note", {"text": "iets anders"})
    desk.drafts.keep("case/1/note", {"text": "Melder vertelde dat zij", "on": "2025-11-21"})
    kept = desk.drafts.kept("case/1/note")
    assert kept == {"text": "Melder vertelde dat zij", "on": "2025-11-21"}
    desk.drafts.drop("case/1/note")
    assert desk.drafts.kept("case/1/note") is None
    assert desk.drafts.kept("case/2/note") == {"text": "iets anders"}
