"""Bodies: where a sentence names an organisation, and what its full name is there (language.md §4.5)."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from scraper.parsers.counties import county_at, places_of_counties
from scraper.parsers.divisions import in_corps
from scraper.parsers.gazetteer import Jurisdiction, Place, next_place, place_at, place_of_name, places_in
from scraper.parsers.organisations import CORPS_SHORT, full_name, level_of

MAX_NAME = 36
_SHORTEST_FIRM = 6
# The characters of a name; the number of a hotline may stand in it («12345热线服务中心»).
_RUN = re.compile(r"(?:[一-龥]|(?<=[一-龥])\d{4,5}(?=[一-龥])(?![年月日号第]))*$")
# What a government shall be is none: «数字政府建设», «法治政府», «服务型政府».
_NO_GOVERNMENT = "".join(
    f"(?<!{word})" for word in ("数字", "法治", "智慧", "电子", "透明", "廉洁", "责任", "阳光", "诚信", "型")
)
# The nouns that end the name of a public body. What follows shows where such a word is only part of another.
_HEAD = re.compile(
    rf"管理委员会|委员会|办公厅|办公室|{_NO_GOVERNMENT}(?:人民)?政府(?!采购|网|数据|职能|治理|服务|运行|投资|工作报告|性|间)|"
    r"(?<![正副局])局(?![长面势部限促级域里外中内])|(?<![大展餐客正副])厅(?![长级局])|(?:组织|宣传|统战|工作)部(?![长门分署])|"
    r"(?:中心)?血站(?![长点])|(?<![以为])中心(?![城区组校任工思地环镇血])|[编政外营]办(?![公理事法])|(?:网信|金融|数据|数字|智慧|信息|政务|信访|审改|营商)办(?![公理事法])|"
    r"(?:改革|发改|经信|国资|卫健|工信|住建|大数据)委(?!员|书|常|副|托)|[编工农商建]委(?!员|书|常|副|托)|(?<=[省市区县州])委(?!员|书|常|副|托|办|领)|"
    r"党委(?!书|常|副|委|组|会)|(?<=行政)公署|(?<=行)署(?![名理])|研究院|检察院|法院|(?:大学|学院|学校)(?![长生派路校区附])|(?:推广|服务|监测|检测|管理|检验|培训|救助|信息|指导|技术|防治|水文|收费|气象|农业|林业|农机|农经|畜牧|兽医|植保|种子|水管|水利|文化|广播|环卫|肥料|土肥|监督|监察|质监|繁育|保护|检疫|(?:土壤|肥料|植保|种子|水保|水土保持|农机|林业|渔政|畜牧|兽医)工作)站(?![长点台])|监测台站|(?:执法|监察|救援|稽查)(?:大队|支队|总队)(?![长员])|"
    r"(?:普查|调查|勘测|勘察|测绘|养护|机关车)队(?![长员伍])|(?:管理|事务|养护|稽征|稽查|征稽)处(?![长理罚分于置级室以])|(?:监督|监理|管理|监测|检验|征费|救助|运政|测试|检测|检定|计量|质检|测绘|勘察|养护|环卫|园林|防治)所(?![长属在有以])|(?<=[一-龥]{2})研究所(?![长属员的])|"
    r"(?:中学|小学|幼儿园|党校)(?![长生园校区附])|有限(?:责任)?公司|(?<!有限)(?<!责任)公司|"
    r"(?:图书|博物|文化|美术|科技)馆(?![长员])|博物院(?!长)|医院(?!长)|科学院(?!长)"
)
# The last characters of those nouns.
_LAST = frozenset("会厅室府局部心办委署院学校站队处所园司馆")
# A name never reaches back over these words.
_BREAK = re.compile(
    r"组建|成立|设立|新设|挂牌|揭牌|更名|改名|改称|易名|换为|变更|调整|升格|撤销|保留|加挂|增挂|悬挂|整合|合并|划入|划出|划转|划归|划给|承接|接管|并入|转隶|同意|批准|批复|决定|"
    r"印发|公布|宣布|宣告|明确|规定|要求|关于|根据|按照|依据|经过|此前|目前|今后|上午|下午|今天|今日|昨日|正式|一起|连同|同时|至此|首任|归口|隶属|"
    r"[正副][部厅局处科县股]级|推动|成为|显示|指出|表示|强调|负责|出席|参加|主持|任命|兼任|担任|以及|或者|作为|属于|说明|意味着|表明|标志着|现有|已有|撤并|取消|分设|拆分|分立|分拆|析置|(?:改组|改建|重组)[为成]|下设|内设|另设|增设|下辖|所辖|所属|下属|直属(?!机关|单位|事业)|单位(?=[一-龥]{2,4}?[省市县区州旗盟])|"
    r"同志|以(?=[省市自县区原])|研究(?!中心|院|室)|报(?=[省市区])|前身|列入|纳入|参照|办理|沿用|来自|位于|接受|代管|托管|依托|"
    r"[为是将把在于从了的被让也均都仍已拟挂]|受(?!理)|(?<!自)由|(?<![责信主连])任(?![丘城县泽务职免期何])|经(?![济信贸营开])|自(?![治然由主])|至(?!诚)|(?<![体关联])系(?=[省市自州县区旗盟地])|属(?=[省市自])|撤(?=[省市原])|到(?=[省市])|对(?=[省市原])|设(?=[省市])"
)
_LEAD = re.compile(r"^(?:[原新现该本其并和与及各即归]|以及|连同|包括|如)(?=[一-龥]{2})")
_DAY_ENDS = re.compile(r"[年月日号](?=[一-龥]{3})")
_JOINT = re.compile(r"^(?:和|与|及|以及|连同)")
_GENERIC = re.compile(r"^(?:[一-龥]{2,4}?(?:市|县|区|旗|州|盟)(?![场域级值直块]|民(?![政族]))|[一-龥]{2,12}?自治[县旗])")
# A zone that says where it lies is a place of its own; one that does not is the zone of the page.
_ZONE = r"(?:经济技术开发区|高新技术产业开发区|开发区|高新区|经开区|新区|示范区|试验区|(?:综合)?实验区|先行区|合作区|保税区|自贸区|度假区|工业园区|产业园区)"
_NAMED_ZONE = re.compile(rf"(?!经济|高新|国家|全|我|本|该|各|市|省|县|区)[一-龥]{{2,12}}?{_ZONE}(?=[一-龥]{{2}})")
_BARE_ZONE = re.compile(rf"{_ZONE}(?=[一-龥]{{2}})")
# Words that make a body of no interest here: companies and exchanges, joint laboratories, groups, unnamed ones.
_NOT_A_BODY = re.compile(
    r"机关党委|[局厅院团司心办学校园馆所站]党委|联合|联席|创新中心|实验室|领导小组|工作小组|专班|指挥部|专家|(?:技术|标准化|专业|评审|评定|仲裁|编辑|指导|咨询|学术|专门|保密|安全|安全生产)委员会|[局厅院][一-龥]{1,8}委员会|协会|学会|联盟|促进(?!局|中心|服务|办)|实训|孵化|体验|展示|(?:智算|算力|超算)(?![一-龥]{0,8}局$)|(?!^)云计算|研发|合作中心|"
    r"交易所|(?<!公共资源)交易中心|研究院|大学|学院|学校|公司|集团|级|其他|各|多[个家地]|有关|相关|部分|新机构|机构|部门|^国家|^全国|单位(?!登记|养老|社会保险)|分中心|工作室|服务大厅|活动|临时|筹备|志愿|文化(?![和与广体旅局新市]|遗产)|博物|会展|商务中心|^[本我该你贵][局委办厅中]"
)
# «3月5个市州数据局挂牌»: how many, and no name; 个旧 is a city.
_COUNTED = re.compile(r"[一二两三四五六七八九十几数百]{0,3}个(?!旧)")
# Schools, hospitals and museums: each can be renamed, none be a bureau.
_HOUSES = "研究院|研究所|中学|小学|幼儿园|党校|大学|学院|学校|图书馆|博物馆|博物院|文化馆|美术馆|科技馆|医院|科学院"
_PARTS = ("处", "所", "队")
_GOVERNMENTS = frozenset(["政府", "人民政府", "行署", "行政公署"])
_JOINT_HOUSE = re.compile(r"联合(?:研究院|研究所|实验)|创新研究院")
_FIELD = re.compile(
    r"数据|政务|营商|审批|信息|数字|服务|发展|改革|管理|监督|监管|事务|建设|金融|社会|财政|教育|科技|技术|工业|农业|商务|统计|税务|卫生|健康|保障|资源|环境|交通|水利|文化|旅游|体育|应急|医保|医疗|组织|宣传|编|网信|机关|民政|司法|审计|能源|粮食|林业|住房|城|经济|法|口岸|投资|外事|大数据|保密|档案|信访|国资|国有|电子|运行|通信|民族|宗教|检察|退役|乡村|气象"
)


@dataclass(frozen=True, slots=True)
class Body:
    """A body named from *start* to *end* of a sentence; *name* is None when nothing says which body is meant.

    *official* is False for a company, a school and the like: such a name can be renamed, never be a bureau.
    """

    start: int
    end: int
    text: str
    name: str | None
    official: bool = True


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around a sentence: the owner of its page and the unit its section is about.

    *contested* says that the section names several provinces, so that none of them may lend its name.
    """

    owner: str | None = None
    place: str | None = None
    contested: bool = False


