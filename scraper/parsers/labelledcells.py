"""Labelled cells: the cell behind «姓名» has a name, whatever it looks like; where none is printed, the seat is empty."""

from collections.abc import Iterator, Sequence

from scraper.parsers.cells import Cell
from scraper.parsers.normalise import compact
from scraper.parsers.titles import leading_title

_NAME = frozenset(("姓名", "领导姓名"))
_POST = frozenset(("职务", "职位", "现任职务", "现任", "领导职务", "行政职务", "党内职务"))
LONGEST_LABEL = 8
# So near behind the label of a name stands that of his post, where the page prints the labels of each person.
_NEAR = 24


def named_by_label(cells: Sequence[Cell], texts: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Yield the place of each name or empty seat that a label of its own stands before, and what is said there, label and all."""
    if not any(len(text) <= LONGEST_LABEL and "姓" in text for text in texts):
        return
    labels = [compact(text).rstrip(":") if len(text) <= LONGEST_LABEL else "" for text in texts]
    for place, label in enumerate(labels):
        if label not in _NAME:
            continue
        post = _post_behind(cells, texts, labels, place)
        if post is None:
            continue
        if post > place + 1:
            if cells[place].row is not None and cells[place + 1].row is cells[place].row:
                yield place + 1, f"姓名:{texts[place + 1]}"
        else:
            yield place, "姓名:空缺"


def _post_behind(cells: Sequence[Cell], texts: Sequence[str], labels: Sequence[str], place: int) -> int | None:
    """Return where the label of a post stands behind that of a name, the post itself behind it; the head of a table has none."""
    for near in range(place + 1, min(place + _NEAR, len(texts))):
        if labels[near] in _NAME:
            return None
        label, colon, said = texts[near].partition(":")
        if colon and said and compact(label) in _POST:
            return near if leading_title(said.strip()) else None
        if labels[near] in _POST:
            told = near + 1 < len(texts) and cells[near + 1].row is cells[near].row and leading_title(texts[near + 1])
            return near if told else None
    return None
