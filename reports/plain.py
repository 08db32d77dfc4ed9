"""Plain text from hostile sources: one line, bounded, without anything that steers a terminal, a mail or a browser."""

import unicodedata
from urllib.parse import urlsplit

LONGEST_QUOTE = 240
LONGEST_LINE = 300
LONGEST_SUBJECT = 120
LONGEST_URL = 1000
# Control, format (bidi overrides, zero width), surrogate, private-use and unassigned characters, and line separators.
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


def plain(text: object, longest: int = LONGEST_LINE) -> str:
    """Return *text* as one visible line of at most *longest* characters."""
    # What is cut away anyway is not worth looking at.
    given = str(text)[: longest * 4]
    seen = "".join(" " if char.isspace() or unicodedata.category(char) in _UNSEEN else char for char in given)
    line = " ".join(seen.split())
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"


def link(url: str) -> str | None:
    """Return *url* when a reader may be sent there: plain http or https, with a host and without a user."""
    if len(url) > LONGEST_URL or plain(url, LONGEST_URL) != url or any(char in " \"'<>\\`" for char in url):
        return None
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and host and "@" not in parts.netloc else None
