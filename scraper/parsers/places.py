"""Places: provinces and prefectures as they open the names of bodies, and the unit a short form means."""

import re
from functools import lru_cache

from scraper.parsers.provinces import PROVINCES, province_of

_CITIES = {
    "河北": "石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水",
    "山西": "太原 大同 阳泉 长治 晋城 朔州 晋中 运城 忻州 临汾 吕梁",
    "内蒙古": "呼和浩特 包头 乌海 赤峰 通辽 鄂尔多斯 呼伦贝尔 巴彦淖尔 乌兰察布",
    "辽宁": "沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 盘锦 铁岭 朝阳 葫芦岛",
    "吉林": "长春 吉林 四平 辽源 通化 白山 松原 白城",
    "黑龙江": "哈尔滨 齐齐哈尔 鸡西 鹤岗 双鸭山 大庆 伊春 佳木斯 七台河 牡丹江 黑河 绥化",
    "江苏": "南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州 镇江 泰州 宿迁",
    "浙江": "杭州 宁波 温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 丽水",
    "安徽": "合肥 芜湖 蚌埠 淮南 马鞍山 淮北 铜陵 安庆 黄山 滁州 阜阳 宿州 六安 亳州 池州 宣城",
    "福建": "福州 厦门 莆田 三明 泉州 漳州 南平 龙岩 宁德",
    "江西": "南昌 景德镇 萍乡 九江 新余 鹰潭 赣州 吉安 宜春 抚州 上饶",
    "山东": "济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 泰安 威海 日照 临沂 德州 聊城 滨州 菏泽",
    "河南": "郑州 开封 洛阳 平顶山 安阳 鹤壁 新乡 焦作 濮阳 许昌 漯河 三门峡 南阳 商丘 信阳 周口 驻马店 济源",
    "湖北": "武汉 黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 随州 仙桃 潜江 天门",
    "湖南": "长沙 株洲 湘潭 衡阳 邵阳 岳阳 常德 张家界 益阳 郴州 永州 怀化 娄底",
    "广东": "广州 韶关 深圳 珠海 汕头 佛山 江门 湛江 茂名 肇庆 惠州 梅州 汕尾 河源 阳江 清远 东莞 中山 潮州 揭阳 云浮",
    "广西": "南宁 柳州 桂林 梧州 北海 防城港 钦州 贵港 玉林 百色 贺州 河池 来宾 崇左",
    "海南": "海口 三亚 三沙 儋州",
    "四川": "成都 自贡 攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 广安 达州 雅安 巴中 资阳",
    "贵州": "贵阳 六盘水 遵义 安顺 毕节 铜仁",
    "云南": "昆明 曲靖 玉溪 保山 昭通 丽江 普洱 临沧",
    "西藏": "拉萨 日喀则 昌都 林芝 山南 那曲",
    "陕西": "西安 铜川 宝鸡 咸阳 渭南 延安 汉中 榆林 安康 商洛",
    "甘肃": "兰州 嘉峪关 金昌 白银 天水 武威 张掖 平凉 酒泉 庆阳 定西 陇南",
    "青海": "西宁 海东",
    "宁夏": "银川 石嘴山 吴忠 固原 中卫",
    "新疆": "乌鲁木齐 克拉玛依 吐鲁番 哈密 石河子 阿拉尔 图木舒克 五家渠 北屯 铁门关 双河 可克达拉 昆玉 胡杨河 新星 白杨",
}
_OTHER = (
    "兴安盟 锡林郭勒盟 阿拉善盟 延边朝鲜族自治州 延边州 大兴安岭地区 恩施土家族苗族自治州 恩施州 湘西土家族苗族自治州 湘西州 阿坝藏族羌族自治州 阿坝州 甘孜藏族自治州 甘孜州 "
    "凉山彝族自治州 凉山州 黔西南州 黔东南州 黔南州 楚雄彝族自治州 楚雄州 红河哈尼族彝族自治州 红河州 文山州 西双版纳傣族自治州 西双版纳州 大理白族自治州 大理州 德宏州 怒江州 迪庆州 "
    "阿里地区 临夏回族自治州 临夏州 甘南藏族自治州 甘南州 海北藏族自治州 海北州 黄南州 海南藏族自治州 海南州 果洛州 玉树州 海西蒙古族藏族自治州 海西州 昌吉回族自治州 昌吉州 博尔塔拉州 "
    "巴音郭楞州 阿克苏地区 克孜勒苏州 喀什地区 和田地区 伊犁哈萨克自治州 伊犁州 塔城地区 阿勒泰地区"
)
_PROVINCE_OF_CITY = {city: province for province, cities in _CITIES.items() for city in cities.split()}
CITIES: frozenset[str] = frozenset(_PROVINCE_OF_CITY)
_UNITS = sorted(
    {
        *(province.name for province in PROVINCES),
        *(province.short for province in PROVINCES),
        *(f"{city}市" for city in CITIES),
        *_OTHER.split(),
    },
    key=lambda name: (-len(name), name),
)
UNIT_START = re.compile("|".join(_UNITS))
_CITY_IN = re.compile("|".join(f"{city}市" for city in sorted(CITIES, key=lambda name: (-len(name), name))))
_ANY_CITY = re.compile(r"^([一-龥]{2,6}?市)(?=[一-龥]|$)")
_DISTRICT = re.compile(r"^((?:[一-龥]{2,6}?[省市])?[一-龥]{2,5}?[区县旗])(?!域|块)")
_UNLISTED = re.compile(r"^[一-龥]{1,3}(?:省|自治区)")
_LESSER_CITY = re.compile(
    r"(?:^|[,。;:、\s从在由到与年月日])([^\W\d_a-zA-Z为任免命由在将的从到与和向省各全该本原名职去聘选日月年市据往赴对使让]{2,3}市)(?=委|政府|政务|人民|人大|数据|大数据|发展|信息)"
)
_DIRECT = frozenset(province.name for province in PROVINCES if province.level == "市")
_SECTION = re.compile(r"^\s*[•·\-—*\d.、]*\s*([一-龥]{2,5})\s*[::]")


