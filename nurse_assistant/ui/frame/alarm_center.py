"""Where alarms meet the window: shows them, sounds them, comes to the front for them, keeps the machine awake.

It decides nothing: what is open, what sounds and when is said by `application/alarms.py`.
"""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from nurse_assistant.application.alarm_episodes import AlarmKey
from nurse_assistant.application.alarms import AlarmView, must_stay_awake
from nurse_assistant.application.board import Board
from nurse_assistant.application.ports import Burst, Sounder, StoreError, Wakefulness
from nurse_assistant.application.views import BoardView
from nurse_assistant.ui.frame.alarm_bar import AlarmBar
from nurse_assistant.ui.frame.alarms_page import AlarmsPage
from nurse_assistant.ui.frame.front import Front
from nurse_assistant.ui.frame.header import Header
from nurse_assistant.ui.frame.sound_test import SoundTestLine
from nurse_assistant.ui.frame.trouble_banner import TroubleBanner
from nurse_assistant.ui.ticker import Ticker
from nurse_assistant.ui.widgets.guard import Guard
from nurse_assistant.ui.widgets.lamp import HALF, Lamp
from nurse_assistant.ui.wording.alarm_words import no_sound, not_heard, reminder
from nurse_assistant.ui.wording.language import tr


class AlarmCenter(QObject):
    changed = Signal()
    """Somebody saw an alarm, or turned the sound: show everything anew."""
    not_saved = Signal(str)

    def __init__(
        self, window: QWidget, board: Board, ticker: Ticker, sounder: Sounder, wakefulness: Wakefulness,
        guard: Guard, writer: Callable[[], str],
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._window, self._board, self._ticker, self._writer = window, board, ticker, writer
        self._sounder, self._wakefulness = sounder, wakefulness
        self._front = Front(window, board.clock.now)
        self._called: frozenset[tuple[AlarmKey, bool]] = frozenset()
        self.bar = AlarmBar(guard, board.clock.now)
        self.page = AlarmsPage(guard)
        self.sound_fault = ""
        """Why alarms cannot be heard; "": they can, as far as is known."""
        for seen in (self.bar.seen, self.page.seen):
            seen.connect(self._saw)
        self.bar.pause_asked.connect(self._pause)
        self.bar.sound_asked.connect(self._sound_again)
        self._follow_test(self.page.sound_test)

    def show_in(self, header: Header, trouble: TroubleBanner, sound_test: SoundTestLine) -> None:
        """The parts of the window, besides its own bar and page, that say something about alarms and sound."""
        self._header, self._trouble, self._sound_test = header, trouble, sound_test
        self._follow_test(sound_test)

    def _follow_test(self, line: SoundTestLine) -> None:
        """Play and keep what is asked and answered there."""
        line.play_asked.connect(self._play_test)
        line.answered.connect(self._tested)

    def look(self, view: BoardView, blind: frozenset[str]) -> datetime | None:
        """Everything about alarms as of now; called with each view of the board. Gives when to look again at the
        latest: when the next sound is due, or the next key is heard again."""
        alarms = self._board.alarms.look(view)
        if alarms.sound is not None:
            self._sounder.play(alarms.sound)
            self._board.alarms.sounded(alarms.sound)
            alarms = self._board.alarms.look(view)
        self._wakefulness.keep(awake=must_stay_awake(view))
        heard = alarms.test is None or alarms.test.heard
        self.sound_fault = tr(self._sounder.fault()) or ("" if heard else not_heard())
        self._call(alarms)
        self._show(view, alarms, blind)
        self._ticker.beat(_beat(alarms))
        self._front.tick(view.now)
        return min((at for at in (alarms.look_again, self.deaf_until) if at is not None), default=None)

    def _show(self, view: BoardView, alarms: AlarmView, blind: frozenset[str]) -> None:
        fault = self.sound_fault
        self.bar.show_alarms(view, alarms, blind, audible=not fault)
        said = f"{' '.join(no_sound())}. {tr(self._sounder.fault())}".strip() if fault else ""
        self.page.show_alarms(alarms, blind, said, view.zone)
        self._header.show_alarms(fault, tr(self._wakefulness.fault()) or reminder())
        self._sound_test.show_test(alarms.test, fault, view.zone)
        self._trouble.alarms_kept(alarms.fault)

    def tick(self, now: datetime) -> None:
        """Between two views: only what flashes."""
        for lamp in (*self.bar.findChildren(Lamp), *self.page.findChildren(Lamp)):
            lamp.tick(now)
        self._front.tick(now)

    @property
    def deaf_until(self) -> datetime | None:
        """While the window came to the front just now: when it takes keys and clicks again."""
        return self._front.until

    def _call(self, alarms: AlarmView) -> None:
        """To the front for a high alarm that is new, and again when nobody has seen it for two minutes."""
        if alarms.calls - self._called:
            self._front.call()
        self._called = alarms.calls

    def _saw(self, key: AlarmKey) -> None:
        self._sounder.silence()
        self._keep(lambda: self._board.alarms.acknowledge(key, self._writer()))

    def _pause(self) -> None:
        self._sounder.silence()
        self._keep(lambda: self._board.alarms.pause_sound(self._writer()))

    def _sound_again(self) -> None:
        self._keep(lambda: self._board.alarms.end_pause(self._writer()))

    def _play_test(self) -> None:
        self._sounder.play(Burst.TEST)
        self._board.alarms.sounded(Burst.TEST)

    def _tested(self, heard: bool) -> None:
        self._keep(lambda: self._board.alarms.keep_sound_test(self._writer(), heard=heard))

    def _keep(self, act: Callable[[], None]) -> None:
        """Do it, and say so if it could not be written."""
        try:
            act()
        except StoreError as error:
            self.not_saved.emit(str(error))
            return
        self.changed.emit()


def _beat(alarms: AlarmView) -> timedelta | None:
    """How often something flashes; None: nothing does."""
    flashing = [HALF[one.episode.priority] for one in alarms.lines
                if one.episode.seen is None and one.episode.priority in HALF]  # fmt: skip
    return min(flashing, default=None)
