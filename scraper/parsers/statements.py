"""Statements: what a sentence says happened to bodies, as drafts of facts."""

import re
from collections.abc import Iterator
from dataclasses import replace

from monitor.facts import ChangeType, Dates, Refusal
from scraper.parsers.drafts import Draft, Drafts
from scraper.parsers.namings import Naming, namings
from scraper.parsers.paragraphs import ended, founded
from scraper.parsers.spoken import Spoken
from scraper.parsers.standings import is_authority
from scraper.parsers.transfers import is_recalled, transfers

_BRACKET = re.compile(r"\((原)?(?:加挂|挂)?(?P<body>Ⓑ)(?:牌子)?\)")
# «组建甲,为正处级事业单位», «甲挂牌成立,为公益一类事业单位»: said of the house itself, in its clause or the next.
_PUBLIC_BEHIND = re.compile(
    r"(?:\([^()]{0,30}\))?(?:Ⓓ|正式|同时|挂牌|揭牌|成立|设立|组建|运行){0,4},?(?:该院|该校|该馆|该所)?(?:[^,;。Ⓑ]{0,8}(?:为|是|系|属|作为))?(?:Ⓑ(?:管理|直属|所属|下属|举办|主管)?的?)?[^,;。Ⓑ]{0,24}(?:事业单位|公益[一二]类)(?!改革|[^,;。]{0,4}(?:代表|人员|工作))"
)
# A school, a hospital or a museum of its own opens once: its plate is unveiled, or its founding granted. A part of one is no body, nor is a
# firm (domain.md O1); nor is one set up where something else is unveiled («某中心在某医院揭牌»).
_OPENED = frozenset(["揭牌成立", "挂牌成立", "成立揭牌", "成立挂牌", "组建成立", "亮相成立", "揭牌"])
_WHERE = re.compile(r"[在于驻]$")
_GRANTED = re.compile(r"(?:同意|批准|批复)[^,。;Ⓑ]{0,6}$")
_OWN_HOUSE = re.compile(
    r"(?!.*(?:示范|定点|重点))(?!.*(?:大学|学院|医院|公司|集团|联合|研究院).*(?:学院|学校|医院|研究院|馆)$).{4,}(?:大学|学院|学校|中学|小学|医院|图书馆|博物馆|博物院|文化馆|美术馆|科技馆|党校)$"
)
_FIRM = re.compile(r"公司|集团")
_SPLITS, _SET_UP, _MERGES = "分设", "设立", "合并组建"
_WHOLE = re.compile(
    r"$|(?:的)?(?:独立|单独)?(?:法人|机构)?(?:建制|设置)(?=$|[,。;])|[,。;、和与及等(]|(?:同时|予以|被|依法|正式|随之|相应|整体)?(?:撤销|不再保留|裁撤|注销|并入|划归)"
)
_ELIDED = re.compile(
    r"(?:^|,)(?:于|正式|已经?|Ⓓ){0,3}Ⓓ(?:于|正式|已经?|在[一-龥]{2,8}){0,3}(挂牌成立|揭牌成立|挂牌|揭牌|亮相|成立|设立)(?=$|,)"
)


def read_statements(spoken: Spoken, drafts: Drafts, dates: Dates) -> list[Refusal]:
    """Add what *spoken* says happened to *drafts*; return the passages that were refused."""
    refused: list[Refusal] = []
    stated = spoken.stated
    for naming in namings(spoken.masked):
        quote = spoken.quote(naming.start, naming.end)
        made = [] if naming.refused else list(_drafts(naming, spoken, dates))
        if not made:
            refused.append(Refusal(quote, naming.refused or _why_not(naming, spoken)))
        spoken.listed = tuple(draft.subject for draft in made) or spoken.listed
        for draft in made:
            draft.rule = naming.rule.id
            draft.assumed = draft.date != spoken.said and draft.date in (dates.effective, dates.decided, dates.signed)
            drafts.add(draft, quote)
            spoken.results[naming.end - 1] = draft.subject
            stated.append(draft)
    if (name := founded(stated)) is not None:
        drafts.end_in(name, ended(stated))  # «组建甲,不再保留乙、丙»
    _elided(spoken, drafts)
    for draft, quote in transfers(spoken, dates):
        drafts.add(draft, quote)
        stated.append(draft)
    return refused


def _drafts(naming: Naming, spoken: Spoken, dates: Dates) -> Iterator[Draft]:
    date = None if naming.type is ChangeType.PLANNED else spoken.happened(naming.end, dates)
    for old, new in naming.pairs:
        yield from _renamed(replace(naming, old=old, new=new), spoken, date)
    yield from _listed(naming, spoken, date) if naming.new is None else _renamed(naming, spoken, date)


def _why_not(naming: Naming, spoken: Spoken) -> str:
    named = [spoken.body(place) for place in (*naming.bodies, *(() if naming.new is None else (naming.new,)))]
    if any(body.name is None for body in named):
        return "nothing in scope says which body is meant"
    return "no public body" if named else "no body is named"


