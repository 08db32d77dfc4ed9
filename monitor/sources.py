"""How much a page may prove: source classes and origins (domain.md §3.1, design §4.1)."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit

from monitor.history import Sighting
from monitor.model import Role
from monitor.moving import is_official
from monitor.powers import has_power
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
_DECLARED_SELF = frozenset({"本站", "本网", "本网站", "原创", "本局", ""})


@dataclass(frozen=True, slots=True)
class Source:
    """The class of one run as evidence for one body, and its origin (one origin, one vote)."""

    kind: SourceClass
    origin: str

    @property
    def official(self) -> bool:
        """Say whether the source is a public body's own word."""
        return self.kind in (SourceClass.ACT, SourceClass.OWN, SourceClass.OFFICIAL)


def source_of(run: Sighting, body: Site, sites: Mapping[str, Site], *, parked: bool = False) -> Source:
    """Return class and origin of *run* as a source about *body*; what is *parked* is no act, whatever it looks like."""
    owner = sites.get(run.site)
    kind = _class(run, body, owner, parked=parked)
    declared = run.observation.document.source if run.observation is not None else None
    origin = (declared or "").strip()
    if origin in _DECLARED_SELF:
        origin = (urlsplit(run.url).hostname or run.site).removeprefix("www.")
    return Source(kind, origin)


def _class(run: Sighting, body: Site, owner: Site | None, *, parked: bool) -> SourceClass:
    if owner is None or owner.source_kind == "media" or not _official(run, owner):
        return SourceClass.MEDIA
    if not parked and owner.source_kind != "press" and (kind := _act_class(run, owner)) is not None:
        return kind
    own_pages = owner.id == body.id and owner.source_kind == "body"
    if own_pages and owner.parent is not None and run.role in (Role.NOTICE, Role.NEWS, Role.NOTICE_LIST):
        return SourceClass.OFFICIAL  # the news of another body's site is that body's word, not ours
    if own_pages:
        return SourceClass.OWN
    return SourceClass.OFFICIAL if owner.source_kind == "body" else CLASS_BY_KIND[owner.source_kind]


def _act_class(run: Sighting, owner: Site) -> SourceClass | None:
    """Return the class of a document in the form of an act, or None where it has no such form or no such issuer."""
    document = run.observation.document if run.observation is not None else None
    if document is None or not document.is_act:
        return None
    if document.issuer is None and document.number is None:
        return CLASS_BY_KIND[owner.source_kind]
    return SourceClass.ACT if document.issuer is None or has_power(document.issuer) else None


def _official(run: Sighting, owner: Site) -> bool:
    host = (urlsplit(run.url).hostname or "").lower()
    return is_official(run.url) or host in {name.lower() for name in owner.hosts}
