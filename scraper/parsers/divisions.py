"""Divisions: what «师», «师市» and «一四三团» mean on the pages of the Production Corps, whose divisions and regiments are units."""

import re

CORPS = "新疆生产建设兵团"
_OWNER = re.compile(rf"^(?:{CORPS}|兵团)?(?P<division>第[一二三四五六七八九十]{{1,3}}师)(?P<city>[一-龥]{{2,4}}市)?")
_DIVISION = re.compile(r"^第[一二三四五六七八九十]{1,3}师")
_LEVEL = re.compile(r"^师(?P<city>市)?(?=$|[一-龥])(?![范傅资生德长职])")
_REGIMENT = re.compile(r"^[一二三四五六七八九十〇○零\d]{1,4}团(?=$|[一-龥])")
# Who commands a unit is none of its party committee.
_COMMANDS = re.compile(r"^副?(?:政委|政治委员|师长|团长|司令员)$")


def in_corps(bare: str, owner: str | None) -> str | None:
    """Return the full name of *bare* where it is a unit of the Corps, or a body of one, on a page of its *owner*; else None.

    It bears the Corps' name where the owner does: «第九师白杨市» is called so everywhere.
    """
    above = _OWNER.match(owner) if owner is not None else None
    if owner is None or (above is None and not owner.startswith(CORPS)):
        return None
    corps = CORPS if owner.startswith((CORPS, "兵团")) else ""
    if _DIVISION.match(bare):
        return corps + bare
    division = corps + above["division"] if above is not None else corps
    if _REGIMENT.match(bare):
        return division + bare
    level = _LEVEL.match(bare)
    if level is None or above is None:
        return None
    return division + (above["city"] or "" if level["city"] else "") + bare[level.end() :]


def commands(post: str) -> bool:
    """Say whether *post* is one of a division or a regiment itself: 政委, 师长, 团长."""
    return _COMMANDS.match(post) is not None
