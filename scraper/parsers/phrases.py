"""Phrases: a stretch that is nothing but posts, and the place where a name ends and its post begins."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from monitor.provinces import PROVINCES
from scraper.parsers.gazetteer import opens_with_unit, place_at
from scraper.parsers.names import has_surname, is_addressed, is_listed, is_person, is_transcribed, split_names, tidy
from scraper.parsers.places import FORMER, HOLDS, city_of, province_holding
from scraper.parsers.posts import REMARK, TITLE_TAILS, ends_in_title, split_post
from scraper.parsers.probation import PROBATION

_SHORT_PLACE = 2
_LONGEST_PLAIN = 4
_LEVELS = "省市县区州盟旗"
_NO_NAME = re.compile(r"[所任兼担原其该相有]")
_BESIDE = re.compile(r"^兼任?(.{4,})$")
MAX_PHRASE = 260
# «党组书记、成员»: a member of the group whose secretary is named before.
_OF_A_GROUP = re.compile(r"^(分?党组|党委|党工委)(?:副?书记|成员|委员|(?<!分党组)(?:第一|常务|专职)副?书记)$")
_MEMBER = re.compile(r"^(党组|党委|党工委)(?:成员|委员|常委)$")
# What may stand behind the last post of a phrase without being part of it.
_TAIL = re.compile(
    rf"(?:[、,，及和](?:公司)?法定代表人|[,，]?(?:任职)?{PROBATION}|[,，]挂职(?:锻炼)?(?:[一二两三半\d]{{1,2}}(?:年|个月)|(?:时间|期限?(?!满))[^,，、;。]{{1,10}}|至[^,，、;。]{{4,12}})?|[,，]?(?:主持|负责)[^,，、]{{0,6}}工作|[,，]?任期[一-龥\d]{{1,8}}|[,，]?另有任用|[,，]?另有任职|[,，]?(?:已)?(?:到龄)?退休|"
    r"的?(?:身份|职务)(?:首次)?(?:公开)?(?:亮相|露面|现身|(?:出席|参加|主持|走访|调研|会见|带队|接待|致辞|讲话|活动)[^,;。]{0,24})|等?职务的?(?:请求|申请|决定|议案)?|的?一?职|等职|(?<=员)职级|的?职责|的?(?:请求|申请)|的?(?:候选人|人选)|(?<=[长任记员师席务求请])的?(?:决定|议案|报告)(?:草案)?(?:的?(?:说明|报告|决定))?|人选|等)$"
)
# 代县 is a county, and with one character behind it 代 opens a place («代江市»); before a whole place or a title it says who acts.
_ACTS = re.compile(r"代理|代(?!表|县[^长]|(?![省市县区州盟旗副本该])[一-龥]市[一-龥]{2})")
_WAS = re.compile(rf"^(?:{FORMER}|时任)")
# Places that open with a conjunction: «和田地区», «和县».
_PLACE_OF_AND = r"(?:田|县|平[区县]|顺县|静县|硕县|政县|龙市|林格尔|布克)"
_ITEM_END = re.compile(rf"[、,，/;|\s]|并?兼任?(?=[一-龥])|和(?!{_PLACE_OF_AND})|及|与|以及|并任|同时任?")
_HEAD_NOUN = re.compile(
    r"(局|厅|委|办|室|中心|会|院|政府|组|部|处|科|(?<![控参入持])股|司|校|学|公司|集团|行|社|台|馆|所|站|队|党组|党委|系统|机关|人大|林场|农场|牧场|机场|市场|工厂|区|省|市|县|州|盟|旗|乡|镇|街道|(?<![律教老医程])师|团|兵团|协|联|联盟|编办|基地|平台|署|庭|国|村|社区|总社|银行|联社|报|企业|园|港|关|企|单位|口岸|行署|(?<=[前后])者)$"
)
_NO_BODY = re.compile(
    rf"(?:局长|主任|书记|[厅市县区]长)[^、]{{0,6}}、|任命|免去|解聘|聘任|决定|不再|担任|兼任|出席|参加|主持|同志|[,;:。!?？“”《》的了被]|领导小组|组委会|评审组|评委会|筹委会|筹备组|工作组|专班|指挥部|评审|评委|专家|(?:咨询|顾问|学术)委员会|小组$|工程$|第一责任|以及|提名|曾任|历任|时任|此前|之前|[他她曾]是|^接受|职务|^(由|是|为|将(?!乐)|对|和(?!{_PLACE_OF_AND})|与|向(?!阳)|并|等)|(?<![重责信委]){HOLDS}|(?<![无华])为|组织领导|不[会能愿肯想]$|未能|^各|各(?:科|处|股|部门|单位|县|区)"
)
# «第一党支部书记» says which one, and not of what.
_NUMBER = re.compile(r"^第[一二三四五六七八九十\d]{1,3}$")
# «市（州）长»: one of several, nobody says which.
_ANY_LEVEL = re.compile(r"[省市县区州盟旗][(（][省市县区州盟旗、]{1,6}[)）](?=[长委党政区人])")
_LEAD = re.compile(
    r"^(?:中共|其|兼任?|新任|首任|第[一二三四五六七八九十]{1,2}任|并|同时|另|该(?!局|办|厅|委|中心)|新(?:组建|成立|设立|挂牌|更名)的)(?=[一-龥])"
)
# «某局首任局长»: which one in the row does not belong to the title.
_ORDINAL = re.compile(r"(?<=[局办厅委心院会室部])(?:首任|新任|新一任|第[一二三四五六七八九十]{1,2}任)(?=[一-龥]{2})")
_STARTS = re.compile(
    r"省(?!略)|公司(?=[董总副监党财纪])|集团(?=[董总副监党财纪])|市(?=委|政|数|大|人|信|发|教|科|公|财|住|交|水|农|商|文|卫|应|审|国|统|医|市|机|行|营|司|民|人|自|生|城|投|住|体|林|档|信|中|工|经|长)|自治区|自治州|区(?=[委政人数大长党信发教科财住交水农商文卫应审行营])|县(?=[委政人数大长信发教科财住交水农商文卫应审行林博图体民统医机营司自生城档])|州(?=[委政人数大长信发教科财住交水农商文卫应审行林博图体民统医机营司自生城档])|"
    r"地区(?=[委政行数大])|盟(?=[委政行数大])|旗(?=[委政人数大])|(?:园|新|开发|高新|经开|示范)区(?=[管数大行政社经党工])|兵团|国家|国务院|中共|中国|中央|全国|最高|共青团|党组|党委|党工委|机关党委|直属机关|局长|副局长|主任|副主任|厅长|副厅长|副[省市区县州处科部院行]长|总工程师|总经济师|总会计师|总规划师|"
    r"常务副|书记|副书记|副秘书长|秘书长|副主席|主席|[一二三四]级(?:巡视员|调研员|主任科员)|检察长|副检察长|院长|该局|该委|原"
)
_GENERIC = re.compile(r"[一-龥]{2,4}?(?:省|市|县|区|州|旗|盟|镇|乡)")


@dataclass(frozen=True, slots=True)
class Post:
    """One post of a phrase: the body before it as printed, its title, its remark, and whether 兼 or 代 stands with it."""

    body: str | None
    title: str
    remark: str | None = None
    concurrent: bool = False
    acting: bool = False


@lru_cache(maxsize=4096)
def read_posts(text: str) -> tuple[Post, ...] | None:
    """Return the posts of *text* when it is nothing but posts, else None."""
    if len(text) > MAX_PHRASE or TITLE_TAILS.isdisjoint(text):
        return None
    bare = _trimmed(text)
    if not bare or (bare[-1] not in TITLE_TAILS and bare[-1] not in ")）"):
        return None
    posts: list[Post] = []
    start = 0
    concurrent = False
    for end, after in _cuts(bare):
        piece = bare[start:end].strip(" 、,")
        if not piece and end < len(bare):
            start, concurrent = after, concurrent or "兼" in bare[end:after]  # «局长,兼任…»
            continue
        post = _post(_grouped(piece, posts), concurrent=concurrent)
        if post is None:
            if end == len(bare):
                return None
            continue
        posts.extend(_with_beside(_of_the_group(post, posts)))
        concurrent = "兼" in bare[end:after]
        start = after
    return tuple(posts) or None


def _grouped(piece: str, before: list[Post]) -> str:
    """Return «成员» and «委员» with the group that the post before them names."""
    group = _OF_A_GROUP.match(before[-1].title) if before and _titled(piece) in ("成员", "委员") else None
    return piece if group is None else f"{group[1]}{piece}"


def _of_the_group(post: Post, before: list[Post]) -> Post:
    """Return *post*, or the party's where «党委委员、书记» and «党组成员、副书记» leave out whose secretary is meant."""
    group = _MEMBER.match(before[-1].title) if before and post.body is None and post.title in ("书记", "副书记") else None
    return replace(post, title=f"{group[1]}{post.title}") if group is not None else post