def _renamed(naming: Naming, spoken: Spoken, date: str | None) -> Iterator[Draft]:
    assert naming.new is not None
    new = spoken.body(naming.new).name
    plate = None if naming.plate is None else spoken.body(naming.plate).name
    if naming.old is not None and naming.old not in spoken.values:  # «由甲划转至乙管理,更名为丙»: 乙 was not renamed
        old = spoken.body(naming.old).name
    else:
        earlier = [name for name in spoken.acting(naming.start + 1) if name != new]
        old = earlier[-1] if earlier else spoken.current or plate
    if new and old and old != new and not is_authority(new):
        yield Draft(naming.type, old, new_name=new, nameplate=plate, date=date, how=naming.how)


def _listed(naming: Naming, spoken: Spoken, date: str | None) -> Iterator[Draft]:
    predecessors = [spoken.body(place).name for place in naming.predecessors]
    givers = tuple(name for place in naming.givers if (name := spoken.body(place).name) is not None)
    goes_on = {spoken.body(place).name for place in naming.bodies} & set(predecessors) - {None}
    if goes_on and naming.how == _SPLITS:
        # «甲分设为甲、乙»: 甲 keeps its name and gives a part away, 乙 is set up.
        predecessors, givers, naming = [], (*givers, *(name for name in goes_on if name)), replace(naming, how=_SET_UP)
    if goes_on and naming.how == _MERGES:
        # «甲与乙合并,名称仍为乙»: 甲 ends in 乙, which is not founded.
        ended = [name for name in predecessors if name and name not in goes_on]
        yield from (Draft(ChangeType.ABOLISHED, name, date=date, how="并入", into=next(iter(goes_on))) for name in ended)
        return
    for place in naming.bodies:
        body = spoken.body(place)
        if body.name in goes_on and naming.how == _SET_UP:
            continue
        ends = naming.type is ChangeType.ABOLISHED
        meant = body.official or (
            _is_ended_house(spoken, place) if ends else _is_public_house(spoken, place) or _is_opened(naming, spoken, place)
        )
        if body.name is None or not meant or is_authority(body.name):
            continue
        if ends:
            into = None if is_recalled(date, spoken.published) else _into(naming, spoken, body.name)
            yield Draft(naming.type, body.name, date=date, how=naming.how, into=into)
            continue
        plate, former = _bracket(spoken, place)
        before = tuple(dict.fromkeys(name for name in (*predecessors, former) if name and name != body.name))
        yield Draft(naming.type, body.name, nameplate=plate, date=date, how=naming.how, predecessors=before, givers=givers)


def _into(naming: Naming, spoken: Spoken, ending: str) -> str | None:
    """Return the body that *ending* ends in and that goes on; a firm is none, and what governs takes no body in."""
    taker = None if naming.into is None else spoken.body(naming.into)
    if taker is None or taker.name in (None, ending) or not taker.official or is_authority(taker.name or ""):
        return None
    return taker.name


def _is_ended_house(spoken: Spoken, place: int) -> bool:
    """Say whether the body at *place* is a school, a hospital or the like, and itself what ends, not what it gives («取消某校考试»)."""
    return not _FIRM.search(spoken.body(place).text) and _WHOLE.match(spoken.masked.text, place + 1) is not None


def _is_public_house(spoken: Spoken, place: int) -> bool:
    """Say whether the body at *place* is an institute, a library or the like that the text calls a public institution of the place."""
    body = spoken.body(place)
    if body.name in spoken.referents.changed:
        return True
    return _PUBLIC_BEHIND.match(spoken.masked.text, place + 1) is not None and not _FIRM.search(body.text)


def _is_opened(naming: Naming, spoken: Spoken, place: int) -> bool:
    """Say whether the school or the like at *place* opens by what *naming* says: «某博物馆揭牌成立», «同意设立某职业学院»."""
    if _OWN_HOUSE.match(spoken.body(place).text) is None or naming.type is not ChangeType.FOUNDED:
        return False
    text = spoken.masked.text
    return (naming.how in _OPENED and not _WHERE.search(text, 0, place)) or _GRANTED.search(text, 0, naming.start) is not None


def _bracket(spoken: Spoken, place: int) -> tuple[str | None, str | None]:
    """Return the nameplate that stands in brackets after a body, or the former name («原…»)."""
    match = _BRACKET.match(spoken.masked.text, place + 1)
    if match is None:
        return None, None
    name = spoken.body(match.start("body")).name
    return (None, name) if match[1] else (name, None)


def _elided(spoken: Spoken, drafts: Drafts) -> None:
    """Read «…,2019年挂牌成立», whose body is the subject of the clause before."""
    match = _ELIDED.search(spoken.masked.text)
    if match is None:
        return
    # After «A更名为B,…挂牌» the plate is B's.
    made = max((place for place in spoken.results if place <= match.start()), default=None)
    named = [spoken.results[made]] if made is not None else spoken.subjects(match.start() + 1)
    name = named[0] if named else spoken.opening if spoken.masked.bodies or match.start() else None
    if name is None:
        return
    draft = Draft(ChangeType.FOUNDED, name, date=spoken.day(match.end()), how=match[1], rule="naming/省略")
    drafts.add(draft, spoken.quote(0, match.end()))
