"""Powers: which organ may decide what about whom (domain.md §3.1 rule 4); only clear breaches, the unknown is believed."""

import re

from monitor.facts import Action, AppointmentFact
from monitor.posts import is_head, is_party, is_rank, without_mode

# Who may appoint or remove the leaders of a body, or decide on the body itself.
_POWER = re.compile(
    r"(人民政府(办公厅|办公室)?|省政府(办公厅)?|市政府(办公厅)?|自治区政府|人民代表大会(常务委员会)?|人大(常委会)?|国务院(办公厅)?|"
    r"省委|[市县区州盟旗地]委|自治区党委|[区州]党委|党工委|(?:中共|^中国共产党).{2,12}委员会|行政公署|行署|[州县区旗]政府|[区园港]管理委员会|[区园港]管委会|组织部|机构编制委员会(办公室)?|编办|编委|兵团(办公厅)?|生产建设兵团)$"
)
# «中共某省委员会», its first two characters left out as documents are read: behind the place nothing but 委员会.
_COMMITTEE = re.compile(r"^[一-龥]{2,20}?(?:自治区|省|[市州盟县区旗])委员会$")
# The league, the other parties and the people's organisations have committees in every place too, and so has a neighbourhood: they
# decide on nobody's posts but their own.
_OF_OTHERS = re.compile(
    r"^中国(?!共产党)|^团(?!风)|共青团|青年团|少先队|先锋队|政协|(?<!人)民[革盟建进]|农工(?:民主)?党|致公党|九三学社|台盟|国民党|"
    r"民主(?:同盟|建国|促进|自治)|[总协学工商字合]会|妇联|工商联|[文侨残青学]联|社区(?:党委|委|委员会)$"
)
_PARTY_WORDS = re.compile(r"^(中国共产党|中共)")
_CONGRESS = re.compile(r"(人民代表大会|人大)(常务委员会|常委会)?$")
_GOVERNMENT = re.compile(r"(人民政府|省政府|市政府|自治区政府)(办公厅|办公室)?$")
# A region of the first order, as an organ's name begins with it; 自治区 before 区, 兵团 before nothing.
_REGION = re.compile(r"^(?:[一-龥]{2,9}?自治区|[一-龥]{2,6}?(?:生产建设)?兵团|[一-龥]{2,6}?省|(?:北京|天津|上海|重庆)市)")
# A unit below it: 县, 区, 镇 and the like, before the word for the organ itself.
_UNIT = re.compile(r"^[一-龥]{1,9}?(?:自治州|自治县|自治旗|地区|新区|街道|市|州|盟|县|区|旗|镇|乡)(?=[一-龥])")
_PLACELESS = re.compile(r"^(省|市|自治区|区|县)(?=人民|人大|政府|委|党委|编|机构|组织)")
# A department and its deputies: no congress decides on those. A deputy governor is no such post.
_DEPARTMENT = re.compile(r"(局|厅|中心|(?<!务)委员会|办公室|办)$")
_DEPUTY_OF_DEPARTMENT = re.compile(r"^(常务)?副(局长|主任|厅长)$")


def has_power(issuer: str | None) -> bool:
    """Say whether *issuer* is an organ that decides on leaders and bodies."""
    if issuer is None or _OF_OTHERS.search(_first(issuer)) is not None:
        return False
    return any(organ.search(_first(issuer)) for organ in (_POWER, _COMMITTEE))


def _first(issuer: str) -> str:
    """Return the first of joint issuers."""
    return issuer.split("、", maxsplit=1)[0].strip()


def place_of(name: str) -> tuple[str, str]:
    """Return the region and the unit below it that *name* begins with; empty where it names none."""
    bare = _PARTY_WORDS.sub("", name.strip())
    region = _REGION.match(bare)
    rest = bare[region.end() :] if region else bare
    unit = None if _PLACELESS.match(rest) else _UNIT.match(rest)
    return region.group() if region else "", unit.group() if unit else ""


def reaches(issuer: str | None, body: str) -> bool:
    """Say whether the place of *issuer* may decide on *body*: not another region's, nor one below or beside it.

    An issuer that names no place is believed; so is everybody about a body that names none.
    """
    if not issuer:
        return True
    (region, unit), (own_region, own_unit) = place_of(_first(issuer)), place_of(body)
    if not own_region and not own_unit:
        return True
    if region and own_region and region[:2] != own_region[:2]:
        return False  # two characters tell regions apart, and 新疆 from 兵团 does not differ in who decides
    return not unit or unit == own_unit


def breach(issuer: str | None, body: str, fact: object, *, constituent: bool = False) -> str | None:
    """Return why *issuer* clearly cannot decide what *fact* says of *body*, or None.

    *constituent* says that the body is known to be a department of the government (组成部门).
    """
    if issuer is None:
        return None
    if not reaches(issuer, body):
        return f"{_first(issuer)} does not decide on {body}"
    if not isinstance(fact, AppointmentFact) or fact.post is None or fact.action is Action.NOMINATED or is_rank(fact.post):
        return None
    return _breach_of_post(_first(issuer), body, fact.post, fact.action, constituent=constituent)


def _breach_of_post(issuer: str, body: str, post: str, action: Action, *, constituent: bool) -> str | None:
    if is_party(post) and (_CONGRESS.search(issuer) or _GOVERNMENT.search(issuer)):
        return f"a Party committee decides on {post}, not {issuer}"
    if _CONGRESS.search(issuer) and _DEPARTMENT.search(body) and _DEPUTY_OF_DEPARTMENT.search(post):
        return f"the government decides on {post}, not {issuer}"
    acting = action is Action.ACTING or post != without_mode(post)
    if constituent and _GOVERNMENT.search(issuer) and is_head(post) and not acting:
        return f"the standing committee decides on the {post} of a department, not {issuer}"
    return None
