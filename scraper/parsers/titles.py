"""Titles as a leadership page prints them: posts by the body they belong to, with their qualifier."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from scraper.parsers.courts import department_in, is_staff
from scraper.parsers.departed import is_gone
from scraper.parsers.gazetteer import opens_with_unit, place_of_name
from scraper.parsers.holdings import Holding, qualifier_of, told_before
from scraper.parsers.names import is_person, is_transcribed
from scraper.parsers.normalise import compact
from scraper.parsers.organisations import full_name, is_shortened
from scraper.parsers.places import FORMER
from scraper.parsers.posts import POSTS, TITLE_TAILS, PostPhrase, split_posts
from scraper.parsers.titleseams import BODY_END, REMARK_BESIDE, parted, without_latin
from scraper.parsers.townships import of_street, township_meant, zone_called

LONGEST_TITLE = 100
SHORTEST_TRANSCRIBED = 3
LONGEST_TRANSCRIBED = 7
LONGEST_GLUED = 16
_LEVELS = frozenset("省市县区州盟旗局委办厅院")
_BESIDE = re.compile(r"[(（]兼任?([^()（）]{4,24})[)）]")
# Every title ends in one of these; a text without any cannot be one.
POSTLIKE = re.compile(r"[长员记任师席官事]|顾问|助理|常委|督学|政委|干部|总[经监裁工师]|经理")
_TRAILING = re.compile(r"[、,;；。.\s/]+$")
# A clause with a verb says what happened; a title says what is.
_VERB = re.compile(r"^(?:兼任|任(?![丘城县])|担任|出任|接任|升任|当选|被任命)")
# «2012.05—2019.03 某某局局长» is a line of a life.
_DATED = re.compile(r"(?:19|20)\d\d[年.．/\-—–~]")
_DUTY = re.compile(r"^(?:全面)?(?:主持|负责|分管|协助|联系|协管|牵头)")
# Trades and functions that end like posts and lead nobody.
_NOT_LEADING = re.compile(
    r"(?:摄影|设计|律|教|医|厨|营养|咨询|会计|培训|讲|导|工程|美容)师$|(?:通讯|联络|联系|管理|工作|服务|办事|保安|评论|讲解|志愿|党|团|议)员$|"
    r"(?:网|家|校|成|增|生|特|专|擅|延|身|时|周|全|篇|较|很|更|最)长$|(?:信|公|本|应|责|就|离|现|曾|原|历|上|前|拟|兼|担)任$|(?:登|日|笔|标|传|切|牢|铭|速)记$"
)
_INNER = re.compile(
    r"^(?:政治部|(?:直属)?机关(?:党委|纪委|工会)?|办公室|综合[处科室]|人事[处科](?:\([^)]*\))?|[一-龥、]{2,14}[处科])$"
)
# «第一党支部书记»: which one, and not of what.
_NUMBERED = re.compile(r"第[一二三四五六七八九十]{1,2}$")
_PLACE_ONLY = re.compile(r"(?![全本我该各])[一-龥]{2,24}(?:省|自治区|市|州|县|区|旗)")
_PLACE = re.compile(r"([一-龥]{2,8}?(省|自治区|市))")
# «领导成员», «班子成员» stand over a list of leaders; only a Party group's members hold a post. «以上为局党组成员», «非党组成员»
# say of those around who they are.
_HEADING = re.compile(
    r"^(?:(?:现任|本届)?[一-龥]{0,10}?(?:领导班子|领导|班子)?(?<!党组)(?<!党委)(?<!工委)成员|(?:以[上下]|上述|非).{2,20}[员委])$"
)
# Which bodies a head can lead, by the end of the body's name. A post that follows another body's post and cannot be that
# body's is the page's own again: «市委副书记、市长», «省政府副秘书长、局长».
_LED_BY = (
    (re.compile(r"局长$"), re.compile(r"局$")),
    (re.compile(r"主任$"), re.compile(r"(?:(?<![省市县区州盟旗党工])委|委员会|常委会|管委会|办|办公室|办公厅|中心|处|室)$")),
    (re.compile(r"厅长$"), re.compile(r"厅$")),
    (re.compile(r"[省市县区州旗盟]长$"), re.compile(r"(?:政府|行署|管委会)$")),
    (re.compile(r"^副?部长$"), re.compile(r"部$")),
    (re.compile(r"校长$"), re.compile(r"(?:校|大学|学院|中学|小学|公司|集团)$")),
    (re.compile(r"^(?:常务)?副?主席$"), re.compile(r"(?<!常务)委员会$|(?<!委员会)(?<![省市县区州旗盟]委)$")),
    (re.compile(r"^党委(?:书记|副书记|委员)$"), re.compile(r"(?<!人民政府)(?<!行政公署)(?<!常务委员会)$")),
    (re.compile(r"党组(?:书记|副书记|成员)$"), re.compile(r"(?<![省市县区州盟旗党工])委$|[^委]$")),
)
# «原局长», «原省经信厅厅长» is nobody's post now; 原州 and 原平 are places.
# Parts of a Party committee that are named without it behind one of its posts; 县长 is no post of 县委.
_PARTY_PART = re.compile(
    r"^(?:组织部|宣传部|统一?战(?:线工作)?部|社会工作部|政法委(?:员会)?|网信办|编办|巡察办|老干部局|机要局|党校|(?:直属)?机关工委)$"
)
_PARTY_OF = re.compile(r"^(.{2,20}[省市县区州盟旗])(?:党)?委$")
_GOVERNS = re.compile(r"[省市县区州旗盟]长$")
_OFFICE = re.compile(r"^办公[室厅]$")
_HAS_OFFICE = re.compile(r"(?:人民政府|常务委员会|政协|[省市县区州盟旗]委)$")
# A division of a court is a body; a people's tribunal («人民法庭») is one with a name of its own.
_DIVISION = re.compile(r"^(?!.{0,8}法院)[一-龥]{2,10}(?<!法)庭$")
# The committee of the Party in a zone or a street: a part of the title.
_COMMITTEES = ("党工委", "工委")
# A unit that serves a place and is named without it: «医疗保障事务中心主任» on the page of a county's bureau.
_UNIT = re.compile(
    r"(?!(?!市民)[省市县区州盟旗局委办厅院本机国全中])[一-龥]{2,12}(?:事务|服务|管理|发展|保障|监测|监督|执法|检验|检测|推广|交易|登记|信息|评审|指导|救助|考试|控制|养护)(?:中心|总队|支队|大队|站|所|段)"
)
_FORMER = re.compile(
    rf"(?:[局委办厅处科院会团部组队所站司署社行]|中心|政府|公司|集团)原$|^{FORMER}(?:$|[省县区局]|市(?!政)|自治区|国家|[一-龥]{{2,5}}?(?:省|市|自治区))"
)
_STATIONED = re.compile(r"^驻[局厅委办院校]$|驻.{1,20}(?:局|委|办|厅|中心)|^派驻")


def is_title(text: str) -> bool:
    """Say whether *text* (normalised) is nothing but posts and the bodies they belong to."""
    bare = compact(text)
    return ends_like_title(bare) and _is_title(bare)


def ends_like_title(text: str) -> bool:
    """Say whether *text* ends in a character that a title can end in, or in none that is written: a cheap first look."""
    return not "一" <= text[-1:] <= "龥" or text[-1] in TITLE_TAILS


@lru_cache(maxsize=8192)
def _split(text: str) -> tuple[PostPhrase, ...]:
    """Split a title; the same few hundred titles stand on all pages."""
    return split_posts(text)


@lru_cache(maxsize=8192)
def _is_title(text: str) -> bool:
    bare = _TRAILING.sub("", REMARK_BESIDE.sub("", text)).strip("、,;；")
    if (
        not 2 <= len(bare) <= LONGEST_TITLE
        or _VERB.match(bare)
        or _DATED.match(bare)
        or not POSTLIKE.search(bare)
        or re.search(r"[:：?!。《》“”\"]", bare)
    ):
        return False
    parts = [part for part in re.split(r"[、,，;；/|]|兼任?(?!任?$)", bare) if part]
    return all(_is_one_post(part) for part in parts) and not _are_of_two(bare)


def _are_of_two(bare: str) -> bool:
    return "副" in bare and are_of_two([phrase.post for phrase in split_posts(parted(bare)) if phrase.organisation is None])


def are_of_two(posts: Sequence[str]) -> bool:
    """Say whether *posts* are a head's and then his deputy's («局长 副局长»), which no one person has: so are tabs called."""
    return any(f"副{post}" in posts[place + 1 :] for place, post in enumerate(posts))


def _is_one_post(part: str) -> bool:
    if len(part) > 45 or not ends_like_title(part) or _DUTY.match(part):
        return False
    phrases = _split(part)
    if not phrases or not part.endswith(phrases[-1].post.removeprefix("代理").removeprefix("代")):
        return False
    if (first := phrases[0].organisation) is not None and _is_glued_name(first):
        return False
    if phrases[-1].post not in POSTS and _NOT_LEADING.search(part):
        return False
    if _HEADING.match(part) or is_staff(part):
        return False
    return not re.search(
        r"出席|参加|会见|调研(?!员)|强调|指出|召开|任命|免去|当选|讲话|致辞|走访|慰问|接受|审查|同志|[河湖江溪湾路林]段长|(?<![责信主离后])任(?![丘城县泽免职务])(?=..)",
        part,
    )


def _is_glued_name(organisation: str) -> bool:
    """Say whether what stands before a post is a name: «张三局长» is no title."""
    if BODY_END.search(organisation):
        return False
    return (len(organisation) <= 4 and is_person(organisation, closed=False)) or is_glued_name(organisation)


def is_glued_name(text: str) -> bool:
    """Say whether *text*, right beside a post, is a name without surname («扎西次仁副局长») and no short name of a place or body."""
    if "·" in text:
        return is_person(text, closed=True)
    if len(text) < SHORTEST_TRANSCRIBED or not is_transcribed(text) or BODY_END.search(text):
        return False
    return not (opens_with_unit(text) or opens_with_unit(f"{text}市"))


def without_name(text: str) -> tuple[str, str] | None:
    """Return the name without surname that *text* opens or ends with, and the title that is all the rest."""
    phrases = _split(text)
    sizes = [len(phrases[0].organisation)] if phrases and phrases[0].organisation is not None else []
    longest = LONGEST_GLUED if "·" in text else LONGEST_TRANSCRIBED
    halves = [(text[:size], text[size:]) for size in sizes]
    halves.extend((text[-size:], text[:-size]) for size in range(SHORTEST_TRANSCRIBED, min(longest, len(text) - 2) + 1))
    return next(((name, title) for name, title in halves if is_glued_name(name) and is_title(title)), None)


def is_whole_title(text: str) -> bool:
    """Say whether *text* is a title that opens with a post or with a body, and not in the middle of a name."""
    if not is_title(text):
        return False
    phrases = _split(REMARK_BESIDE.sub("", text))
    named = phrases[0].organisation if phrases else None
    return named is None or bool(BODY_END.search(named) or _INNER.match(named)) or named in _LEVELS


def names_body(text: str) -> bool:
    """Say whether the title *text* says of which body its first post is, and not only of which part of one."""
    phrases = _split(compact(text))
    named = phrases[0].organisation if phrases else None
    return named is not None and not _INNER.match(named) and bool(BODY_END.search(named))


def leading_title(text: str) -> str | None:
    """Return the titles that *text* begins with, without the duties or remarks that follow them."""
    if is_title(text):
        return text
    best: str | None = None
    for match in list(re.finditer(r"[\s,，。;；\x1f]+|(?=主持|负责|分管|协助|联系|全面)", text))[:12]:
        head = text[: match.start()]
        if is_title(head):
            best = head
    return best


def _beside(match: re.Match[str]) -> str:
    """Return «、市大数据中心主任» for «（兼市大数据中心主任）», and any other remark as it is."""
    return f"、{match[1]}" if is_title(match[1]) else match[0]


@lru_cache(maxsize=8192)
def read_title(text: str, owner: str | None, over: str | None = None) -> tuple[Holding, ...]:
    """Return the posts of a title by organisation; *owner* is the page's body, *over* the one that its heading names."""
    bare, owner = _BESIDE.sub(_beside, compact(parted(without_latin(text)))), full_name(owner, owner)
    printed_remarks = list(REMARK_BESIDE.finditer(bare))
    if any(is_gone(match[1]) for match in printed_remarks):
        return ()
    remarks = ((match.start(), qualifier_of(match[1])) for match in printed_remarks)
    qualified = {max(1, len(_split(bare[:start]))): words for start, words in remarks if words is not None}
    beside: dict[str | None, str | None] = {}
    holdings: dict[str | None, list[str]] = {}
    before: PostPhrase | None = None
    for number, printed in enumerate(_split(bare), start=1):
        if _FORMER.search(printed.organisation or ""):
            continue
        seconded, phrase = told_before(printed)
        heads = over is not None and _can_have(over, phrase.post)
        organisation, post = _belonging(phrase, owner, over if heads else owner)
        inherited = before is not None and before.organisation == phrase.organisation
        if inherited and owner is not None and not _can_have(organisation, post) and _can_have(owner, post):
            organisation = owner
        organisation = of_street(_governed(organisation, post), post)
        if phrase.organisation is not None and _PARTY_PART.match(phrase.organisation):
            organisation = _party_part(phrase.organisation, [*reversed(holdings), owner]) or organisation
        before = phrase
        posts = holdings.setdefault(organisation, [])
        if post not in posts:
            posts.append(post)
        beside[organisation] = beside.get(organisation) or qualified.get(number) or seconded
    return tuple(Holding(body, tuple(posts), beside[body]) for body, posts in holdings.items())


