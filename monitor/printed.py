"""Printed: whether a page had shown a person in the seat before the roster was first read to show it (domain.md §3.3).

A page set anew may be read better than the old one was. Who then seems to enter stood there all the time: no news.
"""

import re
from collections.abc import Callable

from monitor.history import Sighting
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
    name = r"\s*".join(map(re.escape, move.person))
    for post in move.after:
        title = r"\s*".join(map(re.escape, without_mode(post)))
        if re.search(f"{title}{_BETWEEN}{name}|{name}{_BETWEEN}{title}", page):
            return True
    return False
