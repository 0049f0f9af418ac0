"""The signed infusions, newest first: opened to read them, and to add what was learned later."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from nurse_assistant.application.signed_record import SignedRecord
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui.frame.reaction_foot import reaction_button
from nurse_assistant.ui.widgets import theme
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.fields import TextField
from nurse_assistant.ui.widgets.guard import Guard
from nurse_assistant.ui.widgets.layout import card, label, row, set_shown, set_text
from nurse_assistant.ui.widgets.line_keys import LineKeys
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.identifiers import spaced_identifier
from nurse_assistant.ui.wording.language import mark, tr
from nurse_assistant.ui.wording.record_words import shown_word

_HEADERS = (mark("Opened"), mark("Patient"), mark("Number"), mark("How it ended"), mark("Signed"))
_ROW = 52
_NONE_YET = mark(
    "No infusion has been signed yet. A record comes here when it is signed under Leave, the day's last step."
)


class RecordsPage(QWidget):
    record_chosen = Signal(object)
    """The Opened whose record is asked for."""
    left = Signal()
    orders_asked = Signal()
    """The charge nurse's list of spoken orders."""
    reaction_asked = Signal()
    export_asked = Signal()

    def __init__(self, guard: Guard) -> None:
        super().__init__()
        self.setObjectName("records")
        self._records: tuple[SignedRecord, ...] = ()
        self._search = TextField(tr("Search name or number"), name="records.search")
        self._search.changed.connect(self._filter)
        self._list = _made_list()
        LineKeys(self._list).entered.connect(self._choose)
        self._list.itemClicked.connect(lambda item: self._choose(item.row()))
        self._seal = label(look="soft", name="records.seal", wrap=True)
        self._none = label(_NONE_YET, "soft", name="records.none", wrap=True)
        back = ActButton(tr("Back"), name="records.back", icon="back")
        back.acted.connect(self.left)
        reaction = reaction_button("records.reaction", guard)
        reaction.acted.connect(self.reaction_asked)
        form = card(name="records.card")
        form.add(label(tr("Records of signed infusions"), "title"))
        form.add(self._seal)
        form.add(self._search)
        self._none.setAlignment(Qt.AlignmentFlag.AlignTop)
        form.add(self._none, 1)
        form.add(self._list, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 12, 14, 12)
        box.addWidget(form, 1)
        self._orders = ActButton(tr("Spoken orders"), name="records.orders")
        self._orders.acted.connect(self.orders_asked)
        self.show_orders(0)
        export = ActButton(tr("Export..."), name="records.export")
        export.acted.connect(self.export_asked)
        box.addLayout(row(back, self._orders, export, None, reaction))

    def show_orders(self, count: int) -> None:
        """How many nobody has seen written."""
        said = tr("%n to be seen in writing|%n to be seen in writing", "", count)
        self._orders.set_words(tr("Spoken orders"), said if count else tr("all seen in writing"))
        self._orders.set_role("next" if count else "secondary")

    def show_records(self, records: tuple[SignedRecord, ...], zone: ZoneInfo, seal: str) -> None:
        """`seal`: what may be said of the whole record."""
        self._records = records
        set_text(self._seal, seal)
        set_shown(self._seal, bool(seal))
        self._list.setRowCount(len(records))
        for line, record in enumerate(records):
            for column, words in enumerate(cells(record, zone)):
                self._list.setItem(line, column, QTableWidgetItem(texts.keep_units(words)))
        self._filter()

    def _filter(self) -> None:
        wanted = _spaceless(self._search.value())
        found = 0
        for line in range(self._list.rowCount()):
            shown = any(
                wanted in _spaceless(item.text()) for column in (1, 2) if (item := self._list.item(line, column))
            )
            self._list.setRowHidden(line, not shown)
            found += shown
        set_text(self._none, tr(_NONE_YET) if not self._records else tr("No signed infusion of that name or number."))
        set_shown(self._none, not found)
        set_shown(self._list, bool(found))

    def _choose(self, line: int) -> None:
        self.record_chosen.emit(self._records[line].opened)


def _spaceless(text: str) -> str:
    """A number is found with its spaces and without, a name in any case."""
    return "".join(text.split()).casefold()


def _made_list() -> QTableWidget:
    made = QTableWidget(0, len(_HEADERS))
    made.setObjectName("records.list")
    made.setAccessibleName(tr("Signed infusions"))
    made.setHorizontalHeaderLabels([tr(one) for one in _HEADERS])
    made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    made.setShowGrid(False)
    made.setTabKeyNavigation(False)
    made.verticalHeader().hide()
    made.verticalHeader().setDefaultSectionSize(theme.scaled(_ROW, theme.current().text_scale))
    header = made.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionsClickable(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
    return made


def cells(record: SignedRecord, zone: ZoneInfo) -> tuple[str, ...]:
    """One row, in the order of the headers."""
    opened, signed = record.opened, record.signed
    patient = opened.case.patient
    return (
        texts.date_time(opened.opened_at, zone),
        texts.name(patient.family, patient.given),
        spaced_identifier(patient.identifier),
        texts.joined(texts.ordinal(opened.case.order.infusion_number), ended_words(record)),
        f"{texts.time(signed.at, zone)} {signed.person}" if signed else texts.not_recorded(),
    )


def ended_words(record: SignedRecord) -> str:
    """Complete, stopped, or not treated, and why."""
    if record.ended is None:
        return tr("end not recorded")
    match record.ended.kind:
        case Kind.NOT_TREATED:
            return tr("NOT TREATED: {cause}", cause=shown_word(record.ended.text("cause")))
        case Kind.INFUSION_DISCONTINUED:
            return tr("stopped for good") if record.ended.data.get("permanent") else tr("stopped, this infusion only")
        case _:
            return tr("complete")
