"""The sentences of the store about its file, in the language of the screen; what they keep one from is said around."""

from nurse_assistant.application.troubles import (
    GREW,
    KEYS_LOCKED,
    NO_SIGNING,
    OPEN_ALREADY,
    OPEN_TWICE,
    WAITS_HERE,
    WRONG_PASSPHRASE,
    Trouble,
    known_again,
)
from nurse_assistant.ui.wording.language import mark, tr
from nurse_assistant.ui.wording.server_trouble_words import server_trouble_words

_TOLD: dict[Trouble, str] = {
    Trouble.BUSY: mark("ANOTHER PROGRAM IS USING THE FILE of the record: close that program."),
    Trouble.READ_ONLY: mark("THE FILE of the record IS WRITE-PROTECTED: have its permissions set right."),
    Trouble.NOT_ANSWERING: mark("THE DISK DOES NOT ANSWER as it should: have it looked at."),
    Trouble.FULL: mark("THE DISK IS FULL: free some space."),
    Trouble.DAMAGED: mark("THE FILE of the record IS DAMAGED: have the last copy put back."),
    Trouble.MISSING: mark("THE FILE of the record IS NOT THERE, or may not be opened: have it put back."),
    Trouble.LOST: mark("THE FILE IS GONE; what was saved is copied. Close, open, put that copy back."),
    Trouble.LOST_UNCOPIED: mark(
        "THE FILE IS GONE and cannot be copied: do not close the program, have the file put back."
    ),
    Trouble.REPLACED: mark("ANOTHER FILE STANDS IN ITS PLACE: close the program, have the right file put back."),
    Trouble.GONE: mark(
        "THE FILE of the record IS NOT THERE, but copies of it are: put one back. To begin a new record, move the "
        "folder “backups” away."
    ),
    Trouble.JOURNAL_ALONE: mark(
        "THE FILE of the record IS NOT THERE, but its journal is: have the file put back beside it, or put a copy back."
    ),
}

_WRONG = mark("The passphrase does not open the record: type it again, capitals and spaces too.")
_TWICE = mark(
    "THE RECORD IS OPEN TWICE on this computer, perhaps by this program started twice: look for the other window, and "
    "close one."
)

_OTHER = {
    OPEN_TWICE: _TWICE,
    WRONG_PASSPHRASE: _WRONG,
    GREW: mark("Something else was recorded meanwhile: look at what changed, then record again."),
    OPEN_ALREADY: mark("This patient has an open infusion already: continue there, or close that one first."),
    NO_SIGNING: mark("Nothing is signed without connection to the record: sign when the line about it is gone."),
    WAITS_HERE: mark("Entries of this infusion wait here to be sent: it is shown as this workstation knows it."),
    KEYS_LOCKED: mark("The system's key store is locked: unlock it, then start the program again."),
}


def share_words(share: str) -> str:
    """`share`: its kind and place, as the system names them."""
    return tr(
        "The record would lie on a network share ({share}): two computers could destroy it, and what was saved could "
        "be lost with the network. Have it moved to this computer's own disk.",
        share=share,
    )


def trouble_words(said: str) -> str:
    """A sentence the store said; one that is about neither its file nor its server stays as it is."""
    if said in _OTHER:
        return tr(_OTHER[said])
    trouble = known_again(said)
    return server_trouble_words(said) if trouble is None else tr(_TOLD[trouble])
