"""What happened to the record outside this program, in the language of the screen; `verify` says more of each."""

from nurse_assistant.application.verification import Fault, FaultKind
from nurse_assistant.ui.wording.language import mark, tr

_LOGS = {
    "log_entry": mark("the log of infusion {session}"),
    "attempt": mark("the attempts of infusion {session}"),
    "workstation_event": mark("the workstation's log"),
    "staff_event": mark("the log of people"),
    "signature": mark("the list of signatures"),
}
_HEADERS = "infusion_session"
_HEADER = mark("The header of infusion {session} was edited: who, what was ordered, or whether it is open.")
_HEADER_ANEW = mark("The header of infusion {session} was written anew.")
_TOLD: dict[FaultKind, str] = {
    FaultKind.EDITED: mark("Line {seq} of {log} was edited."),
    FaultKind.REMOVED: mark("Line {seq} of {log} was removed."),
    FaultKind.INSERTED: mark("Line {seq} of {log} was put in."),
    FaultKind.REORDERED: mark("Line {seq} of {log} is not where it was written: lines were moved."),
    FaultKind.CUT_OFF: mark("Of {log} lines were cut off, from line {seq} on."),
    FaultKind.REWRITTEN: mark("Of {log} lines were written anew, from line {seq} on."),
    FaultKind.SESSION_GONE: mark("Infusion {session} is gone as a whole, or from the list of infusions."),
    FaultKind.PROTOCOL_CHANGED: mark("The protocol text that infusion {session} began with was changed or removed."),
    FaultKind.CHECKPOINT_GONE: mark("Checkpoint {seq} is gone."),
    FaultKind.CHECKPOINT_CHANGED: mark("Checkpoint {seq} was changed or put in."),
    FaultKind.KEY_UNKNOWN: mark("Checkpoint {seq} is signed with a key that this workstation does not know."),
    FaultKind.SIGNATURE_CHANGED: mark(
        "Signature {seq} (infusion {session}) is not as it was written, or stands under other lines than were signed."
    ),
    FaultKind.TRIGGER_GONE: mark("The guard {table} is missing or changed."),
    FaultKind.RIGHT_TOO_MANY: mark(
        "The role that signed in at the server has a right to {table} that no workstation needs."
    ),
    FaultKind.ROLLED_BACK: mark("The record is older than, or not that of, head {seq}, which was kept outside."),
    FaultKind.OTHER_RECORD: mark("This is not the record of head {seq}, which was kept outside."),
}


def fault_words(fault: Fault | str) -> str:
    """One sentence: what, and where. What cannot be read at all is told by its own sentence, which stays as it is."""
    if isinstance(fault, str):
        return fault
    told = _TOLD[fault.kind]
    if fault.kind is FaultKind.EDITED and fault.table == _HEADERS:
        told = _HEADER
    elif fault.kind is FaultKind.REWRITTEN and fault.seq == 0:
        told = _HEADER_ANEW
    log = tr(_LOGS[fault.table], session=fault.session) if fault.table in _LOGS else fault.table
    return tr(told, seq=fault.seq, log=log, session=fault.session, table=fault.table)
