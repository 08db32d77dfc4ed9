"""Houses: the company, school, institute or zone that a short word means («公司», «该所», «管委会»), and whose section a name is."""

import re

from scraper.parsers.organisations import full_name
from scraper.parsers.scope import Scope

_FIRM = re.compile(
    r"^(?:该|本|我|你)?(?:公司|集团|集团公司|股份公司|行|银行|校|学校|大学|医院|学院|研究院|所|研究所|馆|社|台|站)$"
)
_FIRM_KINDS = (
    ("行", re.compile(r"银行")),
    ("校", re.compile(r"(?:大学|学院|学校|中学|小学)$")),
    *((word, re.compile(f"{word}$")) for word in ("大学", "学院", "研究院", "所", "馆", "社", "台", "站")),
    ("院", re.compile(r"医院$")),
    ("", re.compile(r"(?:公司|集团)$")),
)
# A section of the body that speaks: «数据资源处» in a bureau's own notice, «信息中心» in a university's.
_SECTION = re.compile(
    r"^(?!.{0,8}[省市县区州盟旗厅局委])(?:[一-龥、]{2,14}(处|科|室|学院|庭|部|中心|研究院|研究所|分公司)|(?:图书|档案|校史|博物|体育)馆|研究生院|附属[一-龥]{0,8}医院|[文理法工医商农]学院)$"
)
_HOUSES = re.compile(r"(局|厅|委|办公室|中心|委员会|大学|学院|公司|集团|法院|检察院)$")
_ABOVE_HOUSES = re.compile(
    r"(?:[省市区县州]委|常务委员会|人民政府|管理委员会|组织部|资源和社会保障[厅局]|监督管理委员会|编制委员会(?:办公室)?)$"
)
# «管委会主任» on the page of a zone or of its committee.
_ZONE_OFFICE = re.compile(r"^(?:[高经]?(?:新|开|开发)?区)?(?:管委会|管理委员会)$")
_ZONE_NAME = re.compile(r"^(.{2,24}?[区园港城岛])(?:管理委员会|管委会|党工委)?$")
# What has colleges and institutes of its own; a department of a government has none.
_COLLEGES = re.compile(r"(?:大学|学院|医院|科学院|公司|集团)$")
_SCHOOLS = re.compile(r"(?:大学|学院|学校)$")
_COLLEGE = re.compile(r"(?:学院|研究生院|附属[一-龥]{0,8}医院|研究院|研究所|分公司|馆)$")


def is_house(bare: str) -> bool:
    """Say whether *bare* is a word for a company, a school or an institute that was named before."""
    return _FIRM.match(bare) is not None


def zone_office(bare: str, scope: Scope) -> str | None:
    """Return the committee that «管委会» means on the page of a zone."""
    zone = _ZONE_NAME.match(scope.owner or "") if _ZONE_OFFICE.match(bare) else None
    return None if zone is None else f"{zone[1]}管理委员会"


def section_owner(bare: str, scope: Scope) -> str | None:
    """Return the owner where *bare* is one of its sections and it speaks for itself alone: no government, no newspaper."""
    named = any(house is not None and bare.startswith(house) for house in (scope.owner, scope.firm))
    if named or not _SECTION.match(bare):
        return None
    owner = full_name(scope.owner, scope.owner, scope.place) if scope.owner else None
    if scope.firm is not None and scope.firm != bare and _SCHOOLS.search(scope.firm):
        owner = scope.firm  # «北川职业学院召开会议，张三任人事处处长», whoever prints it
    if owner is None or (_COLLEGE.search(bare) and not _COLLEGES.search(owner)):
        return None
    # A school writes of its own sections, also where it is no act that names them.
    spoken = (scope.near or owner).startswith(owner) and (scope.body or owner).startswith(owner)
    own = scope.act or (spoken and _SCHOOLS.search(owner) is not None)
    return owner if own and _HOUSES.search(owner) and not _ABOVE_HOUSES.search(owner) else None


def house_meant(name: str, scope: Scope) -> str | None:
    """Return the company, bank, school or institute that «公司», «本行», «该所» means: the one named last, else the owner."""
    kind = next(ends for word, ends in _FIRM_KINDS if word in name)
    return next(
        (body for body in (scope.near, scope.firm, scope.said, scope.body, scope.owner) if body and kind.search(body)), None
    )
