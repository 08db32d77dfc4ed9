"""Turn a world's page into the bytes of an HTTP answer."""

import hashlib
from collections import OrderedDict
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from http import HTTPStatus
from pathlib import Path
from urllib.parse import urlsplit

from scheduler.replay.world import Page, World, content_type

# Bodies that were read lately; a world of every bureau fits, a hostile one doesn't grow it.
CACHE_BYTES = 32 * 1024 * 1024
BODYLESS = frozenset({204, 304})
# How the body is framed is ours to say, whatever the saved headers were.
FRAMING = frozenset({"content-length", "transfer-encoding", "connection", "date"})
METHODS = frozenset({"GET", "HEAD"})


@dataclass(frozen=True, slots=True)
class Head:
    """The head of one request: its line and its headers, names in lower case."""

    method: str
    target: str
    headers: dict[str, str]

    @classmethod
    def parse(cls, raw: bytes) -> "Head | None":
        """Read *raw*, a head without its closing empty line; None when it is not HTTP."""
        first, *lines = raw.decode("latin-1").split("\r\n")
        words = first.split(" ")
        if len(words) != 3 or not words[2].startswith("HTTP/1."):
            return None
        pairs = (line.partition(":") for line in lines)
        return cls(words[0], words[1], {name.strip().lower(): value.strip() for name, _, value in pairs})


class Answers:
    """What a world answers; remembers the bodies it has read."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._bodies: OrderedDict[Path, tuple[bytes, str]] = OrderedDict()
        self._held = 0

    def answer(self, head: Head, moment: datetime) -> bytes | None:
        """Return the whole answer to *head* at *moment*; None where the host stays silent."""
        if head.method not in METHODS:
            return _message(405, [("Allow", "GET, HEAD")], b"", moment)
        page = self._page(head, moment)
        if page is None:
            return _message(400, [], b"", moment)
        if page.status is None:
            return None
        body, tag = self._body(page.file)
        headers = _headers(page, tag)
        status = 304 if page.status == 200 and _is_known(head, headers) else page.status
        sent = b"" if status in BODYLESS else body
        return _message(status, headers, sent, moment, with_body=head.method == "GET")

    def _page(self, head: Head, moment: datetime) -> Page | None:
        try:
            parts = urlsplit(head.target)
            host = urlsplit(f"//{parts.netloc or head.headers.get('host', '')}").hostname
        except ValueError:
            return None
        return self._world.page_at(host, parts.path, parts.query, moment) if host else None

    def _body(self, file: Path | None) -> tuple[bytes, str]:
        if file is None:
            return b"", ""
        if file in self._bodies:
            self._bodies.move_to_end(file)
            return self._bodies[file]
        body = file.read_bytes()
        self._bodies[file] = body, f'"{hashlib.sha1(body, usedforsecurity=False).hexdigest()}"'
        self._held += len(body)
        while self._held > CACHE_BYTES and len(self._bodies) > 1:
            self._held -= len(self._bodies.popitem(last=False)[1][0])
        return self._bodies[file]


def _headers(page: Page, tag: str) -> list[tuple[str, str]]:
    """Return the page's own headers, and what is missing of the usual ones."""
    usual: list[tuple[str, str]] = []
    if page.file is not None:
        usual.append(("Content-Type", content_type(page.file)))
        if page.status == 200 and page.since is not None:
            usual += [("ETag", tag), ("Last-Modified", _http_date(page.since))]
    own = {name.lower() for name, _ in page.headers}
    return [*page.headers, *((name, value) for name, value in usual if name.lower() not in own)]


def _is_known(head: Head, headers: list[tuple[str, str]]) -> bool:
    """Say whether the client's copy still stands; a tag decides alone where there is one (RFC 9110 §13.2.2)."""
    sent = {name.lower(): value for name, value in headers}
    tags = head.headers.get("if-none-match")
    if tags is not None:
        known = {tag.strip().removeprefix("W/") for tag in tags.split(",")}
        return tags == "*" or sent.get("etag", "").removeprefix("W/") in known
    since, modified = _date(head.headers.get("if-modified-since")), _date(sent.get("last-modified"))
    return since is not None and modified is not None and modified <= since


def _date(text: str | None) -> datetime | None:
    try:
        parsed = parsedate_to_datetime(text) if text else None
    except ValueError:
        return None
    return parsed if parsed is None or parsed.tzinfo else parsed.replace(tzinfo=UTC)


def _http_date(moment: datetime) -> str:
    return format_datetime(moment.astimezone(UTC), usegmt=True)


def _message(status: int, headers: list[tuple[str, str]], body: bytes, moment: datetime, *, with_body: bool = True) -> bytes:
    # The date is the world's, so that equal replays give equal bytes.
    lines = [f"HTTP/1.1 {status} {_phrase(status)}", f"Date: {_http_date(moment)}"]
    lines += [f"{name}: {value}" for name, value in headers if name.lower() not in FRAMING]
    lines += [f"Content-Length: {len(body)}", "", ""]
    head = "\r\n".join(lines).encode("utf-8")
    return head + body if with_body else head


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Unnamed"
