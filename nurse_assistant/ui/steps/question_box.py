"""The guide's question, in place: what is wrong with the numbers, what would settle it, and the ways out.

Nothing stands in the way of the truth: "not done yet" records nothing, "it has already happened" records it with a
reason and without an invented order. What was typed in the panel behind stays there, whichever way is taken.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from nurse_assistant.application.asked_later import answered
from nurse_assistant.application.desk import Answer
from nurse_assistant.application.doorkeeper import Known
from nurse_assistant.application.draft import Draft
from nurse_assistant.application.people import NURSES, Purpose
from nurse_assistant.application.roles import Needs
from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.effective import CORRECTIONS
from nurse_assistant.domain.vocabulary import ORDER_WAYS, OUTCOME_OF, STANDING_ALONE, STRICTNESS, Code, Kind, Outcome
from nurse_assistant.ui.steps.box_parts import tell_above_the_acts
from nurse_assistant.ui.steps.panel import Bench
from nurse_assistant.ui.steps.panel_parts import Box
from nurse_assistant.ui.steps.prescriber_picker import PrescriberPicker
from nurse_assistant.ui.steps.scan_answer import ScanAnswer
from nurse_assistant.ui.steps.why_view import WhyView
from nurse_assistant.ui.widgets.announce import announce
from nurse_assistant.ui.widgets.ask_person import AskPerson
from nurse_assistant.ui.widgets.buttons import ChoiceTiles, Option
from nurse_assistant.ui.widgets.layout import column, flow, label, row, set_shown, set_text
from nurse_assistant.ui.widgets.pickers import OTHER, PersonPicker, ReasonPicker
from nurse_assistant.ui.wording.code_place import corrected
from nurse_assistant.ui.wording.language import mark, tr
from nurse_assistant.ui.wording.order_words import ordered_act, read_back
from nurse_assistant.ui.wording.people_words import NO_NURSE, needs_words
from nurse_assistant.ui.wording.why_words import basis_of_code
from nurse_assistant.ui.wording.words import (
    code_advice,
    code_sentence,
    entry_words,
    kind_title,
    reasons_for,
    word_title,
)

_MOST_REASONS = 6
_SPOKEN = ("in_person", "telephone")
DECIDED = mark("Prescriber decided so")
"""The reason of what was ordered, if none other is picked."""
_TITLES = {
    Outcome.RECORDED: mark("Look again"),
    Outcome.NEEDS_REASON: mark("Not recorded yet: the protocol asks for a reason"),
    Outcome.NEEDS_SECOND: mark("Not recorded yet: a second person has to look too"),
    Outcome.NEEDS_ORDER: mark("Not recorded yet: this needs an order of the prescriber"),
    Outcome.REFUSED: mark("Not recorded"),
}
_LOG_CHANGED = mark(
    "Somebody else recorded something for this patient meanwhile. Look at the record, then press again."
)


class QuestionBox(Box):
    answered = Signal(object)
    """Draft: record it again with this."""
    not_done = Signal()
    order_asked = Signal(str)
    """Who was asked for the order."""
    failed = Signal(str)

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, "", name="question")
        self._answer: Answer | None = None
        self._about = label("", "soft", name="question.about", wrap=True)
        self._what = label("", "heading", name="question.what", wrap=True)
        self._why = WhyView(name="question.why")
        self._why.turned.connect(self._make_room)
        self._more = label("", "strong", name="question.more", wrap=True)
        self._advice = label("", "body", name="question.advice", wrap=True)
        self._missing = label("", "note", name="question.missing", wrap=True)
        self._reason = ReasonPicker((), name="question.reason", label=tr("Reason"))
        self._second = PersonPicker((), name="question.second", label=tr("Who looked with you?"))
        self._make_order()
        self._nurse = AskPerson(bench.door, name="question.nurse", guard=bench.guard)
        self._nurse.known.connect(self._record_for_nurse)
        self._nurse.failed.connect(self.failed)
        said = row(self._what, self._why.link, spacing=8)
        said.setStretch(0, 1)
        said.setAlignment(self._why.link, Qt.AlignmentFlag.AlignTop)
        self._below = QWidget()
        below = (self._more, self._advice, self._nurse, self._order, self._second, self._reason)
        self._below.setLayout(column(*below, spacing=8))
        self.fill(self._about, said, self._below)
        self.body.addWidget(self._why, 1)
        tell_above_the_acts(self, self._missing)
        self._make_acts()

    def _make_order(self) -> None:
        self._prescriber = PrescriberPicker(name="question.prescriber", label=tr("Who ordered it?"))
        self._how = ChoiceTiles(
            [Option(way, word_title(way)) for way in ORDER_WAYS], name="question.how", label=tr("How was it ordered?"),
            small=True,
        )  # fmt: skip
        self._read_this = label("", "strong", name="question.read_this", wrap=True)
        self._prescriber.changed.connect(self._show_spoken)
        self._how.changed.connect(self._show_spoken)
        self._order = QWidget()
        self._order.setObjectName("question.order")
        self._order.setLayout(column(flow(self._prescriber, self._how, spacing=14), self._read_this, spacing=6))

    def _make_acts(self) -> None:
        self._read_back = self.act(
            tr("I read it back"), tr("record it so"), name="read_back", role="primary",
            do=lambda: self._record_with_this(read_back=True),
        )  # fmt: skip
        self._record = self.act(tr("Record with this"), name="record", role="primary", do=self._record_with_this)
        self._happened = self.act(
            tr("It has already happened"), tr("recorded as found, with the reason"), name="happened", role="secondary",
            do=self._record_as_happened,
        )  # fmt: skip
        self._asked = self.act(
            tr("I have asked for the order"), tr("nothing else is recorded yet"), name="asked_order", role="secondary",
            do=self._ask_order,
        )  # fmt: skip
        self._not_yet = self.act(
            tr("Not done yet"),
            tr("kept as tried, not as done"),
            name="not_yet",
            role="secondary",
            do=self.not_done.emit,
        )

    def _make_room(self) -> None:
        """The basis is read in the place of the answers; the question and the acts stay in sight."""
        set_shown(self._below, not self._why.is_open())

    def _show_spoken(self) -> None:
        """Of a spoken order the words to be read back are filled in, and the act says that they were."""
        asked = not self._order.isHidden()
        spoken, who = asked and self._how.choice() in _SPOKEN, self._prescriber.value()
        if spoken and who:
            self._fill_words(who)
        set_shown(self._read_this, spoken and bool(who))
        set_shown(self._read_back, spoken)
        set_shown(self._asked, asked and not spoken)
        self._record.set_words(tr("Not read back: record") if spoken else tr("Record with this"))
        self._record.set_role("secondary" if spoken else "primary")

    def _fill_words(self, who: str) -> None:
        """What was ordered for whom; and the reason, if none is picked yet."""
        assert self.view is not None, "a question is shown"
        assert self._answer is not None, "a question is asked"
        entry = corrected(self._answer.entry, self.view.log)
        words = read_back(self.view, ordered_act(replace(entry, reason=None), self.view.zone), who)
        set_text(self._read_this, tr("Read back: “{words}”", words=words))
        if not self._reason.value():
            known = self._reason.tiles.offers(DECIDED)
            self._reason.choose(DECIDED if known else OTHER, "" if known else DECIDED)

    # --- showing a question ---------------------------------------------------------------------------------------

    def show_answer(self, answer: Answer, view: DeskView) -> None:
        """Ask it. What was picked for an earlier question is only kept if it is the same entry asked again."""
        if self._answer is None or self._answer.draft.kind is not answer.draft.kind:
            self._forget()
        self._answer = answer
        self._why.close_it()
        self.set_title(_title(answer))
        self._say(answer, view)
        self._offer(answer)
        announce(self, f"{self.accessibleName()}. {self._what.text()}", urgent=True)
        set_text(self._missing, "")
        set_shown(self._missing, False)

    def _say(self, answer: Answer, view: DeskView) -> None:
        self.view = view
        entry = corrected(answer.entry, view.log)
        what = entry_words(replace(entry, reason=None), view.zone)
        set_text(self._about, f"{kind_title(entry.kind)}{': ' if what else ''}{what}")
        if answer.log_changed or answer.needs:
            set_text(self._what, tr(_LOG_CHANGED) if answer.log_changed else needs_words(answer.needs, answer.entry.by))
            self._say_below((), ())
            set_shown(self._why.link, False)
            return
        codes = tuple(sorted(asking(answer), key=lambda code: -STRICTNESS[OUTCOME_OF[code]]))
        contradicted = answer.verdict.contradicted
        sentences = [code_sentence(code, answer.entry, view, contradicted) for code in codes]
        set_shown(self._why.link, True)
        self._why.show_basis(
            lambda: [basis_of_code(code, answer.entry, view, contradicted) for code in codes], view.session.protocol
        )
        set_text(self._what, sentences[0])
        gravest = [code for code in codes if OUTCOME_OF[code] is OUTCOME_OF[codes[0]]]
        self._say_below(sentences[1:], [code_advice(code) for code in gravest])

    def _say_below(self, sentences: Sequence[str], advice: Sequence[str]) -> None:
        set_text(self._more, "\n".join(sentences))
        set_shown(self._more, bool(sentences))
        set_text(self._advice, " ".join(dict.fromkeys(advice)))

    def _offer(self, answer: Answer) -> None:
        outcome, final = answer.verdict.outcome, is_final(answer)
        asks_order, asks_second = outcome is Outcome.NEEDS_ORDER, outcome is Outcome.NEEDS_SECOND
        self._reason.set_reasons(reasons(answer))
        self._second.set_people(self.bench.people(), without=(answer.entry.person, answer.entry.by))
        set_shown(self._reason, not final)
        set_shown(self._second, asks_second)
        set_shown(self._nurse, bool(answer.needs))
        if answer.needs:
            beside = answer.needs is Needs.NURSE_BESIDE
            self._nurse.ask(
                Purpose.NURSE_FOR_ACT, roles=NURSES, act=tr("I stand beside her") if beside else tr("It is my act")
            )
        set_shown(self._order, asks_order)
        set_shown(self._record, not final and outcome is not Outcome.REFUSED and not answer.needs)
        set_shown(self._asked, asks_order)
        again = answer.draft.happened_so or (answer.needs and answer.draft.kind in CORRECTIONS)
        set_shown(self._happened, not final and not again and not answer.stands)
        set_shown(self._not_yet, not final and not answer.stands)
        self._show_spoken()

    def offer_prescribers(self, names: Sequence[str]) -> None:
        """Whoever was asked or ordered on this unit before."""
        self._prescriber.offer(names)

    # --- the ways out ---------------------------------------------------------------------------------------------

    def _record_with_this(self, *, read_back: bool = False) -> None:
        draft = self._draft()
        missing = self._missing_for_order() + self._missing_for_second() + self._missing_reason()
        if self._tell(missing):
            return
        draft = replace(draft, reason=self._reason.value())
        if not self._second.isHidden():
            draft = replace(draft, second_person=self._second.value())
        if not self._order.isHidden():
            draft = replace(
                draft,
                ordered_by=self._prescriber.value(),
                order_how=self._how.choice(),
                order_read_back=read_back,
            )
        self.answered.emit(answered(draft) if self._answer and self._answer.stands else draft)

    def _record_for_nurse(self, known: Known) -> None:
        """Her act, written by somebody else; or a student's, with her beside."""
        draft, name = self._draft(), known.person.name
        assert self._answer is not None, "a nurse for no question"
        if self._answer.needs is Needs.NURSE_BESIDE:
            self.answered.emit(replace(draft, second_person=draft.second_person or name, vouched_by=name))
        else:
            self.answered.emit(replace(draft, done_by=draft.done_by or name, vouched_by=name))

    def _record_as_happened(self) -> None:
        if self._tell(self._missing_reason()):
            return
        self.answered.emit(as_happened(self._draft(), self._reason.value() or ""))

    def _ask_order(self) -> None:
        if self._tell([] if self._prescriber.value() else [tr("Whom did you ask? Type the prescriber's name.")]):
            return
        self.order_asked.emit(self._prescriber.value())

    def _draft(self) -> Draft:
        assert self._answer is not None, "a way out of no question"
        return self._answer.draft

    def _missing_reason(self) -> list[str]:
        return [] if self._reason.value() else [tr("Pick a reason.")]

    def _missing_for_second(self) -> list[str]:
        return [] if self._second.isHidden() or self._second.value() else [tr("Who looked with you?")]

    def _missing_for_order(self) -> list[str]:
        if self._order.isHidden():
            return []
        who = [] if self._prescriber.value() else [tr("Who ordered it?")]
        return who + ([] if self._how.choice() else [tr("How was it ordered?")])

    def _tell(self, missing: list[str]) -> bool:
        if missing:
            self._why.close_it()  # what is missing stands in its place
        set_text(self._missing, " ".join(missing))
        set_shown(self._missing, bool(missing))
        return bool(missing)

    def take_badge(self, person: str) -> ScanAnswer | None:
        """A badge says who looked too, where that is asked; the person of the entry cannot be meant."""
        if self._answer is not None and self._answer.needs:
            taken = self._nurse.take_badge(person)
            return None if taken else ScanAnswer(tr("{person} is no nurse here.", person=person), loud=True)
        if self._answer is None or self._second.isHidden():
            return None
        if person in (self._answer.entry.person, self._answer.entry.by):
            return ScanAnswer(tr("{person} wrote this. Another person has to look too.", person=person), loud=True)
        self._second.choose_person(person)
        return ScanAnswer(tr("{person} looked too.", person=person))

    def answer(self) -> Answer | None:
        return self._answer

    def clear(self) -> None:
        """The entry is in the record, or the question was left."""
        self._answer = None
        self._forget()

    def _forget(self) -> None:
        self._reason.clear_choice()
        self._second.clear_choice()
        self._prescriber.clear_choice()
        self._how.choose()


