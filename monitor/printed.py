"""Printed: whether a page had shown a person in the seat before the roster was first read to show it (domain.md §3.3).

A page set anew may be read better than the old one was. Who then seems to enter stood there all the time: no news. Nor
is it when the words of a mode (主持工作, 挂职) stand elsewhere beside him, or when a page leaves them out of all rows at once.
"""

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable
from dataclasses import replace

from monitor.history import Sighting
from monitor.modes import PRINTED
from monitor.posts import without_mode
from monitor.transitions import Move, Transition

# The visible text of a page as it was stored; empty where it cannot be had.
Text = Callable[[Sighting], str]
# What a list of leaders prints between a title and its name: marks and blanks, no words.
_BETWEEN = r"[\s:：、,，|/()（）·—–-]{0,8}"


def no_text(_: Sighting) -> str:
    """Stand for the text of pages where nobody can look them up."""
    return ""


def was_printed(move: Transition, text_of: Text) -> bool:
    """Say whether he who enters by *move* stands, beside the same post, in the page that was read without him."""
    if move.move is not Move.ENTERED or move.old is None:
        return False
    page = text_of(move.old.run)
    if not page:
        return False
    name = _spaced(move.person)
    for post in move.after:
        title = _spaced(without_mode(post))
        if re.search(f"{title}{_BETWEEN}{name}|{name}{_BETWEEN}{title}", page):
            return True
    return False


# So many people whose modes are printed newly, or no more, in one look at one page: the page prints otherwise.
REPRINTED_PEOPLE = 2
# How far behind a name its title, and what stands beside that, may reach.
_REACH = 60


def with_reprints(moves: Iterable[Transition], people: Collection[str], text_of: Text) -> tuple[Transition, ...]:
    """Return *moves* without who stood there before, and with the mode marked *reprinted* where only the printing changed.

    *people* are all who ever stood on the roster: what stands behind the next name is about somebody else.
    """
    kept = [move for move in moves if not was_printed(move, text_of)]
    alike = Counter(_printing(move) for move in kept if _is_remark(move))
    return tuple(
        replace(move, reprinted=True)
        if _is_remark(move) and (alike[_printing(move)] >= REPRINTED_PEOPLE or _still_printed(move, people, text_of))
        else move
        for move in kept
    )


def _is_remark(move: Transition) -> bool:
    """Say whether a remark beside posts that stayed came or went; of a remark that is another one the page does not tell less."""
    return move.is_of_mode and (move.modes[0] is None) != (move.modes[1] is None)


def _printing(move: Transition) -> tuple[str, str, object, bool]:
    """Return the page and the look that showed the move, and whether the remark came."""
    run = move.new.run
    return run.site, run.page, move.window[1], move.modes[0] is None


def _still_printed(move: Transition, people: Collection[str], text_of: Text) -> bool:
    """Say whether the page that was read without the remark prints it beside the person all the same."""
    came = move.modes[0] is None
    page = text_of(move.old.run if came and move.old is not None else move.new.run)
    words = PRINTED[(move.modes[1] if came else move.modes[0]) or ""]
    return any(re.search(words, beside) for beside in _beside(page, move, people))


def _beside(page: str, move: Transition, people: Collection[str]) -> Iterable[str]:
    """Yield what the page prints of the person: behind his name as far as the next one, and the title right before it."""
    others = [_spaced(other) for other in people if other != move.person]
    titles = "|".join(_spaced(without_mode(post)) for post in (*move.before, *move.after))
    for name in re.finditer(_spaced(move.person), page):
        behind = page[name.end() : name.end() + _REACH]
        yield re.split("|".join(others), behind)[0] if others else behind
        if before := re.search(rf"(?:{titles})([^\n]{{0,16}}){_BETWEEN}$", page[max(0, name.start() - _REACH) : name.start()]):
            yield before[1]


def _spaced(text: str) -> str:
    return r"\s*".join(map(re.escape, text))
