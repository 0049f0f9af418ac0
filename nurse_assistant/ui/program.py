"""Opening the window: Qt, theme, the hook that makes an error visible, and the one ticker. Then Qt runs the rest."""

import sys
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale, QTimeZone
from PySide6.QtWidgets import QApplication

from nurse_assistant.application.board import Board
from nurse_assistant.application.checkpoints import Checkpoints
from nurse_assistant.application.copies import PutBack
from nurse_assistant.application.doorkeeper import Doorkeeper
from nurse_assistant.application.filed_orders import OrderReader
from nurse_assistant.application.keeping import Copies
from nurse_assistant.application.ports import Clock, PinHasher, ProtocolLibrary, RecordStore, Sounder, Wakefulness
from nurse_assistant.export.exporter import Exporter
from nurse_assistant.ui.frame.main_window import MainWindow
from nurse_assistant.ui.frame.start_page import StartAnswer, StartPage, StartQuestion
from nurse_assistant.ui.frame.window_frame import TITLE
from nurse_assistant.ui.ticker import Ticker
from nurse_assistant.ui.widgets import theme
from nurse_assistant.ui.wording.language import speak


@dataclass(frozen=True, slots=True)
class Machine:
    """What the window needs of the computer it runs on."""

    clock: Clock
    pins: PinHasher
    sounder: Sounder
    wakefulness: Wakefulness
    orders: OrderReader

    def ticker(self) -> Ticker:
        return Ticker(self.clock)


class Program:
    """The one window; made anew where another language is wanted, on the same record. That is a restart without its
    wait: everything is kept that a restart keeps, and who writes stays signed in."""

    def __init__(
        self,
        store: RecordStore,
        machine: Machine,
        library: ProtocolLibrary,
        folder: Path,
        copies: Copies | None = None,
        exporter: Exporter | None = None,
    ) -> None:
        """`folder`: the translations. `copies`: of a record in a file."""
        self._store, self._machine, self._library, self._folder = store, machine, library, folder
        self._copies, self._exporter = copies, exporter
        self.put_back: PutBack | None = None
        """The copy on which the program shall open anew, and who wants it."""
        self._checkpoints = Checkpoints(store, machine.clock)
        speak(store.settings().language, folder)
        self.ticker, self.window = self._made()

    def _made(self) -> tuple[Ticker, MainWindow]:
        clock, sounder, wakefulness = self._machine.clock, self._machine.sounder, self._machine.wakefulness
        ticker = self._machine.ticker()
        door = Doorkeeper(self._store, clock, self._machine.pins)
        window = MainWindow(Board(self._store, clock, self._library), door, ticker, sounder, wakefulness)
        window.read_orders(self._machine.orders)
        window.language_asked.connect(self._speak)
        ticker.woke.connect(self._seal)
        if self._copies is not None:
            window.keep_copies(self._copies).put_back_asked.connect(self._put_back)
        if self._exporter is not None:
            window.exports.take_exporter(self._exporter)
        return ticker, window

    def show(self) -> None:
        self.window.showMaximized()
        self.ticker.start()

    def seal_at_close(self) -> None:
        """Raises StoreError."""
        self._checkpoints.at_close()

    def _seal(self) -> None:
        self.window.trouble.unsealed(self._checkpoints.daily())
        if self._copies is not None:
            self.window.trouble.uncopied(self._copies.tick())
            self.window.trouble.open_twice(twice=self._copies.is_open_twice())

    def _put_back(self, wanted: PutBack) -> None:
        """The window closes, and with it everything that has the record open."""
        self.put_back = wanted
        self.window.shut()

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


def run_window(
    store: RecordStore,
    machine: Machine,
    library: ProtocolLibrary,
    copies: Copies | None,
    resources: Path,
    errors: Path,
    exporter: Exporter | None = None,
) -> tuple[int, PutBack | None]:
    """Open the window and run until it is closed. `copies`: None of a record that is no file of this computer;
    `errors`: the file that details of an error are added to.

    Gives the exit status, and a copy if the program shall open anew on it. Raises StoreError if the record could not be
    sealed at the end; then everything is written all the same.
    """
    app = _application()
    settings = store.settings()
    theme.install(app, resources, settings.theme, settings.text_scale, settings.pixels_per_mm)
    program = Program(store, machine, library, resources / "translations", copies, exporter)
    sys.excepthook = shouting_hook(program.shout, errors)
    program.show()
    try:
        status = app.exec()
        if program.put_back is None:  # a record that is to be replaced may be past sealing
            program.seal_at_close()
        return status, program.put_back
    finally:
        program.ticker.stop()
        machine.wakefulness.keep(awake=False)
        sys.excepthook = sys.__excepthook__


def ask_at_start(question: StartQuestion, resources: Path) -> StartAnswer | None:
    """The page that stands there while the record cannot be opened; None: it was closed."""
    app = _application()
    theme.install(app, resources)
    speak(QLocale.system().name()[:2], resources / "translations")
    page = StartPage(question, ZoneInfo(bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii")))
    answers: list[StartAnswer] = []

    def answer(given: StartAnswer) -> None:
        answers.append(given)
        page.close()

    page.answered.connect(answer)
    page.showMaximized()
    app.exec()
    page.deleteLater()
    return answers[0] if answers else None


def _application() -> QApplication:
    """One for each run of the program, also where a page stands before the window."""
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName(TITLE)
    return app


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
