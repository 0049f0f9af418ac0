"""Takes an order file for the form of a new patient: reads it, asks what must be asked, fills the form, takes it back.

It records nothing. The page places its three parts: the button, the box that stands in the form's place while something
is asked, and the notice that says where the answers came from.
"""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from nurse_assistant.application.filed_orders import Expected, FiledOrder, FiledOrders, OrderFileProblems, OrderReader
from nurse_assistant.application.ports import ProtocolLibrary
from nurse_assistant.ui.frame.file_marks import FileMarks
from nurse_assistant.ui.frame.order_file_box import OrderFileBox, beside_words, left_out_words, weight_words
from nurse_assistant.ui.frame.order_fill import tapped, typed
from nurse_assistant.ui.frame.order_form import OrderForm
from nurse_assistant.ui.frame.patient_form import PatientForm
from nurse_assistant.ui.steps.panel import Bench
from nurse_assistant.ui.widgets import drafts, focus, theme
from nurse_assistant.ui.widgets.buttons import ActButton, ChoiceTiles
from nurse_assistant.ui.widgets.fields import Field
from nurse_assistant.ui.widgets.file_dialogs import ask_to_open, close_dialogs
from nurse_assistant.ui.widgets.layout import Card, label, row, set_shown, set_text
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.language import inside, tr
from nurse_assistant.ui.wording.order_file_words import place_words

_KEPT = "new.from_file"
"""The key of the draft under which it stands what came from a file: its words, then the names of the answers."""


