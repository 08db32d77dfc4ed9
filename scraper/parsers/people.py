"""People in a text: every grammar that reads who holds, gets or loses a post, in the order that decides."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from monitor.facts import Action, AppointmentFact, DocumentHead, LeaderFact, Mention, Refusal
from scraper.parsers.allabove import settled
from scraper.parsers.antecedents import congress, firm, labelled_house, nearest
from scraper.parsers.approvals import without_approvals
from scraper.parsers.bodies import Around
from scraper.parsers.clauses import read_sentence
from scraper.parsers.deeds import Deed, Flow
from scraper.parsers.elections import Roll
from scraper.parsers.inquiries import read_inquiry, read_retirement
from scraper.parsers.judgements import Quote, bodies_of, judge, leaders_of, same_body
from scraper.parsers.labels import label_of, with_colon
from scraper.parsers.listitems import with_blanks
from scraper.parsers.locate import quoted
from scraper.parsers.longago import is_of_long_ago
from scraper.parsers.names import tidy
from scraper.parsers.normalise import Normalised
from scraper.parsers.owndays import dated, of_losses, of_put_up, own_days
from scraper.parsers.partygroups import with_groups
from scraper.parsers.phrases import Post
from scraper.parsers.places import cities_of_districts, with_city
from scraper.parsers.references import placed
from scraper.parsers.resolution import is_inner, named_body, resolve
from scraper.parsers.resumes import cards, held_by, openings, resume_end
from scraper.parsers.rosterhouses import body_of_page
from scraper.parsers.rosterlines import read_roster_text
from scraper.parsers.scope import Scope
from scraper.parsers.states import read_states
from scraper.parsers.tables import rows_of
from scraper.parsers.tabular import read_row
from scraper.parsers.vetoes import document_veto, masked, sentence_veto, title_veto, vetoed_sections

PeopleFact = AppointmentFact | LeaderFact | Mention | Refusal
_WORTH_A_LOOK = re.compile(r"任|免|职|接受|辞去|选|代理|履新|卸任|审查|调查|被查|落马|涉嫌|退休|转正|试用期|拟|[长员记师席委裁]")
_TRIGGER = re.compile(r"任命|免去|担任|辞去|[^责信]任[一-龥]{2,24}(?:长|主任|书记)")
_DECIDES = re.compile(
    r"任命|免去|任免|免职|(?:自然|自行|相应|自动|予以)免除|补选|选举|选出|公示|拟任|表决|试用期已?满|予以正式任职|接受[^,。]{2,12}辞去|不再担任|决定[:：]|(?:被查|落马|调查|双开|留置):\n|\s免去?(?=[省市县区州旗])"
)
_LEADERSHIP = re.compile(r"领导(?:信息|之窗|成员|班子|介绍|分工|简介)|[局委办市省]领导|现任领导|姓\s?名\s?[::]|机构领导")
_NAMED_BY_LABEL = re.compile(r"(?:^|\n)[^\S\n]*姓\s?名\s?:")
_LIFE_LINES = re.compile(
    r"^[^\S\n]*(?:(?:主要|工作|个人|学习|任职)?(?:工作)?(?:经历|履历|简历)\s*:|(?:19|20)\d\d[年.\-/]\d{1,2}月?\s*[-—–~至起,]).*$",
    re.MULTILINE,
)
_ROSTER_OF = re.compile(
    r"^[^\S\n]*((?:(?!关于)[一-龥]){2,30}?(?:局|厅|委|委员会|办公室|中心|政府))(?:\([^()\n]{0,30}\))?(?:现任)?(?:[局委办厅]?(?:领导|班子)[^\n。;,]{0,12})?(?:\s(?:值班|联系|办公)?电话[^\n]{0,24})?:?\s*$",
    re.MULTILINE,
)
# Beside «联系人：» the «负责人：» is who answers for a service, and leads nothing.
_CONTACT = re.compile(r"联系人\s?[:：]")
_ANSWERS = "负责人"
_MAX_ROSTER = 60_000
_SHORT = 600
_OF_TWO = re.compile(r"[前后]者")
_BULLET_ROOM = 8
_NEAR_NAME = 40
MAX_OFFSET = 1 << 40


@dataclass
class Reader:
    """Reads one document; *whole* is its normal text, *scope* what holds for all of it.

    *served* has whom the clause before was about, and in which body.
    """

    whole: Normalised
    scope: Scope
    head: DocumentHead
    published: str | None
    rosters: bool
    flow: Flow = field(default_factory=Flow)
    roll: Roll = field(default_factory=Roll)
    known: dict[str, tuple[Post, ...]] = field(default_factory=dict)
    lives: list[tuple[int, int, str]] = field(default_factory=list)
    taken: list[tuple[int, int]] = field(default_factory=list)
    served: tuple[tuple[str, ...], str | None] = ((), None)
    silent: bool = False
    hushed: list[tuple[int, int]] = field(default_factory=list)
    spoken: str | None = None

    def blocks(self) -> Iterator[PeopleFact]:
        """Yield what stands in blocks: rosters, tables and resumes; their spans are not read again as sentences."""
        group = title_veto(self.head.title or "")
        if group is not None:
            self.silent = True
            yield Refusal(self.whole.text[:60], group.reason)
            return
        veto = document_veto(self.whole.text)
        if veto is not None and not self.head.is_act:
            self.hushed = vetoed_sections(self.whole.text)
            self.silent = not self.hushed
            yield Refusal(self.whole.text[:60], veto.reason)
            if self.silent:
                return
        yield from self._tables()
        yield from self._roster()
        yield from self._resumes()
        self.taken.sort()
        self.lives.sort()

    def is_worth_reading(self, text: str, start: int) -> bool:
        """Say whether a sentence can say anything of people here."""
        listing = self.flow.headed or self.roll.body is not None
        return (
            not self.silent
            and (listing or (len(text) > 1 and _WORTH_A_LOOK.search(text) is not None))
            and not self._is_taken(start)
            and not self._is_hushed(start)
        )

    def enter_section(self, line: str) -> None:
        """Forget the people of the section before where *line* heads one of another place: «其» is none of them."""
        if label_of(line) is not None:
            self.flow = Flow()

    def forget_people(self) -> None:
        """Forget of whom was spoken: a line about another province tells of others, and «现任…» in it of none of them."""
        self.flow.people, self.flow.acted = (), False

    def sentence(self, text: str, start: int, mark: str, scope: Scope) -> Iterator[PeopleFact]:
        """Yield what one sentence that is worth reading says of people."""
        bare = without_approvals(masked(with_blanks(with_colon(text), headed=self.flow.headed)))
        veto = self.flow.veto(bare)
        if veto is not None:
            if _TRIGGER.search(text):
                yield Refusal(self._quote(start)(0, len(text)).strip(), veto.reason)
            return
        if not self.head.is_act and is_of_long_ago(text, self.published):
            yield Refusal(self._quote(start)(0, len(text)).strip(), "of a year long before the text")
            return
        self._enter_life(start)
        for fact in self._said(bare, self._quote(start), scope, start):
            if isinstance(fact, AppointmentFact | LeaderFact):
                self.spoken = fact.organisation or self.spoken
            yield fact
        self.flow.sentence_ends(mark)
        self.served = self.served if mark == ";" else ((), None)

    def settled(self, facts: list[AppointmentFact]) -> list[AppointmentFact]:
        """Return *facts* with what the document says of all of them: «以上同志试用期一年»."""
        cities = cities_of_districts(fact.organisation for fact in facts)
        placed = [replace(fact, organisation=with_city(fact.organisation or "", cities) or None) for fact in facts]
        return settled(self.whole.text, self.published, placed)

    def _said(self, text: str, quote: Quote, scope: Scope, start: int) -> Iterator[PeopleFact]:
        if self.roll.open(text):
            return
        elected = list(self.roll.read(text))
        for people, post in elected:
            yield from judge(Deed(people, (post,), Action.APPOINTED, "election/名单", 0, len(text)), quote, scope)
        if elected:
            return
        deeds = list(read_sentence(text, scope, self.flow))
        if self._life_at(start) is not None:
            deeds = [deed for deed in deeds if deed.action is Action.NOMINATED]
        if _OF_TWO.search(text):
            around = Around(owner=scope.owner, place=scope.place)
            deeds = [replace(deed, posts=placed(deed.posts, self.whole.text[: start + deed.start], around)) for deed in deeds]
        days = list(own_days(text, self.published))
        for deed in _embodied(list(with_groups(deeds, text))):
            before, unbound = text[: deed.start], replace(scope, body=None, section=None)
            near = (
                named_body(before, unbound)
                or nearest(before, unbound)
                or congress(text[: deed.end], unbound)
                or labelled_house(before)
            )
            scope = replace(scope, near=near or same_body(deed, *self.served), firm=firm(before) or scope.firm)
            when = of_losses(scope.dates, text) if deed.action is Action.REMOVED else scope.dates
            when = of_put_up(when, text) if deed.action is Action.NOMINATED else when
            yield from judge(deed, quote, replace(scope, dates=dated(when, days, deed.start, deed.end)))
            bodies = bodies_of(deed.posts, scope)
            resolved = tuple(replace(post, body=body) for post, body in zip(deed.posts, bodies, strict=True))
            self.known.update(dict.fromkeys(deed.people, resolved))
            scope, self.served = replace(scope, body=bodies[-1] or scope.body, near=None), (deed.people, bodies[-1])
        yield from read_inquiry(text, quote, scope, self.flow, self.known, self.published)
        yield from read_retirement(text, quote, scope, self.flow, deeds, self.published)
        named = {person for deed in deeds for person in deed.people}
        yield from (fact for fact in read_states(text, quote, scope) if fact.person not in named)

    def _tables(self) -> Iterator[PeopleFact]:
        for row in rows_of(self.whole.text):
            if not self._is_hushed(row.start):
                found = list(read_row(row, self.whole, self.scope, self.published, self.head.signed_on))
                if found:
                    self.taken.append((row.start, row.end))
                yield from found

    def _roster(self) -> Iterator[PeopleFact]:
        text = self.whole.text
        if not self.rosters or len(text) > _MAX_ROSTER or _DECIDES.search(_without_life(text)) or _is_no_roster(text[:_SHORT]):
            return
        entries = [entry for entry in read_roster_text(text) if not self._is_taken(entry.start)]
        if not (_LEADERSHIP.search(text[:_SHORT]) or len(entries) > 1 or len(text) < _SHORT):
            return
        # A list of a body's own people: «政治部主任» heads a section of it.
        scope = replace(self._headed(text[: min((entry.start for entry in entries), default=0)]), act=True)
        contacts = _CONTACT.search(text) is not None
        for entry in entries:
            self.taken.append((entry.start, entry.end))
            if contacts and all(post.title == _ANSWERS for post in entry.posts):
                continue
            yield from leaders_of(entry.person, entry.posts, scope, self.whole.quote(entry.start, entry.end), entry.rule)

    def _headed(self, above: str) -> Scope:
        """Return the scope of a roster: the body that its heading names, else the page's owner."""
        named = [match[1] for match in _ROSTER_OF.finditer(above)]
        told = named[-1] if named else body_of_page(self.whole.text, above, self.scope.owner)
        body = resolve(told, "", self.scope) if told is not None else None
        return self.scope if body is None else replace(self.scope, owner=body)

    def _resumes(self) -> Iterator[PeopleFact]:
        text = self.whole.text
        for person, posts, begin, stop in cards(text):
            if not self._is_hushed(begin) and not self._is_taken(begin):
                self.lives.append((begin, resume_end(text, stop + 1, len(text)), person))
                yield from leaders_of(person, posts, self.scope, self.whole.quote(begin, stop), "resume/姓名在上")
        starts = openings(text)
        for place, opening in enumerate(starts):
            if self._is_hushed(opening.start(1)):
                continue
            limit = starts[place + 1].start() if place + 1 < len(starts) else len(text)
            end = resume_end(text, opening.end(), limit)
            person = tidy(opening[1])
            self.lives.append((opening.start(1), end, person))
            for posts, begin, stop, rule in held_by(text, starts, place, end):
                told = self._told_of_life(*opening.span(1), begin, stop)
                yield from leaders_of(person, posts, self.scope, told, rule)

    def _told_of_life(self, name: int, behind: int, begin: int, stop: int) -> str:
        """Return the passage that says whose post it is: the name and the post, with what stands between them if it is short."""
        if 0 <= begin - behind <= _NEAR_NAME:
            return self.whole.quote(name, stop).strip()
        passages = sorted(((name, behind), (begin, stop)))
        return quoted(*(self.whole.quote(*span) for span in passages))

    def _enter_life(self, start: int) -> None:
        life = self._life_at(start)
        if life is not None and (start <= life[0] or not self.flow.people):
            self.flow.people, self.flow.vacated, self.flow.verb = (life[2],), (), None

    def _life_at(self, start: int) -> tuple[int, int, str] | None:
        """Return the resume that a sentence at *start* belongs to; bullets may stand before its name."""
        place = bisect_right(self.lives, (start + _BULLET_ROOM, MAX_OFFSET, "")) - 1
        return self.lives[place] if place >= 0 and start < self.lives[place][1] else None

    def _is_taken(self, start: int) -> bool:
        place = bisect_right(self.taken, (start, MAX_OFFSET)) - 1
        return place >= 0 and start < self.taken[place][1]

    def _is_hushed(self, start: int) -> bool:
        return any(begin <= start < end for begin, end in self.hushed)

    def _quote(self, offset: int) -> Quote:
        return lambda start, end: self.whole.quote(offset + start, offset + end)


def _embodied(deeds: list[Deed]) -> Iterator[Deed]:
    """Yield *deeds*; «张三任甲公司党委书记，推荐为董事长人选» keeps to the body of the clause before."""
    last: Deed | None = None
    for deed in deeds:
        bodies = [post.body for post in last.posts if post.body and not is_inner(post.body)] if last is not None else []
        body = bodies[-1] if bodies else None
        same = (
            last is not None and last.people == deed.people and (last.action is Action.REMOVED) is (deed.action is Action.REMOVED)
        )
        if body and same and deed.posts and deed.posts[0].body is None:
            last = replace(deed, posts=(replace(deed.posts[0], body=body), *deed.posts[1:]))
        else:
            last = deed
        yield last


def _without_life(text: str) -> str:
    """Return *text* without the life of whom labels name: «主要经历：…2018年10月被任命为…» decides nothing now."""
    return _LIFE_LINES.sub("", text) if _NAMED_BY_LABEL.search(text[:_SHORT]) else text


def _is_no_roster(opening: str) -> bool:
    """Say whether *opening* begins no leadership page; beside its heading, who edited the page says nothing against it."""
    veto = sentence_veto(opening)
    return veto is not None and not (veto.reason == "credits" and _LEADERSHIP.search(opening))
