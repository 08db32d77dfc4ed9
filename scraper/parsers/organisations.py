"""Organisations: short forms made full from the text, the page and its owner (eval/README rule 8)."""

import re
from dataclasses import dataclass
from functools import lru_cache
from re import Pattern

from monitor.provinces import PROVINCES
from scraper.parsers.gazetteer import Jurisdiction, place_at, places_in
from scraper.parsers.places import is_elsewhere


@dataclass(frozen=True, slots=True)
class Alias:
    """One way of writing a name short, and the full form; *sample* and *means* show it."""

    id: str
    pattern: Pattern[str]
    full: str
    sample: str
    means: str


def _alias(name: str, pattern: str, full: str, sample: str, means: str) -> Alias:
    return Alias(name, re.compile(pattern), full, sample, means)


ALIASES: tuple[Alias, ...] = (
    _alias("中共", r"^(?:中国共产党|中共)", "", "中共甘肃省委", "甘肃省委"),
    _alias("届", r"第?[一二三四五六七八九十\d]{1,4}届(?=人|委员会|政协|全国|[一-龥]{2,10}委员会)", "", "甘肃省第十四届人大常委会", "甘肃省人民代表大会常务委员会"),
    _alias("发改委", r"发展(?:和|与)?改革委(?:员会)?|发改委", "发展和改革委员会", "云南省发展改革委", "云南省发展和改革委员会"),
    _alias("发改局", r"发展改革局|发改局", "发展和改革局", "龙港市发改局", "龙港市发展和改革局"),
    _alias("人大常委会", r"人大常委会", "人民代表大会常务委员会", "河北省人大常委会", "河北省人民代表大会常务委员会"),
    _alias("人大专委", r"(?<=[省市县区州盟旗])人大(?=[一-龥]{2,14}委(?:员会)?$)", "人民代表大会", "青石市人大法制委员会", "青石市人民代表大会法制委员会"),
    _alias("人大", r"人大$", "人民代表大会", "河北省人大", "河北省人民代表大会"),
    _alias("政协委员会", r"^(?:中国人民政治协商会议|政协)(?!委员会)([一-龥]{2,16})委员会$", r"\1政协", "政协临江市委员会", "临江市政协"),
    _alias("人社", r"人社(?=[局厅]$)", "人力资源和社会保障", "青石市人社局", "青石市人力资源和社会保障局"),
    _alias("卫健", r"卫健委$", "卫生健康委员会", "青石市卫健委", "青石市卫生健康委员会"),
    _alias("疾控", r"疾控(?=局|中心)", "疾病预防控制", "青石市疾控中心", "青石市疾病预防控制中心"),
    _alias("工商联", r"工商联(?:合会)?$", "工商业联合会", "青石市工商联", "青石市工商业联合会"),
    _alias("科协", r"(?<=[省市区县州盟旗])科协$", "科学技术协会", "青石市科协", "青石市科学技术协会"),
    _alias("妇联", r"(?<=[省市区县州盟旗])妇联$", "妇女联合会", "青石市妇联", "青石市妇女联合会"),
    _alias("残联", r"(?<=[省市区县州盟旗])残联$", "残疾人联合会", "青石市残联", "青石市残疾人联合会"),
    _alias("政法委", r"(?<=[省市区县州盟旗]委)政法委$", "政法委员会", "青石市委政法委", "青石市委政法委员会"),
    _alias("法院", r"(?:(?<=[县旗])|(?<=区)(?<!自治区))法院$", "人民法院", "望山县法院", "望山县人民法院"),
    _alias("检察院", r"(?<=[省市区县州盟旗])检察院$", "人民检察院", "望山县检察院", "望山县人民检察院"),
    _alias("管委会", r"(?<=[区园港城岛湖])管委会(?=$|办公|党)", "管理委员会", "兰州新区管委会", "兰州新区管理委员会"),
    _alias("政府办", r"(?<=[市区县州盟旗])(?:人民)?政府办$", "人民政府办公室", "南京市政府办", "南京市人民政府办公室"),
    _alias("政府", r"(?<=[省市区县州盟旗])政府(?!采购|投资)", "人民政府", "辽宁省政府办公厅", "辽宁省人民政府办公厅"),
    _alias("行署", r"(?<=[盟区])行署(?=$|办公)", "行政公署", "和田地区行署办公室", "和田地区行政公署办公室"),
    _alias("兵团", r"^(?:新疆)?兵团", "新疆生产建设兵团", "兵团数据局", "新疆生产建设兵团数据局"),
    _alias("民委", r"(?<=[省市区县州盟旗])民委$", "民族事务委员会", "青石州民委", "青石州民族事务委员会"),
    _alias("民宗委", r"(?<=[省市区县州盟旗])民宗委$", "民族宗教事务委员会", "青石市民宗委", "青石市民族宗教事务委员会"),
    _alias("政务办", r"政务办$", "政务服务管理办公室", "江苏省政务办", "江苏省政务服务管理办公室"),
)  # fmt: skip
_SELF = re.compile(r"^(?:(?:该|本|我)(?:局|办|厅|委|中心|单位|部门|机构|院)|局|机关|局机关|其)$")
# What a body calls itself on its own pages, by the end of its name: «厅党组书记、厅长», «校党委副书记», «集团党委书记».
_OWN_NOUN = re.compile(
    r"(?P<level>[省市县区州旗盟](?!委))?(?P<noun>[局厅委办院校行馆部署所站社台队处]|集团公司|集团|公司|管委会|(?:人大)?常委会|纪委|学校|学院|医院|街道)$"
)
_SHORTENED = re.compile(r"([省市县区州盟旗])([一-龥]{2,8})([局厅委办]|中心)$")
_PLACE_NAME = re.compile(r"[一-龥]{2,12}")
# What a name is shortened by; a body with one of these words is another one than that without.
_LEFT_OUT = re.compile(r"(?!.*(?:工程|执法|稽查|考试|调查|交通|公安))[一-龥]{1,8}")
_OWN_ENDS: dict[str, tuple[str, ...]] = {
    "委": ("委员会", "委"),
    "办": ("办公室", "办公厅", "办"),
    "校": ("大学", "学院", "学校", "中学", "小学", "党校"),
    "学校": ("大学", "学院", "学校", "中学", "小学"),
    "行": ("银行", "银行股份有限公司", "银行有限责任公司"),
    "管委会": ("管理委员会", "管委会"),
    "常委会": ("人民代表大会常务委员会",),
    "人大常委会": ("人民代表大会常务委员会",),
    "纪委": ("纪律检查委员会", "纪委"),
    "集团公司": ("集团", "集团公司", "集团有限公司", "集团有限责任公司", "集团股份有限公司"),
    "集团": ("集团", "集团公司", "集团有限公司", "集团有限责任公司", "集团股份有限公司"),
    "街道": ("街道", "街道办事处"),
}
# «民盟市委»: the committee of another party, which puts its place behind its own name.
_OTHER_PARTY = re.compile(
    r"(?P<party>民革|民盟|民建|民进|农工党|农工民主党|致公党|九三学社|台盟)(?P<level>省|自治区|市|区|县|州)委(?:员?会)?$"
)
_LEAGUE = re.compile(r"团(?P<level>[省市县区州旗盟])?委$")
_GROUP = re.compile(r"(?:机关)?(?:分?党组)$|(?<![省市区县州盟旗团])党委$")
_LEVEL = re.compile(
    r"^(?:全|本|我)?(?:(自治[区州县旗])|(省)(?![级会外内际直])|(市)(?!场|域|级|民(?![政族])|值|直|政(?:管理|公用|工程|设施|园林))|(区)(?![块域级划直])|(县)(?![级域])|(州)|(盟)|(旗)|(地区))(?=[一-龥])"
)
# Names that merely begin with a province's short name belong to no government there.
_NOT_OFFICIAL = re.compile(
    r"^(?:[一-龥]{0,8}(?:大学|(?<!行政)学院)|经济技术开发区|[一-龥]{2,4}新区|[一-龥]{2,8}(?:开发区|试验区|示范区|合作区|产业园)(?=管|$)|国际[一-龥]{2,12}中心|[一-龥]{0,4}(?:图书馆|博物[馆院]|美术馆|科技馆|大剧院)|[一-龥]{0,12}(?:学会|研究会)(?![一-龥])|日报|晚报|卫视|电视台|银行|移动|电信|联通|集团|[一-龥()（）]{0,30}(?:公司|银行|集团|大学|医院)(?![一-龥]))"
)
# The government of a league or a prefecture is its «行署».
_OFFICE_OF_PREFECTURE = re.compile(r"^(?:行政公署|行署)(?=$|办公)")
_CITY_OF = re.compile(r"^[一-龥]{2,7}市(?=[一-龥]{2,8}区$)")
_PROVINCES = frozenset(PROVINCES)
_FIRST_LEVELS = ("省", "自治区")
_NOWHERE = Jurisdiction()
# What a Production Corps calls itself.
CORPS_SHORT = "兵团"
_BRACKETS = re.compile(r"[(（][^()（）]{0,40}[)）]")


