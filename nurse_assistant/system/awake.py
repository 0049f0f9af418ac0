"""Keeps the computer awake while it has to remind: by a child process on Linux and macOS, by a call on Windows.

The child holds the system's own lock and reads a pipe that only this program holds: however this program ends, the
pipe closes, the child ends and the lock is gone. Nothing here raises and nothing waits.
"""

import ctypes
import subprocess
import sys
from collections.abc import Callable, Sequence
from typing import Protocol

MAY_SLEEP = "This computer may fall asleep: switch its sleep off while infusions run."

WHO, WHY = "Infusion assistant", "It reminds of infusions that are under way"

LINUX = (
    "systemd-inhibit", "--what=sleep:idle", f"--who={WHO}", f"--why={WHY}", "--mode=block", "cat",
)  # fmt: skip
MACOS = ("caffeinate", "-d", "-i", "-s", "cat")
"""Of the display too: an alarm nobody sees is half an alarm."""

_CONTINUOUS, _SYSTEM, _DISPLAY = 0x80000000, 0x1, 0x2


class Lock(Protocol):
    def take(self) -> None:
        """Raises OSError if it cannot be had."""
        ...

    def give_back(self) -> None: ...

    def is_held(self) -> bool: ...


class ChildLock:
    """A child process that holds the lock for as long as its input is open."""

    def __init__(self, command: Sequence[str]) -> None:
        self._command = command
        self._child: subprocess.Popen[bytes] | None = None

    def take(self) -> None:
        self._child = subprocess.Popen(
            self._command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )

    def give_back(self) -> None:
        child, self._child = self._child, None
        if child is not None and child.stdin is not None:
            child.stdin.close()
            child.terminate()
            child.wait()

    def is_held(self) -> bool:
        return self._child is not None and self._child.poll() is None


class CallLock:
    """Windows: the thread that calls stays in force until it calls again; the window's own thread does."""

    def __init__(self, set_state: Callable[[int], int]) -> None:
        self._set_state = set_state
        self._held = False

    def take(self) -> None:
        self._held = self._set_state(_CONTINUOUS | _SYSTEM | _DISPLAY) != 0
        if not self._held:
            raise OSError("SetThreadExecutionState refused")

    def give_back(self) -> None:
        self._set_state(_CONTINUOUS)
        self._held = False

    def is_held(self) -> bool:
        return self._held


class Awake:
    """The port `Wakefulness`. A lock that cannot be had, or is lost, is not asked for again until it was not wanted."""

    def __init__(self, lock: Lock) -> None:
        self._lock = lock
        self._wanted = False
        self._fault = ""

    def keep(self, *, awake: bool) -> None:
        if awake and self._wanted and not self._fault and not self._lock.is_held():
            self._fault = MAY_SLEEP
        if awake == self._wanted:
            return
        self._wanted, self._fault = awake, ""
        if not awake:
            self._lock.give_back()
            return
        try:
            self._lock.take()
        except OSError:
            self._fault = MAY_SLEEP

    def fault(self) -> str:
        return self._fault


def system_lock(platform: str = sys.platform) -> Lock:
    """What this system offers."""
    if platform == "win32":
        return CallLock(_windows_call)
    return ChildLock(MACOS if platform == "darwin" else LINUX)


def _windows_call(flags: int) -> int:
    return int(getattr(ctypes, "windll").kernel32.SetThreadExecutionState(flags))  # noqa: B009 - only Windows has it
