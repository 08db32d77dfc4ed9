"""Modes: in which way somebody holds a post, by the words that a page or a text puts beside it (domain.md §1.3, §6.1 A7-A11)."""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from monitor.facts import LeaderFact
from monitor.posts import is_head, is_party_head, without_mode

SUBSTANTIVE, CONCURRENT = "substantive", "concurrent"
ACTING, PRESIDING, PROBATIONARY, SECONDED = "acting", "presiding", "probationary", "seconded"
# A probation begins with the post and 兼 only says that there is another one: neither is a change of its own.
CHANGING = frozenset({ACTING, PRESIDING, SECONDED})
# What ends by being confirmed in the same post (domain.md L03).
ENDS_CONFIRMED = frozenset({ACTING, PROBATIONARY})
ENDS_PROBATION = ("试用期满", "转正", "正式任")
ENDS_PRESIDING = ("不再主持",)
# How the remark beside a post is printed; the acting mode stands in the post itself.
REMARKS = {PRESIDING: "主持工作", SECONDED: "挂职", PROBATIONARY: "试用期"}
# «主持党组工作» is the party group's work, and «主持日常工作» leaves the whole to somebody else.
_PRESIDES = re.compile(r"主持(?![^,;。)]{0,8}(?:日常|党))[^,;。)]{0,8}工作|临时负责")
# How a page may print the modes that stand beside a post and not in it, wherever it does.
PRINTED = {
    PRESIDING: r"(?:^|[(（\[【,，;；。:：\s])(?:暂时?|临时)?(?:主持(?![^,，;；。)）]{0,8}(?:日常|党))[^,，;；。)）\s]{0,12}工作(?=$|[)）\]】,，;；。、\s])|临时负责)",
    SECONDED: "挂职",
    PROBATIONARY: "试用期",
}
_STANDS_IN = re.compile(r"^代(?:理)?$|^代理(?!人)")
# One sentence of duties that is the whole work of a body: «主持局全面工作», never «协助局长主持…».
_WHOLE_WORK = re.compile(
    r"(?:^|[,，。;；:：\s])(?:暂时?|临时)?(?:主持(?P<led>[一-龥]{0,20}?)(?:行政|全面|行政全面)?|负责(?P<run>[一-龥]{0,20}?)全面)工作(?=$|[,，。;；、\s])"
)
_WHOLE_OF = re.compile(r"^[全本我](?=.)")


@dataclass(frozen=True, slots=True)
class Told:
    """What one page tells of the way in which somebody holds his posts.

    *mode* is None where it prints no word of any; *by_duties* says that only his duties tell it, *has_duties* that it
    prints duties at all: where it prints none, it says nothing of what they would tell.
    """

    mode: str | None = None
    by_duties: bool = False
    has_duties: bool = False

    def says_the_same(self, other: "Told") -> bool:
        """Say whether two pages tell the same, wherever each prints it, or one says nothing of what the other tells."""
        return self.mode == other.mode or self.is_silent_beside(other) or other.is_silent_beside(self)

    def then(self, later: "Told") -> "Told":
        """Return what is told after *later*, which tells the same: a page that is silent leaves what was told."""
        return self if later.is_silent_beside(self) else later

    def is_silent_beside(self, other: "Told") -> bool:
        """Say whether this page cannot tell what the duties on the other one do."""
        return self.mode is None and not self.has_duties and other.by_duties


NOTHING_TOLD = Told()


def told_of(fact: LeaderFact, names: Collection[str]) -> Told:
    """Return what the page of *fact* tells of a leader of the body named *names*."""
    mode = mode_of(fact.qualifier, fact.posts)
    if mode is not None and mode != ACTING:
        return Told(mode, has_duties=fact.duties is not None)
    by_duties = fact.duties is not None and _presides(fact.duties, fact.posts, names)
    return Told(PRESIDING if by_duties else None, by_duties, fact.duties is not None)


def mode_of(words: str | None, posts: Collection[str]) -> str | None:
    """Return the mode that *words* beside *posts* mean, None for none: who presides over what he heads only does his duty."""
    if words is None or any(ended in words for ended in (*ENDS_PROBATION, *ENDS_PRESIDING)):
        return None
    if _STANDS_IN.search(words):
        return ACTING
    if "试用" in words:
        return PROBATIONARY
    if "挂职" in words:
        return SECONDED
    return PRESIDING if _PRESIDES.search(words) and not _heads(posts) else None


def _presides(duties: str, posts: Collection[str], names: Collection[str]) -> bool:
    """Say whether *duties* are those of one who presides over the body: no head does, and no other body's work counts."""
    if not posts or _heads(posts) or any(is_party_head(post) for post in posts):
        return False
    found = (match["led"] or match["run"] or "" for match in _WHOLE_WORK.finditer(duties))
    return any(name.endswith(_WHOLE_OF.sub("", over)) for over in found for name in names)


def _heads(posts: Iterable[str]) -> bool:
    return any(is_head(without_mode(post)) for post in posts)


def is_change(before: str | None, after: str | None) -> bool:
    """Say whether holding a post in mode *after* and no more in mode *before* is news by itself."""
    return before != after and not CHANGING.isdisjoint((before, after))
