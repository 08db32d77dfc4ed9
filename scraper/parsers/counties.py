"""Counties: the names of counties whose characters would pass for other words («新安县», «于都县», «和县»), and where they stand.

Counties are too many to list: their shape says what they are (gazetteer.py). These are those of GB/T 2260 (as of 2025) whose shape
does not, for they hold a word that ends or opens the name of a body, have one character, or begin like a province.
"""

import re

_NAMES = [
    "三都水族自治县",
    "东至县",
    "丰都县",
    "乐至县",
    "乐都区",
    "于洪区",
    "于田县",
    "于都县",
    "从化区",
    "从江县",
    "信都区",
    "周至县",
    "商都县",
    "宁都县",
    "宜都市",
    "将乐县",
    "尧都区",
    "新都区",
    "无为市",
    "昆都仑区",
    "曾都区",
    "望都县",
    "武都区",
    "殷都区",
    "江都区",
    "犍为县",
    "盐都区",
    "秦都区",
    "自流井区",
    "花都区",
    "荥经县",
    "莲都区",
    "蒙自市",
    "襄都区",
    "让胡路区",
    "郫都区",
    "都兰县",
    "都匀市",
    "都安瑶族自治县",
    "都昌县",
    "都江堰市",
    "魏都区",
    "即墨区",
    "原州区",
    "原平市",
    "原阳县",
    "和布克赛尔蒙古自治县",
    "和平区",
    "和平县",
    "和安县",
    "和康县",
    "和政县",
    "和林格尔县",
    "和田县",
    "和田市",
    "和硕县",
    "和静县",
    "和顺县",
    "和龙市",
    "如东县",
    "如皋市",
    "新丰县",
    "新乐市",
    "新乡县",
    "新会区",
    "新兴区",
    "新兴县",
    "新化县",
    "新北区",
    "新华区",
    "新吴区",
    "新和县",
    "新城区",
    "新宁县",
    "新安县",
    "新宾满族自治县",
    "新密市",
    "新巴尔虎右旗",
    "新巴尔虎左旗",
    "新市区",
    "新干县",
    "新平彝族傣族自治县",
    "新建区",
    "新抚区",
    "新昌县",
    "新晃侗族自治县",
    "新林区",
    "新民市",
    "新沂市",
    "新河县",
    "新泰市",
    "新津区",
    "新洲区",
    "新源县",
    "新田县",
    "新绛县",
    "新罗区",
    "新荣区",
    "新蔡县",
    "新邱区",
    "新邵县",
    "新郑市",
    "新野县",
    "新龙县",
    "本溪满族自治县",
    "东乌珠穆沁旗",
    "西乌珠穆沁旗",
    "全州县",
    "大柴旦行政区",
    "察哈尔右翼前旗",
    "察哈尔右翼中旗",
    "察哈尔右翼后旗",
    "科尔沁右翼前旗",
    "科尔沁右翼中旗",
    "科尔沁左翼中旗",
    "科尔沁左翼后旗",
    "达尔罕茂明安联合旗",
    "阿鲁科尔沁旗",
    "梅里斯达斡尔族区",
    "白云鄂博矿区",
    "鹰手营子矿区",
    "峨眉山市",
    "河南蒙古族自治县",
]
# Of one character before 县. Those that are words before it too («古县», «高县», «应县政府邀请») are read only where nothing stands before.
_SHORT = "临丰义乾佳兴冠凤勉吉唐夏威容宾富寿岚岷嵩康徽忠息房攸文易景曹杞歙沁沛沧泗泸泾洋浚涉淇渠温滑漳澧献珙盂眉睢磁礼祁绛茂范荣莒莘萧蒲蔚藤蠡费赵邱郏陇隰雄青魏黟"
_WORDS = "新和古代云南高理环道随应成单叶朗索"
_BELOW = "(?![级域直])"
_COUNTY = re.compile(
    rf"(?:{'|'.join(sorted(_NAMES, key=lambda name: (-len(name), name)))}|(?:(?<![一-龥])|(?<=[建立销将把]))(?:[{_SHORT}{_WORDS}]县)|[{_SHORT}]县){_BELOW}"
)
# Where one may begin, by its first two characters: the long alternation is tried only there.
_OPENING = re.compile(
    f"[{''.join(sorted({name[0] for name in _NAMES}))}{_SHORT}{_WORDS}](?=[县{''.join(sorted({name[1] for name in _NAMES}))}])"
)


def county_at(text: str, start: int) -> bool:
    """Say whether one of these counties stands at *start* of *text*."""
    return _COUNTY.match(text, start) is not None


def places_of_counties(text: str) -> set[int]:
    """Return the place of each character of *text* that belongs to the name of one of these counties."""
    counties = (_COUNTY.match(text, opening.start()) for opening in _OPENING.finditer(text))
    return {place for county in filter(None, counties) for place in range(*county.span())}
