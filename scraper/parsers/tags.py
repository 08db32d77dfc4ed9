"""The national page tags and other meta tags of a page: the first that says something wins."""

import re
from collections.abc import Mapping, Sequence

from scraper.parsers.markup import without_comments
from scraper.parsers.openings import Openings

_META = re.compile(r"<[mM][eE][tT][aA]\b")
_LONGEST_TAG = 2_000
_ATTRIBUTE = re.compile(r"([a-zA-Z:-]+)\s*=\s*(\"[^\"]*\"|'[^']*'|[^\s\"'>]+)")
# What editors and templates leave in a tag that says nothing.
_SAYS_NOTHING = re.compile(
    r"^(null|undefined|none|n/?a|测试.{0,6}|test|默认.{0,4}|无|暂无|-+|\$\{.*\}|\{\{.*\}\}|<%.*)?$", re.IGNORECASE
)
MAX_TAGS = 200
MAX_HEAD = 400_000


def page_tags(text: str, metas: Sequence[int] | None = None) -> Mapping[str, str]:
    """Return meta tags by lower-case name; headers included whole give a second head, so the first match counts.

    Where it is known at which places *metas* begin, nothing is read behind the last one.
    """
    tags: dict[str, str] = {}
    head = text[: MAX_HEAD if metas is None else min(MAX_HEAD, metas[-1] + 2 * _LONGEST_TAG if metas else 0)]
    for attributes in Openings(without_comments(head), _META, _LONGEST_TAG).attributes():
        pairs = {name.lower(): value.strip("\"'") for name, value in _ATTRIBUTE.findall(attributes)}
        name = (pairs.get("name") or pairs.get("property") or pairs.get("http-equiv") or "").strip().lower()
        value = " ".join(pairs.get("content", "").split())
        if name and not says_nothing(value) and name not in tags and len(tags) < MAX_TAGS:
            tags[name] = value[:500]
    return tags


def says_nothing(value: str) -> bool:
    """Say whether a value is what an empty field of a template prints."""
    return bool(_SAYS_NOTHING.match(value.strip()))
