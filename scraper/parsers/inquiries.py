"""Inquiries and retirements: who is under investigation, who has retired; own small grammars."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from monitor.facts import Action, AppointmentFact, Dates
from scraper.parsers.dates import find_date
from scraper.parsers.deeds import Deed, Flow
from scraper.parsers.judgements import Quote, bodies_of, tier_of
from scraper.parsers.leavings import OF_AGE
from scraper.parsers.names import is_person, is_rare_in_prose, is_transcribed, split_names, tidy
from scraper.parsers.phrases import Post, read_posts
from scraper.parsers.places import FORMER
from scraper.parsers.posts import ends_in_title
from scraper.parsers.scope import Scope
from scraper.parsers.states import Apposition, appositions
from scraper.parsers.verbs import PRONOUN

_Charged = tuple[str, tuple[Post, ...] | None]

_INQUIRY = re.compile(
    r"涉嫌[^,;。\n]{0,24}(?:违纪|违法|犯罪|受贿)|(?:接受|正在接受|被)[^,;。\n]{0,30}?(?:纪律审查|监察调查|审查调查|调查)|被(?:查|立案|双开|[“\"]双开|留置|开除党籍|开除公职)|落马|投案"
)
# Words of a verdict count only right behind the name: anybody may speak of cases.
_VERDICT = re.compile(
    r"严重违纪(?:违法)?(?:问题)?(?:进行了?|予以|被|,被)?[^,;。\n]{0,10}?(?:立案|审查|调查|开除|双开|留置)|(?:采取|实施)了?留置|(?:进行了?|予以)?立案(?:审查|调查)"
)
_ENDED = re.compile(r"调查(?:研究|问卷|组|表|数据|显示|队|局)|接受[^,。]{0,8}(?:采访|检查)")
_LEFT_CUT = re.compile(
    r"\A[\s\S]*(?:委对|决定对|依法对|组织对|对(?=[一-龥]{2,8}(?:省|市|县|区|州|盟|旗))|消息|获悉|通报|公布|宣布|日(?!照|喀则)|讯|报道|——|:|,|;|\s)"
)
# «两名干部被查：某局局长张三、某委副主任李四»: who they are stands behind the colon.
_SO_MANY = re.compile(
    r"(?:[一两二三四五六七八九十\d]{1,3}|多)[名位]?[^,;。:]{0,14}?(?:干部|官员|领导|厅官|人|局长|主任|书记)(?:同日|先后|相继|均|已|日前|近日|今日)?$"
)
_NUMBER = re.compile(r"^[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,2})[)）]?[.、．]?\s*(?=[一-龥]{4})")
_BETWEEN = re.compile(r"[\s、,;和与及]*|以及")
_TOLD_BELOW = re.compile(r"[^,;。:]{0,12}:")
_FORMER = re.compile(rf"(?<=[局厅委办心会院府司市省县区处团行室])(?:原任?|前任|前)|^(?:{FORMER}任?|前任|前)")
# Longer names without a dot are written as they sound.
_PLAIN_NAME = 3
# «某校校长张三、副校长李四»
_JOINT = re.compile(r"\s*(?:、|和|与|及|以及)[^,;。:]*$")
_PRONOUN = re.compile(r"(?:其|他|她|该同志)$")
_RETIRED = re.compile(
    r"(?:从|自|于)?(?P<when>(?:(?:[一二三四五六七八九〇○零\d]{4}年|今年|去年)[一二三四五六七八九十\d]{1,2}月(?:[一二三四五六七八九十\d]{1,3}日)?)?)起?(?P<how>正式|到龄|提前|已|因年龄原因|办理了?)?(?:退休|退休手续)(?!年龄|制度|干部|人员|政策|金|教师|老|后|工资|待遇|处|的)"
)
# The post is lost after the retirement is told: the retirement itself names none.
_LOSES = re.compile(r"免去|不再担任|免职|免除")
_ANNOUNCED = re.compile(
    r"(?:^|[,;。:])(?:已?于)?(?=\d)((?:(?:19|20)\d\d年)?\d{1,2}月\d{1,2}日)(?:,(?=[^,;。]{2,40}(?:涉嫌|被查|落马|投案|接受))|(?=因?涉嫌)|(?=(?:因[^,;。]{2,12})?被[^,;。]{0,16}(?:立案|查|留置)))|"
    r"((?:(?:19|20)\d\d年)?\d{1,2}月\d{1,2}日)(?:[^,;。]{0,10}(?:官方宣布|宣布|通报|官宣|消息)|,?据?[^,;。]{0,16}(?:纪委|监委)[^,;。]{0,10}(?:消息|通报|发布|公布))"
)


def read_inquiry(
    sentence: str, quote: Quote, scope: Scope, flow: Flow, known: dict[str, tuple[Post, ...]], published: str | None
) -> Iterator[AppointmentFact]:
    """Yield who is under investigation by this *sentence*; *known* holds the posts stated of people before."""
    match, spoken = _inquiry(sentence)
    below = flow.charging and match is None
    if match is None and not below:
        return
    left = sentence[: match.start()].rstrip(" ,") if match is not None else ""
    listed = _TOLD_BELOW.match(sentence, match.end()) if match is not None and _SO_MANY.search(left) else None
    if listed is not None or below:
        charged = _named_in(sentence[listed.end() :] if listed is not None else sentence)
        flow.charging = bool(charged) or (listed is not None and not sentence[listed.end() :].strip())
        passage = quote(0, len(sentence)).strip()
    else:
        charged, scope = _charged(left, flow, known, scope, alone=not spoken)
        passage = quote(max(0, len(left) - 60), match.end() if match is not None else 0).strip()
    flow.people = tuple(person for person, _ in charged) or flow.people
    stated = _ANNOUNCED.search(sentence)
    dates = Dates(announced=find_date(stated[1] or stated[2], published)) if stated is not None else Dates()
    for person, held in charged:
        for post, body in zip(held or (), bodies_of(held or (), scope), strict=True):
            tier = tier_of(person, body, scope, official=False)
            scope = replace(scope, body=body or scope.body)
            yield AppointmentFact(person, Action.INVESTIGATED, post.title, body, passage, "investigated/审查调查", tier, dates)


def _inquiry(sentence: str) -> tuple[re.Match[str] | None, bool]:
    """Return where *sentence* tells of an inquiry, and whether in the words of a verdict."""
    match, verdict = _INQUIRY.search(sentence), _VERDICT.search(sentence)
    spoken = verdict is not None and (match is None or verdict.start() < match.start())
    match = verdict if spoken else match
    ended = match is not None and _ENDED.search(sentence, max(0, match.start() - 2), match.end() + 4)
    return (None if ended else match), spoken


def _named_in(text: str) -> list[_Charged]:
    """Return whom a line of nothing but people with their posts names."""
    bare = _FORMER.sub("", _NUMBER.sub("", text.strip(" 。;,:")))
    named = list(appositions(f"{bare},"))
    ends = [0, *(found.end for found in named)]
    gaps = [bare[end : found.start] for end, found in zip(ends, named, strict=False)] + [bare[ends[-1] :]]
    return [(found.person, found.posts) for found in named] if all(map(_BETWEEN.fullmatch, gaps)) else []


def _charged(
    left: str, flow: Flow, known: dict[str, tuple[Post, ...]], scope: Scope, *, alone: bool
) -> tuple[list[_Charged], Scope]:
    """Return whom the words *left* of an inquiry name, with the scope that those named before them leave."""
    named = list(appositions(f"{left},")) if alone else []
    several = _listed_last(left, named)
    for other in named[: len(named) - len(several)]:
        scope = replace(scope, body=bodies_of(other.posts, scope)[-1] or scope.body)
    people, posts = _subject(left, flow, known) if len(several) < 2 else (None, None)
    if people is None:
        return [(found.person, found.posts) for found in several], scope
    return [(person, posts) for person in people], scope


def _listed_last(left: str, named: Sequence[Apposition]) -> list[Apposition]:
    """Return those *named* in *left* last, one beside the other: who stands in another clause only spoke."""
    listed: list[Apposition] = []
    for found in reversed(named):
        if listed and _JOINT.match(left[found.end : listed[0].end]) is None:
            break
        listed.insert(0, found)
    return listed


def _subject(left: str, flow: Flow, known: dict[str, tuple[Post, ...]]) -> tuple[tuple[str, ...] | None, tuple[Post, ...] | None]:
    if _PRONOUN.search(left):
        return (flow.people or None), known.get(flow.people[0]) if flow.people else None
    bare = re.sub(r"(?:目前|日前|近日)?(?:因犯?|正|已|正在|目前|存在|的)?(?:严重违纪(?:违法)?)?(?:问题)?$", "", left).rstrip(" ,")
    for candidate in (bare, _LEFT_CUT.sub("", bare)):
        found = _title_and_name(candidate)
        if found is not None:
            return found
    people = split_names(_LEFT_CUT.sub("", bare))
    if people and all(person in known for person in people):
        return people, known[people[0]]
    return None, None


def _title_and_name(text: str) -> tuple[tuple[str, ...], tuple[Post, ...]] | None:
    whole = re.sub(r"同志$", "", re.sub(r"[(（][^()（）]*[)）]$", "", text))
    sizes = range(2, 16) if "·" in whole[-14:] else (3, 2, 4, 5, 6, 7)
    for size in sizes:
        name, phrase = tidy(whole[-size:]), _FORMER.sub("", whole[:-size])
        named = is_person(name, closed=False) or is_rare_in_prose(name) or (len(name) > _PLAIN_NAME and is_transcribed(name))
        if named and ends_in_title(phrase.strip()):
            posts = read_posts(_LEFT_CUT.sub("", phrase))
            if posts is not None:
                return (name,), posts
    return None


def _retiree(left: str, before: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[Post, ...]]:
    """Return who retires and from which posts: whom the clause names right before the word, else who was spoken of *before*."""
    clause = re.sub(
        r"(?:已|正式|于|经批准|现|近日|日前|同志|因年龄原因|到龄|提前|按(?:照)?(?:有关|国家)?规定)*$",
        "",
        re.split(r"[,;:]", left)[-1],
    )
    clause = re.sub(r"^(?:同意|批准|准予)", "", clause)
    if not clause or PRONOUN.match(clause.strip()):
        return before[:1], ()
    people = split_names(clause)
    if people is not None:
        return people, ()
    if (titled := _title_and_name(clause)) is not None:
        return titled
    told = _title_and_name(re.sub(r"^.*的", "某局局长", clause))
    return (told[0], ()) if told is not None else ((), ())


def _spoken_of(left: str, flow: Flow, deeds: Sequence[Deed]) -> tuple[str, ...]:
    """Return of whom a sentence has spoken at the end of *left*; *deeds* are its own, and some may stand behind."""
    earlier = [deed for deed in deeds if deed.start < len(left)]
    if earlier or not deeds:
        return earlier[-1].people if earlier else flow.people
    named = (split_names(told[1]) for clause in left.split(",") if (told := OF_AGE.match(clause.strip())) is not None)
    before = deeds[0].people if all(person in left for person in deeds[0].people) else ()  # «李强：退休，不再担任…»
    return next((people for people in named if people is not None), before)


def read_retirement(
    sentence: str, quote: Quote, scope: Scope, flow: Flow, deeds: Sequence[Deed], published: str | None
) -> Iterator[AppointmentFact]:
    """Yield who has retired by this *sentence*, whose *deeds* are read: with the post just vacated, or without one."""
    match = _RETIRED.search(sentence)
    left = sentence[: match.start()] if match is not None else ""
    people, held = _retiree(left, _spoken_of(left, flow, deeds)) if match is not None else ((), ())
    if match is None or not people:
        return
    lost = flow.vacated if people[0] in flow.people and not _LOSES.search(sentence, match.end()) else ()
    vacated = lost or held
    day = find_date(match["when"], published) if match["when"] else None
    dates = Dates(effective=day) if day else scope.dates if vacated or scope.dates.effective else Dates()
    vacated = vacated if len(vacated) < 2 else ()  # nobody says from which of them
    posts = vacated or (None,)
    bodies = bodies_of(vacated, scope) if vacated else (None,)
    passage = quote(0, len(sentence)).strip()
    for person in people:
        yield AppointmentFact(
            person,
            Action.RETIRED,
            posts[0].title if posts[0] is not None else None,
            bodies[0],
            passage,
            "retired/退休",
            tier_of(person, bodies[0], scope, official=scope.act),
            dates,
        )
