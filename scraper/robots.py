"""Remember robots.txt files and read them as RFC 9309 says.

- 2xx: the rules hold, for a day at most; then the file is read anew.
- 4xx, or a redirect that leads nowhere we trust: there are no rules, everything may be read.
- 5xx: "complete disallow" (§2.3.1.4). No page is asked for, and the host's own answer is reported as the answer to
  the page: a host that answers 503 or 521 to everything is unwell or challenging us, and saying "robots" would hide it.
  The last good file, if one is remembered, holds instead.
- no answer at all: the same, and what is reported is the host's silence.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol
from urllib.parse import urlsplit

from protego import Protego

AGENT = "bureauwatch"
MAX_AGE = timedelta(hours=24)
MAX_BYTES = 512 * 1024
# A host may ask for long pauses; beyond this a round would never end.
MAX_CRAWL_DELAY = 60.0


@dataclass(frozen=True, slots=True)
class RobotsFile:
    """One robots.txt as it was read: *status* and *body* of the last answer that was not a server error."""

    fetched_at: datetime
    status: int
    body: bytes


class RobotsShelf(Protocol):
    """Where robots.txt files survive a round; *origin* is ``scheme://host[:port]``."""

    def load(self, origin: str) -> RobotsFile | None:
        """Return the file last stored for *origin*, however old."""

    def store(self, origin: str, file: RobotsFile) -> None:
        """Keep *file* as the newest of *origin*."""


class MemoryShelf:
    """A shelf that lasts as long as the process."""

    def __init__(self) -> None:
        self._files: dict[str, RobotsFile] = {}

    def load(self, origin: str) -> RobotsFile | None:
        """Return the file last stored for *origin*."""
        return self._files.get(origin)

    def store(self, origin: str, file: RobotsFile) -> None:
        """Keep *file*."""
        self._files[origin] = file


class Rules:
    """What one robots.txt allows us."""

    def __init__(self, file: RobotsFile) -> None:
        self._parsed = Protego.parse(file.body.decode("utf-8", "replace").lstrip("\ufeff")) if 200 <= file.status < 300 else None

    def allow(self, url: str) -> bool:
        """Say whether *url* may be read."""
        return self._parsed is None or bool(self._parsed.can_fetch(url, AGENT))

    @property
    def delay(self) -> float:
        """The pause the host asks for, in seconds; 0 when it asks for none."""
        asked = self._parsed.crawl_delay(AGENT) if self._parsed is not None else None
        return min(float(asked or 0.0), MAX_CRAWL_DELAY)


def is_fresh(file: RobotsFile, now: datetime) -> bool:
    """Say whether *file* still holds at *now*; a daily round finds yesterday's file still good."""
    return timedelta(0) <= now - file.fetched_at <= MAX_AGE


def origin_of(url: str) -> str:
    """Return ``scheme://host[:port]`` of *url*."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2].lower()}"
