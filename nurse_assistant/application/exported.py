"""What left the record as a file: one line of the workstation's log for each export, and those lines read back."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from nurse_assistant.application.ports import SessionId, WorkstationEvent, WorkstationKind

COMMAND_LINE = "the command line"
"""Who exported where nobody signs in; the account of the operating system stands beside it."""


@dataclass(frozen=True, slots=True)
class Exported:
    """One export, as the log tells of it."""

    at: datetime
    by: str
    format: str
    infusions: int
    with_identity: bool
    account: str
    """Of the operating system, where the command line was used; else ""."""


def export_event(
    at: datetime, by: str, format_: str, sessions: tuple[SessionId, ...], *, anonymous: bool, account: str = ""
) -> WorkstationEvent:
    """`sessions`: all that are in the file, in the order of opening, at least one. A span is named by its ends and its
    count: no infusion is ever taken out of a record."""
    data = {
        "format": format_, "infusions": str(len(sessions)), "first": sessions[0], "last": sessions[-1],
        "identity": "left out" if anonymous else "included",
    }  # fmt: skip
    if account:
        data["account"] = account
    return WorkstationEvent(WorkstationKind.INFUSIONS_EXPORTED, at, by, data=data)


def last_exports(events: Iterable[WorkstationEvent]) -> tuple[Exported, ...]:
    """The newest first."""
    found = [
        Exported(
            one.at, one.by, one.data["format"], int(one.data["infusions"]), one.data["identity"] == "included",
            one.data.get("account", ""),
        )
        for one in events
        if one.kind is WorkstationKind.INFUSIONS_EXPORTED
    ]  # fmt: skip
    return tuple(sorted(found, key=lambda one: one.at, reverse=True))
