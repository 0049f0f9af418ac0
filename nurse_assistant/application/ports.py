"""What the application needs from outside, as shapes. The store and the system fill them; tests fill them too."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import Protocol

from nurse_assistant.application.copies import Outlook
from nurse_assistant.application.finding import Finding
from nurse_assistant.application.infusion_list import InfusionList
from nurse_assistant.application.people import StaffEvent
from nurse_assistant.application.signatures import Signature, Signing
from nurse_assistant.application.verification import Head, Verification, Why
from nurse_assistant.domain.entries import Case, Entry
from nurse_assistant.domain.protocol import InfusionProtocol
from nurse_assistant.domain.telephone_orders import TelephoneOrders
from nurse_assistant.domain.vocabulary import Code, Outcome

SessionId = str
"""A random UUID in text form; says nothing about the patient."""


@dataclass(frozen=True, slots=True)
class Opened:
    """The header of one infusion session: everything fixed when it opened, and whether it is closed."""

    id: SessionId
    case: Case
    protocol_text: str
    """The exact text of the protocol file the session began with."""
    opened_at: datetime
    opened_by: str
    closed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Attempt:
    """An entry that was not kept, as typed: shown to the charge nurse as caught by a check."""

    entry: Entry
    outcome: Outcome
    codes: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class Unit:
    """The unit's own names. Chairs stand in the room's order. `staff` are the names of the first run, the charge nurse
    first; who works here since then stands in the log of people."""

    name: str
    chairs: tuple[str, ...]
    staff: tuple[str, ...]
    timezone: str
    jurisdiction: str
    badges: tuple[tuple[str, str], ...] = ()
    """What a scanner reads from a staff badge, and whose it is: of a record that has no log of people yet."""
    patient_number: str = ""
    """Which national number patients are known by here, by country and name ("gb.nhs"); "own": the
    hospital's own only; "": not said."""


class WorkstationKind(StrEnum):
    """What can happen at the workstation that belongs to no patient's log."""

    PROGRAM_OPENED = "program_opened"
    PROGRAM_CLOSED = "program_closed"
    CLOCK_JUMPED = "clock_jumped"
    ALARM_RAISED = "alarm_raised"
    ALARM_PRIORITY_RAISED = "alarm_priority_raised"
    ALARM_ACKNOWLEDGED = "alarm_acknowledged"
    ALARM_LATCHED = "alarm_latched"
    """What it warned of went by itself before anybody had seen it: it stays in sight until somebody has."""
    ALARM_ENDED = "alarm_ended"
    SOUND_PAUSED = "sound_paused"
    SOUND_PAUSE_ENDED = "sound_pause_ended"
    SOUND_TESTED = "sound_tested"
    OTHER_PATIENT_SCANNED = "other_patient_scanned"
    """A wristband that is not that of the patient in front: caught before anything was done."""
    RECORD_RESTORED = "record_restored"
    """A copy took the place of the record: which one, and how much was lost by it."""
    RECORD_ENCRYPTED = "record_encrypted"
    """The record was carried over into an encrypted file, and under which name the plain one was kept."""
    INFUSIONS_EXPORTED = "infusions_exported"
    """Infusions left the record as a file: which, as what, with whose identity."""


THE_PROGRAM = "the program"
"""Who did what no person did."""
AT_THE_WORKSTATION = "the command at the workstation"
"""Who did what was typed at a command line: whoever may run programs there, and nobody asked who that was."""
UNIDENTIFIED = "unidentified at the workstation"
"""Who recorded what was pressed while nobody was signed in: a reaction cannot wait for a PIN. It is claimed later."""


@dataclass(frozen=True, slots=True)
class WorkstationEvent:
    """One line of the workstation's log: what happened here that belongs to no patient's log."""

    kind: WorkstationKind
    at: datetime
    """Aware, UTC."""
    by: str
    """A person, or `THE_PROGRAM`."""
    session: SessionId | None = None
    """The infusion it is about, if about one: its id, never a name."""
    data: Mapping[str, str] = field(default_factory=dict)
    """Plain words and ISO times, by key."""
    number: int = 0
    """Given by the store, from 1; 0: not yet written."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What is set at this workstation, and for nobody else."""

    theme: str = "light"
    """Or "night"."""
    text_scale: int = 100
    """Per cent: 100, 150 or 200."""
    language: str = "en"
    """Or "de"."""
    pixels_per_mm: Decimal | None = None
    """Of this screen, asked once with a ruler line (U-106); None: not asked yet."""
    number_pad: str = "finger"
    """When figures can be tapped: "finger" (at a finger's tap on a field) or "always" (for the mouse, too)."""
    lock_minutes: int = 5
    """After how long without a touch the workstation locks itself; 0: only by hand."""


