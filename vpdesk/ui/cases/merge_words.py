"""What is said of putting two cases together, and of handing one over."""

from collections.abc import Iterator

from PySide6.QtCore import QObject

from vpdesk.domain.cases import Case
from vpdesk.domain.handing_over import HandoverPlan
from vpdesk.domain.merging import MergePlan, Reporters
from vpdesk.domain.periods import period_code
from vpdesk.ui.dates import hours, paper_date
from vpdesk.ui.filling import filled


class MergeWords(QObject):
    """Sentences about what becomes of cases; code names and numbers, never a reporter's name."""

    def what_happens(self, plan: MergePlan) -> Iterator[str]:
        """Yield what stays, what comes along, and how both count."""
        kept, folded = _named(plan.kept), _named(plan.folded)
        yield filled(self.tr("%1 stays, as it came first. %2 goes into it."), kept, folded)
        yield self._along(plan)
        yield filled(
            self.tr(
                "What %1 lacks among its features comes from %2; their issues stand beside each "
                "other."
            ),
            kept,
            folded,
        )
        yield filled(
            self.tr("%1 is not given again. Who looks for it finds %2."),
            plan.folded.number,
            plan.kept.code_name,
        )
        if plan.told:
            yield filled(
                self.tr("%1 is counted in a final report. That stays as it was told."),
                plan.kept.code_name,
            )

    def reporters(self, plan: MergePlan) -> tuple[str, bool]:
        """Return what is known of the reporters, and whether that asks for a second look."""
        match plan.reporters:
            case Reporters.SAME:
                return self.tr("Both cases are recorded as of the same reporter."), False
            case Reporters.SAME_NAME:
                words = self.tr("Both cases have the same name. From now on it is one reporter.")
                return words, False
            case Reporters.DIFFERENT_NAMES:
                words = self.tr(
                    "The cases have different names. Merge them only if it is one person: a person "
                    "counts once in the figures. The name with %1 stays, the other one goes."
                )
                return filled(words, plan.kept.code_name), True
            case Reporters.UNKNOWN:
                words = self.tr(
                    "Of at least one of the cases no name is recorded. Merge them only if you know "
                    "that it is one person: a person counts once in the figures."
                )
                return words, True

    def too_late(self, plan: HandoverPlan) -> str:
        """Say what a final report of the other organisation means, empty where there is none."""
        if plan.told is None:
            return ""
        return filled(
            self.tr(
                "The final report of %1 over %2 does not count this case. What was told stays as "
                "it is. The case counts there from %3 on."
            ),
            plan.organisation_name,
            period_code(plan.told),
            paper_date(plan.counts_on),
        )

    def handing_over(self, plan: HandoverPlan) -> Iterator[str]:
        """Yield what goes along to another organisation and what does not."""
        there = plan.organisation_name
        yield filled(
            self.tr(
                "Reporter, timeline, consents and attachments go along. The case keeps its code "
                "name and number, and counts at %1 from now on."
            ),
            there,
        )
        if plan.units:
            yield filled(
                self.tr("These departments do not exist there and go: %1."), ", ".join(plan.units)
            )
        if plan.own_addresses:
            yield self.tr(
                "%n referral(s) to an address of this organisation alone: the name stays, the "
                "link goes.",
                "",
                plan.own_addresses,
            )
        if plan.minutes:
            yield filled(self.tr("%1 of the case count there too."), hours(plan.minutes))
        if plan.statements:
            periods = ", ".join(period_code(each) for each in plan.statements)
            yield filled(
                self.tr(
                    "A time statement over %1 left already. It stays as it was; check that the "
                    "same hours are not asked for twice."
                ),
                periods,
            )

    def _along(self, plan: MergePlan) -> str:
        entries = self.tr("%n entry(ies) come along, in the order of their days", "", plan.entries)
        parts = []
        if plan.consents:
            parts.append(
                self.tr("%n consent(s) with the steps that rest on them", "", plan.consents)
            )
        if plan.attachments:
            parts.append(self.tr("%n attachment(s)", "", plan.attachments))
        return f"{entries}{': ' if parts else ''}{', '.join(parts)}."


def _named(case: Case) -> str:
    return f"{case.code_name} {case.number}"
