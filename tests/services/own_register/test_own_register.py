"""The adviser's own register: entries, cycles, and what the desk reminds of."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.fixtures import TODAY
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.organisations import OrganisationDraft
from vpdesk.domain.own_register import OwnEntryDraft, OwnEntryId, OwnEntryKind
from vpdesk.domain.pe_cycles import CycleDraft, CycleId
from vpdesk.domain.problems import DraftRefused, Problem, Reason
from vpdesk.domain.search import HitKind
from vpdesk.services.desk import Desk
from vpdesk.services.errors import Gone, OthersHidden
from vpdesk.services.own_register.own_register import meetings
from vpdesk.services.progress import finish

CYCLE = CycleDraft(
    start=date(2022, 3, 1),
    months=48,
    accredited_minutes=24 * 60,
    peer_review_minutes=32 * 60,
    extra_minutes=16 * 60,
)
CONGRESS = OwnEntryDraft(
    on=date(2025, 5, 14), kind=OwnEntryKind.EXTRA, title="Landelijk congres", minutes=6 * 60
)


def test_an_entry_is_recorded_changed_removed_and_put_back(desk: Desk) -> None:
    entry_id = desk.own_register.add(replace(CONGRESS, provider=" Beroepsvereniging "))
    desk.own_register.change(entry_id, replace(CONGRESS, credit_minutes=4 * 60))
    entry = desk.own_register.get(entry_id)

    assert (entry.title, entry.provider, entry.counting_minutes) == ("Landelijk congres", "", 240)
    assert desk.own_register.remove(entry_id) == entry
    assert desk.own_register.entries() == ()
    with pytest.raises(Gone):
        desk.own_register.get(entry_id)
    assert desk.own_register.restore(entry) == entry_id
    assert desk.own_register.restore(entry) == entry_id
    assert meetings((entry, replace(entry, kind=OwnEntryKind.PEER_REVIEW))) != ()
    assert meetings((entry,)) == ()
    assert desk.own_register.entries() == (entry,)


def test_what_cannot_be_recorded_is_refused_and_what_is_gone_is_told(desk: Desk) -> None:
    with pytest.raises(DraftRefused) as caught:
        desk.own_register.add(replace(CONGRESS, title=" ", on=TODAY + timedelta(days=1)))
    assert caught.value.problems == (
        Problem(field="title", reason=Reason.REQUIRED),
        Problem(field="on", reason=Reason.IN_THE_FUTURE),
    )
    desk.own_register.add_cycle(CYCLE)
    for act in (
        lambda: desk.own_register.change(OwnEntryId(9), CONGRESS),
        lambda: desk.own_register.remove(OwnEntryId(9)),
        lambda: desk.own_register.change_cycle(CycleId(9), replace(CYCLE, start=date(2030, 3, 1))),
        lambda: desk.own_register.remove_cycle(CycleId(9)),
    ):
        with pytest.raises(Gone):
            act()


def test_entries_are_found_by_every_word(desk: Desk) -> None:
    desk.own_register.add(
        replace(CONGRESS, provider="Beroepsvereniging", learned="Eerder doorvragen")
    )

    (hit,) = desk.search.find("doorvragen")

    assert (hit.kind, hit.title, hit.detail) == (
        HitKind.OWN_ENTRY,
        "Landelijk congres",
        "Beroepsvereniging",
    )
    assert desk.search.find("congres")[0].on == CONGRESS.on


def test_providers_are_proposed_once_by_name(desk: Desk) -> None:
    for provider in ("Groep Oost", "Academie", "Groep Oost", ""):
        desk.own_register.add(replace(CONGRESS, provider=provider))

    assert desk.own_register.providers() == ("Academie", "Groep Oost")


def test_a_cycle_is_proposed_after_the_one_before(desk: Desk) -> None:
    assert desk.own_register.standing() is None
    first = desk.own_register.requirements()
    assert first.body == "LVV"
    assert first.cycle == replace(CYCLE, start=TODAY)

    cycle_id = desk.own_register.add_cycle(CYCLE)

    assert desk.own_register.requirements().cycle.start == date(2026, 3, 1)
    with pytest.raises(DraftRefused):
        desk.own_register.add_cycle(replace(CYCLE, start=date(2025, 1, 1)))
    desk.own_register.change_cycle(cycle_id, replace(CYCLE, extra_minutes=60))
    removed = desk.own_register.remove_cycle(cycle_id)
    desk.own_register.restore_cycle(removed)
    desk.own_register.restore_cycle(removed)
    assert [each.extra_minutes for each in desk.own_register.cycles()] == [60]


def test_earlier_cycles_stay_and_can_be_looked_at(desk: Desk) -> None:
    now = desk.own_register.add_cycle(CYCLE)
    before = desk.own_register.add_cycle(replace(CYCLE, start=date(2018, 3, 1)))
    desk.own_register.add(replace(CONGRESS, on=date(2019, 5, 1)))

    shown, earlier = desk.own_register.standing(), desk.own_register.standing(before)

    assert shown is not None
    assert shown.cycle.id == now
    assert earlier is not None
    assert earlier.is_over
    assert [part.done for part in earlier.parts] == [0, 0, 360]


def test_the_desk_reminds_of_what_is_planned_and_of_a_cycle_that_falls_short(desk: Desk) -> None:
    later = replace(CONGRESS, on=TODAY + timedelta(days=30), planned=True)
    desk.own_register.add(later)
    due = desk.own_register.add(replace(later, remind_on=TODAY))
    past = desk.own_register.add(replace(CONGRESS, planned=True))
    assert [each.id for each in desk.own_register.notice().planned] == [past, due]
    assert desk.own_register.notice().falling_short is None

    cycle_id = desk.own_register.add_cycle(CYCLE)
    short = desk.own_register.notice().falling_short
    assert short is not None
    assert short.is_last_year
    assert short.unplanned == (24 + 32) * 60

    desk.own_register.change_cycle(cycle_id, replace(CYCLE, start=date(2023, 3, 1)))
    assert desk.own_register.notice().falling_short is None
    desk.own_register.change_cycle(
        cycle_id, replace(CYCLE, accredited_minutes=0, peer_review_minutes=0)
    )
    assert desk.own_register.notice().falling_short is None


def test_nothing_of_it_is_seen_or_changed_behind_a_wall(desk: Desk) -> None:
    entry_id = desk.own_register.add(CONGRESS)
    cycle_id = desk.own_register.add_cycle(CYCLE)
    removed = desk.own_register.remove_cycle(cycle_id)
    desk.own_register.restore_cycle(removed)
    entry = desk.own_register.get(entry_id)
    desk.scope.work_at(desk.organisations.add(OrganisationDraft(name="Meander")))

    assert desk.own_register.is_hidden
    assert desk.own_register.entries() == ()
    assert desk.own_register.cycles() == ()
    assert desk.search.find("congres") == ()
    with pytest.raises(Gone):
        desk.own_register.remove(entry_id)
    for act in (
        lambda: desk.own_register.add(CONGRESS),
        lambda: desk.own_register.restore(entry),
        lambda: desk.own_register.change(entry_id, CONGRESS),
        lambda: desk.own_register.add_cycle(CYCLE),
        lambda: desk.own_register.restore_cycle(removed),
    ):
        with pytest.raises(OthersHidden):
            act()
    desk.scope.stop()
    assert desk.own_register.entries() == (entry,)


def test_a_certificate_is_kept_looked_at_saved_and_comes_back_with_its_entry(
    desk: Desk, tmp_path: Path
) -> None:
    file = tmp_path / "certificaat.txt"
    file.write_text("Gevolgd: zes uur", encoding="utf-8")
    entry_id = desk.own_register.add(CONGRESS)
    key = finish(desk.certificates.add(entry_id, file))
    (certificate,) = desk.certificates.list()
    assert (certificate.id, certificate.entry_id, certificate.bytes) == (key, entry_id, 16)

    held = finish(desk.certificates.view(key))
    with held.borrowed() as content:
        assert bytes(content) == file.read_bytes()
    held.close()
    finish(desk.certificates.export(key, tmp_path / "eruit.txt"))
    assert (tmp_path / "eruit.txt").read_bytes() == file.read_bytes()
    assert desk.log.entries(limit=1)[0].act is LoggedAct.DOCUMENT_EXPORTED

    desk.certificates.remove(certificate)
    with pytest.raises(Gone):
        desk.certificates.remove(certificate)
    with pytest.raises(Gone):
        finish(desk.certificates.view(key))
    desk.certificates.put_back(certificate)
    removed = desk.own_register.remove(entry_id)
    assert desk.certificates.list() == ()
    with pytest.raises(Gone):
        desk.certificates.put_back(certificate)
    desk.own_register.restore(removed)
    assert desk.certificates.list() == (certificate,)

    desk.own_register.remove(entry_id)
    desk.certificates.discard_removed()
    desk.own_register.restore(removed)
    assert desk.certificates.list() == ()
    with pytest.raises(Gone):
        finish(desk.certificates.add(OwnEntryId(99), file))
