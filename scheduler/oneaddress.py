"""One address: the forms in which one page is written made one, and what is a file and no page."""

from urllib.parse import urldefrag, urljoin, urlsplit

_FILES = (
    ".jpg",
    ".png",
    ".gif",
    ".pdf",
    ".doc",
    ".docx",
    ".xls",
    ".xlsx",
    ".zip",
    ".rar",
    ".css",
    ".ico",
    ".mp4",
    ".wps",
)


def is_file(url: str) -> bool:
    """Say whether *url* is that of a picture, a document or the like."""
    return urlsplit(url).path.lower().endswith(_FILES)


def whole(url: str) -> str | None:
    """Return the page that *url* is a part of, as one address; None where it is no part."""
    page, part = urldefrag(url)
    return bare(page) if part else None


def bare(url: str) -> str:
    """Return *url* as one address, whatever scheme and last slash it is written with."""
    parts = urlsplit(url)
    query, part = (f"?{parts.query}" if parts.query else ""), (f"#{parts.fragment}" if parts.fragment else "")
    path = parts.path
    for name in ("index.html", "index.htm", "index.shtml", "index.jsp", "index.asp", "index.php"):
        path = path.removesuffix(name)
    return f"{(parts.hostname or '').lower()}{path.rstrip('/')}{query}{part}"


def joined(base: str, target: str) -> str:
    """Return where *target* leads from *base*; *base* itself where it leads nowhere."""
    try:
        return urljoin(base, target).partition("#")[0]
    except ValueError:
        return base
