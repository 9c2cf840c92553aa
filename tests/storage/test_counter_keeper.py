import threading

from vpdesk.storage.counter_keeper import LATEST, CounterKeeper


def test_a_count_is_kept_by_itself_before_long() -> None:
    kept: list[int] = []
    done = threading.Event()

    def keep(commits: int) -> bool:
        kept.append(commits)
        done.set()
        return True

    CounterKeeper(keep, within=0.01).reached(7)

    assert done.wait(10)
    assert kept == [7]


def test_a_count_is_kept_within_five_seconds() -> None:
    assert LATEST <= 5


def test_only_the_newest_of_several_counts_is_kept() -> None:
    kept: list[int] = []

    def keep(commits: int) -> bool:
        kept.append(commits)
        return True

    keeper = CounterKeeper(keep)
    keeper.keep_now()
    keeper.reached(7)
    keeper.reached(8)
    keeper.keep_now()
    keeper.keep_now()

    assert kept == [8]


def test_a_count_that_could_not_be_kept_is_tried_again() -> None:
    tried: list[int] = []

    def keep(commits: int) -> bool:
        tried.append(commits)
        return len(tried) > 1

    keeper = CounterKeeper(keep)
    keeper.reached(7)
    keeper.keep_now()
    keeper.keep_now()
    keeper.keep_now()

    assert tried == [7, 7]


def test_a_slow_disk_does_not_hold_up_the_next_change() -> None:
    kept: list[int] = []
    keeping, go_on = threading.Event(), threading.Event()

    def keep(commits: int) -> bool:
        keeping.set()
        go_on.wait(10)
        kept.append(commits)
        return True

    keeper = CounterKeeper(keep)
    keeper.reached(7)
    slow = threading.Thread(target=keeper.keep_now)
    slow.start()
    assert keeping.wait(10)
    next_change = threading.Thread(target=keeper.reached, args=(8,))
    next_change.start()
    next_change.join(5)
    held_up = next_change.is_alive()
    go_on.set()
    slow.join()
    next_change.join()
    keeper.keep_now()

    assert not held_up
    assert kept == [7, 8]
