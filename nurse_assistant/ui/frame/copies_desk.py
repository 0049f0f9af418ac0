"""The page of copies and what it asks for. Nothing here waits: each second it looks what has become of it."""

from collections.abc import Callable
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal

from nurse_assistant.application.copies import RecordCopy
from nurse_assistant.application.doorkeeper import Doorkeeper
from nurse_assistant.application.keeping import Copies
from nurse_assistant.application.ports import StoreError
from nurse_assistant.ui.frame.copies_page import CopiesPage
from nurse_assistant.ui.widgets.guard import Guard
from nurse_assistant.ui.wording.trouble_words import trouble_words


class CopiesDesk(QObject):
    opened = Signal()
    put_back_asked = Signal(object)
    """PutBack: the copy that shall take the place of the record, and the charge nurse who read what it loses."""
    not_saved = Signal(str)

    def __init__(
        self, parent: QObject, copies: Copies, zone: Callable[[], ZoneInfo], door: Doorkeeper, guard: Guard
    ) -> None:
        super().__init__(parent)
        self._copies, self._zone = copies, zone
        self.page = CopiesPage(door, guard)
        self.page.not_saved.connect(self.not_saved)
        self.page.copy_asked.connect(self._make)
        self.page.box.look_asked.connect(self._look)
        self.page.box.put_back_asked.connect(self.put_back_asked)

    def open(self) -> None:
        self.page.box.forget()
        self.refresh()
        self.opened.emit()

    def look_again(self) -> None:
        """At each tick."""
        if self.page.isVisible():
            self.refresh()

    def refresh(self) -> None:
        keeper, fault = self._copies.keeper, self._copies.fault
        try:
            known = keeper.copies()
        except StoreError as error:
            known, fault = (), str(error)
        self.page.show_copies(known, self._zone(), fault, copying=keeper.is_copying())
        try:
            found = keeper.look_result()
        except StoreError as error:
            self.page.box.show_trouble(trouble_words(str(error)))
            return
        if found is not None:
            self.page.box.show_outlook(found)

    def _make(self) -> None:
        self._copies.make()
        self.refresh()

    def _look(self, copy: RecordCopy) -> None:
        try:
            self._copies.look(copy)
        except StoreError as error:
            self.page.box.show_trouble(trouble_words(str(error)))
