"""One patient's day written straight into the record, without a window: to fill the chairs of a room."""

from datetime import timedelta
from decimal import Decimal
from typing import Self

from nurse_assistant.application.desk import Answer, Desk
from nurse_assistant.application.draft import Draft
from nurse_assistant.application.simulated_clock import SimulatedClock
from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui.tour.cast import MORNING, NURSE, SECOND


class Course:
    """Each step sets the clock to its time of day and records what is done then; steps follow one another."""

    def __init__(self, desk: Desk, clock: SimulatedClock) -> None:
        self.desk, self.clock = desk, clock

    def at(self, hour: int, minute: int) -> Self:
        self.clock.set(MORNING.replace(hour=hour, minute=minute))
        return self

    def later(self, minutes: float) -> Self:
        self.clock.advance(timedelta(minutes=minutes))
        return self

    def record(self, kind: Kind, by: str = NURSE, **data: object) -> Answer:
        answer = self.desk.record(Draft(kind, data), by)
        if not answer.kept:
            raise ValueError(f"{kind} was not kept: {answer.verdict}")
        return answer

    def view(self) -> DeskView:
        return self.desk.view()

    def arrived(self) -> Self:
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
        for check in self.desk.session.protocol.readiness.checks:
            self.record(Kind.CHECK_DONE, check=check, outcome="ok")
        return self

    def premedicated(self, but: tuple[str, ...] = ()) -> Self:
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

    def bag_checked(self) -> Self:
        """09:58 baseline, 10:02 the first check of the bag."""
        patient = self.desk.session.case.patient
        self.at(9, 58).vital_signs()
        self.at(10, 2).record(
            Kind.BAG_CHECKED,
            medicine="isatuximab", route="IV", dose_mg=Decimal(720), volume_ml=Decimal(250), lot="7KD2291",
            expires_at=MORNING.replace(hour=18), label_identifier=patient.identifier,
            out_of_fridge_at=MORNING.replace(hour=9, minute=30),
        )  # fmt: skip
        return self

    def ready_to_start(self) -> Self:
        """10:07: everything before the start is done."""
        case = self.desk.session.case
        self.arrived().premedicated().bag_checked()
        self.at(10, 5).record(
            Kind.BAG_WITNESSED, SECOND,
            medicine="isatuximab", dose_mg=Decimal(720), volume_ml=Decimal(250),
            label_identifier=case.patient.identifier, infusion_number=case.order.infusion_number, rate_ml_h=Decimal(25),
        )  # fmt: skip
        self.at(10, 7).record(Kind.IDENTITY_CONFIRMED, identifiers=("name", "born"), method="asked")
        self.record(Kind.LINE_CHECKED, site="left forearm", filter=True)
        return self

    def started(self) -> Self:
        """10:12: running at 25 mL/h."""
        self.ready_to_start().at(10, 12).record(Kind.INFUSION_STARTED, rate_ml_h=Decimal(25))
        return self

    def risen(self) -> Self:
        """11:12: the first rise, to 50 mL/h, with the checks before it."""
        self.started()
        for hour, minute in ((10, 27), (10, 42), (10, 57), (11, 11)):
            self.at(hour, minute).vital_signs()
        self.at(11, 12).record(Kind.RATE_CHANGED, rate_ml_h=Decimal(50))
        return self

    def reacting(self) -> Self:
        """11:27: chills; the infusion counts as stopped."""
        self.risen().at(11, 27).record(Kind.REACTION_REPORTED)
        return self

    def premedicated_at_eleven(self) -> Self:
        """11:00 to 11:10: a later patient, whose window is open from 11:25."""
        self.arrived()
        for minute, medicine, dose, route in (
            (0, "dexamethasone", "40 mg", "oral"), (2, "acetaminophen", "650 mg", "oral"),
            (6, "famotidine", "20 mg", "IV"), (10, "diphenhydramine", "25 mg", "IV"),
        ):  # fmt: skip
            self.at(11, minute).record(Kind.PREMEDICATION_GIVEN, medicine=medicine, dose=dose, route=route)
        return self

    def paused(self) -> Self:
        """11:24: risen, then paused."""
        self.risen().at(11, 24).record(Kind.INFUSION_PAUSED, cause="toilet")
        return self

    def observing(self) -> Self:
        """11:20: stopped for today after the first rise; the flush is through at 11:25."""
        self.risen().at(11, 20)
        self.record(Kind.INFUSION_DISCONTINUED, permanent=False, cause="patient's wish")
        self.at(11, 25).record(Kind.FLUSH_ENDED)
        return self

    def sent_home(self) -> Self:
        """09:20: not treated today, and signed."""
        self.arrived().at(9, 20).record(Kind.NOT_TREATED, cause="Signs of infection")
        self.record(Kind.SIGNED_OFF)
        return self
