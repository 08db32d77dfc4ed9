"""Remarks: what the brackets behind a name say of that person alone, «任命甲、乙（兼）、丙（挂职一年）为副局长»."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby

from monitor.facts import Action
from scraper.parsers.deeds import Deed
from scraper.parsers.slots import qualifier_of

_MODE = re.compile(r"挂职|试用|主持|兼|代理")
# «(女，挂职一年)»: in the words of the bracket itself.
_PARTS = re.compile(r"[,，、;；\s]+")
_CONCURRENT = re.compile(r"兼任?")


def by_person(deed: Deed, text: str) -> Iterator[Deed]:
    """Yield *deed*, split where brackets behind its people in *text* say different things of them."""
    said = {person: found for person in deed.people if (found := _remark(person, text)) is not None}
    if not said or deed.paired:
        yield deed
        return
    bare = _without(said.values(), text)
    shared = deed.qualifier if deed.qualifier != qualifier_of(text) else qualifier_of(bare)
    for remark, people in groupby(deed.people, key=said.get):
        yield with_remark(replace(deed, people=tuple(people), qualifier=shared), remark)


def _remark(person: str, text: str) -> str | None:
    """Return the words in brackets behind *person* that say how he holds the post."""
    spaced = r"\s*".join(map(re.escape, person))
    match = re.search(rf"{spaced}(?:同志)?\s*[(（]([^()（）]{{1,30}})[)）]", text)
    return match[1] if match is not None and _MODE.search(match[1]) else None


def _without(remarks: Iterable[str], text: str) -> str:
    for remark in remarks:
        text = text.replace(f"({remark})", "").replace(f"（{remark}）", "")
    return text


def with_remark(deed: Deed, remark: str | None) -> Deed:
    """Return *deed* in the way that *remark* says the post is held."""
    if remark is None:
        return deed
    concurrent = deed.action is Action.APPOINTED and any(map(_CONCURRENT.fullmatch, _PARTS.split(remark)))
    action = Action.CONCURRENT if concurrent else deed.action
    return replace(deed, action=action, qualifier=qualifier_of(remark) or deed.qualifier)