@lru_cache(maxsize=2048)
def city_of(name: str) -> str | None:
    """Return the city that *name* begins with («长沙市数据局»): known ones first, then any «…市»."""
    rest = name
    for province in PROVINCES:
        if name.startswith(province.name) and province.level != "市":
            rest = name[len(province.name) :]
            break
    rest = _UNLISTED.sub("", rest)
    match = _CITY_IN.match(rest) or _ANY_CITY.match(rest)
    if match is None or rest.startswith(("省", "自治区")):
        return None
    return match[0] if match[0] not in ("市", "全市") else None


@lru_cache(maxsize=2048)
def district_of(name: str) -> str | None:
    """Return the district or county that *name* begins with («武清区数据局»), with the city before it."""
    if name.startswith(tuple(province.name for province in PROVINCES if province.name.endswith("自治区"))):
        return None
    match = _DISTRICT.match(name)
    return match[1] if match is not None and "自治区" not in match[1] else None


def city_in(text: str) -> str | None:
    """Return the one known city that *text* names in full, or None when it names none or several."""
    if "市" not in text:
        return None
    found = set(_CITY_IN.findall(text)) - _DIRECT or set(_LESSER_CITY.findall(text)) - _DIRECT
    return found.pop() if len(found) == 1 else None


@lru_cache(maxsize=2048)
def province_holding(place: str | None) -> str | None:
    """Return the full name of the province that *place*, a city or a province, lies in."""
    province = province_of(place)
    if province is None and place:
        short = _PROVINCE_OF_CITY.get((city_of(place) or "").removesuffix("市"))
        province = province_of(short)
    if province is None and place:
        unlisted = _UNLISTED.match(place)
        return unlisted[0] if unlisted is not None else None
    return province.name if province is not None else None


def section_place(line: str) -> str | None:
    """Return the place that a line of a roundup opens with («长沙：…», «甘肃：…»)."""
    match = _SECTION.match(line)
    if match is None:
        return None
    if match[1].removesuffix("市") in CITIES:
        return match[1].removesuffix("市") + "市"
    return next((province.name for province in PROVINCES if match[1] in (province.short, province.name)), None)
