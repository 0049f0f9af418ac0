"""A reaction the unit was told of after the sign-off: when it began, who told it, what it was."""

from nurse_assistant.application.draft import Draft
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui.steps.box_parts import tell_above_the_acts
from nurse_assistant.ui.steps.grade_box import SCALE
from nurse_assistant.ui.steps.panel import Bench
from nurse_assistant.ui.steps.panel_parts import Box
from nurse_assistant.ui.steps.signs import IN_A_CHECK, SignTiles
from nurse_assistant.ui.widgets.buttons import ChoiceTiles, Option
from nurse_assistant.ui.widgets.dates import TimeField
from nurse_assistant.ui.widgets.fields import TextField
from nurse_assistant.ui.widgets.form_parts import answers_missing
from nurse_assistant.ui.widgets.layout import label, row, set_shown, set_text
from nurse_assistant.ui.wording.language import tr


class LateReactionBox(Box):
    """Nothing preselected. When and who are asked for; signs and grade as far as they are known."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, tr("Late reaction, told of after the sign-off"), name="leave.late")
        self._onset = TimeField(
            tr("It began"), name="leave.late.onset", zone=bench.zone, now=bench.clock.now, minus=False, with_date=True
        )
        self._told = TextField(
            tr("Who told of it"), name="leave.late.told", placeholder=tr("patient, family, another unit")
        )
        self._signs = SignTiles(IN_A_CHECK, name="leave.late.signs")
        self._grade = ChoiceTiles(
            tuple(Option(str(grade), str(grade)) for grade in range(6)), name="leave.late.grade", columns=6, small=True
        )
        self._grade.setAccessibleName(tr("Grade, if known"))
        self._missing = label("", "note", name="leave.late.missing", wrap=True)
        grade = row(label(tr("Grade, if known ({scale})", scale=SCALE), "strong"), self._grade, None, spacing=12)
        fields = row(self._onset, self._told, spacing=12)
        fields.setStretch(0, 1)
        fields.setStretch(1, 1)
        self.fill(fields, grade, self._signs)
        tell_above_the_acts(self, self._missing)
        self._write = self.act(tr("I record this late reaction"), name="record", role="primary", do=self._want)
        for field in (self._onset, self._told):
            field.changed.connect(self._show)
        self._show()

    def _sentences(self) -> list[str]:
        said = []
        if self._onset.value() is None:
            said.append(self._onset.problem() or tr("When did it begin?"))
        if not self._told.value():
            said.append(tr("Who told of it?"))
        return said

    def _show(self) -> None:
        said = self._sentences()
        self.offer(self._write, tr("I record this late reaction"), answers_missing(len(said)) if said else "")
        if not said:
            set_shown(self._missing, False)

    def _want(self) -> None:
        said = self._sentences()
        set_text(self._missing, " ".join(said))
        set_shown(self._missing, bool(said))
        if said:
            self._onset.settle()
            return
        data: dict[str, object] = {"onset_at": self._onset.value(), "told_by": self._told.value()}
        if signs := self._signs.chosen():
            data["signs"] = signs
        grade = self._grade.choice()
        if grade is not None:
            data["grade"] = int(grade)
        self.ask_for(Draft(Kind.LATE_REACTION, data))

    def clear(self) -> None:
        self._onset.clear_text()
        self._told.clear_text()
        self._signs.forget()
        self._grade.choose()
        self._show()
