"""Drafts: the facts of one text while it is read: one fact a happening, its attributes gathered from every sentence."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from monitor.facts import ChangeType, OrganisationFact
from scraper.parsers.locate import quoted
from scraper.parsers.standings import Standing

# Who bears what is said of a body, the last one first: a fact of the body itself before a plan for it.
_BEARERS = (ChangeType.PLANNED, ChangeType.UPGRADED, ChangeType.FOUNDED, ChangeType.RENAMED)
# What founds a body from nothing, by its word alone; where others end in it, it is made of them (domain.md §6.2 O4).
_PLAIN_FOUNDINGS = frozenset({"组建", "设立", "成立", "新设立", "新设", "新成立", "建立"})
_DISTRICT = re.compile(r"[一-龥]{1,12}?[市区县旗](?=[一-龥]{2})")
_CITY = re.compile(r"[一-龥]{2,12}?(?:省|市|自治区|自治州|地区|盟)")


@dataclass
class Draft:
    """A fact that may still gain attributes."""

    type: ChangeType
    organisation: str
    new_name: str | None = None
    nameplate: str | None = None
    rank: str | None = None
    superior: str | None = None
    date: str | None = None
    how: str | None = None
    predecessors: tuple[str, ...] = ()
    givers: tuple[str, ...] = ()
    into: str | None = None
    rule: str = ""
    quote: str = ""
    span: tuple[int, int] = (0, 0)
    # Whether the day of the act stands in for one that the sentence does not say; a day that another says is surer.
    assumed: bool = False

    @property
    def subject(self) -> str:
        """The body that attributes describe: the one under its new name."""
        return self.new_name or self.organisation


@dataclass
class _Attributes:
    rank: str | None = None
    superior: str | None = None
    plates: list[str] = field(default_factory=list)
    date: str | None = None
    quote: str = ""
    rule: str = ""


class Drafts:
    """The drafts of one text, in the order in which it states them."""

    def __init__(self, tier: str) -> None:
        self._tier = tier
        self._drafts: dict[tuple[ChangeType, str, str | None], Draft] = {}
        self._attributes: dict[str, _Attributes] = {}
        self._rises: dict[str, _Attributes] = {}
        self._levels: list[tuple[str, str]] = []

    def add(self, draft: Draft, quote: str) -> None:
        """Take in a statement; a second one of the same happening only fills what the first left open."""
        draft.quote = quote
        key = (draft.type, draft.organisation, draft.nameplate if draft.type is ChangeType.UNPLATED else draft.new_name)
        known = self._drafts.get(key)
        if known is None:
            self._drafts[key] = draft
            return
        known.how = _how(known, draft)
        if draft.date is not None and (known.date is None or (known.assumed and not draft.assumed)):
            known.date, known.quote, known.rule, known.assumed = draft.date, draft.quote, draft.rule, draft.assumed
        known.nameplate = known.nameplate or draft.nameplate
        known.rank, known.superior = known.rank or draft.rank, known.superior or draft.superior
        if known.into is None and draft.into is not None:
            known.into, known.how, known.quote, known.rule = draft.into, draft.how, draft.quote, draft.rule
        known.predecessors = tuple(dict.fromkeys((*known.predecessors, *draft.predecessors)))
        known.givers = tuple(dict.fromkeys((*known.givers, *draft.givers)))

    def end_in(self, founded: str, ended: Iterable[str]) -> None:
        """Note that the bodies *ended* hand what they did to the one that the text founds."""
        known = self._drafts.get((ChangeType.FOUNDED, founded, None))
        if known is not None:
            known.givers = tuple(dict.fromkeys((*known.givers, *(one for one in ended if one != founded))))

    def attribute(self, subject: str, standing: Standing, value: str, quote: str, date: str | None) -> None:
        """Note that *subject* has the attribute that *standing* reads; the first statement stands."""
        name = standing.rule.attribute
        if name == "level":
            self._levels.append((subject, value))
            return
        table = self._rises if standing.rises else self._attributes
        known = table.setdefault(subject, _Attributes(date=date, quote=quote, rule=standing.rule.id))
        known.date = known.date or date
        if name == "plate":
            known.plates += [value] if value not in known.plates else []
        elif getattr(known, name) is None:
            setattr(known, name, value)
            known.quote = quoted(known.quote, quote)

    def name_now(self, name: str) -> str:
        """Return what the body *name* is called after the changes so far."""
        renamed = (draft for draft in self._drafts.values() if draft.type is ChangeType.RENAMED and draft.organisation == name)
        return next((draft.subject for draft in renamed), name)

    def date_last(self, day: str, named: set[str | None]) -> None:
        """Give *day* to the last statement, as «自…起执行» in the next sentence does; it may name only its body."""
        for draft in list(self._drafts.values())[-1:]:
            if named <= {draft.organisation, draft.new_name}:
                draft.date = day
        for subject, rise in list(self._rises.items())[-1:] if not self._drafts else ():
            if named <= {subject}:
                rise.date = day

    def date_all(self, day: str) -> None:
        """Give *day* to every statement without one, as «上述调整均自…起施行» does."""
        for draft in self._drafts.values():
            if draft.type is not ChangeType.PLANNED:
                draft.date = draft.date or day

    def put_below(self, superior: str | None, quote: str) -> None:
        """Give *superior* to every body whose standing the text has told without one, as «以上单位由…管理» does."""
        for subject, known in self._attributes.items():
            if subject != superior and superior is not None and known.superior is None:
                known.superior, known.quote = superior, quoted(known.quote, quote)

    def facts(self) -> list[OrganisationFact]:
        """Return the facts; attributes of a body that nothing happened to are facts of their own."""
        self._spread_levels()
        self._join_names()
        for subject, known in self._rises.items():
            self._upgrade(subject, known)
        self._drop_replaced()
        self._merge_givers()
        bearers = {draft.subject: draft for kind in _BEARERS for draft in self._drafts.values() if draft.type is kind}
        for subject, known in self._attributes.items():
            bearer = bearers.get(subject)
            # What a history tells of another day is another change: «2013年5月加挂…牌子。2021年7月升格…».
            if bearer is not None and (known.date is None or bearer.date in (None, known.date)):
                _fill(bearer, known)
            else:
                self._state(subject, known)
        return [self._fact(draft) for draft in self._drafts.values()]

    def _join_names(self) -> None:
        """A district's body with and without its city is one body («北京市西城区数据局», «西城区数据局»)."""
        named = {draft.subject for draft in self._drafts.values()} | {*self._attributes, *self._rises}
        for short, full in _same_body(named):
            for key, draft in list(self._drafts.items()):
                twin = self._drafts.get((draft.type, full, draft.new_name))
                if draft.organisation == short and twin is not None:
                    twin.date = twin.date or draft.date
                    del self._drafts[key]
            for table in (self._attributes, self._rises):
                if short in table and full not in table:
                    table[full] = table.pop(short)

    def _drop_replaced(self) -> None:
        """A body that was renamed is not abolished because its old name is «no longer kept»."""
        renamed = {draft.organisation for draft in self._drafts.values() if draft.type is ChangeType.RENAMED}
        gone = [key for key, one in self._drafts.items() if one.type is ChangeType.ABOLISHED and one.organisation in renamed]
        for key in gone:
            del self._drafts[key]

    def _merge_givers(self) -> None:
        """Who hands its functions to a new body, and is no longer kept by the same text, ends in that body."""
        ended = {draft.organisation for draft in self._drafts.values() if draft.type is ChangeType.ABOLISHED}
        handed: dict[str, tuple[str, ...]] = defaultdict(tuple)
        for draft in self._drafts.values():
            if draft.type is ChangeType.FUNCTIONS:
                handed[draft.organisation] += draft.predecessors
        for draft in (one for one in self._drafts.values() if one.type is ChangeType.FOUNDED):
            taken_in = self._taken_in(draft)
            ending = tuple(one for one in (*draft.givers, *handed[draft.organisation], *taken_in) if one in ended)
            draft.predecessors = tuple(dict.fromkeys((*draft.predecessors, *ending)))
            if ending and draft.how in _PLAIN_FOUNDINGS:
                draft.how = "合并组建"

    def _taken_in(self, founded: Draft) -> tuple[str, ...]:
        """Return who ends in a body that the same text founds on the same day: it is made of them, and was not there before."""
        if founded.how not in _PLAIN_FOUNDINGS:
            return ()
        ending = [one for one in self._drafts.values() if one.into == founded.organisation and one.date == founded.date]
        for one in ending:
            one.into = None
        return tuple(one.organisation for one in ending)

    def _spread_levels(self) -> None:
        for one, other in self._levels:
            known = self._attributes.get(other) or self._attributes.get(one)
            if known is not None:
                own = self._attributes.setdefault(one, _Attributes(quote=known.quote, rule="standing/同级"))
                own.rank, own.superior = own.rank or known.rank, own.superior or known.superior

    def _upgrade(self, subject: str, known: _Attributes) -> None:
        draft = Draft(ChangeType.UPGRADED, subject, rank=known.rank, superior=known.superior, date=known.date, how="升格")
        draft.rule, draft.nameplate = known.rule, next(iter(known.plates), None)
        self.add(draft, known.quote)

    def _state(self, subject: str, known: _Attributes) -> None:
        for place, plate in enumerate(known.plates or [None]):
            kind = ChangeType.ATTRIBUTE if plate is None else ChangeType.NAMEPLATE
            draft = Draft(kind, subject, nameplate=plate, how="加挂" if plate else None, rule=known.rule)
            if place == 0:
                draft.rank, draft.superior, draft.date = known.rank, known.superior, known.date
            draft.quote = known.quote
            self._drafts[kind, subject, plate] = draft

    def _fact(self, draft: Draft) -> OrganisationFact:
        return OrganisationFact(
            draft.type, draft.organisation, draft.quote, draft.rule, self._tier, draft.new_name, draft.nameplate,
            draft.rank, draft.superior, draft.date, draft.how, draft.predecessors, draft.into,
        )  # fmt: skip


def _same_body(names: set[str]) -> Iterator[tuple[str, str]]:
    """Yield each name of a district's body that stands among *names* also behind the name of its city."""
    for full in names:
        city = _CITY.match(full)
        short = full[city.end() :] if city is not None else ""
        if short in names and _DISTRICT.match(short):
            yield short, full


def _how(known: Draft, later: Draft) -> str | None:
    """Keep both deciding words where one says a restructuring and the other a ceremony (design §4.4)."""
    words = [word for word in (known.how, later.how) if word]
    made = next((word for word in words if word.startswith(("在", "整合", "合并", "重新"))), None)
    ceremony = next((word for word in words if "牌" in word or word == "亮相"), None)
    if made and ceremony and made != ceremony:
        return f"{made} / {ceremony}" if " / " not in made else made
    return made or ceremony or known.how or later.how


def _fill(draft: Draft, known: _Attributes) -> None:
    draft.rank = draft.rank or known.rank
    draft.superior = draft.superior or known.superior
    draft.nameplate = draft.nameplate or next(iter(known.plates), None)
