"""What a gloved finger meets in a window: large enough, and nothing else within the same touch (U-72)."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QPushButton, QWidget

from nurse_assistant.ui.widgets import focus
from tests.ui.rules.sight import PASSING, place

LEAST_LEADING = 57
"""15 mm at 96 dots to the inch."""
LEAST_GAP = 6
_ONLY_OPEN = (
    "flush.go", "observation.go", "who.go", "unit.done", "reaction.open_stop", "away.leave", "claim.leave",
    "trouble.clock", "trouble.answer", "copies.make", "copy.leave", "start.open", "start.again",
)  # fmt: skip
"""They stand out and write no entry: they open a step or a box, take a name, set the unit's names, close a notice,
copy the record or leave it as it is."""
_LEADING = ("primary", "next", "stopped", "reaction")


def thin_acts(window: QWidget) -> list[str]:
    """The acts that lead on, and REACTION, are 15 mm high and wide."""
    acts = (one for one in _buttons(window) if str(one.property("role")) in _LEADING)
    return [
        f"U-72: {one.objectName()} is {one.width()}x{one.height()}" for one in acts
        if min(one.width(), one.height()) < LEAST_LEADING
    ]  # fmt: skip


def crowded_acts(window: QWidget) -> list[str]:
    """Between what records and any other button there is a gap."""
    buttons = _buttons(window)
    found = []
    for act in (one for one in buttons if focus.records(one)):
        around = place(act, window).adjusted(-LEAST_GAP, -LEAST_GAP, LEAST_GAP, LEAST_GAP)
        beside = (one for one in buttons if one is not act and _over(one) is _over(act))  # what passes has its own edge
        near = (one for one in beside if around.intersects(_inner(one, window)))
        found += [f"U-72: {act.objectName()} and {one.objectName()} stand too near" for one in near]
    return found


def _over(button: QPushButton) -> QWidget | None:
    """What stands over the page and holds it, if anything does."""
    return next((one for one in focus.above(button) if isinstance(one, PASSING)), None)


def _buttons(window: QWidget) -> list[QPushButton]:
    """Those wholly in sight: what is scrolled away or covered is not touched."""
    shown = (one for one in window.findChildren(QPushButton) if one.isVisible() and _is_whole(one))
    return [one for one in shown if _is_on_top(one, window)]


def _is_whole(button: QPushButton) -> bool:
    return button.visibleRegion().boundingRect().size() == button.size()


def _is_on_top(button: QPushButton, window: QWidget) -> bool:
    """The pad for figures may stand over it: then a finger meets the pad."""
    top = window.childAt(place(button, window).center())
    return top is not None and (top is button or button.isAncestorOf(top))


def _inner(button: QPushButton, window: QWidget) -> QRect:
    """A pixel less all round, so that a gap of exactly the least is one."""
    return place(button, window).adjusted(1, 1, -1, -1)


def unguarded_acts(window: QWidget) -> list[str]:
    """U-110: what stands out as an act is under the guard of one and a half seconds."""
    acts = (one for one in _buttons(window) if str(one.property("role")) in (*_LEADING, "danger"))
    return [
        f"U-110: {one.objectName()} is not guarded" for one in acts
        if not focus.records(one) and one.objectName() not in _ONLY_OPEN
    ]  # fmt: skip
