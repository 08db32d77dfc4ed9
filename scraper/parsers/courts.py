"""Courts: a department of a court or a procuratorate is part of the title («政治部主任»), its body is the court; who leads none there."""

import re
from dataclasses import replace

from scraper.parsers.phrases import Post
from scraper.parsers.scope import Scope

_COURT = r"(?:法院|检察院)"
_DEPARTMENT = r"(?:政治部|执行局|警务部|司法警察(?:大队|支队|总队)|法警(?:大队|支队|总队))"
_WITHIN = re.compile(rf"^(?P<court>.{{2,40}}?{_COURT})(?P<department>{_DEPARTMENT})$")
_ALONE = re.compile(rf"^{_DEPARTMENT}$")
_STAFF = re.compile(r"(?:员额)?(?:法官|检察官)(?:助理)?$|书记员$|司法警察$|法警$")
# «立案庭», «白水人民法庭»: a room of a court that is named elsewhere.
_ROOM = re.compile(r"^(?!.{0,10}法院)[一-龥]{2,10}(?<!家)庭$")
_OWN_COURT = re.compile(r"^[本我该]院")
_COURT_OF = re.compile(r"^.{2,40}?法院")
# The congress of a county or district has one court.
_OF_A_COUNTY = re.compile(r"^(?P<county>.{2,20}[县区旗])(?:人民代表大会|人大)(?:常务委员会|常委会)?$")
_OF_A_COURT = re.compile(rf"{_COURT}$")


def with_departments(posts: tuple[Post, ...], owner: str | None) -> tuple[Post, ...]:
    """Return *posts* with the departments of courts put into the titles; *owner* is whose page or act it is."""
    return tuple(_seated(post, posts[:place], owner) for place, post in enumerate(posts))


def department_in(named: str, owner: str | None) -> tuple[str | None, str] | None:
    """Return the court that *named* opens with, None where it means the *owner*'s, and the department of it that *named* is."""
    within = _WITHIN.match(named)
    if within is not None:
        return within["court"], within["department"]
    return (None, named) if _ALONE.match(named) and _court_of(owner or "") else None


def court_room(bare: str, before: str | None, scope: Scope) -> str | None:
    """Return the full name of a court's room called *bare*: of the court named *before* it or nearby, or of the one of a county."""
    bare = _OWN_COURT.sub("", bare) if bare.endswith("庭") else bare
    if not bare.endswith("庭") or _ROOM.match(bare) is None:
        return None
    named = (before, scope.near, scope.section, scope.said, scope.body, scope.owner)
    court = next((match[0] for name in named if name and (match := _COURT_OF.match(name)) is not None), None)
    county = _OF_A_COUNTY.match(scope.owner or "") if court is None else None
    court = f"{county['county']}人民法院" if county is not None else court
    return None if court is None else court + bare


def is_staff(title: str) -> bool:
    """Say whether *title* is one of those who work under judges and procurators, or what a page calls all of these."""
    return _STAFF.match(title) is not None


def _seated(post: Post, before: tuple[Post, ...], owner: str | None) -> Post:
    named = next((one.body for one in reversed(before) if one.body), owner)
    found = department_in(post.body or "", named)
    return post if found is None else replace(post, body=found[0], title=found[1] + post.title)


def _court_of(name: str) -> bool:
    return _OF_A_COURT.search(name) is not None or _WITHIN.match(name) is not None
