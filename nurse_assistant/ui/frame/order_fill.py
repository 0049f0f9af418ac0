"""An order of a file as what would be typed and tapped for it, by the names of the form's fields and tiles."""

from decimal import Decimal

from nurse_assistant.application.filed_orders import FiledOrder
from nurse_assistant.ui.frame.patient_form import LISTED, NONE_KNOWN
from nurse_assistant.ui.wording import texts


def typed(order: FiledOrder) -> dict[str, str]:
    """What the file says, and nothing more."""
    answers = {
        "family": order.family,
        "given": order.given,
        "born": texts.date(order.born),
        "identifier": order.identifier,
        "allergy_list": ", ".join(order.allergies or ()),
        "infusion_number": _figures(order.infusion_number),
        "cycle": _figures(order.cycle),
        "day": _figures(order.day),
        "weight_kg": _figures(order.weight_kg),
        "dose_mg": _figures(order.dose_mg),
        "bag_volume_ml": _figures(order.bag_volume_ml),
    }
    return {f"new.{name}": text for name, text in answers.items() if text}


def tapped(order: FiledOrder) -> dict[str, tuple[str, ...]]:
    """The tiles it chooses, by the name of their group."""
    allergies = () if order.allergies is None else (LISTED if order.allergies else NONE_KNOWN,)
    chosen = {
        "new.sex": (order.sex,) if order.sex else (),
        "new.allergies": allergies,
        "new.regimen": (order.regimen,) if order.regimen else (),
        "new.home": tuple(group.value for group in order.home_premedication),
    }
    return {name: keys for name, keys in chosen.items() if keys}


def _figures(value: Decimal | int | None) -> str:
    """As it would be typed: 81.5, never 8E+1 or 1,200."""
    if value is None:
        return ""
    return f"{value.normalize():f}" if isinstance(value, Decimal) else str(value)
