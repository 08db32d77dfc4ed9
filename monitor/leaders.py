"""Leadership events: what a body's happenings are called, and how far they are believed."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from monitor.acts import Act
from monitor.events import Event, EventType, Evidence, Status, event_id
from monitor.groups import seats_of
from monitor.modes import PROBATIONARY, SUBSTANTIVE, is_change
from monitor.posts import administrative, as_compared, is_rank, leading, without_mode
from monitor.seats import beside, known_by
from monitor.summary import summarise
from monitor.tenures import Happening
from monitor.transitions import Move, Transition
from monitor.turns import confirmed_seats, seat_of

ENTERING = (EventType.LEADER_APPOINTED, EventType.LEADER_LISTED)
LEAVING = (EventType.LEADER_REMOVED, EventType.LEADER_DELISTED)


@dataclass
class LeaderFold:
    """Give one body's leadership events their names and identities.

    Who was first known in another form of his name (*first*) keeps the identity he had then.
    """

    site: str
    organisation: str
    first: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._episodes: Counter[tuple[str, str, str]] = Counter()

    def events(self, found: Sequence[Happening]) -> Iterator[Event]:
        """Yield the events of *found*, which stand in valid order; leads are numbered last: no rumour moves a number."""
        news = [happening for happening in found if not happening.known_before and not happening.retells]
        told: dict[int, list[Event]] = {}
        for place, happening in sorted(enumerate(news), key=lambda one: one[1].is_hearsay):
            told[place] = list(self._of(happening))
        for place in range(len(news)):
            yield from told[place]

    def backdated(self, found: Sequence[Happening]) -> Iterator[Event]:
        """Yield what of *found* was there when watching began: dates of tenures, and no news (design §4.4)."""
        for happening in found:
            if happening.known_before:
                yield from self._of(happening)

    def _of(self, happening: Happening) -> Iterator[Event]:
        kind = kind_of(happening)
        if kind is None or kind is EventType.LEADER_RANK_CHANGED:
            return  # a staff rank is no seat: announcements.py tells of it, with what acts say
        if kind in (EventType.LEADER_ROLE_CHANGED, EventType.LEADER_CONFIRMED):
            yield self._event(kind, happening, leading(happening.after))
            for more, post in beside(kind, happening):
                yield self._event(more, happening, post)
        else:
            side = happening.after if kind in ENTERING else happening.before
            turned = _turned(happening, side)
            seats = administrative(turned) or ((leading(turned),) if side else (None,))
            for seat in seats:
                listed = kind is EventType.LEADER_APPOINTED and _is_only_listed(happening, seat)
                told = (EventType.LEADER_LISTED, replace(happening, acts=())) if listed else (kind, happening)
                yield self._event(*told, seat)

    def _event(self, kind: EventType, happening: Happening, post: str | None) -> Event:
        acts, move = happening.acts, happening.move
        before, after = _sides(kind, happening)
        known = self.first.get(happening.person, happening.person)
        person = next((act.first_person for act in acts if act.first_person != act.person), known)
        first = {now: before for act in acts for now, before in act.first_posts.items()}
        family, seat = known_by(kind, happening, post or "")
        target = without_mode(first.get(seat, seat))
        self._episodes[person, family, target] += 1
        bare = without_mode(post) if post is not None and any(act.acting for act in acts) else post
        dated = _about(acts, post)
        return Event(
            id=event_id(
                self.site,
                subject=f"{self.organisation}/{person}",
                family=family,
                target=target,
                episode=self._episodes[person, family, target],
            ),
            type=kind,
            status=_status(happening, kind),
            site=self.site,
            organisation=self.organisation,
            summary=summarise(
                kind, organisation=self.organisation, person=happening.person, post=post, before=before, after=after
            ),
            person=happening.person,
            post=bare,
            mode=_mode(kind, happening),
            before=before,
            after=after,
            decided_on=next((act.decided for act in dated if act.decided), None),
            effective_on=next((act.effective for act in dated if act.effective), None),
            published_on=min((act.published for act in dated if act.published), default=None),
            observed=move.window if move is not None else None,
            late_discovery=bool(acts) and all(act.late for act in acts),
            evidence=(*act_evidence(acts), *move_evidence(move, primary=not acts)),
        )


def _about(acts: Sequence[Act], post: str | None) -> Sequence[Act]:
    """Return those of *acts* that give or take *post*, whose days are its own; all of them where none names it."""
    seat = without_mode(post or "")
    return [act for act in acts if seat in seats_of((*act.gains, *act.losses))] or acts


def kind_of(happening: Happening) -> EventType | None:
    """Return what the happening is called, or None when nothing that counts as news changed."""
    if happening.confirms:
        return EventType.LEADER_CONFIRMED
    losing = any(act.losses for act in happening.acts) and not any(act.gains for act in happening.acts)
    if not happening.acts and happening.move is not None:
        return _move_kind(happening, happening.move)
    if losing:
        return EventType.LEADER_ROLE_CHANGED if administrative(happening.after) else EventType.LEADER_REMOVED
    if happening.before and (set(happening.before) != set(happening.after) or is_change(*happening.modes)):
        return EventType.LEADER_ROLE_CHANGED
    gaining = [act for act in happening.acts if act.gains]
    if gaining and all(act.moves_mode for act in gaining):
        return EventType.LEADER_ROLE_CHANGED  # who is to preside over a body had his post before
    return EventType.LEADER_APPOINTED if gaining else None


def _move_kind(happening: Happening, move: Transition) -> EventType | None:
    if move.move is Move.ENTERED:
        return EventType.LEADER_LISTED
    if move.move is Move.LEFT:
        return EventType.LEADER_DELISTED
    if move.is_of_mode and move.reprinted:
        return None  # the page prints the mode otherwise
    if confirmed_seats(move.before, move.after) or _ends_probation(happening):
        return EventType.LEADER_CONFIRMED
    changed = set(map(as_compared, move.before)) ^ set(map(as_compared, move.after))
    if is_change(*happening.modes):
        return EventType.LEADER_ROLE_CHANGED
    if happening.again or (not changed and move.remarks[0] != move.remarks[1]):
        return None  # it only comes to show what was told; or another word of a mode, such as 试用期, beside the post
    return EventType.LEADER_RANK_CHANGED if changed and all(is_rank(post) for post in changed) else EventType.LEADER_ROLE_CHANGED


def _ends_probation(happening: Happening) -> bool:
    same = seat_of(happening.before) == seat_of(happening.after)
    return same and happening.modes == (PROBATIONARY, None)


def _turned(happening: Happening, side: Sequence[str]) -> Sequence[str]:
    """Return the posts of *side* that came or went: where nothing but acts tells of it, those that they name and no other one he holds."""
    if happening.move is not None:
        stayed = set(happening.before) & set(happening.after)
        return [post for post in side if post not in stayed] or side
    named = seats_of(post for act in happening.acts for post in (*act.gains, *act.losses))
    return [post for post in side if without_mode(post) in named] or side


def _is_only_listed(happening: Happening, seat: str | None) -> bool:
    """Say whether the roster alone shows *seat*, beside those that acts gave: these bear no day of it (domain.md §1.4.2)."""
    named = seats_of(post for act in happening.acts for post in act.gains)
    return happening.move is not None and bool(administrative(sorted(named))) and without_mode(seat or "") not in named


def _mode(kind: EventType, happening: Happening) -> str | None:
    """Return the mode in which the posts are held now; a roster that prints no word of any says nothing of it."""
    if kind in LEAVING:
        return None
    said = bool(happening.acts) or kind is EventType.LEADER_CONFIRMED or is_change(*happening.modes)
    return happening.modes[1] or (SUBSTANTIVE if said else None)


def _sides(kind: EventType, happening: Happening) -> tuple[dict[str, Any] | None, dict[str, Any] | None]:
    """Return what was before and what is after; with the modes, where they are what happened, or part of it."""
    before, after = _side(kind, happening.before, leaving=True), _side(kind, happening.after, leaving=False)
    if kind is EventType.LEADER_REMOVED and _stays(happening):
        after = {"post": leading(happening.after), "posts": list(happening.after)}
    turns = kind is EventType.LEADER_CONFIRMED or is_change(*happening.modes)
    if before is not None and after is not None and turns:
        before["mode"], after["mode"] = (mode or SUBSTANTIVE for mode in happening.modes)
    return before, after


def _stays(happening: Happening) -> bool:
    """Say whether who lost a post has another seat, or a party post in which the roster still shows him, or beside which he had none."""
    shown = happening.move is not None and happening.move.move is Move.CHANGED
    of_party = not administrative(happening.before)
    return bool(administrative(happening.after) or ((shown or of_party) and happening.after))


def _side(kind: EventType, posts: tuple[str, ...], *, leaving: bool) -> dict[str, Any] | None:
    if (kind in ENTERING and leaving) or (kind in LEAVING and not leaving) or not posts:
        return None
    return {"post": leading(posts), "posts": list(posts)}


def _status(happening: Happening, kind: EventType) -> Status:
    carried = _carried(happening, kind)
    again = (happening.unsure or (happening.again and kind in (*ENTERING, *LEAVING))) and carried is Status.CONFIRMED
    return Status.CANDIDATE if again else carried


def _carried(happening: Happening, kind: EventType) -> Status:
    statuses = [act.status for act in happening.acts]
    if kind is EventType.LEADER_CONFIRMED and not statuses:
        return Status.CANDIDATE  # a roster that drops 代 wants a second witness (domain.md L03)
    if Status.CONFIRMED in statuses or not statuses:
        return Status.CONFIRMED
    if Status.CANDIDATE in statuses:
        # The roster is a second origin beside the report (domain.md §3.1).
        return Status.CONFIRMED if happening.move is not None else Status.CANDIDATE
    return Status.CONFIRMED if happening.move is not None else Status.LEAD


def act_evidence(acts: Iterable[Act]) -> tuple[Evidence, ...]:
    """Return the passages of *acts*, each once."""
    found = [passage for act in acts for passage in act.evidence()]
    return tuple(dict.fromkeys(found))


def move_evidence(move: Transition | None, *, primary: bool) -> tuple[Evidence, ...]:
    """Return the two looks of a roster move: the passage with the person, and the page without."""
    if move is None:
        return ()
    role = "primary" if primary else "corroborating"
    passages: list[Evidence] = []
    if move.new.entry is not None:
        fact, run = move.new.entry.fact, move.new.entry.run
        passages.append(Evidence(role, run.url, run.first_seen, run.sha256, fact.quote, fact.rule))
        if move.new.entry.told.by_duties and fact.duties is not None:
            passages.append(Evidence("corroborating", run.url, run.first_seen, run.sha256, fact.duties, "roster/duties"))
    if move.old is not None and move.old.entry is not None:
        fact, run = move.old.entry.fact, move.old.entry.run
        passages.append(Evidence("context" if passages else role, run.url, run.last_seen, run.sha256, fact.quote, fact.rule))
    if move.new.entry is None:
        run = move.new.run
        passages.append(Evidence("context", run.url, run.first_seen, run.sha256, "", "roster/absent"))
    return tuple(passages)
