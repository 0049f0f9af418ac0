"""Below the banner while an order is awaited: whose, since when, how long, and what is safe meanwhile first of all."""

from nurse_assistant.application.views import DeskView
from nurse_assistant.ui.widgets import theme
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.layout import set_shown
from nurse_assistant.ui.wording.language import tr
from nurse_assistant.ui.wording.order_words import safe_lines, waiting_title


class WaitingStrip(ActButton):
    """Tapped, it opens what is safe and the ways the waiting ends."""

    def __init__(self) -> None:
        super().__init__("", name="waiting_strip", icon="clock")
        self.hide()

    def show_view(self, view: DeskView, *, hidden: bool) -> None:
        """`hidden`: its box is open already, or a second check hides the plan (U-112)."""
        set_shown(self, view.awaited is not None and not hidden)
        if view.awaited is None:
            return
        safe = tr("Meanwhile: {safe}", safe=" ".join(safe_lines(view)[:2])) if safe_lines(view) else ""
        large = theme.current().is_large
        self.set_words(waiting_title(view), "" if large else safe)
        self.set_about(safe if large else "")
