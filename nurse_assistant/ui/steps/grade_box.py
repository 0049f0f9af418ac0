"""The grade of a reaction, in CTCAE's words, and whether it is anaphylaxis. Asked later, never at the press."""

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.vocabulary import Kind, Phase
from nurse_assistant.ui.steps.panel import Bench
from nurse_assistant.ui.steps.panel_parts import Box
from nurse_assistant.ui.widgets.buttons import ChoiceTiles, Option, translated
from nurse_assistant.ui.widgets.layout import label, row, set_shown, set_text
from nurse_assistant.ui.wording.language import mark, tr

SCALE = "CTCAE 5.0"
GRADES = (
    Option("0", "0", mark("not, or no longer, a reaction")),
    Option("1", "1", mark("mild, passing; no stop or treatment needed")),
    Option("2", "2", mark("stop or treatment needed; prompt response")),
    Option("3", "3", mark("prolonged, or back again; hospital")),
    Option("4", "4", mark("life-threatening; urgent treatment")),
    Option("5", "5", mark("death")),
)


class GradeBox(Box):
    """Nothing preselected; the grade, anaphylaxis, or both."""

    def __init__(self, bench: Bench, *, name: str) -> None:
        super().__init__(bench, tr("Grade of the reaction ({scale})", scale=SCALE), name=name)
        self.grade = ChoiceTiles(translated(GRADES), name=f"{name}.grade", columns=3)
        self.grade.setAccessibleName(tr("Grade"))
        self.anaphylaxis = ChoiceTiles(
            (Option("yes", tr("Yes")), Option("no", tr("No"))), name=f"{name}.anaphylaxis", columns=2, small=True
        )
        self.anaphylaxis.setAccessibleName(tr("Anaphylaxis?"))
        self.remark = label(look="note", name=f"{name}.remark", wrap=True)
        self.remark.hide()
        asked = row(label(tr("Anaphylaxis?"), "strong"), self.anaphylaxis, None, spacing=16)
        self.fill(self.grade, asked, self.remark)
        self.write = self.act(tr("I grade it ..."), name="write", role="primary", do=self._write)
        self.grade.changed.connect(self._show)
        self.anaphylaxis.changed.connect(self._show)
        self._show()

    def show_view(self, view: DeskView) -> None:
        super().show_view(view)
        self._show()

    def _show(self) -> None:
        grade, anaphylaxis = self.grade.choice(), self.anaphylaxis.choice()
        words = (
            tr("I grade it {grade}", grade=grade)
            if grade
            else tr("It is anaphylaxis")
            if anaphylaxis == "yes"
            else tr("I grade it ...")
        )
        answered = bool(grade or anaphylaxis)
        self.offer(self.write, words, "" if answered else tr("choose above"))
        set_text(self.remark, self._odd(grade))
        set_shown(self.remark, bool(self._odd(grade)))

    def _odd(self, grade: str | None) -> str:
        """A first grade of 1 for a reaction that was stopped for: said, never refused."""
        if self.view is None or grade != "1" or self.view.state.reaction is None:
            return ""
        stopped = self.view.guidance.phase is Phase.REACTION or self.view.state.reaction_medicine
        if not stopped or (self.view.state.reaction.worst or 0) > 1:
            return ""
        return tr("Where a stop or treatment was needed, the scale calls it 2. You may write 1 if it was not.")

    def _write(self) -> None:
        data: dict[str, object] = {}
        grade, anaphylaxis = self.grade.choice(), self.anaphylaxis.choice()
        if grade is not None:
            data.update(grade=int(grade), scale=SCALE)
        if anaphylaxis is not None:
            data["anaphylaxis"] = anaphylaxis == "yes"
        if data:
            self.ask_for(Draft(Kind.REACTION_GRADED, data))

    def clear(self) -> None:
        self.grade.choose()
        self.anaphylaxis.choose()
        self._show()
