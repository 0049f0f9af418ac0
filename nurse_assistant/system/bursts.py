"""The alarm sounds as samples, by the figures of screens.md 3.5 (secondary sources on IEC 60601-1-8). Plays nothing.

A pulse is a tone of a fundamental and four harmonics, with a rise and a fall; a burst is a row of pulses.
"""

import math
from array import array
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from nurse_assistant.application.ports import Burst

RATE_HZ = 44_100
"""Samples a second: one channel, 16 bits."""

RISE = 0.15
"""Share of a pulse in which it swells, and again in which it fades: 10 to 20 %."""

OVERTONES = (1.0, 0.7, 0.5, 0.4, 0.3)
"""Strength of the fundamental and of its four harmonics: none more than 15 dB apart."""

_FULL = 32_767


@dataclass(frozen=True, slots=True)
class Pattern:
    """Times in ms, from the end of a pulse to the start of the next; `halves`: after the fifth pulse, a longer gap."""

    fundamental_hz: int
    pulses: int
    pulse_ms: int
    spacing_ms: int
    loudness: float
    """Share of the loudest the device can play."""
    between_halves_ms: int = 0


_MEDIUM = Pattern(fundamental_hz=523, pulses=3, pulse_ms=200, spacing_ms=200, loudness=0.5)

PATTERNS: Mapping[Burst, Pattern] = {
    Burst.HIGH: Pattern(
        fundamental_hz=660, pulses=10, pulse_ms=150, spacing_ms=100, loudness=0.9, between_halves_ms=600
    ),
    Burst.MEDIUM: _MEDIUM,
    Burst.LOW: Pattern(fundamental_hz=392, pulses=1, pulse_ms=200, spacing_ms=0, loudness=0.25),
    # Loud enough to tell that alarms are heard; the high one would make the room run.
    Burst.TEST: _MEDIUM,
}


def samples(burst: Burst) -> "array[int]":
    """The whole burst, 16-bit, one channel."""
    pattern = PATTERNS[burst]
    pulse = _pulse(pattern)
    made = array("h")
    for number in range(pattern.pulses):
        if number:
            halfway = pattern.between_halves_ms and number == pattern.pulses // 2
            gap_ms = pattern.between_halves_ms if halfway else pattern.spacing_ms
            made.extend(array("h", bytes(2 * _count(gap_ms))))
        made.extend(pulse)
    return made


def _pulse(pattern: Pattern) -> "array[int]":
    top = pattern.loudness * _FULL / sum(OVERTONES)
    envelope = _envelope(_count(pattern.pulse_ms))
    turn = 2 * math.pi * pattern.fundamental_hz / RATE_HZ
    return array("h", (round(top * height * _tone(turn * place)) for place, height in enumerate(envelope)))


def _tone(angle: float) -> float:
    return sum(strength * math.sin(order * angle) for order, strength in enumerate(OVERTONES, start=1))


def _envelope(count: int) -> Iterator[float]:
    """From nothing up, level, and down to nothing: without a click at either end."""
    ramp = round(count * RISE)
    return (min(1.0, place / ramp, (count - 1 - place) / ramp) for place in range(count))


def _count(ms: int) -> int:
    return RATE_HZ * ms // 1000