def _with_beside(post: Post) -> Iterator[Post]:
    """Yield *post*, and those that its brackets add: «副局长（兼市大数据中心主任）»."""
    held = _BESIDE.match(post.remark or "")
    more = read_posts(held[1]) if held is not None else None
    if more is None:
        yield post
        return
    yield replace(post, remark=None)
    yield from (replace(one, concurrent=True) for one in more)


def _cuts(text: str) -> Iterator[tuple[int, int]]:
    """Yield where one post may end and the next may begin; brackets are left whole."""
    covered = [match.span() for match in REMARK.finditer(text)]
    for match in _ITEM_END.finditer(text):
        if not any(start <= match.start() < end for start, end in covered):
            yield match.span()
    yield len(text), len(text)


def _trimmed(text: str) -> str:
    bare = text.strip(' ,，、;；:。."“”…')
    for _ in range(4):
        shorter = _TAIL.sub("", bare).strip(" ,，、")
        if shorter == bare:
            break
        bare = shorter
    for _ in range(2):
        bare = _LEAD.sub("", bare)
    return bare


def _titled(piece: str) -> str:
    """Return *piece* without its remarks and blanks."""
    return re.sub(r"\s+", "", REMARK.sub("", piece))


def _post(piece: str, *, concurrent: bool) -> Post | None:
    if _ANY_LEVEL.search(piece):
        return None
    remarks = [match[1] for match in REMARK.finditer(piece) if piece[match.end() :] == "" or match.end() >= len(piece) - 1]
    whole = _titled(piece)
    whole = _ORDINAL.sub("", re.sub(r"(职务|一职)$", "", whole))
    acting = _ACTS.match(whole) is not None
    bare = re.sub(r"^(代理|代)", "", whole) if acting else whole
    phrase = split_post(bare)
    if phrase is None or (phrase.organisation is not None and not _is_body(phrase.organisation)):
        return None
    title = phrase.post
    if title.startswith("代") and not title.startswith("代表"):
        acting, title = True, re.sub(r"^(代理|代)", "", title)
    remark = "、".join(remarks) or None
    return Post(phrase.organisation, title, remark, concurrent or remark == "兼", acting)


