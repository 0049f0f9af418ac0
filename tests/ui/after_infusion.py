"""A day brought to the end of the infusion and beyond, for the last three panels."""

from decimal import Decimal

from nurse_assistant.domain.vocabulary import Kind
from tests.support.day import Day


class LongDay(Day):
    def ended(self, *, minutes_late: int = 0) -> "LongDay":
        """13:32: the bag is empty by the plan; the observation lasts until 14:32. `minutes_late`: until the pump is
        stopped."""
        self.risen()
        for hour, minute, rate in ((11, 42, 75), (12, 12, 100), (12, 42, 125), (13, 12, 150)):
            self.at(hour, minute).vital_signs()
            self.record(Kind.RATE_CHANGED, rate_ml_h=Decimal(rate))
        self.at(13, 32 + minutes_late).record(Kind.INFUSION_COMPLETED)
        return self

    def observed(self) -> "LongDay":
        """14:33: flushed, observed to the end."""
        self.ended().at(13, 42).record(Kind.FLUSH_ENDED)
        self.at(14, 2).vital_signs()
        self.at(14, 33).record(Kind.OBSERVATION_ENDED)
        return self

    def signed(self) -> "LongDay":
        self.observed().at(14, 40).record(Kind.SIGNED_OFF)
        return self

    def reported(self, grade: int, *, anaphylaxis: bool = False) -> "LongDay":
        """A reaction in the observation, graded, and over at once."""
        self.record(Kind.REACTION_REPORTED)
        self.record(Kind.REACTION_GRADED, grade=grade, scale="CTCAE 5.0", anaphylaxis=anaphylaxis)
        self.record(Kind.REACTION_GRADED, grade=0, scale="CTCAE 5.0")
        return self
