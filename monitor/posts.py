"""Posts as the core weighs them: administrative, party, staff rank; which one leads."""

import re
from collections.abc import Iterable

# Staff ranks (职级) are not leadership posts (domain.md L08).
_RANK = re.compile(r"(巡视员|调研员|主任科员|办公会议成员|[一二三四五六七八九十]级[一-龥]{2,6}员)$")
_PARTY = re.compile(r"^(机关)?(党组|党委|分党组|党工委|党总支|机关党委)|^党组(副)?书记|^党组成员|^直属机关党委")
_PARTY_HEAD = re.compile(r"^(党组|党委|分党组|党工委)书记$")
# Heads before deputies before others; the order of domain.md §6.1 «Posts».
_HEAD = re.compile(r"^(局长|主任|厅长|部长|行长|署长|会长|理事长|秘书长|院长|省长|市长|州长|县长|区长|主席|司长|台长|社长)$")
_ACTING_HEAD = re.compile(r"^(代|代理)(局长|主任|厅长|省长|市长)$")
_FIRST_DEPUTY = re.compile(r"^常务副")
_DEPUTY = re.compile(r"^副")
_DEPUTY_TITLE = re.compile(r"^(常务)?副(局长|主任|厅长|部长|秘书长|书记|院长|省长|市长|主席)$")


def is_rank(post: str) -> bool:
    """Say whether *post* is a staff rank, such as 一级巡视员."""
    return bool(_RANK.search(post))


def is_head(post: str) -> bool:
    """Say whether *post* is the one seat at the head of a body."""
    return bool(_HEAD.search(post))


def is_party(post: str) -> bool:
    """Say whether *post* belongs to the party group and not to the administration."""
    return bool(_PARTY.search(post))


def is_party_head(post: str) -> bool:
    """Say whether *post* is the seat at the head of the party group."""
    return bool(_PARTY_HEAD.search(post))


def is_title(text: str) -> bool:
    """Say whether *text*, read as a person, is a post: a slip of the reader, never a leader."""
    return is_party(text) or is_rank(text) or any(pattern.search(text) for pattern in (_HEAD, _ACTING_HEAD, _DEPUTY_TITLE))


def administrative(posts: Iterable[str]) -> tuple[str, ...]:
    """Return the administrative posts, in the order given."""
    return tuple(post for post in posts if not is_party(post) and not is_rank(post))


def weight(post: str) -> int:
    """Return how leading a post is: the smaller the higher."""
    for place, pattern in enumerate((_HEAD, _ACTING_HEAD, _FIRST_DEPUTY, _DEPUTY)):
        if pattern.search(post):
            return place
    if is_party(post):
        return 6 if is_party_head(post) else 7
    return 9 if is_rank(post) else 5


def leading(posts: Iterable[str]) -> str | None:
    """Return the leading post: the highest administrative one, else the highest party one."""
    ordered = sorted(posts, key=weight)
    return ordered[0] if ordered else None


def as_compared(post: str) -> str:
    """Return *post* with 代 for 代理: two ways to print one mode."""
    seat = without_mode(post)
    return post if seat == post else f"代{seat}"


def without_mode(post: str) -> str:
    """Return *post* without 代理 or 代: the seat itself (design §3, identity of an event)."""
    return re.sub(r"^(代理|代)(?=[一-龥])", "", post) if not post.startswith("代表") else post
