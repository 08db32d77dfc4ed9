"""Seats: by which family and seat a leadership event is known, whatever of it becomes known first (ADR 22)."""

from collections.abc import Iterator

from monitor.events import EventType, family_of
from monitor.groups import seats_of
from monitor.posts import administrative, is_party, leading, without_mode
from monitor.tenures import Happening
from monitor.transitions import Move

Told = Iterator[tuple[EventType, str]]


def known_by(kind: EventType, happening: Happening, post: str) -> tuple[str, str]:
    """Return the family and the post of an event about *post*.

    Who changes his seat leaves one: so the removal, the change and the roster that shows it are told under one id. Of whom
    no seat was known when it was told, he was told to enter one, and that stays so when an older act turns up.
    """
    before, after = administrative(happening.before), administrative(happening.after)
    had, has = seats_of(before), seats_of(after)
    believed = administrative(sorted(happening.believed - (has - had)))
    came = post if kind is EventType.LEADER_APPOINTED else leading(sorted(_gained(happening))) or post
    if kind in (EventType.LEADER_APPOINTED, EventType.LEADER_ROLE_CHANGED) and _came_with(happening):
        return family_of(EventType.LEADER_APPOINTED), came
    if kind is EventType.LEADER_APPOINTED and believed and post in after:
        return family_of(EventType.LEADER_REMOVED), leading(believed) or post
    if kind is not EventType.LEADER_ROLE_CHANGED:
        return family_of(kind), post
    if had == has:
        return _known_beside(kind, happening, post)
    known = tuple(seat for seat in before if without_mode(seat) not in happening.recalled)
    known = tuple(seat for seat in known if without_mode(seat) not in has) if has < had else (*known, *believed)
    if known:
        return family_of(EventType.LEADER_REMOVED), leading(sorted(known)) or post
    return family_of(EventType.LEADER_APPOINTED), came


def _came_with(happening: Happening) -> bool:
    """Say whether he was told to be listed with this seat before the acts were found that gave it, whatever they say he left for it."""
    move = happening.move
    return move is not None and move.move is Move.ENTERED and all(act.seen > move.window[1] for act in happening.acts)


def _known_beside(kind: EventType, happening: Happening, post: str) -> tuple[str, str]:
    """Return the family and the post of a change beside the seats that stayed: in the Party, or of the mode.

    A post in the Party is entered and left like a seat: what else somebody held then an older act may yet change.
    """
    before, after = seats_of(happening.before), seats_of(happening.after)
    given = {post for act in happening.acts for post in act.gains if is_party(post)} & after
    came, went = leading(sorted((after - before) | given)), leading(sorted(before - after))
    if came is not None:
        return family_of(EventType.LEADER_APPOINTED), came
    return (family_of(EventType.LEADER_REMOVED), went) if went is not None else (family_of(kind), post)


def beside(kind: EventType, happening: Happening) -> Told:
    """Yield what is told beside a change of seats, seat by seat, since it was, or would have been, before the rest was known.

    Acts that only take tell of each seat that they take, and one that gives a further seat unsays none of it; so does the
    older act that shows what seat was left for several that were given.
    """
    if kind is not EventType.LEADER_ROLE_CHANGED:
        return
    _, main = known_by(kind, happening, "")
    before = administrative(happening.before)
    taken = seats_of(post for act in happening.acts if not act.gains for post in act.losses)
    yield from ((EventType.LEADER_REMOVED, seat) for seat in before if seat != main and without_mode(seat) in taken)
    if before and seats_of(before) <= happening.recalled and not administrative(sorted(happening.believed)):
        yield from ((EventType.LEADER_APPOINTED, seat) for seat in _gained(happening) if seat != main)


def _gained(happening: Happening) -> tuple[str, ...]:
    held = seats_of(happening.before)
    return tuple(post for post in administrative(happening.after) if without_mode(post) not in held)
