"""What was recorded just now: said beside the record and its tab, and taken back from there for a minute."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.entries import Entry
from nurse_assistant.ui.patient.record_card import RecordCard
from nurse_assistant.ui.patient.record_tabs import RecordTabs
from nurse_assistant.ui.patient.undo import UNDONE, strike
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.language import tr
from nurse_assistant.ui.wording.words import entry_words, kind_title

_SAID_FOR = timedelta(seconds=60)


class JustDone:
    def __init__(self, record: RecordCard, tabs: RecordTabs) -> None:
        self._places = (record, tabs)
        self._numbers: tuple[int, ...] = ()
        self._at: datetime | None = None

    def say(self, entries: Sequence[Entry], view: DeskView, *, undo: bool) -> None:
        """`undo`: nothing rests on these entries yet."""
        said = texts.joined(
            *(" ".join(filter(None, (kind_title(one.kind), entry_words(one, view.zone)))) for one in entries)
        )
        self._numbers = tuple(one.number for one in reversed(entries))
        self._at = view.now
        done = tr("Recorded {time}: {said}", time=texts.time(entries[-1].recorded_at, view.zone), said=said)
        for place in self._places:
            place.show_done(done, undo=undo)

    def taken_back(self) -> tuple[Draft, ...]:
        """What takes all of it back, the last first."""
        return tuple(strike(number, UNDONE) for number in self._numbers)

    def end_at(self, now: datetime) -> None:
        """After a minute it is a line of the record like every other."""
        if self._at is not None and now - self._at > _SAID_FOR:
            self.forget()

    def forget(self) -> None:
        self._at = None
        for place in self._places:
            place.hide_done()
