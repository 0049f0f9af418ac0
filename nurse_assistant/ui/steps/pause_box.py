"""Pausing, staying, ending: what opens behind "Stay at ..." and "Other..." while an infusion runs."""

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.plan import bag_volume_ml
from nurse_assistant.domain.vocabulary import Kind, Phase
from nurse_assistant.ui.steps.panel import Bench
from nurse_assistant.ui.steps.panel_parts import Box, options, tile_group
from nurse_assistant.ui.steps.rate_boxes import counter_range
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.fields import TextField, measure_field
from nurse_assistant.ui.widgets.layout import label, set_shown, set_text
from nurse_assistant.ui.widgets.pickers import ReasonPicker
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.infusion_words import volume
from nurse_assistant.ui.wording.language import mark, tr
from nurse_assistant.ui.wording.record_words import STAYED

CAUSES = (mark("toilet"), mark("pump alarm"), mark("line or cannula"), mark("bag change"), mark("doctor asks"))
STAY_REASONS = (
    mark("watching signs"),
    mark("watching vital signs"),
    mark("prescriber asks"),
    mark("patient's wish"),
    mark("ward too busy to watch"),
)


class PauseBox(Box):
    """One tap on a cause writes the pause: the person has stopped the pump, the cause says why."""

    def __init__(self, bench: Bench, *, name: str) -> None:
        super().__init__(bench, tr("I paused the pump: why? One tap writes it."), name=name)
        tiles = [self._cause(cause) for cause in CAUSES]
        self._other = ActButton(tr("Other..."), name=f"{name}.other", guard=bench.guard)
        self._other.acted.connect(self._open_words)
        self.words = TextField(tr("Why, in your words"), name=f"{name}.words")
        self.words.hide()
        self.fill(tile_group(tr("Why the pump is paused"), *tiles, self._other, columns=3), self.words)
        self.write = self.act(tr("I paused the pump"), name="write", role="primary", do=self._write_words)
        self.write.hide()

    def _cause(self, cause: str) -> ActButton:
        title = texts.capital(tr(cause))
        tile = ActButton(title, name=f"{self.objectName()}.{cause}", guard=self.bench.guard)
        tile.acted.connect(lambda: self._pause(cause))
        return tile

    def _pause(self, cause: str) -> None:
        self.ask_for(Draft(Kind.INFUSION_PAUSED, {"cause": cause} if cause else {}))

    def _open_words(self) -> None:
        set_shown(self.words, True)
        set_shown(self.write, True)
        self.words.edit.setFocus()

    def _write_words(self) -> None:
        self._pause(self.words.value())

    def clear(self) -> None:
        self.words.clear_text()
        set_shown(self.words, False)
        set_shown(self.write, False)


class StayBox(Box):
    """No rise now, by the nurse's own judgement: a line in the record with a picked reason."""

    def __init__(self, bench: Bench, *, name: str) -> None:
        super().__init__(bench, tr("Stay at this rate"), name=name)
        self.why = ReasonPicker(options(STAY_REASONS), name=f"{name}.why", label=tr("Why"))
        self.fill(self.why)
        self.write = self.act(tr("I stay at this rate"), name="write", role="primary", do=self._write)
        self.why.changed.connect(self._show)
        self._show()

    def show_view(self, view: DeskView) -> None:
        super().show_view(view)
        self.set_title(tr("Stay at {rate}", rate=texts.rate(view.state.rate_ml_h)))
        self._show()

    def _show(self) -> None:
        rate = texts.rate(self.view.state.rate_ml_h) if self.view else tr("this rate")
        self.offer(self.write, tr("I stay at {rate}", rate=rate), "" if self.why.value() else tr("pick a reason above"))

    def _write(self) -> None:
        reason = self.why.value()
        if reason and self.view:
            self.ask_for(
                Draft(Kind.NOTE, {"text": STAYED.format(rate=texts.rate(self.view.state.rate_ml_h), reason=reason)})
            )

    def clear(self) -> None:
        self.why.clear_choice()
        self._show()


class CompleteBox(Box):
    """The end before its time: what should still be in the bag is said, and the pump's own figure asked for."""

    def __init__(self, bench: Bench, *, name: str) -> None:
        super().__init__(bench, tr("Infusion complete before its time?"), name=name)
        self.left_words = label(name=f"{name}.left", wrap=True)
        self.pump = measure_field(
            "volume_given_ml", tr("Pump's volume given, if you read it"), "mL", name=f"{name}.volume"
        )
        self.fill(self.left_words, self.pump)
        self.act(
            tr("The bag is empty, infusion complete"),
            tr("Undo stays possible"),
            name="write",
            role="primary",
            do=self._write,
        )

    def show_view(self, view: DeskView) -> None:
        super().show_view(view)
        self.pump.set_range(*counter_range(view))
        given, bag = view.guidance.volume_given_ml, bag_volume_ml(view.session, view.state)
        words = tr("By time and rate {volume} of {volume2} are given.", volume=volume(given), volume2=texts.volume(bag))
        if view.guidance.phase is not Phase.PREPARING:
            words = " ".join((words, tr("For a bag that is not empty choose Stop for good instead.")))
        set_text(self.left_words, words)

    def _write(self) -> None:
        self.pump.settle()
        if self.pump.problem():
            return
        read, done = self.pump.value(), Draft(Kind.INFUSION_COMPLETED)
        reading = (Draft(Kind.VOLUME_READ, {"volume_given_ml": read}),) if read is not None else ()
        self.ask_for(*reading, done)

    def clear(self) -> None:
        self.pump.clear_text()
