"""Data documents: an answer that is JSON and no page, made one, so that the readers of data in scripts read it."""

import json

MAX_DOCUMENT = 1_000_000
_HEAD = "<!DOCTYPE html><html><head></head><body><script type='application/json'>"
_TAIL = "</script></body></html>"


def as_page(source: str) -> str | None:
    """Return *source* as the page whose only script it is; None where it is no JSON of objects."""
    bare = source.strip("\ufeff \t\r\n")
    if not bare.startswith(("{", "[")) or len(bare) > MAX_DOCUMENT:
        return None
    try:
        json.loads(bare)
    except (ValueError, RecursionError):
        return None
    return f"{_HEAD}{bare.replace('</', '<' + chr(92) + '/')}{_TAIL}"
