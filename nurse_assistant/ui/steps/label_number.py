"""The patient's number as it stands on the label of a bag: scanned or typed, a number and not a name."""

from nurse_assistant.ui.widgets.fields import TextField
from nurse_assistant.ui.wording.language import tr


class LabelNumberField(TextField):
    """A name typed here would be taken for another patient's bag; it is asked to be the number (U-14)."""

    def __init__(self, *, name: str, chars: int = 14) -> None:
        super().__init__(
            tr("Patient number on the label"), name=name, placeholder=tr("scan or type"), chars=chars, after="matches"
        )

    def problem(self) -> str:
        text = self.value()
        if not text or any(character.isdigit() for character in text):
            return ""
        return tr("Write the number on the label, not the name.")
