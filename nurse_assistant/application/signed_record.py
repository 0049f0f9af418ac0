"""What the list of records says of a signed infusion: how it ended, who signed it and when."""

from dataclasses import dataclass

from nurse_assistant.application.ports import Opened
from nurse_assistant.domain.effective import effective
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.vocabulary import Kind

_ENDS = (Kind.NOT_TREATED, Kind.INFUSION_DISCONTINUED, Kind.INFUSION_COMPLETED)


@dataclass(frozen=True, slots=True)
class SignedRecord:
    opened: Opened
    ended: Entry | None
    """Not treated, stopped, or complete: the last that counts."""
    signed: Entry | None


def signed_record(opened: Opened, log: tuple[Entry, ...]) -> SignedRecord:
    """From the log that counts: a line struck out ended nothing."""
    ended = signed = None
    for entry in effective(log):
        if entry.kind in _ENDS:
            ended = entry
        elif entry.kind is Kind.SIGNED_OFF:
            signed = entry
    return SignedRecord(opened, ended, signed)
