"""The dose worked out while it is typed: by weight, drug and vials, and how far the ordered dose is from it."""

from decimal import Decimal

from nurse_assistant.domain.dose import (
    Preparation,
    WholeVialDose,
    difference_percent,
    dose_by_weight_mg,
    is_subcutaneous_dose,
    preparation,
    whole_vial_doses,
    within_dose_tolerance,
)
from nurse_assistant.domain.protocol import DoseRule
from nurse_assistant.ui.widgets.layout import Card, label, set_shown, set_text
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.language import tr


class DoseCard(Card):
    """It shows; it fills in nothing and rounds nothing."""

    def __init__(self) -> None:
        super().__init__(name="dose_card", spacing=4, margins=12)
        self.setProperty("panel", "strong")
        self._sum = label("", "strong", name="dose_card.sum", wrap=True)
        self._difference = label("", "strong", name="dose_card.difference", wrap=True)
        self._vials = label("", "small", name="dose_card.vials", wrap=True)
        for part in (self._sum, self._difference, self._vials):
            self.add(part)

    def show_dose(
        self, rule: DoseRule, weight_kg: Decimal | None, dose_mg: Decimal | None, bag_ml: Decimal | None
    ) -> None:
        bag = bag_ml or rule.bag_volume_ml
        by_weight = dose_by_weight_mg(rule, weight_kg) if weight_kg else None
        for part, text in (
            (self._sum, sum_words(rule, weight_kg, preparation(rule, by_weight, bag)) if weight_kg and by_weight else
             tr("Type the weight the dose was ordered for.")),
            (self._difference, difference_words(rule, weight_kg, dose_mg)),
            (self._vials, _whole_words(rule, by_weight, dose_mg, bag)),
        ):  # fmt: skip
            set_text(part, text)
            set_shown(part, bool(text))

    def words(self) -> tuple[str, str, str]:
        return self._sum.text(), self._difference.text(), self._vials.text()


def sum_words(rule: DoseRule, weight_kg: Decimal, taken: Preparation) -> str:
    """72 kg × 10 mg/kg = 720 mg · 36 mL of drug · 1 × 500 mg + 3 × 100 mg, 80 mg left over."""
    vials = " + ".join(f"{each.count} × {texts.amount(each.size_mg, 'mg')}" for each in taken.vials)
    left = (
        tr("{amount} left over", amount=texts.amount(taken.left_over_mg, "mg"))
        if taken.left_over_mg
        else tr("nothing left over")
    )
    return texts.joined(
        f"{texts.amount(weight_kg, 'kg')} × {texts.amount(rule.mg_per_kg, 'mg/kg')} = "
        f"{texts.amount(taken.dose_mg, 'mg')}",
        tr("{amount} of drug", amount=texts.amount(taken.drug_ml, "mL")),
        f"{vials}, {left}",
    )


def difference_words(rule: DoseRule, weight_kg: Decimal | None, dose_mg: Decimal | None) -> str:
    """How far the ordered dose is from the one by weight, and the band."""
    if dose_mg is None:
        return ""
    ordered = tr("Ordered: {amount}", amount=texts.amount(dose_mg, "mg"))
    if is_subcutaneous_dose(rule, dose_mg):
        return subcutaneous_words(rule)
    if weight_kg is None:
        return ordered
    by_weight, band = dose_by_weight_mg(rule, weight_kg), texts.percent(rule.tolerance_percent)
    if dose_mg == by_weight:
        return tr("{ordered}, as by weight.", ordered=ordered)
    said = f"{ordered}, {percent_words(difference_percent(dose_mg, by_weight))}"
    if within_dose_tolerance(rule, dose_mg, weight_kg):
        return tr("{said}: inside {band}.", said=said, band=band)
    return tr(
        "{said}: outside {band}. Is weight and dose right? The bag check will ask for the prescriber's order.",
        said=said,
        band=band,
    )


def subcutaneous_words(rule: DoseRule) -> str:
    fixed = texts.amount(rule.subcutaneous_dose_mg, "mg")
    return tr(
        "{fixed} is the dose of the subcutaneous product. It is not given here; ask pharmacy and the prescriber.",
        fixed=fixed,
    )


def percent_words(percent: Decimal) -> str:
    size = texts.percent(abs(percent))
    return tr("{percent} more", percent=size) if percent > 0 else tr("{percent} less", percent=size)


def _whole_words(rule: DoseRule, by_weight: Decimal | None, dose_mg: Decimal | None, bag_ml: Decimal) -> str:
    """Strength in the bag of the ordered dose (else of that by weight), and the nearest whole vials."""
    dose = dose_mg or by_weight
    if dose is None or (dose_mg is not None and is_subcutaneous_dose(rule, dose_mg)):
        return ""
    strength = preparation(rule, dose, bag_ml).bag_mg_per_ml
    said = tr("{number}\u00a0mg/mL in {amount}", number=texts.number(strength), amount=texts.amount(bag_ml, "mL"))
    if by_weight is None:
        return said
    return texts.joined(said, _whole_vials(rule, by_weight))


def _whole_vials(rule: DoseRule, by_weight_mg: Decimal) -> str:
    nearest = whole_vial_doses(rule, by_weight_mg)
    if any(not one.difference_percent for one in nearest):
        return tr("whole vials: exactly this dose")
    return tr("whole vials: {list}", list=tr(" or ").join(_whole(rule, one) for one in nearest))


def _whole(rule: DoseRule, one: WholeVialDose) -> str:
    band = texts.percent(rule.tolerance_percent)
    place = tr("inside {band}", band=band) if one.within_tolerance else tr("outside {band}", band=band)
    return f"{texts.amount(one.dose_mg, 'mg')} ({percent_words(one.difference_percent)}, {place})"
