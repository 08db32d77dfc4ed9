"""Slots: the places around a verb where people and posts stand; nothing is looked for outside them."""

import re
from collections.abc import Iterator
from dataclasses import replace

from monitor.facts import Action
from scraper.parsers.deeds import Deed, Flow
from scraper.parsers.names import has_surname, is_person, is_rare, is_transcribed, split_names
from scraper.parsers.occupants import each_of, is_history, named_in
from scraper.parsers.ownbody import name_behind_body, of_own_body
from scraper.parsers.phrases import Post, opens_body, peel, read_posts
from scraper.parsers.posts import ends_in_title
from scraper.parsers.probation import PROBATION, probation_in
from scraper.parsers.references import people_meant
from scraper.parsers.subjects import plain, without_manner
from scraper.parsers.verbs import CONTINUED, LEAD_IN, ONLY_DATE, PRONOUN, Verb

PROBATION_OVER = re.compile(r"(?:[一二两半]年)?试用期已?满|按期转正|正式任职|正式任用|转为正式")
_RESPECTIVELY = re.compile(r"分别|依次")
_QUALIFIER = re.compile(
    rf"{PROBATION}|挂职(?:[^,、;。)]{{0,4}}[一二两三]年)?|援派|主持[^,;。)]{{0,12}}工作|临时负责|终止试用期|试用期满"
)
_RECEIVED = re.compile(r"^(?:接任|继任|接棒|接替)$")
# «张三任局长，李四不再担任上述职务»: the posts of the clause before.
_SAME_POST = re.compile(r"^(?:上述|前述|该|此|这一|同一|以上)(?:职务|职位|职|岗位|党内职务|行政职务)(?:职务)?$")
# «张三任局长，李四不再担任», «…，李四卸任»: the post just given; of several deputies it is not said which one leaves.
_GIVES_UP = re.compile(r"不再(?:担任|兼任|任)$")
_LEAVES = re.compile(r"卸任$")
_ALL_TOLD = re.compile(r"^(?:上述|前述|以上)")
# «此前担任某市副市长的张三已出任…»
_RELATIVE = re.compile(
    r"^(?:在|曾在|长期在|一直在)[^,。;]{2,40}的(?=[^的]{2,12}$)|^.*(?:任|系|原|为)[^,。;]{2,40}(?:长|主任|书记|员|席|师|裁)的(?=[^的]{2,12}$)"
)
_FROM_DAY = re.compile(r"^(?:自|从|于)?\d{1,2}月\d{1,2}日(?:起|开始)?(?:,|，)?$")
# «“70后”厅官张三»: what a newspaper calls somebody before it names him.
_CALLED = re.compile(r"\A.*(?:厅官|官员|女将|老将|博士|教授|学者|专家|干部|老兵|[5-9]0后[”\"]?)([一-龥·]{2,12})$")
# «东升», «旭升»: given names that end so; behind other characters «升任» is the verb.
_RISES = frozenset("东旭日荣连云初高朝永福晓春国海瑞月龙")
# «免去上述同志的…»
_REFERENCE = re.compile(r"^((?:[前后]者|[他她]们|(?:以上|上述|前述)?[一-龥\d]{0,3}(?:同志|人员|干部|人)))(?:担任|兼任|原任)?的?")
# A name written as it sounds that opens like «his»: as long as no word is.
_SHORTEST_OF_ITS = 4
_MEANT = re.compile(r"(?:人选|候选人)[”\"]?\s*$")
_FULL_NAME = 3
# «…任党组书记，张三任成员»: no post by itself, but one in a group of the Party spoken of just before.
MEMBER = "成员"
_MOST_LINKS = 12
# «其前任张三已转任…», «前任馆长张三已转任…»
_PREDECESSOR = re.compile(
    r"^(?:(?:其|他的|她的)(?:前任|继任者?)|(?:该[馆局厅委办院校所]的?|而|原)?前任)(?:[局厅馆院校所处行会社台站县市区]长|主任|书记|主席|总经理|董事长)?(?=[一-龥]{2})"
)
# «二、张三任…»
_NUMBER = re.compile(r"^\s*(?:[(（][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十\d]{1,3}[、.．])\s*")
# «张三未能当选…», «张三不愿担任…»: it did not come to it.
_IN_VAIN = re.compile(
    r"(?:不愿意?|不肯|不想|不能|不会|不宜|未能|未曾|没有|拒绝|婉拒|谢绝|无法|难以|(?<=[一-龥]{2})不)(?:再|兼|担|就|到)?$"
)
# «裕固族干部张三任…»: what people he is of stands before the name.
_OF_A_PEOPLE = re.compile(r"^[^,;。]{0,40}?[一-龥]{1,5}族干部(?=[一-龥·]{2})")


def around(text: str, verb: Verb, flow: Flow) -> tuple[Deed, ...]:
    """Try every place of the link: people must stand on its left and nothing but posts on its right."""
    for count, match in enumerate(verb.link.finditer(text)):
        if count > _MOST_LINKS:
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
    rising = match[0].startswith("升") and match.string[max(0, match.start() - 1) : match.start()] in _RISES
    return [*begins[1:2], *begins] if rising else begins


