"""The one reader of the clock reads it in UTC."""

from datetime import UTC

from nurse_assistant.application.ports import Clock
from nurse_assistant.system.clock import SystemClock


def test_now_is_aware_utc_and_does_not_go_back() -> None:
    clock: Clock = SystemClock()
    first, second = clock.now(), clock.now()
    assert first.tzinfo is UTC
    assert first <= second
