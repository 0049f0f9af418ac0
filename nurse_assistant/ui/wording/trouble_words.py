"""The sentences of the store about its file, in the language of the screen; what they keep one from is said around."""

from nurse_assistant.application.troubles import OPEN_TWICE, Trouble, known_again
from nurse_assistant.ui.wording.language import mark, tr

_TOLD: dict[Trouble, str] = {
    Trouble.BUSY: mark("ANOTHER PROGRAM IS USING THE FILE of the record: close that program."),
    Trouble.READ_ONLY: mark("THE FILE of the record IS WRITE-PROTECTED: have its permissions set right."),
    Trouble.NOT_ANSWERING: mark("THE DISK DOES NOT ANSWER as it should: have it looked at."),
    Trouble.FULL: mark("THE DISK IS FULL: free some space."),
    Trouble.DAMAGED: mark("THE FILE of the record IS DAMAGED: have the last copy put back."),
    Trouble.MISSING: mark("THE FILE of the record IS NOT THERE, or may not be opened: have it put back."),
    Trouble.LOST: mark(
        "THE FILE of the record WAS MOVED OR DELETED while the program was running. All that was saved has been "
        "copied: close the program, open it again, and put that copy back."
    ),
    Trouble.LOST_UNCOPIED: mark(
        "THE FILE of the record WAS MOVED OR DELETED while the program was running, and cannot be copied: do not close "
        "the program, have the file put back to its place."
    ),
    Trouble.REPLACED: mark(
        "ANOTHER FILE STANDS IN THE PLACE of the record: close the program, and have the right file put back."
    ),
}

_TWICE = mark(
    "THE RECORD IS OPEN TWICE on this computer, perhaps by this program started twice: look for the other window, and "
    "close one."
)


def trouble_words(said: str) -> str:
    """A sentence the store said; one that is not about its file stays as it is."""
    if said == OPEN_TWICE:
        return tr(_TWICE)
    trouble = known_again(said)
    return said if trouble is None else tr(_TOLD[trouble])
