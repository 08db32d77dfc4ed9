"""Spoken: one sentence while it is read for bodies: its mask, its way back to the page, and what it made so far."""

import re
from dataclasses import dataclass, field

from monitor.facts import Dates
from scraper.parsers.bodies import Body
from scraper.parsers.days import day_before
from scraper.parsers.drafts import Draft
from scraper.parsers.masks import Masked, mask
from scraper.parsers.normalise import Normalised
from scraper.parsers.pieces import Piece
from scraper.parsers.referents import Referents
from scraper.parsers.standings import is_authority

# «自7月1日起启用新名称», «自…起执行»: from when the change told of before holds.
BEGINS = re.compile(
    r"^(?:[^,。Ⓑ]{0,12},)?[^,。Ⓑ]{0,10}(?<!印章)(?<!公章)自Ⓓ(?:零时)?(?:[一-龥]{0,2})?起,?(?:[^,。;Ⓑ]{0,6})(?:启用|使用|执行|生效|施行|实施|以新|按新|对外)|^[^Ⓑ]{0,16}(?<!印章)(?<!公章)自Ⓓ(?:[一-龥]{0,2})?起(?!,?(?:Ⓓ之?内|\d{1,3}[日天个]))[^Ⓑ]{0,20}$"
)
# «自…起90日内申报债权» is a term that others have, and no day of the change.
EFFECTIVE = re.compile(r"自Ⓓ(?:[一-龥]{0,2})?起(?!,?(?:Ⓓ之?内|\d{1,3}[日天个]))")
_PRONOUN = re.compile(r"^[^Ⓑ]{0,12}?(?:该[局办厅委]|该中心|该机构|该单位|本局|我局|本办|它(?=[是为由归属系])|其(?!中|他|余))")
_OWN = re.compile(r"本局|我局|本办|该局")
# «更名后,仍为…»: the sentence goes on about the body that changed.
_AFTER_IT = re.compile(r"^(?:更名|改名|调整|改革|升格|组建|重组|设立|成立|挂牌|揭牌|划转|转隶|改组|整合)后,(?!Ⓑ)")
# «二、机构规格由正科级调整为副处级», under the line that renamed it.
_ITS_RANK = re.compile(r"^(?:[一二三四五六七八九十\d]{1,2}[、.])?机构(?:规格|级别)(?=[为由从升调核定])")
_BARE = re.compile(r"^(?:[一二三四五六七八九十\d]{1,2}[、.])?(?:为|是|系|属|由|归口|隶属|机构规格|规格|级别|加挂|对外|,|作为)")
# What is said to happen at the meeting or on the day of the sentence before.
_THERE = re.compile(r"会上|会议|大会|仪式上|现场|当天|当日|同日|即日")
_SAME_DAY = re.compile(r"同日|当日|当天|同一天|与此同时")
_LOOK_BACK = 300
_RECENTLY = re.compile(r"日前|近日")


# «加挂甲局、乙局牌子»
_HUNG = re.compile(r"(?:[、和及与]Ⓑ){0,6}[”」》\"]?的?(?:牌子|牌匾)")


@dataclass
class Spoken:
    """A sentence with the body its text spoke of last (*current*) and the owner of its page.

    *results* maps the end of each statement to the body it is about, so that what follows is said of that body; *stated* are
    the statements, and *listed* the bodies that one of them named together last, of which «均» is said. *joined* says that a
    semicolon stands before it.
    """

    piece: Piece
    whole: Normalised
    owner: str | None
    published: str | None
    current: str | None = None
    results: dict[int, str] = field(default_factory=dict)
    listed: tuple[str, ...] = ()
    values: set[int] = field(default_factory=set)
    referents: Referents = field(default_factory=Referents)
    session: str | None = None
    shared: str | None = None
    granted: bool = False
    joined: bool = False
    stated: list[Draft] = field(default_factory=list, init=False)
    said: str | None = field(default=None, init=False)
    masked: Masked = field(init=False)
    pointed: tuple[Body, ...] = field(init=False)

    def __post_init__(self) -> None:
        before = self.whole.text[max(0, self.piece.start - _LOOK_BACK) : self.piece.start]
        self.pointed = tuple(self.referents.pointed(self.piece.text, before, self.piece.around))
        self.masked = mask(self.piece.text, self.piece.around, self.pointed)

    @property
    def is_continued(self) -> bool:
        """Whether it opens with a pronoun, so that it speaks of the body spoken of before."""
        text = self.masked.text
        return bool(self.pointed or _PRONOUN.match(text) or _AFTER_IT.match(text) or _ITS_RANK.match(text))

    @property
    def opening(self) -> str | None:
        """Whom it is about before it names anyone: 该局, 其, or a bare continuation."""
        if self.is_continued or _BARE.match(self.masked.text):
            return self.current or (self.owner if _OWN.search(self.masked.text[:16]) else None)
        return None

    def subjects(self, end: int) -> list[str]:
        """Return the bodies named before *end* that can be spoken of: no values, no authorities."""
        return [
            body.name
            for place, body in self.masked.within(0, end)
            if place not in self.values and body.name and not is_authority(body.name)
        ]

    def plates(self) -> list[str]:
        """Return the one body whose name is hung up («加挂某局牌子»); of several nobody says which is meant by «该局»."""
        hung = [body.name for place, body in self.masked.within(0, len(self.masked.text)) if self._is_hung(place)]
        return [name for name in hung if name and len(hung) == 1]

    def _is_hung(self, place: int) -> bool:
        return _HUNG.match(self.masked.text, place + 1) is not None

    def acting(self, end: int) -> list[str]:
        """Return the subjects before *end* without those that only give, take or approve («由甲划转», «经乙批准»), and without plates."""
        return [
            body.name
            for place, body in self.masked.within(0, end)
            if place not in self.values
            and body.name
            and not is_authority(body.name)
            and (place == 0 or self.masked.text[place - 1] not in "由从经与向对被给至")
            and not self._is_hung(place)
        ]

    def body(self, place: int) -> Body:
        """Return the body at *place* of the mask."""
        return self.masked.bodies[place]

    def quote(self, start: int, end: int) -> str:
        """Return the passage as the page prints it."""
        first, last = self.masked.origin(start, end)
        return self.whole.quote(self.piece.start + first, self.piece.start + last).strip()

    @property
    def all(self) -> str:
        """The whole sentence as the page prints it."""
        return self.quote(0, len(self.masked.text))

    def day(self, end: int) -> str | None:
        """Return the last day stated before *end* of the mask; 同日 is that of the sentence before."""
        stated = day_before(self.masked, end, self.published)
        return stated or (self.session if _SAME_DAY.search(self.masked.text, 0, end) else None)

    def happened(self, end: int, dates: Dates) -> str | None:
        """Return the day of rule 9 for a statement that ends at *end*.

        It is stated before it or as «自…起», is that of the meeting told of before (*session*), stands over the section,
        or is the act's; 日前 is no day. Clauses that a semicolon joins share the day of the first (*shared*).
        """
        stated = self._stated(end)
        self.said = stated or self.said
        if stated is not None or _RECENTLY.search(self.masked.text):
            return stated
        header = day_before(mask(self.piece.day, self.piece.around), 99, self.published) if self.piece.day else None
        return header or dates.effective or dates.decided or dates.signed

    def _stated(self, end: int) -> str | None:
        stated = self.day(end) or (self.day(len(self.masked.text)) if EFFECTIVE.search(self.masked.text) else None)
        if stated is not None or _RECENTLY.search(self.masked.text):
            return stated
        return self.session if self.session is not None and _THERE.search(self.masked.text, 0, end) else self.shared
