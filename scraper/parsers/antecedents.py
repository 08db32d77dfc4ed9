"""Antecedents: the body that a post without one means: a heading's, one named just before, a company called 公司."""

import re
from dataclasses import dataclass

from scraper.parsers.gazetteer import place_of_name
from scraper.parsers.resolution import resolve
from scraper.parsers.scope import Scope

_KINDS = r"(?:局|厅|委员会|办公室|中心|发展改革委|[国卫]委|[财教工]委|研究院|法院|检察院|学院|大学|学校|医院|公司|集团|银行|管委会|政府)"
_BULLET = r"(?P<bullet>[(（]?[一二三四五六七八九十\d]{1,3}[)）]?[、.．]?|[【\[•·◆●■▪▲※-])"
# A line that is the name of a body and nothing else, or a name and a colon before what is done there.
_HEADING = re.compile(
    rf"^\s*{_BULLET}?\s*(?P<body>[一-龥]{{3,30}}?{_KINDS})(?:[(（][^()（）]{{2,24}}[)）])?\s*(?:[】\]]?\s*(?P<colon>[:：]|$))"
)
_OTHER_HEADING = re.compile(rf"^\s*{_BULLET}\s*[一-龥]{{2,16}}[:：]?\s*$")
_NO_HEADING = re.compile(
    r"^(?:各|有关|附|抄|主送|关于)|通知|决定|公告|任命|免去|任免|研究|同意|批准|会议|名单|来源|主办|发布|下列|以下"
)
_WORDS = r"(?:(?:(?:19|20)\d\d年)?(?:\d{1,2}月)?\d{1,2}日|近日|日前|记者|今天|今日|昨天|昨日|上午|下午|据悉|据|从|在|经|自(?!治)|对|由|获悉|了解|[,， ]){0,16}"
# The clause that begins with a body: what it does, or the head it has, comes next.
_SUBJECT = re.compile(
    rf"(?:^|[,;:。\s※]){_WORDS}(?P<body>[一-龥]{{3,30}}?{_KINDS})"
    r"(?=原|党组|党委|局长|主任|厅长|院长|校长|副|召开|举行|近日|日前|领导|干部|获悉|了解|迎|换|完成|宣布|挂牌|揭牌|成立|亮相|新|正|,|官|消息|发布|更新|班子|人事|一把手)"
)
_ACTS_ITSELF = re.compile(r"(?=召开|举行|近日|日前|领导|干部|迎|换|完成|挂牌|揭牌|成立|亮相|班子|人事|一把手|官|,)")
_FIRM = re.compile(
    rf"(?:^|[,;:。\s※]){_WORDS}(?:关于)?(?P<firm>(?!关于)[一-龥()]{{4,40}}?(?:股份有限公司|有限责任公司|有限公司|集团公司|商业银行|大学|学院|医院|集团(?=:)))"
    r"(?=(?:[(][^()]{2,24}[)])?(?:第|董事会|监事会)|第|董事会|监事会|党委|股东|揭牌|挂牌|成立|正式|近日|日前|召开|举行|领导|干部|总经理|公告|官网|法定代表人|董事长|关于|于|将|已|由|近期|\s*$|,|:)"
)
_HOUSE_LABEL = re.compile(
    r"^[^一-龥]{0,6}(?P<house>[一-龥()]{3,30}(?:公司|集团|大学|学院|医院|银行|研究院|中学|小学|图书馆|博物馆|博物院))\s*[:：]"
)
# The congress of an association elects its chairman: «某省科学技术协会第九次代表大会闭幕,选举张三为主席».
_CONGRESS = re.compile(
    rf"(?:^|[,;:。\s※]){_WORDS}(?P<body>政协[一-龥]{{2,12}}?委员会|[^\W\d_选为]{{1,10}}?[省市区县州旗盟]政协|[一-龥]{{2,24}}?(?:协会|学会|商会|联合会|总工会|工商联|[科文作妇残侨]联|科协|作协|记协|红十字会|团委))(?:\([^()]{{2,24}}\))?(?=第?[一二三四五六七八九十\d]{{1,4}}[次届]|(?:会员)?代表大会|换届|全委会)"
)
# «中国共产党某县第十五届纪律检查委员会第一次全体会议选举张三为书记».
_PLENARY = re.compile(
    r"(?:中国共产党|中共)(?P<place>[一-龥]{2,8}?[省市县区州旗])第[一二三四五六七八九十\d]{1,4}届(?P<discipline>纪律检查)?委员会"
)
_CONGRESS_WORD = re.compile(r"[会联协委)](?:第|会员|代表大会|换届|全委会|[一二三四五六七八九十\d]{1,4}[次届])")
_NO_NAME = re.compile(
    r"任命|免去|决定|宣布|同意|组织部|常委会|常务委员会|研究|批准|会议|[省市区县州盟旗]委(?!员)|的|同志|(?<![主责信])任(?![丘县])|履新|当选|卸任|不再|接替|接棒|调入"
)


@dataclass(frozen=True, slots=True)
class Section:
    """The body that a heading puts over the lines below it, and the kind of mark that numbers such headings."""

    body: str
    mark: str


def section_of(line: str, above: Section | None, scope: Scope, *, followed: bool) -> Section | None:
    """Return the section in force at *line*; *followed* says whether text comes after it, as behind no signature."""
    match = _HEADING.match(line)
    if match is None:
        other = _OTHER_HEADING.match(line)
        return None if above is not None and other is not None and _mark(other["bullet"]) == above.mark else above
    if _NO_HEADING.search(match["body"]) or not followed:
        return above
    body = resolve(match["body"], "", scope)
    if body is None or place_of_name(body) is None or body == scope.owner:
        return above
    return Section(body, _mark(match["bullet"]))


def nearest(before: str, scope: Scope) -> str | None:
    """Return the body that the words *before* a deed name last at the beginning of a clause."""
    return _resolved([match["body"] for match in _SUBJECT.finditer(before)], scope)


def subject(sentence: str, scope: Scope) -> str | None:
    """Return the body that *sentence* speaks of from its beginning: «市水利局召开干部大会»."""
    named = [match["body"] for match in _SUBJECT.finditer(sentence) if _ACTS_ITSELF.match(sentence, match.end())]
    return _resolved(named[:1], scope)


def congress(before: str, scope: Scope) -> str | None:
    """Return the association or the committee whose congress or plenary session the words *before* an election tell of."""
    plenary = _PLENARY.search(before)
    if plenary is not None:
        return f"{plenary['place']}{'纪委' if plenary['discipline'] else '委'}"
    named = _CONGRESS.search(before) if _CONGRESS_WORD.search(before) else None
    return resolve(named["body"], "", scope) if named is not None else None


def firm(sentence: str) -> str | None:
    """Return the company, bank or school that *sentence* names, for «公司» and «本行» after it."""
    named = [match["firm"] for match in _FIRM.finditer(sentence) if not _NO_NAME.search(match["firm"])]
    return named[-1] if named else None


def labelled_house(sentence: str) -> str | None:
    """Return the school, hospital or company that *sentence* is headed with: «•朔方医科大学:张三任党委书记»."""
    match = _HOUSE_LABEL.match(sentence)
    return match["house"] if match is not None and not _NO_NAME.search(match["house"]) else None


def _resolved(names: list[str], scope: Scope) -> str | None:
    for name in reversed(names):
        if _NO_NAME.search(name):
            continue
        body = resolve(name, "", scope)
        if body is not None and place_of_name(body) is not None and body != scope.owner:
            return body
    return None


def _mark(bullet: str | None) -> str:
    return re.sub(r"[一二三四五六七八九十\d]+", "1", bullet or "")
