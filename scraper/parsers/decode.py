"""Decoding: bytes to text by the bytes themselves; what a page declares is only a hint (engineering.md §4)."""

import re
from dataclasses import dataclass

_META = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_-]{2,20})", re.IGNORECASE)
_BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
# Servers name the narrow charset and send the wide one.
_WIDER = {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "gb_2312-80": "gb18030",
    "hz-gb-2312": "gb18030",
    "iso-8859-1": "cp1252",
}
_LATIN = re.compile(r"[\u00c2-\u00ef][\u0080-\u00bf\u0152-\u2122]{1,2}")
_HAN = re.compile(r"[一-龥]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a page and how it was found; *suspect* when characters had to be replaced."""

    text: str
    encoding: str
    declared: str | None
    suspect: bool = False
    repaired: bool = False
    replacement_ratio: float = 0.0


def decode(body: bytes, declared: str | None = None) -> Decoded:
    """Return the text of *body*: BOM, strict UTF-8 (a cut tail allowed), the declared charset, GB18030, replacement."""
    hint = _declared(body, declared)
    for mark, encoding in _BOMS:
        if body.startswith(mark):
            return _replaced(body[len(mark) :], encoding, hint)
    text = _strict_utf8(body)
    if text is not None:
        return _unmangled(text, hint)
    for name in dict.fromkeys((hint, "gb18030")):
        if name and (found := _strict(body, name)) is not None:
            return Decoded(found, name, hint)
    utf8, gb = _replaced(body, "utf-8", hint), _replaced(body, "gb18030", hint)
    return min(utf8, gb, key=lambda one: one.replacement_ratio)


def _declared(body: bytes, header: str | None) -> str | None:
    found = _META.search(body[:4096])
    name = header or (found[1].decode("ascii", "ignore") if found else None)
    if name is None:
        return None
    lowered = name.strip().lower()
    return _WIDER.get(lowered, lowered)


def _strict_utf8(body: bytes) -> str | None:
    for cut in range(4):
        try:
            return body[: len(body) - cut].decode("utf-8")
        except UnicodeDecodeError as error:
            if error.start < len(body) - 4:
                return None
    return None


def _strict(body: bytes, encoding: str) -> str | None:
    try:
        return body.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None


def _replaced(body: bytes, encoding: str, hint: str | None) -> Decoded:
    text = body.decode(encoding, "replace")
    bad = text.count("\ufffd")
    return Decoded(text, encoding, hint, suspect=bad > 0, replacement_ratio=bad / max(1, len(text)))


def _unmangled(text: str, hint: str | None) -> Decoded:
    """Undo UTF-8 that was read as Latin-1 and saved again; reversible, so it is repaired and noted."""
    if len(_LATIN.findall(text[:20000])) > 20 and not _HAN.search(text[:20000]):
        for wrong in ("cp1252", "latin-1"):
            try:
                return Decoded(text.encode(wrong).decode("utf-8"), "utf-8", hint, repaired=True)
            except UnicodeError:
                continue
    return Decoded(text, "utf-8", hint)
