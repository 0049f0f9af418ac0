"""Where a sentence about a code is made from: the entry, and the state just before its place."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.effective import CORRECTIONS, changes_of, effective, target, with_changes
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.minutes import minute
from nurse_assistant.domain.state import SessionState
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.kind_words import moment
from nurse_assistant.ui.wording.language import tr


@dataclass(frozen=True, slots=True)
class Place:
    """An entry, the state just before it, and the screen's view: all a sentence is made of."""

    entry: Entry
    before: SessionState
    view: DeskView
    contradicted: Entry | None = None

    def clock(self, when: datetime) -> str:
        return moment(when, self.view.now, self.view.zone)

    def is_at(self) -> str:
        """When it was asked (a question may stand open for long), or the time given to a late entry."""
        is_now = minute(self.entry.at) == minute(self.entry.recorded_at)
        return (
            tr("asked at {time}", time=self.clock(self.entry.at))
            if is_now
            else tr("this was at {time}", time=self.clock(self.entry.at))
        )

    def rate(self) -> str:
        return texts.rate(self.entry.amount("rate_ml_h") or Decimal(0))


def corrected(entry: Entry, log: tuple[Entry, ...]) -> Entry:
    """Of an amendment: the entry as it would become. It is that one the codes are about."""
    if entry.kind not in CORRECTIONS:
        return entry
    found = next((other for other in log if other.number == target(entry)), None)
    if found is None or entry.kind is Kind.STRUCK:
        return entry
    now = next((other for other in effective(log) if other.number == found.number), found)
    return with_changes(now, changes_of(entry))


def others(log: tuple[Entry, ...], entry: Entry) -> Iterable[Entry]:
    return (other for other in effective(log) if other.number != entry.number)


def last_grade(place: Place, what: str) -> str:
    reaction = place.before.reaction
    if reaction is None:
        return tr("{what} has no grade.", what=what)
    since = place.clock(reaction.reported_at)
    if not reaction.graded_since_report or reaction.newest is None:
        return tr("{what}, reported {since}, has not been graded since.", what=what, since=since)
    return tr("{what}, reported {since}, was last graded {newest}.", what=what, since=since, newest=reaction.newest)
