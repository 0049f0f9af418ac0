"""What may be said of the whole record on the screen: no more than was checked when the program opened."""

from zoneinfo import ZoneInfo

from nurse_assistant.application.verification import Verification
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.language import tr


def seal_words(found: Verification | None, zone: ZoneInfo) -> str:
    """The head in its short form, as it is printed, and since when; "" where nothing can be promised."""
    if found is None or not found.whole or found.head is None:
        return ""
    return tr(
        "Looked at when the program opened: unchanged since head {head}, witnessed {date}. A copy put back as a whole "
        "is seen only beside a head kept elsewhere.",
        head=found.head.short,
        date=texts.date(found.head.taken_at, zone),
    )
