"""The room: one desk per open session, chairs in the room's order, what is due and what comes next."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from uuid import uuid4
from zoneinfo import ZoneInfo

from nurse_assistant.application.alarms import Alarms
from nurse_assistant.application.desk import Answer, Desk
from nurse_assistant.application.draft import Draft
from nurse_assistant.application.exported import Exported, last_exports
from nurse_assistant.application.patient_history import History, history
from nurse_assistant.application.ports import (
    Clock,
    Opened,
    ProtocolLibrary,
    RecordStore,
    SessionId,
    Settings,
    Standing,
    StoreError,
    Unit,
    Unreachable,
    WorkstationEvent,
)
from nurse_assistant.application.record_views import record_view
from nurse_assistant.application.reviewer import Reviewer
from nurse_assistant.application.roles import Roles, nobodys_role
from nurse_assistant.application.signatures import Meaning
from nurse_assistant.application.verification import Fault, Head, Verification, Why
from nurse_assistant.application.views import Alarm, BoardView, ChairView, DeskView, to_show
from nurse_assistant.application.while_away import WhileAway
from nurse_assistant.application.written_orders import SpokenOrder, WrittenOrders
from nurse_assistant.domain.entries import Case, Patient
from nurse_assistant.domain.protocol import InfusionProtocol
from nurse_assistant.domain.protocol_file import ProtocolProblems, parse_kept
from nurse_assistant.domain.vocabulary import Kind, Priority, Timeliness

_URGENCY = (Priority.HIGH, Priority.MEDIUM, Priority.LOW)
_NEXT_UP = 4
_PRESCRIBERS = 5
_CLOCK_MAY_BE_BACK = timedelta(days=2)
_EXPORTS_SHOWN = timedelta(days=7)


class Board:
    """All open sessions of the unit. The one object the window talks to."""

    def __init__(self, store: RecordStore, clock: Clock, library: ProtocolLibrary) -> None:
        self._store = store
        self._clock = clock
        self.library = library
        self._unit = store.unit()
        self._desks: dict[SessionId, Desk] = {}
        self._only_read: set[SessionId] = set()
        """Of these, the signed ones that were opened to be read: they sit in no chair."""
        self._names_hidden = False
        self.roles: Roles = nobodys_role
        """What each person is here."""
        self._unreadable: list[str] = []
        self._found: Verification | None = None
        self._met: set[SessionId] = set()
        """Every session that was seated or could not be."""
        self._looked_at = self._now_and_then(clock.now())
        self.unreadable_now = ""
        """Why the record could not be read at the last look of the minute; "": it could."""
        for opened in store.sessions():
            self._seat(opened)
        self._written = WrittenOrders(store, library.telephone_orders())
        self.reviewer = Reviewer(store)
        self.away = WhileAway(store, clock)
        self.alarms = Alarms(store, clock)
        if self.alarms.unreadable:
            self._unreadable.append(self.alarms.unreadable)

    def _desk(self, opened: Opened) -> Desk:
        desk = Desk(self._store, self._clock, opened, parse_kept(opened.protocol_text))
        desk.names_hidden = self._names_hidden
        return desk

    def hide_names(self, *, hidden: bool) -> None:
        """From now on no view says who the patients are, or all do again."""
        self._names_hidden = hidden
        for desk in self._desks.values():
            desk.names_hidden = hidden

    def _seat(self, opened: Opened) -> None:
        """One session that cannot be read does not take the others with it: it is named, and the room goes on."""
        self._met.add(opened.id)
        try:
            self._desks[opened.id] = self._desk(opened)
        except (StoreError, ProtocolProblems) as error:
            # No name: the sentence stands on a workstation where nobody has signed in yet.
            number = opened.case.patient.identifier[-3:]
            self._unreadable.append(f"The record of the patient whose number ends in {number} cannot be read: {error}")

    @property
    def clock(self) -> Clock:
        return self._clock

    @property
    def unit(self) -> Unit | None:
        return self._unit

    @property
    def patient_number(self) -> str:
        """What kind of number patients have in this unit; "" before it is said."""
        return self._unit.patient_number if self._unit else ""

    def set_unit(self, unit: Unit) -> None:
        self._store.set_unit(unit)
        self._unit = unit

    def note_event(self, event: WorkstationEvent) -> None:
        """One line of the workstation's log. Raises StoreError."""
        self._store.note_event(event)

    def clock_jumps(self, session: SessionId) -> tuple[WorkstationEvent, ...]:
        """How the clock moved while this patient was here. A log that cannot be read is told by `record_faults`."""
        try:
            # A clock set back writes of a time before the session was opened.
            return self.away.jumps(session, self._desks[session].opened.opened_at - _CLOCK_MAY_BE_BACK)
        except StoreError:
            return ()

    def events_of(self, session: SessionId) -> tuple[WorkstationEvent, ...]:
        """What the workstation's log says since this patient came. A log that cannot be read is told elsewhere."""
        try:
            return self._store.events(since=self._desks[session].opened.opened_at - _CLOCK_MAY_BE_BACK)
        except StoreError:
            return ()

    def settings(self) -> Settings:
        """Of this workstation: theme, text size, what is known of the screen."""
        return self._store.settings()

    def set_settings(self, settings: Settings) -> None:
        self._store.set_settings(settings)

    def record_faults(self) -> tuple[str | Fault, ...]:
        """What cannot be read, in a sentence, and what was changed by another program; looked for at the start."""
        self._found = self._store.verify()
        return (*self._unreadable, *self._found.faults)

    @property
    def looked_at(self) -> Verification | None:
        """What the last look at the whole record found; its head is what is printed on a record. None: not looked."""
        return self._found

    def head_for_paper(self) -> Head | None:
        """A checkpoint over everything that is in the record now, to be printed with it; where it cannot be written,
        the last one. None: there is none."""
        try:
            return self._store.checkpoint(Why.EXPORT, self._clock.now())
        except StoreError:
            return self._found.head if self._found is not None else None

    def desk(self, session: SessionId) -> Desk:
        return self._desks[session]

    @property
    def desks(self) -> tuple[Desk, ...]:
        return tuple(self._desks.values())

    def open_session(self, case: Case, protocol: InfusionProtocol, chair: str, by: str) -> Desk:
        """Open a session and set its chair. Raises AlreadyOpen, StoreError."""
        now = self._clock.now()
        opened = Opened(str(uuid4()), case, self.library.text_of(protocol.id), now, by)
        self._store.open_session(opened, (Draft(Kind.CHAIR_SET, {"chair": chair}).entry(1, by, now),))
        desk = self._desk(opened)
        self._desks[opened.id] = desk
        self._met.add(opened.id)
        return desk

    def record(self, session: SessionId, draft: Draft, by: str) -> Answer:
        """Record at one desk. A signed-off session stays on the board until it is put away."""
        return self._sealed(self._desks[session].record(draft, by, self.roles), draft)

    def _sealed(self, answer: Answer, draft: Draft) -> Answer:
        if answer.kept and draft.signing is not None and draft.signing.meaning is Meaning.REVIEWED:
            self._seal_review()
        return answer

    def _seal_review(self) -> None:
        """What a charge nurse has read is sealed at once. The review itself is written by then: where the seal cannot
        be, that of the day or of the close stands for it."""
        try:
            self._store.checkpoint(Why.REVIEW, self._clock.now())
        except StoreError:
            return

    def spoken_orders(self, *, anew: bool = False) -> tuple[SpokenOrder, ...]:
        """The charge nurse's list. `anew`: others may have written to signed infusions. Raises StoreError."""
        if anew:
            self._written.look_anew()
        return self._written.missing([(desk.opened, desk.log) for desk in self._desks.values()])

    def prescribers(self) -> tuple[str, ...]:
        """Who was asked for an order or gave one, in the logs on the board; the newest first, five at most."""
        entries = sorted((one for desk in self._desks.values() for one in desk.log), key=lambda one: one.recorded_at)
        named = (one.ordered_by or (one.text("who") if one.kind is Kind.ORDER_ASKED else "") for one in entries)
        found = dict.fromkeys(reversed([name.strip() for name in named if name and name.strip()]))
        return tuple(found)[:_PRESCRIBERS]

    def written_seen(self, order: SpokenOrder, by: str, person: str) -> Answer:
        """`person` has seen the written order, `by` records it: a note of that infusion, signed or not.

        Raises StoreError.
        """
        desk = self._desks.get(order.opened.id) or self._desk(order.opened)
        self._written.look_anew()
        return desk.record(order.seen_by(person), by)

    def put_away(self, session: SessionId) -> None:
        """Take a closed session off the board; its record stays."""
        if self._desks[session].is_closed:
            self._written.look_anew()
            self._only_read.discard(session)
            del self._desks[session]

    def closed(self, limit: int = 200) -> tuple[Opened, ...]:
        return self._store.sessions(closed=True, limit=limit)

    def read(self, session: SessionId) -> DeskView:
        """A signed infusion, to be read; it takes no place on the board. Raises StoreError."""
        return self._read_desk(session).view()

    def review(self, session: SessionId, draft: Draft, by: str, read: int) -> Answer | None:
        """Sign a record of which `read` lines were read; None: it has others, and nothing was written. Raises
        StoreError."""
        desk = self._read_desk(session)
        if len(desk.log) != read:
            return None
        return self._sealed(desk.record(draft, by, self.roles), draft)

    def _read_desk(self, session: SessionId) -> Desk:
        return self._desks.get(session) or self._desk(self._store.opened(session))

    def opened(self, session: SessionId) -> Opened:
        """The header of a session, on the board or not. Raises StoreError."""
        return self._store.opened(session)

    def session_ids(self, since: datetime | None = None, before: datetime | None = None) -> tuple[SessionId, ...]:
        """Every infusion opened in this span, in the order of opening. Raises StoreError."""
        return self._store.session_ids(since, before)

    def last_exports(self) -> tuple[Exported, ...]:
        """Of the last week, the newest first. Raises StoreError."""
        return last_exports(self._store.events(since=self._clock.now() - _EXPORTS_SHOWN))

    def patient_of(self, identifier: str) -> Patient | None:
        """As last written down; None: nobody with this number was ever here. Raises StoreError."""
        found = self._store.of_patient(identifier)
        return found[-1].case.patient if found else None

    def history_of(self, identifier: str, regimen: str | None = None) -> History:
        """Every infusion of this patient; `regimen`: of the order that is being written. Raises StoreError."""
        now, found = self._clock.now(), self._store.of_patient(identifier)
        views = [
            self._desks[one.id].view() if one.id in self._desks else record_view(self._store, one.id, now)
            for one in found
        ]
        zone = ZoneInfo(self._unit.timezone if self._unit else "UTC")
        protocol = views[-1].session.protocol if views else self.library.offered()[0]
        return history(views, protocol, now.astimezone(zone).date(), regimen)

    def reopen(self, opened: Opened) -> Desk:
        """Put a closed session on the board again: its chair was freed by mistake."""
        self._only_read.discard(opened.id)
        return self._desks.setdefault(opened.id, self._desk(opened))

    def open_to_read(self, session: SessionId) -> None:
        """A record, to be read and added to. One that is not on the board comes to no chair of it (U-107). Raises
        StoreError."""
        if session not in self._desks:
            self._desks[session] = self._desk(self._store.opened(session))
            if self._desks[session].is_closed:
                self._only_read.add(session)

    def drafts(self) -> dict[str, str]:
        return self._store.drafts()

    def keep_draft(self, place: str, text: str | None) -> None:
        self._store.keep_draft(place, text)

    def standing(self) -> Standing:
        """How this workstation stands with a record on a server, as of the last `view`."""
        return self._store.standing()

    def see_not_taken(self, by: str) -> None:
        """Somebody has seen what the record did not take. Raises StoreError."""
        self._store.see_not_taken(by, self._clock.now())

    def _now_and_then(self, now: datetime) -> datetime:
        """The second, where several workstations share the record; else the minute."""
        second = now.replace(microsecond=0)
        return second if self._store.standing().shared else second.replace(second=0)

    def _look_for_others(self, now: datetime) -> None:
        """Now and then: what waits here is sent, and what another program wrote into the same record is read. The rules
        are never weaker for it: whoever records meanwhile is told to look again. What cannot be read now is asked for
        next time."""
        if self._now_and_then(now) == self._looked_at:
            return
        self._looked_at = self._now_and_then(now)
        try:
            others = self._store.send_waiting()
            lengths = self._store.lengths()
            for session, desk in self._desks.items():
                if session in others or (not desk.is_closed and lengths.get(session) != len(desk.log)):
                    desk.reload()
            if lengths.keys() - self._met:
                for opened in [one for one in self._store.sessions() if one.id not in self._met]:
                    self._seat(opened)
        except Unreachable:
            self.unreadable_now = ""  # what is recorded is kept here: `standing` says why it waits
        except StoreError as error:
            self.unreadable_now = str(error)
        else:
            self.unreadable_now = ""

    def view(self) -> BoardView:
        now = self._clock.now()
        self._look_for_others(now)
        unit = self._unit
        rooms = unit.chairs if unit else ()
        seen = [desk.view() for session, desk in self._desks.items() if session not in self._only_read]
        desks = _in_order(seen, rooms)
        families = Counter(view.session.case.patient.family.casefold() for view in desks)
        seated = [_chair_view(view, families) for view in desks]
        placed = {one.chair: one for one in seated if one.chair in rooms}
        return BoardView(
            now=now,
            zone=ZoneInfo(unit.timezone) if unit else ZoneInfo("UTC"),
            unit=unit.name if unit else "",
            chairs=tuple(placed.get(chair, ChairView(chair, None)) for chair in rooms),
            unplaced=tuple(one for one in seated if placed.get(one.chair) is not one),
            alarms=_due(desks),
            next_up=_next_up(desks),
        )


