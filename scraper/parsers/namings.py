"""Namings: the forms in which a sentence says that a body was founded, renamed or abolished (domain.md §6.2)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from re import Match, Pattern

from monitor.facts import ChangeType
from scraper.parsers.hearsay import UNNAMED
from scraper.parsers.masks import Masked

# Bodies are Ⓑ, dates Ⓓ, ranks Ⓡ and titles Ⓣ here (masks.py).
_P = r"(?:\([^()]{0,30}\))?"
# After a comma a body may begin a statement of its own («组建甲,乙加挂丙牌子»).
_OWN_VERB = r"(?:加挂|增挂|挂(?!牌)|[更改]名|[为是由]|不再加挂|调整|升格|划|隶属|归口|机构规格|规格|重新组建)"
# «…更名为甲,乙、丙同时撤销»: those behind the comma end, not the one before it.
_ENDS = rf"Ⓑ{_P}(?:[、和与及]原?Ⓑ{_P}){{0,9}}(?:同时|予以|被|依法|Ⓓ|正式|随之|相应|一并|整体|成建制|全部){{0,3}}(?:撤销|不再保留|裁撤|注销|并入|划归)"
_LIST = rf"Ⓑ{_P}(?:(?:、|,(?!Ⓑ{_P}{_OWN_VERB}|原?{_ENDS})|,?连同|以及|和|与|及|同)原?Ⓑ{_P}){{0,9}}(?:等[一-龥\d]{{0,8}}?(?:机构|部门|单位)|等)?"
_T = (
    r"(?:,?Ⓓ|,|上午|下午|今天|今日|昨天|昨日|首次|日前|近日|近期|本月|下月|月[底内]|年底|明年|今年|集中|集体|以新(?:面貌|身份|形象)|年初|年内|于|正式|已经|已|也|就|一起|一并|一同|同步|同时|举行了?|完成|改革|改制|隆重|新近|全面|顺利|宣布|率先|现|对外|"
    r"分别|均|相继|陆续|先后|同日|当天|当日|统一|将|即将|拟|可能|有望|计划|预计|力争|争取|起|前)"
)
_MID = rf"{_T}{{0,6}}(?:在(?:[一-龥]|Ⓑ){{1,14}}?[上中]?)?{_T}{{0,5}}"
_NOT_SITE = r"(?:(?!网站|官网|门户|微信|微博|账号|公众号|客户端|域名|网址|频道|栏目|热线|平台|职[责能])[^Ⓑ。;]){0,24}?"
# «甲局加挂乙牌子，丙处更名为丁»: what ends so before the verb is a body that could not be read, and it is its name that changes.
_NOT_ANOTHER = r"(?<![局委办会心处科院馆所站校队园社厂场台])"
_SITE_AFTER = r"(?!网站|官网|门户|网|微信|微博|公众号|客户端|账号|频道)"
_FOUND = r"(?:组建成立|组建|新设立|设立|新设|新成立|成立|建立)"
_AFTER = r"(?![一-龥]{0,10}?(?:领导小组|工作小组|专班|指挥部|工作组|党组|党委|[党团]?总支|团委|纪委|支部|工会|委员会|协会|小组|实验室|志愿|突击队|服务队|专家|工作站|工作室|服务站|联盟|分会|研究会|俱乐部|基地)|领导|筹|以来|后|前|之[际前后]|是|的(?!牌)|出让|督办|交易|上市|销售|转让|产品|企业|大会|仪式|的|方案|工作|了?[一二三四五六七八九十百\d]+[周年]|上)"
# «甲(整体)并入乙»: all of 甲, and 乙 itself; «从甲并入» is a part of it, «并入乙综合处» a part of 乙.
_OF_ONE = r"(?<![从由自])(?<![从由自]Ⓑ、)"
_WHOLE = r"(?:整体|成建制|整建制|正式|被|全部|一并|统一|已经?|即?将|拟|有望|可能|计划|预计|Ⓓ){0,4}"
_THEN = rf",?(?:并?将其|其|并)?{_WHOLE}"
_INTO = r"(?:到|至)?(?:(?P<into>Ⓑ)(?=$|[,;:()]|的(?:通知|决定|批复|公告|意见|函)|后)|Ⓑ(?!管理|的(?!通知|决定|批复|公告|意见|函|请示)|网|官网|门户|微信|公众号|客户端|平台|系统|账号))"
_PLAN = re.compile(
    r"拟(?![订定写稿就])|将(?!原?Ⓑ|其[^,。;Ⓑ]{0,12}职[责能权])|可能|有望|计划(?!的)|筹[建备]|预计|力争|争取|考虑|建议|提议|研究(?:组建|设立|成立)|未来|探索|支持|鼓励|应当|可以|推动|加快|准备|打算|着手|申请|请求|恳请"
)
# «关于将甲更名为乙的请示»: asked for, and no more.
_ASKED = re.compile(r"[^,。;]{0,40}的(?:请示|申请|提案|议案|建议)")
_PLAN_ANYWHERE = re.compile(
    r"征求意见|草案|送审|(?<!人选)(?<!名单)(?<!班子)(?<!领导)(?<!成员)尚未(?:批|正式|挂牌|公布)|有待|待[^,。;]{0,16}(?:审批|批准|批复)后|的建议(?=$|[,。;])|待批|未获批|传闻|网传|据传|或将|"
    + UNNAMED
)
# «拟组建甲，不再保留乙»: the ending is as little decided as the founding.
_INTENDED = re.compile(r"拟(?![订定写稿就])|计划(?!的)|有望|建议|提议")
_FORMING = re.compile(r"组建|设立|成立|更名|改名|分设|合并|并入")
_DECIDED = re.compile(r"决定|同意|批准|批复|已|正式|现将|宣布|Ⓓ")
_ENDINGS = frozenset(["撤销", "不再保留", "裁撤", "撤并", "取消", "注销"])
_HISTORY = re.compile(r"先后|陆续|相继|曾(?!Ⓑ)|曾经")
_UNTRUE = re.compile(r"不实|谣言|误传|辟谣|的(?:请示|申请|报告)已?收悉")
_DENIED = re.compile(r"(?:不予?|未予?|暂缓)(?:同意|批准)|没有|并未|未曾|尚未|是否|如(?:需|果)|假如|不会|否认")


@dataclass(frozen=True, slots=True)
class NamingRule:
    """One form: what it says, the deciding word, its pattern on a masked sentence, and a sentence that it reads.

    *how* is the deciding word as the judge tests for it; None takes the verb as the text has it.
    """

    id: str
    type: ChangeType
    how: str | None
    pattern: Pattern[str]
    sample: str


def _rule(name: str, kind: ChangeType, how: str | None, pattern: str, sample: str) -> NamingRule:
    return NamingRule(name, kind, how, re.compile(pattern), sample)


_F, _R, _A = ChangeType.FOUNDED, ChangeType.RENAMED, ChangeType.ABOLISHED
RULES: tuple[NamingRule, ...] = (
    _rule("naming/分别更名", _R, "更名", r"(?P<olds>Ⓑ(?:[、和与及]Ⓑ){1,9})(?:分别|依次)(?P<verb>更名|改名)为(?P<news>Ⓑ(?:[、和与及]Ⓑ){1,9})", "河北省政务服务中心、河北省信息中心分别更名为河北省数据服务中心、河北省数字中心"),
    _rule("naming/更名", _R, "更名", rf"(?P<old>Ⓑ){_P}{_NOT_SITE}{_NOT_ANOTHER}(?P<verb>更名|改名|易名|更改名称|名称变更|名称调整|名称改|改称)为?(?P<new>Ⓑ)(?P<plate>\(Ⓑ\))?{_SITE_AFTER}", "将河北省政务服务管理办公室更名为河北省数据局"),
    _rule("naming/更名…为", _R, "更名", r"(?P<verb>更名|改名)(?:原)?(?P<old>Ⓑ)为(?P<new>Ⓑ)", "同意更名河北省政务服务管理办公室为河北省数据局"),
    _rule("naming/牌子换为", _R, "更名", r"[“\"]?(?P<old>Ⓑ)[”\"]?(?:的)?牌子(?:正式|已|Ⓓ|,){0,3}(?P<verb>换为|换成|更换为|变更为)[“\"]?(?P<new>Ⓑ)", "河北省政务服务管理办公室牌子正式换为河北省数据局"),
    _rule("naming/启用新名", _R, "更名", rf"(?P<old>Ⓑ){_P}(?:(?:于|自|从|由)?Ⓓ(?:起|正式)?|正式|将|[,，]){{0,4}}(?P<verb>启用)(?:新的?)?(?:校名|名称|单位名称|机构名称|院名)[为:“\"]{{0,2}}(?P<new>Ⓑ)", "河北省信息中心自2024年7月1日起启用新名称“河北省数据中心”"),
    _rule("naming/由更名", _R, "更名", rf"(?P<new>Ⓑ){_P},?(?:系|是)?由原?(?P<old>Ⓑ)(?P<verb>更名|改名)(?:而来|组成|组建|设立)?(?!为|前|后)", "河北省数据局由河北省政务服务管理办公室更名而来"),
    _rule("naming/后由更名", _R, "更名", rf"(?:^|(?<=[,:]))(?P<new>Ⓑ){_P}(?:[^。;Ⓑ]{{0,24}},)?(?:[为系是]Ⓑ[^,。;Ⓑ]{{0,14}},)?(?:系|是)?由原?(?P<old>Ⓑ)(?P<verb>更名|改名)(?:组建|设立)?(?:而来|而成)", "河北省数据局为省政府直属机构,由河北省政务服务管理办公室更名组建而成"),
    _rule("naming/现更名", _R, "更名", rf"(?:^|[,:])(?:机构|单位|该[局办委]|本局|我局|该中心|其)?(?:现|已|正式|统一|Ⓓ|起|,){{0,4}}(?P<verb>更名|改名)为(?P<new>Ⓑ)(?P<plate>\(Ⓑ\))?{_SITE_AFTER}", "河北省政务服务管理办公室网站更新名称,机构现更名为河北省数据局"),
    _rule("naming/调整为", _R, "调整为", r"(?:^|[,;:将把原])(?P<old>Ⓑ)(?P<verb>调整)为(?P<new>Ⓑ)(?!管理|代管|直属|的|工作部门|组成|部门|Ⓡ|所属|领导|内设|派出)", "将河北省政务服务管理办公室调整为河北省数据局"),
    _rule("naming/改组", _F, "重新组建", r"(?P<pre>Ⓑ)(?:已|,|于|自|Ⓓ|正式|依法){0,4}(?:整体)?(?:改组|改建|重组|重新组建)(?:组建)?[为成](?:了)?(?P<list>Ⓑ)", "河北省大数据中心整体改组为河北省数据局"),
    _rule("naming/分设", _F, "分设", rf"(?P<pre>Ⓑ)(?:一分为[二三两],?|正式|依法|Ⓓ){{0,3}}(?P<verb>分设|拆分|分立|分拆|析置)(?:设立|组建|设置)?[为成](?P<list>{_LIST})", "将河北省政务服务和大数据管理局分设为河北省政务服务管理局、河北省数据局"),
    _rule("naming/基础上", _F, "在…基础上组建", rf"[在以](?:原(?:有|来)?的?)?(?P<pre>{_LIST})的?(?:职[责能])?(?:基础上|为基础)[^。]{{0,80}}?(?:重新)?(?P<verb>{_FOUND})(?:了|为|成)?(?P<list>{_LIST})", "在原河北省大数据中心基础上,整合有关职能,组建河北省数据局"),
    _rule("naming/整合职责", _F, "整合组建", rf"整合(?:了)?(?:原)?(?P<givers>{_LIST})[^,。;Ⓑ]{{0,16}}?职[责能][^。]{{0,40}}?(?P<verb>{_FOUND})(?:了)?(?P<list>{_LIST})", "整合河北省委网信办、河北省发展改革委有关职责,组建河北省数据局"),
    _rule("naming/职责整合", _F, "整合组建", rf"[将把]原?(?P<givers>Ⓑ(?=[^。;]{{0,160}}?职[责能])[^。;]{{2,160}}?)(?:等)?(?:进行|予以|加以)?(?:整合|合并),?(?:重新)?(?P<verb>{_FOUND})(?:了)?(?P<list>{_LIST}){_AFTER}", "将河北省大数据中心、河北省信息中心的数据管理职责整合,组建河北省数据局"),
    _rule("naming/整合", _F, "整合组建", rf"(?:整合|[将由把])(?:了)?(?:原)?(?P<pre>{_LIST})(?:进行|予以)?(?:整合|合并)?,?(?:重新)?(?P<verb>{_FOUND}|整合为|合并为)(?:了|为|成)?(?P<list>{_LIST})", "将河北省大数据中心、河北省信息中心整合组建河北省数据局"),
    _rule("naming/原有整合", _F, "整合组建", rf"(?:^|[,:])原?(?P<pre>Ⓑ(?:(?:、|和|与|及)原?Ⓑ){{1,9}})(?:的?(?:机构)?职[责能])?(?:进行|予以|正式|,){{0,2}}(?:整合|合并|重组),?(?:重新|新)?(?P<verb>{_FOUND})(?:了|为|成)?(?P<list>Ⓑ)", "原河北省大数据中心、河北省信息中心整合组建河北省数据局"),
    _rule("naming/在基础上组建", _F, "在…基础上组建", rf"(?P<list>Ⓑ){_P},?(?:系|是|由)?[在以]原?(?P<pre>{_LIST})的?(?:职[责能])?(?:的)?(?:基础上|为基础),?[^,。;Ⓑ]{{0,16}}?(?P<verb>重新组建|改组|组建|成立|设立)(?:而成|而来|的)?(?=$|[,。;])", "河北省数据局系在原河北省大数据中心基础上重新组建"),
    _rule("naming/合并后名称", _F, "合并组建", r"(?:^|[,:将把])原?(?P<pre>Ⓑ(?:[、和与及同]原?Ⓑ){1,4})(?:进行|予以|正式|整体|依法){0,2}(?:合并|整合|重组),?(?:(?:合并|整合|重组)后的?)?新?(?:机构|单位)?的?(?:名称|定名|更名|命名)(?:仍|继续|统一|定)?为(?P<list>Ⓑ)", "将河北省信息中心与河北省大数据中心合并,合并后名称为河北省大数据中心"),
    _rule("naming/合并而成", _F, "合并组建", rf"(?P<list>Ⓑ){_P},?(?:系|是)?由原?(?P<pre>{_LIST})(?:整合|合并|重组)(?:组建|设立)?(?:而成|而来|成立|组建|组成)", "河北省数据局由原河北省大数据中心、河北省信息中心合并而成"),
    _rule("naming/重新组建", _F, "重新组建", rf"重新(?:组建|设立)(?:成立)?(?:了)?(?P<list>{_LIST}){_AFTER}", "重新组建河北省数据局"),
    _rule("naming/组建", _F, None, rf"(?P<verb>挂牌成立|揭牌成立|新组建|{_FOUND})(?:了)?(?:新的)?(?P<list>{_LIST}){_AFTER}", "组建河北省数据局,作为省政府直属机构"),
    _rule("naming/成立的", _F, None, r"Ⓓ(?:正式|新|才|,){0,2}(?P<verb>挂牌成立|揭牌成立|成立|组建|设立|新设|挂牌|揭牌)的(?P<list>Ⓑ)", "2019年成立的河北省大数据中心是省政府直属事业单位"),
    _rule("naming/划入新组建的", _F, None, r"(?:划入|划归|划转|转入|并入|移交|整合)(?:至|到|给)?新(?P<verb>组建|成立|设立)的(?P<list>Ⓑ)", "撤销河北省大数据中心,其职责划入新组建的河北省数据局"),
    _rule("naming/由新组建的", _F, None, r"由新(?P<verb>组建|成立|设立)的(?P<list>Ⓑ)(?:承担|负责|行使|履行)", "撤销河北省大数据中心,相关职责由新组建的河北省数据局承担"),
    _rule("naming/成立的有", _F, None, rf"(?P<verb>挂牌成立|揭牌成立|挂牌|揭牌|成立|亮相)的(?:还|同时)?(?:有|是|包括|为)[^Ⓑ。;]{{0,10}}?(?P<list>{_LIST})", "1月31日,同时挂牌成立的有两家:河北省数据局、河北省委社会工作部"),
    _rule("naming/新机构分别是", _F, None, rf"(?:新机构|新(?:组建|设立|成立)?的?(?:党政)?(?:部门|机构|单位)|[\d一二三四五六七八九十两]{{1,3}}[家个][^,。;Ⓑ]{{0,8}}(?:机构|部门|单位))[^,。;Ⓑ]{{0,8}}(?P<verb>挂牌成立|揭牌成立|揭牌|挂牌|成立|亮相),(?:分别[为是]|包括|即|有)[:：]?(?P<list>{_LIST})", "河北省两家新机构集中揭牌,分别是河北省数据局、河北省委社会工作部"),
    _rule("naming/设立", _F, None, rf"(?P<list>Ⓑ){_P}(?:于)?Ⓓ(?:正式|依法)?(?P<verb>设立|组建)(?=$|[,。;])", "河北省数据局2月4日设立,为省政府直属机构"),
    _rule("naming/成立于", _F, "成立", r"(?P<list>Ⓑ)(?:\([^()]{0,30}\))?(?P<verb>(?:挂牌|组建)?(?:成立|设立|组建))于Ⓓ", "河北省大数据中心成立于2019年5月"),
    _rule("naming/为揭牌", _F, "揭牌", rf"为(?P<list>{_LIST})(?:正式|共同)?(?P<verb>揭牌|授牌)(?!后|前)", "省领导共同为河北省数据局揭牌"),
    _rule("naming/挂牌", _F, None, rf"(?P<list>{_LIST}){_MID}(?P<verb>挂牌成立|揭牌成立|成立揭牌|成立挂牌|亮相成立|挂牌运行|挂牌(?!子)|揭牌|亮相|组建成立|成立){_AFTER}", "2024年1月5日,河北省数据局在石家庄正式挂牌成立"),
    _rule("naming/牌子悬挂", _F, "挂牌", r"(?:^|(?<=[:Ⓓ])|(?<=Ⓓ,))(?P<list>Ⓑ)的?(?:牌子|牌匾)(?:今[天日]|Ⓓ|正式|已){0,3}(?P<verb>悬挂|挂起|挂上)", "1月5日,河北省数据局牌子正式悬挂"),
    _rule("naming/揭牌仪式", _F, "揭牌", rf"(?P<list>{_LIST})(?:{_MID})(?:挂牌|揭牌|成立)(?:成立|暨揭牌|揭牌)?(?:仪式|大会|暨[一-龥]{2,12}?(?:会议|大会|仪式))(?!上)(?:于?Ⓓ)?", "2024年1月5日,河北省数据局举行揭牌仪式"),
    _rule("naming/组建几个", _F, None, rf"新(?P<verb>组建|成立|设立)的?(?:党政)?(?:部门|机构|单位)?(?:[\d一二三四五六七八九十两]{{1,3}}[个家])?(?:部门|机构|单位)?,?(?::|分别[为是]:?|包括:?|即:?)(?P<list>{_LIST})", "新组建2个:河北省数据局、河北省委社会工作部"),
    _rule("naming/组建到位", _F, None, rf"(?P<list>{_LIST})(?:已|均|也|全部|Ⓓ|,){{0,3}}(?P<verb>重新组建|组建|设立)(?:到位|完成|完毕|就绪)", "省科学技术厅重新组建到位"),
    _rule("naming/拟升格", ChangeType.PLANNED, "升格", r"(?:拟|将|计划|有望)(?:[将把])?(?P<old>Ⓑ)(?:整体)?(?P<verb>升格|升级|提格)为(?P<new>Ⓑ)(?!管理|直属|的|工作部门|组成|部门|Ⓡ|所属)", "今年将把河北省大数据中心升格为河北省数据局"),
    _rule("naming/升格", _R, "升格", rf"(?P<old>Ⓑ){_P}(?:Ⓓ|已|经批准|正式|整体|成功|获批){{0,3}}(?P<verb>升格|升级)为(?P<new>Ⓑ)(?!管理|直属|的|工作部门|组成|部门|Ⓡ|所属)", "河北省大数据中心升格为河北省数据局"),
    _rule("naming/筹建", ChangeType.PLANNED, "筹建", r"筹[建备](?:成立|组建|设立)?(?:新的)?(?P<list>Ⓑ)", "河北省正在筹建河北省数据局"),
    _rule("naming/撤销并入", _A, "并入", rf"(?P<verb>撤销|不再保留|裁撤)(?:了)?(?:单设的)?原?(?P<list>{_LIST}){_THEN}并入{_INTO}", "撤销河北省信息中心,整体并入河北省数据局"),
    _rule("naming/撤销后并入", _A, "并入", rf"(?P<list>{_LIST})(?:予以|被|依法|正式|Ⓓ){{0,3}}(?P<verb>撤销|裁撤)后?{_THEN}并入{_INTO}", "河北省信息中心撤销后并入河北省数据局"),
    _rule("naming/撤销", _A, None, rf"(?P<verb>撤销|不再保留|裁撤|撤并|取消|注销)(?:了)?(?:单设的|单独设[立置]的)?原?(?P<list>{_LIST})(?!的?(?:牌|称号|名称|加挂|职务|处分|决定|资格)|[^,。;]{{0,8}}(?:处分|许可|决定|职务|牌子))", "组建河北省数据局,不再保留河北省政务服务管理办公室"),
    _rule("naming/被撤销", _A, None, rf"(?P<list>^Ⓑ(?:[,、]Ⓑ){{1,9}}|{_LIST})(?:同时|予以|被|依法|Ⓓ|正式|随之|相应){{0,3}}(?P<verb>撤销|不再保留|裁撤|注销)(?![^,。;]{{0,8}}(?:职务|牌子|处分))", "河北省政务服务管理办公室同时撤销"),
    _rule("naming/并入", _A, "并入", rf"{_OF_ONE}(?P<list>{_LIST}){_WHOLE}(?P<verb>并入){_INTO}", "河北省信息中心整体并入河北省数据局"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Naming:
    """What one rule read in a masked sentence; places are indices of the mask.

    *givers* hand functions over and may go on; *into* takes in those that end.
    """

    rule: NamingRule
    type: ChangeType
    how: str
    start: int
    end: int
    bodies: tuple[int, ...]
    new: int | None = None
    old: int | None = None
    plate: int | None = None
    predecessors: tuple[int, ...] = ()
    givers: tuple[int, ...] = ()
    into: int | None = None
    refused: str | None = None
    pairs: tuple[tuple[int, int], ...] = ()


def namings(masked: Masked) -> Iterator[Naming]:
    """Yield what *masked* says happened to bodies; a passage is read by the first rule that fits."""
    taken: list[tuple[int, int]] = []
    for rule in RULES:
        for match in rule.pattern.finditer(masked.text):
            if any(start < match.end() and match.start() < end for start, end in taken) and not _other_list(match, taken):
                continue
            taken.append(match.span())
            yield _naming(rule, match, masked)


def _other_list(match: Match[str], taken: list[tuple[int, int]]) -> bool:
    """A body list that one verb ends may begin the next statement («…组建甲,不再保留乙»)."""
    groups = match.groupdict()
    verb = match.start("verb") if groups.get("verb") else match.start()
    return "new" not in groups and bool(groups.get("verb")) and not any(start <= verb < end for start, end in taken)


def _naming(rule: NamingRule, match: Match[str], masked: Masked) -> Naming:
    groups = match.groupdict()
    verb = groups.get("verb")
    # «Ⓑ(旧名)» and a list keep their order; what stands in brackets is no member of the list.
    bodies = tuple(place for place, _ in masked.within(*match.span("list"))) if "list" in groups else ()
    planned = _planned(match, masked.text)
    return Naming(
        rule=rule,
        type=ChangeType.PLANNED if planned else rule.type,
        how=rule.how or (verb or "").removeprefix("新"),
        start=match.start(),
        end=match.end(),
        bodies=bodies,
        new=match.start("new") if groups.get("new") else None,
        old=match.start("old") if groups.get("old") else None,
        plate=match.start("plate") + 1 if groups.get("plate") else None,
        predecessors=tuple(place for place, _ in masked.within(*match.span("pre"))) if groups.get("pre") else (),
        givers=tuple(place for place, _ in masked.within(*match.span("givers"))) if groups.get("givers") else (),
        into=match.start("into") if groups.get("into") else None,
        refused=_refusal(match, masked.text),
        pairs=_pairs(match, masked) if groups.get("news") else (),
    )


def _pairs(match: Match[str], masked: Masked) -> tuple[tuple[int, int], ...]:
    """Return which body got which name in «甲、乙分别更名为丙、丁»; lists of two lengths pair nobody."""
    olds, news = masked.within(*match.span("olds")), masked.within(*match.span("news"))
    return tuple((old, new) for (old, _), (new, _) in zip(olds, news, strict=True)) if len(olds) == len(news) else ()


def is_intended(text: str, start: int, end: int) -> bool:
    """Say whether what stands between *start* and *end* of *text* is meant to be, not done."""
    return bool(_PLAN.search(text, start, end) or _is_wished(text, end) or _PLAN_ANYWHERE.search(text))


def is_denied(text: str, start: int, end: int) -> bool:
    """Say whether *text* denies or only supposes what stands between *start* and *end*."""
    return bool(_DENIED.search(text, start, end) or _UNTRUE.search(text, start, end + 12))


def _planned(match: Match[str], text: str) -> bool:
    groups = match.groupdict()
    verb = match.start("verb") if groups.get("verb") else match.end()
    clause = max(text.rfind(mark, 0, match.start()) for mark in ",:。") + 1
    return bool(_PLAN.search(text[clause:verb]) or _PLAN_ANYWHERE.search(text)) or _is_wished(text, verb)


def _is_wished(text: str, verb: int) -> bool:
    """Say whether «建议» or «拟» before *verb* still holds there, nothing decided since, or the clause only asks for it."""
    if _ASKED.match(text, verb):
        return True
    wishes = list(_INTENDED.finditer(text, 0, verb))
    return bool(wishes) and _DECIDED.search(text, wishes[-1].end(), verb) is None


def _is_of_a_plan(text: str, verb: int) -> bool:
    """Say whether what ends at *verb* is a part of a plan that founds or renames; an ending that is all the plan is one itself."""
    intended = _INTENDED.search(text, 0, verb)
    return intended is not None and ("Ⓑ" in text[intended.end() : verb] or _FORMING.search(text, verb) is not None)


def _refusal(match: Match[str], text: str) -> str | None:
    groups = match.groupdict()
    verb = match.start("verb") if groups.get("verb") else match.start()
    clause = max(text.rfind(mark, 0, verb) for mark in ",。") + 1
    if _HISTORY.search(text[clause:verb]) and "Ⓓ" not in text[: match.end()]:
        return "a history without a date"
    if "list" in groups and groups.get("verb") in _ENDINGS and _is_of_a_plan(text, verb):
        return "planned, with the founding before it"
    if is_denied(text, clause, match.end()):
        return "denied or conditional"
    return None
