"""Infusions to be printed: an uneventful one, and one with everything in it."""

from datetime import date
from decimal import Decimal

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.people import Role
from nurse_assistant.application.signatures import Meaning, Signing
from nurse_assistant.domain.entries import Case, Order, Patient
from nurse_assistant.domain.vocabulary import Jurisdiction, Kind
from tests.support.day import MORNING, NURSE, PROTOCOL, SECOND, UNIT
from tests.ui.after_infusion import LongDay

LONG_NOTE = "The patient asked twice about the taxi home and was told when it comes. " * 6
CHILLS = ("chills", "dyspnoea")
PRESCRIBER = "Dr R. Silva"


def clean() -> LongDay:
    """200 minutes by the plan, signed with a PIN and reviewed."""
    day = LongDay().observed()
    day.at(14, 40)
    signing = Signing(Meaning.SIGNED_OFF, NURSE, Role.NURSE, day.clock.now())
    day.desk.record(Draft(Kind.SIGNED_OFF, signing=signing), NURSE)
    day.at(15, 5)
    review = Signing(Meaning.REVIEWED, SECOND, Role.CHARGE_NURSE, day.clock.now(), "Read with the team")
    day.desk.record(Draft(Kind.NOTE, {"text": "Reviewed: Read with the team"}, signing=review), SECOND)
    return day


class StormyDay(LongDay):
    """A long name, many allergies, a mismatch, a refusal, a reaction, a restart, corrections, late entries."""

    def __init__(self) -> None:
        super().__init__()
        patient = Patient(
            "Featherstonehaugh-Wolfeschlegelsteinhausen", "Maximiliana Theodora Alexandrine", date(1948, 2, 29),
            "female", "H-2026-00047711",
            ("penicillin", "latex", "iodinated contrast media", "trimethoprim with sulfamethoxazole"),
        )  # fmt: skip
        order = Order("Pd", 1, 1, 1, Decimal(72), Decimal(720), Decimal(250))
        case = Case(patient, order, Jurisdiction.US, UNIT.timezone)
        self.desk = self.board.open_session(case, PROTOCOL, "2", NURSE)

    def said(self, kind: Kind, by: str = NURSE, **answers: object) -> None:
        """With answers to what the guide asks."""
        data = answers.pop("data", {})
        answer = self.desk.record(Draft(kind, data, **answers), by)  # type: ignore[arg-type]
        assert answer.kept, answer.verdict


def stormy() -> StormyDay:
    """Stopped for good at 15:24, under observation, not signed."""
    day = half_way()
    day.at(11, 42).vital_signs(CHILLS)
    day.at(11, 50).record(Kind.REACTION_GRADED, grade=1, scale="CTCAE 5.0")
    day.at(11, 55).vital_signs()
    _restart(day)
    _end(day)
    return day


def half_way() -> StormyDay:
    """11:36: a reaction of grade 2 is open."""
    day = StormyDay()
    day.arrived().premedicated().bag_checked()
    label = day.desk.session.case.patient.identifier
    seen = {"medicine": "isatuximab", "dose_mg": Decimal(720), "volume_ml": Decimal(250), "label_identifier": label,
            "infusion_number": 1}  # fmt: skip
    day.at(10, 3).desk.record(  # the neighbour's bag: refused
        Draft(Kind.BAG_CHECKED, {
            "medicine": "isatuximab", "route": "IV", "dose_mg": Decimal(720), "volume_ml": Decimal(250),
            "lot": "7KD2291", "expires_at": MORNING.replace(hour=18), "label_identifier": "9999999999",
        }), NURSE,
    )  # fmt: skip
    day.at(10, 4).record(Kind.BAG_WITNESSED, SECOND, **{**seen, "rate_ml_h": Decimal(50)})
    day.at(10, 6).record(Kind.BAG_WITNESSED, SECOND, **{**seen, "rate_ml_h": Decimal(25)})
    day.at(10, 7).record(Kind.IDENTITY_CONFIRMED, identifiers=("name", "born"), method="asked")
    day.record(Kind.LINE_CHECKED, site="left forearm", filter=True)
    day.at(10, 12).record(Kind.INFUSION_STARTED, rate_ml_h=Decimal(25))
    for hour, minute in ((10, 27), (10, 42), (10, 57), (11, 11)):
        day.at(hour, minute).vital_signs()
    day.at(11, 20).record(Kind.RATE_CHANGED, rate_ml_h=Decimal(50))
    _reaction(day)
    return day


def _reaction(day: StormyDay) -> None:
    day.at(11, 27).record(Kind.REACTION_REPORTED, signs=CHILLS)
    day.later(0.75).record(Kind.PUMP_STOPPED)
    day.later(1).record(Kind.PROVIDER_CALLED, name=PRESCRIBER)
    day.later(1).record(Kind.REACTION_GRADED, grade=2, scale="CTCAE 5.0", anaphylaxis=False)
    day.vital_signs(CHILLS, systolic_mmhg=Decimal(88), spo2_percent=Decimal(91), on_oxygen_l_min=Decimal(2))
    day.later(1).record(Kind.REACTION_MEDICINE_GIVEN, medicine="hydrocortisone", dose="100 mg", route="IV")
    day.at(11, 36).vital_signs(CHILLS)


def _restart(day: StormyDay) -> None:
    day.at(11, 57).record(Kind.INFUSION_RESUMED, rate_ml_h=Decimal("12.5"))
    wrong = day.at(12, 12).vital_signs(pulse_per_min=Decimal(178)).entry.number
    day.said(Kind.AMENDED, data={"entry": wrong, "changes": {"pulse_per_min": Decimal(78)}}, reason="Typing slip")
    note = day.later(1).record(Kind.NOTE, text="This stood at the wrong patient").entry.number
    day.later(1).said(Kind.STRUCK, SECOND, data={"entry": note}, reason="Wrong patient")
    day.at(12, 26).vital_signs()
    day.at(12, 27).record(Kind.RATE_CHANGED, rate_ml_h=Decimal(25))
    late = MORNING.replace(hour=12, minute=30)
    day.at(13, 10).said(Kind.NOTE, SECOND, data={"text": LONG_NOTE.strip()}, at=late, reason="Was with the patient")
    day.vital_signs()
    for hour, minute, rate in ((13, 28, 50), (13, 58, 75), (14, 28, 100), (14, 58, 125)):
        day.at(hour, minute).vital_signs()
        day.record(Kind.RATE_CHANGED, rate_ml_h=Decimal(rate))


def _end(day: StormyDay) -> None:
    day.at(15, 0).said(
        Kind.INFUSION_PAUSED, data={"cause": "toilet"},
    )  # fmt: skip
    day.at(15, 6).record(Kind.INFUSION_RESUMED, rate_ml_h=Decimal(125))
    day.at(15, 20).record(Kind.VOLUME_READ, volume_given_ml=Decimal(205))
    day.at(15, 24).said(
        Kind.INFUSION_DISCONTINUED, data={"permanent": True, "cause": "prescriber"}, reason="Prescriber decided so",
        ordered_by=PRESCRIBER, order_how="telephone", order_read_back=True,
    )  # fmt: skip
    day.at(15, 35).record(Kind.FLUSH_ENDED)
    day.at(15, 54).vital_signs()
