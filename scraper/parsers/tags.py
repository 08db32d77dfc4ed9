"""The national page tags and other meta tags of a page: the first that says something wins."""

import re
from collections.abc import Mapping

_META = re.compile(r"<meta\b([^>]{0,2000})>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"([a-zA-Z:-]+)\s*=\s*(\"[^\"]*\"|'[^']*'|[^\s\"'>]+)")
_EMPTY = frozenset({"", "null", "undefined", "none", "测试"})
MAX_TAGS = 200


def page_tags(text: str) -> Mapping[str, str]:
    """Return meta tags by lower-case name; headers included whole give a second head, so the first match counts."""
    tags: dict[str, str] = {}
    for match in _META.finditer(text[:400_000]):
        pairs = {name.lower(): value.strip("\"'") for name, value in _ATTRIBUTE.findall(match[1])}
        name = (pairs.get("name") or pairs.get("property") or pairs.get("http-equiv") or "").lower()
        value = re.sub(r"\s+", " ", pairs.get("content", "")).strip()
        if name and value.lower() not in _EMPTY and name not in tags and len(tags) < MAX_TAGS:
            tags[name] = value[:500]
    return tags
