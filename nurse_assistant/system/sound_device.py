"""The computer's own sound device, through miniaudio (WASAPI, Core Audio, PulseAudio, ALSA: what is there)."""

import ctypes
import sys
from collections.abc import Generator, Mapping, Sequence
from typing import Protocol

from nurse_assistant.system.bursts import RATE_HZ
from nurse_assistant.system.sound import DeviceFault

_SWALLOWS = "Discard all samples"
"""So ALSA names the device it always has: it plays nothing to nobody."""

_BUFFER_MS = 100

_Quiet = ctypes.CFUNCTYPE(None, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p)
_no_words = _Quiet(lambda *_: None)
"""Kept for as long as the program runs: the library calls it."""


class Listing(Protocol):
    """The devices as miniaudio lists them."""

    def get_playbacks(self) -> Sequence[Mapping[str, object]]: ...


class SystemDevice:
    """One channel of 16 bits on the device that the system plays on by default."""

    def __init__(self) -> None:
        """Raises DeviceFault."""
        try:
            import miniaudio
        except (ImportError, OSError) as error:
            raise DeviceFault from error
        _quieten_alsa()
        # miniaudio falls back on a stand-in that swallows every sample; without it, no device is an error.
        backends: list[miniaudio.Backend] = [one for one in miniaudio.Backend if one is not miniaudio.Backend.NULL]
        self._fault = miniaudio.MiniaudioError
        try:
            if not _is_there(miniaudio.Devices(backends)):
                raise DeviceFault
            self._device = miniaudio.PlaybackDevice(
                miniaudio.SampleFormat.SIGNED16, 1, RATE_HZ, buffersize_msec=_BUFFER_MS, backends=backends
            )
        except miniaudio.MiniaudioError as error:
            raise DeviceFault from error

    def start(self, callback_generator: Generator[bytes, int, None]) -> None:
        """Raises DeviceFault."""
        try:
            self._device.start(callback_generator)
        except self._fault as error:
            self._device.close()
            raise DeviceFault from error

    def close(self) -> None:
        self._device.close()


def _is_there(devices: Listing) -> bool:
    return any(not str(device["name"]).startswith(_SWALLOWS) for device in devices.get_playbacks())


def _quieten_alsa() -> None:
    """ALSA writes a page of complaints to the terminal at every look for a device that is not there."""
    if sys.platform != "linux":
        return
    try:
        ctypes.CDLL("libasound.so.2").snd_lib_error_set_handler(_no_words)
    except (OSError, AttributeError):  # no ALSA here, or none that can be asked
        return
