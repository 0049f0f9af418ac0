"""The red line under the header: something was not saved, or the program erred. It stays until it is true no more."""

from PySide6.QtWidgets import QFrame, QHBoxLayout

from nurse_assistant.ui.icons import IconLabel
from nurse_assistant.ui.layout import label, set_shown, set_text


class TroubleBanner(QFrame):
    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("trouble")
        self.setProperty("panel", "red")
        self._text = label(look="strong", wrap=True, name="trouble.text")
        inside = QHBoxLayout(self)
        inside.setContentsMargins(16, 8, 16, 8)
        inside.addWidget(IconLabel("high", colour="high_ink", px=26))
        inside.addWidget(self._text, 1)
        self.hide()

    def not_saved(self, sentence: str) -> None:
        """A write failed: nothing was recorded, what was typed still stands in its form."""
        self._show(f"NOT SAVED. {sentence} What you typed still stands; press again, or write on paper.")

    def program_erred(self, where: str) -> None:
        self._show(
            "The program erred. Do not rely on the last act: look into the record whether it is there. "
            f"Close and open the program again. Details: {where}"
        )

    def clock_moved(self, sentence: str) -> None:
        self._show(sentence)

    def settle(self) -> None:
        """Something was saved since: the trouble is over."""
        set_shown(self, False)

    def text(self) -> str:
        return "" if self.isHidden() else self._text.text()

    def _show(self, sentence: str) -> None:
        set_text(self._text, sentence)
        self.setAccessibleName(sentence)
        set_shown(self, True)
