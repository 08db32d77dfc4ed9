"""Locating: where a quote stands in the stored bytes, tags and entities between its characters skipped."""

import html
import re
from collections.abc import Iterator

_TOKEN = re.compile(r"<!--.*?-->|</?[a-zA-Z!][^>]*>|&(?:#\d{1,7}|#x[0-9a-fA-F]{1,6}|[a-zA-Z]{2,10});|.", re.DOTALL)
Spans = tuple[tuple[int, int], ...]


def locate(body: bytes, encoding: str, quote: str) -> Spans:
    """Return the byte spans of *quote* in *body*, or nothing when it is not there.

    Blanks do not count: a quote of several cells, or one broken by tags, gives several spans.
    """
    wanted = re.sub(r"\s+", "", quote)
    if not wanted:
        return ()
    text = body.decode(encoding, "surrogateescape" if encoding == "utf-8" else "replace")
    characters, places = _visible(text)
    start = characters.find(wanted)
    if start < 0:
        return ()
    return _bytes(text, encoding, _joined(places[start : start + len(wanted)]))


def _visible(text: str) -> tuple[str, list[tuple[int, int]]]:
    characters: list[str] = []
    places: list[tuple[int, int]] = []
    for match in _TOKEN.finditer(text):
        token = match[0]
        if len(token) > 1 and token[0] == "<":
            continue
        for character in html.unescape(token) if len(token) > 1 else token:
            if not character.isspace():
                characters.append(character)
                places.append(match.span())
    return "".join(characters), places


def _joined(places: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    start, end = places[0]
    for place in places[1:]:
        if place[0] <= end:
            end = max(end, place[1])
        else:
            yield start, end
            start, end = place
    yield start, end


def _bytes(text: str, encoding: str, spans: Iterator[tuple[int, int]]) -> Spans:
    found: list[tuple[int, int]] = []
    position = offset = 0
    errors = "surrogateescape" if encoding == "utf-8" else "replace"
    for start, end in spans:
        offset += len(text[position:start].encode(encoding, errors))
        length = len(text[start:end].encode(encoding, errors))
        found.append((offset, offset + length))
        offset, position = offset + length, end
    return tuple(found)
