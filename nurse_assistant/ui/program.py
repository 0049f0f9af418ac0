"""Opening the window: Qt, theme, the hook that makes an error visible, and the one ticker. Then Qt runs the rest."""

import sys
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from PySide6.QtWidgets import QApplication

from nurse_assistant.application.board import Board
from nurse_assistant.application.checkpoints import Checkpoints
from nurse_assistant.application.ports import Clock, ProtocolLibrary, RecordStore, Sounder, Wakefulness
from nurse_assistant.ui.frame.main_window import MainWindow
from nurse_assistant.ui.frame.window_frame import TITLE
from nurse_assistant.ui.ticker import Ticker
from nurse_assistant.ui.widgets import theme
from nurse_assistant.ui.wording.language import speak


@dataclass(frozen=True, slots=True)
class Machine:
    """What the window needs of the computer it runs on."""

    clock: Clock
    sounder: Sounder
    wakefulness: Wakefulness

    def ticker(self) -> Ticker:
        return Ticker(self.clock)


class Program:
    """The one window; made anew where another language is wanted, on the same record. That is a restart without its
    wait: everything is kept that a restart keeps, and who writes stays signed in."""

    def __init__(self, store: RecordStore, machine: Machine, library: ProtocolLibrary, folder: Path) -> None:
        """`folder`: the translations."""
        self._store, self._machine, self._library, self._folder = store, machine, library, folder
        self._checkpoints = Checkpoints(store, machine.clock)
        speak(store.settings().language, folder)
        self.ticker, self.window = self._made()

    def _made(self) -> tuple[Ticker, MainWindow]:
        clock, sounder, wakefulness = self._machine.clock, self._machine.sounder, self._machine.wakefulness
        ticker = self._machine.ticker()
        window = MainWindow(Board(self._store, clock, self._library), ticker, sounder, wakefulness)
        window.language_asked.connect(self._speak)
        ticker.woke.connect(self._seal)
        return ticker, window

    def show(self) -> None:
        self.window.showMaximized()
        self.ticker.start()

    def seal_at_close(self) -> None:
        """Raises StoreError."""
        self._checkpoints.at_close()

    def _seal(self) -> None:
        self.window.trouble.unsealed(self._checkpoints.daily())

    def shout(self, details: str) -> None:
        self.window.trouble.program_erred(details)

    def _speak(self, language: str) -> None:
        before = self.window
        speak(language, self._folder)
        QApplication.setQuitOnLastWindowClosed(False)
        before.shut()
        QApplication.setQuitOnLastWindowClosed(True)
        self.ticker, self.window = self._made()
        self.window.take_over(before)
        self.show()
        before.deleteLater()


def run_window(store: RecordStore, machine: Machine, library: ProtocolLibrary, resources: Path, errors: Path) -> int:
    """Open the window and run until it is closed. `errors`: the file that details of an error are added to.

    Raises StoreError if the record could not be sealed at the end; then everything is written all the same.
    """
    app = QApplication(sys.argv[:1])
    app.setApplicationName(TITLE)
    settings = store.settings()
    theme.install(app, resources, settings.theme, settings.text_scale, settings.pixels_per_mm)
    program = Program(store, machine, library, resources / "translations")
    sys.excepthook = shouting_hook(program.shout, errors)
    program.show()
    try:
        status = app.exec()
        program.seal_at_close()
        return status
    finally:
        program.ticker.stop()
        machine.wakefulness.keep(awake=False)
        sys.excepthook = sys.__excepthook__


def shouting_hook(
    shout: Callable[[str], None], errors: Path
) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """A hook for what nobody caught: PySide6 calls it for an error in a slot and then carries on, so that a click that
    saved nothing would look like one that did. It writes the details to a file and says so on the screen."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        details = "".join(traceback.format_exception(kind, error, trace))
        try:
            with errors.open("a", encoding="utf-8") as file:
                file.write(details)
        except OSError:
            sys.__excepthook__(kind, error, trace)
        shout(str(errors))

    return hook
