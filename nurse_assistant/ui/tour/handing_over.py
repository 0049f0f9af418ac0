"""Who is responsible: hand over, a break that is covered, and who watches the others in a reaction; spoken orders."""

from collections.abc import Iterator
from decimal import Decimal

from nurse_assistant.application.draft import Draft
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui.tour.cast import NURSE, PIN, SECOND, case
from nurse_assistant.ui.tour.stop import Place, Stop

_PRESCRIBER = "Dr R. Silva"


def handing_over(place: Place) -> Iterator[Stop]:
    """Three chairs of one nurse: covered for a break, taken back, handed over."""
    place.furnish()
    place.seat(case(), "1").risen()
    place.seat(case("Baker", "Ann", "9434765919"), "2").started()
    place.seat(case("Lindqvist", "Per", "4010232137"), "3").premedicated_at_eleven()
    nurse = place.open_window(11, 20)
    nurse.comes_on()
    nurse.tap("board.hand_over")
    yield Stop("hand_over", "All her chairs: phase, rate, what comes next, what is open.", nurse)
    nurse.tap("hand_over.long.20")
    nurse.tap(f"hand_over.who.tiles.{SECOND}")
    yield Stop("hand_over_accept", "A colleague covers the break, with her PIN.", nurse)
    nurse.figures("hand_over.who.pin", PIN)
    nurse.tap("hand_over.who.go")
    yield Stop("hand_over_covered", "The break is covered; it ends by itself, or with one tap before.", nurse)
    nurse.tap("hand_over.back_again")
    yield Stop("hand_over_back", "Back from the break.", nurse)
    nurse.tap("hand_over.leave")
    nurse.tap("board.1")
    nurse.tap("reaction")
    yield Stop("reaction_others", "An open reaction asks who watches the others.", nurse)
    nurse.tap("rail.watch")
    yield Stop("watch", "Who watches them: one tap on a name.", nurse)
    nurse.tap(f"watch.people.{SECOND}")
    yield Stop("reaction_watched", "They are watched; back at the reaction.", nurse)


def spoken_orders(place: Place) -> Iterator[Stop]:
    """Spoken orders on the charge nurse's list."""
    place.furnish()
    course = place.seat(case(), "1").risen().at(11, 30)
    course.vital_signs()
    said = Draft(
        Kind.RATE_CHANGED, {"rate_ml_h": Decimal(100)}, reason="Prescriber decided so", ordered_by=_PRESCRIBER,
        order_how="telephone", order_read_back=True,
    )  # fmt: skip
    course.desk.record(said, NURSE)
    nurse = place.open_window(11, 36)
    nurse.comes_on()
    yield Stop("board_spoken_order", "A spoken order is counted until its written one was seen.", nurse)
    nurse.tap("board.records")
    nurse.tap("records.orders")
    yield Stop("orders", "The charge nurse's list of spoken orders.", nurse)
    nurse.tap("orders.0.seen")
    yield Stop("orders_seen", "Seen: a line of that record, with who and when.", nurse)


def awaited(place: Place) -> Iterator[Stop]:
    """An order is asked for, awaited, and given by telephone."""
    place.furnish()
    place.seat(case(), "1").risen()
    nurse = place.open_window(11, 36)
    nurse.comes_on()
    nurse.tap("board.1")
    nurse.tap("infusion.other")
    nurse.tap("infusion.other_box.rate")
    nurse.enter("infusion.rate.rate", "100")
    nurse.tap("infusion.rate.write")
    nurse.enter("question.prescriber", _PRESCRIBER)
    nurse.tap("question.asked_order")
    nurse.at(11, 50)
    yield Stop("order_awaited", "Who is awaited, how long, and what is safe meanwhile.", nurse)
    nurse.tap("waiting_strip")
    yield Stop("order_waiting", "What is safe meanwhile, and the ways the waiting ends.", nurse)
    nurse.tap("waiting.came")
    nurse.tap(f"question.prescriber.tiles.{_PRESCRIBER}")
    nurse.tap("question.how.telephone")
    yield Stop("question_telephone", "A telephone order: the words are filled in, to be read back.", nurse)
    nurse.tap("question.read_back")
    yield Stop("order_recorded", "The order is in the record; nobody waits any more.", nurse)
