"""Foundings: every fact about bodies in one text, each body's attributes bound to it (eval/README rules 9 and 10)."""

import re
from dataclasses import dataclass, field, replace

from monitor.facts import ChangeType, Dates, OrganisationFact, Refusal
from scraper.parsers.annotations import is_damaged
from scraper.parsers.bodies import Around, bodies_in
from scraper.parsers.columns import table_rows
from scraper.parsers.dates import find_date
from scraper.parsers.days import Occasion
from scraper.parsers.drafts import Draft, Drafts
from scraper.parsers.hearsay import denied_until, is_hearsay, without_questions
from scraper.parsers.namings import is_denied, is_intended
from scraper.parsers.normalise import Normalised
from scraper.parsers.paragraphs import Paragraph
from scraper.parsers.pieces import Piece, is_roundup, split
from scraper.parsers.referents import Referents, addressee, points_back
from scraper.parsers.spoken import BEGINS, Spoken
from scraper.parsers.standings import Standing, standings
from scraper.parsers.statements import read_statements

_WORTH_A_LOOK = re.compile(
    r"挂牌|揭牌|亮相|[组筹改]建|成立|设立|新设|改组|分设|拆分|分立|分拆|析置|更名|改名|易名|名称|牌子|直属|所属|下属|隶属|归口|管理|部门|内设|[正副厅处][部厅局处省科县]?级|撤销|保留|裁撤|并入|合并|整合|升格|规格|同级|调整|起|划[入出转归给]|转隶|承接|接管"
)
_SIGNATURE = re.compile(r"^[〇○零一二三四五六七八九十\d]{4}年[一二三四五六七八九十\d]{1,2}月[一二三四五六七八九十\d]{1,3}日$")
# «经研究,同意…»: what an act grants holds from its day.
_GRANTED = re.compile(r"(?:经[^。;\n]{0,24}(?:研究|批准|审议)[^。;\n]{0,12}|[。\n])(?:现)?(?:批复如下|同意|决定[:：])")
# «上述调整均自…起施行»
_ALL_ABOVE = re.compile(r"(?:上述|以上|^(?:本|该|改革|调整)?方案|^本(?:通知|决定|批复))[^,。;Ⓑ]{0,12}(?:均|都|一律|统一)?自Ⓓ起")
# «以上单位均由…管理» under a list of bodies with their ranks.
_SUCH = re.compile(r"^[^,。;Ⓑ]{0,4}(?:上述|以上)[^,。;Ⓑ]{0,8}(?:单位|机构|中心|部门)")
# «…挂牌,各区县数据局均由市局管理»: said of bodies that the text does not name.
_OF_OTHERS = re.compile(r"^[^,。;Ⓑ]{0,6}(?:各(?!自)|所属|下属|其他|其余)[^,。;]{1,20}(?:均|都|一律|统一|由|归|为|是)")
# «甲、乙同时挂牌。两家单位均为…», «甲、乙正式成立,均为…»
_EACH = re.compile(
    r"(?:^|[,;])(?:这|上述|以上|其中)?(?:[两二三四五六](?:个|家)?)?(?:新?(?:单位|机构|局|中心|部门))?(?:均|都)(?=[为是系由属归隶加])"
)
# A plate that is put up has a day; one that is kept or borne has none.
_HANGS = re.compile(r"加挂|增挂|(?<!悬)挂")
MAX_SENTENCES = 4000


