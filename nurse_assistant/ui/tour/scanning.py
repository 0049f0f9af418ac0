"""What a barcode scanner does: badges, wristbands, the code on a bag, and codes that cannot be taken."""

from collections.abc import Iterator
from dataclasses import replace

from nurse_assistant.ui.tour.cast import NURSE, SECOND, UNIT, case
from nurse_assistant.ui.tour.stop import Place, Stop

_BAG = "]d201095060001343521726112210" + "7KD2291\x1d21S-9"
"""GS1's own example of a product code, with a lot, a day and a serial number."""
_UNIT = replace(
    UNIT, jurisdiction="EU", badges=(("B-0007", NURSE), ("B-0042", SECOND)), patient_number="gb.nhs"
)  # fmt: skip


def scans(place: Place) -> Iterator[Stop]:
    """A wristband, a bag, another patient, and a number that cannot be right."""
    place.furnish(_UNIT)
    place.seat(case("Baker", "Ann", "9434765919"), "2").risen()
    place.seat(case(), "1").premedicated_at_eleven()
    nurse = place.open_window(11, 30)
    nurse.scan("B-0007")
    nurse.tap("board.1")
    nurse.tap("step.start")
    nurse.scan(_BAG)
    yield Stop("scan_bag", "The code on the bag fills lot and day; the time is read from the label.", nurse)
    nurse.tap("scan.close")
    nurse.tap("bag_check.not_scanned.open")
    yield Stop("scan_not_possible", "It does not scan: one tap says why.", nurse)
    nurse.tap("rail.to_board")
    nurse.scan("9434765918")
    yield Stop("scan_nobody", "A number that nobody on the board has.", nurse)
    nurse.tap("scan.act")
    nurse.window.new_patient.keep_draft()
    yield Stop("new_patient_number", "A number whose check digit does not fit stays with a reason.", nurse)
    nurse.tap("new.cancel")
    nurse.tap("board.unit")
    yield Stop("unit_number", "Which number patients have here: its check digit is looked at.", nurse)
