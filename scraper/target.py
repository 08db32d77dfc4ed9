"""What is asked for in a crawl, and what came of it."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from monitor.model import Failure, Role, Snapshot


@dataclass(frozen=True)
class Target:
    """One address to ask once in this crawl.

    *hosts* are the names that are believed: the request, and every redirect, must stay on them. *etag* and
    *last_modified* are the validators of the last good snapshot. *delay* is the pause in seconds between two
    requests to the host. *depth* counts the steps that led here from a watched page. A search has a bound of its own,
    so what it asks is not *counted* among the pages that a site may lead to, and no more *hops* of a redirect are
    followed than it has left.
    """

    site: str
    page: str
    role: Role
    url: str
    hosts: frozenset[str]
    etag: str | None = None
    last_modified: str | None = None
    delay: float = 5.0
    tls_legacy: bool = False
    depth: int = 0
    counted: bool = True
    hops: int | None = None

    @property
    def host(self) -> str:
        """The host that this target's first request goes to; empty when the address has none."""
        return host_of(self.url)

    def trusts(self, url: str) -> bool:
        """Say whether *url* stands on one of the target's own hosts."""
        return host_of(url) in {host.lower() for host in self.hosts}


@dataclass(frozen=True)
class Answer:
    """What came for a target: always a snapshot, be it only of a failure.

    *not_modified* says that the site answered 304: the body is empty and the last one still stands.
    """

    snapshot: Snapshot
    not_modified: bool = False


@dataclass(frozen=True)
class Journey:
    """The way of one target through redirects and a second try; travels in the request's meta."""

    target: Target
    passed: tuple[str, ...] = ()
    resets: int = 0
    failure: Failure | None = None
    failure_text: str = ""
    final_url: str | None = None


def host_of(url: str) -> str:
    """Return the lower-case host of *url*, or an empty string when it has none or is malformed."""
    try:
        return (urlsplit(url).hostname or "").lower().rstrip(".")
    except ValueError:
        return ""
