"""Sequences: names and titles in turn that begin and end with titles: headings over people, or labels over names with posts below."""

from collections.abc import Sequence
from itertools import groupby

from scraper.parsers.tokens import Token

Runs = Sequence[list[Token]]
# A run of titles between two names has the posts of the first and the label of the second.
_LEAST_BETWEEN = 2


def over_and_under(names: Runs, titles: Runs) -> list[tuple[Token, list[Token]]]:
    """Return everybody with the label over his name and the posts below it, where all are printed so.

    «局长, 甲, 党组书记, 副局长, 乙, 党组成员» comes again and again; one who has a line more or less breaks the order, and says that
    the first title is a heading. So do three rows of a table: titles, names, titles.
    """
    if len(names) == 1 and len(titles) == len(("over", "under")):
        over, under = titles
        rows = len(names[0]) == len(over) == len(under) > 1
        return [(name, [above, below]) for name, above, below in zip(names[0], over, under, strict=True)] if rows else []
    inner = titles[1:-1]
    labels = [titles[0][-1], *(run[-1] for run in inner)]
    below = [*(run[:-1] for run in inner), titles[-1]]
    sizes = {len(run) for run in inner}
    alike = len(sizes) == 1 and min(sizes) >= _LEAST_BETWEEN and {len(run) for run in below} == {min(sizes) - 1}
    if not alike or len(titles[0]) > 1 or any(len(people) > 1 for people in names):
        return []
    if not all(_is_set_like(label, labels[0]) for label in labels):
        return []
    return [(people[0], [label, *posts]) for people, label, posts in zip(names, labels, below, strict=True)]


def of_each(run: list[Token], count: int) -> list[list[Token]]:
    """Return the titles of each of *count* people in turn: a title each, or the lines of a table cell each; else nothing."""
    if len(run) == count:
        return [[title] for title in run]
    cells = [list(lines) for cell, lines in groupby(run, key=lambda token: token.cell.cell) if cell is not None]
    return cells if len(cells) == count > 1 and sum(map(len, cells)) == len(run) else []


def without_headings(runs: Runs) -> list[list[Token]]:
    """Leave out the heading over people whose titles follow their names, and each further one that ends the titles before it."""
    heading, left = runs[0][-1], []
    for run in runs[1:]:
        own = [one for one in run if _is_set_like(one, run[0])]
        left.append(own if len(own) < len(run) and _is_set_like(run[-1], heading) else run)
    return left


def _is_set_like(one: Token, other: Token) -> bool:
    return one.look == other.look and one.cell.is_bold is other.cell.is_bold
