"""One quiet line about the sound of this computer: play it, and say whether it was heard (U-59). It stops nobody."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nurse_assistant.application.alarm_episodes import SoundTest
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.icons import IconLabel
from nurse_assistant.ui.widgets.layout import label, set_shown, set_text
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.alarm_words import tested_words
from nurse_assistant.ui.wording.language import mark, tr

_QUESTION = mark("Did you hear it?")


class SoundTestLine(QWidget):
    play_asked = Signal()
    answered = Signal(bool)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._asks = False
        self._text = label(wrap=True, name=f"{name}.text")
        self._play = ActButton(tr("Play the test sound"), name=f"{name}.play")
        self._yes = ActButton(tr("Yes, I heard it"), name=f"{name}.yes")
        self._no = ActButton(tr("No"), name=f"{name}.no")
        self._play.acted.connect(self._start)
        self._yes.acted.connect(lambda: self._answer(heard=True))
        self._no.acted.connect(lambda: self._answer(heard=False))
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(IconLabel("bell", px=22))
        box.addWidget(self._text, 1)
        for button in (self._yes, self._no, self._play):
            box.addWidget(button)
        self._show()

    def show_test(self, test: SoundTest | None, fault: str, zone: ZoneInfo) -> None:
        """`fault`: why nothing can be heard, if the computer knows."""
        when = "" if test is None else texts.time(test.at, zone)
        if fault and self._asks:  # it cannot have been heard: nobody is asked
            self._asks = False
            self._show()
        said = fault or tested_words(test, when)
        set_text(self._text, tr(_QUESTION) if self._asks else said)

    def _start(self) -> None:
        self._asks = True
        self._show()
        self.play_asked.emit()

    def _answer(self, *, heard: bool) -> None:
        self._asks = False
        self._show()
        self.answered.emit(heard)

    def _show(self) -> None:
        if self._asks:
            set_text(self._text, tr(_QUESTION))
        set_shown(self._yes, self._asks)
        set_shown(self._no, self._asks)
        self._play.set_words(tr("Play it again") if self._asks else tr("Play the test sound"))
