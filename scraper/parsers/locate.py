"""Locating: where a quote stands in the stored bytes, tags and entities between its characters skipped."""

import html
import re
from collections.abc import Iterator

_TOKEN = re.compile(
    r"<!--|<!\[CDATA\[|\]\]>|</?[a-zA-Z!?][^<>]{0,4000}>|&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,10});|\\u[0-9a-fA-F]{4}|\\[\"'/ntr]|[\s\S]"
)
_LATIN = ("cp1252", "latin-1", "gb18030")
Spans = tuple[tuple[int, int], ...]


def locate(body: bytes, encoding: str, quote: str) -> Spans:
    """Return the byte spans of *quote* in *body*, or nothing when it is not there.

    Blanks do not count: a quote of several cells, or one broken by tags, gives several spans. Text that a
    script writes or that stands in JSON is found through its escapes, text of an attribute when no visible
    text has it, and text that was encoded twice by its mangled form.
    """
    wanted = re.sub(r"\s+", "", quote)
    if not wanted:
        return ()
    text = _decoded(body, encoding)
    for skips_tags in (True, False):
        characters, places = _visible(text, skips_tags=skips_tags)
        for form in (wanted, *_mangled(wanted)):
            start = characters.find(form)
            if start >= 0:
                return _bytes(text, encoding, _joined(places[start : start + len(form)]))
    return ()


def _decoded(body: bytes, encoding: str) -> str:
    try:
        return body.decode(encoding, "surrogateescape")
    except (UnicodeDecodeError, LookupError):
        return body.decode("latin-1")


def _encoded(text: str, encoding: str) -> bytes:
    try:
        return text.encode(encoding, "surrogateescape")
    except (UnicodeEncodeError, LookupError):
        return text.encode("latin-1", "replace")


def _mangled(wanted: str) -> Iterator[str]:
    """Yield what a page shows in place of *wanted* when its UTF-8 was read as another charset and saved again."""
    for wrong in _LATIN:
        try:
            yield re.sub(r"\s+", "", wanted.encode().decode(wrong))
        except UnicodeDecodeError:
            continue


def _visible(text: str, *, skips_tags: bool) -> tuple[str, list[tuple[int, int]]]:
    characters: list[str] = []
    places: list[tuple[int, int]] = []
    closed = position = 0
    while (match := _TOKEN.match(text, position)) is not None:
        piece, position = match[0], match.end()
        if piece == "<!--":
            closed = text.find("-->", position) if closed >= 0 else -1
            position = closed + 3 if closed >= 0 else position
            continue
        if len(piece) > 1 and (piece[0] in "<]") and (skips_tags or piece.startswith(("<![", "]]"))):
            continue
        for offset, character in _characters(piece):
            if not character.isspace():
                characters.append(character)
                places.append(match.span() if offset is None else (match.start() + offset, match.start() + offset + 1))
    return "".join(characters), places


def _characters(piece: str) -> Iterator[tuple[int | None, str]]:
    """Yield the characters that *piece* stands for; the offset is None where all of it stands for one."""
    if len(piece) == 1:
        yield None, piece
    elif piece.startswith("\\u"):
        yield None, chr(int(piece.removeprefix("\\u"), base=16))
    elif piece[0] == "\\":
        yield None, " " if piece[1] in "ntr" else piece[1]
    elif piece[0] == "&":
        yield from ((None, character) for character in html.unescape(piece))
    else:
        yield from enumerate(piece)


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
    for start, end in spans:
        offset += len(_encoded(text[position:start], encoding))
        length = len(_encoded(text[start:end], encoding))
        found.append((offset, offset + length))
        offset, position = offset + length, end
    return tuple(found)
