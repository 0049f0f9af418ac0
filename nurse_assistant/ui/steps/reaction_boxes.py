"""What opens in a reaction: vital signs, another medicine or person or act, and "only slowed"."""

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui.steps.check_form import CheckForm
from nurse_assistant.ui.steps.panel import Bench
from nurse_assistant.ui.steps.panel_parts import Box
from nurse_assistant.ui.widgets.buttons import ChoiceTiles, Option
from nurse_assistant.ui.widgets.fields import TextField, measure_field
from nurse_assistant.ui.widgets.layout import label, row, set_shown
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.language import mark, tr

SLOWED = mark("Only slowed, not stopped")


class CheckBox(Box):
    """The check form, with its own save."""

    def __init__(self, bench: Bench, *, name: str) -> None:
        super().__init__(bench, tr("Vital signs now"), name=name)
        self.form = CheckForm(name=f"{name}.check", zone=bench.zone)
        self.fill(self.form)
        self.write = self.act(tr("Save check"), name="write", role="primary", do=self._write)
        self.form.changed.connect(self._show)
        self._show()

    def show_view(self, view: DeskView) -> None:
        super().show_view(view)
        self.form.show_view(view)
        self._show()

    def _show(self) -> None:
        self.offer(self.write, tr("Save check"), self.form.face())

    def _write(self) -> None:
        if self.form.is_ready() and (drafts := self.form.drafts()):
            self.ask_for(*drafts)
        else:
            self.form.focus_first()


class OtherActBox(Box):
    """A medicine, a person called or something done, in her own words."""

    def __init__(self, bench: Bench, *, name: str) -> None:
        super().__init__(bench, tr("Something else"), name=name)
        kinds = (
            Option("medicine", tr("Medicine given")),
            Option("person", tr("Person called")),
            Option("act", tr("Act")),
        )
        self.kind = ChoiceTiles(kinds, name=f"{name}.kind", columns=3)
        self.kind.setAccessibleName(tr("What was it?"))
        self.what = TextField(tr("What or who"), name=f"{name}.what")
        self.dose = TextField(tr("Dose"), name=f"{name}.dose")
        self.route = TextField(tr("Route"), name=f"{name}.route")
        self.fill(self.kind, row(self.what, self.dose, self.route, spacing=12))
        self.write = self.act(tr("Write it"), name="write", role="primary", do=self._write)
        for part in (self.kind, self.what):
            part.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        for field in (self.dose, self.route):
            set_shown(field, self.kind.choice() in (None, "medicine"))
        whole = self.kind.choice() is not None and bool(self.what.value())
        self.offer(self.write, tr("Write it with the time now"), "" if whole else tr("say what it was"))

    def _write(self) -> None:
        words = self.what.value()
        if not words:
            self.what.edit.setFocus()
            return
        match self.kind.choice():
            case "medicine":
                typed = {"medicine": words, "dose": texts.spaced_dose(self.dose.value()), "route": self.route.value()}
                data: dict[str, object] = {name: value for name, value in typed.items() if value}
                self.ask_for(Draft(Kind.REACTION_MEDICINE_GIVEN, data))
            case "person":
                self.ask_for(Draft(Kind.PROVIDER_CALLED, {"name": words}))
            case "act":
                self.ask_for(Draft(Kind.NOTE, {"text": words}))

    def clear(self) -> None:
        self.kind.choose()
        for field in (self.what, self.dose, self.route):
            field.clear_text()


class SlowedBox(Box):
    """The press counts as a stop; if the pump was only slowed, that line of the record is put right."""

    def __init__(self, bench: Bench, *, name: str) -> None:
        super().__init__(bench, tr("The pump was only slowed, not stopped"), name=name)
        self.rate = measure_field("rate_ml_h", tr("Slowed to"), "mL/h", name=f"{name}.rate")
        self.rate.setMaximumWidth(320)
        self.fill(
            self.rate, label(tr("It corrects the line of the report: the infusion has run on."), "small", wrap=True)
        )
        self.write = self.act(tr("I slowed the pump"), name="write", role="primary", do=self._write)
        self.rate.changed.connect(self._show)
        self._show()

    def show_view(self, view: DeskView) -> None:
        super().show_view(view)
        self.rate.set_last(
            tr("it ran at {number}", number=texts.number(view.state.rate_had_ml_h)), view.state.rate_had_ml_h
        )
        self._show()

    def _why_not(self) -> str:
        value = self.rate.value()
        if value is None or self.view is None:
            return tr("type the rate above")
        if not 0 < value <= self.view.state.rate_had_ml_h:
            return tr("not above the {rate} it ran at", rate=texts.rate(self.view.state.rate_had_ml_h))
        return "" if stopping_report(self.view) is not None else tr("the stop is confirmed already")

    def _show(self) -> None:
        value = self.rate.value()
        words = (
            tr("I slowed the pump to {rate}", rate=texts.rate(value)) if value is not None else tr("I slowed the pump")
        )
        self.offer(self.write, words, self._why_not())

    def _write(self) -> None:
        report = stopping_report(self.view) if self.view is not None else None
        if self._why_not() or report is None:
            self.rate.edit.setFocus()
            return
        changes = {"rate_ml_h": self.rate.value()}
        self.ask_for(Draft(Kind.AMENDED, {"entry": report.number, "changes": changes}, reason=SLOWED))

    def clear(self) -> None:
        self.rate.clear_text()


def stopping_report(view: DeskView) -> Entry | None:
    """The report whose stop nobody has confirmed yet."""
    since = view.state.pump_stop_from
    reports = (line.entry for line in view.lines if not line.struck and line.entry.kind is Kind.REACTION_REPORTED)
    return next((entry for entry in reports if entry.at == since), None)
