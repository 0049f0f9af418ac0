"""What a screen shows, frozen and ready: the same view always gives the same pixels."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from nurse_assistant.application.claims import is_claim
from nurse_assistant.application.ports import Attempt, SessionId
from nurse_assistant.application.signatures import Signature
from nurse_assistant.domain.effective import changes_of, with_changes
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.guide import Guidance
from nurse_assistant.domain.orders import Awaited
from nurse_assistant.domain.prompts import Prompt
from nurse_assistant.domain.responsible import Responsible
from nurse_assistant.domain.state import InfusionSession, SessionState
from nurse_assistant.domain.vocabulary import Kind, Priority, What


class Step(StrEnum):
    """The steps of the day, in the order they stand on the screen. They may be done in any order."""

    ARRIVE = "arrive"
    READY = "ready"
    BAG = "bag"
    PREMEDICATION = "premedication"
    START = "start"
    INFUSION = "infusion"
    FLUSH = "flush"
    OBSERVATION = "observation"
    LEAVE = "leave"


class StepMark(StrEnum):
    OPEN = "open"
    NEXT = "next"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class StepLine:
    step: Step
    mark: StepMark


@dataclass(frozen=True, slots=True)
class LogLine:
    """One line of the record: the entry as it counts, as it was first written, and what was corrected in it."""

    entry: Entry
    """With amendments applied (for a struck one: as it last stood)."""
    written: Entry
    """As it was recorded."""
    corrections: tuple[Entry, ...] = ()
    """The `amended` and `struck` entries about it, in order of recording."""
    struck: bool = False

    @property
    def earlier(self) -> tuple[tuple[Entry, Entry], ...]:
        """Every value it once had, oldest first: the entry as it stood, and the amendment that changed it."""
        found, stood = [], self.written
        for amendment in self.corrections:
            if amendment.kind is Kind.AMENDED:
                found.append((stood, amendment))
                stood = with_changes(stood, changes_of(amendment))
        return tuple(found)

    @property
    def claim(self) -> Entry | None:
        """The amendment by which somebody said afterwards that it was she; it changed nothing that was written."""
        return next((amendment for stood, amendment in self.earlier if is_claim(stood, amendment)), None)


@dataclass(frozen=True, slots=True)
class DeskView:
    """One patient at one moment."""

    id: SessionId
    now: datetime
    zone: ZoneInfo
    chair: str
    session: InfusionSession
    state: SessionState
    guidance: Guidance
    log: tuple[Entry, ...]
    lines: tuple[LogLine, ...]
    """Newest first, in the order of the log that counts; corrections stand with the line they are about."""
    attempts: tuple[Attempt, ...]
    steps: tuple[StepLine, ...]
    opened_by: str
    responsible: Responsible
    awaited: Awaited | None
    """The order somebody was asked for and has not given yet."""
    signatures: tuple[Signature, ...] = ()
    """In the order of signing."""
    still_open: tuple[Entry, ...] = ()
    """Lines that were recorded without connection and are still to be answered."""

    @property
    def next_step_of_day(self) -> Step:
        """The step the screen opens at."""
        return next((line.step for line in self.steps if line.mark is StepMark.NEXT), Step.LEAVE)


def to_show(view: DeskView) -> tuple[Prompt, ...]:
    """The prompts of a patient; while medicines are missing not that for a start which is not possible yet."""
    prompts = view.guidance.prompts
    if not any(one.what is What.GIVE_REST for one in prompts):
        return prompts
    return tuple(one for one in prompts if one.what is not What.START_WINDOW)


@dataclass(frozen=True, slots=True)
class Alarm:
    """A prompt of one chair that is due."""

    session: SessionId
    chair: str
    family: str
    prompt: Prompt

    @property
    def priority(self) -> Priority:
        return self.prompt.priority


@dataclass(frozen=True, slots=True)
class ChairView:
    """One chair of the room: free (`desk` None) or with its patient."""

    chair: str
    desk: DeskView | None
    like_names: int = 0
    """How many open patients bear this family name, if more than one."""

    @property
    def key(self) -> tuple[str, str]:
        """The chair and its session ("" if free): two patients said to sit in one chair are still two."""
        return self.chair, self.desk.id if self.desk else ""


@dataclass(frozen=True, slots=True)
class BoardView:
    """The whole room at one moment: chairs in the room's order; alarms and what is next by urgency."""

    now: datetime
    zone: ZoneInfo
    unit: str
    chairs: tuple[ChairView, ...]
    unplaced: tuple[ChairView, ...]
    """Open sessions whose chair the room does not have (or no more)."""
    alarms: tuple[Alarm, ...]
    """What is due now, most urgent first."""
    next_up: tuple[Alarm, ...]
    """The soonest prompt of each chair, due or not, soonest first, four at most."""

    @property
    def desks(self) -> tuple[DeskView, ...]:
        """Every patient on the board."""
        return tuple(one.desk for one in (*self.unplaced, *self.chairs) if one.desk is not None)

    @property
    def free_chairs(self) -> tuple[str, ...]:
        """The chairs nobody sits in, in the room's order."""
        return tuple(one.chair for one in self.chairs if one.desk is None)
