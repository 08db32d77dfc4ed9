"""The nouns of a look at a page: role, snapshot, verdict.

Everything here is a frozen value: it compares by content, it can be stored,
and nothing in it can reach the network, the disk or the clock.
"""

import hashlib
import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cached_property
from urllib.parse import urlsplit

# What may differ at each look at one place: query, fragment, a session in the path.
_UNSTEADY = re.compile(r"[?#;]")


class Role(StrEnum):
    """What a watched address is for."""

    HOME = "home"
    ROSTER = "roster"
    PROFILE = "profile"
    FUNCTIONS = "functions"
    NOTICE_LIST = "notice_list"
    NOTICE = "notice"
    NEWS = "news"


# Pages that list texts, each leading to one.
LISTS = frozenset({Role.NOTICE_LIST, Role.HOME})


class Verdict(StrEnum):
    """Does a snapshot show the page at all (design §3)."""

    GOOD = "good"
    CHALLENGED = "challenged"
    BLOCKED = "blocked"
    MAINTENANCE = "maintenance"
    SOFT_404 = "soft_404"
    HTTP_ERROR = "http_error"
    TRANSPORT_ERROR = "transport_error"
    REDIRECT_STUB = "redirect_stub"
    MOVED_NOTICE = "moved_notice"
    SHELL = "shell"
    PARTIAL = "partial"
    ENCODING_BAD = "encoding_bad"
    FOREIGN = "foreign"
    EMPTY_COLUMN = "empty_column"
    LAYOUT_CHANGED = "layout_changed"
    STALE = "stale"
    ROBOTS = "robots"


class Failure(StrEnum):
    """Why no usable response came; the page may be well."""

    DNS = "dns"
    REFUSED = "refused"
    TIMEOUT = "timeout"
    TLS = "tls"
    RESET = "reset"
    TOO_LARGE = "too_large"
    BOMB = "bomb"
    REDIRECT_LOOP = "redirect_loop"
    UNTRUSTED_HOST = "untrusted_host"
    PRIVATE_ADDRESS = "private_address"
    ROBOTS = "robots"


@dataclass(frozen=True)
class Snapshot:
    """One response as it came; *body* is content-decoded and otherwise untouched.

    *status* is None when no response came, and *failure* then says why. *headers* keeps the order and
    spelling of the wire. *redirects* are the addresses passed through before *final_url*.
    *fetched_at* is aware, in UTC.
    """

    site: str
    page: str
    role: Role
    url: str
    final_url: str
    fetched_at: datetime
    status: int | None
    headers: tuple[tuple[str, str], ...]
    body: bytes
    redirects: tuple[str, ...] = ()
    failure: Failure | None = None
    failure_text: str = ""

    @cached_property
    def sha256(self) -> str:
        """SHA-256 of the body: the archive's key and the cheapest equality test."""
        return hashlib.sha256(self.body).hexdigest()

    @property
    def requests(self) -> int:
        """How many requests it took: one, and one for each redirect that was followed."""
        unfollowed = self.failure in (Failure.REDIRECT_LOOP, Failure.UNTRUSTED_HOST)
        return max(1, len(self.redirects) + (not unfollowed))

    @cached_property
    def landing(self) -> str | None:
        """Where redirects led on another host; None where they led to none."""
        return landing_of(self.url, self.final_url)

    def header(self, name: str) -> str | None:
        """Return the first value of header *name*, whatever its case."""
        wanted = name.lower()
        return next((value for key, value in self.headers if key.lower() == wanted), None)


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the judge thinks of one snapshot: the verdict and the sentence behind it.

    *quote* is what a page that has moved says of it, *moved_to* the address it names.
    """

    verdict: Verdict
    reason: str
    signature: str = ""
    quote: str = ""
    moved_to: str = ""


def landing_of(url: str, final_url: str) -> str | None:
    """Return where redirects from *url* led on another host, without query and session; None where they led to none.

    With or without www, http and https, and another place on the same host are no other site.
    """
    return None if host_of(final_url) == host_of(url) else _UNSTEADY.split(final_url, maxsplit=1)[0]


def host_of(url: str) -> str:
    """Return the host of *url*, without www, in lower case; empty where there is none."""
    try:
        return (urlsplit(url).hostname or "").lower().rstrip(".").removeprefix("www.")
    except ValueError:
        return ""
