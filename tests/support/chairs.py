"""Several chairs of one room, each with a first infusion at any point of it; time passes by the fake clock."""

from collections.abc import Callable
from datetime import datetime, timedelta
from decimal import Decimal

from nurse_assistant.application.board import Board
from nurse_assistant.application.desk import Answer, Desk
from nurse_assistant.application.draft import Draft
from nurse_assistant.application.ports import RecordStore, Unit
from nurse_assistant.domain.vocabulary import Kind
from tests.fakes.clock import FakeClock
from tests.fakes.memory_store import MemoryStore
from tests.support.day import MORNING, NURSE, PROTOCOL, SECOND, Library, case

NAMES = ("Martin", "Oyelaran", "Lindqvist", "Haddad", "Abernathy-Kowalczyk", "Baker", "Baker", "Sato",
         "Nguyen-Phillips", "Okonkwo", "De la Cruz", "Kim")  # fmt: skip
MEDICINES = ((21, "dexamethasone", "40 mg", "oral"), (24, "acetaminophen", "650 mg", "oral"),
             (31, "famotidine", "20 mg", "IV"), (38, "diphenhydramine", "25 mg", "IV"))  # fmt: skip
Act = tuple[datetime, Callable[[], object]]


class Room:
    """Twelve chairs. `seat` brings a patient, with everything before the start written as of `arrival`."""

    def __init__(self, store: RecordStore | None = None, start: datetime = MORNING) -> None:
        self.clock = FakeClock(start)
        self.store = store or MemoryStore()
        self.store.set_unit(
            Unit("Day unit 2", tuple(str(n) for n in range(1, 13)), (NURSE, SECOND, "A. Lowe"), "Europe/London", "US")
        )
        self.board = Board(self.store, self.clock, Library())

    def reopen(self) -> None:
        """The program was closed and opened again."""
        self.board = Board(self.store, self.clock, Library())

    def seat(self, chair: int, infusion_number: int = 1) -> Desk:
        known = case(NAMES[chair - 1], "Elena", f"ID {chair}", infusion_number)
        return self.board.open_session(known, PROTOCOL, str(chair), NURSE)

    def record(self, desk: Desk, kind: Kind, by: str = NURSE, /, **data: object) -> Answer:
        answer = desk.record(Draft(kind, data), by)
        assert answer.kept, (kind, answer.verdict)
        return answer

    def vital_signs(self, desk: Desk, signs: tuple[str, ...] = (), **other: object) -> Answer:
        usual: dict[str, object] = {
            "systolic_mmhg": Decimal(128), "diastolic_mmhg": Decimal(76), "pulse_per_min": Decimal(78),
            "resp_per_min": Decimal(16), "spo2_percent": Decimal(97), "temp_c": Decimal("36.8"),
        }  # fmt: skip
        return self.record(desk, Kind.VITAL_SIGNS, NURSE, signs=signs, **{**usual, **other})

    def running(self, chair: int, rate: str = "25") -> Desk:
        """A patient whose infusion started just now (as it happened, without what comes before)."""
        desk = self.seat(chair)
        draft = Draft(Kind.INFUSION_STARTED, {"rate_ml_h": Decimal(rate)}, happened_so=True, reason="emergency")
        assert desk.record(draft, NURSE).kept
        return desk

    def prepares(self, desk: Desk, arrival: datetime) -> list[Act]:
        """The acts before the start, each with its time: 47 min of them."""

        def at(minutes: int, kind: Kind, by: str = NURSE, /, **data: object) -> Act:
            return arrival + timedelta(minutes=minutes), lambda: self.record(desk, kind, by, **data)

        bag = {"medicine": "isatuximab", "dose_mg": Decimal(720), "volume_ml": Decimal(250)}
        label = desk.opened.case.patient.identifier
        return [
            at(7, Kind.WEIGHT_MEASURED, kg=Decimal(72)),
            at(7, Kind.LAB_RESULT, taken_at=arrival - timedelta(hours=1), anc_10e9_l=Decimal("2.1"),
               platelets_10e9_l=Decimal(140)),
            *(at(8, Kind.CHECK_DONE, check=check, outcome="ok") for check in PROTOCOL.readiness.checks),
            *(at(minute, Kind.PREMEDICATION_GIVEN, medicine=medicine, dose=dose, route=route)
              for minute, medicine, dose, route in MEDICINES),
            (arrival + timedelta(minutes=42), lambda: self.vital_signs(desk)),
            at(43, Kind.BAG_CHECKED, NURSE, **bag, route="IV", lot="7KD2291", expires_at=arrival + timedelta(hours=9),
               label_identifier=label),
            at(44, Kind.BAG_WITNESSED, SECOND, **bag, label_identifier=label, infusion_number=1,
               rate_ml_h=Decimal(25)),
            at(46, Kind.IDENTITY_CONFIRMED, identifiers=("name", "born"), method="asked"),
            at(47, Kind.LINE_CHECKED, site="left forearm", filter=True),
        ]  # fmt: skip
