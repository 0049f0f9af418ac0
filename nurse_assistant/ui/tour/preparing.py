"""First chapters: an empty workstation, its first patient, and everything before the start."""

from collections.abc import Iterator

from nurse_assistant.ui.tour.cast import PATIENT, SECOND, UNIT, VITALS, case
from nurse_assistant.ui.tour.nurse import Nurse
from nurse_assistant.ui.tour.stop import Place, Stop


def first_day(place: Place) -> Iterator[Stop]:
    """The program is opened for the first time, and the first patient comes."""
    nurse = place.open_window(9, 0)
    yield Stop("first_run", "The first run asks for the unit's own names.", nurse)
    nurse.tap("unit.done")
    yield Stop("first_run_missing", "It says what is still missing.", nurse)
    nurse.enter("unit.name", UNIT.name)
    nurse.enter("unit.chairs", str(len(UNIT.chairs)))
    nurse.enter("unit.charge", UNIT.staff[0])
    nurse.enter("unit.staff", ", ".join(UNIT.staff[1:]))
    nurse.window.first_run.zone.set_text(UNIT.timezone)
    nurse.tap(f"unit.jurisdiction.{UNIT.jurisdiction}")
    nurse.tap("unit.done")
    yield Stop("who", "Who is writing: everything recorded bears this name.", nurse)
    nurse.tap(f"who.tiles.{SECOND}")
    yield Stop("who_no_pin", "Nobody chooses a PIN in a colleague's name: a charge nurse gives a one-time PIN.", nurse)
    nurse.comes_on()
    yield Stop("board_empty", "The board before the first patient.", nurse)
    yield from _new_patient(nurse)
    yield from _arrival(nurse)
    yield from _bag(nurse)


def _new_patient(nurse: Nurse) -> Iterator[Stop]:
    nurse.tap("board.1")
    yield Stop("new_patient", "A new patient and the order, empty.", nurse)
    nurse.tap("new.open")
    yield Stop("new_patient_missing", "What is missing is said when it is tried.", nurse)
    for name, text in PATIENT.items():
        nurse.enter(f"new.{name}", text)
    for name in ("sex.female", "allergies.listed", "regimen.Pd"):
        nurse.tap(f"new.{name}")
    nurse.enter("new.allergy_list", "penicillin")
    yield Stop("new_patient_typed", "Typed: the dose is reckoned again from weight and order.", nurse)
    nurse.tap("new.open")


def _arrival(nurse: Nurse) -> Iterator[Stop]:
    yield Stop("arrive", "Arrival: identity, weight measured today, chair.", nurse)
    for name in ("identifiers.name", "identifiers.born", "method.asked", "identity.act"):
        nurse.tap(f"arrive.{name}")
    nurse.enter("arrive.kg", "81")
    yield Stop("arrive_weight_differs", "The weight differs from the order's: said while it is typed.", nurse)
    nurse.shown_edit("arrive.kg").clear()
    nurse.enter("arrive.kg", "72")
    nurse.at(9, 7)
    nurse.tap("arrive.weight.act")
    yield Stop("ready", "Ready to treat: checks at the left, lab results at the right.", nurse)
    nurse.enter("ready.anc", "2.1")
    nurse.enter("ready.platelets", "140")
    nurse.enter("ready.taken", "0810")
    nurse.tap("ready.labs.act")
    for check in ("type_and_screen", "allergies", "infection_signs", "pregnancy", "consent"):
        nurse.tap(f"ready.check.{check}.ok")
    yield Stop("ready_checked", "Checks and lab results are in; the vital signs are still to be taken.", nurse)


def _bag(nurse: Nurse) -> Iterator[Stop]:
    nurse.tap("step.bag")
    yield Stop("bag", "The bag: asked for, and here.", nurse)
    nurse.tap("bag.asked.act")
    nurse.tap("bag.here.act")
    nurse.tap("step.bag")
    yield Stop("bag_here", "The bag is here, with both times.", nurse)


def premedication(place: Place) -> Iterator[Stop]:
    """From the first medicine to the open window."""
    place.furnish()
    place.seat(case(), "1").arrived()
    nurse = place.open_window(9, 15)
    nurse.comes_on()
    nurse.tap("board.1")
    nurse.tap("step.premedication")
    yield Stop("premedication", "Premedication before the first medicine.", nurse)
    nurse.premedicates_but_one()
    nurse.at(9, 33)
    yield Stop("premedication_one_left", "One medicine left: what, and by when it must be given.", nurse)
    nurse.tap("premed.why.open")
    yield Stop("premedication_why", "Why: the rule behind the window, with its source.", nurse)
    nurse.tap("premed.why.open")
    nurse.tap("premed.not_given")
    yield Stop("premedication_not_given", "A medicine is not given, by order.", nurse)
    nurse.tap("premed.back")
    nurse.at(9, 38)
    nurse.tap("premed.quick.diphenhydramine|25 mg|IV")
    yield Stop(
        "premedication_chosen", "Medicine, dose and route are chosen by one tile; the act is the second tap.", nurse
    )
    nurse.tap("premed.act")
    nurse.at(9, 41)
    nurse.tap("step.premedication")
    yield Stop("premedication_window_waits", "All are given; the window opens at a time of day.", nurse)
    nurse.at(10, 0)
    yield Stop("premedication_window_open", "The window is open: start until then.", nurse)
    nurse.at(10, 26)
    yield Stop("premedication_window_closed", "The window has closed: what may be done now.", nurse)


