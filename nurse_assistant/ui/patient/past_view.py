"""What did the screen say at 10:40? One infusion as it was known at a past moment; to be read, never to record in."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QSizePolicy, QWidget

from nurse_assistant.application.alarm_episodes import Episode
from nurse_assistant.application.looking_back import as_known_at, first_moment, moment_beside
from nurse_assistant.application.views import DeskView
from nurse_assistant.ui.patient.record_table import RecordTable, Row, row_height
from nurse_assistant.ui.steps.panel import Bench
from nurse_assistant.ui.widgets import theme
from nurse_assistant.ui.widgets.announce import announce
from nurse_assistant.ui.widgets.buttons import ActButton, ChoiceTiles, Option
from nurse_assistant.ui.widgets.dates import TimeField
from nurse_assistant.ui.widgets.layout import card, clear, column, flow, label, row, set_shown, set_text
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.language import tr
from nurse_assistant.ui.wording.past_words import facts, past_note, past_title, prompt_rows

AlarmsThen = Callable[[datetime], tuple[Episode, ...]]
_SAID, _RECORD = "said", "record"
_WIDTH = 400
"""Of the field for the time, in pixels: a line edit would be as wide as it may."""
_ROWS = 2
"""How many rows are in sight at the least."""


class PastView(QWidget):
    """Among the lists of the whole record; it stays at the moment asked for until another is."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self.setObjectName("past")
        self.setAccessibleName(tr("What did the screen say?"))
        self._view: DeskView | None = None
        self._moment: datetime | None = None
        self._alarms: AlarmsThen = no_alarms
        self._time = TimeField(
            tr("At"), name="past.time", zone=bench.zone, now=bench.clock.now, minus=False, with_date=True
        )
        theme.follow(self._time, lambda: self._time.setFixedWidth(theme.current().grown(_WIDTH)))
        self._time.edit.returnPressed.connect(self._ask)
        self._show = ActButton(tr("Show that time"), name="past.show", role="secondary")
        self._before = ActButton(tr("Line before"), name="past.before", icon="back")
        self._after = ActButton(tr("Line after"), name="past.after", icon="next")
        self._show.acted.connect(self._ask)
        self._before.acted.connect(lambda: self._step(later=False))
        self._after.acted.connect(lambda: self._step(later=True))
        self._trouble = label(look="danger", name="past.trouble", wrap=True)
        set_shown(self._trouble, False)
        self._which = ChoiceTiles((), name="past.which", columns=2, small=True)
        self._which.setAccessibleName(tr("Which list"))
        self._which.changed.connect(self._turn)
        self._make_lists()
        self._make_past()
        whole = column(
            flow(self._time, self._show, self._before, self._after), self._trouble, self._past, spacing=8
        )  # fmt: skip
        whole.setStretch(2, 1)
        self.setLayout(whole)

    def _make_lists(self) -> None:
        self._prompts, self._record = (RecordTable(name=f"past.{key}") for key in ("prompts", "record"))
        self._prompts.setAccessibleName(tr("What was due or coming"))
        self._record.setAccessibleName(tr("Record as it was known, newest first"))
        for table in (self._prompts, self._record):
            table.wrap_rows()
        theme.follow(self, self._measure)
        self._nothing = label(tr("Nothing was due or coming."), "soft", name="past.nothing")

    def _measure(self) -> None:
        # As high as the room left over: its own wish would make the whole page scroll. In large text the page scrolls,
        # and a table that wishes for nothing would take the room of the words above it.
        wish = QSizePolicy.Policy.Expanding if theme.current().is_large else QSizePolicy.Policy.Ignored
        for table in (self._prompts, self._record):
            table.setMinimumHeight(_ROWS * row_height())
            table.setSizePolicy(QSizePolicy.Policy.Expanding, wish)

    def _make_past(self) -> None:
        self._title = label(look="heading", name="past.title_then", wrap=True)
        self._note = label(look="soft", name="past.note", wrap=True)
        self._facts = QWidget()
        self._facts.setAccessibleName(tr("What the screen said"))
        self._facts_flow = flow(spacing=16)
        self._facts.setLayout(self._facts_flow)
        self._past = card(name="past.card", panel="strong", spacing=6, margins=12)
        for part in (self._title, self._note, self._facts, self._which):
            self._past.add(part)
        self._past.add(self._prompts, 1)
        self._past.add(self._record, 1)
        self._past.add(self._nothing, 1)

    # --- which moment

    def open_at(self, view: DeskView, alarms: AlarmsThen) -> None:
        """At the line written last; from there back, or at a time that is typed. `alarms`: those of then."""
        self._view, self._alarms = view, alarms
        self._time.clear_text()
        self._time.set_day(view.log[-1].recorded_at.astimezone(view.zone).date())
        self._look_at(view.log[-1].recorded_at)
        self._which.choose(_SAID)
        self._turn()

    def show_view(self, view: DeskView) -> None:
        """What is written meanwhile changes nothing of then, but how much of it was known only later."""
        self._view = view
        if self._moment is not None:
            set_text(self._note, past_note(as_known_at(view, self._moment), view))

    def _ask(self) -> None:
        assert self._view is not None, "no patient is shown"
        wanted = self._time.value()
        if wanted is None:
            self._tell(self._time.problem() or tr("Type the time to look at: 10:40."))
        elif wanted < first_moment(self._view):
            first = texts.date_time(first_moment(self._view), self._view.zone)
            self._tell(tr("Nothing was written of this infusion before {time}.", time=first))
        elif wanted > self._view.now:
            self._tell(tr("That time has not come yet."))
        else:
            self._look_at(wanted)

    def _step(self, *, later: bool) -> None:
        assert self._view is not None, "no patient is shown"
        assert self._moment is not None, "a moment is shown"
        beside = moment_beside(self._view, self._moment, later=later)
        if beside is not None:
            self._look_at(beside)
        else:
            self._tell(tr("This is the last line.") if later else tr("This is the first line."))

    def _tell(self, sentence: str) -> None:
        set_text(self._trouble, sentence)
        set_shown(self._trouble, bool(sentence))
        if sentence:
            announce(self, sentence)

    # --- what it said

    def _look_at(self, moment: datetime) -> None:
        assert self._view is not None, "no patient is shown"
        self._moment = moment
        then = as_known_at(self._view, moment)
        self._tell("")
        set_text(self._title, past_title(then))
        set_text(self._note, past_note(then, self._view))
        clear(self._facts_flow)
        for what, said in facts(then):
            self._facts_flow.addWidget(_fact(what, said))
        rows = prompt_rows(then, self._alarms(moment))
        self._prompts.show_rows(tuple(Row(place, cells) for place, cells in enumerate(rows)))
        self._record.show_view(then)
        self._which.set_options((
            Option(_SAID, tr("What it asked for · {count}", count=len(rows))),
            Option(_RECORD, tr("Record then · {count} lines", count=len(then.lines))),
        ))  # fmt: skip
        self._turn()
        announce(self, past_title(then))

    def _turn(self) -> None:
        record = self._which.choice() == _RECORD
        rows = self._prompts.has_rows()
        set_shown(self._facts, not record)
        set_shown(self._prompts, not record and rows)
        set_shown(self._nothing, not record and not rows)
        set_shown(self._record, record)


def _fact(what: str, said: str) -> QWidget:
    fact = QWidget()
    fact.setLayout(row(label(what, "small"), label(said, "strong", wrap=False), spacing=5))
    fact.setAccessibleName(f"{what}: {said}")
    return fact


def no_alarms(_moment: datetime) -> tuple[Episode, ...]:
    return ()
