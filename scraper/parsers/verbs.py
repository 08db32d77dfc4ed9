"""Verbs: the closed list of what one clause can do to a person and a post, each a row with its sample."""

import re
from dataclasses import dataclass
from enum import StrEnum
from re import Pattern

from monitor.facts import Action


class Shape(StrEnum):
    """Where people and posts stand: around a link, glued behind the verb, or the post before the name."""

    LINKED = "linked"
    GLUED = "glued"


@dataclass(frozen=True, slots=True)
class Verb:
    """One form of a clause. *lead* opens it, *link* stands between people and posts; no *action* means: no event.

    *state* says who holds a post now; *strict* slots take names without surname.
    """

    id: str
    lead: Pattern[str]
    link: Pattern[str]
    action: Action | None
    sample: str
    shape: Shape = Shape.LINKED
    state: bool = False
    strict: bool = False
    qualifier: str | None = None


_DECIDED = r"(?:[一二三四五六七八九十\d]{1,3}[、.．])?(?:会议|并|兹|现|经|决定|批准|同意|表决通过|通过|审议|了|关于|依法|一致|再次|另|先后|同时){0,6}"
_ANY = ""


def _verb(
    name: str,
    lead: str,
    link: str,
    action: Action | None,
    sample: str,
    *,
    shape: Shape = Shape.LINKED,
    state: bool = False,
    strict: bool = False,
    qualifier: str | None = None,
) -> Verb:
    return Verb(name, re.compile(lead), re.compile(link), action, sample, shape, state, strict, qualifier)


# Verbs that open a clause: the slot behind them is closed.
LEADING: tuple[Verb, ...] = (
    _verb("nominated/提名", rf"{_DECIDED}(?:提请任命|提请决定任命|提请批准任命|(?<!同志)提名|(?<=同志)(?:提名|推荐)(?=(?!任|为|担任)[一-龥·]{{2,12}}(?:同志)?为)|拟(?:任命|聘任|聘请|续聘|聘(?![任请用书期为])|提名|推荐|任用|提拔|提任|选拔|委派|委任|推选|推举|选举|增补|补选|晋升|套转|任(?![命用职前期人免]))|(?<!同志)推荐|建议任命|建议推选|建议选举|提议任命|(?<![^委组会部定究现])建议(?=[^,;。不]{{2,12}}(?:同志)?(?:任|担任|出任|为)))", r"(?:同志)?(?:为|担任|出任|任)", Action.NOMINATED, "提名张三为某省数据局局长候选人", strict=True),
    _verb("nominated/建议免去", rf"{_DECIDED}(?:提请免去|提请决定免去|提请批准免去|拟(?:免去|免除|解聘|撤销|罢免|解除)|建议免去|建议[^,;。]{{2,8}}不再担任)", r"", None, "提请免去张三的某省数据局局长职务", shape=Shape.GLUED),
    _verb("removal/免去兼任", rf"{_DECIDED}(?:免去|免除|解聘|撤销|罢免)", r"(?:同志)?(?:所)?(?:分别|依次)?(?:兼任|担任|挂任|挂职(?:担任|任)?|所任)的", Action.REMOVED, "免去张三兼任的某省信息中心主任职务", strict=True),
    _verb("removal/免去", rf"{_DECIDED}(?:免去|免除|解聘|撤销|罢免|解除)", r"", Action.REMOVED, "免去张三的某省数据局局长职务", shape=Shape.GLUED),
    _verb("removal/免", r"(?<![任减豁赦避难以未幸罢不])免(?![去除职费税检试签疫收缴予于责罚])", r"", Action.REMOVED, "免张三某省数据局局长职务", shape=Shape.GLUED),
    _verb("removal/辞去", rf"{_DECIDED}(?:接受|同意|准予|批准)了?(?!任命|免去)", r"(?:同志)?,?(?:因[^,;。]{1,20},?)?(?:提出)?的?(?:请求)?(?:辞去|辞任)的?(?:其担任的)?", Action.REMOVED, "接受张三辞去某省副省长职务的请求", strict=True),
    _verb("confirmed/转正", rf"{_DECIDED}(?:按期转正|正式任用|正式任命|转正)[:为]?", r"(?:同志)?(?:为|任|担任)", Action.APPOINTED, "正式任命张三为某省数据局副局长", strict=True, qualifier="试用期满正式任职"),
    _verb("acting/任命代理", rf"{_DECIDED}(?:任命|决定|由|推选|确定)", r"(?:同志)?(?:为|担任|任)?(?:代理|代行|代(?!县[^长])(?=[局市省县区厅主]))", Action.ACTING, "决定张三代理某省数据局局长职务", strict=True),
    _verb("concurrent/任命兼任", rf"{_DECIDED}(?:任\s?命|聘任|委派)", r"(?:同志)?兼任?(?:了)?", Action.CONCURRENT, "任命张三兼任某省信息中心主任", strict=True),
    _verb("appointment/任命为", rf"{_DECIDED}(?:任\s?命|聘任|聘请|聘(?![任请用书期为])|委派|任用|选举产生|选举|补选|增补|增选|推选|推举|委任|续聘|决定(?!任|免|接|由|对|将))了?", r"(?:同志)?(?:分别|依次)?(?:等)?(?:为|担任|出任|任)(?:了)?", Action.APPOINTED, "任命张三为某省数据局局长", strict=True),
    _verb("appointment/晋升为", rf"{_DECIDED}(?:择优)?(?:晋升|套转)", r"(?:同志)?(?:为|任)", Action.APPOINTED, "晋升张三为某省数据局四级调研员", strict=True),
    _verb("appointment/任为", rf"{_DECIDED}(?<![主责])任(?!命|前|职)", r"(?:同志)?为", Action.APPOINTED, "任张三为某省数据局局长"),
)  # fmt: skip

