"""After a power cut: what was written on the downtime sheet, typed row by row in the order of the paper.

Every row goes through the desk as a late entry. What the guide asks about or refuses stays in its row with the
sentence, and nothing typed is lost: it is kept beside the record until it is written or cleared.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from itertools import chain

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nurse_assistant.application.desk import Answer
from nurse_assistant.application.draft import Draft
from nurse_assistant.application.ports import StoreError
from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.decide import Verdict
from nurse_assistant.domain.downtime import Act, downtime_rows
from nurse_assistant.domain.effective import effective
from nurse_assistant.domain.minutes import minutes_between
from nurse_assistant.ui.patient.back_entry_rows import SheetHead, SheetRow, Wanted, sheet_rows
from nurse_assistant.ui.patient.late_drafts import verdict_of, with_reason
from nurse_assistant.ui.steps.box_parts import tell_above_the_acts
from nurse_assistant.ui.steps.panel import Bench
from nurse_assistant.ui.steps.panel_parts import Box
from nurse_assistant.ui.widgets.fields import TextField
from nurse_assistant.ui.widgets.layout import clear, column, label, set_shown, set_text
from nurse_assistant.ui.wording.downtime_words import POWER_CUT
from nurse_assistant.ui.wording.kind_words import moment
from nurse_assistant.ui.wording.language import tr
from nurse_assistant.ui.wording.words import code_sentence, kind_title, outcome_words


class BackEntryBox(Box):
    wrote = Signal()
    """Something of the sheet is in the record."""
    failed = Signal(str)
    stays = True

    def __init__(self, bench: Bench, view: Callable[[], DeskView], record: Callable[[Draft], Answer]) -> None:
        """`view`: the patient as of now; `record`: the desk of this patient. It raises StoreError."""
        super().__init__(bench, tr("After a power cut: the downtime sheet"), name="back_entry")
        self._fresh, self._desk = view, record
        self._rows: tuple[SheetRow, ...] = ()
        self._asked: tuple[SheetRow, Draft] | None = None
        self._begun: datetime | None = None
        # Hidden, and a field: which lines of the record the sheet was made from is kept with what is typed in it.
        self.opened = TextField("Lines", name="back_entry.opened")
        self.opened.hide()
        self._place = QWidget()
        self._sheet = column(spacing=4)
        self._place.setLayout(self._sheet)
        hint = tr("As on the paper, from top to bottom. Leave empty what was not done. Esc and Back lose nothing.")
        self.fill(label(hint, "soft", wrap=True), self._place, self.opened)
        self._said = label("", "note", name="back_entry.said", wrap=True)
        tell_above_the_acts(self, self._said)
        self._record = self.act(tr("Record the rows"), name="record", role="primary", do=self._write)

    # --- the sheet ------------------------------------------------------------------------------------------------

    def open_sheet(self, lines: int | None = None) -> None:
        """The rows from where the record stood; `lines`: when the sheet was begun to be typed. A sheet that is open
        already stays as it is."""
        view = self._fresh()
        self.show_view(view)
        if self._rows:
            return
        known = view.log[: lines or len(view.log)]
        rows = downtime_rows(view.session, known)
        self._rows = sheet_rows(self.bench, rows, view)
        self._begun = max(one.at for one in effective(known))
        clear(self._sheet)
        self._sheet.addWidget(SheetHead(waits=any(one.act is Act.RESUME for one in rows)))
        for one in self._rows:
            self._sheet.addWidget(one)
            one.answer_asked.connect(self._answer)
        self.opened.set_text(str(len(known)))
        self._say("")

    def clear(self) -> None:
        """Left with nothing typed: the next time the sheet is made from the record as it is then."""
        self._rows, self._asked = (), None
        clear(self._sheet)
        self.opened.clear_text()
        self._say("")

    def _say(self, words: str) -> None:
        set_text(self._said, words)
        set_shown(self._said, bool(words))

    # --- recording ------------------------------------------------------------------------------------------------

    def _write(self) -> None:
        """Rows by the time they were done; the first that is asked about stops those after it."""
        typed = [one for one in self._rows if not (one.is_done() or one.is_empty())]
        problems = {one: one.problem() or self._too_early(one) for one in typed}
        for one, problem in problems.items():
            one.tell_problem(problem)
        if not typed or any(problems.values()):
            self._say(tr("Look at the rows with a sentence.") if typed else tr("Nothing is typed yet."))
            return
        written = 0
        stopped: SheetRow | None = None
        for sheet_row, wanted in _in_order(typed):
            if stopped is not None:
                if sheet_row is not stopped:
                    sheet_row.tell(tr("Not recorded yet: first the row “{title}”.", title=stopped.title))
                continue
            if not self._record_one(sheet_row, wanted):
                stopped = sheet_row
            else:
                written += 1
        self._tell_how_many(written, stopped)

    def _too_early(self, sheet_row: SheetRow) -> str:
        """A sheet is written on only after the last line of the record it begins from. To the minute, as on paper."""
        at, begun, zone = sheet_row.at.value(), self._begun, self.bench.zone
        if at is None or begun is None or minutes_between(begun, at) >= 0:
            return ""
        return tr(
            "{time} is before this sheet: it begins after the line of {begun}. Correct the time; what was done before "
            "is written down as a late entry.",
            time=moment(at, begun, zone), begun=moment(begun, at, zone),
        )  # fmt: skip

    def _tell_how_many(self, written: int, stopped: SheetRow | None) -> None:
        count = tr("%n line recorded.|%n lines recorded.", "", written)
        asks = tr("The row “{title}” is still to be answered.", title=stopped.title) if stopped is not None else ""
        self._say(f"{count} {asks}".strip())
        if written:
            self.wrote.emit()
        if stopped is not None:
            stopped.come_in_sight()

    def _record_one(self, sheet_row: SheetRow, wanted: Wanted) -> bool:
        """Whether it is in the record."""
        view = self._fresh()
        verdict = verdict_of(wanted.draft, view, self.bench.who())
        if not verdict.kept:
            self._tell_why(sheet_row, wanted.draft, verdict, view)
            return False
        try:
            answer = self._desk(replace(wanted.draft, reason=POWER_CUT))
        except StoreError as error:
            sheet_row.tell(tr("Not recorded: the record could not be written."))
            self.failed.emit(str(error))
            return False
        if not answer.kept:  # a person is asked for, or somebody else recorded meanwhile
            self._ask(sheet_row, wanted.draft, tr("Not recorded yet: it asks for a look."))
            return False
        self._written(sheet_row, wanted.draft, answer.entry.number)
        return True

    def _tell_why(self, sheet_row: SheetRow, draft: Draft, verdict: Verdict, view: DeskView) -> None:
        entry = draft.entry(view.log[-1].number + 1, self.bench.who(), view.now)
        said = " ".join(code_sentence(code, entry, view, verdict.contradicted) for code in verdict.codes)
        outcome = outcome_words(verdict.outcome)
        self._ask(
            sheet_row, draft, tr("{what}: {outcome}. {said}", what=kind_title(draft.kind), outcome=outcome, said=said)
        )

    def _ask(self, sheet_row: SheetRow, draft: Draft, words: str) -> None:
        self._asked = (sheet_row, draft)
        sheet_row.tell(words, asks=True)

    def _written(self, sheet_row: SheetRow, draft: Draft, number: int) -> None:
        said = tr("{what}: line {number}.", what=kind_title(draft.kind), number=number)
        sheet_row.tell_written(draft, said)

    # --- a question -----------------------------------------------------------------------------------------------

    def _answer(self) -> None:
        """The guide's own question about this row; why it is late stands beside it."""
        if self._asked is None:
            return
        _sheet_row, draft = self._asked
        view = self._fresh()
        self.ask_for(*with_reason(draft, POWER_CUT, kind_title(draft.kind), view, self.bench.who()))

    def recorded(self) -> None:
        """The question was answered, and its line is in the record."""
        if self._asked is None:
            return
        (sheet_row, draft), self._asked = self._asked, None
        view = self._fresh()
        mine = (one for one in reversed(view.log) if one.kind is draft.kind and one.at == draft.at)
        entry = next(mine, None)
        if entry is not None:
            self._written(sheet_row, draft, entry.number)


def _in_order(rows: list[SheetRow]) -> list[tuple[SheetRow, Wanted]]:
    """By the time it was done, then by the place on the sheet: as the guide judges them."""
    found = chain.from_iterable(
        ((one, Wanted(draft.at, place, draft)) for draft in one.drafts() if draft.at is not None)
        for place, one in enumerate(rows)
    )
    return sorted(found, key=lambda pair: (pair[1].at, pair[1].place))
