"""References: the people that «前者», «两人», «上述同志» mean, and the bodies that «前者» and «后者» do, where it is certain."""

import re
from dataclasses import replace

from scraper.parsers.bodies import Around
from scraper.parsers.deeds import Flow
from scraper.parsers.names import is_person, split_names
from scraper.parsers.phrases import Post, title_then_name
from scraper.parsers.referents import two_bodies

# What may stand between the word and its verb.
_ADVERBS = r"(?:均|都|也|则|同时|还|将|已|现)*"
_ONE_OR_OTHER = re.compile(r"[前后]者")
_ONE_OF_TWO = re.compile(rf"^(?P<which>[前后])者(?:同志)?{_ADVERBS}$")
_TWO = re.compile(
    rf"^(?:(?:上述|以上|这)?(?:两|二)(?:人|(?:名|位)(?:同志|干部|人员|副?局长|副?主任|厅官)?|同志)|双方){_ADVERBS}$"
)
_SEVERAL = re.compile(
    rf"^(?:他们|她们|(?:以上|上述|前述)(?:[两二三四五六七八九十\d]{{1,2}}(?:名|位)?)?(?:同志|人员|干部|[一-龥]?人)){_ADVERBS}$"
)
_COMMA = re.compile(r"[,;:。，；：]")
_JOINED = re.compile(r"、|与|和|同(?!志)")
# What is said of those named, up to the word that means them: «…局长张三职务调整».
_SAID = re.compile(r"(?:同志)?(?:职务|岗位|近日|日前|近期|同时|同日|双双|对调|互换|履新|调整|均|都|分别|一同|一起).*$")
# «某局局长张三会见某局»: no name of a body.
_HOLDER = re.compile(r"局长|主任|书记|厅长|院长")
_BODY_OF_TWO = re.compile(r"^(?P<which>[前后])者(?:的)?")
_PAIR = 2


def people_meant(text: str, flow: Flow) -> tuple[str, ...] | None:
    """Return whom *text* means; None where it is no such word, nobody's name where it is not certain who is meant."""
    one = _ONE_OF_TWO.match(text)
    several = _SEVERAL.match(text)
    if not (one or several or _TWO.match(text)):
        return None
    groups = [tuple(dict.fromkeys(group)) for group in (_named(flow.before), flow.cast, flow.earlier) if group]
    if one is not None:
        named = groups[0] if groups else ()
        return (named[one["which"] == "后"],) if len(named) == _PAIR else ()
    fits = (group for group in groups if len(group) == _PAIR or (several and len(group) > _PAIR))
    return next(fits, ())


def _named(before: str) -> tuple[str, ...]:
    """Return the people that the clauses *before* name, in their order; nobody where a part of those says more than names."""
    before = _ONE_OR_OTHER.split(before, maxsplit=1)[0].rstrip(",，")
    parts = [part for clause in _COMMA.split(before) for part in _JOINED.split(clause)]
    named = [_in(part) for part in parts]
    first = next((place for place, people in enumerate(named) if people), len(named))
    return tuple(person for people in named[first:] for person in people) if all(named[first:-1]) else ()


def _in(part: str) -> tuple[str, ...]:
    bare = _SAID.sub("", part.strip())
    titled = title_then_name(bare)
    if titled is not None:
        return () if any(_HOLDER.search(post.body or "") for post in titled[1]) else (titled[0],)
    people = (split_names(bare) if bare else None) or ()
    return people if all(is_person(person, closed=False) for person in people) else ()


def placed(posts: tuple[Post, ...], before: str, around: Around) -> tuple[Post, ...]:
    """Return *posts* with the bodies that «前者» and «后者» in them stand for; *before* is the text up to the clause."""
    return tuple(_placed(post, before, around) for post in posts)


def _placed(post: Post, before: str, around: Around) -> Post:
    match = _BODY_OF_TWO.match(post.body or "")
    if match is None:
        return post
    named = two_bodies(before, around)
    return replace(post, body=named[match["which"] == "后"] + (post.body or "")[match.end() :]) if named else post
