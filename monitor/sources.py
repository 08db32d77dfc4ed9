"""How much a page may prove: source classes, powers and origins (domain.md §3.1, design §4.1)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit

from monitor.history import Sighting
from monitor.model import Role
from monitor.site import Kind, Site


class SourceClass(StrEnum):
    """The classes of domain.md §3.1; A1 is a constitutive act, C never more than a lead."""

    ACT = "A1"
    OWN = "A2"
    OFFICIAL = "A3"
    PRESS = "B"
    MEDIA = "C"


CLASS_BY_KIND: Mapping[Kind, SourceClass] = {
    "body": SourceClass.OWN,
    "government": SourceClass.OFFICIAL,
    "congress": SourceClass.OFFICIAL,
    "party": SourceClass.OFFICIAL,
    "discipline": SourceClass.OFFICIAL,
    "press": SourceClass.PRESS,
    "media": SourceClass.MEDIA,
}
# Who may appoint or remove the leaders of a body, or decide on the body itself (domain.md §3.1 rule 4).
_POWER = re.compile(
    r"(人民政府(办公厅|办公室)?|省政府(办公厅)?|市政府(办公厅)?|自治区政府|人民代表大会(常务委员会)?|人大(常委会)?|国务院(办公厅)?|"
    r"省委|市委|自治区党委|区党委|中共.{2,12}委员会|组织部|机构编制委员会(办公室)?|编办|编委|兵团(办公厅)?|生产建设兵团)$"
)
_DECLARED_SELF = frozenset({"本站", "本网", "本网站", "原创", "本局", ""})
_OFFICIAL_HOST = re.compile(r"(^|\.)gov\.cn$")


@dataclass(frozen=True, slots=True)
class Source:
    """The class of one run as evidence for one body, and its origin (one origin, one vote)."""

    kind: SourceClass
    origin: str

    @property
    def official(self) -> bool:
        """Say whether the source is a public body's own word."""
        return self.kind in (SourceClass.ACT, SourceClass.OWN, SourceClass.OFFICIAL)


def has_power(issuer: str | None) -> bool:
    """Say whether *issuer* is an organ that decides on leaders and bodies."""
    return issuer is not None and bool(_POWER.search(issuer.split("、")[0].strip()))


def source_of(run: Sighting, body: Site, sites: Mapping[str, Site]) -> Source:
    """Return class and origin of *run* as a source about *body*."""
    owner = sites.get(run.site)
    kind = _class(run, body, owner)
    declared = run.observation.document.source if run.observation is not None else None
    origin = (declared or "").strip()
    if origin in _DECLARED_SELF:
        origin = (urlsplit(run.url).hostname or run.site).removeprefix("www.")
    return Source(kind, origin)


def _class(run: Sighting, body: Site, owner: Site | None) -> SourceClass:
    if owner is None or owner.source_kind == "media" or not _official(run, owner):
        return SourceClass.MEDIA
    document = run.observation.document if run.observation is not None else None
    if document is not None and document.is_act and owner.source_kind != "press":
        if document.issuer is None and document.number is None:
            return CLASS_BY_KIND[owner.source_kind]
        if document.issuer is None or has_power(document.issuer):
            return SourceClass.ACT
    own_pages = owner.id == body.id and owner.source_kind == "body"
    if own_pages and owner.parent is not None and run.role in (Role.NOTICE, Role.NEWS, Role.NOTICE_LIST):
        return SourceClass.OFFICIAL  # the news of another body's site is that body's word, not ours
    if own_pages:
        return SourceClass.OWN
    return SourceClass.OFFICIAL if owner.source_kind == "body" else CLASS_BY_KIND[owner.source_kind]


def _official(run: Sighting, owner: Site) -> bool:
    host = (urlsplit(run.url).hostname or "").lower()
    return bool(_OFFICIAL_HOST.search(host)) or host in {name.lower() for name in owner.hosts}
