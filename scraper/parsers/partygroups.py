"""Party groups: whose secretary «组建某局党组,张三任书记» means, and whose member «张三任某局机关党委书记,李四任委员»."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from monitor.facts import Action
from scraper.parsers.deeds import Deed
from scraper.parsers.phrases import Post
from scraper.parsers.slots import MEMBER

_FOUNDS = "成立|组建|设立|建立"
_FORMED = re.compile(
    rf"(?:{_FOUNDS}|调整|(?:批准|同意)(?!{_FOUNDS}))(?:了)?(?:中共|新的)?(?P<body>[一-龥]{{2,24}}?)(?P<group>分?党组|党委|党工委)(?:班子|领导班子)?[,:;和与、]"
)
_SEATS = ("书记", "副书记", MEMBER, "委员")
# Whom a group of the Party in a bureau has, and a committee has not, and the other way round.
_IN_GROUPS, _IN_COMMITTEES = MEMBER, "委员"
# A seat in such a group: what the group is called stands before it.
_SEATED = re.compile(
    r"^(?P<group>(?:机关|直属机关)?(?:分?党组|党委|党工委|党总支|党支部|纪委))(?:专职|常务)?(?:副?书记|委员|成员)$"
)


@dataclass(frozen=True, slots=True)
class _Group:
    """A party group of *body* that a clause spoke of; it is no longer *sure* that it is meant once he who left it is told to be elsewhere."""

    body: str | None
    name: str
    leaver: tuple[str, ...] = ()
    sure: bool = True

    def seats(self, posts: tuple[Post, ...]) -> bool:
        """Say whether *posts*, printed without a body, open with a seat that such a group has."""
        return all(post.body is None for post in posts) and posts[0].title in _SEATS and _has(self.name, posts[0].title)

    def seated(self, deed: Deed) -> Deed:
        """Return *deed*, whose posts open with a seat, in this group and its body."""
        if not self.sure:
            return replace(deed, unplaced=True)
        first = replace(deed.posts[0], body=self.body, title=f"{self.name}{deed.posts[0].title}")
        return replace(deed, posts=(first, *deed.posts[1:]))


def with_groups(deeds: Iterable[Deed], text: str) -> Iterator[Deed]:
    """Yield *deeds* of the sentence *text*, a bare seat given to the party group formed or spoken of before it."""
    group: _Group | None = None
    gained: dict[str, set[str | None]] = {}
    for deed in deeds:
        told = _with_group(deed, text[: deed.start])
        if group is not None and group.seats(told.posts):
            told = group.seated(told)
        yield replace(told, unplaced=True) if any(post.title == MEMBER for post in told.posts) else told
        group = _spoken_of(told, gained) or _left_for(told, group)
        if told.action is not Action.REMOVED:
            for person in told.people:
                gained.setdefault(person, set()).update(post.body for post in told.posts if post.body is not None)


def _spoken_of(deed: Deed, gained: dict[str, set[str | None]]) -> _Group | None:
    """Return the group in which *deed* gives or takes a seat; *gained* has where its people are told to go."""
    seated = [match for post in deed.posts if (match := _SEATED.match(post.title)) is not None]
    bodies = {post.body for post in deed.posts if post.body is not None}
    if not seated or len(bodies) > 1:
        return None
    body = next(iter(bodies), None)
    if deed.action is not Action.REMOVED:
        return _Group(body, seated[-1]["group"])
    elsewhere = any(gained.get(person, set()) - {body} for person in deed.people)
    return _Group(body, seated[-1]["group"], deed.people, sure=not elsewhere)


def _left_for(deed: Deed, group: _Group | None) -> _Group | None:
    """Return *group*, no longer sure, where he who left it goes to another body by *deed*."""
    if group is None or group.leaver != deed.people:
        return None
    return replace(group, sure=group.sure and all(post.body in (None, group.body) for post in deed.posts))


def _has(group: str, seat: str) -> bool:
    """Say whether *group* has a *seat* so called: a 党组 has no 委员, a committee no 成员."""
    return seat != (_IN_COMMITTEES if group.endswith("党组") else _IN_GROUPS)


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
            if post.body is None and post.title in _SEATS and _has(last["group"], post.title)
            else post
            for post in deed.posts
        ),
    )