class OrderDesk(QObject):
    asking = Signal(bool)
    """The box is to stand in the form's place, or no more."""
    filled = Signal()
    """The form has other answers than before."""

    def __init__(self, parent: QWidget, bench: Bench, patient: PatientForm, order: OrderForm) -> None:
        super().__init__(parent)
        self._page, self._bench, self._forms = parent, bench, (patient, order)
        self._reader: OrderReader | None = None
        self._library: ProtocolLibrary | None = None
        self._found: FiledOrders | None = None
        self._waiting: FiledOrder | None = None
        """The order for which it is asked whether it may replace what is typed."""
        self._before: dict[str, str] | None = None
        """What stood typed before the file; None: there is nothing to take back."""
        self.box = OrderFileBox(bench.guard)
        self.box.hide()
        self._marks = FileMarks((*self._fields(), *self._groups()))
        self._build()

    def _build(self) -> None:
        guard = self._bench.guard
        self.button = ActButton(tr("Open a file..."), name="new.open_file", guard=guard)
        self.button.hide()
        theme.follow(self.button, self._measure)
        self.button.acted.connect(self._choose)
        self._words = label("", "strong", name="new.filed.words", wrap=True)
        self._back = ActButton(tr("Take back"), name="new.filed.take_back", guard=guard)
        self._back.acted.connect(self._take_back)
        self.notice = Card(name="new.filed", margins=10)
        line = row(self._words, self._back)
        line.setStretch(0, 1)
        line.setAlignment(self._back, Qt.AlignmentFlag.AlignTop)
        self.notice.add(line)
        self.notice.hide()
        self.box.chosen.connect(self._take)
        self.box.replace_asked.connect(self._replace)
        self.box.other_asked.connect(self._choose)
        self.box.left.connect(self.close_box)

    def _measure(self) -> None:
        """In large text the act beside it needs the room."""
        self.button.set_words(tr("File...") if theme.current().is_large else tr("Open a file..."))
        self.button.set_about(tr("Open a file of orders") if theme.current().is_large else "")

    def _fields(self) -> list[Field]:
        return [field for form in self._forms for field in form.findChildren(Field)]

    def _groups(self) -> list[ChoiceTiles]:
        return [group for form in self._forms for group in form.findChildren(ChoiceTiles)]

    def read_with(self, reader: OrderReader, library: ProtocolLibrary) -> None:
        """From now on files are taken."""
        self._reader, self._library = reader, library
        set_shown(self.button, True)

    # --- a file

    def _choose(self) -> None:
        """The window stays open to every key beside it: a reaction does not wait for a list of files."""
        said = tr("Orders (CSV or FHIR)") + " (*.csv *.json *.txt);;" + tr("All files") + " (*)"
        ask_to_open(self._page, tr("Open a file of orders"), said, self.take_file)

    def close_dialog(self) -> None:
        """The page is left, or the workstation locked: no list of files stays behind."""
        close_dialogs(self._page)

    def take_file(self, path: Path) -> None:
        """Chosen, or dropped on the window."""
        if self._reader is None or self._library is None:
            return
        try:
            self._found = self._reader.read(path, self._expected(self._library))
        except OrderFileProblems as refused:
            self.box.show_refusal(refused)
            self._open_box()
            return
        if len(self._found.orders) == 1:
            self._take(self._found.orders[0])
        else:
            self.box.ask_which(self._found)
            self._open_box()

    def _expected(self, library: ProtocolLibrary) -> Expected:
        offered = library.offered()
        today = self._bench.clock.now().astimezone(self._bench.zone).date()
        regimens = frozenset(regimen for protocol in offered for regimen in protocol.regimens)
        brands = frozenset(protocol.brand.lower() for protocol in offered)
        return Expected(frozenset(protocol.medicine for protocol in offered), regimens, today, brands)

    def _take(self, order: FiledOrder) -> None:
        """Into an empty form at once; else it is asked first."""
        if not self._typed():
            self._fill(order)
            return
        self._waiting = order
        patient, _ = self._forms
        who = texts.joined(
            texts.name(patient.family.value(), patient.given.value()), patient.born.text(), patient.identifier.value()
        )
        self.box.ask_to_replace(order, who)
        self._open_box()

    def _replace(self) -> None:
        if self._waiting is not None:
            self._fill(self._waiting)

    # --- the form

    def _typed(self) -> dict[str, str]:
        patient, order = self._forms
        return drafts.collect(patient) | drafts.collect(order)

    def _fill(self, order: FiledOrder) -> None:
        before = self._typed()
        choices = tapped(order)
        offered = {
            group.objectName(): [key for key in choices.get(group.objectName(), ()) if group.offers(key)]
            for group in self._groups()
        }
        answers = typed(order) | {name: "\n".join(keys) for name, keys in offered.items() if keys}
        self._put(answers)
        missed = [key for name, keys in choices.items() for key in keys if key not in offered.get(name, ())]
        self._marks.mark(tuple(answers))
        self._before = before
        self._say(self._source(order, missed))
        self.close_box()
        self.filled.emit()

    def _put(self, answers: Mapping[str, str]) -> None:
        """These answers and no others."""
        self._marks.clear()
        for field in self._fields():
            field.clear_text()
        for group in self._groups():
            group.choose()
            group.changed.emit()
        for form in self._forms:
            drafts.restore(form, answers)
        self._forms[0].settle()
        self._forms[1].settle()

    def _source(self, order: FiledOrder, missed: list[str]) -> str:
        file = self._found.file if self._found else ""
        said = [
            tr("From {file}, {place}: what is marked. Compare it with the order.", file=file,
               place=inside(place_words(order.place))),
        ]  # fmt: skip
        if weight := weight_words(order):
            said.append(f"{weight}.")
        said += beside_words(order)
        if missed:
            said.append(tr("Not taken over: {list}.", list=", ".join(missed)))
        if self._found and len(self._found.orders) == 1:
            said.append(left_out_words(self._found))
        return " ".join(part for part in said if part)

    def _say(self, words: str) -> None:
        set_text(self._words, words)
        set_shown(self._back, self._before is not None)
        set_shown(self.notice, bool(words))

    def _take_back(self) -> None:
        before, self._before = self._before, None
        self._put(before or {})
        self._say("")
        self.filled.emit()

    # --- the box

    def _open_box(self) -> None:
        set_shown(self.button, False)
        self.asking.emit(True)
        set_shown(self.box, True)
        focus.land(self.box)

    def close_box(self) -> None:
        self._waiting = None
        set_shown(self.button, self._reader is not None)
        set_shown(self.box, False)
        self.asking.emit(False)

    # --- the draft

    def forget(self) -> None:
        """Opened, or given up."""
        self._marks.clear()
        self._before = self._found = None
        self._say("")
        self.close_box()

    def kept(self) -> dict[str, str]:
        """For the draft: where the answers came from, and which still stand as they came."""
        marked = self._marks.marked()
        return {_KEPT: "\n".join((self._words.text(), *marked))} if marked else {}

    def restore(self, kept: Mapping[str, str]) -> None:
        """After a restart, once the form has its answers again."""
        words, *names = kept.get(_KEPT, "").split("\n")
        self._marks.mark(names)
        self._say(words)
