"""The loudspeaker: plays bursts through whatever sound device the computer has, and says when it has none.

The device is held open and fed silence between bursts: a device that stops asking for samples is gone, and that is
noticed within seconds and not at the next alarm. Everything slow happens in one thread of its own; what the window
calls only leaves a wish.
"""

import threading
from collections.abc import Callable, Generator
from typing import Protocol

from nurse_assistant.application.ports import Burst
from nurse_assistant.system.bursts import PATTERNS, samples

ASKS_WITHIN_S = 3.0
"""A device that asks for no samples for so long is gone: it does so about ten times a second."""

TEND_EVERY_S = 2.0
"""How often the device is looked after."""

FIRST_RETRY_S, LONGEST_RETRY_S = 4.0, 300.0
"""A missing device is looked for again after the first, then after twice as long each time: every attempt costs the
system's sound library a little that it never gives back."""

NO_DEVICE = "This computer has no sound device that works, or it was taken away."


class Device(Protocol):
    """What is used of a playback device. `start` raises DeviceFault."""

    def start(self, callback_generator: Generator[bytes, int, None]) -> None: ...

    def close(self) -> None: ...


class DeviceFault(Exception):
    """There is no device, or it cannot be opened."""


class Loudspeaker:
    """The port `Sounder`. `tend` opens and watches the device; `start` has a thread do it until `close`."""

    def __init__(self, open_device: Callable[[], Device], monotonic_s: Callable[[], float]) -> None:
        self._open = open_device
        self._now = monotonic_s
        self._bursts = {burst: samples(burst).tobytes() for burst in PATTERNS}
        self._device: Device | None = None
        self._left = b""
        """What of the present burst was not yet handed over. Replaced whole, so that both threads may set it."""
        self._asked_at = 0.0
        self._fault = ""
        self._retry_at, self._retry_after = 0.0, FIRST_RETRY_S
        self._closing = threading.Event()
        self._thread: threading.Thread | None = None

    # --- the port: called by the window

    def play(self, burst: Burst) -> None:
        self._left = self._bursts[burst]

    def silence(self) -> None:
        self._left = b""

    def fault(self) -> str:
        return self._fault

    # --- the device: called in a thread

    def start(self) -> None:
        self._thread = threading.Thread(target=self._run, name="loudspeaker", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop the thread and let go of the device."""
        self._closing.set()
        if self._thread is not None:
            self._thread.join(timeout=TEND_EVERY_S)
        self._let_go()

    def _run(self) -> None:
        while not self._closing.is_set():
            self.tend()
            self._closing.wait(TEND_EVERY_S)

    def tend(self) -> None:
        """Open the device if there is none; let go of one that asks for nothing any more."""
        if self._device is not None and self._now() - self._asked_at > ASKS_WITHIN_S:
            self._let_go()
        if self._device is None and self._now() >= self._retry_at:
            self._take()

    def _take(self) -> None:
        stream = self._stream()
        next(stream)
        self._asked_at = self._now()
        try:
            device = self._open()
            device.start(stream)
        except DeviceFault:
            self._fault = NO_DEVICE
            self._retry_at = self._now() + self._retry_after
            self._retry_after = min(2 * self._retry_after, LONGEST_RETRY_S)
            return
        self._device, self._fault, self._retry_after = device, "", FIRST_RETRY_S

    def _let_go(self) -> None:
        device, self._device = self._device, None
        self._left = b""  # what could not be heard then is no alarm of now
        if device is not None:
            self._fault = NO_DEVICE
            device.close()

    def _stream(self) -> Generator[bytes, int, None]:
        """What the device plays: it sends how many frames it wants and gets their bytes, the burst or silence."""
        data = b""
        while True:
            frames = yield data
            self._asked_at = self._now()
            wanted, left = 2 * frames, self._left
            data, rest = left[:wanted], left[wanted:]
            if self._left is left:  # else the window wished for something else meanwhile
                self._left = rest
            data += bytes(wanted - len(data))
