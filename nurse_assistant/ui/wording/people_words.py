"""What is said of people: their roles, and why somebody was not let in."""

from datetime import timedelta

from nurse_assistant.application.doorkeeper import NotKnown, WhyNot
from nurse_assistant.application.people import Role
from nurse_assistant.ui.wording.language import mark, tr

_ROLES = {
    Role.NURSE: mark("nurse"),
    Role.CHARGE_NURSE: mark("charge nurse"),
    Role.HEALTHCARE_ASSISTANT: mark("healthcare assistant"),
    Role.STUDENT: mark("student"),
    Role.PHARMACIST: mark("pharmacist"),
}
_WHY_NOT = {
    WhyNot.NO_PIN: mark("{person} has no PIN of her own yet."),
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
