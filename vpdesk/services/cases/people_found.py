"""Finds who figures at one organisation in more than one role or case."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from vpdesk.domain.cases import Accused, AccusedId, CaseId
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.people import (
    CasePeople,
    Conflict,
    Decision,
    Handling,
    Involved,
    Matter,
    MatterKind,
    MentionedCase,
    Pattern,
    PersonRole,
    SamePerson,
    roles_conflict,
)
from vpdesk.domain.settings import ADVISER_NAME
from vpdesk.storage.transaction import Transaction
from vpdesk.text_check.alike import KnownPerson, may_be_one
from vpdesk.text_check.alike_aliases import KnownAlias, alike, means_nobody


class PeopleFound:
    """Remembers names that it took apart, as all of an organisation are compared each time."""

    def __init__(self) -> None:
        self._known: dict[str, KnownAlias] = {}

    def everybody(self, tx: Transaction, organisation_id: OrganisationId) -> tuple[Involved, ...]:
        """Return everybody who figures at an organisation, and the adviser."""
        name = tx.settings.get(ADVISER_NAME) or ""
        adviser = (Involved(name=name, role=PersonRole.ADVISER),) if name.strip() else ()
        return (*tx.people.involved(organisation_id), *adviser)

    def elsewhere(self, person: Involved, everybody: Sequence[Involved]) -> Iterator[Involved]:
        """Yield those in another role whose name may well be that of ``person``."""
        known = self._person(person.name)
        for other in everybody:
            if known is None or not roles_conflict(person, other):
                continue
            theirs = self._person(other.name)
            if theirs is not None and may_be_one(known, theirs):
                yield other

    def of_case(
        self, tx: Transaction, case_id: CaseId, organisation_id: OrganisationId
    ) -> CasePeople:
        """Return what there is to say of the people of a case."""
        everybody = self.everybody(tx, organisation_id)
        own = [each for each in everybody if each.case and each.case.id == case_id]
        accused = {each.accused_id for each in own if each.accused_id is not None}
        seen = tx.matters.seen(case_id)
        decisions = tx.matters.decisions(case_id, accused)
        return CasePeople(
            patterns=tuple(_patterns(own, everybody, seen, decisions)),
            conflicts=tuple(self._conflicts(case_id, own, everybody, seen, decisions)),
            questions=tuple(
                self._questions(
                    own, everybody, organisation_id, tx.matters.differences(organisation_id)
                )
            ),
        )

    def alike_aliases(
        self, alias: str, everybody: Sequence[Involved]
    ) -> Iterator[tuple[AccusedId, str, tuple[MentionedCase, ...]]]:
        """Yield the accused whose alias may well mean whom ``alias`` means, with their cases."""
        if means_nobody(alias):
            return
        known = self._alias(alias)
        for accused_id, (theirs, cases) in _accused_in(everybody).items():
            if alike(known, self._alias(theirs)):
                yield accused_id, theirs, cases

    def _conflicts(
        self,
        case_id: CaseId,
        own: Sequence[Involved],
        everybody: Sequence[Involved],
        seen: Mapping[Matter, date],
        decisions: Sequence[Decision],
    ) -> Iterator[Conflict]:
        found: dict[Matter, Conflict] = {}
        for person in own:
            for other in self.elsewhere(person, everybody):
                if other in own and other.role is not PersonRole.ACCUSED:
                    continue
                matter = Matter(
                    kind=MatterKind.CONFLICT,
                    role=other.role,
                    other_case_id=other.case.id if other.case else None,
                    contact_person_id=other.contact_person_id,
                )
                theirs = tuple(each for each in decisions if _same_conflict(each, matter, case_id))
                found.setdefault(
                    matter,
                    Conflict(
                        matter=matter,
                        own=person,
                        other=other,
                        seen_on=seen.get(replace(matter, role=PersonRole.ACCUSED)),
                        decisions=theirs,
                    ),
                )
        return (each for each in found.values() if not _is_none(each.decisions))

    def _questions(
        self,
        own: Sequence[Involved],
        everybody: Sequence[Involved],
        organisation_id: OrganisationId,
        differences: frozenset[tuple[AccusedId, AccusedId]],
    ) -> Iterator[SamePerson]:
        asked = set(differences)
        for person in own:
            if person.accused_id is None:
                continue
            for other_id, alias, cases in self.alike_aliases(person.name, everybody):
                first, second = sorted((person.accused_id, other_id))
                if other_id == person.accused_id or (first, second) in asked:
                    continue
                asked.add((first, second))
                yield SamePerson(
                    own=Accused(
                        id=person.accused_id, organisation_id=organisation_id, alias=person.name
                    ),
                    other=Accused(id=other_id, organisation_id=organisation_id, alias=alias),
                    cases=cases,
                )

    def _alias(self, text: str) -> KnownAlias:
        if text not in self._known:
            self._known[text] = KnownAlias(text)
        return self._known[text]

    def _person(self, text: str) -> KnownPerson | None:
        return self._alias(text).person


def seen_of(matter: Pattern | Conflict) -> tuple[Matter, ...]:
    """Return what is noted when a matter was seen: a pattern once for each other case."""
    plain = replace(matter.matter, role=PersonRole.ACCUSED)
    if isinstance(matter, Conflict):
        return (plain,)
    return tuple(replace(plain, other_case_id=other.id) for other in matter.others)


def _patterns(
    own: Sequence[Involved],
    everybody: Sequence[Involved],
    seen: Mapping[Matter, date],
    decisions: Sequence[Decision],
) -> Iterator[Pattern]:
    for person in own:
        if person.accused_id is None or means_nobody(person.name):
            continue
        others = [
            each
            for each in everybody
            if each.accused_id == person.accused_id and each.reporter_id != person.reporter_id
        ]
        about = tuple(each for each in decisions if each.matter.accused_id == person.accused_id)
        matter = Matter(kind=MatterKind.PATTERN, accused_id=person.accused_id)
        seen_on = _seen_on(matter, others, seen)
        if others and not (seen_on and _is_none(about)):
            yield Pattern(
                matter=matter,
                alias=person.name,
                others=tuple(each.case for each in others if each.case),
                reporters=1 + len({each.reporter_id for each in others}),
                seen_on=seen_on,
                decisions=about,
            )


def _seen_on(
    matter: Matter, others: Sequence[Involved], seen: Mapping[Matter, date]
) -> date | None:
    """Return when the last of the other reporters was seen; None while one was not."""
    days: dict[object, list[date]] = defaultdict(list)
    for other in others:
        noted = replace(matter, other_case_id=other.case.id if other.case else None)
        days[other.reporter_id] += [seen[noted]] if noted in seen else []
    return max(map(min, days.values()), default=None) if all(days.values()) else None


def _accused_in(
    everybody: Sequence[Involved],
) -> Mapping[AccusedId, tuple[str, tuple[MentionedCase, ...]]]:
    found: dict[AccusedId, tuple[str, tuple[MentionedCase, ...]]] = {}
    for each in everybody:
        if each.accused_id is not None and each.case is not None:
            _, cases = found.get(each.accused_id, ("", ()))
            found[each.accused_id] = (each.name, (*cases, each.case))
    return found


def _same_conflict(decision: Decision, matter: Matter, case_id: CaseId) -> bool:
    """Tell whether a decision, from whichever of the two cases, is about a conflict."""
    if decision.matter.kind is not matter.kind:
        return False
    if matter.other_case_id is None:
        return decision.matter == matter
    between = {decision.case_id, decision.matter.other_case_id}
    return between == {case_id, matter.other_case_id}


def _is_none(decisions: Sequence[Decision]) -> bool:
    """Tell whether the adviser last said that it is not one person at all."""
    return bool(decisions) and decisions[0].handling is Handling.DIFFERENT_PEOPLE
