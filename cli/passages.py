"""Passages: a quote in the words around it, from the stored bytes of the page."""

import re

from monitor.events import Evidence

# So many characters are shown on each side; so many bytes are looked through for them.
AROUND = 28
BYTES = 1500
_TAG = re.compile(
    r"<!--.*?(?:-->|$)|<(script|style)\b.*?(?:</\1>|$)|^[^<>]{0,400}>|<[^<>]{0,400}(?:>|$)", re.DOTALL | re.IGNORECASE
)
_BREAK = re.compile(r"\s+")


def in_context(passage: Evidence, body: bytes, content_type: str | None = None) -> tuple[str, str]:
    """Return the words before and after the first span of *passage*; empty where it is not located."""
    if not passage.spans:
        return "", ""
    # Imported here: the readers come with it, and most lists show no passage.
    from scraper.parsers.decode import decode

    encoding = decode(body, content_type).encoding
    start, end = passage.spans[0][0], passage.spans[-1][1]
    before = _text(body[max(start - BYTES, 0) : start], encoding)[-AROUND:]
    after = _text(body[end : end + BYTES], encoding)[:AROUND]
    return before.lstrip(), after.rstrip()


def _text(part: bytes, encoding: str) -> str:
    return _BREAK.sub(" ", _TAG.sub(" ", part.decode(encoding, "ignore")))