def bodies_in(sentence: str, around: Around) -> list[Body]:
    """Return the bodies that *sentence* names, in order and without overlap."""
    places = places_in(sentence)
    found: list[Body] = []
    for start, end in _spans(sentence):
        text = sentence[start:end]
        official = not re.search(rf"公司|集团|(?:{_HOUSES})$", text)
        if not (_is_body(text) if official else _is_company(text)):
            continue
        name = (_name(text, start, places, around) or _beside(text, found)) if official else text
        found.append(Body(start, end, text, name, official))
    return found


def ends_as_body(text: str) -> bool:
    """Say whether *text* can end in the name of a body; where it says no, no name found in it reaches its end."""
    return text[-1:] in _LAST


def _beside(text: str, before: Sequence[Body]) -> str | None:
    """Return the full name of «市…» behind a body of a city that no list has («临汐市数据局系市政府工作部门»)."""
    level = level_of(text) or ""
    units = [unit[0] for body in before[-1:] if body.name and (unit := _GENERIC.match(body.name)) is not None]
    fits = level in ("市", "县", "区", "旗") and text.startswith(level) and bool(units) and units[0].endswith(level)
    return full_name(units[0] + text.removeprefix(level), None) if fits else None


def _spans(sentence: str) -> Iterator[tuple[int, int]]:
    heads = list(_HEAD.finditer(sentence))
    floor = place = 0
    while place < len(heads):
        last = place
        while last + 1 < len(heads) and _runs_on(sentence, heads[last].end(), heads[last + 1].end()):
            last += 1
        end = heads[last].end()
        start = _left(sentence, max(floor, end - MAX_NAME), heads[place].start(), end)
        if start < heads[place].start():
            yield start, end
            floor = end
        place = last + 1


