"""The second check of the bag: another person, into empty fields, and nothing of the first check in sight (U-112).

Three pages take turns: who does it, what she reads, and what comes of it.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.people import SECOND_CHECKERS, Purpose
from nurse_assistant.application.scanned import Badge, Product, Scan, Wristband
from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.vocabulary import Kind, Phase
from nurse_assistant.ui.steps.foot import Foot
from nurse_assistant.ui.steps.panel import Bench
from nurse_assistant.ui.steps.panel_parts import Pages, Scrolling
from nurse_assistant.ui.steps.scan_answer import ScanAnswer
from nurse_assistant.ui.steps.second_check_fields import SecondCheckFields, dose_to_compare, doses_disagree
from nurse_assistant.ui.steps.second_check_result import SecondCheckResult, own_dose_note
from nurse_assistant.ui.steps.start_part import BAG, StartPart
from nurse_assistant.ui.widgets.ask_person import AskPerson
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.drafts import collect
from nurse_assistant.ui.widgets.form_parts import FormAct
from nurse_assistant.ui.widgets.layout import Card, column, label, row, set_shown, set_text
from nurse_assistant.ui.wording.language import tr

_WHO, _READ, _RESULT = "who", "read", "result"


class SecondCheckForm(StartPart):
    blind_changed = Signal(bool)
    turned = Signal()
    """Another of its pages is in front."""
    """A second person has begun, or is done: she must not see what the first one found."""
    failed = Signal(str)
    """StoreError: who it is could not be looked up or kept."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, "second_check")
        self._view: DeskView | None = None
        self._person = self._typed_by = ""
        self._first_person: str | None = None
        self._again = False
        self._pages = Pages(name="second.pages")
        self._pages.add(_WHO, self._who_page())
        self._pages.add(_READ, self._read_page())
        self._result = SecondCheckResult(bench)
        self._result.again.connect(self._do_again)
        self._result.bag_again.connect(lambda: self.goes.emit(BAG))
        self._result.goes_on.connect(lambda: self.goes.emit(""))
        self._pages.add(_RESULT, self._result)
        self.setLayout(column(self._pages))
        self._show_act()

    # --- building

    def _who_page(self) -> Card:
        page = Card(name="second.who_page", spacing=8, margins=16)
        self._who_title = label("", "heading", name="second.who_title", wrap=True)
        self._who_words = label("", "soft", name="second.who_words", wrap=True)
        self._asks = AskPerson(self.bench.door, name="second.who", guard=self.bench.guard)
        self._asks.known.connect(lambda known: self._start(known.person.name))
        self._asks.failed.connect(self.failed)
        self._asks.changed.connect(self._taken_up)
        self._first = ActButton(tr("Do the bag check first"), name="second.bag_first", guard=self.bench.guard)
        self._first.acted.connect(lambda: self.goes.emit(BAG))
        for part in (self._who_title, self._who_words):
            page.add(part)
        inner = Card(name="second.who_inner", panel="flat", margins=0)
        inner.add(self._asks)
        page.add(Scrolling(inner, name="second.who_scroll"), 1)
        self._leave = ActButton(
            tr("Leave this check..."), tr("nothing of it is kept"), name="second.leave", guard=self.bench.guard
        )
        self._leave.acted.connect(self._abandon)
        page.add(Foot(row(self._first, self._leave, None)))
        return page

    def _read_page(self) -> Card:
        page = Card(name="second.read_page", spacing=6, margins=14)
        self._title = label("", "heading", name="second.title", wrap=True)
        self._hidden = label("", "small", name="second.hidden", right=True)
        self._fields = SecondCheckFields()
        self._fields.changed.connect(self._show_act)
        self._act = FormAct(tr("Compare"), name="second.compare", guard=self.bench.guard)
        self._act.acted.connect(self._want)
        self._act.asked.connect(self._fields.settle)
        self._cannot = ActButton(
            tr("I cannot do this check..."), tr("nothing is recorded"), name="second.cannot", guard=self.bench.guard
        )
        self._cannot.acted.connect(self._abandon)
        self._back = ActButton(tr("Back"), name="second.back", guard=self.bench.guard)
        self._back.acted.connect(self._go_back)
        for button in (self._cannot, self._back):
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        head = row(self._title, self._hidden)
        head.setStretch(0, 1)
        page.add(head)
        acts = row(self._act, self._cannot, self._back)
        acts.setStretch(0, 1)
        foot = Foot(acts, less=(self._cannot, self._back))
        page.add(Scrolling(self._fields, name="second.scroll"), 1)
        page.add(foot.spare)
        page.add(foot)
        return page

    # --- showing

    def show_view(self, view: DeskView) -> None:
        self._view = view
        if self.has_begun() and (view.state.phase is Phase.REACTION or view.state.reaction_open):
            self._abandon()  # a reaction goes first, with everything in sight: the check has to be begun anew
        bag = view.state.bag
        first = bag.person if bag else ""
        self._ask_anew(first)
        set_text(self._who_title, tr("Second check: another person, with fresh eyes"))
        if bag is None:
            words = tr("No bag check is recorded yet. A second check counts only after it.")
        else:
            words = tr("{first} did the first check. It stays hidden until both are compared.", first=first)
        set_text(self._who_words, words)
        set_shown(self._first, bag is None)
        set_shown(self._leave, bool(self._typed_by and not self._person))
        set_text(self._title, tr("{person}, read the bag and the pump yourself", person=self._person))
        set_text(self._hidden, tr("{first}'s check is hidden until you compare.", first=first) if first else "")
        self._back.set_words(tr("Back to {first}", first=first) if first else tr("Back"))
        self._fields.show_view(view)
        self._result.show_view(view)
        self._turn()

    def _turn(self) -> None:
        state = self._view.state if self._view else None
        if self._person:
            key = _READ
        elif state is not None and state.witness is not None and not self._again:
            key = _RESULT
        else:
            key = _WHO
        self._pages.turn_to(key)
        self.turned.emit()

    def _ask_anew(self, first: str) -> None:
        """Only when the first check is another's than before: what is being typed stays."""
        if first != self._first_person:
            self._first_person = first
            self._asks.ask(
                Purpose.SECOND_CHECK, roles=SECOND_CHECKERS, without=frozenset({first}), act=tr("I read it myself")
            )
        self._asks.show_people()

    def _show_act(self) -> None:
        self._act.set_missing(self._fields.missing(), self._fields.face())

    # --- acting

    def _taken_up(self) -> None:
        """What was read before a restart is there again with the name of the one who read; she shows who she is."""
        if not self._person and not self._typed_by and bool(collect(self._fields)):
            self._typed_by = self._asks.person()
            if self._typed_by:
                self._tell_view()
                self.blind_changed.emit(True)

    def _tell_view(self) -> None:
        if self._view is not None:
            self.show_view(self._view)

    def _start(self, name: str) -> None:
        """She showed who she is. What a draft put back may be another person's."""
        if name != self._typed_by:
            self._fields.clear()
        self._typed_by = name
        self._set_person(name)
        self._fields.focus_first()

    def take_scan(self, scan: Scan) -> ScanAnswer | None:
        """A badge says who reads; while she reads, a code fills what she would read herself, and nothing else."""
        if isinstance(scan, Badge):
            return self._take_badge(scan.person)
        if not self._person or not isinstance(scan, Wristband | Product):
            return None
        return self._fields.take_scan(scan)

    def _take_badge(self, person: str) -> ScanAnswer | None:
        bag = self._view.state.bag if self._view else None
        if self._person:
            if person == self._person:
                return ScanAnswer(tr("{person} is reading.", person=person))
            sentence = tr(
                "{reader} is reading. Compare, or leave the check, before {person} writes.",
                reader=self._person, person=person,
            )  # fmt: skip
            return ScanAnswer(sentence, loud=True)
        if bag is None or self._pages.key() != _WHO:
            return None
        if person == bag.person:
            sentence = tr("{person} did the first check. Another person has to do the second.", person=person)
            return ScanAnswer(sentence, loud=True)
        if not self._asks.take_badge(person):
            return ScanAnswer(
                tr("A second check is for a nurse or a pharmacist, not for {person}.", person=person), loud=True
            )
        return ScanAnswer(tr("{person} reads now. The first check is hidden.", person=person))

    def _set_person(self, name: str) -> None:
        was, self._person = self.has_begun(), name
        if not name:
            self._typed_by, self._first_person = "", None
        self._tell_view()
        if self.has_begun() != was:
            self.blind_changed.emit(self.has_begun())

    def asks_who(self) -> bool:
        """The second person is about to read: what the first one found is in sight no more."""
        return self._pages.key() == _WHO and self._view is not None and self._view.state.bag is not None

    def has_begun(self) -> bool:
        return bool(self._person or self._typed_by)

    def _abandon(self) -> None:
        """The blind reading ends, and nothing of it stays: whoever has seen the first check must read anew."""
        self._fields.clear()
        self._act.forget()
        self._again = False
        self._set_person("")

    def _go_back(self) -> None:
        self._abandon()
        self.goes.emit(BAG)

    def _do_again(self) -> None:
        self._again = True
        self._turn()

    def _want(self) -> None:
        doses, view = self._fields.doses(), self._view
        if doses is None or view is None:
            return
        bag, tolerance = view.state.bag, view.session.protocol.dose.tolerance_percent
        dose = dose_to_compare(*doses, bag.amount("dose_mg") if bag else None, tolerance)
        drafts = [Draft(Kind.BAG_WITNESSED, self._fields.data(dose), done_by=self._person)]
        if doses_disagree(*doses, tolerance):
            drafts.append(Draft(Kind.NOTE, {"text": own_dose_note(*doses)}, done_by=self._person))
        self.ask_for(*drafts)

    def kept(self, draft: Draft) -> None:
        self._abandon()
