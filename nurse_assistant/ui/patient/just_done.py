"""What was recorded just now: said beside the record and its tab, and taken back from there for a minute."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.entries import Entry
from nurse_assistant.ui.patient.record_card import RecordCard
from nurse_assistant.ui.patient.record_tabs import RecordTabs
from nurse_assistant.ui.patient.undo import UNDONE, strike
from nurse_assistant.ui.steps.panel import Panel
from nurse_assistant.ui.widgets import drafts
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.language import tr
from nurse_assistant.ui.wording.words import entry_words, kind_title

_SAID_FOR = timedelta(seconds=60)


@dataclass(frozen=True, slots=True)
class Typed:
    """What stood typed in a panel when its entries were recorded."""

    panel: Panel | None = None
    texts: Mapping[str, str] = field(default_factory=dict)

    def put_back(self) -> None:
        """Where nothing else was typed since."""
        if self.panel is not None:
            now = drafts.collect(self.panel)
            drafts.restore(self.panel, {name: text for name, text in self.texts.items() if name not in now})


class JustDone:
    def __init__(self, record: RecordCard, tabs: RecordTabs) -> None:
        self._places = (record, tabs)
        self._numbers: tuple[int, ...] = ()
        self._at: datetime | None = None
        self._said, self._undo, self._covered = "", False, False
        self.typed = Typed()

    def say(self, entries: Sequence[Entry], view: DeskView, *, undo: bool) -> None:
        """`undo`: nothing rests on these entries yet."""
        said = texts.joined(
            *(" ".join(filter(None, (kind_title(one.kind), entry_words(one, view.zone)))) for one in entries)
        )
        self._numbers = tuple(one.number for one in reversed(entries))
        self._at = view.now
        self._undo = undo
        self._said = tr("Recorded {time}: {said}", time=texts.time(entries[-1].recorded_at, view.zone), said=said)
        self._show()

    @property
    def can_undo(self) -> bool:
        return self._at is not None and self._undo and not self._covered

    @property
    def said(self) -> str:
        return self._said

    def taken_back(self) -> tuple[Draft, ...]:
        """What takes all of it back, the last first."""
        return tuple(strike(number, UNDONE) for number in self._numbers)

    def end_at(self, now: datetime) -> None:
        """After a minute it is a line of the record like every other."""
        if self._at is not None and now - self._at > _SAID_FOR:
            self.forget()

    def cover(self, covered: bool) -> None:
        """During a second check nobody sees it; what is left of its minute is there again after it."""
        if covered != self._covered:
            self._covered = covered
            self._show()

    def forget(self, panel: Panel | None = None) -> None:
        """`panel`: whose entries are recorded now."""
        self._at = None
        self.typed = Typed() if panel is None else Typed(panel, drafts.collect(panel))
        self._show()

    def _show(self) -> None:
        for place in self._places:
            if self._at is None or self._covered:
                place.hide_done()
            else:
                place.show_done(self._said, undo=self._undo)
