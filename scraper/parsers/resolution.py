"""Resolution: which body a short form means where it stands (eval/README rule 8)."""

import re

from scraper.parsers.courts import court_room
from scraper.parsers.divisions import CORPS, in_corps
from scraper.parsers.gazetteer import UNITS, Jurisdiction, opens_with_city, place_at, place_of_name
from scraper.parsers.headships import fits, heads, is_of_a_firm
from scraper.parsers.houses import house_meant, is_house, section_owner, zone_office
from scraper.parsers.organisations import full_name, is_called
from scraper.parsers.places import FORMER, HOLDS, with_city_said
from scraper.parsers.scope import Scope
from scraper.parsers.shortplaces import of_the_league, placed_short
from scraper.parsers.townships import in_county, of_street, township_meant

_BRACKETS = re.compile(r"[(（][^()（）]*[)）]|[“”\"「」]")
_SESSION = re.compile(r"第?[一二三四五六七八九十\d]{1,4}届(?=人大|人民代表|政协|委员会|全国|[一-龥]{2,10}委员会)")
_SELF = re.compile(
    r"^(该|本|我|原|新)?(局|办|厅|委|中心|单位|院|办事处)$|^[该本我](?:办公[室厅]|委员会)$|^(该局|本局|我局|机关|局机关|局里)$"
)
# «该区区委»: the district's committee.
_OF_THAT_PLACE = re.compile(r"^该?([省市县区州旗盟])(?=\1[委政人])")
# Places open with these words too: 原平市, 前郭县, 任丘市.
_FORMER = re.compile(rf"^({FORMER}|前(?!郭|进区|锋区)|中共|中国共产党|现任?|新任|首任|其|担任|{HOLDS}|并|由|等)(?=[一-龥])")
_GOVERNING = re.compile(
    r"^(副)?(省长|市长|州长|县长|区长|盟长|旗长)$|^常务副(省长|市长|州长|县长|区长|盟长|旗长)$|^(副|常务副)?主席$|^(省长|市长|主席)助理$"
)
# Bodies that have a 主席 of their own.
_CHAIRED = re.compile(r"政协|协商会议|工会|[文妇残侨科]联|作协|科协|联合会|工商联|协会|学会|商会|集团|公司")
_CHAIRS = re.compile(r"(?:主席|会长|理事长?|监事长?|秘书长)$")
_KIND = re.compile(r"(?<!执行局)(?<!执行局副)(局|厅)(?:长|长助理)$")
_TOPIC = re.compile(r"数据|政务|信息|服务")
_WHOLE = {"办": "办公室", "委": "委员会"}
_KIND_OF_BODY = re.compile(r"局|办公室|中心|委员会")
_NAMED = re.compile(
    rf"(?:{'|'.join(UNITS)}|省|市|自治区|兵团)[一-龥]{{0,22}}?(?:数据|政务|信息|服务)[一-龥]{{0,14}}?(?:局|办公室|中心|委员会)(?![一-龥]{{0,2}}(?:长|主任|网站(?!.{{0,16}}(?:显示|更新|栏目|公布)))|[”\"]?的?(?:牌|职[责能]|基础上|为基础))"
)
# «省委关于山东省大数据局…»: the name begins behind these.
_WORDS_BEFORE = re.compile(r"^.*(?:关于|宣布|决定|召开|发布|公布|通过|任命|免去|担任|[由在对将])(?=[一-龥]{4})")
_PLACE_ONLY = re.compile(r"^[一-龥]{0,12}(省|市|自治区|州|县|区|盟|旗)$")
_INNER = re.compile(
    r"^(办公厅|办公室|机关党委|秘书处|研究室|(?!办事处)[一-龥]{2,6}(处|科|工作委员会|专门委员会)|[一-龥]{2,10}(?<!法)庭|第[一二三四五六七八九十]{1,2}检察部|审判委员会|检察委员会|执行局)$"
)
# «市委常委、组织部部长»: a department of the committee or the house named before.
_DEPARTMENT = re.compile(r"^(?:组织|宣传|统战|统一战线工作|社会工作|政策研究|人事|学生工作|研究生工作|保卫|教务|财务)部$")
_PARTY_DEPARTMENT = re.compile(r"^(?:组织|宣传|统战|统一战线工作|社会工作)部$")
# «国家数据局任命张三为综合司司长»: a 司 is part of a ministry.
_OF_A_MINISTRY = re.compile(r"^[一-龥]{2,12}(?<!公)司$")
_MINISTRY = re.compile(r"^(?:国家|国务院|中华人民共和国)[一-龥]{1,14}?(?:局|部|委员会|委|署|办公室)(?=$|[一-龥]{2,12}司$)")
_COMMITTEE_OF_PLACE = re.compile(r"[省市区县州盟旗]委$")
_HAS_DEPARTMENTS = re.compile(r"(?:委|大学|学院|学校|公司|集团|银行|医院)$")
_OFFICIAL = re.compile(
    r"(?:局|厅|委|办|办公[室厅]|中心|委员会|政府|行署|公署|院|校|大学|公司|集团|部|兵团|师|会|站|所|处|街道|[省市县区州盟旗乡镇])$"
)
_LEVEL_LEFT = re.compile(r"^(省|市|自治区|区|县|州|盟)(?=[一-龥])")
# A noun that names no body by itself.
_NAMELESS = re.compile(
    r"^(?:联合|重点|创新)?(?:实验室|研究院|研究所|基地|平台|工作站|协会|学会|联盟|基金会)$|^(?!.{0,10}法院)[一-龥]{2,10}庭$"
)
# «省属本科高校», «地级市»: one of a kind, nobody says which.
_ANY_OF_A_KIND = re.compile(
    r"^(?:[一-龥]{2,8}?(?=[省市区县州]))?[省市县区州](?:属|直)[一-龥]{0,6}?(?:高校|院校|学校|企业|公司|单位|部门|机关|医院)$|^(?:地级|县级|副省级|省辖)市(?:党委|委)?$"
)
_OWN_PART = re.compile(
    r"(?P<own>[省市县区州旗]?(?:[局厅委院校]|(?:人大)?常委会))(?!长)(?P<part>办公室|机关党委|[一-龥]{2,10}[处科股室])$"
)
_LEVEL_ONLY = re.compile(r"^(省|市|自治区|区|县|州|盟|旗)(党委|委)?$")
# «团市委»: the youth league's committee of the city.
_LEAGUE = re.compile(r"^团([省市县区州旗])委$")
_OF_A_COMMITTEE = re.compile(r"^(?:副?书记|常委|常务委员|委员)$")
# Posts that only committees and associations have; a bureau has no members but those of its Party group, who are called so.
_MEMBER = re.compile(r"^(?:(?P<committee>(?:专职|兼职)?委员|副?主任委员)|(?P<association>(?:名誉|常务)?副?会长)|顾问)$")
_COMMITTEE = re.compile(r"(?:委|常务委员会|委员会|政协|代表大会)$")
_ASSOCIATION = re.compile(r"[会联协]$")
_OFFICE = re.compile(r"(?:局|厅|中心|办公室)$")
# A bureau has none: associations have, and committees, congresses and governments.
_SECRETARY_GENERAL = re.compile(r"^(?:常务)?副?秘书长$")
# A government has none: its Party group has, or the committee of the place.
_IS_SECRETARY = re.compile(r"^(?:第一|常务|专职)?副?书记$")
_OF_THE_STANDING = re.compile(r"^副?主任$|^(?:副?秘书长|委员)$")
_PARTY_COMMITTEE = re.compile(r"^(.{2,}?[省市区县州])(委员会|委)$")