def _can_have(body: str | None, post: str) -> bool:
    """Say whether *post* can be one of *body*; a post that no row knows can be anybody's."""
    return all(led.search(body or "") for head, led in _LED_BY if head.search(post))


def _governed(body: str | None, post: str) -> str | None:
    """Return the government whose head *post* is where *body* is the Party committee of its place: «县委副书记、县长»."""
    if not _GOVERNS.search(post):
        return body
    if body is not None and _PLACE_ONLY.fullmatch(body):
        return f"{body}人民政府"  # «南京市市长»
    party = _PARTY_OF.match(body or "")
    if party is None:
        return body
    return f"{party[1]}{'行政公署' if party[1].endswith('盟') else '人民政府'}"


def _party_part(named: str, bodies: Iterable[str | None]) -> str | None:
    """Return the full name of a part of the Party committee that stands before it: «县委常委、组织部部长»."""
    return next((full_name(f"{body}{named}", None) for body in bodies if _PARTY_OF.match(body or "")), None)


def _belonging(phrase: PostPhrase, owner: str | None, own: str | None) -> tuple[str | None, str]:
    """Return the body of a post and the post; *own* is whose it is where the title names none."""
    named = phrase.organisation
    if named is None or _NUMBERED.match(named):
        return own, phrase.post
    if _STATIONED.search(named):
        return own, f"派驻{phrase.post}" if named == "派驻" and "纪" in phrase.post else phrase.post
    if (_OFFICE.match(named) and _HAS_OFFICE.search(own or "")) or (_DIVISION.match(named) and (own or "").endswith("法院")):
        return f"{own}{named}", phrase.post  # the office of a government or a congress is a body
    if (seat := department_in(named, own)) is not None:
        return _body(seat[0], owner) if seat[0] else own, seat[1] + phrase.post
    if (township := township_meant(named, own, phrase.post)) is not None:
        return township, phrase.post
    if named in _COMMITTEES:
        return own, named + phrase.post if phrase.post.endswith(("书记", "委员")) else phrase.post
    if _INNER.match(named):
        return own, named + phrase.post
    return zone_called(named, own) or _body(named, owner), phrase.post


def _body(named: str, owner: str | None) -> str:
    """Return the full name of a body that a title names; short forms of the page's own body are the body."""
    short = REMARK_BESIDE.sub("", named)
    if owner is not None and (owner == short or (len(short) >= 2 and owner.endswith(short)) or is_shortened(short, owner)):
        return owner
    full = full_name(named, owner) or named
    if _UNIT.fullmatch(full) and place_of_name(full) is None and (home := place_of_name(owner)) is not None:
        return f"{home.name}{full}"
    place = _PLACE.match(owner or "")
    # «省发展改革委» on the page of a province's bureau is that province's.
    return place[1] + full[len(place[2]) :] if place is not None and full.startswith(place[2]) else full