# Verbs between the person and the post, in the order in which they are tried.
INFIX: tuple[Verb, ...] = (
    _verb("nominated/拟任", _ANY, r"(?<![模虚草比])(?:现|即|预计|预期|料)?(?:建议(?:任命为|推选为|选举为|聘任为|担任|出任|兼任|任(?![职务期前]))|拟任命为|拟提任|拟提名为|拟提名|拟聘任为|拟提拔为|拟提拔任|拟推荐为|拟推荐|拟调任|拟转任|拟挂职任|拟挂任|拟交流任|拟改任|拟出任|拟担任|拟任职|拟任|拟为|提名为?|推荐为|被提名为|被推荐为|将出任|将任|将担任|将转任)", Action.NOMINATED, "张三拟任某省数据局副局长"),
    _verb("history/曾任", _ANY, r"(?:曾|历|时|前|先后|相继|此前|之前|一度|长期|一直|早年|原){1,3}(?:经)?(?:分别|依次)?(?:担任|兼任|出任|任职|被任命为|任)(?:过)?", None, "张三曾任某省信息中心主任"),
    _verb("state/现任", _ANY, r"(?:目前|现)?(?:已经担任|已经任|已担任|已任|现担任|现任|现为|仍任|仍担任|仍兼任|(?:继续|连续)(?:担任|任)|留任|(?<=[一-龥])已?连任|已?蝉联|系(?=[^,;。的]{2,30}(?:长|主任|书记)(?:$|[,;。、])))", None, "张三现任某省数据局局长", state=True),
    _verb("state/以…身份", _ANY, r"(?:首次|已)?以(?=[^,;。]{4,50}?的?(?:身份|职务)(?:首次)?(?:公开)?(?:亮相|露面|现身|出席|参加|主持|走访|调研|会见|带队|接待|致辞|讲话|活动))", None, "张三以某省数据局局长身份亮相", state=True),
    _verb("removal/不再担任", _ANY, r"(?:今后|现|将|已经|已)?(?:不再担任|不再兼任|不再任|不再履行|卸任|被免去|被撤销|被解聘|被罢免|因[^,;。]{1,12}免去|免去?(?!职))(?:的)?", Action.REMOVED, "张三不再担任某省数据局局长职务"),
    _verb("appointment/由…任命为", _ANY, r"(?:则|也|均|现|同时)?(?:已经?)?(?:由|被|获|经)[^,;。由被]{2,26}?(?:表决)?(?:通过|决定|正式|依法){0,2}(?:任命为|选举为|补选为|聘任为|推选为|任命担任)", Action.APPOINTED, "张三由某市人大常委会任命为某市数据局局长"),
    _verb("removal/不再代理", _ANY, r"不再代理", Action.REMOVED, "张三不再代理某省数据局局长职务", qualifier="代理"),
    _verb("removal/自己辞去", _ANY, r"(?<!提出)(?<!请求)(?<!申请)(?<!要求)(?<!拟)(?<!将)(?:已|正式|已经|宣布)?辞(?:去|任)(?:其)?(?:所?担任的|了)?(?!.{2,60}(?:请求|申请|议案|报告))", Action.REMOVED, "张三辞去某省数据局局长职务"),
    _verb("concurrent/兼任", _ANY, r"(?:决定|同时|并|现|由)?兼任?(?:了)?", Action.CONCURRENT, "张三兼任某省数据局局长"),
    _verb("acting/代理", _ANY, r"(?:为|任|担任|出任)?(?:代理|代行|代(?!县[^长])(?=[局市省县区厅主]))", Action.ACTING, "张三代理某省数据局局长"),
    _verb("appointment/任", _ANY, r"(?:现|已经|已|目前|正式|跨[省市县区界]|跨系统|跨部门|异地|空降|平级|提拔|交流|破格){0,2}(?:于(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?)?(?:被|获)?(?:分别|依次)?(?:挂职|挂)?(?:任命为|聘任为|聘为|补选为|选举为|选为|增补为|推选为|当选为|当选|履新为|履新|晋升为|晋升任|晋升|晋任|套转为|套转|调任|转任|改任|升任|接任|继任|接替(?=\s*$)|接棒(?![人者])|就任|到任|走马上任|上任|赴任|出任|担任|(?<!连)续任|任职为|聘任|(?<!首)任)(?:了)?", Action.APPOINTED, "张三任某省数据局局长"),
)  # fmt: skip