@lru_cache(maxsize=4096)
def full_name(name: str | None, owner: str | None, place: str | None = None) -> str | None:
    """Return the full form of *name*; *owner* is the page's body and *place* the unit in scope.

    Without a name the owner is meant. A name that nothing in scope makes full comes back as it is.
    """
    if name is None:
        return owner
    bare = _GROUP.sub("", _BRACKETS.sub("", re.sub(r"\s+", "", name)).strip('、,，的“”"「」'))
    if not bare or _SELF.match(bare) or is_called(owner, bare):
        return owner
    bare = ALIASES[0].pattern.sub("", bare)
    # The page's own body is called as its page is, province and all.
    bare = bare if bare == owner else placed(bare, Jurisdiction.of(place, owner), Jurisdiction.of(owner))
    for alias in ALIASES:
        bare = alias.pattern.sub(alias.full, bare)
    return bare


def is_called(owner: str | None, noun: str) -> bool:
    """Say whether *noun* alone, with the level of its place or without, is what the body *owner* calls itself: «厅», «省厅», «校»."""
    if owner is None:
        return False
    if (match := _LEAGUE.match(noun)) is not None:
        return owner.startswith("共青团") and _is_of_level(owner.removeprefix("共青团"), match["level"])
    match = _OWN_NOUN.match(noun)
    ends = () if match is None else _OWN_ENDS.get(match["noun"], (match["noun"],))
    return match is not None and owner.endswith(ends) and _is_of_level(owner, match["level"])


