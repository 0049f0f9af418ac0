"""What she sees: red flags apart, with the way to the anaphylaxis card; the usual signs below. No grade is asked."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.reactions import any_anaphylaxis
from nurse_assistant.domain.vocabulary import Kind, Phase
from nurse_assistant.ui.steps.signs import RED_FLAGS, USUAL, SignTiles
from nurse_assistant.ui.widgets.buttons import ActButton, ChoiceTiles, translated
from nurse_assistant.ui.widgets.guard import Guard
from nurse_assistant.ui.widgets.layout import card, column, label, row, set_shown, set_text
from nurse_assistant.ui.wording.field_words import word_words
from nurse_assistant.ui.wording.language import tr
from nurse_assistant.ui.wording.reaction_words import signs_written
from nurse_assistant.ui.wording.site_cards import site_card


class ReactionSigns(QWidget):
    """Each sign that is written belongs to the open reaction."""

    wanted = Signal(object)

    def __init__(self, *, name: str, guard: Guard) -> None:
        super().__init__()
        self.setObjectName(name)
        self._view: DeskView | None = None
        self.flags = ChoiceTiles(translated(RED_FLAGS), name=f"{name}.flags", multi=True, columns=4, small=True)
        self.flags.setAccessibleName(tr("Any one of these: think anaphylaxis"))
        self.anaphylaxis = ActButton(
            tr("It is anaphylaxis: show the card"), name=f"{name}.anaphylaxis", role="danger", guard=guard
        )
        self.usual = SignTiles(USUAL, name=f"{name}.usual", columns=6)
        self.write = ActButton(tr("Write these signs"), name=f"{name}.write", guard=guard)
        self.written = label(look="small", name=f"{name}.written", wrap=True)
        self._build(name)
        self.flags.changed.connect(self._show)
        self.usual.changed.connect(self._show)
        self.write.acted.connect(self._write)
        self.anaphylaxis.acted.connect(self._call_it)
        self._show()

    def _build(self, name: str) -> None:
        self._flags_card = card(name=f"{name}.red_flags", panel="strong", spacing=4, margins=10)
        self._flags_card.add(label(tr("Any one of these: think anaphylaxis"), "strong"))
        flags = row(self.flags, self.anaphylaxis, spacing=8)
        flags.setStretch(0, 4)
        flags.setStretch(1, 1)
        self._flags_card.add(flags)
        self.card = card(name=f"{name}.card", panel="strong", spacing=2, margins=10)
        self._card_title = label(look="strong", name=f"{name}.card.title", wrap=True)
        self._card_lines = [label(name=f"{name}.card.{place}", wrap=True) for place in range(1, 5)]
        for part in (self._card_title, *self._card_lines):
            self.card.add(part)
        self.card.hide()
        usual = row(self.usual, column(self.write, self.written, None, spacing=4), spacing=8)
        usual.setStretch(0, 4)
        usual.setStretch(1, 1)
        self.setLayout(column(self.card, self._flags_card, usual, spacing=8))

    def chosen(self) -> tuple[str, ...]:
        return (*self.flags.chosen(), *self.usual.chosen())

    def show_view(self, view: DeskView) -> None:
        self._view = view
        called = any_anaphylaxis(view.state.reactions)
        card_of = site_card(view.session.case.jurisdiction)
        set_text(self._card_title, tr("Anaphylaxis: {title}. It shows, it does not order.", title=tr(card_of.title)))
        for part, line in zip(self._card_lines, card_of.anaphylaxis, strict=True):
            set_text(part, tr(line))
        set_shown(self.card, called)
        set_shown(self.anaphylaxis, not called)
        words = ", ".join(word_words(sign) for sign in signs_written(view))
        set_text(self.written, tr("Written: {words}", words=words) if words else "")

    def _show(self) -> None:
        count = len(self.chosen())
        self.write.set_words(tr("Write these signs") if count != 1 else tr("Write this sign"))
        self.write.set_open(bool(count), "" if count else tr("pick what you see"))

    def _report(self) -> tuple[Draft, ...]:
        """While it is only slowed, the report says so again: without a rate it would count as a stop."""
        signs, view = self.chosen(), self._view
        if not signs or view is None:
            return ()
        data: dict[str, object] = {"signs": signs}
        if view.guidance.phase is Phase.INFUSING:
            data["rate_ml_h"] = view.state.rate_ml_h
        return (Draft(Kind.REACTION_REPORTED, data),)

    def _write(self) -> None:
        drafts = self._report()
        if drafts:
            self.wanted.emit(drafts)

    def _call_it(self) -> None:
        """Named without a grade: adrenaline does not wait for one. What was ticked goes into the record with it."""
        self.wanted.emit((*self._report(), Draft(Kind.REACTION_GRADED, {"anaphylaxis": True})))

    def let_go(self, draft: Draft) -> None:
        if draft.kind is Kind.REACTION_REPORTED and draft.data.get("signs") == self.chosen():
            self.flags.choose()
            self.usual.forget()
            self._show()
