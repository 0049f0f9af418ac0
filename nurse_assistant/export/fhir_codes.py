"""The codes that stand in an exported Bundle: a table, no rule. Where no sure code is known, words stand alone.

ATC, LOINC and the SNOMED route are those the project has a source for; UCUM and the two codes of HL7 are what FHIR's
own profile of vital signs and its required fields name. Whoever adds a code gives its source in docs/fhir.md.
"""

from typing import NamedTuple


class Coded(NamedTuple):
    system: str
    code: str
    display: str


LOINC = "http://loinc.org"
UCUM = "http://unitsofmeasure.org"
ATC = "http://www.whocc.no/atc"
SNOMED = "http://snomed.info/sct"

MEDICINES = {"isatuximab": Coded(ATC, "L01FC02", "isatuximab")}
ROUTES = {"IV": Coded(SNOMED, "47625008", "Intravenous route")}

AMBULATORY = Coded("http://terminology.hl7.org/CodeSystem/v3-ActCode", "AMB", "ambulatory")
VITAL_SIGNS = Coded("http://terminology.hl7.org/CodeSystem/observation-category", "vital-signs", "Vital Signs")

PANEL = Coded(LOINC, "85353-1", "Vital signs panel")
BLOOD_PRESSURE = Coded(LOINC, "85354-9", "Blood pressure panel")
WEIGHT = Coded(LOINC, "29463-7", "Body weight")


class Measure(NamedTuple):
    """A field of an entry: what it is called, its code if there is a sure one, and its unit as shown and in UCUM."""

    text: str
    code: Coded | None
    unit: str
    ucum: str


MEASURES = {
    "systolic_mmhg": Measure("Systolic blood pressure", Coded(LOINC, "8480-6", "Systolic blood pressure"), "mmHg",
                             "mm[Hg]"),
    "diastolic_mmhg": Measure("Diastolic blood pressure", Coded(LOINC, "8462-4", "Diastolic blood pressure"), "mmHg",
                              "mm[Hg]"),
    "pulse_per_min": Measure("Heart rate", Coded(LOINC, "8867-4", "Heart rate"), "/min", "/min"),
    "resp_per_min": Measure("Respiratory rate", Coded(LOINC, "9279-1", "Respiratory rate"), "/min", "/min"),
    "spo2_percent": Measure("Oxygen saturation", Coded(LOINC, "2708-6", "Oxygen saturation in Arterial blood"), "%",
                            "%"),
    "temp_c": Measure("Body temperature", Coded(LOINC, "8310-5", "Body temperature"), "°C", "Cel"),
    "on_oxygen_l_min": Measure("Oxygen given", None, "L/min", "L/min"),
    "pump_rate_ml_h": Measure("Rate shown by the pump", None, "mL/h", "mL/h"),
    "kg": Measure("Body weight", WEIGHT, "kg", "kg"),
    "anc_10e9_l": Measure("Absolute neutrophil count", None, "10*9/L", "10*9/L"),
    "platelets_10e9_l": Measure("Platelets", None, "10*9/L", "10*9/L"),
    "volume_given_ml": Measure("Volume given by the pump's counter", None, "mL", "mL"),
}  # fmt: skip
