"""Hand over: all the chairs of one nurse on one page, for good or for a break; whoever takes them shows who she is.

A break that is covered ends by itself: nothing has to be done at its end, and *I am back* ends it before.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nurse_assistant.application.doorkeeper import Doorkeeper, Known
from nurse_assistant.application.handing_over import BREAKS_MIN, chairs_of, covered_for, nurses_with_chairs
from nurse_assistant.application.people import NURSES, Purpose
from nurse_assistant.application.views import BoardView, DeskView
from nurse_assistant.ui.widgets import focus, theme
from nurse_assistant.ui.widgets.ask_person import AskPerson
from nurse_assistant.ui.widgets.buttons import ActButton, ChoiceTile, ChoiceTiles, Option
from nurse_assistant.ui.widgets.guard import Guard
from nurse_assistant.ui.widgets.layout import Card, Scroll, card, clear, column, label, row, set_shown, set_text
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.hand_over_words import chair_and_name, chairs_words, state_words
from nurse_assistant.ui.wording.language import tr

FOR_GOOD = "for_good"


class HandOverPage(QWidget):
    taken = Signal(object, str, object)
    """Session ids, who takes them, and for how many minutes (None: for good)."""
    back = Signal(object)
    """Session ids: whoever is signed in is back from her break."""
    left = Signal()
    not_saved = Signal(str)

    def __init__(self, door: Doorkeeper, guard: Guard, writer: Callable[[], str]) -> None:
        super().__init__()
        self.setObjectName("hand_over")
        focus.as_place(self)
        self._writer = writer
        self._rows: dict[str, ChoiceTile] = {}
        self._covered: tuple[DeskView, ...] = ()
        self._whose = ChoiceTiles((), name="hand_over.whose", label=tr("Whose chairs?"), small=True)
        self._whose.changed.connect(self._turned)
        self._said = label(look="strong", name="hand_over.said", wrap=True)
        self._trouble = label(look="danger", name="hand_over.trouble", wrap=True)
        breaks = (Option(str(minutes), texts.minutes_words(minutes)) for minutes in BREAKS_MIN)
        self._long = ChoiceTiles(
            [Option(FOR_GOOD, tr("For good")), *breaks], name="hand_over.long",
            label=tr("For good, or for a break that ends by itself?"), small=True,
        )  # fmt: skip
        self._long.changed.connect(self._show_ask)
        self._ask = AskPerson(door, name="hand_over.who", guard=guard)
        self._ask.known.connect(self._known)
        self._ask.failed.connect(self.not_saved)
        self._view: BoardView | None = None
        self._make_cover(guard)
        self._build()

    def _make_cover(self, guard: Guard) -> None:
        self._cover_words = label(look="strong", name="hand_over.cover", wrap=True)
        self._am_back = ActButton(tr("I am back"), name="hand_over.back_again", role="primary", guard=guard)
        self._am_back.acted.connect(lambda: self.back.emit(tuple(desk.id for desk in self._covered)))
        self._cover = card(name="hand_over.cover_card", margins=12)
        line = row(self._cover_words, self._am_back, spacing=16)
        line.setStretch(0, 1)
        self._cover.add(line)

    def _build(self) -> None:
        self._chairs = QWidget()
        self._chairs.setAccessibleName(tr("Chairs to hand over"))
        focus.as_group(self._chairs)
        self._list = QVBoxLayout(self._chairs)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(6)
        self._none = label(look="soft", name="hand_over.none", wrap=True)
        self._inside = column(self._cover, self._whose, self._none, self._chairs, self._long, self._trouble, None)
        inside = QWidget()
        inside.setLayout(self._inside)
        self._leave = ActButton(tr("Back"), name="hand_over.leave", icon="back")
        self._leave.acted.connect(self.left)
        self._form: Card = card(name="hand_over.card", spacing=8, margins=14)
        self._form.add(row(label(tr("Hand over"), "title"), self._said, spacing=24, stretch_last=True))
        self._form.add(Scroll(inside, name="hand_over.scroll"), 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 12, 14, 12)
        box.addWidget(self._form, 1)
        box.addLayout(row(self._leave, None))
        theme.follow(self, self._place)

    def _place(self) -> None:
        """The PIN stays in sight below the chairs, however many there are; in large text it scrolls with them."""
        if theme.current().is_large:
            self._inside.insertWidget(self._inside.count() - 1, self._ask)
        else:
            self._form.add(self._ask)

    # --- showing

    def open_for(self, view: BoardView) -> None:
        """All the chairs of whoever is signed in, each of them chosen; nothing is said yet of how long."""
        self._long.choose()
        self._say("")
        self._show_whose(view)
        mine = self._writer()
        self._whose.choose(mine if mine in nurses_with_chairs(view) else next(iter(nurses_with_chairs(view)), ""))
        self._rows = {}
        self.show_board(view)
        self._show_ask()

    def _say(self, sentence: str) -> None:
        set_text(self._said, sentence)

    def _show_whose(self, view: BoardView) -> None:
        self._whose.set_options([
            Option(name, name, chairs_words(chairs_of(view, name))) for name in nurses_with_chairs(view)
        ])  # fmt: skip

    def show_board(self, view: BoardView, blind: frozenset[str] = frozenset()) -> None:
        """As of now, once a second; what was chosen stays. `blind`: whose second check hides the plan."""
        self._view = view
        self._show_whose(view)
        self._covered = covered_for(view, self._writer())
        set_shown(self._cover, bool(self._covered))
        if self._covered:
            first = self._covered[0].responsible
            until = texts.time(first.until, view.zone) if first.until is not None else ""
            words = tr(
                "{name} covers your {chairs} until {time}. It ends by itself.",
                name=first.name, chairs=chairs_words(self._covered), time=until,
            )  # fmt: skip
            set_text(self._cover_words, words)
        desks = chairs_of(view, self._whose.choice() or "")
        self._make_rows(desks)
        for desk in desks:
            self._rows[desk.id].set_words(chair_and_name(desk), state_words(desk, hidden=desk.id in blind))
        set_text(self._none, tr("Nobody has a chair now.") if not nurses_with_chairs(view) else "")
        set_shown(self._none, not desks)

    def _make_rows(self, desks: Sequence[DeskView]) -> None:
        if tuple(self._rows) == tuple(desk.id for desk in desks):
            return
        kept = {session: tile.isChecked() for session, tile in self._rows.items()}
        clear(self._list)
        self._rows = {}
        for desk in desks:
            tile = ChoiceTile(Option(desk.id, ""), name=f"hand_over.chair.{desk.chair}", multi=True)
            tile.setChecked(kept.get(desk.id, True))
            tile.clicked.connect(self._show_ask)
            self._rows[desk.id] = tile
            self._list.addWidget(tile)

    def _turned(self) -> None:
        self._rows = {}
        clear(self._list)
        if self._view is not None:
            self.show_board(self._view)
        self._show_ask()

    # --- handing over

    def _chosen(self) -> tuple[str, ...]:
        return tuple(session for session, tile in self._rows.items() if tile.isChecked())

    def _show_ask(self) -> None:
        """Who takes over is asked once it is said which chairs and for how long."""
        whose, long = self._whose.choice() or "", self._long.choice()
        ready = bool(self._chosen()) and long is not None
        missing = "" if ready or not self._rows else tr("Choose chairs and for how long; then who takes them.")
        set_text(self._trouble, missing)
        set_shown(self._trouble, bool(missing))
        set_shown(self._ask, ready)
        set_shown(self._long, bool(self._rows))
        if ready:
            act = tr("I take over") if long == FOR_GOOD else tr("I cover the break")
            self._ask.ask(Purpose.HAND_OVER, roles=NURSES, without=frozenset({whose}), act=act)

    def _known(self, known: Known) -> None:
        long = self._long.choice()
        if not self._chosen() or long is None:
            return
        self.taken.emit(self._chosen(), known.person.name, None if long == FOR_GOOD else int(long))

    def take_badge(self, person: str) -> bool:
        """Her badge says who takes over, where that is asked."""
        return not self._ask.isHidden() and self._ask.take_badge(person)

    def show_done(self, sentence: str, view: BoardView) -> None:
        """It is in the record of every chair; the next key leads away, never to taking it back."""
        self.open_for(view)
        self._say(sentence)
        focus.go_to(self._leave, Qt.FocusReason.OtherFocusReason)
