"""A scripted day for tests: a board on a memory store with a fake clock, and a patient brought to any point of it."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

from nurse_assistant.application.board import Board
from nurse_assistant.application.desk import Answer, Desk
from nurse_assistant.application.draft import Draft
from nurse_assistant.application.ports import RecordStore, Unit
from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.entries import Case, Order, Patient
from nurse_assistant.domain.protocol import InfusionProtocol
from nurse_assistant.domain.protocol_file import parse_protocol
from nurse_assistant.domain.vocabulary import Jurisdiction, Kind
from tests.fakes.clock import FakeClock
from tests.fakes.memory_store import MemoryStore

ROOT = Path(__file__).parent.parent.parent
PROTOCOL_TEXT = (ROOT / "resources" / "protocols" / "isatuximab-iv.toml").read_text(encoding="utf-8")
PROTOCOL = parse_protocol(PROTOCOL_TEXT)
NURSE, SECOND = "T. Okafor", "M. Ruiz"
MORNING = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
UNIT = Unit("Day unit 2", tuple(str(n) for n in range(1, 9)), (NURSE, SECOND, "A. Lowe"), "Europe/London", "US")


class Library:
    """The one shipped protocol."""

    def offered(self) -> tuple[InfusionProtocol, ...]:
        return (PROTOCOL,)

    def text_of(self, protocol_id: str) -> str:
        assert protocol_id == PROTOCOL.id
        return PROTOCOL_TEXT

    def problems(self) -> dict[str, tuple[str, ...]]:
        return {}


def case(
    family: str = "Martin", given: str = "Elena", identifier: str = "4857773456", infusion_number: int = 1
) -> Case:
    patient = Patient(family, given, date(1956, 3, 12), "female", identifier, ("penicillin",))
    order = Order("Pd", 1, 1, infusion_number, Decimal(72), Decimal(720), Decimal(250))
    return Case(patient, order, Jurisdiction.US, "Europe/London")


class Day:
    """Time passes only by `at` and `later`."""

    def __init__(self, store: RecordStore | None = None, start: datetime = MORNING) -> None:
        self.clock = FakeClock(start)
        self.store = store or MemoryStore()
        self.store.set_unit(UNIT)
        self.board = Board(self.store, self.clock, Library())
        self.desk: Desk = self.board.open_session(case(), PROTOCOL, "1", NURSE)

    def at(self, hour: int, minute: int) -> "Day":
        self.clock.set(MORNING.replace(hour=hour, minute=minute))
        return self

    def later(self, minutes: float) -> "Day":
        self.clock.advance(timedelta(minutes=minutes))
        return self

    def record(self, kind: Kind, by: str = NURSE, **data: object) -> Answer:
        answer = self.desk.record(Draft(kind, data), by)
        assert answer.kept, (kind, answer.verdict)
        return answer

    def view(self) -> DeskView:
        return self.desk.view()

    @property
    def identifier(self) -> str:
        return self.desk.session.case.patient.identifier

    def free_chairs(self) -> tuple[str, ...]:
        return self.board.view().free_chairs

    def arrived(self) -> "Day":
        """09:07: identity, weight, labs and checks are done."""
        self.at(9, 7)
        self.record(Kind.IDENTITY_CONFIRMED, identifiers=("name", "born"), method="asked")
        self.record(Kind.WEIGHT_MEASURED, kg=Decimal(72))
        self.record(
            Kind.LAB_RESULT,
            taken_at=MORNING - timedelta(minutes=50),
            anc_10e9_l=Decimal("2.1"),
            platelets_10e9_l=Decimal(140),
        )
        for check in PROTOCOL.readiness.checks:
            self.record(Kind.CHECK_DONE, check=check, outcome="ok")
        return self

    def premedicated(self, but: tuple[str, ...] = ()) -> "Day":
        """09:21 to 09:38: the four premedicines, but those named."""
        for minute, medicine, dose, route in (
            (21, "dexamethasone", "40 mg", "oral"),
            (24, "acetaminophen", "650 mg", "oral"),
            (31, "famotidine", "20 mg", "IV"),
            (38, "diphenhydramine", "25 mg", "IV"),
        ):
            if medicine not in but:
                self.at(9, minute).record(Kind.PREMEDICATION_GIVEN, medicine=medicine, dose=dose, route=route)
        return self

    def vital_signs(self, signs: tuple[str, ...] = (), **values: object) -> Answer:
        usual: dict[str, object] = {
            "systolic_mmhg": Decimal(128), "diastolic_mmhg": Decimal(76), "pulse_per_min": Decimal(78),
            "resp_per_min": Decimal(16), "spo2_percent": Decimal(97), "temp_c": Decimal("36.8"),
        }  # fmt: skip
        return self.record(Kind.VITAL_SIGNS, NURSE, signs=signs, **{**usual, **values})

    def bag_checked(self) -> "Day":
        """09:58 baseline, 10:02 the first check of the bag."""
        self.at(9, 58).vital_signs()
        self.at(10, 2).record(
            Kind.BAG_CHECKED,
            medicine="isatuximab", route="IV", dose_mg=Decimal(720), volume_ml=Decimal(250), lot="7KD2291",
            expires_at=MORNING.replace(hour=18), label_identifier=self.identifier,
            out_of_fridge_at=MORNING.replace(hour=9, minute=30),
        )  # fmt: skip
        return self

    def ready_to_start(self) -> "Day":
        """10:07: everything before the start is done."""
        self.arrived().premedicated().bag_checked()
        self.at(10, 5).record(
            Kind.BAG_WITNESSED, SECOND,
            medicine="isatuximab", dose_mg=Decimal(720), volume_ml=Decimal(250), label_identifier=self.identifier,
            infusion_number=1, rate_ml_h=Decimal(25),
        )  # fmt: skip
        self.at(10, 7).record(Kind.IDENTITY_CONFIRMED, identifiers=("name", "born"), method="asked")
        self.record(Kind.LINE_CHECKED, site="left forearm", filter=True)
        return self

    def started(self) -> "Day":
        """10:12: running at 25 mL/h."""
        self.ready_to_start().at(10, 12).record(Kind.INFUSION_STARTED, rate_ml_h=Decimal(25))
        return self

    def risen(self) -> "Day":
        """11:12: the first rise, to 50 mL/h, with the checks before it."""
        self.started()
        for hour, minute in ((10, 27), (10, 42), (10, 57), (11, 11)):
            self.at(hour, minute).vital_signs()
        self.at(11, 12).record(Kind.RATE_CHANGED, rate_ml_h=Decimal(50))
        return self

    def reacting(self) -> "Day":
        """11:27: chills; the infusion counts as stopped."""
        self.risen().at(11, 27).record(Kind.REACTION_REPORTED)
        return self