# What goes on under a verb said before: «张三为…», «李四的…职务», «王五 省数据局局长».
CONTINUED = _verb(
    "appointment/为", _ANY, r"(?:同志)?(?:分别|依次)?(?:为|任)", Action.APPOINTED, "张三为某省数据局局长", strict=True
)
# «李四辞去…», under «接受：».
RESIGNS = _verb(
    "removal/辞去", _ANY, r"(?:同志)?,?(?:因[^,;。]{1,20},?)?(?:提出|请求)?辞去(?:其)?(?:所?担任的)?", Action.REMOVED, "李四辞去某省副省长职务的请求", strict=True
)  # fmt: skip
_HEAD = r"^\s*+(?:[一二三四五六七八九十\d]{1,3}[、.．]|[(（][一二三四五六七八九十\d]{1,3}[)）])?[^,。;:\n的由被于了长员拟志]{0,24}?(?:决定|批准|同意|兹|现|经[^,。;:]{0,12}研究)?\s*"
HEADS: tuple[tuple[Pattern[str], str, str], ...] = (
    (re.compile(_HEAD + r"(?:按期转正|同意转正|转正|正式任职|正式任用|试用期满转正|试用期满)(?:的)?(?:下列|以下)?(?:同志|人员)?(?:名单)?\s*$"), "confirmed", "按期转正"),
    (re.compile(_HEAD + r"(?:(?:下列|以下)(?:同志|人员))?(?:拟任命|拟任职|拟任用|拟任|拟聘任|拟聘|拟提任|拟提拔|拟提名|提名|提请任命|拟任人选)(?:下列|以下)?(?:同志|人员|人选)?(?:名单)?\s*$"), "nominated", "提请任命"),
    (re.compile(r"^\s*(?:[一二三四五六七八九十\d]{1,3}[、.．])?免\s*$"), "removed", "免"),
    (re.compile(r"^\s*(?:[一二三四五六七八九十\d]{1,3}[、.．])?任\s*$"), "appointed", "任"),
    (re.compile(_HEAD + r"(?:接受|准予|同意(?=[^:]{0,8}辞))(?:下列|以下)?(?:同志|人员)?(?:的)?(?:辞去职务|辞职)?(?:的?请求)?\s*$"), "resigned", "四、接受"),
    (re.compile(_HEAD + r"(?:任免)(?:下列|以下)(?:同志|人员)(?:的)?(?:职务)?(?:名单)?\s*$"), "mixed", "市政府任免下列同志职务"),
    (re.compile(_HEAD + r"(?:(?:下列|以下)(?:同志|人员))?(?:免\s?去|免职|解聘|免除|免去职务|接受辞职|不再任职|不再担任|不再任)(?:下列|以下)?(?:同志|人员|人)?的?(?:职务)?(?:名单)?\s*$"), "removed", "二、决定免去"),
    (re.compile(_HEAD + r"(?:[^,;。:\n]{2,20},)?(?:下列|以下)(?:同志|人员)?的?(?:原任|原有|现任|所任|原|现)?的?职务(?:自然|自行|相应|自动|予以)?免[除去]\s*$"), "removed", "下列同志的职务自然免除"),
    (re.compile(_HEAD + r"(?<!拟)(?<!提请)(?<!免)(?<!另有)(?:(?:下列|以下)(?:同志|人员))?(?:任\s?命|任职|聘任|任用)的?(?:下列|以下)?(?:同志|人员)?(?:职务)?(?:名单)?\s*$"), "appointed", "一、任命"),
)  # fmt: skip
# «…第四次会议于1月12日选举：» with the elected on the lines below.
ELECTS = re.compile(r"^[^,;。:\n]{0,80}(?:选举|补选|增选|选举产生|选出)(?:了|出)?(?:下列|以下)?(?:同志|人员)?\s*$")
# One of these stands in every clause that does something to somebody: a cheap look before the rows are tried.
DEED = re.compile(
    r"免[除去]$|接受\s*[:：]?$|^\s*(?:[一二三四五六七八九十\d]{1,3}[、.．])?免\s*[:：]?$|免职|接替|接棒|(?<![责信主])任(?![务何意性劳怨])|免去|免(?=[^,;。职费税]{4})|免除|辞去|辞任|选(?![择项取址用定])|代理|代行|代[局市省县区厅主]|兼|聘|委派|增补|推举|撤销|罢免|解除|拟|提名|推荐|建议|履新|转正|试用期(?=满|均|为|[一二两三半\d])|晋升|晋任|套转|主持[^,;。]{0,24}工作|现为|留任|对调|互换|身份|系(?=[^,;。的]{2,30}(?:长|主任|书记))|职务(?:首次)?(?:公开)?(?:亮相|露面)"
)
# Where a clause may begin although no comma stands before it.
SPLIT = re.compile(
    r"(?<=[^,;:。\n])(?=(?:,?并)?(?:会议)?(?:决定|同意|批准|关于|依法){0,2}(?:(?<!提请)(?<!提请批准)(?<!提请决定)(?<!拟)(?<!建议)(?<!被)(?<!由)(?<!人事)(?<!正式)(?<!常委会)(?:任命(?!为|书|的|和|通知|一批|等|职|人|事)|免去(?!$|[,;。\n])|解聘(?!$|[,;。\n])|(?<=[职务长任记员师、])免(?!下列|以下|一批|部分|的)(?=[其市省县区州盟旗一-龥][^,;。]{3,40}(?:[长任记员师]|职务)(?:$|[,;。、]))(?!去|职|费|税))|接受(?=[^,;。\n]{2,24}辞去)))|(?<=[长任记员师席])(?=\s+[一-龥·]{2,4}(?:当选|任(?![务何意期职])|出任|不再担任|卸任|获任|升任|调任|接任|兼任|被查|落马))|(?<=[长任记员师席务]、)(?=(?:并)?提请(?:决定|批准)?(?:任命|免去))|(?<=[长任记员师席]、)(?=(?:并)?(?:提名|推荐)(?:为|任|担任)?[^,;。、]{2,24}(?:人选|候选人))"
)
# «拟任人选张三,男,…», «省管干部李四»: what somebody is called, right before his name.
CALLED = r"拟任人选|(?:公示|考察|任职)对象|[省市县区州盟旗中]管干部"
# Markers after which the people of a clause stand: «会议决定张三任…».
LEAD_IN = re.compile(
    rf"\A[\s\S]*(?:决定|研究|宣布|宣读|消息|获悉|证实|透露|披露|显示|批准|同意|指出|表决|通过|议定|推举|日起|当日|会上|其中|其次|随后|此次|本次|另外|此外|同时|并且|而|由|原则|{CALLED}|[〕\]]\s?第?\d{{1,4}}号(?=\s)|[:\n\"“”])\s*"
)
PRONOUN = re.compile(r"^(?:近日|日前|近期|目前|如今)?(?:其|他|她|本人|该同志|并|同时|,)?(?:同志)?(?:并|同时|也|还|另)?$")
ONLY_DATE = re.compile(
    # No way back into what was taken: «2024年» can be taken as one and as two.
    r"^(?:[于自从在后至今并起]|\d{4}[./-]\d{1,2}|(?:19|20)\d\d年?(?:\d{1,2}月)?(?:\d{1,2}日)?|\d{1,2}月|[-—~至.年月日起后以来]|,)++$"
)