def resolve(name: str | None, post: str, scope: Scope, before: str | None = None) -> str | None:
    """Return the full name of the body that *name* means for *post*; *before* is the body named last in the clause.

    None when nothing in scope says which body is meant.
    """
    if (name or "").startswith(("前者", "后者")):
        return None  # it is not certain which of the bodies named before
    bare = _bare(name, scope.owner)
    if bare in scope.shorts:
        return scope.shorts[bare]
    if bare and (part := court_room(bare, before, scope) or _part_of(before, bare) or _of_one_said(bare, scope)) is not None:
        return part
    bare = re.sub(r"(直属)?机关党委$", "", bare)
    if (township := township_meant(bare, scope.owner, post)) is not None:
        return township
    if not bare or _SELF.match(bare):
        return _of_owner(bare, post, scope, before)
    if (called := _own(bare, scope.owner) or zone_office(bare, scope)) is not None:
        return called
    if is_house(bare):
        return house_meant(bare, scope)
    own = bool(scope.owner and scope.owner.endswith(bare))
    placed = place_at(bare) is not None or opens_with_city(bare)
    house = section_owner(bare, scope) if not own and not placed else None
    within = house if before is None or (house is not None and before.startswith(house)) else None
    return within + bare if within is not None else _named(bare, post, scope)


def _of_one_said(bare: str, scope: Scope) -> str | None:
    """Return the department *bare* of the Party committee or the ministry spoken of last: «任成都市委副书记,不再担任宣传部部长»."""
    if _OF_A_MINISTRY.match(bare) and _MINISTRY.match(bare) is None:
        said = (_MINISTRY.match(body or "") for body in (scope.near, scope.body, scope.said, scope.owner))
        ministry = next(filter(None, said), None)
        return None if ministry is None else ministry[0] + bare
    told = (body for body in (scope.near, scope.said, scope.body) if body and _COMMITTEE_OF_PLACE.search(body))
    committee = next(told, None) if _PARTY_DEPARTMENT.match(bare) else None
    return None if committee is None else committee + bare


