"""A first infusion with what a unit may have: an order file, badges, a scanner, a list of product codes."""

from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from nurse_assistant.application.ports import ProtocolLibrary, RecordStore
from nurse_assistant.domain.protocol import InfusionProtocol
from nurse_assistant.domain.protocol_file import parse_protocol
from nurse_assistant.domain.vocabulary import Phase
from nurse_assistant.export.order_files import OrderFiles
from nurse_assistant.ui.tour.cast import NURSE, PATIENT, SECOND, UNIT
from tests.export.test_orders_csv import ROW, lines
from tests.fakes.clock import FakeClock
from tests.fakes.memory_store import MemoryStore
from tests.support.day import MORNING, PROTOCOL_TEXT, Library
from tests.support.people import with_pins
from tests.ui.test_orders_in import drop
from tests.ui.test_whole_infusion import PAPER, Nurse, fields_on_paper

GTIN = "09506000134352"
BAND = PATIENT["identifier"]
LABEL = f"]d201{GTIN}7003{'2611221800'}107KD2291\x1d91{BAND}"
"""What a pharmacy prints on the bag it made: product, expiry with its time, lot, the patient's number."""
BADGES = {NURSE: "B-0007", SECOND: "B-0042"}
TEXT = f'product_codes = ["{GTIN}"]\n{PROTOCOL_TEXT}'


class SiteLibrary(Library):
    """The shipped protocol with the codes of the pharmacy's products."""

    def offered(self) -> tuple[InfusionProtocol, ...]:
        return (parse_protocol(TEXT),)

    def text_of(self, protocol_id: str) -> str:
        return TEXT


class Equipped(Nurse):
    """Reads codes where the guide takes them and types the rest. A scan and a dropped file count as one tap each."""

    def __init__(self, qtbot: QtBot, store: RecordStore, order: Path) -> None:
        self._order = order
        super().__init__(qtbot, store)
        self.window.read_orders(OrderFiles())

    def library(self) -> ProtocolLibrary:
        return SiteLibrary()

    def reads(self, code: str) -> None:
        self.scan(code)
        self.taps += 1

    def signs_in(self, name: str = NURSE) -> None:
        self.reads(BADGES[name])

    def opens_the_patient(self) -> None:
        assert drop(self.window, self._order) == (True, True)
        self.taps += 1
        self.tap("new.chair.1")
        self.tap("new.open")

    def receives(self) -> None:
        self.reads(BAND)
        self.tap("arrive.identifiers.name")
        self.tap("arrive.identity.act")
        self.weighs()
        self.gets_ready()

    def checks_the_bag(self, identifier: str = BAND) -> None:
        self.reads(LABEL)
        for name, text in (("dose", "720"), ("volume", "250"), ("out_of_fridge", "0930")):
            self.enter(f"bag_check.{name}", text)
        self.tap("bag_check.route.tiles.IV")
        self.tap("bag_check.looks.clear")
        self.tap("bag_check.act")

    def second_person_checks(self, infusion: str = "1", rate: str = "25") -> None:
        self.reads(BADGES[SECOND])
        self.reads(LABEL)
        for name, text in (("dose", "720"), ("own_dose", "720"), ("volume", "250"), ("rate", rate)):
            self.enter(f"second.{name}", text)
        self.tap(f"second.infusion.{infusion}")
        self.tap("second.compare")

    def checks_identity_at_the_bedside(self) -> None:
        self.reads(BAND)
        self.tap("bedside.identifiers.name")
        self.tap("bedside.act")


def test_with_a_scanner_taps_and_characters_together_are_fewer_than_the_fields(qtbot: QtBot, tmp_path: Path) -> None:
    order = tmp_path / "order.csv"
    order.write_bytes(lines(ROW))
    store = MemoryStore()
    store.set_unit(replace(UNIT, badges=tuple((code, name) for name, code in BADGES.items())))
    with_pins(store, FakeClock(MORNING))
    nurse = Equipped(qtbot, store, order)
    nurse.prepares()
    nurse.runs_to_the_end()
    nurse.observes_and_signs()
    assert nurse.view.state.phase is Phase.CLOSED
    assert nurse.view.guidance.deviations == ()
    assert all(entry.codes == () for entry in nurse.desk.log)
    told = f"**{nurse.taps} taps and scans** and **{nurse.characters} typed characters**"
    assert told in PAPER.read_text(encoding="utf-8")
    assert nurse.taps + nurse.characters < fields_on_paper()
