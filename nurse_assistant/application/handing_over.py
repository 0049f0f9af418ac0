"""Whose infusions are whose now: what a hand over, a break and an open reaction ask of the room. Pure."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.views import BoardView, DeskView
from nurse_assistant.domain.vocabulary import Kind, Phase

BREAKS_MIN = (15, 20, 30, 45, 60)
"""How long a break that is covered may be said to last, in minutes."""
WATCH_FOR = timedelta(minutes=30)
"""For how long somebody watches the others while one nurse is at a reaction; then it is asked again."""


@dataclass(frozen=True, slots=True)
class Unwatched:
    """A nurse at an open reaction has other open infusions, which nobody else watches."""

    reaction: DeskView
    others: tuple[DeskView, ...]

    @property
    def nurse(self) -> str:
        return self.reaction.responsible.name


def open_desks(view: BoardView) -> tuple[DeskView, ...]:
    """Every infusion that is not signed, those without a place in the room last."""
    seated = [one.desk for one in (*view.chairs, *view.unplaced) if one.desk is not None]
    return tuple(desk for desk in seated if desk.state.phase is not Phase.CLOSED)


def chairs_of(view: BoardView, name: str) -> tuple[DeskView, ...]:
    """The open infusions she is responsible for now, those she covers among them."""
    return tuple(desk for desk in open_desks(view) if desk.responsible.name == name)


def covered_for(view: BoardView, name: str) -> tuple[DeskView, ...]:
    """Her own infusions that somebody else covers now."""
    return tuple(desk for desk in open_desks(view) if desk.responsible.covers_for == name)


def nurses_with_chairs(view: BoardView) -> tuple[str, ...]:
    """Who is responsible for something now, in the room's order."""
    return tuple(dict.fromkeys(desk.responsible.name for desk in open_desks(view)))


def unwatched(view: BoardView) -> Unwatched | None:
    """The first open reaction, in the room's order, whose nurse has others besides it."""
    for desk in open_desks(view):
        if desk.state.reaction_open:
            others = [one for one in chairs_of(view, desk.responsible.name) if not one.state.reaction_open]
            if others:
                return Unwatched(desk, tuple(others))
    return None


def hand_over(to: str, minutes: int | None, now: datetime) -> Draft:
    """To `to`, for good or (`minutes`) for a break that ends by itself at a whole minute."""
    if minutes is None:
        return Draft(Kind.HANDED_OVER, {"to": to})
    return Draft(Kind.HANDED_OVER, {"to": to, "until": _whole(now) + timedelta(minutes=minutes)})


def watched_by(to: str, now: datetime) -> Draft:
    return Draft(Kind.HANDED_OVER, {"to": to, "until": _whole(now) + WATCH_FOR})


def _whole(now: datetime) -> datetime:
    return now.replace(second=0, microsecond=0)
