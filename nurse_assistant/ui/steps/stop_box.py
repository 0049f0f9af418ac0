"""Stop for good, in two steps (U-75): for ever or for today, and why; then once more what it means."""

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.plan import bag_volume_ml
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui.steps.panel import Bench
from nurse_assistant.ui.steps.panel_parts import Box, options
from nurse_assistant.ui.widgets.buttons import ChoiceTiles, Option
from nurse_assistant.ui.widgets.layout import label, set_shown, set_text
from nurse_assistant.ui.widgets.pickers import ReasonPicker
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.infusion_words import volume
from nurse_assistant.ui.wording.language import mark, tr

FOR_GOOD, TODAY = "for_good", "today"
CAUSES = (
    mark("reaction"),
    mark("prescriber's order"),
    mark("patient's wish"),
    mark("line or bag failed"),
    mark("bag's time is over"),
)


class StopBox(Box):
    """Nothing is chosen beforehand. The record's undo takes it back, and a correction later."""

    def __init__(self, bench: Bench, *, name: str) -> None:
        super().__init__(bench, tr("Stop this infusion for good"), name=name)
        self.permanent = ChoiceTiles(
            (
                Option(FOR_GOOD, tr("For good"), tr("isatuximab is not given again")),
                Option(TODAY, tr("This infusion only"), tr("the treatment may go on another day")),
            ),
            name=f"{name}.permanent",
            label=tr("What ends?"),
            columns=2,
        )
        self.cause = ReasonPicker(options(CAUSES), name=f"{name}.cause", label=tr("Why"))
        self.meaning = label(look="strong", name=f"{name}.meaning", wrap=True)
        self.meaning.hide()
        self.fill(self.permanent, self.cause, self.meaning)
        self.next = self.act(tr("Go on..."), name="next", role="secondary", do=self._confirm)
        self.write = self.act(tr("I stopped the infusion for good"), name="write", role="danger", do=self._write)
        self.permanent.changed.connect(self._changed)
        self.cause.changed.connect(self._changed)
        self._changed()

    def show_view(self, view: DeskView) -> None:
        super().show_view(view)
        given, bag = view.guidance.volume_given_ml, bag_volume_ml(view.session, view.state)
        ends = tr("Isatuximab is stopped for good") if self.permanent.choice() == FOR_GOOD else tr("This infusion ends")
        set_text(
            self.meaning,
            tr(
                "{ends} with {volume} of {volume2} given. The rest of the bag is not given, and the "
                "observation begins.",
                ends=ends,
                volume=volume(given),
                volume2=texts.volume(bag),
            ),
        )

    def _changed(self) -> None:
        """Another answer is another question: the second step begins anew."""
        whole = self.permanent.choice() is not None and bool(self.cause.value())
        self.offer(self.next, tr("Go on..."), "" if whole else tr("answer both above"))
        self._show_step(False)

    def _show_step(self, second: bool) -> None:
        set_shown(self.meaning, second)
        set_shown(self.write, second)
        set_shown(self.next, not second)

    def _confirm(self) -> None:
        if self.permanent.choice() is None or not self.cause.value():
            return
        if self.view is not None:
            self.show_view(self.view)
        words = (
            tr("I stopped it: for good")
            if self.permanent.choice() == FOR_GOOD
            else tr("I stopped it: this infusion ends")
        )
        self.write.set_words(words, tr("undo stays possible"))
        self._show_step(True)

    def _write(self) -> None:
        permanent = self.permanent.choice() == FOR_GOOD
        self.ask_for(Draft(Kind.INFUSION_DISCONTINUED, {"permanent": permanent, "cause": self.cause.value() or ""}))

    def clear(self) -> None:
        self.permanent.choose()
        self.cause.clear_choice()
        self._changed()
