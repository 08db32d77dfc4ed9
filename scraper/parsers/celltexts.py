"""Cell texts: what each cell of a page says in the form readers compare, a cut text whole, Traditional characters simplified."""

from collections.abc import Sequence
from functools import lru_cache

from scraper.parsers.cells import Cell
from scraper.parsers.holdings import rounded
from scraper.parsers.normalise import normalise
from scraper.parsers.plain import SHORT, plain
from scraper.parsers.script import has_traditional, to_simplified

MAX_TEXT = 4_000
MAX_PAGE = 300_000
SAMPLE = 8_000


def normal_texts(cells: Sequence[Cell]) -> list[str]:
    """Return the normal text of each cell; Traditional cells, and those of an annotated page, are converted with those around them."""
    said = [_printed(cell) if cell.hint else cell.raw for cell in cells]
    texts = [_short_normal(text) if len(text) <= SHORT else rounded(plain(text[:MAX_TEXT])) for text in said]
    if not has_traditional("".join(texts)[:SAMPLE]):
        return texts
    joined = "\n".join(cell.raw[:MAX_TEXT].replace("\n", " ") for cell in cells)[:MAX_PAGE]
    whole = to_simplified(normalise(joined)).text.split("\n")
    return whole if len(whole) == len(texts) else texts


@lru_cache(maxsize=8192)
def _short_normal(text: str) -> str:
    return rounded(plain(text))


def _printed(cell: Cell) -> str:
    """Return what a cell says: the title attribute of its anchor where the printed text is cut."""
    if cell.hint and ("..." in cell.raw or "…" in cell.raw) and len(cell.hint) >= 2:
        return cell.hint
    return cell.raw
