"""The synthesised samples, measured: pulses, gaps, rise, fundamental and harmonics by the table of screens.md 3.5."""

import math
from array import array
from collections.abc import Sequence
from itertools import groupby

import pytest

from nurse_assistant.application.ports import Burst
from nurse_assistant.system.bursts import PATTERNS, RATE_HZ, samples

MEASURED = (Burst.LOW, Burst.MEDIUM, Burst.HIGH)
BLOCK = RATE_HZ // 1000  # one ms


def blocks(made: "array[int]") -> list[int]:
    """The largest sample of every ms."""
    return [max(map(abs, made[place : place + BLOCK])) for place in range(0, len(made), BLOCK)]


def runs(made: "array[int]") -> list[tuple[bool, int]]:
    """Sound and silence in turn, each with its ms."""
    return [(sounds, len(list(run))) for sounds, run in groupby(block > 0 for block in blocks(made))]


def strength(pulse: Sequence[int], hz: float) -> float:
    """How much of this frequency is in a pulse (one bin of a Fourier transform)."""
    turn = 2 * math.pi * hz / RATE_HZ
    real = sum(value * math.cos(turn * place) for place, value in enumerate(pulse))
    imaginary = sum(value * math.sin(turn * place) for place, value in enumerate(pulse))
    return math.hypot(real, imaginary) / len(pulse)


def first_pulse(burst: Burst) -> "array[int]":
    return samples(burst)[: RATE_HZ * PATTERNS[burst].pulse_ms // 1000]


@pytest.mark.parametrize(
    ("burst", "count", "pulse_ms", "spacing_ms"),
    [
        (Burst.HIGH, 10, (75, 200), (50, 125)),
        (Burst.MEDIUM, 3, (125, 250), (125, 250)),
        (Burst.LOW, 1, (125, 250), (0, 0)),
    ],
)
def test_pulses_and_gaps(burst: Burst, count: int, pulse_ms: tuple[int, int], spacing_ms: tuple[int, int]) -> None:
    found = runs(samples(burst))
    pulses = [ms for sounds, ms in found if sounds]
    gaps = [ms for sounds, ms in found if not sounds]
    assert (len(pulses), len(gaps)) == (count, count - 1)
    assert all(pulse_ms[0] <= ms <= pulse_ms[1] for ms in pulses)
    if burst is Burst.HIGH:
        assert 350 <= gaps.pop(4) <= 1300  # between the fifth and the sixth
    assert all(spacing_ms[0] <= ms <= spacing_ms[1] for ms in gaps)


@pytest.mark.parametrize("burst", MEASURED)
def test_a_pulse_swells_in_a_tenth_to_a_fifth_of_its_length(burst: Burst) -> None:
    heights = blocks(first_pulse(burst))
    level = max(heights)
    swelling = next(ms for ms, height in enumerate(heights) if height >= 0.95 * level)
    assert 0.10 <= swelling / len(heights) <= 0.20
    assert heights[-1] < 0.1 * level  # and it fades: no click at its end
    assert abs(samples(burst)[0]) < 0.01 * level


@pytest.mark.parametrize("burst", MEASURED)
def test_a_pulse_is_a_fundamental_with_at_least_four_harmonics(burst: Burst) -> None:
    pulse, fundamental = first_pulse(burst), PATTERNS[burst].fundamental_hz
    assert 150 <= fundamental <= 1000
    base = strength(pulse, fundamental)
    present = [n * fundamental for n in range(2, 12) if strength(pulse, n * fundamental) > base * 10 ** (-15 / 20)]
    assert len([hz for hz in present if 300 <= hz <= 4000]) >= 4
    assert strength(pulse, 1.5 * fundamental) < base / 50  # between them there is nothing


def test_the_three_are_told_apart_and_the_soft_one_is_softest() -> None:
    assert len({PATTERNS[burst].fundamental_hz for burst in MEASURED}) == 3
    loudest = [max(map(abs, samples(burst))) for burst in MEASURED]
    assert loudest == sorted(loudest)
    assert loudest[0] * 2 < loudest[1]
    assert max(loudest) <= 32_767


def test_every_burst_has_a_pattern() -> None:
    assert set(PATTERNS) == set(Burst)
    assert samples(Burst.TEST) == samples(Burst.MEDIUM)
