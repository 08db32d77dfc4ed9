"""Own body: the body that a clause names before somebody as his, and the rank that he gets there."""

import re
from dataclasses import replace

from scraper.parsers.names import has_surname, is_person
from scraper.parsers.phrases import Post
from scraper.parsers.verbs import LEAD_IN

_OF_BODY = re.compile(r"^[一-龥]{2,30}(?:局|厅|委员会|办公室|中心|政府)(?P<name>[一-龥]{2,4}?)(?:同志)?$")
_BODY_BEFORE = re.compile(
    r"^[\s,:]*(?P<body>[一-龥]{1,30}?(?:局|厅|委员会|办公室|中心|[省市县区]委))(?=[一-龥、·]{2,24}(?:同志)?$)"
)
_RANK = re.compile(r"^(?:[一二三四]级)?(?:巡视员|调研员|主任科员)$")


def name_behind_body(text: str) -> str:
    """Return the name behind the body that he is of: «某省数据局张三同志晋升为二级巡视员»."""
    found = _OF_BODY.match(text)
    name = found["name"] if found is not None else ""
    return name if has_surname(name) and is_person(name, closed=False) else ""


def of_own_body(left: str, posts: tuple[Post, ...]) -> tuple[Post, ...] | None:
    """Return *posts* with the ranks among them given to the body that their bearer is of, named before him.

    None where they have a post without a body too: whether there or on the page's own body nothing says («省财政厅张三任局长»).
    """
    said = LEAD_IN.sub("", left)
    ranks = [_RANK.match(post.title) is not None and post.body is None for post in posts]
    if not all(rank or post.body for rank, post in zip(ranks, posts, strict=True)):
        return None if name_behind_body(said.strip(" ,")) else posts
    found = _BODY_BEFORE.match(said) if any(ranks) else None
    if found is None:
        return posts
    return tuple(replace(post, body=found["body"]) if rank else post for rank, post in zip(ranks, posts, strict=True))
