"""The room: many chairs at once, and what can go wrong with the machine."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from nurse_assistant.application.asked_later import NOT_ASKED_YET
from nurse_assistant.application.draft import Draft
from nurse_assistant.application.ports import NotTaken, Standing
from nurse_assistant.domain.vocabulary import Code, Kind
from nurse_assistant.ui.frame.front import come_back
from nurse_assistant.ui.tour.cast import NURSE, UNIT, case
from nurse_assistant.ui.tour.nurse import Nurse
from nurse_assistant.ui.tour.stop import Place, Stop
from nurse_assistant.ui.widgets import theme

_NAMES = (
    ("Martin", "Elena", "4857773456"), ("Baker", "Ann", "9434765919"), ("Baker", "Anne-Marie", "4010232137"),
    ("Abernathy-Kowalczyk", "Wilhelmina", "6328797966"), ("Schmidt", "Karl", "9434765870"),
    ("Nguyen", "Thi", "4505577104"), ("O'Brien", "Maeve", "9876543210"),
)  # fmt: skip


def seat_seven(place: Place) -> None:
    """Chairs 1 to 7, each at another point of the day; chair 8 is free."""
    cases = [case(*name) for name in _NAMES]
    place.seat(cases[0], "1").risen()
    place.seat(cases[1], "2").started()
    place.seat(cases[2], "3").arrived()
    place.seat(cases[3], "4").reacting()
    place.seat(cases[4], "5").premedicated_at_eleven()
    place.seat(cases[5], "6").paused()
    place.seat(cases[6], "7").observing()


def eight_chairs(place: Place) -> Iterator[Stop]:
    """A full morning on the board, and the same in the rail."""
    place.furnish()
    seat_seven(place)
    nurse = place.open_window(11, 38)
    nurse.comes_on()
    yield Stop("board_eight_chairs", "Eight chairs, each at another point of the day.", nurse)
    nurse.window.showMinimized()
    yield Stop("next_strip", "The next three, above other programs.", nurse, nurse.window.strip)
    come_back(nurse.window)
    nurse.look()
    nurse.window.open_help()  # with an alarm in the top line its button may have no room; F1 opens it, too
    yield Stop("help", "What the keys do, one line each.", nurse)
    nurse.tap("help.back")
    nurse.window.close()
    nurse.look()
    yield Stop("closing", "Closing asks once: until it is opened again no alarm comes.", nurse)
    nurse.tap("closing.stay")
    yield from _round(nurse)
    nurse.tap("board.1")
    yield Stop("rail_eight_chairs", "One patient in front, the others in the rail.", nurse)
    nurse.tap("header.who")
    yield Stop("who_changes", "Somebody else writes from now on.", nurse)


def _round(nurse: Nurse) -> Iterator[Stop]:
    nurse.tap("board.round")
    yield Stop("round", "A round: a row for each patient on a pump or observed.", nurse)
    rows = [f"round.{one.desk.id}" for one in nurse.board.view().chairs if one.desk]
    for name, text in (("pressure", "12876"), ("pulse", "78"), ("spo2", "79")):
        nurse.enter(f"{rows[0]}.{name}", text)
    nurse.tap(f"{rows[1]}.looked.yes")
    yield Stop("round_typed", "Typed, not saved.", nurse)
    nurse.tap("round.save_all")
    yield Stop("round_asked", "What is odd is asked about once, before it is saved.", nurse)
    nurse.tap("round.save_all")
    yield Stop("round_saved", "Saved, each row by itself; one tap takes it back for a minute.", nurse)
    nurse.tap("round.back")


def thirty_chairs(place: Place) -> Iterator[Stop]:
    """The largest room: all on the board, mine and those in alarm in the rail."""
    place.furnish(replace(UNIT, chairs=tuple(str(number) for number in range(1, 31))))
    seat_seven(place)
    nurse = place.open_window(11, 38)
    nurse.comes_on()
    yield Stop("board_thirty_chairs", "Thirty chairs on one screen.", nurse)
    nurse.tap("board.1")
    yield Stop("rail_thirty_chairs", "Of thirty the rail shows mine and those in alarm, and counts the rest.", nurse)


def trouble(place: Place) -> Iterator[Stop]:
    """What is said when the machine fails, and the unit's names changed."""
    place.furnish()
    place.seat(case(), "1").risen()
    nurse = place.open_window(11, 20)
    nurse.comes_on()
    nurse.tap("board.unit")
    yield Stop("unit", "The unit's names, changed from the board.", nurse)
    nurse.tap("unit.back")
    nurse.tap("header.settings")
    yield Stop("settings", "This workstation: colours, text size, and how large the screen is.", nurse)
    nurse.tap("settings.back")
    nurse.tap("board.about")
    yield Stop("about", "What it is not, and the documents the numbers come from.", nurse)
    nurse.tap("about.back")
    nurse.tap("board.1")
    yield from _large_text(nurse)
    nurse.ticker.jump(timedelta(minutes=25))
    yield Stop("clock_moved", "The machine slept, or its clock was set.", nurse)
    nurse.tap("trouble.clock")
    nurse.window.patient.not_saved.emit("The disk is full.")
    yield Stop("not_saved", "Not saved: it stays until something is saved.", nurse)
    nurse.window.trouble.program_erred("record.errors.txt")
    yield Stop("program_erred", "The program erred.", nurse)


