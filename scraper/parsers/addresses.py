"""Addresses: where a link or a picture of a page leads, in full."""

import re
from functools import lru_cache
from urllib.parse import urljoin, urlsplit

# The name of a visit, which some servers write into every address of a page: another one at each look.
_VISIT = re.compile(r";jsessionid=[^/?#;]*", re.IGNORECASE)


def address(href: str | None, url: str | None) -> str | None:
    """Return the absolute address of a link, without the name of a visit, or None where it leads nowhere."""
    bare = without_visit((href or "").strip())
    if not bare or len(bare) > 2000 or bare.startswith(("#", "javascript:", "mailto:", "tel:", "data:")):
        return None
    return _absolute(bare, url or "")


def without_visit(url: str) -> str:
    """Return *url* without the name of a visit."""
    return _VISIT.sub("", url) if ";" in url else url


@lru_cache(maxsize=2048)
def _absolute(bare: str, url: str) -> str | None:
    """Return *bare* joined to the address of its page; the next look at the page meets nearly all of them again."""
    try:
        absolute = urljoin(url, bare)
        return absolute if urlsplit(absolute).scheme in ("http", "https", "") else None
    except ValueError:
        return None
