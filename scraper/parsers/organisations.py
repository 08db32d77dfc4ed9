"""Organisations: short forms made full from the text, the page and its owner (eval/README rule 8)."""

import re

from scraper.parsers.provinces import PROVINCES, Province, province_of

_ALIASES = (
    (re.compile(r"发展(和)?改革委(员会)?(?!员)|发改委"), "发展和改革委员会"),
    (re.compile(r"人大常委会"), "人民代表大会常务委员会"),
    (re.compile(r"^(.{2,8}?[省市区])政府(?=$|办公)"), r"\1人民政府"),
    (re.compile(r"^兵团"), "新疆生产建设兵团"),
    (re.compile(r"^(中国共产党|中共)"), ""),
)
_SELF = re.compile(r"^(该局|本局|我局|该办|本办|局|本单位|该单位|机关|局机关)$")
_PARTY_ENDING = re.compile(r"(机关)?(党组|党委|分党组)$")
_LEVEL = re.compile(r"^(省|市|自治区|全省|全市|区)(?=[一-龥])")
BODY_NAME = re.compile(
    r"[一-龥]{2,24}?(?:数据(?:和|与)?政务服务(?:管理)?局|政务服务(?:和|与)?数据管理局|大数据发展管理局|大数据应用发展管理局|大数据发展局|大数据管理局|数据资源管理局|数据管理局|数据发展局|大数据局|数据局|"
    r"政务服务(?:和数字化建设)?管理(?:办公室|局)|政务服务局|营商环境建设局|数字化发展局|数字化建设管理局|大数据(?:管理)?中心|政务服务和大数据中心|发展和改革委员会|发展改革委(?:员会)?|委员会|管理局|管理办公室|办公室|局|厅|委|中心|院|政府)"
)


def full_name(name: str | None, owner: str | None, place: str | None = None) -> str | None:
    """Return the full form of *name*; *owner* is the page's body and *place* the province in scope.

    None when nothing in scope says which body is meant.
    """
    if name is None:
        return owner
    bare = re.sub(r"\s+", "", name).strip("、,，的")
    bare = _PARTY_ENDING.sub("", re.sub(r"[(（].*?[)）]", "", bare))
    if not bare or _SELF.match(bare):
        return owner
    province = province_of(place) or province_of(owner)
    bare = _placed(bare, province)
    for pattern, full in _ALIASES:
        bare = pattern.sub(full, bare)
    return bare


def _placed(bare: str, province: Province | None) -> str:
    """Put the province before a name that only says its level, or no place at all."""
    own = province_of(bare)
    if own is not None:
        if own.level != "兵团" and not bare.startswith(own.name):
            rest = bare[len(own.short) :]
            return own.name + rest.removeprefix(own.level) if rest else bare
        return bare
    if province is None or province.level == "兵团":
        return bare
    match = _LEVEL.match(bare)
    if match is not None and (match[1].endswith(province.level) or (match[1] == "区" and province.level == "自治区")):
        return province.name + bare[match.end() :]
    return bare


def place_of(text: str) -> str | None:
    """Return the one province that *text* names, or None when it names none or several."""
    found = {
        province.name for province in PROVINCES if province.name in text or (province.level != "兵团" and province.short in text)
    }
    return found.pop() if len(found) == 1 else None
