"""The computer's own device: it opens, or says that it cannot; what only swallows samples is no device."""

import sys

import pytest

from nurse_assistant.system.sound import DeviceFault
from nurse_assistant.system.sound_device import SystemDevice, _is_there


class FakeDevices:
    """What the system lists."""

    def __init__(self, *names: str) -> None:
        self._names = names

    def get_playbacks(self) -> list[dict[str, object]]:
        return [{"name": name} for name in self._names]


@pytest.mark.parametrize(
    ("names", "found"),
    [
        ((), False),
        (("Discard all samples (playback) or generate zero samples (capture)",), False),
        (("Discard all samples (playback)", "Built-in Audio Analog Stereo"), True),
    ],
)
def test_what_only_swallows_samples_is_no_device(names: tuple[str, ...], found: bool) -> None:
    assert _is_there(FakeDevices(*names)) is found


def test_this_computer_has_a_device_or_says_that_it_has_none(capfd: pytest.CaptureFixture[str]) -> None:
    try:
        SystemDevice().close()
    except DeviceFault:
        assert capfd.readouterr().err == ""


def test_without_the_library_there_is_no_sound_and_no_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "miniaudio", None)
    with pytest.raises(DeviceFault):
        SystemDevice()
