"""What an order needs that FHIR has no field for: the addresses of our own extensions, written and read alike.

docs/orders-in.md describes them for whoever writes orders for this program.
"""

_OURS = "urn:nurse-assistant:order:"
REGIMEN, CYCLE, DAY, INFUSION_NUMBER = (f"{_OURS}{name}" for name in ("regimen", "cycle", "day", "infusion-number"))