def _both_sides(text: str, link: re.Match[str], verb: Verb, flow: Flow) -> tuple[Deed, ...]:
    left, right = text[: link.start()], text[link.end() :]
    people = _people(left, verb, flow) or (each_of(left, right) if _RESPECTIVELY.match(link[0]) else None)
    if people is None:
        return ()
    if is_history(verb) and link[0].startswith("前") and _ends_in_name(text[: link.start() + 1]):
        return ()
    over = PROBATION_OVER.search(right)
    posts = read_posts(right[: over.start()].rstrip("(（") if over is not None else right)
    if posts is None and flow.vacated and _RECEIVED.match(link[0]) and not right.strip():
        posts = flow.vacated
    if posts is None and flow.last is not None and _SAME_POST.match(right.strip()):
        posts = flow.told if _ALL_TOLD.match(right.strip()) else flow.last.posts
    if posts is None and right.strip() == MEMBER and "党组" in flow.before:
        posts = (Post(None, MEMBER),)
    if posts is None and not right.strip() and verb.action is Action.REMOVED:
        posts = _just_filled(people, text[: link.end()], flow)
    if posts is None:
        return _series(text[: link.start()], right, verb, flow)
    placed = of_own_body(left, posts)
    return () if placed is None else _done(people, placed, text, link, verb, over)


def _done(
    people: tuple[str, ...],
    posts: tuple[Post, ...],
    text: str,
    link: re.Match[str],
    verb: Verb,
    over: re.Match[str] | None,
) -> tuple[Deed, ...]:
    """Return what *verb* with its *link* in *text* does; *over* tells that a probation has passed."""
    qualifier = "试用期满正式任职" if over is not None and verb.action is Action.APPOINTED else verb.qualifier
    paired = bool(_RESPECTIVELY.search(text[max(0, link.start() - 2) : link.end()]))
    rule = "confirmed/试用期满" if qualifier and over is not None else verb.id
    own = qualifier_of(text)
    told = own or qualifier if over is None and verb.id.startswith("confirmed") else qualifier or own
    deed = deed_of(people, posts, verb, rule, told, paired=paired)
    return as_meant(deed, text[link.end() :])


def as_meant(deed: Deed, said: str) -> tuple[Deed, ...]:
    """Return *deed*, or what is left of it where the posts *said* are only meant for somebody: «局长人选»."""
    return tuple(_parted(deed)) if deed.action is Action.APPOINTED and _MEANT.search(said) else (deed,)


def _parted(deed: Deed) -> Iterator[Deed]:
    """Yield *deed* of «任党组书记、局长人选»: the party gives its own post, the other one is meant for him."""
    given = tuple(post for post in deed.posts if post.title.startswith("党"))
    if given:
        yield replace(deed, posts=given)
    meant = tuple(post for post in deed.posts if post not in given)
    first = meant[:1] and given and meant[0].body is None
    meant = (replace(meant[0], body=given[-1].body or given[0].body), *meant[1:]) if first else meant
    if meant:
        yield replace(deed, posts=meant, action=Action.NOMINATED, rule="nominated/人选")


def _just_filled(people: tuple[str, ...], said: str, flow: Flow) -> tuple[Post, ...] | None:
    """Return the posts that the clause before gave to others, where *people* leave without a word of what."""
    last = flow.last
    if last is None or last.action is Action.REMOVED or last.people == people or not said.startswith(people[0] or "?"):
        return None
    heads = not any(post.title.startswith("副") or post.title.endswith(("员", "董事", "监事")) for post in last.posts)
    return last.posts if _GIVES_UP.search(said) or (heads and _LEAVES.search(said)) else None


def is_same_post(text: str) -> bool:
    """Say whether *text* means the posts of the clause before: «该职务», «上述职务»."""
    return _SAME_POST.match(text) is not None


def _ends_in_name(left: str) -> bool:
    """Say whether the «前» of «车向前任…» is the end of a name and no word of time."""
    people = split_names(LEAD_IN.sub("", left.strip(" ,、")))
    return people is not None and len(people[-1]) == _FULL_NAME and has_surname(people[-1])


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
        more = around(rest, replace(verb, link=CONTINUED.link), flow)
        if more:
            return (deed_of(people, posts, verb, verb.id, qualifier_of(right[: match.start()])), *more)
    return ()


