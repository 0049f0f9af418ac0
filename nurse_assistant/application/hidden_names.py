"""Who the patient is, taken out of what the screen is given: what a view does not hold no part of a locked screen can
show. The guide goes on with the real one."""

from dataclasses import replace

from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.state import InfusionSession


def without_name(session: InfusionSession) -> InfusionSession:
    """Family name, given name and number are empty; allergies stay, for whoever has to act."""
    patient = replace(session.case.patient, family="", given="", identifier="")
    return InfusionSession(replace(session.case, patient=patient), session.protocol)


def is_hidden(view: DeskView) -> bool:
    patient = view.session.case.patient
    return not (patient.family or patient.given or patient.identifier)
