"""Orders from a file: the form filled and marked, the list of a day, a file that is refused."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

from nurse_assistant.application.filed_orders import FiledOrder, FiledOrders, OrderFileProblems, OrderProblem, Wrong
from nurse_assistant.domain.vocabulary import Group
from nurse_assistant.ui.tour.simulated import SimulatedOrders
from nurse_assistant.ui.tour.stop import Place, Stop

_MARTIN = FiledOrder(
    "row 2", "Martin", "Elena", date(1956, 3, 12), "4857773456", "female", ("penicillin",), "Pd", 1, 1, 1, Decimal(72),
    date(2026, 11, 20), Decimal(720), Decimal(250),
)  # fmt: skip
_HADDAD = replace(
    _MARTIN, place="row 3", family="Haddad", given="Nour", born=date(1961, 2, 3), identifier="9434765919", sex="male",
    allergies=(), regimen="Kd", cycle=2, day=15, infusion_number=6, weight_kg=Decimal("81.5"), dose_mg=Decimal(815),
    home_premedication=(Group.CORTICOSTEROID,),
)  # fmt: skip
_LONG = replace(
    _HADDAD, place="row 4", family="Abernathy-Kowalczyk", given="Wilhelmina", identifier="6328797966", regimen="VRd",
    weight_kg=None, bag_volume_ml=None, home_premedication=(),
)  # fmt: skip
_DAY = FiledOrders("day-list.csv", (_MARTIN, _HADDAD, _LONG), ("row 5",))
_ONE = FiledOrders("order.json", (replace(_HADDAD, place="entry 4, MedicationRequest"),))
_REFUSED = OrderFileProblems("refused.csv", (
    OrderProblem(Wrong.COLUMN_UNKNOWN, "row 1", "ward"),
    OrderProblem(Wrong.DATE_TWO_WAYS, "row 2", "born", "03/04/1956"),
    OrderProblem(Wrong.NUMBER_TWO_WAYS, "row 3", "weight_kg", "81,5"),
    OrderProblem(Wrong.WEIGHT_WITHOUT_DATE, "row 4", "weight_measured_on"),
    OrderProblem(Wrong.UNIT, "entry 4, MedicationRequest", "dosageInstruction.doseAndRate.doseQuantity", "g", "mg"),
))  # fmt: skip


def from_a_file(place: Place) -> Iterator[Stop]:
    """A day list is dropped on the window, one order is chosen; another file asks first, and a bad one is refused."""
    place.furnish()
    nurse = place.open_window(9, 0)
    nurse.window.read_orders(SimulatedOrders(_DAY, _ONE, _REFUSED))
    nurse.comes_on()
    page = nurse.window.new_patient
    nurse.tap("board.1")
    page.take_file(Path("day-list.csv"))
    yield Stop("orders_list", "The list of a day: which order is meant.", nurse)
    nurse.tap("new.file.order.1")
    yield Stop("orders_filled", "The form filled from the file, each answer marked; nothing is recorded yet.", nurse)
    page.take_file(Path("order.json"))
    yield Stop("orders_replace", "Something stands typed: it is asked before it is replaced.", nurse)
    nurse.tap("new.file.back")
    page.take_file(Path("refused.csv"))
    yield Stop("orders_refused", "A file that is refused: each problem with its place, all at once.", nurse)
