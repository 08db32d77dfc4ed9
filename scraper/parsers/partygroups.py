"""Party groups: whose secretary «组建某局党组,张三任书记» means, and whose member «张三任某局机关党委书记,李四任委员»."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from scraper.parsers.deeds import Deed

_FORMED = re.compile(
    r"(?:成立|组建|设立|建立|调整|批准|同意)(?:了)?(?:中共|新的)?(?P<body>[一-龥]{2,24}?)(?P<group>分?党组|党委|党工委)(?:班子|领导班子)?[,:;和与、]"
)
_SEATS = ("书记", "副书记", "成员", "委员")


# A seat in such a group: what the group is called stands before it.
_SEATED = re.compile(
    r"^(?P<group>(?:机关|直属机关)?(?:分?党组|党委|党工委|党总支|党支部|纪委))(?:专职|常务)?(?:副?书记|委员|成员)$"
)


def with_groups(deeds: Iterable[Deed], text: str) -> Iterator[Deed]:
    """Yield *deeds* of the sentence *text*, a bare seat given to the party group formed or spoken of before it."""
    body, group = None, None
    for deed in deeds:
        told = _with_group(deed, text[: deed.start])
        if group is not None and all(post.body is None and post.title in _SEATS for post in told.posts):
            told = replace(told, posts=tuple(replace(post, body=body, title=f"{group}{post.title}") for post in told.posts))
        yield told
        seated = [match for post in told.posts if (match := _SEATED.match(post.title)) is not None]
        bodies = {post.body for post in told.posts if post.body is not None}
        body, group = (next(iter(bodies), None), seated[-1]["group"]) if seated and len(bodies) <= 1 else (None, None)


def _with_group(deed: Deed, before: str) -> Deed:
    """Return *deed* with its bare seats given to the party group that the words *before* it form."""
    bare = any(post.body is None and post.title in _SEATS for post in deed.posts)
    formed = list(_FORMED.finditer(before)) if bare else []
    if not formed:
        return deed
    last = formed[-1]
    return replace(
        deed,
        posts=tuple(
            replace(post, body=last["body"], title=f"{last['group']}{post.title}")
            if post.body is None and post.title in _SEATS
            else post
            for post in deed.posts
        ),
    )