class StoreError(Exception):
    """The record could not be read or written. The text is one sentence for the nurse: what, and what to do."""


class Stale(StoreError):
    """Somebody else recorded first: the log is longer than the writer knew."""


class Locked(StoreError):
    """The record is encrypted, and the passphrase is missing or wrong."""


class WouldLose(StoreError):
    """Putting a copy back would lose what the record has and the copy has not; nothing was done."""

    def __init__(self, sentence: str, outlook: Outlook) -> None:
        super().__init__(sentence)
        self.outlook = outlook


class AlreadyOpen(StoreError):
    """The patient has an open session already."""


class Unreachable(StoreError):
    """The record's server cannot be asked just now. Whether the last thing sent to it was written is not known."""


@dataclass(frozen=True, slots=True)
class NotTaken:
    """Something that was recorded here while the server did not answer, and did not fit the record it then met."""

    session: SessionId | None
    what: "Entry | Attempt | WorkstationEvent | StaffEvent"
    why: str
    """Codes of the guide, separated by commas and also kept as an attempt; or why it could not be written."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How this workstation stands with the record."""

    shared: bool = False
    """Other workstations write into the same record: it is looked at each second."""
    fault: str = ""
    """Why the record's server cannot be asked just now; "": it can."""
    waiting: int = 0
    """How many entries wait here to be sent."""
    not_taken: tuple[NotTaken, ...] = ()
    """What did not fit, until somebody has seen it."""


class Clock(Protocol):
    def now(self) -> datetime:
        """The present moment, aware, in UTC."""
        ...


class Signer(Protocol):
    """Signs with the key of this workstation (Ed25519). The bytes say what they are, so that no signature can stand
    for anything else. Keys and signatures are text in hexadecimal, 64 and 128 figures."""

    def key(self) -> str:
        """The public key; the pair is made at the first call of all. Raises StoreError."""
        ...

    def sign(self, message: bytes) -> str:
        """Raises StoreError."""
        ...

    def holds(self, key: str, message: bytes, signature: str) -> bool:
        """Whether the owner of this public key signed exactly this."""
        ...

    def known(self) -> frozenset[str]:
        """The public keys this workstation believes: its own, now and earlier, and those accepted here."""
        ...


class PinHasher(Protocol):
    """Turns a PIN into what may be kept of it."""

    def hashed(self, pin: str) -> str:
        """With its own salt and the parameters it was made with."""
        ...

    def holds(self, hashed: str, pin: str) -> bool:
        """Whether it was made of this PIN. What is no hash was made of none."""
        ...

    def one_time(self) -> str:
        """Six figures of chance."""
        ...