def _is_body(text: str) -> bool:
    return len(text) <= 40 and not _NUMBER.match(text) and not _NO_BODY.search(text) and bool(_HEAD_NOUN.search(text))


# Between a verb and these stands nothing but a name; a tab parts two cells of a table.
_NAME_ENDS = ("的", "\t")


def peel(text: str, hints: frozenset[str] = frozenset()) -> tuple[tuple[str, ...], tuple[Post, ...]] | None:
    """Split «黄解放同志江苏省信息中心主任职务» into the people and their posts; *hints* open names of bodies in scope.

    The shortest name wins that leaves a right side beginning with a known unit.
    """
    if len(text) > MAX_PHRASE:
        return None
    for match in re.finditer(r"同志|的|\s|[,，](?=[^,，]*$)", text):
        people = split_names(text[: match.start()])
        addressed = text[: match.end()].removesuffix("的").removesuffix("\t")
        if people is None and addressed.endswith("同志") and is_addressed(addressed.removesuffix("同志")):
            people = (addressed.removesuffix("同志"),)
        whole = is_addressed(addressed) or (len(addressed) == _LONGEST_PLAIN and has_surname(addressed) and is_listed(addressed))
        if people is None and match[0] in _NAME_ENDS and whole and not _NO_NAME.search(addressed):
            people = (addressed,)  # «免去先知行的…职务»: before 的, or alone in a cell, stands a name, whatever opens it
        posts = read_posts(text[match.end() :]) if people is not None else None
        if people is not None and posts is not None:
            return people, posts
    cut = _boundary(text, hints)
    if cut is None:
        return None
    people, posts = split_names(text[:cut]), read_posts(text[cut:])
    return None if people is None or posts is None else (people, posts)