def _own(bare: str, owner: str | None) -> str | None:
    """Return the full name of *bare* where it is what *owner* calls itself («省厅»), or a part of it («厅办公室»)."""
    if is_called(owner, bare):
        return owner
    part = _OWN_PART.match(bare)
    return f"{owner}{part['part']}" if part is not None and is_called(owner, part["own"]) else None


def _part_of(before: str | None, bare: str) -> str | None:
    """Return the full name of the part *bare* of the body named *before* it, where it is one."""
    inner = before and (_INNER.match(bare) or (_DEPARTMENT.match(bare) and _HAS_DEPARTMENTS.search(before)))
    return f"{before}{bare}" if inner else None


def _named(bare: str, post: str, scope: Scope) -> str | None:
    if _GOVERNING.match(post) and _PLACE_ONLY.match(bare):
        bare += "人民政府"
    league = _LEAGUE.match(bare)
    placed = placed_short(bare, scope) if league is None else of_the_league(f"{league[1]}委", scope)
    placed = in_corps(bare, scope.owner) or placed
    if placed is None or placed.startswith(CORPS):
        return placed
    return _in_full(placed, scope)


def _in_full(placed: str, scope: Scope) -> str | None:
    party = "党委" if placed.endswith("党委") else ""
    full = full_name(placed.removesuffix("党委"), scope.owner, scope.province_name)
    full = None if full is None else full + party
    if full is None or _NAMELESS.match(full) or _ANY_OF_A_KIND.match(full) or _LEVEL_LEFT.match(full) or _LEVEL_ONLY.match(full):
        return None
    named = party_name(in_county(full, scope.district, scope.city))
    return with_city_said(named, (scope.near, scope.body, scope.said, scope.section))


def is_inner(name: str) -> bool:
    """Say whether *name* is a part of a body that never stands alone: «检察委员会», «办公室»."""
    return _INNER.match(name) is not None


def is_of_members(post: str) -> bool:
    """Say whether *post* is one that committees have: alone it says nothing of whose."""
    return _MEMBER.match(post) is not None


def _has_members(body: str, post: str) -> bool:
    """Say whether *body* has members called *post*: a committee 委员, an association 副会长, anybody but an office an adviser."""
    member = _MEMBER.match(post)
    if member is not None and member.lastgroup is None:
        return _OFFICE.search(body) is None
    if member is not None and member["committee"] and _COMMITTEE.search(body) is not None:
        return True
    return _ASSOCIATION.search(body) is not None  # its own committee has no other name: «科学技术协会委员»


def governs(post: str) -> bool:
    """Say whether *post* is one of a government itself: 省长, 副市长, 主席."""
    return bool(_GOVERNING.match(post))


def names_body(sentence: str) -> bool:
    """Say whether *sentence* may name a body: a cheap look before the names of all units."""
    return _TOPIC.search(sentence) is not None and _KIND_OF_BODY.search(sentence) is not None


def named_body(sentence: str, scope: Scope, post: str = "") -> str | None:
    """Return the full name of the body that *sentence* names last and that has *post*, for «该局» and «首任局长» after it."""
    named = list(_NAMED.finditer(sentence)) if names_body(sentence) else []
    # «某局在市政务服务中心揭牌»: where something happens is not who is spoken of.
    found = [match[0] for match in named if not sentence.endswith("在", 0, match.start())] or [match[0] for match in named]
    bodies = (resolve(_WORDS_BEFORE.sub("", name), "", scope) for name in reversed(found))
    return next((body for body in bodies if body is None or heads(post, body) is not False), None)


def _bare(name: str | None, owner: str | None) -> str:
    here = place_of_name(owner)
    bare = _OF_THAT_PLACE.sub("", _BRACKETS.sub("", re.sub(r"\s+", "", name or "")).strip("、,的"))
    for _ in range(3):
        if here is not None and here.name and bare.startswith(here.name):
            break  # «原江县数据局» of 原江县
        bare = _FORMER.sub("", bare)
    return _SESSION.sub("", bare)


