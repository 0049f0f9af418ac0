"""The nine steps of the day: which are done, which is next, which is shown. Any may be opened."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from nurse_assistant.application.views import Step, StepLine, StepMark
from nurse_assistant.ui.widgets import focus, theme
from nurse_assistant.ui.widgets.icons import IconLabel
from nurse_assistant.ui.widgets.key_button import KeyButton
from nurse_assistant.ui.widgets.layout import label, row, set_shown, set_text
from nurse_assistant.ui.wording.language import mark, tr
from nurse_assistant.ui.wording.words import step_title

_SHORT: Mapping[Step, str] = {Step.START: mark("Check and start")}
_SAID = {StepMark.DONE: mark("done"), StepMark.NEXT: mark("next"), StepMark.OPEN: mark("open")}
_ICON = {StepMark.DONE: "check", StepMark.NEXT: "next", StepMark.OPEN: ""}


class StepTab(KeyButton):
    """One step. Done has a tick, next an arrow and heavy words, shown a frame: never by colour alone."""

    def __init__(self, step: Step) -> None:
        super().__init__()
        self.step = step
        self.setObjectName(f"step.{step}")
        self.setProperty("role", "plain")
        self._icon = IconLabel("", px=16)
        self._words = label(
            tr(_SHORT[step]) if step in _SHORT else step_title(step),
        )
        self._words.setProperty("look", "")
        self._words.setProperty("part", "small")
        self._inside = QHBoxLayout(self)
        self._inside.setContentsMargins(6, 2, 6, 2)
        self._inside.setSpacing(4)
        for part in (self._icon, self._words):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._inside.addWidget(part)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.follow(self, lambda: self.setMinimumHeight(theme.current().height("touch")))

    def show_mark(self, mark: StepMark, *, shown: bool, narrow: bool = False) -> None:
        """`narrow`: only the step that is shown has its name; the others have their sign, or their number."""
        name = tr(_SHORT[self.step]) if self.step in _SHORT else step_title(self.step)
        short = "" if _ICON[mark] else str(list(Step).index(self.step) + 1)
        set_text(self._words, name if shown or not narrow else short)
        set_shown(self._words, bool(self._words.text()))
        self.setToolTip(name if narrow else "")
        theme.set_state(self, "chosen", "true" if shown else "")
        theme.set_state(self._words, "part", "title" if mark is StepMark.NEXT else "small")
        self._icon.show_icon(_ICON[mark], "accent" if shown else "ink")
        set_shown(self._icon, bool(_ICON[mark]))
        says = f"{step_title(self.step)}, {tr(_SAID[mark])}"
        says = tr("{words}, shown", words=says) if shown else says
        if self.accessibleName() != says:
            self.setAccessibleName(says)

    def face(self) -> QLabel:
        return self._words

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(self._inside.sizeHint())

    def minimumSizeHint(self) -> QSize:
        return self._inside.minimumSize()


class StepStrip(QWidget):
    opened = Signal(object)
    """Step."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("steps")
        self.setAccessibleName(tr("Steps of the day"))
        focus.as_group(self)
        focus.as_area(self)
        self.tabs = {step: StepTab(step) for step in Step}
        line = row(spacing=2)
        for step, tab in self.tabs.items():
            line.addWidget(tab)
            tab.clicked.connect(lambda _on=False, step=step: self.opened.emit(step))
        self.setLayout(line)
        self.setMinimumWidth(1)  # narrow, it names one step only: nothing has to fold for it

    def show_steps(self, steps: Sequence[StepLine], shown: Step, *, narrow: bool = False) -> None:
        for line in steps:
            self.tabs[line.step].show_mark(line.mark, shown=line.step is shown, narrow=narrow)
