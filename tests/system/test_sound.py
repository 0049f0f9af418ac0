"""The loudspeaker: hands over the bytes of a burst, gives way to the next, notices a device that is gone or comes."""

import threading
from collections.abc import Generator

from nurse_assistant.application.ports import Burst
from nurse_assistant.system.bursts import samples
from nurse_assistant.system.sound import (
    ASKS_WITHIN_S,
    FIRST_RETRY_S,
    LONGEST_RETRY_S,
    NO_DEVICE,
    DeviceFault,
    Loudspeaker,
)


class FakeDevice:
    """Stands for the sound hardware: asks for frames when the test says so, and keeps what it got."""

    def __init__(self, *, starts: bool = True) -> None:
        self.closed = False
        self._starts = starts
        self._stream: Generator[bytes, int, None] | None = None

    def start(self, callback_generator: Generator[bytes, int, None]) -> None:
        if not self._starts:
            raise DeviceFault
        self._stream = callback_generator

    def close(self) -> None:
        self.closed = True

    def ask(self, frames: int) -> bytes:
        assert self._stream is not None
        return self._stream.send(frames)


class Desk:
    """A loudspeaker with hands: `devices` are what opening finds, in turn (None: none there)."""

    def __init__(self, *devices: FakeDevice | None) -> None:
        self.devices = list(devices)
        self.opened = 0
        self.now = 0.0
        self.speaker = Loudspeaker(self._open, lambda: self.now)

    def _open(self) -> FakeDevice:
        self.opened += 1
        found = self.devices.pop(0) if self.devices else None
        if found is None:
            raise DeviceFault
        return found

    def later(self, seconds: float) -> None:
        self.now += seconds
        self.speaker.tend()


def test_before_it_looked_it_complains_of_nothing_and_keeps_the_wish() -> None:
    device = FakeDevice()
    desk = Desk(device)
    desk.speaker.play(Burst.LOW)
    assert desk.speaker.fault() == ""
    desk.speaker.tend()
    assert device.ask(100) == samples(Burst.LOW).tobytes()[:200]


def test_a_burst_is_played_whole_and_then_silence() -> None:
    device = FakeDevice()
    desk = Desk(device)
    desk.speaker.tend()
    assert device.ask(50) == bytes(100)
    desk.speaker.play(Burst.MEDIUM)
    whole = samples(Burst.MEDIUM).tobytes()
    heard = b"".join(device.ask(1000) for _ in range(len(whole) // 2000 + 2))
    assert heard.rstrip(b"\0") == whole.rstrip(b"\0")
    assert device.ask(1000) == bytes(2000)


def test_a_new_burst_takes_the_place_of_the_old_and_silence_ends_it() -> None:
    device = FakeDevice()
    desk = Desk(device)
    desk.speaker.tend()
    desk.speaker.play(Burst.MEDIUM)
    device.ask(1000)
    desk.speaker.play(Burst.HIGH)
    assert device.ask(500) == samples(Burst.HIGH).tobytes()[:1000]
    desk.speaker.silence()
    assert device.ask(500) == bytes(1000)


def test_no_device_is_said_and_looked_for_less_and_less_often() -> None:
    desk = Desk()
    desk.speaker.tend()
    assert desk.speaker.fault() == NO_DEVICE
    desk.later(FIRST_RETRY_S - 0.1)
    assert desk.opened == 1
    desk.later(0.1)
    assert desk.opened == 2
    desk.later(FIRST_RETRY_S)
    assert desk.opened == 2
    for _ in range(20):
        desk.later(LONGEST_RETRY_S)
    assert desk.opened == 22


def test_a_device_that_comes_later_is_found() -> None:
    device = FakeDevice()
    desk = Desk(None, device)
    desk.speaker.tend()
    desk.later(FIRST_RETRY_S)
    assert desk.speaker.fault() == ""
    desk.speaker.play(Burst.LOW)
    assert any(device.ask(1000))


def test_a_device_that_opens_and_does_not_start_is_none() -> None:
    desk = Desk(FakeDevice(starts=False))
    desk.speaker.tend()
    assert desk.speaker.fault() == NO_DEVICE


def test_a_device_that_asks_for_nothing_any_more_is_gone() -> None:
    first, second = FakeDevice(), FakeDevice()
    desk = Desk(first, None, second)
    desk.speaker.tend()
    first.ask(10)
    desk.later(ASKS_WITHIN_S)
    assert desk.speaker.fault() == ""
    desk.later(0.1)
    assert (first.closed, desk.speaker.fault()) == (True, NO_DEVICE)
    desk.later(FIRST_RETRY_S)
    assert desk.speaker.fault() == ""


def test_what_could_not_be_heard_does_not_sound_when_the_device_comes_back() -> None:
    first, second = FakeDevice(), FakeDevice()
    desk = Desk(first, second)
    desk.speaker.tend()
    desk.speaker.play(Burst.HIGH)
    desk.later(ASKS_WITHIN_S + 1)
    assert second.ask(1000) == bytes(2000)


def test_it_runs_in_a_thread_of_its_own_and_stops() -> None:
    opened = threading.Event()
    device = FakeDevice()

    def open_device() -> FakeDevice:
        opened.set()
        return device

    speaker = Loudspeaker(open_device, lambda: 0.0)
    speaker.start()
    assert opened.wait(10)
    speaker.close()
    assert device.closed
    assert [thread for thread in threading.enumerate() if thread.name == "loudspeaker"] == []
