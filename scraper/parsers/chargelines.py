"""Charge lines: leaders whom a page names only by what each is in charge of: «张三：主持全面工作。»."""

import re
from collections.abc import Sequence

from scraper.parsers.cells import SEAM, Cell
from scraper.parsers.names import HAN, is_person, is_unmistakable, tidy
from scraper.parsers.regions import BODY
from scraper.parsers.tokens import NAMES, Token

_LINE = re.compile(
    rf"^\s*(?:\(?[0-9一二三四五六七八九十]{{1,2}}[.、)]\s*)?((?:[{HAN}]\s[{HAN}]|[{HAN}·]{{2,24}}?))(?:同志)?\s*[:,\s]?\s*"
    r"(?:全面)?(?:主持(?!人|召开|会)[^,。;]{0,20}工作|负责(?!人)|分管|协管|协助|联系(?!人|方式))"
)


def in_charge(cells: Sequence[Cell], texts: Sequence[str]) -> list[Token]:
    """Return the names of those whom lines of *cells* say to be in charge of something."""
    return [
        Token(NAMES, cell, place, (name,))
        for place, (cell, text) in enumerate(zip(cells, texts, strict=True))
        if cell.region is BODY and (name := _name(text.replace(SEAM, ""))) is not None
    ]


def _name(text: str) -> str | None:
    line = _LINE.match(text)
    name = tidy(line[1]) if line is not None else ""
    return name if name and is_unmistakable(name) and is_person(name, closed=True) else None
