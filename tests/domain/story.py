"""A log told in minutes, for the tests of the domain: `Story().start()` runs at minute 0 (10:12)."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import TypedDict, Unpack

from nurse_assistant.domain.decide import Verdict, decide
from nurse_assistant.domain.effective import effective
from nurse_assistant.domain.entries import Case, Entry, Order, Patient
from nurse_assistant.domain.fields import Type, fields_of
from nurse_assistant.domain.fold import fold
from nurse_assistant.domain.guide import Guidance, guidance
from nurse_assistant.domain.state import InfusionSession, SessionState
from nurse_assistant.domain.vocabulary import Group, Jurisdiction, Kind, Outcome
from tests.support.day import NURSE, PROTOCOL, SECOND


class Common(TypedDict, total=False):
    """What any entry may carry."""

    by: str
    done_by: str
    reason: str | None
    second_person: str
    ordered_by: str
    order_how: str
    order_read_back: bool
    happened_so: bool


T0 = datetime(2026, 11, 22, 10, 12, tzinfo=UTC)
K = Kind


def at(minutes: float) -> datetime:
    return T0 + timedelta(minutes=minutes)


def amounts(kind: Kind, values: Mapping[str, object]) -> dict[str, object]:
    """The values of the fields of a kind, with plain numbers turned into the type the field has."""
    fields = fields_of(kind)
    return {
        name: Decimal(str(value))
        if name in fields and fields[name].type is Type.AMOUNT and isinstance(value, int | float)
        else value
        for name, value in values.items()
    }


class Story:
    """One session and its log so far. `tell` hands an entry over; `say` insists that it is recorded."""

    def __init__(self, number: int = 1, jurisdiction: Jurisdiction = Jurisdiction.US, **order: object) -> None:
        patient = Patient("Martin", "Elena", date(1956, 3, 12), "female", "4857773456", None)
        base = Order("Pd", 1, 22, number, Decimal(72), Decimal(720), Decimal(250))
        self.session = InfusionSession(
            Case(patient, replace(base, **order), jurisdiction, "Europe/London"),  # type: ignore[arg-type]
            PROTOCOL,
        )
        self.log: list[Entry] = []

    def entry(
        self,
        minutes: float,
        kind: Kind,
        data: Mapping[str, object] | None = None,
        told: float | None = None,
        **common: Unpack[Common],
    ) -> Entry:
        told_at = at(minutes if told is None else told)
        number = self.log[-1].number + 1 if self.log else 1
        base = Entry(number, kind, at(minutes), told_at, NURSE, amounts(kind, data or {}))
        return replace(base, **common)

    def tell(
        self,
        minutes: float,
        kind: Kind,
        data: Mapping[str, object] | None = None,
        told: float | None = None,
        **common: Unpack[Common],
    ) -> Verdict:
        entry = self.entry(minutes, kind, data, told, **common)
        verdict = decide(self.session, self.log, entry)
        if verdict.kept:
            self.log.append(replace(entry, codes=verdict.codes))
        return verdict

    def say(
        self,
        minutes: float,
        kind: Kind,
        data: Mapping[str, object] | None = None,
        told: float | None = None,
        **common: Unpack[Common],
    ) -> "Story":
        verdict = self.tell(minutes, kind, data, told, **common)
        assert verdict.outcome is Outcome.RECORDED, (kind, verdict)
        return self

    def start(self, minutes: float = 0, rate: float | None = None) -> "Story":
        """Running, with everything before it left out: it had happened already."""
        rate = float(self.session.row.initial_rate_ml_h) if rate is None else rate
        return self.say(minutes, K.INFUSION_STARTED, {"rate_ml_h": rate}, happened_so=True, reason="it runs")

    def check(self, minutes: float, *signs: str, **values: object) -> "Story":
        return self.say(minutes, K.VITAL_SIGNS, {"signs": signs, **values})

    def react(self, minutes: float, *signs: str) -> "Story":
        return self.say(minutes, K.REACTION_REPORTED, {"signs": signs} if signs else {})

    def grade(self, minutes: float, grade: int) -> "Story":
        return self.say(minutes, K.REACTION_GRADED, {"grade": grade})

    @property
    def state(self) -> SessionState:
        return fold(self.session, effective(self.log))

    def guide(self, minutes: float) -> Guidance:
        """What the guide says then, knowing everything told so far."""
        return guidance(self.session, self.log, at(minutes))


def ready() -> Story:
    """Everything before the start is done; it may start at minute 0."""
    story = Story(day=1)
    for medicine in ("dexamethasone", "paracetamol", "famotidine", "cetirizine"):
        story.say(-40, K.PREMEDICATION_GIVEN, {"medicine": medicine, "dose": "1", "route": "oral"})
    story.say(-12, K.WEIGHT_MEASURED, {"kg": 72})
    story.say(-12, K.LAB_RESULT, {"taken_at": at(-60), "anc_10e9_l": 2, "platelets_10e9_l": 140})
    story.say(-12, K.CHECK_DONE, {"check": "type_and_screen", "outcome": "ok"})
    story.check(-11, systolic_mmhg=130, pulse_per_min=80)
    story.say(-10, K.BAG_CHECKED, bag())
    story.say(-8, K.BAG_WITNESSED, witness(), by=SECOND)
    story.say(-5, K.IDENTITY_CONFIRMED, {"identifiers": ("name", "born"), "method": "asked"})
    return story.say(-5, K.LINE_CHECKED, {"site": "left forearm", "filter": True})


def bag(**changes: object) -> dict[str, object]:
    usual = {
        "medicine": "isatuximab", "route": "IV", "dose_mg": 720, "volume_ml": 250, "lot": "7KD2291",
        "expires_at": at(600), "label_identifier": "4857773456",
    }  # fmt: skip
    return {**usual, **changes}


def witness(**changes: object) -> dict[str, object]:
    usual = {
        "medicine": "isatuximab", "dose_mg": 720, "volume_ml": 250, "label_identifier": "4857773456",
        "infusion_number": 1, "rate_ml_h": 25,
    }  # fmt: skip
    return {**usual, **changes}


HOME = (Group.CORTICOSTEROID,)
