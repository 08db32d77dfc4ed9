"""Clauses: what one sentence of a notice or news item does to people and posts."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from monitor.facts import Action
from scraper.parsers.names import has_surname, is_person, is_transcribed, split_names, tidy
from scraper.parsers.phrases import Post, opening_hints, opens_body, peel, read_posts
from scraper.parsers.posts import ends_in_title
from scraper.parsers.scope import Scope
from scraper.parsers.verbs import (
    CONTINUED,
    DEED,
    HEADS,
    INFIX,
    LEAD_IN,
    LEADING,
    ONLY_DATE,
    PRONOUN,
    SPLIT,
    Shape,
    Verb,
)

__all__ = ["Deed", "Flow", "Scope", "read_sentence"]
MAX_CLAUSE = 320
# More clauses about posts than any honest page has: the rest is not read.
MAX_TRIED = 2000
_PIECE = re.compile(r"[^,;:，；：()（）]*(?:[(（][^()（）]{0,80}[)）][^,;:，；：()（）]*)*[()（）]?")
_COLONS = (":", "：")
_RESPECTIVELY = re.compile(r"分别|依次")
_PROBATION_OVER = re.compile(r"试用期满|按期转正|正式任职|正式任用|转为正式")
_LAPSED = re.compile(r"^(?:原任|所任)?(.{4,80}?)(?:职务)?(?:自然免除|自行免除|随之免除|自动免除|相应免除)$")
_BY_ORGAN = re.compile(r"^(.{3,60}?)由[^,;。]{2,30}(?:任命|表决任命|选举产生)$")
_CANDIDATE = re.compile(r"拟任([^,;。]{2,60}?)的?人选(?:为|是|:)?([一-龥]{2,4}?)(?=正在|现|公示|,|$)")
_CONFIRMED = re.compile(r"^(?:同意|批准)?([^,;。]{2,60}?)(?:同志)?(?:按期转正|转为正式|试用期满)")
_PROBATION_POST = re.compile(r"^(?:同意|批准)?(.{6,80}?)(?:职务)?试用期满")
_QUALIFIER = re.compile(r"试用期[一二两三半\d]{1,2}(?:年|个月)|挂职(?:[^,、;。)]{0,4}[一二两三]年)?|援派|主持[^,;。)]{0,6}工作|终止试用期|试用期满")
_HISTORY_SENTENCE = re.compile(r"^(?:此前|之前|在此之前|早年|任现职前|履历显示|公开资料显示|公开简历显示)")
# What stands before a leading verb and takes its force away.
_DEPENDENT = re.compile(r"[被由拟请未可应须需曾]$|建议$|人事$|希望$|要求$|计划$|准备$|申请$")
_RECEIVED = re.compile(r"^(?:接任|继任|接棒|接替)$")


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing a clause does: *action*, or no action for a state (*state*) or for history."""

    people: tuple[str, ...]
    posts: tuple[Post, ...]
    action: Action | None
    rule: str
    start: int
    end: int
    state: bool = False
    qualifier: str | None = None
    paired: bool = False


@dataclass
class Flow:
    """What carries over from clause to clause: the verb in force, the people spoken of, the post just vacated."""

    verb: Verb | None = None
    headed: bool = False
    people: tuple[str, ...] = ()
    vacated: tuple[Post, ...] = ()
    history: bool = False
    acted: bool = False
    last: Deed | None = None
    hints: frozenset[str] = frozenset()
    tried: int = 0

    def sentence_ends(self, mark: str) -> None:
        """Forget what holds within one sentence only; a head holds until the next one."""
        self.history = self.acted = False
        self.last = None
        if not self.headed and mark != ";":
            self.verb = None