def asking(answer: Answer) -> Iterable[Code]:
    """The codes that ask or refuse; those only counted ask for nothing."""
    return (code for code in answer.verdict.codes if OUTCOME_OF[code] is not Outcome.RECORDED)


def is_final(answer: Answer) -> bool:
    """Nothing that could be said here would get it recorded: the entry itself has to change."""
    if answer.log_changed:
        return True
    codes = answer.verdict.codes
    if any(code in STANDING_ALONE for code in codes):
        return True
    return answer.draft.kind is Kind.STRUCK


def _title(answer: Answer) -> str:
    if answer.log_changed:
        return tr("Somebody else was quicker")
    if answer.stands and not answer.needs:
        return tr("Recorded without connection: this is still to be answered")
    return tr("Not recorded yet: a nurse, please") if answer.needs else tr(_TITLES[answer.verdict.outcome])


def reasons(answer: Answer) -> tuple[str, ...]:
    """Of the strictest code first; six at most."""
    if answer.needs:
        return tuple(NO_NURSE)
    codes = sorted(asking(answer), key=lambda code: -STRICTNESS[OUTCOME_OF[code]])
    found = dict.fromkeys(reason for code in codes for reason in reasons_for(code))
    return tuple(found)[:_MOST_REASONS]


def as_happened(draft: Draft, reason: str) -> Draft:
    """No question any more. Of an amendment it is the amended entry that has happened so."""
    if draft.kind is not Kind.AMENDED:
        return replace(draft, happened_so=True, reason=reason)
    changes = draft.data["changes"]
    assert isinstance(changes, dict), "changes is a table"
    return replace(draft, data={**draft.data, "changes": {**changes, "happened_so": True, "reason": reason}})
