"""Vetoes: documents and sentences that speak of posts without deciding or stating anything about who holds them."""

import re
from dataclasses import dataclass
from itertools import pairwise
from re import Pattern

from monitor.facts import CORRECTION
from scraper.parsers.hearsay import UNNAMED


@dataclass(frozen=True, slots=True)
class Veto:
    """A reason not to read, the words it is known by, and a passage it must catch."""

    reason: str
    pattern: Pattern[str]
    sample: str


def _veto(reason: str, pattern: str, sample: str) -> Veto:
    return Veto(reason, re.compile(pattern), sample)


DOCUMENTS: tuple[Veto, ...] = (
    _veto("an obituary", r"逝世|去世|病逝|享年|讣告|遗体告别|治丧|生平", "张三同志因病医治无效,不幸逝世,享年83岁"),
    _veto("a duty roster", r"值班(?:安排|表|员|人员)|带班领导", "国庆节值班安排:10月1日 带班领导 张三"),
    _veto("a list of who answers for what", r"(?:\A|\n)(?![^\n]{0,60}(?:任免|任命|免去))[^\n。;《]{0,60}责任人(?:名单|名录|一览表|公示|公告|信息表|的(?:通知|公告|公示))(?=\s|[:：(（]|$)|(?:行政|技术|巡查|包保)责任人[ \t\u3000]+[^\s。]", "水库安全度汛责任人名单"),
    _veto("an award list", r"获奖名单|先进个人|先进工作者|表彰(?:名单|决定)|优秀共产党员|劳动模范|(?:拟)?表彰对象|特殊津贴(?:人员|专家|人选)(?:名单|推荐|的(?:通知|公示|公告))|入选(?:人员|专家)?名单|(?:拔尖|领军|高层次)人才(?:人选)?(?:名单|的(?:通知|公示|公告))", "获奖名单:先进个人 张三"),
    _veto("a recruitment notice", r"公开招聘|拟聘用|招聘(?:公告|岗位|人员)|面试(?:名单|人员)|录用人员|公开遴选|拟录用", "公开招聘公告:拟聘用人员名单:张三"),
    _veto("a working group", r"成立[^。\n]{0,40}(?:领导小组|工作专班|指挥部|工作组|委员会成员名单)[^。\n]{0,10}[,,]?(?:组长|成员)|(?:领导小组|工作专班|指挥部|协调小组|工作小组)(?:组成人员|成员)|调整[^。\n]{0,40}(?:领导小组|专班|指挥部)", "关于调整省数字政府建设工作领导小组成员的通知"),
    _veto("review experts", r"(?:评审|评标|咨询)专家(?:名单|库)|专家委员会(?:委员|成员)名单|专家组(?:组长|成员)", "评审专家名单:张三"),
    _veto("a list of professional titles", r"(?:专业技术|高级|中级|初级)(?:职务|职称)(?:任职资格|评审)|任职资格(?:人员)?名单|职称评审", "高级职称评审通过人员名单"),
)  # fmt: skip
# What a whole act is about, by its title: a group that is set up or changed has members, not posts.
TITLES: tuple[Veto, ...] = (
    _veto("a committee within a body", r"(?:成立|组建|设立|调整)[^。\n]{0,40}?(?:局|厅|中心|机关)[一-龥、]{2,14}(?<!管理)(?<!改革)委员会(?:组成人员|成员)?的?(?:通知|决定)", "关于成立市数据局保密委员会的通知"),
    _veto("an award list", r"(?:表彰|命名|授予|通报表扬)[^。\n]{0,60}(?:决定|通知|通报|公告|名单)$|(?:获得者|获奖者)(?:名单|的?决定)?$", "关于表彰某市五一劳动奖章获得者的决定"),
    _veto("a working group", r"(?:成立|组建|设立|调整|明确|充实|更换|公布)[^。\n]{0,60}?(?:领导小组|工作?专班|指挥部|协调小组|工作小组|工作组|组委会|筹委会|联席会议|议事协调机构|(?<!务)委员会(?=组成人员|成员))(?:及其?办公室|办公室)?(?:的?组成人员|组成|成员)?(?:名单)?的?(?:通知|决定|公告|函|批复)", "关于调整市安全生产委员会组成人员的通知"),
)  # fmt: skip
SENTENCES: tuple[Veto, ...] = (
    _veto(CORRECTION, r"更正|应为(?![^,。;]{0,14}(?:部门|机构|单位))|更改为|勘误|误写|有误|刊误|误为", "更正:张三应为李四"),
    _veto("a rumour", rf"网传|不实|谣言|传闻|传言|系虚假|未(?:经|获|予|能)(?:官方)?证实|无法证实|据传|有传|{UNNAMED}", "网传张三任某省数据局局长,不实"),
    _veto("not decided", r"尚未(?![^,。;]{0,4}(?:公布|公开|明确|产生|到任|宣布)(?:$|[,。;]))|有待|尚待|尚需|暂未|还未|未获|没有(?:任命|通过)|(?:不予?|未予?|暂不|暂缓)(?:同意(?!见)|批准|接受)(?!采访|记者)|未(?:任命|免去|通过)|(?:任职资格|任命)[^,。]{0,6}核准|待(?!遇)[^,。]{1,8}(?:核准|批准|通过|任命)|能否|是否|有望|或将|可能|传将|料将", "省政府尚未作出任命张三为局长的决定"),
    _veto("a rule", r"第[一二三四五六七八九十百\d]{1,4}条|(?:条例|办法|规定|细则|章程|规则)(?:》|明确|要求|规定|第)|按照[^,。]{0,20}(?:规定|要求)[^,。]{0,10}(?:应当|应由|由)|应当|应由|如有|一般由|原则上|(?:^|[,;])凡(?=是|属|有|未|需)|必须由|不得|人选应|年龄一般|予以免职", "第八条 局长由省政府任命,应当事先征求意见"),
    _veto("credits", r"一审|二审|三审|责任?编辑?[::]|编辑[::]|校对[::]|责编|记者[::]|摄影[::]|供稿[::]|审核[::]|作者[::]|撰稿", "一审:张三 二审:李四 编辑:王五"),
    _veto("a working group", r"(?:领导小组|指挥部|专班|委员会|联席会议)(?:下设)?办公室(?:设在|设于|主任由)|(?<!监察组)(?<!纪检组)(?<!监察组副)(?:组长|副组长|总指挥|召集人|组员)\s*[::]|任(?:小组)?(?:副)?组长|(?:担任|任)[^,。]{0,20}(?:领导小组|专班|指挥部|评委|裁判)|(?:筹委会|组委会|评委会|编委会|领导小组|专班|指挥部|联席会议)(?:办公室)?(?:主任|组长)?由[^。]{2,30}?任", "组长:张三,副组长:李四"),
    _veto("fiction", r"[饰扮]演[^,。;]{2,40}(?:长|主任|书记)|(?:电影|电视剧|小说|话剧|剧)[里中](?:的|,)", "王五在剧中饰演某市数据局局长"),
    _veto("a motion", r"(?:审议|听取|讨论)了?(?!并?通过)(?:(?!提请)[^,。;]){0,60}(?:任命|免去)[^,。;]{2,60}的?(?:议案|提案|说明|建议)(?=[。;]|$)", "会议审议了任命王五为某市数据局局长的议案"),
    _veto("a hypothesis", r"假如|如果|倘若|就算(?!力)|即便|即使(?!是)|哪怕|纵使|打(?:了)?个比方|若(?:任命|免去)|例如|比如(?!县)|譬如|某同志|某某", "如果任命张三为局长"),
    _veto("of long ago", r"年前[,,]|当年[,,]|那(?:一)?年[,,]|回忆|时任[一-龥]{2,30}?(?:长|主任|书记|员)的?[一-龥]{2,4}(?=被|任|出席|说|曾|带)|被任命为[^。]{2,40}(?:年|月)后", "时任省营商局局长的王五被任命为省政府副秘书长"),
)  # fmt: skip
# What a line that ends in a colon says against all that stands below it: «不同意任命：».
DENIALS = frozenset(["not decided", "a rumour"])
# A heading, or the place over one line of a roundup («▲湖南：…»): what stands above it says nothing of what stands below.
_SECTION_EDGE = re.compile(
    r"^[ \t]*(?:[▲△★☆●■◆▪▶►][ \t]*[一-龥]{2,8}[::]|【[^】\n]{2,30}】|[^\n。,;:]{0,40}(?:通知|公告|公示|安排|安排表|名单|讣告|决定|动态|任免|要闻|简讯)[ \t]*$)",
    re.MULTILINE,
)
_ACTS = re.compile(r"任命[^。\n]{2,24}为|免去[^。\n]{2,40}职务|(?:决定|研究)[^。\n]{0,30}任[^。\n]{4,30}(?:长|主任|书记)|当选为")
# «“局长应由省政府任命”,他说»: what is quoted decided nothing. The name of a decision is no quotation.
QUOTED = re.compile(r"[“「『\"]([^“”「」『』\"]{6,200})[”」』\"]")
_DECISION_NAME = re.compile(r"《([^《》]{4,120})》")
# «根据《…组织法》第四十四条的规定，决定：…»: the law an act stands on is no rule about whom to appoint.
_CITATION = re.compile(
    r"^(?P<who>(?:[^,。;:]{2,60}(?:会议|常委会|委员会|政府|党组|党委),)?)[^,。;:]{0,30}?(?:根据|依照|依据|按照|遵照)[^。;:]{2,160}?(?:规定|条例|办法|章程|要求|精神)(?:和[^,。;:]{2,40}(?:提名|提请|议案|建议))?(?=,)"
)
# The same behind what was debated: «审议了…的请求，根据《…组织法》第二十七条的规定，决定：…».
_CITED_ON_THE_WAY = re.compile(
    r"(?<=,)(?:根据|依照|依据|按照|遵照)[^,。;:]{2,160}?第[一二三四五六七八九十百\d]{1,4}[条款项]的?(?:有关|相关)?(?:规定|之规定)(?=,)"
)
_PASSED = re.compile(r"(?:通过|作出|决定)(?:了)?(?:关于)?[^,;。《]{0,12}$|[》、]$")
_PERFORMS = re.compile(r"任命|免去|担任|任职|不再|辞去|任[一-龥]{2,30}(?:长|主任|书记)")