def _in_order(desks: Iterable[DeskView], rooms: Sequence[str]) -> list[DeskView]:
    """The room's order, then the order of coming: what falls due together always stands in the same order."""
    return sorted(desks, key=lambda view: rooms.index(view.chair) if view.chair in rooms else len(rooms))


def _chair_view(view: DeskView, families: Counter[str]) -> ChairView:
    family = view.session.case.patient.family.casefold()
    count = families[family] if family else 0  # hidden names are not like ones
    return ChairView(view.chair, view, count if count > 1 else 0)


def _alarms(view: DeskView) -> tuple[Alarm, ...]:
    family = view.session.case.patient.family
    return tuple(Alarm(view.id, view.chair, family, prompt) for prompt in to_show(view))


def _due(desks: Iterable[DeskView]) -> tuple[Alarm, ...]:
    """What is due in the room, the most urgent first, then the longest due."""
    due = [one for view in desks for one in _alarms(view) if one.prompt.state is not Timeliness.WAITING]
    return tuple(sorted(due, key=lambda one: (_URGENCY.index(one.priority), one.prompt.due_at)))


def _soonest(alarm: Alarm) -> tuple[datetime, int]:
    return alarm.prompt.due_at, _URGENCY.index(alarm.priority)


def _next_up(desks: Iterable[DeskView]) -> tuple[Alarm, ...]:
    soonest = [min(_alarms(view), key=_soonest) for view in desks if view.guidance.prompts]
    return tuple(sorted(soonest, key=lambda one: one.prompt.due_at)[:_NEXT_UP])
