import threading

from vpdesk.domain.changes import Concept
from vpdesk.domain.terms import Vocabulary
from vpdesk.services.desk import Desk
from vpdesk.services.disk_protection import disk_protection
from vpdesk.storage.vault_database import VaultDatabase


def test_listeners_hear_of_changes_until_they_stop(desk: Desk, database: VaultDatabase) -> None:
    heard: list[frozenset[Concept]] = []
    stop = desk.listen(heard.append)

    def change() -> None:
        with database.writing() as tx:
            found = next(
                term for term in tx.terms.all.values() if term.vocabulary is Vocabulary.CATEGORY
            )
            tx.terms.insert(
                {
                    "vocabulary": found.vocabulary,
                    "dutch": "Iets anders",
                    "label_key": "iets anders",
                    "route": found.route,
                }
            )

    change()
    stop()

    assert heard == [frozenset({Concept.TERMS})]


def test_a_desk_is_used_on_another_thread_than_it_was_opened_on(
    desk: Desk, database: VaultDatabase
) -> None:
    seen: list[str | None] = []

    def work() -> None:
        with database.writing() as tx:
            tx.settings.put("a", "b")
        with database.reading() as tx:
            seen.append(tx.settings.get("a"))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()

    assert seen == ["b"]


def test_the_desk_tells_of_the_disk_under_its_vault(desk: Desk) -> None:
    assert desk.disk_protection() is disk_protection(desk.keys.current.folder)
