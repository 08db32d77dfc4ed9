"""Clauses: what one sentence of a notice or news item does to people and posts."""

import re
from collections.abc import Iterator
from dataclasses import replace

from monitor.facts import Action
from scraper.parsers.deeds import MODES, Deed, Flow
from scraper.parsers.names import has_surname, is_person, split_names, tidy
from scraper.parsers.phrases import opening_hints, peel, read_posts
from scraper.parsers.scope import Scope
from scraper.parsers.slots import PROBATION_OVER, around, glued, qualifier_of
from scraper.parsers.verbs import DEED, HEADS, INFIX, LEADING, SPLIT, Shape, Verb

__all__ = ["Deed", "Flow", "Scope", "read_sentence"]
MAX_CLAUSE = 320
# More clauses about posts than any honest page has: the rest is not read.
MAX_TRIED = 2000
_PIECE = re.compile(r"[^,;:，；：()（）]*(?:[(（][^()（）]{0,80}[)）][^,;:，；：()（）]*)*[()（）]?")
_COLONS = (":", "：")
_LAPSED = re.compile(r"^(?:原任|所任)?(.{4,80}?)(?:职务)?(?:自然免除|自行免除|随之免除|自动免除|相应免除)$")
_BY_ORGAN = re.compile(r"^(.{3,60}?)由[^,;。]{2,30}(?:任命|表决任命|选举产生)$")
_CANDIDATE = re.compile(r"拟任([^,;。]{2,60}?)的?人选(?:为|是|:)?([一-龥]{2,4}?)(?=正在|现|公示|,|$)")
_NOW = re.compile(r"^,?(?:现|目前|近日|日前|如今|今)")
_REASON = re.compile(r"(?:同志)?因.*$")
# After a bare name: what says that the next clause speaks of this person.
_GOES_ON = re.compile(r"^,?(?:免去|现任|现为|拟任|拟提|拟调|不再|因|男|女|调任|转任)")
_CONFIRMED = re.compile(r"^(?:同意|批准)?([^,;。]{2,60}?)(?:同志)?(?:按期转正|转为正式|试用期满)")
_PROBATION_POST = re.compile(r"^(?:同意|批准)?(.{6,80}?)(?:职务)?试用期满")
_HISTORY_SENTENCE = re.compile(r"^(?:此前|之前|在此之前|早年|任现职前|履历显示|公开资料显示|公开简历显示)")
# What stands before a leading verb and takes its force away.
_DEPENDENT = re.compile(r"[被由拟请未可应须需曾]$|建议$|人事$|希望$|要求$|计划$|准备$|申请$")
_STATED_OF_POST = (
    (_LAPSED, Action.REMOVED, "removal/自然免除"),
    (_PROBATION_POST, Action.APPOINTED, "confirmed/试用期满"),
)
_OTHER_HEAD = re.compile(r"^\s*[一-龥、]{2,14}\s*$")


def read_sentence(sentence: str, scope: Scope, flow: Flow) -> Iterator[Deed]:
    """Yield what the clauses of one normalised *sentence* do, in order."""
    flow.history = bool(_HISTORY_SENTENCE.match(sentence.lstrip()))
    confirming = bool(PROBATION_OVER.search(sentence))
    flow.hints = opening_hints(scope.owner, scope.place)
    for start, text in _clauses(sentence) if flow.tried < MAX_TRIED else ():
        if len(text) > MAX_CLAUSE or _head(text, flow):
            continue
        deeds = _deeds(text, flow)
        if not deeds:
            _note(text, sentence[start + len(text) :][:8], flow)
        if _NOW.match(text):
            flow.history = False
        for deed in deeds:
            if (deed.action is None and not deed.state) or not deed.people[0]:
                flow.history = True
                flow.people = deed.people if deed.people[0] else flow.people
                flow.acted = bool(flow.people)
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
    subject = _CONFIRMED.match(text.strip()) if PROBATION_OVER.search(text) else None
    named = subject[1] if subject is not None else _REASON.sub("", text) if _GOES_ON.match(after) else ""
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
            flow.verb, flow.headed, flow.acted = MODES[mode], True, False
            return True
    return False


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
            found = glued(rest, verb, flow) if verb.shape is Shape.GLUED else around(rest, verb, flow)
            if found:
                flow.verb = _mode_of(verb, flow)
                return found
    return ()


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
            return found
    return ()


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
    found = around(bare, replace(verb, shape=Shape.LINKED), flow) if verb.action is not Action.REMOVED else ()
    if found or not (flow.headed or verb.action is Action.REMOVED):
        return found
    return glued(bare, verb, flow)


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
    return () if posts is None else (replace(flow.last, posts=posts, qualifier=qualifier_of(text)),)
