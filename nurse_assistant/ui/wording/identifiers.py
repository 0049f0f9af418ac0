"""Patient identifiers: how a number is written, and the check digit of an NHS number. Pure."""

from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.language import tr

_NHS_LENGTH = 10


def digits_of(identifier: str) -> str:
    """The identifier without spaces and hyphens."""
    return "".join(identifier.split()).replace("-", "")


def _could_be_nhs(digits: str) -> bool:
    return len(digits) == _NHS_LENGTH and digits.isascii() and digits.isdigit()


def has_right_check_digit(digits: str) -> bool:
    """The eleven test: nine figures weighted 10 to 2, the tenth makes up for the rest by 11 (10 is never issued)."""
    total = sum(weight * int(figure) for weight, figure in zip(range(10, 1, -1), digits, strict=False))
    return (11 - total % 11) % 11 == int(digits[-1])


def identifier_question(identifier: str) -> str:
    """A ten-figure number that cannot be an NHS number: asked about, never refused, for it may be an MRN."""
    digits = digits_of(identifier)
    if not _could_be_nhs(digits) or has_right_check_digit(digits):
        return ""
    return tr("An NHS number? Then its last figure does not fit. An MRN may stay.")


def spaced_identifier(identifier: str) -> str:
    """485 777 3456 for an NHS number, everything else as it is."""
    digits = digits_of(identifier)
    fits = _could_be_nhs(digits) and has_right_check_digit(digits)
    return texts.nhs_number(digits) if fits else identifier
