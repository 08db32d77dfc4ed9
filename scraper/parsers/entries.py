"""Entries: the lines under a head of an act that name the post before its people («某局副局长：甲», «某市副市长　乙、丙»)."""

import re

from scraper.parsers.deeds import Deed, Flow
from scraper.parsers.names import has_surname, is_transcribed, split_names
from scraper.parsers.phrases import read_posts
from scraper.parsers.slots import qualifier_of

_BULLET = re.compile(r"^\s*(?:[(（]?[一二三四五六七八九十\d]{1,3}[)）]?[、.．])?\s*")
_PARTED = re.compile(r"\s*[:：]\s*|\s+")
_LONGEST = 120


def entry_under_head(line: str, flow: Flow) -> Deed | None:
    """Return what *line* says under the head in force: who gets or loses the post that it begins with."""
    if not flow.headed or flow.verb is None or len(line) > _LONGEST:
        return None
    bare = _BULLET.sub("", line)
    for match in _PARTED.finditer(bare):
        posts = read_posts(bare[: match.start()])
        people = split_names(bare[match.end() :]) if posts is not None and posts[0].body is not None else None
        if (
            posts is not None
            and people is not None
            and all(has_surname(one) or "·" in one or is_transcribed(one) for one in people)
        ):
            start = len(line) - len(bare)
            rule = f"{flow.verb.id.partition('/')[0]}/职务：姓名"
            qualifier = flow.verb.qualifier or qualifier_of(bare)
            return Deed(people, posts, flow.verb.action, rule, start, len(line), qualifier=qualifier)
    return None
