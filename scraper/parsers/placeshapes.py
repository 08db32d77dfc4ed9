"""Place shapes: names of provinces, regions, prefectures and corps that no list has, by their shape alone."""

import re

NATIONS = re.compile(
    r"(?:蒙古|朝鲜|土家|苗|藏|羌|彝|布依|侗|哈尼|壮|傣|白|景颇|傈僳|回|哈萨克|柯尔克孜|维吾尔|满|瑶|黎|佤|畲|拉祜|水|东乡|纳西|土|达斡尔|仫佬|布朗|撒拉|毛南|仡佬|锡伯|"
    r"阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺)族|蒙古(?=自治州)|柯尔克孜(?=自治州)|哈萨克(?=自治州)"
)
_KINDS_OF_AREA = (
    "贫困 边穷 边远 偏远 发达 民族 革命老 边境 边疆 沿海 沿边 沿江 内陆 周边 毗邻 邻近 相邻 灾 疫 高寒 高原 农村 城市 各 该 本 全 其他 其它 有关 "
    "相关 部分 不同 重点 试点 当地 所在 国家 长三角 珠三角 三角洲 京津冀 东部 西部 南部 北部 中部 东北 西北 西南 东南 华东 华北 华南 华中 "
    "港澳 港澳台 台湾 亚太 大湾"
)
NO_KIND = "".join(f"(?<!{word})" for word in _KINDS_OF_AREA.split())

# A word that acts or counts before 省 («辞去省政府», «加挂省…») is no name.
_ACTING = (
    "为是将把另这哪某在于从了的被让由经至系到对设和与及等各全该本我现任免驻向并就或跨省市县区州去挂命受报请提据照担兼转调出组撤销划入隶来访研参席持导动造属覆发布送批决过举落实贯彻辞接替移委派聘推荐选补领率赴汇告听"
    "取指示传表联叫叁两多每几外他它业们个级央点部弟留存托习按往悉获头首末底初间年月日时前后已仍还均都也又再不未无没有可能应须需拟议纪监检审查核评估考视巡谈座用享支援借抽跟随凭循沿谋争奉服足解罢裁读写念看以"
)
# Halves of words, each with what stands before it and behind it in them: «监察云岭省…» names no 察云岭省, but 察哈尔省 is a name.
_HALVES = {
    "察": ("监视考检巡纪观督", "看觉"),
    "合": ("联结配综整符融组混", "并作署同理格"),
    "新": ("创更全革", "设任增的建组一华闻"),
    "同": ("共会随陪协一连不", "意时志步一"),
    "定": ("决确审制规认指评核法固签拟商议选", "点"),
    "通": ("交沟普开疏联", "过报知告"),
    "成": ("组形完建造构促合变达", "为立员"),
    "建": ("组筹新共创构重改扩党", "立设议成"),
    "立": ("设成建创确独订树", "即"),
    "上": ("以会网线马晚早报", "报级述午年"),
    "行": ("举进执运施推履实银发试现另先自暂流", "使政"),
    "达": ("传到下送抵转", "成到"),
    "代": ("替时现近当交", "表管理办"),
    "集": ("聚召汇征收采", "中体团"),
    "国": ("全我中本各外", "家务有资"),
    "会": ("员大协议开省社常例全", "议同见商上"),
    "归": ("回复划", "口属还"),
    "关": ("有相机公海无", "于心注"),
    "强": ("加增做", "调化省"),
    "作": ("工合操运协制写动", "为出"),
    "满": ("圆期届任", "足"),
    "交": ("移提上转成递外", "流通接由"),
    "口": ("归窗出进人对", "岸"),
    "共": ("中公总一", "同建享有青"),
    "家": ("国专大各一厂", ""),
    "加": ("参增追更施附", "挂强快"),
    "助": ("协援帮辅资", ""),
    "印": ("影复", "发章"),
    "召": ("号", "开集"),
    "增": ("", "补加设"),
    "称": ("名职简宣据统", "号谓"),
    "里": ("这那哪夜家院城心手区市县省厅局班会", "面程"),
    "学": ("大中小科医教文", "习校会"),
}
# A word that leads to a place and is no part of its name: «因云岭省…».
_LEADING = "因如若按凡但而则故且或即虽既遵依"


def _half(character: str) -> str:
    before, behind = _HALVES[character]
    return (f"(?<![{before}])" if before else "") + character + (f"(?![{behind}])" if behind else "")


_NAMING = rf"(?:[^\W\d_a-zA-Z{_ACTING}{''.join(_HALVES)}]|{'|'.join(map(_half, _HALVES))})"
# «文化大省», «内陆省», «少数民族自治区»: one of a kind; 省长, 省份, 省级 … are no places.
_PROVINCIAL = rf"{NO_KIND}((?<![大强弱])省(?![份级内外际直会长域情属管控部])|自治区)"
PROVINCE = re.compile(rf"{_NAMING}(?:{_NAMING}|州){_PROVINCIAL}")
# Of three characters the first may belong to the word before («因青岭省…»), so a longer name begins where a word ends; its peoples are
# named or not. A half that is a word by itself («同云岭省…») opens none.
LONGER = re.compile(
    rf"(?:(?<=[{_ACTING}{''.join(_HALVES)}{_LEADING}原])|(?<![一-龥]))(?![{_LEADING}是否曾某何谁哪此有无非原新同代归交成上行达会集加助学称印召增建立关国]|.{{1,2}}某)"
    rf"(?:{_NAMING}{{3}}{_PROVINCIAL}|{_NAMING}{{2,4}}(?:(?:{NATIONS.pattern}|维吾尔)){{1,3}}(自治[区州])|"
    rf"{_NAMING}{{2,3}}{NO_KIND}(自治州)|{_NAMING}{{3,5}}(?<!民)族(自治[区州])|{_NAMING}{{2,3}}生产建设(兵团))"
)
