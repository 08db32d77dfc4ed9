"""Series: people that one cell prints one after another, parted only by the edges of elements or by blanks."""

import re
from collections.abc import Sequence
from itertools import groupby

from scraper.parsers.cells import SEAM
from scraper.parsers.gazetteer import place_at
from scraper.parsers.namelists import MAX_NAMES, is_name
from scraper.parsers.names import is_transcribed, tidy
from scraper.parsers.normalise import compact
from scraper.parsers.posts import BEFORE_REMARK
from scraper.parsers.titles import are_of_two, is_title, is_whole_title

_EDGES = re.compile(rf"[\s{SEAM}|、,，;；/]*{SEAM}[\s{SEAM}|、,，;；/]*")
_PADDED = re.compile(r"(?<![㐀-鿿])([㐀-鿿])\s+([㐀-鿿])(?![㐀-鿿])")
# What is said of the name before it, an element of its own.
_REMARK = re.compile(r"\([^()]{1,24}\)$")
FEWEST = 2


def edges(text: str) -> list[str]:
    """Return the pieces of *text* between the edges of its inline elements."""
    return [piece for piece in _EDGES.split(text) if piece]


def names_in_series(text: str, *, titled: bool = False) -> tuple[str, ...]:
    """Return the names of «<a>姓名</a><a>姓名</a>», where every piece is one and they are no list of places.

    Behind a title (*titled*) it is enough that most of them are sure.
    """
    names = [tidy(piece) for piece in edges(text) if not _REMARK.match(piece)]
    if not FEWEST <= len(names) <= MAX_NAMES:
        return ()
    sure = sum(map(_is_sure, names))
    if sure < len(names) and not (titled and 2 * sure > len(names) and all(is_name(name, closed=True) for name in names)):
        return ()
    return () if sum(_is_place(name) for name in names) >= FEWEST else tuple(dict.fromkeys(names))


def mended_title(text: str) -> str | None:
    """Return the title that *text* is when the edges of elements stand within its words («党组成员、副<b>局长</b>»)."""
    pieces = edges(text) if SEAM in text else []
    whole = compact(text.replace(SEAM, "")).strip(",，:：。")
    if len(pieces) < FEWEST or all(is_title(piece) for piece in pieces) or not is_whole_title(whole):
        return None
    return whole


def people_in_series(text: str) -> tuple[tuple[tuple[str, ...], str], ...]:
    """Return the people of «姓名 职务 姓名 职务 …» or «职务 姓名 职务 姓名 …», where nothing else stands between them."""
    if SEAM not in text and " " not in text:
        return ()  # one piece
    text = BEFORE_REMARK.sub("", text)
    for pieces in (edges(text), _PADDED.sub(r"\1\2", text.replace(SEAM, " ")).split()):
        if 2 * FEWEST <= len(pieces) <= 4 * MAX_NAMES and (found := _in_turn(pieces)):
            return found
    return ()


def _in_turn(pieces: Sequence[str]) -> tuple[tuple[tuple[str, ...], str], ...]:
    """Pair runs of names with runs of titles; a name has several titles or a title several names, by which comes first."""
    kinds = [_kind(piece) for piece in pieces]
    if "" in kinds:
        return ()
    runs = [(kind, [piece for _, piece in run]) for kind, run in groupby(zip(kinds, pieces, strict=True), key=lambda one: one[0])]
    if len(runs) < 2 * FEWEST or len(runs) % 2:
        return ()
    found = []
    for first, second in zip(runs[::2], runs[1::2], strict=True):
        names, titles = (first[1], second[1]) if first[0] == "name" else (second[1], first[1])
        if len(names) > 1 and (first[0] == "name" or len(titles) > 1):
            return ()
        if are_of_two(titles):  # «局长 副局长 张三»: nobody has the first
            titles = titles[-1:] if first[0] == "title" else titles[:1]
        found.append((tuple(tidy(name) for name in names), "、".join(titles)))
    return tuple(found)


def _kind(piece: str) -> str:
    if is_title(piece):
        return "title"
    return "name" if _is_sure(tidy(piece)) else ""


def _is_sure(name: str) -> bool:
    return is_name(name, closed=False) or (is_transcribed(name) and is_name(name, closed=True))


def _is_place(name: str) -> bool:
    return any((place := place_at(said)) is not None and place.end == len(said) for said in (name, f"{name}市"))
