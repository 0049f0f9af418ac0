"""A reaction: pressed, acted upon, graded, restarted; and anaphylaxis, which ends the treatment."""

from collections.abc import Iterator

from nurse_assistant.ui.tour.cast import case
from nurse_assistant.ui.tour.nurse import Nurse
from nurse_assistant.ui.tour.stop import Place, Stop


def reaction(place: Place) -> Iterator[Stop]:
    """A grade 2 reaction with a restart at half the rate."""
    place.furnish()
    place.seat(case(), "1").risen()
    place.seat(case("Baker", "Ann", "9434765919"), "2").started()
    nurse = place.open_window(11, 26)
    nurse.comes_on()
    nurse.tap("board.reaction")
    yield Stop("reaction_which_chair", "REACTION on the board: which chair?", nurse)
    nurse.tap("reaction_chair.back")
    nurse.tap("board.1")
    nurse.tap("reaction")
    nurse.at(11, 26, 20)
    yield Stop("reaction_pressed", "REACTION was pressed: stop the pump; questions come after.", nurse)
    yield from _pressed(nurse)
    yield from _decided(nurse)


def _pressed(nurse: Nurse) -> Iterator[Stop]:
    nurse.tap("footer.undo.wrong_chair")
    yield Stop("reaction_wrong_chair", "It was another chair.", nurse)
    nurse.tap("wrong_chair.back")
    nurse.tap("reaction.open_slowed")
    yield Stop("reaction_slowed", "The pump was only slowed.", nurse)
    nurse.tap("reaction.slowed.back")
    nurse.tap("reaction.band.stopped")
    nurse.tap("reaction.tiles.help")
    nurse.tap("reaction.signs.usual.tiles.chills")
    nurse.tap("reaction.signs.write")
    yield Stop("reaction_acts", "The pump is confirmed stopped; acts and signs are stamped.", nurse)
    nurse.tap("reaction.why.open")
    yield Stop("reaction_why", "Why it asks for a grade, and for vital signs so often.", nurse)
    nurse.tap("reaction.why.open")
    nurse.tap("reaction.tiles.other")
    yield Stop("reaction_other", "Another medicine, person or act.", nurse)
    nurse.tap("reaction.other_box.back")
    nurse.tap("reaction.open_grade")
    yield Stop("reaction_grade", "The grade.", nurse)
    nurse.tap("reaction.grade.back")


def _decided(nurse: Nurse) -> Iterator[Stop]:
    nurse.grades("2")
    yield Stop("reaction_graded", "Graded; the next look at the patient is on its way.", nurse)
    nurse.at(11, 55)
    nurse.tap("reaction.tiles.vitals")
    yield Stop("reaction_check", "Vital signs in a reaction.", nurse)
    nurse.types_a_check("reaction.check_box.check")
    nurse.tap("reaction.check_box.write")
    nurse.grades("1")
    nurse.at(11, 57)
    yield Stop("restart", "Restart: at which rate, why, and what comes then.", nurse)
    nurse.tap("reaction.restart.basis.open")
    yield Stop("restart_why", "Why this rate: the rule, its numbers and their documents.", nurse)
    nurse.tap("reaction.restart.basis.open")
    nurse.tap("reaction.restart.go")
    yield Stop("restarted", "Running again at half the rate.", nurse)


def anaphylaxis(place: Place) -> Iterator[Stop]:
    """The card, and the stop for good."""
    place.furnish()
    place.seat(case(), "1").risen()
    nurse = place.open_window(11, 26)
    nurse.comes_on()
    nurse.tap("board.1")
    nurse.tap("reaction")
    nurse.tap("reaction.band.stopped")
    nurse.tap("reaction.signs.anaphylaxis")
    yield Stop("anaphylaxis", "Anaphylaxis: the site's card, and no restart.", nurse)
    nurse.tap("reaction.open_stop")
    nurse.tap("reaction.stop.permanent.for_good")
    nurse.tap("reaction.stop.cause.tiles.reaction")
    nurse.tap("reaction.stop.next")
    yield Stop("reaction_stop", "Stop for good: what it means, once more.", nurse)
    nurse.tap("reaction.stop.write")
    yield Stop("stopped_for_good", "Stopped for good.", nurse)