def _runs_on(sentence: str, end: int, following: int) -> bool:
    """Say whether the words after one head belong to a longer name that ends with the next head."""
    between = sentence[end:following]
    if len(between) > 20 or not re.fullmatch(r"[一-龥]+", between) or _JOINT.match(between) or place_at(between) is not None:
        return False
    return (
        places_of_counties(between).issuperset(match.start() for match in _BREAK.finditer(between))
        and level_of(between) is None
        and not between.startswith(("等", "有关", "网站", "官网", "直属"))
    )


def _left(sentence: str, floor: int, head: int, end: int) -> int:
    run = _RUN.search(sentence[floor:head])
    begin = floor + (run.start() if run is not None else 0)
    inside = {position for place in places_in(sentence[begin:head]) for position in range(place.start, place.end)}
    inside |= places_of_counties(sentence[begin:head])
    breaks = [begin + match.end() for match in _BREAK.finditer(sentence[begin:head]) if match.start() not in inside]
    start = breaks[-1] if breaks else begin
    if _DAY_ENDS.match(sentence, start) and sentence[start - 1 : start].isdecimal():
        start += 1  # «2024年1月省数据局成立»
    while (
        (lead := _LEAD.match(sentence[start:end])) is not None and not _place_opens(sentence, start) and start + lead.end() < head
    ):
        start += lead.end()
    anchored = _anchor(sentence, start, head)
    return anchored if anchored is not None else start


def _place_opens(sentence: str, start: int) -> bool:
    return place_at(sentence, start) is not None or county_at(sentence, start)


def _anchor(sentence: str, start: int, head: int) -> int | None:
    """Return where a listed place opens the name, words before it cut off."""
    place = next_place(sentence, start, head)
    if place is None:
        return None
    return start if _HEAD.search(sentence[start : place.start]) is not None else place.start


def _is_body(text: str) -> bool:
    if _COUNTED.match(text):
        return False
    place = place_of_name(text)
    rest = text[place.end :] if place is not None else text
    if rest in _GOVERNMENTS:
        return True
    if _NOT_A_BODY.search(rest) or len(rest) < 2:
        return rest == "委" or (place is not None and rest == "党委")
    if place is not None or level_of(text) is not None or _GENERIC.match(text) or county_at(text, 0):
        return True
    if text.endswith(_PARTS):
        return False  # «规划管理处» without a place is a part of the body spoken of
    return len(rest) >= 3 and bool(_FIELD.search(rest)) and not rest.startswith(("人民政府", "政府"))


def _is_company(text: str) -> bool:
    house = re.search(rf"(?:公司|{_HOUSES})$", text) is not None and len(text) >= _SHORTEST_FIRM
    return house and _JOINT_HOUSE.search(text) is None


def _name(text: str, start: int, places: Sequence[Place], around: Around) -> str | None:
    """Return the full name: the place written in it, else the nearest before it, else that of its section."""
    if (unit := in_corps(text, around.owner)) is not None:
        return full_name(unit, None)
    zone = _BARE_ZONE.match(text)
    own_zone = _NAMED_ZONE.match(around.owner or "")
    if zone is not None and own_zone is not None:
        return full_name(own_zone[0] + text[zone.end() :], None)
    if text.startswith(CORPS_SHORT):
        return full_name(text, around.owner, around.place)
    known = _place_opens(text, 0) or (level_of(text) is None and _GENERIC.match(text) is not None)
    if known or _NAMED_ZONE.match(text):
        return full_name(text, None)
    before = [place for place in places if place.end <= start]
    units = {place.province for place in before if place.province is not None}
    near = before[-1].name if before and len(units) == 1 else None
    if near is None and (len(units) > 1 or around.contested):
        return None
    scope = Jurisdiction.of(near, around.place, around.owner)
    level = level_of(text)
    if level is None:
        own = near or Jurisdiction.of(around.place).own or Jurisdiction.of(around.owner).own
        return full_name(f"{own}{text}", None) if own else None
    if scope.unit(level) is None:
        return None
    return full_name(text, around.owner, near or around.place) if near or around.place else full_name(text, around.owner)
