"""What is said of copies of the record, and of what putting one back would lose."""

from zoneinfo import ZoneInfo

from nurse_assistant.application.copies import CopyKind, Loss, Outlook, RecordCopy
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.language import mark, tr

_KINDS = {
    CopyKind.ROUTINE: mark("opened and checked"),
    CopyKind.BEFORE_UPDATE: mark("before an update"),
    CopyKind.RESCUED: mark("saved when the file was lost"),
}


def copy_title(copy: RecordCopy, zone: ZoneInfo) -> str:
    """To the second: two may have been made in one minute."""
    return f"{texts.date(copy.made_at, zone)} {texts.time_s(copy.made_at, zone)}"


def copy_kind(copy: RecordCopy) -> str:
    return tr(_KINDS[copy.kind])


def outlook_words(outlook: Outlook, zone: ZoneInfo) -> str:
    """What putting the copy back would do, whole sentences."""
    said = []
    if outlook.faults:
        said.append(tr("This copy is not as the program wrote it: {fault}", fault=outlook.faults[0]))
    if outlook.loss is None:
        said.append(tr("The record that is there cannot be read, so nobody can say what it has that the copy has not."))
    elif outlook.loss.nothing:
        said.append(tr("The record has nothing that this copy has not."))
    else:
        said.extend(_loss_words(outlook.loss, zone))
    said.append(tr("The file that is there now is kept beside under another name; it is not deleted."))
    return "\n".join(said)


def _loss_words(loss: Loss, zone: ZoneInfo) -> list[str]:
    said = []
    counted = []
    if loss.entries:
        entries = tr("%n entry|%n entries", "", loss.entries)
        infusions = tr("of %n infusion|of %n infusions", "", loss.infusions)
        counted.append(f"{entries} {infusions}")
    if loss.attempts:
        counted.append(tr("%n entry that was tried and not kept|%n entries tried and not kept", "", loss.attempts))
    if loss.events:
        counted.append(tr("%n line of the workstation's log|%n lines of the workstation's log", "", loss.events))
    if loss.signatures:
        counted.append(tr("%n signature|%n signatures", "", loss.signatures))
    if loss.people:
        counted.append(tr("%n line of the log of people|%n lines of the log of people", "", loss.people))
    if loss.until is not None:
        until = texts.date_time(loss.until, zone)
        said.append(tr("LOST BY IT: {what}, the last written {until}.", what=", ".join(counted), until=until))
    if loss.other:
        said.append(tr("The copy also has lines that the record has not: it is no earlier state of it."))
    return said
