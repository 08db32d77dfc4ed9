"""Attribute titles: the title of a person that a page keeps in an attribute («title», «data-zw») and shows by a script or a tip."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from lxml.etree import _Element as Element

from scraper.parsers.cards import Person
from scraper.parsers.normalise import compact, normalise
from scraper.parsers.script import where_marked
from scraper.parsers.titles import is_whole_title

# How far above a name the element of its person lies, and how many attributes of one are asked.
_LEVELS = 4
_MOST = 24
# The name may stand in an element inside the line: «<li><a title="局长"><img><span>张三</span></a></li>».
_INSIDE = 8
LONGEST = 80
# The attributes that pages keep a title in, by their names; «data-next» is another person's.
_KEEPS_A_TITLE = re.compile(
    r"title|alt|aria-label|data-[a-z-]*(?:zw|zhiwu|post|job|title|position|duty|office)[a-z-]*", re.IGNORECASE
)


def with_attribute_titles(people: list[Person]) -> list[Person]:
    """Return *people* with the titles that the elements around a name without one keep in their attributes.

    What stands around several people is the title of none of them.
    """
    found = [None if one.titles else _beside(one) for one in people]
    shared = Counter(node for node, _ in filter(None, found))
    return [
        replace(one, titles=(said[1],), card=said[0]) if said is not None and shared[said[0]] == 1 else one
        for one, said in zip(people, found, strict=True)
    ]


def _beside(person: Person) -> tuple[Element, str] | None:
    cell = person.token.cell
    for node in (*islice(cell.node.iter(), _INSIDE), *cell.above[:_LEVELS]):
        title = next((said for said in _said_by(node) if is_whole_title(said) and person.name not in said), None)
        if title is not None:
            return node, title
    return None


def _said_by(node: Element) -> Iterator[str]:
    for name, value in list(node.attrib.items())[:_MOST]:
        if _KEEPS_A_TITLE.fullmatch(str(name)) and 2 <= len(value) <= LONGEST:
            yield compact(normalise(where_marked(str(value))).text)
