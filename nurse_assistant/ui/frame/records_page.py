"""The signed infusions, newest first: opened to read them, and to add what was learned later."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from nurse_assistant.application.ports import Opened
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.fields import TextField
from nurse_assistant.ui.widgets.layout import card, label, row, set_shown
from nurse_assistant.ui.wording import texts


class RecordsPage(QWidget):
    record_chosen = Signal(object)
    """The Opened whose record is asked for."""
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("records")
        self._search = TextField("Search name or number", name="records.search")
        self._search.changed.connect(self._filter)
        self._list = QListWidget()
        self._list.setObjectName("records.list")
        self._list.setAccessibleName("Signed infusions")
        self._list.itemActivated.connect(self._choose)
        self._list.itemClicked.connect(self._choose)
        self._none = label("No infusion has been signed yet.", "soft", name="records.none")
        back = ActButton("Board", name="records.back")
        back.acted.connect(self.left)
        form = card(name="records.card")
        form.add(label("Records", "title"))
        form.add(self._search)
        form.add(self._none)
        form.add(self._list, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 12, 14, 12)
        box.addWidget(form, 1)
        box.addLayout(row(back, None))

    def show_records(self, records: tuple[Opened, ...], zone: ZoneInfo) -> None:
        self._list.clear()
        for opened in records:
            patient, order = opened.case.patient, opened.case.order
            words = " · ".join((
                texts.date_time(opened.opened_at, zone), texts.name(patient.family, patient.given), patient.identifier,
                f"{texts.ordinal(order.infusion_number)} infusion", f"opened by {opened.opened_by}",
            ))  # fmt: skip
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, opened)
            self._list.addItem(item)
        set_shown(self._none, not records)
        self._filter()

    def _filter(self) -> None:
        wanted = self._search.value().casefold()
        for place in range(self._list.count()):
            item = self._list.item(place)
            item.setHidden(wanted not in item.text().casefold())

    def _choose(self, item: QListWidgetItem) -> None:
        self.record_chosen.emit(item.data(Qt.ItemDataRole.UserRole))
