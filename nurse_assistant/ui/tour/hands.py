"""The real window on a store, a simulated clock, and the hands of somebody who taps and types in it.

Every tap and typed character is counted: docs/paper-form.md is held against the counts.
"""

from datetime import datetime, timedelta
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget

from nurse_assistant.application.board import Board
from nurse_assistant.application.desk import Desk
from nurse_assistant.application.doorkeeper import Doorkeeper
from nurse_assistant.application.keeper import Keeper
from nurse_assistant.application.keeping import Copies
from nurse_assistant.application.ports import PinHasher, ProtocolLibrary, RecordStore
from nurse_assistant.application.simulated_clock import SimulatedClock
from nurse_assistant.application.views import DeskView
from nurse_assistant.ui.frame.main_window import MainWindow
from nurse_assistant.ui.tour.cast import MORNING, NURSE, PIN
from nurse_assistant.ui.tour.simulated import SimulatedSounder, SimulatedTicker, SimulatedWakefulness

Size = tuple[int, int]
"""Width and height in pixels."""
LOW: Size = (1366, 768)
"""The smallest screen of a ward."""

_W = TypeVar("_W", bound=QWidget)
_GUARD = timedelta(seconds=2)
_TURNS = 4


class Hands:
    """A shift at the workstation. `reopen` closes the program and opens it again on the same store."""

    def __init__(
        self, store: RecordStore, library: ProtocolLibrary, pins: PinHasher, start: datetime = MORNING,
        size: Size = LOW, keeper: Keeper | None = None,
    ) -> None:  # fmt: skip
        """`keeper`: of a record that has copies."""
        self.store, self._library, self._pins, self._size = store, library, pins, size
        self.clock = SimulatedClock(start)
        self._keeper = keeper
        self.sounder, self.wakefulness = SimulatedSounder(self.clock), SimulatedWakefulness()
        self.taps = self.characters = 0
        self.goes_away = False
        """While time passes she is not at the workstation, and it may lock itself."""
        self.open()

    def open(self) -> None:
        self.ticker = SimulatedTicker(self.clock)
        self.ticker.woke.connect(self._stay)  # first of all: she is there before anybody asks
        self.board = Board(self.store, self.clock, self._library)
        door = Doorkeeper(self.store, self.clock, self._pins)
        self.window = MainWindow(self.board, door, self.ticker, self.sounder, self.wakefulness)
        if self._keeper is not None:
            self.copies = Copies(self._keeper, self.clock)
            self.window.keep_copies(self.copies)
        self.window.resize(*self._size)
        self.window.show()
        self.ticker.start()
        self.settle()

    def _stay(self) -> None:
        if not self.goes_away:
            self.window.signs_in.touch()

    def close(self) -> None:
        self.window.shut()
        self.window.deleteLater()
        self.settle()

    def reopen(self) -> None:
        self.close()
        self.open()

    def settle(self) -> None:
        """Let Qt show what was made just now."""
        QApplication.processEvents()

    def look(self) -> None:
        """Everything as of now. A change of width takes a few turns to reach every box around it."""
        self.window.refresh()
        for _ in range(_TURNS):
            self.settle()

    # --- time

    def at(self, hour: int, minute: int, second: int = 0) -> None:
        """Let the program live until then: it wakes at everything that falls due on the way."""
        until = self.clock.now().replace(hour=hour, minute=minute, second=second, microsecond=0)
        self.ticker.advance(until - self.clock.now())
        self.settle()

    def wait_out_the_guard(self) -> None:
        self.ticker.advance(_GUARD)

    # --- hands

    def tap(self, name: str) -> None:
        button = self.shown(QPushButton, name)
        self.wait_out_the_guard()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.taps += 1
        self.settle()

    def signs_in(self, name: str = NURSE) -> None:
        """On the page that asks who is writing."""
        self.gives_pin("who", name)

    def gives_pin(self, asks: str, name: str = "", pin: str = PIN) -> None:
        """Where it is asked who she is: her name and her PIN. Who has none yet chooses it, twice the same figures."""
        tile = f"{asks}.tiles.{name}"
        if name and not self.shown(QPushButton, tile).isChecked():  # a second tap would take it back
            self.tap(tile)
        for _ in range(2):
            self.figures(f"{asks}.pin", pin)
            self.tap(f"{asks}.go")
            if not self.is_shown(f"{asks}.pin"):
                return

    def figures(self, pad: str, figures: str) -> None:
        """On a pad that stands on the page; quick, since a figure records nothing."""
        for figure in figures:
            QTest.mouseClick(self.shown(QPushButton, f"{pad}.{figure}"), Qt.MouseButton.LeftButton)
            self.taps += 1

    def enter(self, name: str, text: str) -> None:
        edit = self.shown_edit(name)
        edit.setFocus()
        QTest.keyClicks(edit, text)
        self.characters += len(text)

    def opens_the_record(self) -> None:
        """Beside its last lines, or where large text leaves no room for them."""
        self.tap("record.whole" if self.is_shown("record.whole") else "record_tabs.whole")

    def touch(self, name: str) -> None:
        """A finger, not the mouse, into a field."""
        edit = self.shown_edit(name)
        edit.setFocus()
        self.window.pads.open_at(edit)
        self.settle()

    def scan(self, code: str) -> None:
        """The scanner read this code."""
        self.window.scans.take(code)
        self.settle()

    # --- eyes

    def shown(self, kind: type[_W], name: str) -> _W:
        """The visible widget of that name. Raises LookupError with the names that are in sight."""
        found = [widget for widget in self.window.findChildren(kind, name) if widget.isVisible()]
        if not found:
            raise LookupError(f"{name} is not in sight; there are {self.in_sight()}")
        return found[0]

    def shown_edit(self, name: str) -> QLineEdit:
        """The line in which a field is typed."""
        return self.shown(QLineEdit, f"{name}.edit")

    def is_shown(self, name: str) -> bool:
        return any(widget.isVisible() for widget in self.window.findChildren(QWidget, name))

    def words(self, name: str) -> str:
        """What a label or a button says."""
        widget = self.shown(QWidget, name)
        said = widget.text() if isinstance(widget, QLabel) else widget.accessibleName()
        return said.replace("\N{NO-BREAK SPACE}", " ")

    @property
    def desk(self) -> Desk:
        return self.board.desks[0]

    @property
    def view(self) -> DeskView:
        return self.desk.view()

    def in_sight(self) -> list[str]:
        """The names of the buttons and fields in sight: what a failing script should say."""
        widgets = (*self.window.findChildren(QPushButton), *self.window.findChildren(QLineEdit))
        return sorted({one.objectName() for one in widgets if one.isVisible() and one.objectName()})
