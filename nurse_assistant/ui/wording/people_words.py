"""What is said of people: their roles, and why somebody was not let in."""

from datetime import timedelta

from nurse_assistant.application.doorkeeper import NotKnown, WhyNot
from nurse_assistant.application.people import Person, Role
from nurse_assistant.application.people_office import Refused
from nurse_assistant.application.roles import Needs
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.language import mark, tr

_ROLES = {
    Role.NURSE: mark("nurse"),
    Role.CHARGE_NURSE: mark("charge nurse"),
    Role.HEALTHCARE_ASSISTANT: mark("healthcare assistant"),
    Role.STUDENT: mark("student"),
    Role.PHARMACIST: mark("pharmacist"),
}
_WHY_NOT = {
    WhyNot.NO_PIN: mark("{person} has no PIN yet: a charge nurse gives her a one-time PIN (settings, People)."),
    WhyNot.CHOOSES: mark("{person} chooses a PIN of her own first."),
    WhyNot.SHUT_OUT: mark(
        "So many wrong PINs of {person} that this one is of no more use: a charge nurse sets a new one "
        "(settings, People)."
    ),
    WhyNot.NOT_HERE: mark("{person} does not work here now, or her shift is over: a nurse lets her in again."),
    WhyNot.ROLE: mark("{person} cannot be meant here: her role does not do this."),
}
_PIN_PROBLEMS = {
    "length": mark("A PIN has 4 to 8 figures."),
    "figures": mark("A PIN has figures only."),
    "too_easy": mark("These are the first anybody tries. Choose other figures."),
    "same": mark("These are the figures somebody gave you. Choose your own."),
}


_REFUSED = {
    Refused.NAME_TAKEN: mark("There is somebody of that name. Write it so that both are told apart."),
    Refused.NO_NAME: mark("Her name?"),
    Refused.LAST_CHARGE_NURSE: mark("She is the last charge nurse: make somebody else one first."),
    Refused.NOT_HERE: mark("She works here no more."),
}


NO_NURSE = (
    mark("No nurse is at hand"),
    mark("A nurse told me to write it down"),
    mark("Emergency"),
)
"""Why an act that is a nurse's is recorded without her PIN."""


def needs_words(what: Needs, by: str) -> str:
    if what is Needs.NURSE_BESIDE:
        return tr("{person} is a student: the nurse beside her shows who she is, and stands as who looked.", person=by)
    return tr("This is a nurse's act. She shows who she is, and stands as who did it; {person} writes it.", person=by)


def refused_words(why: Refused) -> str:
    return tr(_REFUSED[why])


def person_words(person: Person) -> str:
    """Role, PIN and badge of one person, in a line."""
    if person.one_time:
        pin = tr("one-time PIN, not used yet")
    else:
        pin = tr("has a PIN") if person.has_pin else tr("no PIN yet: give her a one-time PIN")
    return texts.joined(
        texts.capital(role_title(person.role)),
        tr("PIN tried too often") if person.is_shut_out else pin,
        tr("badge known") if person.badge else tr("no badge yet"),
    )


def role_title(role: Role) -> str:
    return tr(_ROLES[role])


def pin_problem_words(why: str) -> str:
    return tr(_PIN_PROBLEMS[why])


def why_not_words(found: NotKnown) -> str:
    if found.why is WhyNot.WRONG_PIN:
        wrong = tr("That was not {person}'s PIN.", person=found.person)
        return f"{wrong} {_wait_words(found.wait)}" if found.wait else wrong
    if found.why is WhyNot.WAIT:
        return tr("Too many wrong PINs. {wait} A badge is read at once.", wait=_wait_words(found.wait))
    return tr(_WHY_NOT[found.why], person=found.person)


def _wait_words(wait: timedelta) -> str:
    """Rounded up: nobody is told to try before it is of use."""
    seconds = -(-wait // timedelta(seconds=1))
    if seconds < 120:
        return tr("The next try is possible in %n second.|The next try is possible in %n seconds.", "", seconds)
    return tr("The next try is possible in %n minute.|The next try is possible in %n minutes.", "", -(-seconds // 60))