def read_sentence(sentence: str, scope: Scope, flow: Flow) -> Iterator[Deed]:
    """Yield what the clauses of one normalised *sentence* do, in order."""
    flow.history = bool(_HISTORY_SENTENCE.match(sentence.lstrip()))
    confirming = bool(_PROBATION_OVER.search(sentence))
    flow.hints = opening_hints(scope.owner, scope.place)
    for start, text in _clauses(sentence) if flow.tried < MAX_TRIED else ():
        if len(text) > MAX_CLAUSE or _head(text, flow):
            continue
        deeds = _deeds(text, flow)
        if not deeds:
            _note(text, sentence[start + len(text) :][:4], flow)
        for deed in deeds:
            if (deed.action is None and not deed.state) or not deed.people[0]:
                flow.history = True
                continue
            if flow.history and not deed.state and not deed.rule.startswith(("nominated", "removal/不再")):
                continue
            _remember(deed, flow)
            confirmed = confirming and deed.action is Action.APPOINTED
            qualifier = "试用期满正式任职" if confirmed else deed.qualifier
            yield replace(deed, start=deed.start + start, end=deed.end + start, qualifier=qualifier)


def _note(text: str, after: str, flow: Flow) -> None:
    """Take what a clause without a deed still says: another head, or the people of the next clause."""
    if after[:1] in _COLONS and _OTHER_HEAD.match(text):
        flow.verb, flow.headed = None, False
    subject = _CONFIRMED.match(text.strip()) if _PROBATION_OVER.search(text) else None
    named = subject[1] if subject is not None else text if after.startswith("免去") else ""
    people = split_names(named.strip()) if named else None
    if people is not None and all(has_surname(person) or "·" in person for person in people):
        flow.people, flow.acted = people, True


def _clauses(sentence: str) -> Iterator[tuple[int, str]]:
    for match in _PIECE.finditer(sentence):
        start = match.start()
        for cut in [*(found.start() for found in SPLIT.finditer(match[0])), len(match[0])]:
            text = match[0][start - match.start() : cut]
            if len(text.strip()) > 1:
                yield start, text
            start = match.start() + cut


def _head(text: str, flow: Flow) -> bool:
    for pattern, mode, _ in HEADS:
        if pattern.match(text):
            flow.verb, flow.headed, flow.acted = _MODES[mode], True, False
            return True
    return False


_STATED_OF_POST = (
    (_LAPSED, Action.REMOVED, "removal/自然免除"),
    (_PROBATION_POST, Action.APPOINTED, "confirmed/试用期满"),
)
_MODES: dict[str, Verb] = {
    "appointed": CONTINUED,
    "removed": replace(CONTINUED, id="removal/的", action=Action.REMOVED, shape=Shape.GLUED),
    "nominated": replace(CONTINUED, id="nominated/为", action=Action.NOMINATED),
    "confirmed": replace(CONTINUED, id="confirmed/转正", qualifier="试用期满正式任职"),
}
_OTHER_HEAD = re.compile(r"^\s*[一-龥、]{2,14}\s*$")


def _remember(deed: Deed, flow: Flow) -> None:
    flow.people, flow.acted, flow.last = deed.people, not deed.state, deed
    if deed.action is Action.REMOVED:
        flow.vacated = deed.posts


def _deeds(text: str, flow: Flow) -> tuple[Deed, ...]:
    bare = text.strip()
    offset = len(text) - len(text.lstrip())
    worth = bool(DEED.search(bare)) and flow.tried < MAX_TRIED
    flow.tried += worth
    readers = (_planned, _led, _linked, _lapsed, _continued, _by_organ, _more_posts)
    for reader in readers if worth else (_continued, _more_posts):
        found = reader(bare, flow)
        if found:
            end = offset + len(bare)
            return tuple(replace(deed, start=offset, end=end) for deed in found)
    return ()


def _led(text: str, flow: Flow) -> tuple[Deed, ...]:
    for verb in LEADING:
        for lead in verb.lead.finditer(text):
            if _DEPENDENT.search(text[: lead.start()]):
                continue
            rest = text[lead.end() :]
            found = _glued(rest, verb, flow) if verb.shape is Shape.GLUED else _around(rest, verb, flow)
            if found:
                flow.verb = _mode_of(verb, flow)
                return found
    return ()