def document_veto(text: str) -> Veto | None:
    """Return why the whole *text* is not read for people, or None."""
    return next((veto for veto in DOCUMENTS if veto.pattern.search(text)), None)


def title_veto(title: str) -> Veto | None:
    """Return why a document of this *title* is not read for people, act or not, or None."""
    return next((veto for veto in TITLES if veto.pattern.search(re.sub(r"\s", "", title))), None)


def vetoed_sections(text: str) -> list[tuple[int, int]]:
    """Return the spans of the sections that a veto stands in; empty when no act stands outside them.

    A page may hold a duty roster below an act: then the roster is silent and the act is not.
    """
    edges = [0, *(match.start() for match in _SECTION_EDGE.finditer(text)), len(text)]
    sections = [(start, end) for start, end in pairwise(edges) if start < end]
    silent = [(start, end) for start, end in sections if document_veto(text[start:end]) is not None]
    acts = any(_ACTS.search(text, start, end) for start, end in sections if (start, end) not in silent)
    return silent if acts else []


def sentence_veto(sentence: str) -> Veto | None:
    """Return why *sentence* is not read, or None."""
    return next((veto for veto in SENTENCES if veto.pattern.search(sentence)), None)


def masked(sentence: str) -> str:
    """Return *sentence*, as long as before, with cited laws, quoted speech and names of documents made unreadable."""
    text = _CITATION.sub(lambda match: match["who"] + "※" * (len(match[0]) - len(match["who"])), sentence)
    text = _CITED_ON_THE_WAY.sub(_blank, text)
    text = QUOTED.sub(lambda match: match[0] if not _PERFORMS.search(match[1]) else _blank(match), text)
    return _DECISION_NAME.sub(lambda match: _unwrapped(match) if _PASSED.search(text[: match.start()]) else _blank(match), text)


def _blank(match: re.Match[str]) -> str:
    return "※" * len(match[0])


def _unwrapped(match: re.Match[str]) -> str:
    """«通过《关于接受张三辞去…的决定》» decides; its marks become commas."""
    return f",{match[1]},"
