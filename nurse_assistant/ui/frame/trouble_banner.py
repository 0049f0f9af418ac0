"""The red line under the header: something was not saved, or the program erred. It stays until it is true no more."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from nurse_assistant.application.troubles import OPEN_TWICE
from nurse_assistant.application.verification import Fault
from nurse_assistant.ui.widgets import focus
from nurse_assistant.ui.widgets.announce import announce
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.guard import Guard
from nurse_assistant.ui.widgets.icons import IconLabel
from nurse_assistant.ui.widgets.layout import label, set_shown, set_text
from nurse_assistant.ui.wording.fault_words import fault_words
from nurse_assistant.ui.wording.language import tr
from nurse_assistant.ui.wording.trouble_words import trouble_words

_NOT_SAVED, _CLOCK, _ALARMS, _SEAL, _COPY, _READ, _SERVER, _NOT_TAKEN, _OPEN, _NOT_READ, _TWICE = (
    "not saved ", "clock", "alarms", "seal", "copy", "read", "server", "not taken", "open", "not read", "twice",
)  # fmt: skip


class TroubleBanner(QFrame):
    """Each trouble has its own end: what was not saved ends when that place saves, an error when the program ends."""

    not_taken_seen = Signal()
    """Somebody has seen what the record on the server did not take."""
    answer_asked = Signal()
    """Somebody wants to answer what was recorded without connection."""

    def __init__(self, guard: Guard) -> None:
        super().__init__()
        self.setObjectName("trouble")
        focus.as_area(self)
        self.setProperty("panel", "red")
        self._said: dict[str, str] = {}
        self._text = label(look="strong", wrap=True, name="trouble.text")
        self._clock = ActButton(tr("I compared the clock"), name="trouble.clock", role="stopped")
        self._clock.acted.connect(lambda: self._end(_CLOCK))
        self._seen = ActButton(tr("I have seen it"), name="trouble.seen", role="stopped", guard=guard)
        self._seen.acted.connect(self.not_taken_seen)
        self._answer = ActButton(tr("Answer it now"), name="trouble.answer", role="stopped")
        self._answer.acted.connect(self.answer_asked)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(16, 8, 16, 8)
        inside.addWidget(IconLabel("high", colour="high_ink", px=26))
        inside.addWidget(self._text, 1)
        inside.addWidget(self._clock)
        inside.addWidget(self._seen)
        inside.addWidget(self._answer)
        self.hide()

    def not_saved(self, sentence: str, place: str = "") -> None:
        """A write failed: nothing was recorded, what was typed still stands in its form. `place`: the session."""
        self._say(
            f"{_NOT_SAVED}{place}",
            tr(
                "NOT SAVED. {sentence} What you typed still stands; press again, or write on paper.",
                sentence=trouble_words(sentence),
            ),
        )

    def saved(self, place: str = "") -> None:
        """Something was saved at this place since."""
        self._end(f"{_NOT_SAVED}{place}")

    def program_erred(self, where: str) -> None:
        self._say(
            "erred",
            tr(
                "The program erred. Do not rely on the last act: look into the record whether it is "
                "there. Close and open the program again. Details: {where}",
                where=where,
            ),
        )

    def record_changed(self, faults: tuple[str | Fault, ...]) -> None:
        """What stands in the record was not written by this program alone, or cannot be read."""
        said = fault_words(faults[0])
        if len(faults) > 1:
            said = tr("{fault} And {more} more.", fault=said, more=len(faults) - 1)
        self._say(
            "changed",
            tr(
                "THE RECORD IS NOT AS THIS PROGRAM WROTE IT. {faults} Tell the charge nurse; "
                "keep a paper form beside until it is cleared up.",
                faults=said,
            ),
        )

    def alarms_kept(self, fault: str) -> None:
        """`fault`: why the log of alarms cannot be written just now; "": it is."""
        if fault:
            self._say(
                _ALARMS,
                tr(
                    "The log of alarms cannot be written: alarms go on all the same. {fault}",
                    fault=trouble_words(fault),
                ),
            )
        else:
            self._end(_ALARMS)

    def unsealed(self, fault: str) -> None:
        """`fault`: why today has no checkpoint of the record yet; "": it has."""
        if fault:
            self._say(
                _SEAL,
                tr(
                    "The record could not be sealed today; what you record is saved. {fault}",
                    fault=trouble_words(fault),
                ),
            )
        else:
            self._end(_SEAL)

    def uncopied(self, fault: str) -> None:
        """`fault`: why today has no copy of the record yet; "": it has."""
        if fault:
            said = trouble_words(fault)
            self._say(_COPY, tr("The record was not copied today; what you record is saved. {fault}", fault=said))
        else:
            self._end(_COPY)

    def unreadable(self, fault: str) -> None:
        """`fault`: why the record cannot be read just now, found without anybody recording; "": it can."""
        if fault:
            self._say(
                _READ,
                tr(
                    "NOTHING CAN BE RECORDED NOW: write on paper. {fault}",
                    fault=trouble_words(fault),
                ),
            )
        else:
            self._end(_READ)

    def warn(self, warnings: Sequence[str]) -> None:
        """What is not safe about where the record lies, as long as the program runs."""
        for warning in warnings:
            self._say(warning, trouble_words(warning))

    def open_twice(self, *, twice: bool) -> None:
        """Whether another program has the record open, too."""
        self._while_said(_TWICE, trouble_words(OPEN_TWICE) if twice else "")

    def server(self, waiting: str, not_taken: str, still_open: str) -> None:
        """What is to be said of a record on a server; "": nothing."""
        self._while_said(_SERVER, waiting)
        self._while_said(_NOT_TAKEN, not_taken)
        self._while_said(_OPEN, still_open)

    def not_read(self, sentence: str) -> None:
        """What was asked for cannot be shown just now; "": it can."""
        self._while_said(_NOT_READ, trouble_words(sentence))

    def clock_moved(self, minutes: int) -> None:
        """Until somebody has compared the clock."""
        moved = (
            tr("The machine's clock moved back by {minutes} min (somebody set it).", minutes=-minutes)
            if minutes < 0
            else tr("The machine's clock moved on by {minutes} min (sleep, or somebody set it).", minutes=minutes)
        )
        compare = tr("Every time on the screen is reckoned anew from the record. Compare the clock with your watch.")
        self._say(_CLOCK, f"{moved} {compare}")

    def standing(self) -> dict[str, str]:
        """The troubles that have not ended, as they were said."""
        return dict(self._said)

    def take_over(self, standing: dict[str, str]) -> None:
        self._said = standing
        self._show()

    def text(self) -> str:
        return "" if self.isHidden() else self._text.text()

    def _say(self, key: str, sentence: str) -> None:
        if self._said.get(key) != sentence:
            announce(self, sentence, urgent=True)
        self._said[key] = sentence
        self._show()

    def _while_said(self, key: str, sentence: str) -> None:
        if sentence:
            self._say(key, sentence)
        else:
            self._end(key)

    def _end(self, key: str) -> None:
        if self._said.pop(key, None) is not None:
            self._show()

    def _show(self) -> None:
        words = "\n".join(self._said.values())
        set_text(self._text, words)
        self.setAccessibleName(self._text.text())
        set_shown(self._clock, _CLOCK in self._said)
        set_shown(self._seen, _NOT_TAKEN in self._said)
        set_shown(self._answer, _OPEN in self._said)
        set_shown(self, bool(words))
