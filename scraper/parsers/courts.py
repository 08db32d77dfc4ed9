"""Courts: a department of a court or a procuratorate is part of the title («政治部主任»), its body is the court."""

import re
from dataclasses import replace

from scraper.parsers.phrases import Post

_COURT = r"(?:法院|检察院)"
_DEPARTMENT = r"(?:政治部|执行局|警务部|司法警察(?:大队|支队|总队)|法警(?:大队|支队|总队))"
_WITHIN = re.compile(rf"^(?P<court>.{{2,40}}?{_COURT})(?P<department>{_DEPARTMENT})$")
_ALONE = re.compile(rf"^{_DEPARTMENT}$")
_OF_A_COURT = re.compile(rf"{_COURT}$")


def with_departments(posts: tuple[Post, ...], owner: str | None) -> tuple[Post, ...]:
    """Return *posts* with the departments of courts put into the titles; *owner* is whose page or act it is."""
    return tuple(_seated(post, posts[:place], owner) for place, post in enumerate(posts))


def _seated(post: Post, before: tuple[Post, ...], owner: str | None) -> Post:
    body = post.body or ""
    within = _WITHIN.match(body)
    if within is not None:
        return replace(post, body=within["court"], title=within["department"] + post.title)
    named = next((one.body for one in reversed(before) if one.body), owner) or ""
    if _ALONE.match(body) and _court_of(named):
        return replace(post, body=None, title=body + post.title)
    return post


def _court_of(name: str) -> bool:
    return _OF_A_COURT.search(name) is not None or _WITHIN.match(name) is not None