def _large_text(nurse: Nurse) -> Iterator[Stop]:
    """Where there is no room for it the record stands behind a button."""
    nurse.tap("header.settings")
    before = theme.current().text_scale
    nurse.tap("settings.scale.200")
    nurse.tap("settings.back")
    nurse.look()
    yield Stop("infusing_large_text", "The text at 200 %: nothing is cut, the rest scrolls.", nurse)
    nurse.tap("header.settings")
    nurse.tap(f"settings.scale.{before}")
    nurse.tap("settings.back")
    nurse.look()


def cut_off(place: Place) -> Iterator[Stop]:
    """A record on a server that does not answer; and what it did not take when it was back."""
    place.furnish()
    desk = place.seat(case(), "1").risen().desk
    refused = NotTaken(desk.opened.id, desk.log[-1], Code.NOT_POSSIBLE_NOW)
    standing = Standing(shared=True, fault="its server does not answer", waiting=3, not_taken=(refused,))
    nurse = place.open_cut_off(11, 20, standing)
    nurse.comes_on()
    nurse.tap("board.1")
    yield Stop("cut_off", "No connection to the record: what waits here, and what it did not take.", nurse)


def still_open(place: Place) -> Iterator[Stop]:
    """A rise without connection, beside signs that another workstation had recorded: asked afterwards."""
    place.furnish()
    course = place.seat(case(), "1").risen()
    course.later(18).record(Kind.VITAL_SIGNS, signs=("chills",), pulse_per_min=Decimal(84))
    rise = Draft(Kind.RATE_CHANGED, {"rate_ml_h": Decimal(75)}, happened_so=True, reason=NOT_ASKED_YET)
    course.later(1).desk.record(rise, NURSE)
    nurse = place.open_window(11, 33)
    nurse.comes_on()
    nurse.tap("trouble.answer")
    yield Stop("still_open", "Recorded without connection, and still to be answered.", nurse)


def twelve_chairs(place: Place) -> Iterator[Stop]:
    """More chairs than the rail has room for."""
    place.furnish(replace(UNIT, chairs=tuple(str(number) for number in range(1, 13))))
    seat_seven(place)
    nurse = place.open_window(11, 38)
    nurse.comes_on()
    yield Stop("board_twelve_chairs", "Twelve chairs.", nurse)
    nurse.tap("board.1")
    yield Stop("rail_twelve_chairs", "Twelve chairs in the rail.", nurse)
