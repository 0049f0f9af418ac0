"""On which day: today, tomorrow, or another one that is typed in the time field. Nothing is chosen beforehand."""

from datetime import date, timedelta

from nurse_assistant.ui.steps.panel import Bench
from nurse_assistant.ui.widgets.buttons import ChoiceTiles, Option
from nurse_assistant.ui.widgets.dates import TimeField
from nurse_assistant.ui.wording.language import tr

ANOTHER = "another"
_DAY = timedelta(days=1)


class DayTiles(ChoiceTiles):
    """The key of a tile is its date: what was answered before midnight does not become another day after it."""

    def __init__(self, time: TimeField, bench: Bench, *, name: str, label: str) -> None:
        super().__init__((), name=name, label=label, small=True)
        self._time, self._bench = time, bench
        self._by_tile = False
        """The day in the field is a tile's answer, and not typed."""
        self.changed.connect(self._answered)
        self.show_days()

    def show_days(self) -> None:
        """Offer the days as of now; a day that is chosen stands until it is taken back."""
        if self.choice() in (None, ANOTHER):
            today = self._bench.clock.now().astimezone(self._bench.zone).date()
            self.set_options(
                (_option(tr("Today"), today), _option(tr("Tomorrow"), today + _DAY), Option(ANOTHER, tr("Another day")))
            )

    def day(self) -> date | None:
        """The day that is answered, by a tile or typed."""
        choice = self.choice()
        if choice == ANOTHER:
            return self._time.day()
        return date.fromisoformat(choice) if choice else None

    def choose_day(self, day: date) -> None:
        """Answer with this day, from a scanned code."""
        near = self.offers(day.isoformat())
        self.choose(day.isoformat() if near else ANOTHER)
        self._answered()
        if not near:
            self._time.set_day(day)

    def forget(self) -> None:
        """The entry is written."""
        self.choose()
        self._answered()

    def _answered(self) -> None:
        choice = self.choice()
        asked = choice == ANOTHER
        if not asked or self._by_tile:
            self._time.set_day(None if asked or not choice else date.fromisoformat(choice))
        self._by_tile = not asked
        self._time.ask_day(asked)


def _option(title: str, day: date) -> Option:
    return Option(day.isoformat(), title)
