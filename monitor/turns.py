"""Turns: from which mode into which one somebody's posts passed, by what acts and the roster say together (domain.md L03, L04)."""

from collections.abc import Sequence

from monitor.acts import Act
from monitor.modes import ACTING, ENDS_CONFIRMED, PRESIDING, PROBATIONARY
from monitor.posts import administrative, leading, without_mode
from monitor.transitions import Move, Transition

Posts = tuple[str, ...]
Modes = tuple[str | None, str | None]


def turned(
    acts: Sequence[Act], move: Transition | None, posts: tuple[Posts, Posts], held: str | None, *, confirms: bool
) -> Modes:
    """Return the modes before and after a happening; *held* is the mode that was known before it, *posts* before and after."""
    given = next((act.given for act in acts if act.given is not None), None)
    shown = move.modes if move is not None else (None, None)
    if move is not None and move.move is not Move.CHANGED:
        return (None, given or shown[1]) if move.move is Move.ENTERED else (held or shown[0], None)
    if confirms:
        return _ended(acts, held or shown[0]), None
    if given is None and any(act.ends_presiding for act in acts):
        return held or shown[0] or PRESIDING, None
    if seat_of(posts[0]) != seat_of(posts[1]):
        return held or shown[0], given or shown[1]  # a mode is one of the seat: it goes when the seat does
    return _of_one_seat(given, shown, held)


def _of_one_seat(given: str | None, shown: Modes, held: str | None) -> Modes:
    """Return the modes before and after in a seat that stayed.

    An act says what it says; a roster that never printed the mode says nothing when it goes on printing none, and one
    that comes to print what an act said before only follows it.
    """
    old, new = shown
    if given is not None:
        return held or old, given
    if old == new:
        return held or new, held or new
    return (new, new) if held == new else (old or held, new)


def _ended(acts: Sequence[Act], known: str | None) -> str:
    """Return the mode that the acts end by confirming somebody in his post."""
    if known is not None and known in ENDS_CONFIRMED:
        return known
    return PROBATIONARY if any(act.ends_probation for act in acts) else ACTING


def seat_of(posts: Posts) -> str | None:
    """Return the leading administrative seat among *posts*, whatever its mode."""
    post = leading(administrative(posts))
    return without_mode(post) if post is not None else None


def confirmed_seats(before: Posts, after: Posts) -> set[str]:
    """Return the seats in which somebody acted before and which he holds in full after."""
    return {without_mode(post) for post in before if post != without_mode(post)} & set(after)


def turns_alike(act: Act, move: Transition) -> bool:
    """Say whether *act* tells of the mode what the roster shows by *move* in a seat that stayed."""
    if confirmed_seats(move.before, move.after) & set(act.gains):
        return not act.acting  # 代局长 becomes 局长: the seat stays, its mode ends
    old, new = move.modes
    if act.ends_probation:
        return old == PROBATIONARY and new is None
    return old != new and new is not None and act.given == new
