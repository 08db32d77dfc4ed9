"""The provinces: their names, short names and GB/T 2260 codes."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Province:
    """One provincial unit; *level* is the word it goes by in short forms (省数据局, 市数据局, 自治区数据局)."""

    name: str
    short: str
    code: str
    level: str


_ROWS = (
    "北京市 北京 110000 市|天津市 天津 120000 市|河北省 河北 130000 省|山西省 山西 140000 省|内蒙古自治区 内蒙古 150000 自治区|"
    "辽宁省 辽宁 210000 省|吉林省 吉林 220000 省|黑龙江省 黑龙江 230000 省|上海市 上海 310000 市|江苏省 江苏 320000 省|"
    "浙江省 浙江 330000 省|安徽省 安徽 340000 省|福建省 福建 350000 省|江西省 江西 360000 省|山东省 山东 370000 省|"
    "河南省 河南 410000 省|湖北省 湖北 420000 省|湖南省 湖南 430000 省|广东省 广东 440000 省|广西壮族自治区 广西 450000 自治区|"
    "海南省 海南 460000 省|重庆市 重庆 500000 市|四川省 四川 510000 省|贵州省 贵州 520000 省|云南省 云南 530000 省|"
    "西藏自治区 西藏 540000 自治区|陕西省 陕西 610000 省|甘肃省 甘肃 620000 省|青海省 青海 630000 省|宁夏回族自治区 宁夏 640000 自治区|"
    "新疆维吾尔自治区 新疆 650000 自治区|新疆生产建设兵团 兵团 660000 兵团"
)
PROVINCES: tuple[Province, ...] = tuple(Province(*row.split()) for row in _ROWS.split("|"))


# A prefecture and a county of Qinghai, a district of Wuhai and one of Tianjin begin like a province.
LIKE_A_PROVINCE = re.compile(r"海南藏族|海南州|(?:海南|河北)区(?![域块内级])|河南蒙古族")


def province_of(name: str | None) -> Province | None:
    """Return the province that *name* begins with, by full or short name."""
    if not name or LIKE_A_PROVINCE.match(name):
        return None
    for province in PROVINCES:
        if name.startswith((province.name, province.short)):
            return province
    return None