def _people(left: str, verb: Verb, flow: Flow) -> tuple[str, ...] | None:
    bare = _OF_A_PEOPLE.sub("", _NUMBER.sub("", left).strip(" ,、"))
    bare = without_manner(_PREDECESSOR.sub("", bare))
    if bare.startswith("由") and (bare[1:] in ("其", "他", "她") or is_person(bare[1:].removesuffix("同志"), closed=False)):
        bare = bare[1:]  # «由宋伟接任»
    if PRONOUN.match(bare):
        usable = flow.people and (
            flow.acted or bare in ("其", "他", "她", "该同志") or verb.state or verb.action is Action.NOMINATED
        )
        return flow.people if usable else (("",) if is_history(verb) else None)
    if _IN_VAIN.search(bare):
        return None
    meant = people_meant(bare, flow)
    if meant is not None:
        return meant or None
    if flow.people and _FROM_DAY.match(bare):
        return flow.people  # «仍任主任,3月30日起兼任局长»: the same person
    if ONLY_DATE.match(bare):
        return ("",) if not verb.state and verb.action is not Action.NOMINATED else flow.people or None
    if is_history(verb) and len(bare) <= 1:
        return None
    return _first_named(bare, verb, flow)


def _first_named(bare: str, verb: Verb, flow: Flow) -> tuple[str, ...] | None:
    """Return the people of the first form of *bare* that is nothing but names."""
    apart = _RELATIVE.sub("", bare)
    if bare.startswith("由") and is_rare(name := bare[1:].removesuffix("同志")):
        return (name,)  # between 由 and its verb nothing but a name stands
    candidates = (bare, LEAD_IN.sub("", bare), _after_title(bare), name_behind_body(bare), apart, *_plainer(bare), plain(apart))
    return next((people for text in candidates if text and (people := named_in(text, verb, flow)) is not None), None)


def _plainer(bare: str) -> tuple[str, ...]:
    """Return the forms of *bare* without what stands between a name and its verb, where there is any."""
    short = plain(LEAD_IN.sub("", bare)) or plain(bare)
    whole = plain(bare)
    return tuple(form for form in (whole, _after_title(whole), short) if form != bare)


def _after_title(text: str) -> str:
    """Return what follows the last title of «省信息中心主任张三»."""
    for size in (2, 3, 4, 5, 6):
        if len(text) > size and ends_in_title(text[:-size].rstrip()):
            return text[-size:]
    if (called := _CALLED.match(text)) is not None:
        return called[1]
    match = re.search(r"日[,上下午]{0,3}([^,日起][^,日]{1,5})$", text)
    return match[1] if match is not None else ""


def glued(text: str, verb: Verb, flow: Flow) -> tuple[Deed, ...]:
    """Read what is glued to a leading verb: pairs of people and posts, one pair, or posts of the people just named."""
    own = re.match(r"^(其|[他她](?!们)|该同志|本人)(?:担任|兼任)?的?", text)
    meant = _REFERENCE.match(text) if own is None else None
    named = flow.people if meant is None else people_meant(meant[1], flow)
    if meant is not None and named == ():
        return ()  # «免去后者的…», of whom nothing is said before
    people = named or ()
    if own is not None and not people and opens_body(text[own.end() :], flow.hints):
        return ()  # «免去其青石县…局长职务» of somebody who could not be read: «其青石» is nobody
    if own is not None and is_transcribed(name := text.partition("的")[0]) and len(name) >= _SHORTEST_OF_ITS:
        own = None  # «免去其木德道尔吉的…»
    if (opening := own or meant) is not None and people:
        posts = read_posts(text[opening.end() :])
        return () if posts is None else (deed_of(people, posts, verb, verb.id, qualifier_of(text)),)
    parts = text.split("、")
    even = "的" not in text or text.count("的") == len(parts)
    if len(parts) > 1 and even and not any(opens_body(part, flow.hints) and not _opens_with_name(part) for part in parts):
        pairs = [peel(part, flow.hints) for part in parts]
        if all(pair is not None for pair in pairs):
            return tuple(deed_of(*pair, verb, verb.id, None) for pair in pairs if pair is not None)
    found = peel(text, flow.hints)
    posts = read_posts(text) if found is None and flow.acted else None
    if posts is not None and opens_body(text, flow.hints):
        return (deed_of(flow.people, posts, verb, verb.id, qualifier_of(text)),)
    return () if found is None else (deed_of(*found, verb, verb.id, qualifier_of(text)),)


def _opens_with_name(text: str) -> bool:
    """Say whether a sure name stands before the 的 of *text*, though it opens as a body does: «原野的某局局长»."""
    name, marked, _ = text.partition("的")
    return bool(marked) and is_person(name, closed=False)


def deed_of(
    people: tuple[str, ...], posts: tuple[Post, ...], verb: Verb, rule: str, qualifier: str | None, *, paired: bool = False
) -> Deed:
    """Return the deed of *verb* for these people and posts; its place is set by the caller."""
    shared = (posts[0].body or "").split("、") if paired and len(posts) == 1 else []
    if len(shared) > 1 and len(shared) == len(people):
        posts = tuple(replace(posts[0], body=body) for body in shared)  # «分别担任甲局、乙局局长»
    return Deed(people, posts, verb.action, rule, 0, 0, verb.state, qualifier, paired)


def qualifier_of(text: str) -> str | None:
    """Return the words of probation, secondment or presiding that *text* holds."""
    match = _QUALIFIER.search(text)
    if match is None:
        return "挂职" if "挂任" in text else None
    return probation_in(match[0]) or match[0]
