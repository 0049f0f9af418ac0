"""The invented nurse of the demonstration: records at the real desk, answers what it asks. Knows no course of a day."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from random import Random

from nurse_assistant.application.desk import Answer, Desk
from nurse_assistant.application.draft import Draft
from nurse_assistant.application.simulated_clock import SimulatedClock
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.vocabulary import Kind, Outcome

Told = Callable[[Entry], None]
"""What is called with each entry once it is durable."""

SANDWICH, TEA, AT_HOME = "has eaten half of the sandwich", "tea and biscuits", "called at home: feels well"
WRONG_CHAIR, WRONG_LINE = "wrong chair", "read from the wrong line"
NOTES = (SANDWICH, TEA, AT_HOME, WRONG_CHAIR, WRONG_LINE)
"""All that this nurse writes in her own words."""
REASONS = ("patient asked to wait", "pharmacy was late", "pump was in use elsewhere", "doctor present at the chair")
PRESCRIBERS = ("Dr R. Silva", "Dr H. Weber", "Dr N. Osei")


class Nurse:
    """One patient's nurse, and a colleague for what needs two."""

    def __init__(self, desk: Desk, clock: SimulatedClock, chance: Random, team: tuple[str, str], told: Told) -> None:
        self.desk, self._clock, self.chance = desk, clock, chance
        self.name, self.second = team
        self._told = told

    def now(self) -> datetime:
        return self._clock.now()

    def later(self, least_min: float, most_min: float) -> datetime:
        """A moment so many minutes from now, with seconds."""
        return self.now() + timedelta(seconds=self.chance.randint(round(least_min * 60), round(most_min * 60)))

    def happens(self, percent: int) -> bool:
        return self.chance.randrange(100) < percent

    def record(self, kind: Kind, /, **data: object) -> Answer:
        return self._hand_in(Draft(kind, data), self.name)

    def have_witnessed(self, kind: Kind, /, **data: object) -> Answer:
        """The colleague records it."""
        return self._hand_in(Draft(kind, data), self.second)

    def _hand_in(self, draft: Draft, by: str) -> Answer:
        """Write it down; where the desk asks, say why and who ordered it. What it refuses stays an attempt."""
        answer = self.desk.record(draft, by)
        if not answer.kept and answer.verdict.outcome is not Outcome.REFUSED:
            answer = self.desk.record(self._answered(draft, answer.verdict.outcome), by)
        if answer.kept:
            self._told(answer.entry)
        return answer

    def _answered(self, draft: Draft, asked: Outcome) -> Draft:
        answered = replace(draft, reason=self.chance.choice(REASONS))
        if asked is Outcome.NEEDS_SECOND:
            return replace(answered, second_person=self.second)
        if asked is Outcome.NEEDS_ORDER:
            prescriber = self.chance.choice(PRESCRIBERS)
            return replace(answered, ordered_by=prescriber, order_how="telephone", order_read_back=True)
        return answered

    def measure(self, signs: tuple[str, ...] = (), /, **unusual: object) -> None:
        """A check of vital signs; now and then a figure was read wrong and is put right, or it is written down late."""
        chance = self.chance
        values: dict[str, object] = {
            "systolic_mmhg": Decimal(chance.randint(112, 142)),
            "diastolic_mmhg": Decimal(chance.randint(64, 86)),
            "pulse_per_min": Decimal(chance.randint(62, 92)),
            "resp_per_min": Decimal(chance.randint(13, 19)),
            "spo2_percent": Decimal(chance.randint(96, 99)),
            "temp_c": Decimal(chance.randint(364, 371)) / 10,
            "signs": signs,
            **unusual,
        }
        answer = self.record(Kind.VITAL_SIGNS, **values)
        if answer.kept and self.happens(3):
            changes = {"pulse_per_min": Decimal(chance.randint(62, 92))}
            self._correct(Kind.AMENDED, WRONG_LINE, entry=answer.entry.number, changes=changes)

    def note(self, text: str, *, minutes_ago: int = 0) -> None:
        self._hand_in(Draft(Kind.NOTE, {"text": text}, at=self.now() - timedelta(minutes=minutes_ago)), self.name)

    def note_and_strike(self) -> None:
        """A line at the wrong patient, struck at once."""
        answer = self.record(Kind.NOTE, text=SANDWICH)
        if answer.kept:
            self._correct(Kind.STRUCK, WRONG_CHAIR, entry=answer.entry.number)

    def _correct(self, kind: Kind, reason: str, /, **data: object) -> None:
        self._hand_in(Draft(kind, data, reason=reason), self.name)
