"""The identity of a site through time: names, sponsor and code as its slots show them on two looks."""

import itertools
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from monitor.facts import SiteIdentity
from monitor.history import Sighting
from monitor.model import Role

IDENTITY_LOOKS = 2
SLOTS_TO_BELIEVE = 2
_SITE_SUFFIX = re.compile(r"(政府)?(门户网站群?|官方网站|公众信息网|政务网站|信息公开网|网站|官网|网)$")
# What a template shows when nobody filled it in (domain.md §3.3.11).
_PLACEHOLDER = re.compile(
    r"^\s*(null|none|undefined|nan|test\w*|x{2,}|#?\{.*\}|\$\{.*\}|测试.{0,12}|示例.{0,8}|(站点|网站|系统)(名称|标题)|默认站点|0+|[-—_*?？.]*)\s*$",
    re.IGNORECASE,
)
_BRACKET = re.compile(r"[（(]([^（()）]{4,40})[)）]")
# What an organisation's name ends with; a slot that ends otherwise names a site, not a body.
_BODY_END = re.compile(r"(局|办公室|委员会|委|厅|中心|政府|院|处|办)$")


# «…号-1», «…-1号», «…号»
_ONE_SITE = re.compile(r"(?:-\d{1,3})?号?(?:-\d{1,3})?$")


@dataclass(frozen=True, slots=True)
class Identity:
    """What the slots of a site's home page say, for a stretch of good looks."""

    slots: Mapping[str, str]
    sponsor: str | None
    code: str | None
    start: datetime
    last: datetime
    looks: int
    run: Sighting
    icp: str | None = None

    @property
    def registration(self) -> str | None:
        """The number of the site's ICP registration, without that of the one site of it («-1»), which pages print or leave out."""
        return _ONE_SITE.sub("", self.icp) if self.icp is not None else None

    @property
    def name(self) -> str | None:
        """The site name that most slots agree on; the first slot decides a tie."""
        names = list(self.slots.values())
        return max(names, key=lambda name: (names.count(name), -names.index(name))) if names else None


@dataclass(frozen=True, slots=True)
class IdentityChange:
    """From one believed identity to the next."""

    old: Identity
    new: Identity

    @property
    def window(self) -> tuple[datetime, datetime]:
        """The last good look with the old identity and the first with the new one."""
        return self.old.last, self.new.start

    def changed_slots(self) -> tuple[str, ...]:
        """Return the slots whose site name differs, where both looks have the slot."""
        old, new = _forms(self.old.slots), _forms(self.new.slots)
        return tuple(slot for slot in new if slot in old and old[slot] != new[slot])


def _forms(slots: Mapping[str, str]) -> dict[str, str]:
    """Return the slots without what is no change of a name: width and blanks (domain.md §3.3.7)."""
    return {slot: re.sub(r"\s+", "", unicodedata.normalize("NFKC", name)) for slot, name in slots.items()}


def body_name(site_name: str | None) -> tuple[str | None, str | None]:
    """Return the body that a site name names, and the second name in brackets (a plate or a former name)."""
    if not site_name:
        return None, None
    bracket = _BRACKET.search(site_name)
    bare = _BRACKET.sub("", site_name).strip(" -_|·")
    stripped = _SITE_SUFFIX.sub("", bare)
    return (stripped if _BODY_END.search(stripped) else None), (bracket[1] if bracket else None)


def identities(runs: Sequence[Sighting], site: str) -> tuple[list[Identity], bool]:
    """Return the believed identities of *site*'s home in order, and whether a newer one still waits for looks."""
    stretches: list[Identity] = []
    for run in runs:
        if run.site == site and run.role is Role.HOME and run.good and run.observation is not None:
            _append(stretches, _identity(run.observation.site, run))
    believed: list[Identity] = []
    for stretch in stretches:
        if not believed or stretch.looks >= IDENTITY_LOOKS:
            if believed and _equal(believed[-1], stretch):
                believed[-1] = _longer(believed[-1], stretch)
            else:
                believed.append(stretch)
    waits = bool(stretches) and len(stretches) > 1 and stretches[-1].looks < IDENTITY_LOOKS
    return believed, waits


def changes(believed: Sequence[Identity]) -> Iterator[IdentityChange]:
    """Yield the steps from one believed identity to the next."""
    for old, new in itertools.pairwise(believed):
        yield IdentityChange(old, new)


def _identity(site: SiteIdentity, run: Sighting) -> Identity:
    slots = {slot: name for slot, name in site.slots if _said(name)}
    return Identity(slots, _said(site.sponsor), _said(site.code), run.first_seen, run.last_seen, run.looks, run, _said(site.icp))


def _said(value: str | None) -> str | None:
    """Return *value* unless it is what a template shows when nobody filled it in."""
    return None if value is None or _PLACEHOLDER.match(value) else value


def _append(stretches: list[Identity], identity: Identity) -> None:
    if stretches and _equal(stretches[-1], identity):
        stretches[-1] = _longer(stretches[-1], identity)
    else:
        stretches.append(identity)


def _equal(one: Identity, other: Identity) -> bool:
    return (
        _forms(one.slots) == _forms(other.slots)
        and one.sponsor == other.sponsor
        and one.code == other.code
        and _is_registered_alike(one, other)
    )


def _is_registered_alike(one: Identity, other: Identity) -> bool:
    """Say whether two looks show one ICP registration; a footer that prints none says nothing of it."""
    numbers = (one.registration, other.registration)
    return None in numbers or numbers[0] == numbers[1]


def _longer(one: Identity, other: Identity) -> Identity:
    return replace(one, last=other.last, looks=one.looks + other.looks, icp=one.icp or other.icp)
