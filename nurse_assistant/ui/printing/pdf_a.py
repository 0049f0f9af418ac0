"""What Qt writes as PDF/A-1b, for strict validators too; the file keeps its length, so every offset in it holds.

Two things of Qt's make PDFBox Preflight refuse a file: each page names a CMYK colour space beside an RGB output intent
(ISO 19005-1, 6.2.3; nothing is painted in it), and a namespace of the metadata is declared at the root instead of where
it is used, where such readers look for it.
"""

import re

_COLOURS = ((b"[/Pattern /DeviceCMYK]", b"[/Pattern /DeviceGray]"), (b"/CSpcmyk /DeviceCMYK", b"/CSpcmyk /DeviceGray"))
_METADATA = re.compile(rb"(<x:xmpmeta)([^>]*)(>.*?)(?=</x:xmpmeta>)", re.DOTALL)
_DESCRIPTION = re.compile(rb"<rdf:Description(?P<own>[^>]*?/>|.*?</rdf:Description>)", re.DOTALL)
_DECLARED = re.compile(rb' xmlns:(\w+)="[^"]*"')
_USED = re.compile(rb"[<\s](\w+):\w")


def for_strict_readers(content: bytes) -> bytes:
    """Of the bytes of a whole file as Qt wrote it; what is not as expected stays as it is."""
    for written, wanted in _COLOURS:
        content = content.replace(written, wanted)
    return _METADATA.sub(_declared_where_used, content, count=1)


def _declared_where_used(metadata: re.Match[bytes]) -> bytes:
    """The indentation makes room for it; what is left of it stands at the end."""
    head = {one[1]: one[0] for one in _DECLARED.finditer(metadata[2])}
    at_root = b"".join(head.pop(name, b"") for name in (b"x", b"rdf"))

    def described(one: re.Match[bytes]) -> bytes:
        used = sorted(set(_USED.findall(one["own"])) & set(head))
        return b"<rdf:Description" + b"".join(head[name] for name in used) + one["own"]

    tight = re.sub(rb">\s+<", b"><", metadata[3])
    found = metadata[1] + at_root + _DESCRIPTION.sub(described, tight)
    return found.ljust(len(metadata[0])) if len(found) <= len(metadata[0]) else metadata[0]
