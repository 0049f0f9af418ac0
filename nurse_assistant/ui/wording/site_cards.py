"""The site's card for a reaction, one for each label: what it shows is never an order (clinical notes, 5.3).

The two differ on antihistamine and steroid. A dose stands here only where the card of that label gives one.
"""

from dataclasses import dataclass

from nurse_assistant.domain.vocabulary import Jurisdiction
from nurse_assistant.ui.wording.language import mark


@dataclass(frozen=True, slots=True)
class CardMedicine:
    """A medicine of the card: what a tap writes, and a remark for its tile."""

    name: str
    dose: str = ""
    route: str = ""
    remark: str = ""


@dataclass(frozen=True, slots=True)
class SiteCard:
    title: str
    medicines: tuple[CardMedicine, ...]
    anaphylaxis: tuple[str, str, str, str]


_US = SiteCard(
    mark("site card, US"),
    (
        CardMedicine("epinephrine", "0.5 mg", "IM"),
        CardMedicine("diphenhydramine", "50 mg", "IV"),
        CardMedicine("hydrocortisone", "100 mg", "IV"),
        CardMedicine("acetaminophen", "1,000 mg", "oral"),
    ),
    (
        mark("1  Epinephrine (adrenaline) 0.5 mg IM, outer thigh. Again after 5 min if no better."),
        mark("2  Emergency team. Lie flat, legs raised; sit up if breathless. Oxygen."),
        mark("3  IV fluid early if the blood pressure is low: new line, not this one."),
        mark("4  Antihistamine and steroid come after, never first."),
    ),
)
_EU = SiteCard(
    mark("site card, EU"),
    (
        CardMedicine("adrenaline", "500 microgram", "IM"),
        CardMedicine("antihistamine", route="oral", remark=mark("oral, third line")),
        CardMedicine("paracetamol", remark=mark("card: no dose")),
    ),
    (
        mark(
            "1  Adrenaline (epinephrine) 500 microgram IM, 0.5 mL of 1:1000, outer thigh. "
            "Again after 5 min if no better."
        ),
        mark("2  Emergency team. Lie flat, legs raised; sit up if breathless. Oxygen."),
        mark("3  IV fluid early if the blood pressure is low: new line, not this one."),
        mark(
            "4  Antihistamine third line, oral, once stable. No routine steroid: only if refractory, or asthma or "
            "shock."
        ),
    ),
)
_CARDS = {Jurisdiction.US: _US, Jurisdiction.EU: _EU}


def site_card(jurisdiction: Jurisdiction) -> SiteCard:
    return _CARDS[jurisdiction]