def _of_owner(name: str, post: str, scope: Scope, before: str | None) -> str | None:
    told = _told(name, post, scope, before)
    if told is not None:
        return told
    spoken_of = [body for body in (scope.near, scope.body, scope.said) if body is not None]
    if is_of_members(post) and not name and (body := next((one for one in spoken_of if _has_members(one, post)), None)):
        return body  # «任命张三为省监察委员会副主任,李四、王五为委员»
    chaired = (body for body in spoken_of if _CHAIRED.search(body))
    if _CHAIRS.search(post) and not name and (body := next(chaired, None)) is not None:
        return body  # «某省科协代表大会选举张三为主席», «张三当选某省总工会主席,李四当选副主席»
    if _OF_A_COMMITTEE.search(post) and not name and (scope.near or "").endswith("委"):
        return scope.near  # «中国共产党某县第九届纪律检查委员会第一次全体会议选举张三为书记»
    if _GOVERNING.match(post) and not (post.endswith("主席") and _CHAIRED.search(scope.owner or "")):
        place = _government_place(post, scope)
        return None if place is None else f"{place}人民政府"
    return _of_page(name, post, scope)


def _of_page(name: str, post: str, scope: Scope) -> str | None:
    """Return the body that is meant where neither name nor clause says one: the one spoken of, or the page's."""
    if is_of_a_firm(post) and not name:
        return house_meant("公司", scope)
    foreign = not name and heads(post, scope.owner or "") is False
    if foreign and scope.body is not None and heads(post, scope.body):
        return scope.body  # «某中心挂牌。…首任主任张三», on the page of a 局
    if foreign and post.endswith(("院长", "校长", "行长", "师长", "团长")):
        told = (scope.near, scope.firm, scope.said, scope.body)
        return next((body for body in told if body and heads(post, body)), None)  # a department of education has no dean
    kind = _KIND.search(post)
    if not name and scope.near is not None and scope.near != scope.owner and fits(post, scope.near):
        return scope.near
    if kind is not None and not (scope.owner or "").endswith(kind[1]):
        return scope.body if scope.body is not None and scope.body.endswith(kind[1]) else None
    if name and scope.body is not None and not _is_of_kind(scope.body, name) and not _is_of_kind(scope.owner or "", name):
        return None  # «该中心» is none of the bureaus that the text has named
    if not scope.owner or not _OFFICIAL.search(scope.owner):
        return scope.body  # a newspaper has no leaders among those it writes of
    owner = full_name(scope.owner, scope.owner, scope.place)
    return None if owner is None else _leading(owner, post)


def _leading(owner: str, post: str) -> str | None:
    """Return the body of *owner* that has a *post*: a congress elects who leads its standing committee, a government has no 局长."""
    secretary = _IS_SECRETARY.match(post) is not None and not owner.endswith(("镇人民政府", "乡人民政府"))
    if owner.endswith("人民政府") and (secretary or heads(post, owner) is False):
        return None
    if (is_of_members(post) and not _has_members(owner, post)) or (_SECRETARY_GENERAL.match(post) and _OFFICE.search(owner)):
        return None  # «聘任张三为委员» is of the committee that the clause before named, and of no bureau
    if owner.endswith("人民代表大会") and _OF_THE_STANDING.match(post):
        return f"{owner}常务委员会"
    return of_street(party_name(owner), post)


def _told(name: str, post: str, scope: Scope, before: str | None) -> str | None:
    """Return the body that the text itself has given: in a heading, just before «局», or in the same phrase."""
    if scope.section is not None and before is None and not governs(post):
        return scope.section
    if name and scope.near is not None and scope.near.endswith(_endings(name)):
        return scope.near
    if before is None and name.startswith("该") and scope.said is not None and _is_of_kind(scope.said, name):
        return scope.said  # «张三任某局局长。…李四任该局副局长»
    if _SELF.match(name) and scope.body is not None and _is_of_kind(scope.body, name):
        return scope.body
    # «省政府副秘书长,局党组书记»: the second is of no government.
    return before if before is None or not name or _is_of_kind(before, name) else None


def _is_of_kind(body: str, name: str) -> bool:
    """Say whether *body* can be called *name*: «该局» is a 局, «中心» a 中心; «该单位» and «机关» are anything."""
    return name[-1:] not in "局厅委心办室会" or body.endswith(_endings(name))


def _endings(name: str) -> tuple[str, ...]:
    """Return what the full name of a body called *name* may end in."""
    return (name[-1:], _WHOLE.get(name[-1:], name[-1:]))


def _government_place(post: str, scope: Scope) -> str | None:
    if post.endswith(("区长", "县长", "旗长")):
        own = Jurisdiction.of(scope.owner).own or ""
        return scope.county or scope.district or (own if own.endswith(post[-2]) else None)
    if post.endswith(("市长", "州长", "盟长", "专员")):
        return scope.city or Jurisdiction.of(scope.owner, scope.place).prefecture
    if post.endswith("主席") and not (scope.province_name or "").endswith("自治区"):
        return None  # a province has a governor
    return scope.province_name


def party_name(full: str) -> str:
    """Write «X市委员会» of the party as «X市委»; other committees keep their name."""
    match = _PARTY_COMMITTEE.match(full)
    return full if match is None or match[2] == "委" or len(match[1]) > 14 else f"{match[1]}委"