def title_then_name(text: str, *, closed: bool = False) -> tuple[str, tuple[Post, ...]] | None:
    """Split «某局局长张三» into the name and the posts before it; a name of no surname is none, but in a *closed* slot."""
    bare = _WAS.sub("", text.strip().removesuffix("同志"))
    for size in (3, 2, 4):
        posts = read_posts(bare[:-size])
        if posts is not None and is_person(bare[-size:], closed=closed):
            return bare[-size:], posts
    return None


def _boundary(text: str, hints: frozenset[str]) -> int | None:
    """Return where the last name of a list ends and the body begins."""
    if any(text.startswith(hint) for hint in hints):
        return None  # «免去临江省…»: the place that the page is about is nobody's name
    base = _last_name_start(text)
    unit = place_at(text, base)
    whole = unit is not None and unit.province in PROVINCES and unit.end - base > _SHORT_PLACE
    if unit is not None and whole and text[unit.end - 1] in "省市区州盟":
        return None  # «免去山西省…主任职务» names no 山西
    named = place_at(text, base + 1) if text.startswith("任", base) else None
    if named is not None and named.province in PROVINCES and text[named.end - 1] in "省市区":
        return None  # «按期转正，任江苏省…副局长» names no 任江苏
    remark = REMARK.match(text, base + 2) or REMARK.match(text, base + 3)
    if remark is not None:
        return remark.end()
    sizes = range(2, 14) if "·" in text[base : base + 12] else (2, 3, 4, 5, 6)
    fits = [size for size in sizes if is_person(tidy(text[base : base + size]), closed=True)]
    for size in fits:
        rest = text[base + size :]
        if opens_body(rest, hints):
            return base + size
    preferred = sorted(fits, key=lambda size: (size != 3, size))
    return next((base + size for size in preferred if _GENERIC.match(text, base + size)), None)


def _last_name_start(text: str) -> int:
    """Return where the last name of «甲、乙省数据局…» begins."""
    start = 0
    for match in re.finditer(r"[、]|和|与", text):
        if match[0] != "、" and opens_with_unit(text[match.end() : match.end() + 12]):
            break  # «冉庆和贵州省…»: a name ends so
        name = tidy(text[start : match.start()])
        if not is_person(name, closed=True) or not _is_short(name) or text[match.end() : match.end() + 1] in _LEVELS:
            break
        start = match.end()
    return start


def _is_short(name: str) -> bool:
    return len(name) <= _LONGEST_PLAIN or "·" in name or is_transcribed(name)


def opens_body(rest: str, hints: frozenset[str]) -> bool:
    """Say whether *rest* begins as the name of a body does, or is a title."""
    if opens_with_unit(rest) or _STARTS.match(rest) or any(rest.startswith(hint) for hint in hints):
        return True
    return ends_in_title(rest) == rest and bool(rest)


@lru_cache(maxsize=64)
def opening_hints(*names: str | None) -> frozenset[str]:
    """Return the beginnings of names of bodies that the page itself gives (its owner, its place)."""
    hints: set[str] = set()
    for name in names:
        if name:
            hints.add(name)
            province = province_holding(name)
            if province is not None:
                hints.add(province)
            city = city_of(name)
            if city is not None:
                hints.add(city)
                hints.add(city.removesuffix("市"))  # «长春净月高新区…»
            district = re.match(r"^(?:.{2,6}市)?([一-龥]{2,5}[区县旗])", name)
            if district is not None:
                hints.add(district[1])
    return frozenset(hints)