class RecordStore(Finding, InfusionList, Protocol):
    """The record: append-only logs of sessions and of the workstation, attempts beside them, names and settings."""

    def open_session(self, opened: Opened, first: Sequence[Entry] = ()) -> None:
        """The header and its first entries, numbered from 1, in one durable transaction.

        Raises AlreadyOpen if this patient (identifier) has an open session; StoreError if nothing was written.
        """
        ...

    def sessions(self, *, closed: bool = False, limit: int = 200) -> tuple[Opened, ...]:
        """Open sessions, oldest first; or with `closed` the closed ones, newest first."""
        ...

    def lengths(self, *, closed: bool = False) -> dict[SessionId, int]:
        """How many entries each open session has: one cheap question, to see whether another program wrote. With
        `closed` each closed one."""
        ...

    def with_orders(self) -> tuple[Opened, ...]:
        """The sessions, open and closed, in which a line carries an order of the prescriber; those opened first come
        first."""
        ...

    def load(self, session: SessionId) -> tuple[Entry, ...]:
        """Every kept entry, in the order of recording."""
        ...

    def append(
        self, session: SessionId, entries: Sequence[Entry], *, after: int, closed_at: datetime | None,
        signing: Signing | None = None,
    ) -> None:  # fmt: skip
        """Write entries in one durable transaction; `after` is the last number the writer knew (0: none).

        `closed_at` becomes the header's (None: the session is open); `signing`: signed with these entries at its end,
        in the same transaction. Raises Stale if the log has grown meanwhile, StoreError if nothing was written.
        """
        ...

    def sign(self, session: SessionId, signing: Signing, *, after: int) -> Signature:
        """Sign the log as the signer knew it, `after` being its last number; one durable transaction. Raises Stale if
        it has grown meanwhile, StoreError."""
        ...

    def signatures(self, session: SessionId) -> tuple[Signature, ...]:
        """In the order of signing."""
        ...

    def keep_attempt(self, session: SessionId, attempt: Attempt) -> None: ...

    def attempts(self, session: SessionId) -> tuple[Attempt, ...]: ...

    def unit(self) -> Unit | None:
        """The unit's names; None before the first run is done."""
        ...

    def set_unit(self, unit: Unit) -> None: ...

    def note_event(self, event: WorkstationEvent) -> None:
        """Append one line to the workstation's log, in one durable transaction; its number is the store's to give.

        Raises StoreError if nothing was written, or if the session it names is not in the record.
        """
        ...

    def events(self, *, after: int = 0, since: datetime | None = None) -> tuple[WorkstationEvent, ...]:
        """The workstation's log from the line after `after`, in the order of writing; with `since` only what was
        then or later: years of it lie in the file."""
        ...

    def note_staff(self, events: Sequence[StaffEvent]) -> None:
        """Append to the log of people, in one durable transaction; the numbers are the store's to give."""
        ...

    def staff_events(self, *, after: int = 0) -> tuple[StaffEvent, ...]:
        """The log of people from the line after `after`, in the order of writing; then, each time, what waits here to
        be sent and has no number yet."""
        ...

    def events_about(self, session: SessionId) -> tuple[WorkstationEvent, ...]:
        """What the logs of all workstations say of this infusion, in the order of writing."""
        ...

    def settings(self) -> Settings:
        """As last set; the defaults before that."""
        ...

    def set_settings(self, settings: Settings) -> None: ...

    def checkpoint(self, why: Why, at: datetime) -> Head:
        """Seal what is in the record now: one signed line over the last hash of every session, chained to the last
        such line. Durable when it returns. Raises StoreError."""
        ...

    def head(self, number: int | None = None) -> Head | None:
        """The last checkpoint, or the one of that number; None: there is none."""
        ...

    def verify(self, against: Head | None = None) -> Verification:
        """Look at every line, guard and checkpoint, in one pass; `against`: a head that was kept elsewhere."""
        ...

    def standing(self) -> Standing:
        """Asks nobody: what is known of the record's server, and what waits here."""
        ...

    def send_waiting(self) -> frozenset[SessionId]:
        """Send what waits here, in order, as far as the server takes it now. Gives the sessions whose log has become
        another than the one last loaded: load them anew. Raises StoreError if what waits could not be looked after.
        """
        ...

    def see_not_taken(self, by: str, at: datetime) -> None:
        """Somebody has seen what was not taken: it is shown no more, and kept. Raises StoreError."""
        ...

    def drafts(self) -> dict[str, str]:
        """What was typed and not yet recorded, by place (session and form), as JSON text."""
        ...

    def keep_draft(self, place: str, text: str | None) -> None:
        """Remember (or with None forget) what stands typed in a form, so that a restart loses nothing."""
        ...


class Burst(StrEnum):
    """What can sound. The patterns are those of screens.md 3.5."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    TEST = "test"


class Sounder(Protocol):
    """The loudspeaker. No method waits for it."""

    def play(self, burst: Burst) -> None:
        """Start this burst now, in place of one that still sounds."""
        ...

    def silence(self) -> None:
        """Stop at once what sounds."""
        ...

    def fault(self) -> str:
        """Why nothing can be heard, in words for a nurse; "": sound works as far as the computer knows."""
        ...


class Wakefulness(Protocol):
    """Keeps the machine from falling asleep."""

    def keep(self, *, awake: bool) -> None:
        """Called often; changes something only when `awake` does."""
        ...

    def fault(self) -> str:
        """Why the machine may fall asleep although it was asked not to, in words for a nurse; "": it will not."""
        ...


class ProtocolLibrary(Protocol):
    def offered(self) -> tuple[InfusionProtocol, ...]: ...

    def text_of(self, protocol_id: str) -> str: ...

    def telephone_orders(self) -> TelephoneOrders:
        """For which acts a telephone order is enough, as the site decided."""
        ...

    def problems(self) -> dict[str, tuple[str, ...]]:
        """Files that are not offered, by name, with their problems."""
        ...