def is_shortened(noun: str, owner: str | None) -> bool:
    """Say whether *noun*, only the level of a place before it, is the body *owner* with words left out: «省营商环境局» for «…省营商环境建设监督局».

    With the name of the place it is not: a full name that differs may be the one that the body got. Nor is the body above («省水利局»)
    one of its parts («…省水利局水利工程管理局») or of those that it runs.
    """
    match = _SHORTENED.match(noun)
    if match is None or owner is None or not owner.endswith(match[3]):
        return False
    place, found, left_out = owner.removesuffix(match[3]).partition(match[1] + match[2])
    fits = found != "" and _PLACE_NAME.fullmatch(place) is not None and _LEFT_OUT.fullmatch(left_out) is not None
    return fits and not left_out.startswith(match[3])


def _is_of_level(owner: str, level: str | None) -> bool:
    """Say whether *level*, where one is said, is that of the place of *owner*: a 市场 is none."""
    return level is None or (Jurisdiction.of(owner).own or "").endswith(level)


def placed(bare: str, scope: Jurisdiction, home: Jurisdiction = _NOWHERE) -> str:
    """Put the unit before a name that only says its level, and the full name of a province for its short one.

    *home* is where the page's owner belongs: «兵团…» is its own whichever Corps it writes of, and «省…» is its own where what it
    writes of is no 省.
    """
    if bare.startswith(CORPS_SHORT) and (corps := home.unit(CORPS_SHORT) or scope.unit(CORPS_SHORT)) is not None:
        return corps + bare.removeprefix(CORPS_SHORT)
    listed = place_at(bare)
    if listed is not None:
        return _official(bare)
    office = _OFFICE_OF_PREFECTURE.match(bare)
    if office is not None and scope.prefecture and scope.prefecture.endswith(("盟", "地区")):
        return f"{scope.prefecture}行政公署{bare[office.end() :]}"
    if (party := _OTHER_PARTY.match(bare)) is not None and (unit := scope.unit(party["level"])) is not None:
        return f"{party['party']}{unit}委"
    match = _LEVEL.match(bare)
    if match is None:
        return _with_city(bare, scope.county)
    level = next(level for level in match.groups() if level)
    unit = scope.unit(level) or (home.unit(level) if level in _FIRST_LEVELS else None)
    return bare if unit is None else unit + bare[match.end() :]


def _with_city(bare: str, district: str | None) -> str:
    """Put the city before a district's body where the page's owner is called so («新区数据局» of «某市新区»)."""
    city = _CITY_OF.match(district or "")
    called = district[city.end() :] if city is not None and district is not None else None
    return f"{district}{bare.removeprefix(called)}" if called and bare.startswith(called) else bare


def _official(bare: str) -> str:
    listed = place_at(bare)
    if listed is None or listed.province is None or listed.province.level == "兵团":
        return bare
    province, rest = listed.province, bare[listed.end :]
    if listed.prefecture is not None:
        below = place_at(bare.removeprefix(province.short))
        shortened = not bare.startswith(province.name) and below is not None and below.prefecture == listed.prefecture
        whole = bare.startswith(province.name) and place_at(bare.removeprefix(province.name)) is not None
        return bare.removeprefix(province.name if whole else province.short) if shortened or whole else bare
    if bare.startswith(province.name) or not rest or _NOT_OFFICIAL.match(rest):
        return bare
    return province.name + rest.removeprefix(province.level)


def level_of(name: str) -> str | None:
    """Return the level that *name* opens with («省», «市», «自治区»), or None when it names a place or none."""
    match = None if place_at(name) is not None else _LEVEL.match(name)
    return None if match is None else next(level for level in match.groups() if level)


def place_of(text: str, *, settled: bool = True) -> str | None:
    """Return the one province that *text* names, or None when it names none or several.

    Where it is *settled* where the page belongs, «兵团» alone is no other place: it is whichever Corps the page is of.
    """
    named = {
        place.province
        for place in places_in(text)
        if place.province is not None
        and not is_elsewhere(text, place.start, place.end)
        and not (settled and text[place.start : place.end] == CORPS_SHORT)
    }
    # The shape of a word makes a province only where no listed one is named; who names the Corps beside its region is there.
    found = {province.name for province in named & _PROVINCES or named}
    found -= {"新疆生产建设兵团"} if "新疆维吾尔自治区" in found else set()
    return found.pop() if len(found) == 1 else None
