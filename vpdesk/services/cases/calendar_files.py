"""Saves a calendar file: it tells that something is planned, and not what, where or about whom."""

import hmac
import secrets
from collections.abc import Callable
from datetime import date, datetime
from hashlib import sha256
from pathlib import Path

from vpdesk.domain.log import LoggedAct
from vpdesk.domain.overview import DueFollowUp
from vpdesk.domain.periods import months_later
from vpdesk.domain.planned_moments import Alarm, CalendarSpan, PlannedMoment
from vpdesk.domain.settings import CALENDAR_KEY
from vpdesk.services.files.outside_files import put_outside, refuse_vaults
from vpdesk.services.log import utc_now
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase


class CalendarFiles:
    """Moments of the open follow-ups, from today on."""

    def __init__(
        self,
        database: VaultDatabase,
        today: Callable[[], date],
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        self._database = database
        self._today = today
        self._now = now

    def count(self, span: CalendarSpan) -> int:
        """Return how many moments a file would tell."""
        with self._database.reading() as tx:
            return len(self._planned(tx, span))

    def save(
        self, path: Path, span: CalendarSpan, *, summary: str, alarm: Alarm, replace: bool
    ) -> int:
        """Write the file, note that it left the vault, and return how many moments it tells.

        ``summary`` stands with every moment. Raises ``InsideVault``, ``FileExistsError`` where
        ``replace`` does not allow to write over a file, or another ``OSError``.
        """
        from vpdesk.exchange.calendar_file import calendar_file

        refuse_vaults(path)
        with self._database.writing() as tx:
            key = _key(tx)
            planned = self._planned(tx, span)
        moments = [_moment(each, key) for each in planned]
        content = calendar_file(moments, summary=summary, alarm=alarm, made_at=self._now())
        put_outside(path, content, replace=replace, before=self._note)
        return len(moments)

    def _planned(self, tx: Transaction, span: CalendarSpan) -> list[DueFollowUp]:
        today = self._today()
        due = tx.overview.follow_ups(months_later(today, span.value))
        return [each for each in due if each.on >= today]

    def _note(self) -> None:
        with self._database.writing() as tx:
            tx.log.note(LoggedAct.CALENDAR_SAVED, at=self._now())


def _key(tx: Transaction) -> str:
    """Return what makes the keys of moments mean nothing to who does not have the vault."""
    key = tx.settings.get(CALENDAR_KEY)
    if key is None:
        key = secrets.token_hex(32)
        tx.settings.put(CALENDAR_KEY, key)
    return key


def _moment(follow_up: DueFollowUp, key: str) -> PlannedMoment:
    told = hmac.new(bytes.fromhex(key), str(follow_up.id).encode(), sha256)
    return PlannedMoment(key=told.hexdigest()[:32], on=follow_up.on, at=follow_up.at)
