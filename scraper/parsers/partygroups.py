"""Party groups: whose secretary «组建某局党组,张三任书记» means."""

import re
from dataclasses import replace

from scraper.parsers.deeds import Deed

_FORMED = re.compile(
    r"(?:成立|组建|设立|建立|调整|批准|同意)(?:了)?(?:中共|新的)?(?P<body>[一-龥]{2,24}?)(?P<group>分?党组|党委|党工委)(?:班子|领导班子)?[,:;和与、]"
)
_SEATS = ("书记", "副书记", "成员", "委员")


def with_group(deed: Deed, before: str) -> Deed:
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