def _mode_of(verb: Verb, flow: Flow) -> Verb | None:
    if flow.headed and flow.verb is not None and flow.verb.action is verb.action:
        return flow.verb
    flow.headed = False
    action = Action.APPOINTED if verb.action is Action.ACTING else verb.action
    return _MODES.get(action.value) if action is not None else None


def _linked(text: str, flow: Flow) -> tuple[Deed, ...]:
    for verb in INFIX:
        found = _around(text, verb, flow)
        if found:
            return found
    return ()


def _around(text: str, verb: Verb, flow: Flow) -> tuple[Deed, ...]:
    """Try every place of the link: people must stand on its left and nothing but posts on its right."""
    for count, match in enumerate(verb.link.finditer(text)):
        if count > 12:  # noqa: PLR2004  (a clause with more links says nothing)
            break
        for begin in _begins(match):
            link = verb.link.match(text, begin)
            if link is None:
                continue
            found = _both_sides(text, link, verb, flow)
            if found:
                return found
    return ()


def _begins(match: re.Match[str]) -> list[int]:
    """Return where the link may begin; «李东升任…»: a name may end in the first character of 升任."""
    begins = list(range(match.start(), match.end()))
    return [*begins[1:2], *begins] if match[0].startswith("升") else begins


def _both_sides(text: str, link: re.Match[str], verb: Verb, flow: Flow) -> tuple[Deed, ...]:
    people = _people(text[: link.start()], verb, flow)
    if people is None:
        return ()
    right = text[link.end() :]
    over = _PROBATION_OVER.search(right)
    posts = read_posts(right[: over.start()] if over is not None else right)
    if posts is None and flow.vacated and _RECEIVED.match(link[0]) and not right.strip():
        posts = flow.vacated
    if posts is None:
        return _series(text[: link.start()], right, verb, flow)
    qualifier = "试用期满正式任职" if over is not None and verb.action is Action.APPOINTED else verb.qualifier
    paired = bool(_RESPECTIVELY.search(text[max(0, link.start() - 2) : link.end()]))
    rule = "confirmed/试用期满" if qualifier and over is not None else verb.id
    return (_deed(people, posts, verb, rule, qualifier or _qualifier(text), paired=paired),)


def _series(left: str, right: str, verb: Verb, flow: Flow) -> tuple[Deed, ...]:
    """Read «杨帆为机关党委书记、和平为机关纪委书记»: one verb, several people each with a post."""
    if verb.action is not Action.APPOINTED:
        return ()
    for match in re.finditer(r"、|和|,", right):
        rest = right[match.end() :]
        posts = read_posts(right[: match.start()])
        people = _people(left, verb, flow)
        if posts is None or people is None:
            continue
        more = _around(rest, replace(verb, link=CONTINUED.link), flow)
        if more:
            return (_deed(people, posts, verb, verb.id, _qualifier(right[: match.start()])), *more)
    return ()


def _people(left: str, verb: Verb, flow: Flow) -> tuple[str, ...] | None:
    bare = left.strip(" ,、")
    if PRONOUN.match(bare):
        usable = flow.people and (flow.acted or bare in ("其", "他", "她", "该同志") or verb.state or verb.action is Action.NOMINATED)
        return flow.people if usable else (("",) if _is_history(verb) else None)
    if ONLY_DATE.match(bare):
        return ("",) if not verb.state and verb.action is not Action.NOMINATED else flow.people or None
    if _is_history(verb) and len(bare) <= 1:
        return None
    for candidate in (bare, LEAD_IN.sub("", bare), _after_title(bare)):
        people = split_names(candidate) if candidate else None
        if people is not None and all(_acceptable(person, verb, flow) for person in people):
            return people
    return None


def _is_history(verb: Verb) -> bool:
    return verb.action is None and not verb.state


def _acceptable(person: str, verb: Verb, flow: Flow) -> bool:
    if verb.strict or "·" in person:
        return True
    if has_surname(person):
        return is_person(person, closed=True)
    return is_transcribed(person) or (flow.headed and is_person(person, closed=True))


