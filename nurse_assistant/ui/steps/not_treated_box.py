"""The patient goes home without an infusion: why, and who decided."""

from dataclasses import replace

from nurse_assistant.application.draft import Draft
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui.steps.box_parts import tell_above_the_acts
from nurse_assistant.ui.steps.panel import Bench
from nurse_assistant.ui.steps.panel_parts import Box
from nurse_assistant.ui.widgets.fields import TextField
from nurse_assistant.ui.widgets.layout import label, set_shown, set_text
from nurse_assistant.ui.widgets.pickers import ReasonPicker
from nurse_assistant.ui.wording.language import mark, tr

CAUSES = (
    mark("Neutrophils too low"),
    mark("Signs of infection"),
    mark("Patient declined"),
    mark("Bag not usable"),
    mark("No vein found"),
    mark("Reaction before the start"),
)


class NotTreatedBox(Box):
    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, tr("Not treated today"), name="not_treated")
        self._cause = ReasonPicker(CAUSES, name="not_treated.cause", label=tr("Why not?"))
        self._who = TextField(tr("Who decided (if anybody)"), name="not_treated.who", chars=18)
        self._missing = label("", "note", name="not_treated.missing", wrap=True)
        says = tr("The infusion is not started any more. After this only the sign-off is left. The bag goes back.")
        self.fill(label(says, "soft", wrap=True), self._cause, self._who)
        tell_above_the_acts(self, self._missing)
        self.act(tr("Not treated today"), name="record", role="primary", do=self._want)

    def _want(self) -> None:
        cause = self._cause.value()
        set_text(self._missing, "" if cause else tr("Pick why."))
        set_shown(self._missing, not cause)
        if cause:
            draft = Draft(Kind.NOT_TREATED, {"cause": cause})
            self.ask_for(replace(draft, ordered_by=self._who.value() or None))

    def clear(self) -> None:
        self._cause.clear_choice()
        self._who.clear_text()
