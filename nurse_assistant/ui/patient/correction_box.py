"""One line of the record, to be put right: amended, struck out, or moved to the patient it belongs to.

A correction takes nothing away: the old words stay legible, with who changed them and why (U-91).
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.views import DeskView, LogLine
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui.patient.entry_form import EntryForm
from nurse_assistant.ui.patient.other_patients import OtherPatient
from nurse_assistant.ui.patient.record_table import was_words
from nurse_assistant.ui.steps.box_parts import tell_above_the_acts
from nurse_assistant.ui.steps.panel import Bench
from nurse_assistant.ui.steps.panel_parts import Box
from nurse_assistant.ui.widgets.buttons import ChoiceTiles
from nurse_assistant.ui.widgets.fields import TextField
from nurse_assistant.ui.widgets.layout import label, set_shown, set_text
from nurse_assistant.ui.widgets.pickers import ReasonPicker
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.language import mark, tr
from nurse_assistant.ui.wording.record_words import claimed_words, shown_word
from nurse_assistant.ui.wording.words import entry_words, kind_title

REASONS = (
    mark("Typing slip"),
    mark("Wrong time"),
    mark("Read wrongly"),
    mark("Did not happen"),
    mark("Recorded twice"),
)
MOVE_REASON = mark("Belonged to another patient")


class CorrectionBox(Box):
    reaction_elsewhere = Signal(object)
    """Entry: a report of a reaction that belongs to another patient, perhaps with what was tapped since."""
    moved = Signal(object, str, str)
    """LogLine, the other session, the reason: strike it here, write it there."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, tr("Correct this line"), name="correction")
        self._line: LogLine | None = None
        self._others: Callable[[], Sequence[OtherPatient]] = tuple
        self._patients: tuple[OtherPatient, ...] = ()
        self._says = label("", "strong", name="correction.says", wrap=True)
        self._history = label("", "soft", name="correction.history", wrap=True)
        self._form = EntryForm(bench, name="correction.form")
        self._reason = ReasonPicker(REASONS, name="correction.reason", label=tr("Why?"))
        self._patient = ChoiceTiles(
            (), name="correction.patients", label=tr("Whose line is it?"), columns=3, small=True
        )
        self._sure = label("", "strong", name="correction.sure", wrap=True)
        # Hidden, and a field: which line it is about is kept with what is typed.
        self.opened = TextField("Line", name="correction.opened")
        self._missing = label("", "note", name="correction.missing", wrap=True)
        self._patient.changed.connect(self._ask_sure)
        self.fill(self._says, self._history, self._form, self._patient, self._sure, self.opened)
        self.opened.hide()
        tell_above_the_acts(self, self._reason, self._missing)
        self._make_acts()

    def _make_acts(self) -> None:
        self._amend = self.act(
            tr("Correct it"), tr("fill in only what changes"), name="amend", role="primary", do=self._want_amendment
        )
        self._strike = self.act(
            tr("Strike it out"), tr("it stays legible"), name="strike", role="secondary", do=self._want_strike
        )
        self._other = self.act(
            tr("Belongs to another patient..."), name="other_patient", role="secondary", do=self._ask_whose
        )
        self._move = self.act(tr("Yes, move it there"), name="move", role="primary", do=self._want_move)

    def show_line(self, line: LogLine, view: DeskView, patients: Callable[[], Sequence[OtherPatient]]) -> None:
        """`patients`: asked when the line is to be moved; a form put back at the start came before the names."""
        self.show_view(view)
        same = self._line == line and self.opened.value() == str(line.entry.number)
        self._line, self._others = line, patients
        entry, zone = line.entry, view.zone
        what = texts.joined(texts.date_time(entry.at, zone), kind_title(entry.kind), entry_words(entry, zone))
        set_text(self._says, what)
        recorded = tr("recorded {time} by {who}", time=texts.date_time(line.written.recorded_at, zone), who=entry.by)
        struck = tr("struck out: it counts no more and cannot be changed") if line.struck else ""
        set_text(self._history, texts.joined(recorded, struck, *_corrections(line, view)))
        if not same:  # what was typed before Back stands there still
            self.opened.set_text(str(entry.number))
            self._form.show_kind(entry.kind, view.session.protocol, entry)
            self._reason.clear_choice()
        self._turn(moving=False)

    def clear(self) -> None:
        """Written, or left empty."""
        self.opened.clear_text()
        self._form.forget()
        self._reason.clear_choice()

    def _turn(self, *, moving: bool) -> None:
        """The form, or the question whose line it is."""
        struck = self._line is not None and self._line.struck
        self.set_title(
            tr("This line is struck out") if struck else tr("Whose line is it?") if moving else tr("Correct this line")
        )
        set_shown(self._form, not moving and not struck)
        set_shown(self._reason, not moving and not struck)
        set_shown(self._patient, moving)
        set_shown(self._sure, False)
        set_shown(self._move, moving and not struck)
        for button in (self._amend, self._strike, self._other):
            set_shown(button, not moving and not struck)
        self._tell([])

    def _ask_whose(self) -> None:
        assert self._line is not None, "no line is shown"
        if self._line.entry.kind is Kind.REACTION_REPORTED and self._others():
            self.reaction_elsewhere.emit(self._line.entry)
        else:
            self.ask_whose()

    def ask_whose(self) -> None:
        """Of this line alone."""
        self._patients = tuple(self._others())
        self._patient.set_options([one.option() for one in self._patients])
        self._patient.choose()
        self._turn(moving=True)
        if not self._patients:
            self._tell([tr("There is no other open infusion on the unit. Strike the line out instead.")])

    def _ask_sure(self) -> None:
        chosen = "" if self._patient.isHidden() else self._patient.choice()
        other = next((one for one in self._patients if one.session == chosen), None)
        set_shown(self._sure, other is not None)
        if other is not None and self._line is not None:
            what = kind_title(self._line.entry.kind)
            set_text(
                self._sure,
                tr(
                    "Move “{what}” to chair {chair}, {name}? It is struck out here and written there "
                    "with the same time.",
                    what=what,
                    chair=other.chair,
                    name=other.name,
                ),
            )

    # --- wishes ---------------------------------------------------------------------------------------------------

    def _want_amendment(self) -> None:
        assert self._line is not None, "no line is shown"
        changes = self._form.values()
        missing = self._form.problems(all_required=False)
        if not changes and not missing:
            missing.append(tr("Fill in what changes. What is left empty stays as it was."))
        if self._tell(missing + self._missing_reason()):
            return
        data = {"entry": self._line.entry.number, "changes": changes}
        self.ask_for(Draft(Kind.AMENDED, data, reason=self._reason.value()))

    def _want_strike(self) -> None:
        assert self._line is not None, "no line is shown"
        if not self._tell(self._missing_reason()):
            self.ask_for(Draft(Kind.STRUCK, {"entry": self._line.entry.number}, reason=self._reason.value()))

    def _want_move(self) -> None:
        assert self._line is not None, "no line is shown"
        session = self._patient.choice()
        missing = [] if session else [tr("Whose line is it?")]
        if not self._tell(missing) and session is not None:
            self.moved.emit(self._line, session, MOVE_REASON)

    def _missing_reason(self) -> list[str]:
        return [] if self._reason.value() else [tr("Pick a reason.")]

    def _tell(self, missing: list[str]) -> bool:
        set_text(self._missing, " ".join(missing))
        set_shown(self._missing, bool(missing))
        return bool(missing)


def _corrections(line: LogLine, view: DeskView) -> list[str]:
    """Who corrected it, when and why, and what it said before."""
    before = {amendment.number: stood for stood, amendment in line.earlier}
    said = []
    for one in line.corrections:
        if one is line.claim:
            said.append(texts.joined(texts.time(one.at, view.zone), claimed_words(one)))
            continue
        words = tr(
            "{what} {time} by {who}: {reason}",
            what=kind_title(one.kind),
            time=texts.time(one.at, view.zone),
            who=one.by,
            reason=shown_word(one.reason),
        )
        if one.number in before:
            was = was_words(before[one.number], view.now, view.zone)
            words = tr("{words} (it said: {was})", words=words, was=was)
        said.append(words)
    return said