def _after_title(text: str) -> str:
    """Return what follows the last title of «省信息中心主任张三»."""
    for size in (2, 3, 4, 5, 6):
        if len(text) > size and ends_in_title(text[:-size].rstrip()):
            return text[-size:]
    match = re.search(r"日[,上下午]{0,3}([^,日]{2,6})$", text)
    return match[1] if match is not None else ""


def _glued(text: str, verb: Verb, flow: Flow) -> tuple[Deed, ...]:
    own = re.match(r"^(其|他|她|该同志|本人)(?:担任|兼任)?的?", text)
    if own is not None and flow.people:
        posts = read_posts(text[own.end() :])
        return () if posts is None else (_deed(flow.people, posts, verb, verb.id, _qualifier(text)),)
    parts = text.split("、")
    plain = "的" not in text or text.count("的") == len(parts)
    if len(parts) > 1 and plain and not any(opens_body(part, flow.hints) for part in parts):
        pairs = [peel(part, flow.hints) for part in parts]
        if all(pair is not None for pair in pairs):
            return tuple(_deed(*pair, verb, verb.id, None) for pair in pairs if pair is not None)
    found = peel(text, flow.hints)
    posts = read_posts(text) if found is None and flow.acted else None
    if posts is not None and opens_body(text, flow.hints):
        return (_deed(flow.people, posts, verb, verb.id, _qualifier(text)),)
    return () if found is None else (_deed(*found, verb, verb.id, _qualifier(text)),)


def _lapsed(text: str, flow: Flow) -> tuple[Deed, ...]:
    for pattern, action, rule in _STATED_OF_POST:
        match = pattern.match(text)
        found = peel(match[1], flow.hints) if match is not None else None
        if found is not None:
            return (Deed(*found, action, rule, 0, 0),)
    return ()


def _continued(text: str, flow: Flow) -> tuple[Deed, ...]:
    verb = flow.verb
    if verb is None:
        return ()
    bare = re.sub(r"^\s*(?:[(（]?[一二三四五六七八九十\d]{1,3}[)）]?[、.．]|[-—•·*])\s*", "", text)
    found = _around(bare, replace(verb, shape=Shape.LINKED), flow) if verb.action is not Action.REMOVED else ()
    if found or not (flow.headed or verb.action is Action.REMOVED):
        return found
    return _glued(bare, verb, flow)


def _by_organ(text: str, flow: Flow) -> tuple[Deed, ...]:
    match = _BY_ORGAN.match(text)
    if match is None:
        return ()
    for size in (2, 3, 4):
        name, phrase = match[1][-size:], read_posts(match[1][:-size])
        if phrase is not None and is_person(tidy(name), closed=False):
            return (Deed((tidy(name),), phrase, Action.APPOINTED, "appointment/由…任命", 0, 0),)
    return ()


def _planned(text: str, flow: Flow) -> tuple[Deed, ...]:
    match = _CANDIDATE.search(text)
    posts = read_posts(match[1]) if match is not None else None
    if match is None or posts is None or not is_person(match[2], closed=False):
        return ()
    return (Deed((match[2],), posts, Action.NOMINATED, "nominated/人选", 0, 0),)


def _more_posts(text: str, flow: Flow) -> tuple[Deed, ...]:
    """Read a clause of posts only as more of the clause before it."""
    if flow.last is None:
        return ()
    posts = read_posts(text)
    return () if posts is None else (replace(flow.last, posts=posts, qualifier=_qualifier(text)),)


def _deed(  # noqa: PLR0913
    people: tuple[str, ...], posts: tuple[Post, ...], verb: Verb, rule: str, qualifier: str | None, *, paired: bool = False
) -> Deed:
    return Deed(people, posts, verb.action, rule, 0, 0, verb.state, qualifier, paired)


def _qualifier(text: str) -> str | None:
    match = _QUALIFIER.search(text)
    return match[0] if match is not None else None
