"""The guard of one and a half seconds (U-110): the place of an act takes no second tap.

It guards a place on the screen, not a button: after an act another button may stand there, and a double tap must
not reach it. Acts elsewhere (oxygen on, right after help called) are not slowed. It has no timer: it compares times.
"""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QPoint, QRect

SPAN = timedelta(seconds=1.5)


class Guard:
    """One for a window. `now` is the clock's."""

    def __init__(self, now: Callable[[], datetime], span: timedelta = SPAN) -> None:
        self._now = now
        self._span = span
        self._shut: list[tuple[QRect, datetime]] = []

    def shut(self, place: QRect) -> None:
        """Close this place of the screen from now on, for the span."""
        self._forget_old()
        self._shut.append((QRect(place), self._now()))

    def blocks(self, place: QRect | QPoint) -> bool:
        return self.left(place) > timedelta(0)

    def left(self, place: QRect | QPoint) -> timedelta:
        """How long this place still takes no tap; nothing if it is open."""
        self._forget_old()
        now = self._now()
        return max(
            (since + self._span - now for rect, since in self._shut if _meets(rect, place)), default=timedelta(0)
        )

    def is_recent(self) -> bool:
        """Some act was done within the span."""
        self._forget_old()
        return bool(self._shut)

    def _forget_old(self) -> None:
        # A clock set back must not close a place for an hour: a time before the act is as good as long after it.
        now = self._now()
        self._shut = [(rect, since) for rect, since in self._shut if since <= now < since + self._span]


def _meets(rect: QRect, place: QRect | QPoint) -> bool:
    return rect.contains(place) if isinstance(place, QPoint) else rect.intersects(place)
