"""Clauses: what one sentence of a notice or news item does to people and posts."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from monitor.facts import Action
from scraper.parsers.confirmations import as_passed, enter_sentence, on_probation, passed
from scraper.parsers.deeds import MODES, Deed, Flow
from scraper.parsers.entries import entry_under_head, listed_under_head, of_row, unframed
from scraper.parsers.leavings import LAPSED, LAPSING, OF_AGE, left_by
from scraper.parsers.names import has_surname, is_person, is_unmistakable, split_names
from scraper.parsers.phrases import opening_hints, read_posts, title_then_name
from scraper.parsers.placedlists import placed_list
from scraper.parsers.presiding import presided
from scraper.parsers.probation import PROBATION, probation_in
from scraper.parsers.proposals import as_proposed, organ_decides, proposes_loss, without_account
from scraper.parsers.remarks import by_person
from scraper.parsers.scope import Scope
from scraper.parsers.slots import PROBATION_OVER, around, as_meant, glued, qualifier_of
from scraper.parsers.subjects import succession
from scraper.parsers.takings import by_organ, elected_too, filled, planned, succeeded, swapped, without_colon
from scraper.parsers.verbs import CALLED, CONTINUED, DEED, ELECTS, HEADS, INFIX, LEAD_IN, LEADING, SPLIT, Shape, Verb

MAX_CLAUSE = 320
_AHEAD = 110
_NEXT = 6
# More clauses about posts than any honest page has: the rest is not read.
MAX_TRIED = 2000
_PIECE = re.compile(
    rf"[^,;:，；：()（）]*(?:[(（][^()（）]{{0,80}}[)）][^,;:，；：()（）]*)*[()（）]?(?:[,，](?:(?:任职)?{PROBATION}|主持[一-龥]{{0,16}}工作|挂职(?:锻炼)?(?:[一二两三半\d]{{1,2}}(?:年|个月)|(?:时间|期限?(?!满))[^,;，；。]{{1,10}}|至[^,;，；。]{{4,12}})?)(?=[,;:，；：。]|\s*$))?"
)
_COLONS = (":", "：")
_ONE_WORD_HEADS = ("任", "免")
# «…；李四不再担任»: who was told to leave, no head of a list.
_GIVES_UP = re.compile(r"^\s*[一-龥·]{2,14}不再(?:担任|任)$")
# «免去（以下职务自然免除）：», «以下同志任职，试用期一年。»
_REMARK_BEHIND = re.compile(r"(?:\([^()]{2,60}\)|[,，](?:任职)?" + PROBATION + r")\s*$")
# «张三现任某局局长，李四、王五分别担任副局长、总工程师»: the second clause tells of now as the first does.
_HOLDS_TOO = re.compile(r"(?<![出续已])(?:分别|依次)?担任")
# «【重庆】»: the place that a line is headed with.
_LABEL = re.compile(r"^【[^】]{1,12}】\s*")
_NOW = re.compile(r"^,?(?:现|目前|近日|日前|如今|今)")
_REASON = re.compile(
    r"(?:同志)?(?:因.*|(?:在[^,]{2,30})?挂职.*期满.*|(?:已|现|正式)?(?:到龄|提前|办理)?退休.*|(?:结束|不再)代理.*|(?:已)?(?:调离|离任|离职|调任他职|另有任用|工作变动|到龄|卸任).*)$"
)
# After a bare name: what says that the next clause speaks of this person.
_GOES_ON = re.compile(
    r"^[,:：]?(?:(?:已|到龄|提前|办理)?退休|任(?![务何意])|挂任|免去|现任|现为|拟任|拟提|拟调|不再|因|男|女|(?:19|20)\d\d年\d{1,2}月(?:出?生|任)|调任|转任|当选|升任|出任|正式当选|其(?:所?担任|原任|兼任|所任)的?)"
)
_PUNISHED = re.compile(r"给予([一-龥]{2,4}?)(?:同志)?(?=党内|政务|开除|撤职|撤销|留党|记过|记大过|警告|严重警告|降级)")
# Whom a clause speaks of though its post is not told («张三拟任市级部门正职», «张三以新职务亮相»): the next clause is about him.
_SPOKEN_OF = re.compile(
    r"^([^,;。]{2,14}?)(?:同志)?(?:现|已|正式|首次)?(?:拟任|拟提名|拟提拔|拟提任|拟调任|拟转任|正在公示|公示期|拟进一步使用|升任|转任|调任|改任|晋升|不再担任|卸任|以(?:新职务|新身份)(?:首次)?(?:公开)?(?:亮相|露面|出席))"
)
# Who could not be read did something: «其» behind it is not who was told of before.
_OTHER_SUBJECT = re.compile(r"^\s*[一-龥·]{2,8}同志(?:任|兼任|出任|担任|调任|转任|不再|提名|拟任|拟提|推荐)(?![务何意])")
# «原任某市副市长的张三,已任…»: of whom the next clause speaks.
_OF_WHOM = re.compile(r"^.*(?:任|系|原为|是)[^,。;]{2,40}[长任记员席师裁]的([^的,;。]{2,12})$")
_VERB_FOLLOWS = re.compile(r"^[,，](?:现|已|正式|日前|近日){0,2}(?:出|担|获|转|调|升|接|继)?任(?![前职])")
_CONFIRMED = re.compile(r"^(?:同意|批准)?([^,;。]{2,60}?)(?:同志)?的?(?:任职)?(?:按期转正|转为正式|试用期满)")
_HISTORY_SENTENCE = re.compile(
    r"^[^,;。]{2,16}任[^,;。]{2,30}(?:长|主任|书记)时(?=[,，])|^(?:(?:此前|之前|在此之前)(?!的?(?:\d{1,2}月)?\d{1,2}日)|早年|任现职前|履历显示|公开资料显示|公开简历显示)"
)
# «某局原局长张三,近日已任…»: whom the next clause is about, and what he was.
_WHO_WAS = re.compile(r"(?<=[局厅委办心会院部室司])(?:原|前任)(?=[一-龥]{1,12}(?:长|主任|书记)[一-龥·]{2,12}$)")
# «…，为一级调研员»: the rank beside the post just given.
_RANKED = re.compile(r"^[,，]?(?:并|同时)?(?:明确)?为(?=[一二三四]级)")
_CALLED = re.compile(rf"^(?:{CALLED})(?=[一-龥])")
# What stands before a leading verb and takes its force away.
_DEPENDENT = re.compile(r"[被由拟请未可应须需曾]$|建议$|人事$|希望$|要求$|计划$|准备$|申请$")
_BY_WHOM = re.compile(r"(?:由|被|获)[^,;。]{2,30}$")
_OTHER_HEAD = re.compile(r"^\s*[一-龥、]{2,14}\s*$")


def read_sentence(sentence: str, scope: Scope, flow: Flow) -> Iterator[Deed]:
    """Yield what the clauses of one normalised *sentence* do, in order."""
    if flow.verb is None and not DEED.search(sentence):
        return
    sentence = of_row(unframed(without_account(without_colon(LAPSING.sub("、", sentence)))))
    flow.history = bool(_HISTORY_SENTENCE.match(sentence.lstrip()))
    flow.decided = flow.decided or organ_decides(sentence)
    flow.act = scope.act
    flow.hints = opening_hints(scope.owner, scope.place)
    listed = placed_list(sentence, flow)
    if listed is not None:
        yield from listed
        return
    entry = entry_under_head(sentence, flow) or listed_under_head(sentence, flow)
    if entry is not None:
        _remember(entry, flow)
        for one in by_person(entry, sentence):
            yield as_passed(one, over=False) if flow.verb_confirms() else on_probation(one, flow)
    else:
        yield from _read_clauses(sentence, flow)


def _read_clauses(sentence: str, flow: Flow) -> Iterator[Deed]:
    over = enter_sentence(sentence, flow)
    for start, text in _clauses(sentence) if flow.tried < MAX_TRIED else ():
        after, flow.before = sentence[start + len(text) :], sentence[:start]
        if len(text) > MAX_CLAUSE or _head(text, after[:1], flow) or _names_subject(text, after, flow):
            continue
        deeds = _deeds(text, after[:_AHEAD], flow)
        if not deeds:
            _note(text, after[:16], flow)
        if _NOW.match(text):
            flow.history = False
        for deed in deeds:
            if proposes_loss(deed, text, flow) or not _is_told(deed, flow):
                continue
            _remember(deed, flow)
            told, confirms = passed(as_proposed(deed, text, flow), text, after, flow, over=over)
            for one in by_person(replace(told, start=deed.start + start, end=deed.end + start), text):
                yield from _with_leaving(as_passed(one, over=over) if confirms else one, flow)


def _with_leaving(deed: Deed, flow: Flow) -> Iterator[Deed]:
    """Yield *deed*, and the leaving of him who is followed in its posts."""
    yield deed
    if flow.leaving and deed.action is Action.APPOINTED:
        yield replace(deed, people=flow.leaving, action=Action.REMOVED, rule="removal/接替", qualifier=None)
        flow.leaving = ()


def _is_told(deed: Deed, flow: Flow) -> bool:
    """Say whether *deed* is news; history opens a stretch in which only plans, states and endings are."""
    if (deed.action is None and not deed.state) or not deed.people[0]:
        flow.history = True
        flow.people = deed.people if deed.people[0] else flow.people
        flow.acted = bool(flow.people)
        return False
    return not flow.history or deed.state or deed.rule.startswith(("nominated", "removal/不再"))


def _note(text: str, after: str, flow: Flow) -> None:
    """Take what a clause without a deed still says: another head, or the people of the next clause."""
    if after[:1] in _COLONS and _OTHER_HEAD.match(text):
        flow.verb, flow.headed = None, False
    follows = succession(LEAD_IN.sub("", text)) if after.startswith((",", "，")) else None
    if follows is not None and has_surname(follows[0]):
        flow.people, flow.acted, flow.leaving = (follows[0],), True, tuple(filter(None, follows[1:]))
        return
    punished = _PUNISHED.search(text)
    if punished is not None and is_person(punished[1], closed=False):
        flow.people, flow.acted = (punished[1],), True
        return
    subject = _CONFIRMED.match(text.strip()) if PROBATION_OVER.search(text) else None
    subject = subject or OF_AGE.match(text.strip()) or _SPOKEN_OF.match(LEAD_IN.sub("", text.strip()))
    named = subject[1] if subject is not None else _REASON.sub("", text) if _GOES_ON.match(after) else ""
    people = split_names(_CALLED.sub("", named.strip())) if named else None
    if people is None and named and (titled := title_then_name(named)) is not None:
        people = (titled[0],)  # «某局局长张三已达退休年龄,…免去其…»
    if people is not None and all(map(is_unmistakable, people)):
        flow.people, flow.acted = people, True
    elif _OTHER_SUBJECT.match(text):
        flow.people, flow.acted = (), False


def _names_subject(text: str, after: str, flow: Flow) -> bool:
    """Take him whom «此前担任某市副市长的张三» names for the clause «,已任…» behind it; what he was is no news."""
    follows = _VERB_FOLLOWS.match(after) is not None
    if follows and _WHO_WAS.search(text) and (titled := title_then_name(_WHO_WAS.sub("", text.strip()))) is not None:
        flow.people, flow.acted, flow.history = (titled[0],), True, False
        return True
    of_whom = _OF_WHOM.match(text) if follows else None
    if of_whom is None or not is_person(of_whom[1], closed=False):
        return False
    flow.people, flow.acted, flow.history = (of_whom[1],), True, False
    return True


def _clauses(sentence: str) -> Iterator[tuple[int, str]]:
    for match in _PIECE.finditer(sentence):
        start = match.start()
        for cut in [*(found.start() for found in SPLIT.finditer(match[0])), len(match[0])]:
            text = match[0][start - match.start() : cut]
            if len(text.strip()) > 1 or text.strip() in _ONE_WORD_HEADS:
                yield start, text
            start = match.start() + cut


def _head(text: str, after: str, flow: Flow) -> bool:
    if after in _COLONS and ELECTS.match(text):
        flow.come_under("appointed", introduces=False)
        return True
    bare = _REMARK_BEHIND.sub("", text)
    for pattern, mode, _ in HEADS:
        lapsed = after not in _COLONS and (
            LAPSED.match(text) is not None or (flow.last is not None and bool(_GIVES_UP.match(text)))
        )
        spoken_of = mode == "confirmed" and after in (",", "，") and flow.acted  # «张三试用期满，按期转正，任…»
        if pattern.match(bare) and not lapsed and not spoken_of and not _is_confirmed(text):
            flow.come_under(mode, introduces=after in _COLONS, probation=probation_in(text[len(bare) :]))
            return True
    return False


def _is_confirmed(text: str) -> bool:
    """Say whether «张三试用期满» speaks of a person and heads no list of people."""
    match = _CONFIRMED.match(text.strip())
    return match is not None and is_person(match[1].removesuffix("同志"), closed=False)


def _remember(deed: Deed, flow: Flow) -> None:
    flow.people, flow.acted, flow.last = deed.people, not deed.state, deed
    flow.told, flow.cast = (*flow.told, *deed.posts), (*flow.cast, *deed.people)
    if deed.action is Action.REMOVED:
        flow.vacated = deed.posts


def _deeds(text: str, after: str, flow: Flow) -> tuple[Deed, ...]:
    bare = _LABEL.sub("", text.strip())
    offset = len(text.rstrip()) - len(bare)
    worth = bool(DEED.search(bare) or DEED.search(after[:_NEXT])) and flow.tried < MAX_TRIED
    flow.tried += worth
    readers = (
        planned,
        swapped,
        presided,
        elected_too,
        _led,
        _linked,
        partial(left_by, after=after),
        _continued,
        by_organ,
        filled,
        succeeded,
        _more_posts,
    )
    for reader in readers if worth else (_continued, _more_posts):
        found = reader(bare, flow)
        if found:
            end = offset + len(bare)
            return tuple(replace(deed, start=offset, end=end) for deed in found)
    return ()


def _led(text: str, flow: Flow) -> tuple[Deed, ...]:
    for verb in LEADING:
        for lead in verb.lead.finditer(text):
            if _DEPENDENT.search(text[: lead.start()]) or (flow.headed and _is_surname(text, lead)):
                continue
            rest = text[lead.end() :]
            if _BY_WHOM.search(text[: lead.start()]) and verb.link.match(rest):
                continue  # who it is stands before the organ that acts
            found = glued(rest, verb, flow) if verb.shape is Shape.GLUED else around(rest, verb, flow)
            # «李四 免某局局长职务» takes it from him, and not from those of the clause before.
            if found and not (found[0].people == flow.people and is_person(text[: lead.start()].strip(), closed=False)):
                flow.verb = _mode_of(verb, flow)
                return found
    return ()


def _is_surname(text: str, lead: re.Match[str]) -> bool:
    """Under a head the list gives names first: «任向前为…» is 任向前."""
    start = lead.end() - 1
    return text[start] == "任" and is_person(text[start : start + 3], closed=False) and text[start + 3 : start + 4] in "为同的"


def _mode_of(verb: Verb, flow: Flow) -> Verb | None:
    if flow.headed and flow.verb is not None and flow.verb.action is verb.action:
        return flow.verb
    flow.headed = False
    action = Action.APPOINTED if verb.action is Action.ACTING else verb.action
    return MODES.get(action.value) if action is not None else None


def _linked(text: str, flow: Flow) -> tuple[Deed, ...]:
    for verb in INFIX:
        found = around(text, verb, flow)
        if found:
            told = (
                flow.last is not None and flow.last.state and verb.id == "appointment/任" and _HOLDS_TOO.search(text) is not None
            )
            return tuple(replace(deed, action=None, state=True) for deed in found) if told else found
    return ()


def _continued(text: str, flow: Flow) -> tuple[Deed, ...]:
    verb = flow.verb
    if verb is None:
        return ()
    bare = re.sub(r"^\s*(?:[(（]?[一二三四五六七八九十\d]{1,3}[)）]?[、.．]|[-—•·*])\s*", "", text)
    linked = verb.action is not Action.REMOVED or verb is MODES["resigned"]
    # «免去张三的…职务；李四为…», in a list of gains and losses: a name ends in no 为 there.
    gains = not linked and not flow.headed and not bare.endswith("职务")
    found = around(bare, CONTINUED if gains else replace(verb, shape=Shape.LINKED), flow) if linked or gains else ()
    if found or verb.id == MODES["mixed"].id or not (flow.headed or verb.action is Action.REMOVED):
        return found
    return glued(bare, verb, flow)


def _more_posts(text: str, flow: Flow) -> tuple[Deed, ...]:
    """Read a clause of posts only as more of the clause before it."""
    if flow.last is None:
        return ()
    posts = read_posts(_RANKED.sub("", text))
    return () if posts is None else as_meant(replace(flow.last, posts=posts, qualifier=qualifier_of(text)), text)
