"""Patient identifiers: how a number is written, and whether its check digit fits. Pure; the library knows the numbers.

A hospital's own number has no rule that could be known here, so it passes free: only what has the shape of the national
number the unit uses is held against that number's rule.
"""

from collections.abc import Mapping

from stdnum import get_cc_module
from stdnum.exceptions import InvalidChecksum, InvalidComponent, ValidationError
from stdnum.gb import nhs

from nurse_assistant.domain.vocabulary import Jurisdiction
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.language import mark, tr

OWN, NHS = "own", "gb.nhs"
NATIONAL_NUMBERS: Mapping[str, str] = {
    NHS: mark("NHS number"),
    "at.vnr": mark("Austrian insurance number"),
    "be.nn": mark("Belgian national number"),
    "dk.cpr": mark("Danish CPR"),
    "nl.bsn": mark("Dutch BSN"),
    "fi.hetu": mark("Finnish hetu"),
    "fr.nir": mark("French NIR"),
    "it.codicefiscale": mark("Italian codice fiscale"),
    "no.fodselsnummer": mark("Norwegian fødselsnummer"),
    "pl.pesel": mark("Polish PESEL"),
    "se.personnummer": mark("Swedish personnummer"),
}
"""By country and name, as the library has them. The United States have no number of patients."""


def numbers_for(jurisdiction: str) -> Mapping[str, str]:
    """What a unit under this label can choose between, with its words."""
    national = NATIONAL_NUMBERS if jurisdiction == Jurisdiction.EU else {}
    return {**{key: tr(words) for key, words in national.items()}, OWN: tr("The hospital's own only")}


def digits_of(identifier: str) -> str:
    """The identifier without spaces and hyphens."""
    return "".join(identifier.split()).replace("-", "")


def identifier_question(identifier: str, kind: str = "") -> str:
    """A number of the unit's national kind that cannot be right: asked about, never refused.

    `kind`: as the unit says; "": it does not, so ten figures may be an NHS number or the hospital's own.
    """
    figures = digits_of(identifier)
    if not kind:
        wrong = len(figures) == 10 and figures.isascii() and figures.isdigit() and not nhs.is_valid(figures)
        return tr("An NHS number? Then its last figure does not fit. An MRN may stay.") if wrong else ""
    if kind not in NATIONAL_NUMBERS or not _is_wrong("".join(identifier.split()), kind):
        return ""
    return tr(
        "As {kind} it cannot be: the check digit does not fit. Look again, or say why it stays.",
        kind=tr(NATIONAL_NUMBERS[kind]),
    )


def _is_wrong(identifier: str, kind: str) -> bool:
    """It has the shape of the number, and its check digit or its date cannot be. Another shape is another number."""
    rule = get_cc_module(*kind.split("."))
    assert rule is not None, f"the library has no {kind}"
    if len(rule.compact(identifier)) > len(identifier):
        return False  # the library would have filled it up with noughts
    try:
        rule.validate(identifier)
    except (InvalidChecksum, InvalidComponent):
        return True
    except ValidationError:
        return False
    return False


def spaced_identifier(identifier: str, kind: str = "") -> str:
    """485 777 3456 for an NHS number (U-12), everything else as it is."""
    figures = digits_of(identifier)
    fits = kind in ("", NHS) and nhs.is_valid(figures)
    return texts.nhs_number(figures) if fits else identifier
