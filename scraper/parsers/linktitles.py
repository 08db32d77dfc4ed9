"""Titles of links: what an element that leads somewhere is called, by its text, its labels, its picture, or the heading it stands in."""

import re
from itertools import chain, islice

from lxml.etree import _Element as Element

from scraper.parsers.tree import line_of, text_of

LONGEST_TITLE = 40
LONGEST_HEADING = 16
# «更多» alone says nothing: the heading that it stands in says what there is more of.
_MORE = re.compile(r"^\W*(?:更多|more|查看(?:更多|全部)?|详情|进入)?\W*$", re.IGNORECASE)
_HAN = re.compile(r"[一-龥]{2}")
_LABELS = ("title", "alt", "aria-label", "data-title", "data-name")
_HIGHEST = 3
# What holds more parts than these is no box with a heading.
MOST_INSIDE = 60
_TOPS = frozenset({"body", "html"})


def title_of(element: Element) -> str:
    """Return what an element is called: its text, else its labels, else those of the picture in it."""
    text = line_of(element)
    if not text:
        inside = islice(element.iter("img", "i", "span", "em", "b", "svg"), 4)
        text = next(filter(None, map(_label, chain((element,), inside))), "")
    return " ".join(text.split())[: LONGEST_TITLE * 2]


def _label(element: Element) -> str:
    return next(filter(None, ((element.get(name) or "").strip() for name in _LABELS)), "")


def heading_of(element: Element, title: str) -> str:
    """Return the heading that an element called *title*, «更多» or nothing, stands in or under; empty where it has none."""
    if not _MORE.match(title):
        return ""
    node = element
    for _ in range(_HIGHEST):
        parent = node.getparent()
        if parent is None or parent.tag in _TOPS or len(parent) > MOST_INSIDE:
            return ""
        if heading := _without(parent, title):
            return heading
        first = next(iter(parent), None)
        if first is not None and first is not node and (heading := _without(first, title)):
            return heading
        node = parent
    return ""


def _without(element: Element, title: str) -> str:
    """Return the short text of *element* without *title*; empty where it is longer than a heading."""
    text = " ".join(text_of(element, LONGEST_HEADING * 4).split())
    bare = text.replace(title, "", 1).strip() if title else text
    return bare if len(bare) <= LONGEST_HEADING and _HAN.search(bare) else ""
