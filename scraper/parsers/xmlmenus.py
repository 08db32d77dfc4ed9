"""Menus in XML: the elements of such a file that have a name and an address, written as the objects of a script would be.

Nothing of XML is resolved: no entity, no reference to another file.
"""

import json
import re
from collections.abc import Iterator, Mapping
from html import unescape
from itertools import islice

MAX_ELEMENTS = 5_000
_XML = re.compile(r"\s*(?:\ufeff)?<\?xml\b")
# An element with attributes, or one with a text of its own and nothing inside.
_ELEMENT = re.compile(
    r"<(?P<name>[A-Za-z_][\w.-]{0,30})(?P<attributes>(?:\s+[\w:.-]{1,30}\s*=\s*(?:\"[^\"<]{0,400}\"|'[^'<]{0,400}')){0,20})\s*(?:/>|>"
    r"(?:\s*(?:<!\[CDATA\[(?P<data>[^\]]{1,400})\]\]>|(?P<text>[^<]{1,400}))\s*</(?P=name)\s*>)?)"
)
_ATTRIBUTE = re.compile(r"([\w:.-]{1,30})\s*=\s*(?:\"([^\"<]{0,400})\"|'([^'<]{0,400})')")


def is_xml(source: str) -> bool:
    """Say whether *source* declares itself to be XML and is no page."""
    return _XML.match(source) is not None and not any(mark in source[:2000].lower() for mark in ("<html", "<!doctype html"))


def as_objects(source: str) -> str:
    """Return the elements of *source* as objects of a script: attributes of one element, and texts of elements side by side."""
    return "[" + ",".join(json.dumps(fields, ensure_ascii=False) for fields in _rows(source)) + "]"


def _rows(source: str) -> Iterator[Mapping[str, str]]:
    beside: dict[str, str] = {}
    end = 0
    for element in islice(_ELEMENT.finditer(source), MAX_ELEMENTS):
        said = (element["data"] or element["text"] or "").strip()
        if beside and (not said or source[end : element.start()].strip() or element["name"] in beside):
            yield beside
            beside = {}
        attributes = {one[1]: unescape(one[2] or one[3] or "") for one in _ATTRIBUTE.finditer(element["attributes"])}
        if attributes:
            yield {**attributes, **({"title": unescape(said)} if said else {})}
        elif said:
            beside[element["name"]] = unescape(said)
        end = element.end()
    if beside:
        yield beside
