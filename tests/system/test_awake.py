"""Keeping awake: the lock is taken once and given back, and what cannot be had is said and disturbs nobody."""

import sys

import pytest

from nurse_assistant.system.awake import LINUX, MACOS, MAY_SLEEP, Awake, CallLock, ChildLock, system_lock

READS_UNTIL_CLOSED = (sys.executable, "-c", "import sys; sys.stdin.read()")
GIVES_UP_AT_ONCE = (sys.executable, "-c", "pass")


class FakeLock:
    """Stands for the system's lock."""

    def __init__(self, *, refuses: bool = False) -> None:
        self.refuses = refuses
        self.held = False
        self.calls: list[str] = []

    def take(self) -> None:
        self.calls.append("take")
        if self.refuses:
            raise OSError("not allowed")
        self.held = True

    def give_back(self) -> None:
        self.calls.append("give back")
        self.held = False

    def is_held(self) -> bool:
        return self.held


def test_the_lock_is_taken_once_and_given_back_once() -> None:
    lock = FakeLock()
    awake = Awake(lock)
    for wanted in (False, True, True, True, False, False):
        awake.keep(awake=wanted)
    assert lock.calls == ["take", "give back"]
    assert awake.fault() == ""


def test_a_lock_that_is_refused_is_said_and_not_asked_for_every_second() -> None:
    lock = FakeLock(refuses=True)
    awake = Awake(lock)
    for _ in range(5):
        awake.keep(awake=True)
    assert (lock.calls, awake.fault()) == (["take"], MAY_SLEEP)
    awake.keep(awake=False)
    assert awake.fault() == ""
    lock.refuses = False
    awake.keep(awake=True)
    assert awake.fault() == ""


def test_a_lock_that_is_lost_is_said() -> None:
    lock = FakeLock()
    awake = Awake(lock)
    awake.keep(awake=True)
    lock.held = False
    awake.keep(awake=True)
    assert awake.fault() == MAY_SLEEP


def test_the_child_holds_until_it_is_let_go() -> None:
    lock = ChildLock(READS_UNTIL_CLOSED)
    lock.take()
    assert lock.is_held()
    lock.give_back()
    assert not lock.is_held()
    lock.give_back()


def test_a_program_that_is_not_there_is_a_refusal() -> None:
    awake = Awake(ChildLock(("there-is-no-such-program",)))
    awake.keep(awake=True)
    assert awake.fault() == MAY_SLEEP
    awake.keep(awake=False)


def test_a_child_that_ends_by_itself_holds_nothing() -> None:
    lock = ChildLock(GIVES_UP_AT_ONCE)
    lock.take()
    assert lock._child is not None
    lock._child.wait(20)
    assert not lock.is_held()
    lock.give_back()


@pytest.mark.parametrize(("answer", "fault"), [(0x80000000, ""), (0, MAY_SLEEP)])
def test_on_windows_it_is_a_call(answer: int, fault: str) -> None:
    calls: list[int] = []

    def set_state(flags: int) -> int:
        calls.append(flags)
        return answer

    awake = Awake(CallLock(set_state))
    awake.keep(awake=True)
    awake.keep(awake=True)
    assert awake.fault() == fault
    awake.keep(awake=False)
    assert calls == [0x80000003, 0x80000000]


@pytest.mark.parametrize(("platform", "command"), [("linux", LINUX), ("darwin", MACOS)])
def test_each_system_has_its_own(platform: str, command: tuple[str, ...]) -> None:
    lock = system_lock(platform)
    assert isinstance(lock, ChildLock)
    assert lock._command == command
    assert isinstance(system_lock("win32"), CallLock)
