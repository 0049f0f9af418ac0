"""The sentences of the store about its file, in the language of the screen."""

from nurse_assistant.application.troubles import OPEN_TWICE, Doing, Trouble, known_again
from nurse_assistant.ui.wording.language import mark, tr

_TOLD: dict[Trouble, str] = {
    Trouble.BUSY: mark("ANOTHER PROGRAM IS USING THE FILE of the record: close that program, then try again."),
    Trouble.READ_ONLY: mark(
        "THE FILE of the record IS WRITE-PROTECTED: have its permissions set right, and write on paper until then."
    ),
    Trouble.NOT_ANSWERING: mark(
        "THE DISK DOES NOT ANSWER as it should: try again, and write on paper until it is put right."
    ),
    Trouble.FULL: mark("THE DISK IS FULL: free some space, then try again, and write on paper until then."),
    Trouble.DAMAGED: mark(
        "THE FILE of the record IS DAMAGED: have the last copy put back (Aa, Copies of the record), and write on paper "
        "until then."
    ),
    Trouble.MISSING: mark(
        "THE FILE of the record IS NOT THERE, or may not be opened: have it put back, and write on paper until then."
    ),
    Trouble.LOST: mark(
        "THE FILE of the record WAS MOVED OR DELETED while the program was running. All that was saved has been "
        "copied: close the program, open it again, put that copy back, and write on paper until then."
    ),
    Trouble.LOST_UNCOPIED: mark(
        "THE FILE of the record WAS MOVED OR DELETED while the program was running, and cannot be copied: do not close "
        "the program, have the file put back to its place, and write on paper until then."
    ),
    Trouble.REPLACED: mark(
        "ANOTHER FILE STANDS IN THE PLACE of the record: close the program, have the right file put back, and write on "
        "paper until then."
    ),
}

_TWICE = mark(
    "THE RECORD IS OPEN TWICE on this computer, perhaps by this program started twice: look for the other window, and "
    "close one."
)

_WHAT: dict[Doing, str] = {
    "opened": mark("The record could not be opened."),
    "read": mark("The record could not be read."),
    "saved": mark("The record could not be saved."),
}


def trouble_words(said: str) -> str:
    """A sentence the store said; one that is not about its file stays as it is."""
    if said == OPEN_TWICE:
        return tr(_TWICE)
    known = known_again(said)
    if known is None:
        return said
    doing, trouble = known
    return f"{tr(_TOLD[trouble])} {tr(_WHAT[doing])}"
