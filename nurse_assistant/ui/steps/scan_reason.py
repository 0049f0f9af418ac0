"""Why something is typed that could have been scanned: one tap, written as a note beside the check (U-94)."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from nurse_assistant.application.draft import Draft
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui.widgets import focus
from nurse_assistant.ui.widgets.buttons import ActButton, ChoiceTiles, Option
from nurse_assistant.ui.widgets.layout import arrange_around, column, set_shown
from nurse_assistant.ui.wording.language import mark, tr
from nurse_assistant.ui.wording.record_words import NOT_SCANNED

BAG_REASONS = (mark("Code damaged"), mark("No code on it"), mark("Scanner does not work"), mark("Code not known"))
BAND_REASONS = (mark("Damaged"), mark("No wristband"), mark("Scanner fails"), mark("Unknown code"))
"""After the reasons of VistA's unable-to-scan log, in plain words."""


class ScanReason(QWidget):
    """A link, and the reasons behind it. Scanning is never asked for: where nobody scans, nobody opens this."""

    def __init__(self, what: str, reasons: Sequence[str], *, name: str) -> None:
        super().__init__()
        self._what = what
        self.link = ActButton(tr("It does not scan..."), name=f"{name}.open", role="link")
        """Stands beside the act of the form, which has no line to spare."""
        self._tiles = ChoiceTiles(
            [Option(reason, tr(reason)) for reason in reasons], name=name, label=tr("Not scanned. Why?"), small=True
        )
        self.link.acted.connect(self._turn)
        self._tiles.changed.connect(self.open)
        self.setLayout(column(self._tiles))
        self.open(shown=False)

    def _turn(self) -> None:
        """She asked for the reasons: where the form scrolls they come into sight."""
        self.open(shown=self.isHidden())
        if not self.isHidden():
            arrange_around(self)
            focus.enter(self)

    def open(self, *, shown: bool = True) -> None:
        """What is chosen stays in sight."""
        set_shown(self, shown or bool(self._tiles.chosen()))

    def drafts(self) -> tuple[Draft, ...]:
        """The note, if a reason was picked: her own words, for no field of the check has room for it."""
        reason = self._tiles.choice()
        text = NOT_SCANNED.format(what=self._what, reason=(reason or "").lower())
        return (Draft(Kind.NOTE, {"text": text}),) if reason else ()

    def forget(self) -> None:
        self._tiles.choose()
        self.open(shown=False)
