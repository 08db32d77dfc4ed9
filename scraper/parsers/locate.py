"""Locating: where a quote stands in the stored bytes, tags and entities between its characters skipped."""

import html
import re
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

_TOKEN = re.compile(
    r"<!--|<!\[CDATA\[|\]\]>|</?[a-zA-Z!?][^<>]{0,4000}>|&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,10});|\\u[0-9a-fA-F]{4}|\\[\"'/ntr]|[^<&\\\]\s]+|\s+|[\s\S]"
)
_RUN = re.compile(r"\S+")
# A page has as many tags, entities and runs of text as it has; a quote behind so many is not looked for.
MAX_TOKENS = 200_000
_LATIN = ("cp1252", "latin-1", "gb18030")
# Between the passages of a quote that does not stand in one piece: a name, and the post far below it.
OMITTED = " … "
Spans = tuple[tuple[int, int], ...]


def quoted(*passages: str) -> str:
    """Return one quote of *passages* in their order on the page, said once each."""
    return OMITTED.join(dict.fromkeys(filter(None, (passage.strip().lstrip("。,，;；、") for passage in passages))))


def locate(body: bytes, encoding: str, quote: str) -> Spans:
    """Return the byte spans of *quote* in *body*, or nothing when it is not there.

    Blanks do not count: a quote of several cells, or one broken by tags, gives several spans. Text that a
    script writes or that stands in JSON is found through its escapes, text of an attribute when no visible
    text has it, and text that was encoded twice by its mangled form. Of a quote that leaves something out
    every passage must be there, each behind the one before.
    """
    if not quote.strip():
        return ()
    text = _decoded(body, encoding)
    for skips_tags in (True, False):
        page = _visible(text, skips_tags=skips_tags)
        for passages in ((quote,), tuple(quote.split(OMITTED))):
            found = tuple(_find(passages, *page))
            if found:
                return _bytes(text, encoding, iter(found))
    return ()


def _find(passages: Sequence[str], characters: str, places: "_Places") -> Iterator[tuple[int, int]]:
    """Yield the spans of all *passages*, or none where one is missing."""
    spans: list[tuple[int, int]] = []
    behind = 0
    for passage in passages:
        wanted = re.sub(r"\s+", "", passage)
        starts = ((characters.find(form, behind), form) for form in (wanted, *_mangled(wanted)))
        start, form = next(((start, form) for start, form in starts if start >= 0), (-1, ""))
        if start < 0:
            return
        behind = start + len(form)
        spans.extend(places.joined(start, behind))
    yield from spans


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


@dataclass(slots=True)
class _Places:
    """Where each visible character stands in the source, from its start to its end."""

    starts: "array[int]" = field(default_factory=lambda: array("I"))
    ends: "array[int]" = field(default_factory=lambda: array("I"))

    def add(self, start: int, end: int) -> None:
        """Add one character that the source writes from *start* to *end*."""
        self.starts.append(start)
        self.ends.append(end)

    def add_run(self, start: int, end: int) -> None:
        """Add characters that stand as they are from *start* to *end*."""
        self.starts.extend(range(start, end))
        self.ends.extend(range(start + 1, end + 1))

    def joined(self, first: int, last: int) -> Iterator[tuple[int, int]]:
        """Yield the spans of the characters from *first* to *last*, neighbours as one."""
        start, end = self.starts[first], self.ends[first]
        for place in range(first + 1, last):
            if self.starts[place] <= end:
                end = max(end, self.ends[place])
            else:
                yield start, end
                start, end = self.starts[place], self.ends[place]
        yield start, end


def _visible(text: str, *, skips_tags: bool) -> tuple[str, _Places]:
    characters: list[str] = []
    places = _Places()
    closed = position = 0
    for _ in range(MAX_TOKENS):
        match = _TOKEN.match(text, position)
        if match is None:
            break
        sign, position = match[0], match.end()
        if sign == "<!--":
            closed = text.find("-->", position) if closed >= 0 else -1
            position = closed + 3 if closed >= 0 else position
        elif _stands_for_itself(sign):
            for run in () if _is_skipped(sign, skips_tags=skips_tags) else _RUN.finditer(sign):
                characters.append(run[0])
                places.add_run(match.start() + run.start(), match.start() + run.end())
        else:
            for character in _said(sign):
                characters.append(character)
                places.add(match.start(), position)
    return "".join(characters), places


def _stands_for_itself(sign: str) -> bool:
    return len(sign) == 1 or sign[0] not in "&\\"


def _is_skipped(sign: str, *, skips_tags: bool) -> bool:
    return len(sign) > 1 and sign[0] in "<]" and (skips_tags or sign.startswith(("<![", "]]")))


def _said(token: str) -> str:
    """Return the visible characters that an entity or an escape stands for."""
    if token[0] == "&":
        said = html.unescape(token)
    elif token.startswith("\\u"):
        said = chr(int(token.removeprefix("\\u"), base=16))
    else:
        said = "" if token[1] in "ntr" else token[1]
    return "".join(said.split())


def _bytes(text: str, encoding: str, spans: Iterator[tuple[int, int]]) -> Spans:
    found: list[tuple[int, int]] = []
    position = offset = 0
    for start, end in spans:
        offset += len(_encoded(text[position:start], encoding))
        length = len(_encoded(text[start:end], encoding))
        found.append((offset, offset + length))
        offset, position = offset + length, end
    return tuple(found)