@dataclass
class _Telling:
    """What one sentence leaves to the next: whom it is about, and the day that clauses joined by a semicolon share."""

    whole: Normalised
    owner: str | None
    published: str | None
    referents: Referents
    grant: int
    line: int = -1
    shared: str | None = None
    listed: tuple[str, ...] = ()
    paragraph: Paragraph = field(default_factory=Paragraph)

    def enter(self, piece: Piece, session: str | None) -> Spoken:
        """Return the sentence *piece*, with what was said before it."""
        spoken = Spoken(piece, self.whole, self.owner, self.published, self.referents.current, referents=self.referents)
        spoken.listed, spoken.joined = self.listed, self.whole.text[piece.start - 1 : piece.start] == ";"
        spoken.session, spoken.shared = session, self.shared if spoken.joined else None
        spoken.granted = self.grant < piece.start + len(piece.text)
        if piece.line != self.line and not spoken.is_continued:
            spoken.current = None
        return spoken

    def gather(self, spoken: Spoken | None, drafts: Drafts) -> None:
        """Take *spoken* into its paragraph; at the end of one, note who ends in the body that it founds."""
        if spoken is None or spoken.piece.line != self.paragraph.line:
            if (found := self.paragraph.succession) is not None:
                drafts.end_in(*found)
            self.paragraph = Paragraph(spoken.piece.line if spoken is not None else -1)
        if spoken is not None:
            self.paragraph.add(spoken)

    def leave(self, spoken: Spoken, day: str | None, *, told: bool) -> None:
        """Note what *spoken* said, unless it was refused."""
        self.line = spoken.piece.line
        if told:
            self.referents.current, self.shared, self.listed = _last(spoken), day, spoken.listed
            self.referents.changed += spoken.results.values()
            self.referents.named += (*spoken.plates(), *spoken.subjects(len(spoken.masked.text)))


def read_organisations(
    whole: Normalised, owner: str | None, published: str | None, dates: Dates, tier: str = "A"
) -> tuple[list[OrganisationFact], list[Refusal]]:
    """Return the organisation facts of the normalised text *whole*, and the passages that were refused."""
    drafts, refused = Drafts(tier), list[Refusal]()
    occasion = Occasion(published, is_roundup(whole.text))
    referents = Referents(owner, addressee(whole.text, Around(owner=owner)))
    denied, points = denied_until(whole.text), points_back(whole.text)
    dates = _with_signature(whole.text, dates)
    grant = _GRANTED.search(whole.text) if dates.signed is not None else None
    for row in table_rows(whole.text, published):
        drafts.add(row, whole.quote(*row.span))
    telling = _Telling(whole, owner, published, referents, grant.start() if grant is not None else len(whole.text))
    for number, piece in enumerate(split(whole.text, owner)):
        if number >= MAX_SENTENCES:
            refused.append(Refusal(piece.text[:60], "the text is too long"))
            break
        session = occasion.before(piece)
        if _WORTH_A_LOOK.search(piece.text):
            reason = "a rumour or a wish" if piece.start < denied or is_hearsay(piece.text) else None
            reason = "the passage is damaged" if is_damaged(piece.text) else reason
            told = without_questions(piece.text, whole.text[(stop := piece.start + len(piece.text)) : stop + 1])
            if told != piece.text and reason is None:
                refused.append(Refusal(whole.quote(piece.start, stop).strip(), "a question"))
            spoken = telling.enter(replace(piece, text=told), session)
            refused.extend([Refusal(spoken.all, reason)] if reason else _read(spoken, drafts, dates))
            telling.gather(spoken, drafts)
            telling.leave(spoken, None if occasion.roundup else spoken.said, told=reason is None)
        elif points:
            referents.named += [body.name for body in bodies_in(piece.text, piece.around) if body.name]
    telling.gather(None, drafts)
    return drafts.facts(), refused


def _with_signature(text: str, dates: Dates) -> Dates:
    """Return *dates* with the day under the text, where the text ends with one on a line of its own."""
    lines = [line.strip() for line in text[-2000:].strip().split("\n") if line.strip()]
    if dates.signed is not None or len(lines) < 2 or not _SIGNATURE.match(lines[-1]):
        return dates
    return Dates(dates.decided, dates.effective, find_date(lines[-1]), dates.announced)


