"""Another rate than the plan's, a pump found at another rate, and the pump's own volume."""

from decimal import Decimal

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.plan import bag_volume_ml
from nurse_assistant.domain.vocabulary import Kind, Phase
from nurse_assistant.ui.steps.panel import Bench
from nurse_assistant.ui.steps.panel_parts import Box
from nurse_assistant.ui.widgets.dates import TimeField
from nurse_assistant.ui.widgets.fields import NumberField, measure_field
from nurse_assistant.ui.widgets.layout import label, row, set_text
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.infusion_words import set_words, volume
from nurse_assistant.ui.wording.language import tr
from nurse_assistant.ui.wording.record_words import PUMP_FOUND

_LOW, _HIGH = Decimal(1), Decimal(250)
_SLIP, _SOON_AFTER_ML = 5, 10
"""How far the counter may be from the reckoning unasked: five times, and 10 mL beyond that soon after the start."""


class RateBox(Box):
    """Any rate the prescriber or the nurse wants; what the rules ask about it, the page asks."""

    def __init__(self, bench: Bench, *, name: str) -> None:
        super().__init__(bench, tr("Another rate"), name=name)
        self.rate = NumberField(tr("New rate"), "mL/h", name=f"{name}.rate", low=_LOW, high=_HIGH)
        self.rate.setMaximumWidth(320)
        self.fill(self.rate, label(tr("A rate above the plan asks for the prescriber's order."), "small", wrap=True))
        self.write = self.act(tr("I set the pump"), name="write", role="primary", do=self._write)
        self.rate.changed.connect(self._show)

    def show_view(self, view: DeskView) -> None:
        super().show_view(view)
        running = view.guidance.phase is Phase.INFUSING
        rate = view.state.rate_ml_h if running else view.state.rate_had_ml_h
        self.set_title(tr("Set another rate") if running else tr("Start again at another rate"))
        self.rate.set_last(
            tr("now {rate}", rate=texts.number(rate)) if running else tr("it had {rate}", rate=texts.number(rate)), rate
        )
        self._show()

    def _show(self) -> None:
        value = self.rate.value()
        running = self.view is None or self.view.guidance.phase is Phase.INFUSING
        if value is None:
            self.offer(self.write, tr("I set the pump to ..."), tr("type the rate above"))
            return
        self.offer(
            self.write, set_words(value) if running else tr("I started the pump at {rate}", rate=texts.rate(value))
        )

    def _write(self) -> None:
        self.rate.settle()
        value = self.rate.value()
        if value is None or self.view is None:
            self.rate.edit.setFocus()
            return
        running = self.view.guidance.phase is Phase.INFUSING
        self.ask_for(Draft(Kind.RATE_CHANGED if running else Kind.INFUSION_RESUMED, {"rate_ml_h": value}))

    def clear(self) -> None:
        self.rate.clear_text()


class FoundBox(Box):
    """The pump was found at another rate. It has happened: it is written as found, and no order is asked for."""

    def __init__(self, bench: Bench, *, name: str) -> None:
        super().__init__(bench, tr("I found the pump at another rate"), name=name)
        self.rate = NumberField(tr("Found at"), "mL/h", name=f"{name}.rate", low=_LOW, high=_HIGH)
        self.since = TimeField(tr("Since about"), name=f"{name}.since", zone=bench.zone, now=bench.clock.now)
        self.since.set_last(tr("left out: since now"))
        self.fill(row(self.rate, self.since, None, spacing=16), label(
            tr("It is written as found; no order is asked for. It counts as an incident."), "small", wrap=True,
        ))  # fmt: skip
        self.on = self.act(
            tr("It runs on at this rate"), name="runs_on", role="secondary", do=lambda: self._write(None)
        )
        self.back = self.act(tr("I set it back"), name="set_back", role="primary", do=self._set_back)
        self.rate.changed.connect(self._show)

    def show_view(self, view: DeskView) -> None:
        super().show_view(view)
        seen = view.state.pump_seen
        if seen is not None:
            self.rate.set_last(
                tr("seen {time} {number}", time=texts.time(seen.at, view.zone), number=texts.number(seen.shown_ml_h)),
                seen.shown_ml_h,
            )
        self._show()

    def _show(self) -> None:
        back = (
            tr("I set it back to {rate}", rate=texts.rate(self.view.state.rate_ml_h))
            if self.view
            else tr("I set it back")
        )
        why_not = "" if self.rate.value() else tr("type the rate found")
        self.offer(self.on, tr("It runs on at this rate"), why_not, role="secondary")
        self.offer(self.back, back, why_not)

    def _set_back(self) -> None:
        if self.view is not None:
            self._write(self.view.state.rate_ml_h)

    def _write(self, back_to: Decimal | None) -> None:
        for field in (self.rate, self.since):
            field.settle()
        found = self.rate.value()
        if found is None or self.since.problem():
            (self.rate if found is None else self.since).edit.setFocus()
            return
        reason = PUMP_FOUND.format(rate=texts.rate(found))
        data = {"rate_ml_h": found}
        drafts = [Draft(Kind.RATE_CHANGED, data, at=self.since.value(), reason=reason, happened_so=True)]
        if back_to is not None:
            drafts.append(Draft(Kind.RATE_CHANGED, {"rate_ml_h": back_to}))
        self.ask_for(*drafts)

    def clear(self) -> None:
        self.rate.clear_text()
        self.since.clear_text()


def counter_range(view: DeskView) -> tuple[Decimal, Decimal]:
    """What the pump's counter may well show: about what is reckoned, never more than the bag."""
    reckoned, bag = view.guidance.volume_given_ml, bag_volume_ml(view.session, view.state)
    return reckoned / _SLIP, min(bag, reckoned * _SLIP + _SOON_AFTER_ML)


class VolumeBox(Box):
    """The pump's own counter."""

    def __init__(self, bench: Bench, *, name: str) -> None:
        super().__init__(bench, tr("What the pump says it has given"), name=name)
        self.volume = measure_field("volume_given_ml", tr("Pump's volume given"), "mL", name=f"{name}.volume")
        self.volume.setMaximumWidth(320)
        self.reckoned = label(look="small", name=f"{name}.reckoned", wrap=True)
        self.fill(self.volume, self.reckoned)
        self.write = self.act(tr("I read this on the pump"), name="write", role="primary", do=self._write)
        self.volume.changed.connect(self._show)
        self._show()

    def show_view(self, view: DeskView) -> None:
        super().show_view(view)
        self.volume.set_range(*counter_range(view))
        set_text(
            self.reckoned,
            tr("By time and rate it should be about {volume}.", volume=volume(view.guidance.volume_given_ml)),
        )

    def _show(self) -> None:
        why_not = "" if self.volume.value() is not None else tr("type the volume above")
        self.offer(self.write, tr("I read this on the pump"), why_not)

    def _write(self) -> None:
        self.volume.settle()
        value = self.volume.value()
        if value is None:
            self.volume.edit.setFocus()
            return
        self.ask_for(Draft(Kind.VOLUME_READ, {"volume_given_ml": value}))

    def clear(self) -> None:
        self.volume.clear_text()
