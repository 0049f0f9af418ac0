"""The settings of this workstation: kept first, then shown, so that what is seen is what the next start will have."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QObject, Signal

from nurse_assistant.application.board import Board
from nurse_assistant.application.ports import Settings, StoreError
from nurse_assistant.ui.frame.settings_page import SettingsPage
from nurse_assistant.ui.widgets import theme
from nurse_assistant.ui.wording.language import spoken, tr


class SettingsDesk(QObject):
    changed = Signal()
    """Something looks otherwise now."""
    not_saved = Signal(str)
    language_asked = Signal(str)
    """It is kept; the window has to be made anew to speak it."""

    def __init__(self, parent: QObject, board: Board, something_typed: Callable[[], bool]) -> None:
        """`something_typed`: whether text stands in a form that a new window would not have."""
        super().__init__(parent)
        self._board, self._something_typed = board, something_typed
        self.page = SettingsPage()
        self.page.changed.connect(self._set)

    def show_settings(self) -> None:
        self.page.show_settings(self._board.settings())

    def other_theme(self) -> None:
        """The night theme by day, the day theme by night."""
        settings = self._board.settings()
        self._set(replace(settings, theme="night" if settings.theme == "light" else "light"))

    def _set(self, settings: Settings) -> None:
        """Shown only once it is saved: a workstation that forgets its text size at the next start has not been set."""
        waits = self._why_wait() if settings.language != spoken() else ""
        settings = replace(settings, language=spoken()) if waits else settings
        try:
            self._board.set_settings(settings)
        except StoreError as error:
            self.not_saved.emit(str(error))
            settings = self._board.settings()
        if _look_of(settings) != theme.current().look:
            theme.change(*_look_of(settings))
        self.page.show_settings(settings)
        self.page.ask_to_wait(waits)
        self.changed.emit()
        if settings.language != spoken():
            self.language_asked.emit(settings.language)

    def _why_wait(self) -> str:
        """Why no new window can be opened just now; "": one can."""
        if self._something_typed():
            return tr("A form is open at a patient: finish it or go back from it first.")
        standing = self._board.standing()
        if standing.fault or standing.waiting:
            return tr("There is no connection to the record: change the language when it is back.")
        return ""


def _look_of(settings: Settings) -> tuple[str, int, Decimal | None]:
    return settings.theme, settings.text_scale, settings.pixels_per_mm
