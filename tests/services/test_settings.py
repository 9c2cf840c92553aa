from vpdesk.services.desk import Desk


def test_a_setting_is_what_it_was_made_last(desk: Desk) -> None:
    assert desk.settings.get("adviser_name") is None
    for name in ("J. Adviseur", "K. Adviseur"):
        desk.settings.put("adviser_name", name)
        assert desk.settings.get("adviser_name") == name