def _read(spoken: Spoken, drafts: Drafts, dates: Dates) -> list[Refusal]:
    if (begins := BEGINS.search(spoken.masked.text)) is not None and (day := spoken.day(begins.end())) is not None:
        if _ALL_ABOVE.match(spoken.masked.text):
            drafts.date_all(day)
        drafts.date_last(day, {body.name for body in spoken.masked.bodies.values()})
    found = sorted(standings(spoken.masked), key=lambda one: one.start)
    spoken.values = {place for standing in found if standing.rule.attribute == "superior" for place in standing.values}
    refused = read_statements(spoken, drafts, dates)
    spoken.values = {place for standing in found for place in standing.values}
    for standing in found:
        _attribute(standing, spoken, drafts, dates)
    return refused


def _attribute(standing: Standing, spoken: Spoken, drafts: Drafts, dates: Dates) -> None:
    if standing.rule.attribute == "superior" and _SUCH.match(spoken.masked.text[standing.clause : standing.start + 1]):
        for place in standing.values:
            drafts.put_below(spoken.body(place).name, spoken.all)
        return
    if standing.rises and is_denied(spoken.masked.text, standing.clause, standing.end):
        return
    if standing.subject is None and _OF_OTHERS.match(spoken.masked.text[standing.clause : standing.start + 1]):
        return
    for subject in _subjects(standing, spoken):
        name = drafts.name_now(subject) if standing.changes or standing.rises else subject
        _attribute_to(name, standing, spoken, drafts, dates)


def _attribute_to(subject: str, standing: Standing, spoken: Spoken, drafts: Drafts, dates: Dates) -> None:
    ranked = standing.rule.attribute == "rank"
    quote = spoken.all
    date = _since(standing, spoken, dates)
    for place in standing.values:
        value = spoken.masked.words(place, place + 1) if ranked else spoken.body(place).name
        if value and value != subject and standing.rises and is_intended(spoken.masked.text, standing.clause, standing.start):
            rank, superior = (value, None) if ranked else (None, value)
            drafts.add(Draft(ChangeType.PLANNED, subject, rank=rank, superior=superior, how="升格", rule=standing.rule.id), quote)
        elif value and value != subject:
            drafts.attribute(subject, standing, value, quote, date)


def _since(standing: Standing, spoken: Spoken, dates: Dates) -> str | None:
    """Return from when an attribute is: a change has a day, a state only where an act grants it."""
    granted = standing.rises or (
        standing.rule.attribute == "plate" and _HANGS.search(spoken.masked.text[standing.start : standing.end])
    )
    if granted and (stated := spoken.day(standing.end)) is not None:
        return stated
    return spoken.happened(standing.end, dates) if standing.rises or standing.changes or spoken.granted else None


def _subjects(standing: Standing, spoken: Spoken) -> tuple[str, ...]:
    """Return all of whom an attribute is said: of each body of a list behind «均», of one otherwise."""
    if standing.subject is None and len(spoken.listed) > 1 and _EACH.search(spoken.masked.text, 0, standing.end) is not None:
        return spoken.listed
    one = _subject(standing, spoken)
    return () if one is None else (one,)


def _subject(standing: Standing, spoken: Spoken) -> str | None:
    """Return whom an attribute is said of: in its clause, as the result of a change before it, or carried on."""
    made = max((pair for pair in spoken.results.items() if pair[0] <= standing.start), default=None)
    if standing.subject is not None and (made is None or standing.subject > made[0]):
        named = spoken.body(standing.subject).name
        if named is not None:
            spoken.results[standing.start] = named
        return named
    if made is not None:
        return made[1]
    earlier = spoken.subjects(standing.clause)
    return earlier[0] if earlier else spoken.opening


def _last(spoken: Spoken) -> str | None:
    """Return whom the next sentence may mean by «该局»."""
    if spoken.results:
        return spoken.results[max(spoken.results)]
    named = spoken.subjects(len(spoken.masked.text))
    return named[0] if named else spoken.current
