"""Headships: which posts a body can have, by the end of its name."""

import re
from collections.abc import Sequence

from monitor.facts import LeaderFact
from monitor.posts import is_rank
from scraper.parsers.notleaders import is_of_section
from scraper.parsers.phrases import Post

# Posts that only a company has.
_OF_A_FIRM = re.compile(r"董事|总经理|监事|总裁")
_HEADED_BY = {
    "局长": ("局",),
    "主任": ("室", "心", "会", "委", "办"),
    "厅长": ("厅",),
    "院长": ("院",),
    "校长": ("大学", "学院", "学校"),
    "行长": ("银行", "银行股份有限公司"),
    "师长": ("师",),
    "团长": ("团",),
}
_HEAD_OF_BODY = re.compile(rf"({'|'.join(_HEADED_BY)})$")


def is_of_a_firm(post: str) -> bool:
    """Say whether only a company has such a *post*."""
    return _OF_A_FIRM.search(post) is not None


# A school, a hospital or a firm has a committee of the Party, as a bureau has a group.
_HOUSE = re.compile(r"(?:大学|学院|学校|中学|小学|医院|公司|集团|银行|研究院)$")


def fits(post: str, body: str) -> bool:
    """Say whether *post* can be one of *body*: a party post or a rank anywhere, 局长 in a 局, 主任 in a 委, 办 or 中心."""
    if post.startswith("党组") or is_rank(post) or (post.startswith("党委") and _HOUSE.search(body) is not None):
        return True
    return bool(heads(post, body))


def heads(post: str, body: str) -> bool | None:
    """Say whether *post*, the head or a deputy, is one that *body* has; None of any other post."""
    tail = _HEAD_OF_BODY.search(post)
    return None if tail is None else body.endswith(_HEADED_BY[tail[1]])


def heads_in(posts: tuple[Post, ...], body: str) -> bool:
    """Say whether *posts*, printed without a body, can all be of *body*, and one of them is no party post."""
    own = [post.title for post in posts if not post.title.startswith("党组")]
    return bool(own) and all(post.body is None for post in posts) and all(fits(title, body) for title in own)


def who_leads(leaders: Sequence[LeaderFact], body: str | None) -> tuple[LeaderFact, ...]:
    """Return those of *leaders* who lead *body*, where one of them is its head or a deputy; the heads of its parts do not."""
    if body is None:
        return ()
    own = [one for one in leaders if one.organisation == body and not all(_is_below(post, body) for post in one.posts)]
    return tuple(own) if any(heads(post, body) or _is_head(post, body) for one in own for post in one.posts) else ()


def _is_head(post: str, body: str) -> bool:
    """Say whether *post* is called after the end of the name of its *body*: «支队长», «副所长»."""
    kind = post.removeprefix("副").removesuffix("长")
    return post.endswith("长") and bool(kind) and body.endswith(kind)


def _is_below(post: str, body: str) -> bool:
    """Say whether *post* is one in a part of *body*: «办公室主任», the 主任 of a hospital."""
    return (is_of_section(post) or heads(post, body) is False) and not _is_head(post, body)
