"""The red line under the header: something was not saved, or the program erred. It stays until it is true no more."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout

from nurse_assistant.ui.widgets import focus
from nurse_assistant.ui.widgets.announce import announce
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.icons import IconLabel
from nurse_assistant.ui.widgets.layout import label, set_shown, set_text
from nurse_assistant.ui.wording.language import tr
from nurse_assistant.ui.wording.trouble_words import trouble_words

_NOT_SAVED, _CLOCK, _ALARMS, _SEAL, _COPY, _READ = "not saved ", "clock", "alarms", "seal", "copy", "read"


class TroubleBanner(QFrame):
    """Each trouble has its own end: what was not saved ends when that place saves, an error when the program ends."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("trouble")
        focus.as_area(self)
        self.setProperty("panel", "red")
        self._said: dict[str, str] = {}
        self._text = label(look="strong", wrap=True, name="trouble.text")
        self._clock = ActButton(tr("I compared the clock"), name="trouble.clock", role="stopped")
        self._clock.acted.connect(lambda: self._end(_CLOCK))
        inside = QHBoxLayout(self)
        inside.setContentsMargins(16, 8, 16, 8)
        inside.addWidget(IconLabel("high", colour="high_ink", px=26))
        inside.addWidget(self._text, 1)
        inside.addWidget(self._clock)
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

    def record_changed(self, faults: tuple[str, ...]) -> None:
        """What stands in the record was not written by this program alone, or cannot be read."""
        said = faults[0]
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

    def _end(self, key: str) -> None:
        if self._said.pop(key, None) is not None:
            self._show()

    def _show(self) -> None:
        words = "\n".join(self._said.values())
        set_text(self._text, words)
        self.setAccessibleName(self._text.text())
        set_shown(self._clock, _CLOCK in self._said)
        set_shown(self, bool(words))
