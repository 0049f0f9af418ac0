"""The last exports in words: when, who, how many infusions, as what, and whether they say whose they are."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from nurse_assistant.application.exported import COMMAND_LINE, Exported
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.language import tr


def last_words(found: Sequence[Exported], zone: ZoneInfo) -> str:
    """One line each, below a heading; without any in the last week one sentence."""
    if not found:
        return tr("Nothing was exported in the last seven days.")
    return "\n".join((tr("Last exports:"), *(_line(one, zone) for one in found)))


def _line(one: Exported, zone: ZoneInfo) -> str:
    return texts.joined(
        texts.date_time(one.at, zone),
        tr("the command line, account {name}", name=one.account) if one.by == COMMAND_LINE else one.by,
        tr("%n infusion|%n infusions", "", one.infusions),
        one.format.upper(),
        tr("with the patient") if one.with_identity else tr("without the patient"),
    )