def bedside(place: Place) -> Iterator[Stop]:
    """Baseline, bag check, blind second check, line, identity and start."""
    place.furnish()
    place.seat(case(), "1").arrived().premedicated()
    place.seat(case("Baker", "Ann", "9434765919"), "2").started()
    nurse = place.open_window(9, 57)
    nurse.comes_on()
    nurse.tap("board.1")
    nurse.tap("step.ready")
    yield Stop("ready_vital_signs", "The vital signs before the start.", nurse)
    for name, text in VITALS.items():
        nurse.enter(f"ready.baseline.{name}", text)
    nurse.tap("ready.baseline.act")
    nurse.at(10, 2)
    nurse.tap("step.start")
    yield from _first_check(nurse)
    yield from _second_check(nurse)
    yield from _at_the_chair(nurse)


def _first_check(nurse: Nurse) -> Iterator[Stop]:
    yield Stop("bag_check", "The first check of the bag: everything is read from the label.", nurse)
    nurse.tap("bag_check.not_scanned.open")
    yield Stop("bag_check_not_scanned", "The code does not scan: why, in one tap, and on by hand.", nurse)
    nurse.tap("bag_check.not_scanned.open")
    nurse.checks_the_bag("9434765919")
    yield Stop("refused", "A bag labelled for another patient is refused.", nurse)
    nurse.tap("question.back")
    nurse.shown_edit("bag_check.identifier").clear()
    nurse.enter("bag_check.identifier", PATIENT["identifier"])
    nurse.tap("bag_check.act")


def _second_check(nurse: Nurse) -> Iterator[Stop]:
    yield Stop("second_check_who", "The second check: who reads?", nurse)
    nurse.at(10, 5)
    nurse.gives_pin("second.who", SECOND)
    yield Stop("second_check_blind", "The second person reads for herself; what the first found is hidden.", nurse)
    nurse.reads_the_bag(rate="50")
    yield Stop("second_check_differs", "Compared: the rates differ.", nurse)
    nurse.tap("second.again")
    nurse.gives_pin("second.who", SECOND)
    nurse.reads_the_bag()
    yield Stop("second_check_agrees", "Compared: both agree.", nurse)


def _at_the_chair(nurse: Nurse) -> Iterator[Stop]:
    nurse.at(10, 7)
    nurse.tap("second.next")
    yield Stop("line", "The line: where it lies, and the filter.", nurse)
    nurse.checks_the_line()
    yield Stop("bedside_identity", "Identity once more, at the bedside.", nurse)
    nurse.window.scans.take("9434765919")
    yield Stop("scan_other_patient", "The wristband that was scanned belongs to another patient.", nurse)
    nurse.tap("scan.close")
    nurse.checks_identity_at_the_bedside()
    nurse.at(10, 12)
    yield Stop("start", "Everything is done: start at this rate until then.", nurse)
    nurse.tap("start.earlier")
    yield Stop("start_earlier", "It was started earlier, or at another rate.", nurse)


def second_look(place: Place) -> Iterator[Stop]:
    """Started before the second check: the guide asks who looked too."""
    place.furnish()
    place.seat(case(), "1").arrived().premedicated().bag_checked()
    nurse = place.open_window(10, 12)
    nurse.comes_on()
    nurse.tap("board.1")
    nurse.tap("step.start")
    nurse.tap("start.tab.start")
    nurse.tap("start.act")
    yield Stop("question_second", "Something is open: a second person has to look too, and why.", nurse)


def not_treated(place: Place) -> Iterator[Stop]:
    """The patient goes home without an infusion."""
    place.furnish()
    place.seat(case(), "1").arrived()
    nurse = place.open_window(9, 20)
    nurse.comes_on()
    nurse.tap("board.1")
    nurse.tap("footer.not_treated")
    yield Stop("not_treated", "Not treated today: why, and who decided.", nurse)
    nurse.tap("not_treated.cause.tiles.Neutrophils too low")
    nurse.tap("not_treated.record")
    yield Stop("not_treated_leave", "Not treated: only the sign-off is left.", nurse)
