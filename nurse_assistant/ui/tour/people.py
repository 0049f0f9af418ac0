"""Who works here: signing in, the lock, what was pressed meanwhile, somebody for one shift, and the page of people."""

from collections.abc import Iterator
from datetime import timedelta

from nurse_assistant.application.people import Role
from nurse_assistant.ui.tour.cast import NURSE, SECOND, case
from nurse_assistant.ui.tour.nurse import Nurse
from nurse_assistant.ui.tour.stop import Place, Stop

ASSISTANT = "H. Ames"


def people(place: Place) -> Iterator[Stop]:
    """The workstation locks itself while an infusion runs."""
    place.furnish()
    place.takes_on(ASSISTANT, Role.HEALTHCARE_ASSISTANT)
    place.seat(case(), "1").risen()
    place.seat(case("Baker", "Ann", "9434765919"), "2").started()
    nurse = place.open_window(11, 20)
    nurse.tap(f"who.tiles.{NURSE}")
    yield Stop("who_pin", "Her PIN, typed or tapped; a badge will do as well.", nurse)
    nurse.figures("who.pin", "1357")
    nurse.tap("who.go")
    yield Stop("who_wrong_pin", "A wrong PIN: from the fifth on the next try has to wait.", nurse)
    nurse.gives_pin("who")
    nurse.goes_away = True
    nurse.ticker.advance(timedelta(minutes=6))
    nurse.goes_away = False
    yield Stop("locked", "Locked by itself: no names; alarms and REACTION stay.", nurse)
    nurse.tap("foot.reaction")
    yield Stop("locked_which_chair", "REACTION while locked asks for the chair.", nurse)
    nurse.tap("reaction_chair.2")
    yield Stop("locked_reaction", "What is pressed now is recorded without a name, and claimed afterwards.", nurse)
    nurse.tap("reaction.band.stopped")
    nurse.tap("header.who")
    nurse.signs_in()
    yield Stop("claim", "Was that you? Her name is added; nothing is rewritten.", nurse)
    nurse.tap("claim.leave")
    yield from _let_in(nurse)
    yield from _people(nurse)
    yield from _nurse_asked(nurse)


def _let_in(nurse: Nurse) -> Iterator[Stop]:
    nurse.tap("header.who")
    nurse.tap("who.let_in")
    nurse.enter("let_in.name", "B. Agency")
    nurse.tap("let_in.role.nurse")
    nurse.tap(f"let_in.nurse.tiles.{NURSE}")
    yield Stop("let_in", "Somebody for one shift: a nurse lets her in with her own PIN.", nurse)
    nurse.gives_pin("let_in.nurse")
    yield Stop("who_new_pin", "Who has no PIN yet chooses one.", nurse)
    nurse.signs_in()


def _people(nurse: Nurse) -> Iterator[Stop]:
    nurse.tap("rail.to_board")
    nurse.window.open_people()
    yield Stop("people_door", "People: a charge nurse shows who she is.", nurse)
    nurse.gives_pin("people.who", NURSE)
    nurse.tap(f"people.list.{SECOND}")
    yield Stop("people", "One person: her role, her PIN, her badge.", nurse)
    nurse.tap("people.new_pin")
    yield Stop("people_new_pin", "A forgotten PIN: a one-time PIN, told to her alone.", nurse)


def _nurse_asked(nurse: Nurse) -> Iterator[Stop]:
    nurse.tap("people.back")
    nurse.tap("header.who")
    nurse.signs_in(ASSISTANT)
    nurse.tap("claim.leave")
    nurse.tap("board.1")
    nurse.at(11, 42)
    nurse.types_a_check("infusion.check")
    nurse.tap("infusion.act")
    yield Stop("nurse_asked", "A rise, tapped by an assistant: the nurse shows that it is her act.", nurse)
