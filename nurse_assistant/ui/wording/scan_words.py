"""What is said of a code from which nothing was taken."""

from nurse_assistant.application.scanned import Misread
from nurse_assistant.ui.wording.language import mark, tr

_WORDS = {
    Misread.KEYBOARD: mark(
        "The scanner and this computer disagree about the keyboard (English and German). Nothing was taken from the "
        "code. Type it by hand, and have the scanner set to the computer's keyboard."
    ),
    Misread.PRODUCT_DIGIT: mark(
        "The check digit of the product code does not fit: it was not read whole. Scan again, or type it."
    ),
    Misread.PERSON_DIGIT: mark("The check digit of the wristband's number does not fit. Scan again, or type it."),
    Misread.PRODUCT_ALONE: mark(
        "That is the code of a product, without lot or expiry. Scan the square code on the bag, or type them."
    ),
    Misread.NOT_READ: mark("This code cannot be read. Scan again, or type what the label says."),
}


def misread_words(why: Misread) -> str:
    return tr(_WORDS[why])
