"""Recipients: who reads reports, in which language, of what, and at what time of day."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from email.errors import MessageError
from email.headerregistry import Address
from zoneinfo import ZoneInfo

from monitor.errors import SettingsError
from monitor.events import EventType
from reports.language import Language

_CLOCK = re.compile(r"([01]\d|2[0-3]):([0-5]\d)")
# «leader» and «leader.*» stand for all types of that family.
_FAMILIES = frozenset(one.value.split(".", 1)[0] for one in EventType)


@dataclass(frozen=True, slots=True)
class Recipient:
    """One reader of the digest; without *types* everything is wanted."""

    address: str
    language: Language
    types: frozenset[EventType]
    digest_time: time
    zone: ZoneInfo

    def wants(self, event_type: EventType) -> bool:
        """Say whether news of this type is wanted."""
        return not self.types or event_type in self.types

    def next_digest(self, at: datetime) -> datetime:
        """Return when the next digest goes out, seen from *at*: at that moment or later."""
        day = at.astimezone(self.zone).date()
        today = datetime.combine(day, self.digest_time, tzinfo=self.zone)
        if today >= at:
            return today.astimezone(UTC)
        return datetime.combine(day + timedelta(days=1), self.digest_time, tzinfo=self.zone).astimezone(UTC)


def recipient(address: str, language: str, types: Iterable[str], clock: str, zone: ZoneInfo) -> Recipient:
    """Return the recipient that an operator's settings describe.

    Raises:
        SettingsError: the address, a type or the time cannot be read; the message names it.
    """
    return Recipient(checked_address(address), Language(language), types_of(types), clock_of(clock), zone)


def checked_address(address: str) -> str:
    """Return *address* when mail can go there and it is nothing but an address."""
    try:
        known = Address(addr_spec=address)
    except (MessageError, ValueError, IndexError) as error:
        raise SettingsError(f"recipients: {address!r} is no mail address") from error
    if not known.username or not known.domain or known.addr_spec != address or not address.isascii():
        raise SettingsError(f"recipients: {address!r} is no mail address")
    return address


def types_of(wanted: Iterable[str]) -> frozenset[EventType]:
    """Return the event types that *wanted* names: whole (``leader.appointed``) or by family (``leader``, ``leader.*``)."""
    found: set[EventType] = set()
    for name in wanted:
        family = name.removesuffix(".*")
        if family in _FAMILIES:
            found |= {one for one in EventType if one.value.startswith(f"{family}.")}
        elif name in set(EventType):
            found.add(EventType(name))
        else:
            raise SettingsError(f"recipients: no event type is called {name!r}; write leader, org, site or one type")
    return frozenset(found)


def clock_of(text: str) -> time:
    """Return the time of day ``HH:MM``."""
    match = _CLOCK.fullmatch(text.strip())
    if match is None:
        raise SettingsError(f"digest_time: {text!r} is no time of day; write HH:MM, such as 09:30")
    return time(int(match[1]), int(match[2]))
