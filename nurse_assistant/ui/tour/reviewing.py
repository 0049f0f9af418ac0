"""The charge nurse looks through what was signed: the list, the figures of the unit, one infusion and its review."""

from collections.abc import Iterator

from nurse_assistant.application.demo import run_demo
from nurse_assistant.application.people import Role
from nurse_assistant.ui.tour.cast import SECOND
from nurse_assistant.ui.tour.nurse import Nurse
from nurse_assistant.ui.tour.stop import Place, Stop

_INFUSIONS, _SEED = 12, 11
"""A day on which much happened: a reaction, a wrong label, a correction, lines written late."""

REMARK = "Talked over with the team"


def reviewing(place: Place) -> Iterator[Stop]:
    """A day of invented infusions, signed by others."""
    place.furnish()
    place.takes_on(SECOND, Role.CHARGE_NURSE)
    place.lives_through(lambda store, library: run_demo(store, library, _INFUSIONS, _SEED, None))
    nurse = place.open_window(9, 10)
    nurse.comes_on()
    nurse.tap("board.records")
    yield Stop("review_list", "Every signed infusion, the newest first, and which are to review.", nurse)
    yield from _filters(nurse)
    yield from _figures(nurse)
    yield from _one(nurse)


def _filters(nurse: Nurse) -> Iterator[Stop]:
    nurse.enter("records.search", "tea")
    nurse.tap("records.quick.to_review")
    yield Stop("review_searched", "A word of a note, and only what is still to review.", nurse)
    nurse.tap("records.more")
    nurse.tap("filters.grade.2")
    yield Stop("review_filters", "More filters: dates, chair, infusion number, grade, who took part.", nurse)
    nurse.tap("filters.done")
    yield Stop("review_none", "Nothing is like this: what to do.", nurse)
    nurse.tap("records.all")


def _figures(nurse: Nurse) -> Iterator[Stop]:
    nurse.tap("records.figures")
    yield Stop("review_figures", "The figures of the unit; lateness is counted apart.", nurse)
    nurse.tap("figures.reactions.0")
    yield Stop("review_behind", "The infusions behind a figure.", nurse)
    nurse.tap("records.all")


def _one(nurse: Nurse) -> Iterator[Stop]:
    nurse.window.records.list.chosen.emit(6)
    yield Stop("review_one", "One infusion: planned and given, vital signs, what was done otherwise and why.", nurse)
    nurse.tap("one.otherwise.0")
    yield Stop("review_rule", "The rule behind a line.", nurse)
    nurse.tap("one.review.open")
    yield Stop("review_sign", "The review: a remark, and the PIN of a charge nurse.", nurse)
    nurse.enter("one.review.note", REMARK)
    nurse.gives_pin("one.review.who", SECOND)
    yield Stop("review_signed", "Reviewed.", nurse)
    nurse.tap("records.back")
    nurse.window.records.list.chosen.emit(2)
    yield Stop("review_plain", "An infusion of which there is nothing to say.", nurse)
    nurse.tap("one.past")
    yield Stop("review_past", "What the screen said at a past moment of a signed infusion.", nurse)
