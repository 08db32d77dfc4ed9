"""Read a world: a folder of saved sites through time (design §4.2).

Reading checks everything that can be wrong, so that a replay never stops in the middle: a WorldError is one line that
names the file. Bodies stay on disk; what is held is which file or entry answers for an address in which edition.
"""

import json
import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from monitor.errors import WorldError
from scheduler.replay.address import key_of_file, keys_of, split_url

SHANGHAI = ZoneInfo("Asia/Shanghai")
EDITION_FORMATS = (("%Y-%m-%d", re.compile(r"\d{4}-\d\d-\d\d")), ("%Y-%m-%dT%H%M", re.compile(r"\d{4}-\d\d-\d\dT\d{4}")))
ENTRY_KEYS = {"status", "headers"}
HTML = "text/html"
# Only what a browser must know to treat the file rightly; anything else is HTML, as on the sites themselves.
CONTENT_TYPES = {
    ".css": "text/css",
    ".js": "application/javascript",
    ".json": "application/json",
    ".xml": "application/xml",
    ".txt": "text/plain",
    ".pdf": "application/pdf",
    ".doc": "application/msword",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".xls": "application/vnd.ms-excel",
    ".zip": "application/zip",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".gif": "image/gif",
    ".ico": "image/x-icon",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """What responses.json says of an address: a status (None: no answer at all) and headers."""

    status: int | None
    headers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """The answer of an address at a moment; *since* is the edition it comes from.

    *status* None means that the connection is closed without a word.
    """

    status: int | None
    headers: tuple[tuple[str, str], ...]
    file: Path | None
    since: datetime | None


@dataclass(frozen=True, slots=True)
class _State:
    """What holds for an address from one edition on."""

    at: datetime
    file: Path | None
    entry: Entry | None


@dataclass(frozen=True)
class World:
    """All editions of a world, in time order."""

    folder: Path
    editions: tuple[datetime, ...]
    hosts: frozenset[str]
    _states: Mapping[str, tuple[_State, ...]] = field(repr=False)

    @property
    def sites(self) -> Path:
        """The folder of the sites' YAML files."""
        return self.folder / "sites"

    def page(self, url: str, moment: datetime) -> Page:
        """Return what *url* answers at *moment*; an address in no edition yet is a 404."""
        return self.page_at(*split_url(url), moment)

    def page_at(self, host: str, path: str, query: str, moment: datetime) -> Page:
        """Return what *path* with *query* on *host* answers at *moment*."""
        known = (self._states[key] for key in keys_of(host, path, query) if key in self._states)
        states = next(known, ())
        index = bisect_right(states, moment, key=lambda state: state.at)
        return _answer(states[index - 1]) if index else Page(404, (), None, None)


def read_world(folder: Path) -> World:
    """Read and check the world in *folder*.

    Raises WorldError, naming the file, for a folder without editions, a badly named edition or a broken responses.json.
    """
    root = folder / "editions"
    if not root.is_dir():
        raise WorldError(f"{root}: no such folder; a world needs editions/YYYY-MM-DD/host/path")
    found = sorted((_moment(path), path) for path in root.iterdir() if not path.name.startswith("."))
    if not found:
        raise WorldError(f"{root}: no editions; a world needs at least one editions/YYYY-MM-DD")
    states: dict[str, list[_State]] = {}
    hosts: set[str] = set()
    for at, edition in found:
        files = dict(_files(edition))
        entries = _entries(edition / "responses.json")
        for key in sorted(files.keys() | entries.keys()):
            hosts.add(re.split("[/?]", key)[0])
            states.setdefault(key, []).append(_next_state(states.get(key, []), at, files.get(key), entries.get(key)))
    editions = tuple(dict.fromkeys(at for at, _ in found))
    return World(folder, editions, frozenset(hosts), {key: tuple(row) for key, row in states.items()})


def content_type(file: Path) -> str:
    """Return the Content-Type of *file* by its ending: HTML without a charset unless it is plainly something else."""
    return CONTENT_TYPES.get(Path(file.name.partition("@")[0]).suffix.lower(), HTML)


def _answer(state: _State) -> Page:
    entry = state.entry or Entry(200)
    if entry.status == 200 and state.file is None:
        return Page(404, (), None, state.at)
    return Page(entry.status, entry.headers, state.file, state.at)


def _next_state(before: list[_State], at: datetime, file: Path | None, entry: Entry | None) -> _State:
    """Join what an edition has for an address with what stood before.

    A 200 without a file brings the last file back; any other status has only the file of its own edition.
    """
    if file is None and entry is not None and entry.status == 200:
        file = next((state.file for state in reversed(before) if state.file is not None and _was_page(state)), None)
    return _State(at, file, entry)


def _was_page(state: _State) -> bool:
    """Say whether a state showed the page itself, and not the body of an error."""
    return state.entry is None or state.entry.status == 200


def _moment(edition: Path) -> datetime:
    for pattern, shape in EDITION_FORMATS:
        if shape.fullmatch(edition.name) and edition.is_dir():
            try:
                return datetime.strptime(edition.name, pattern).replace(tzinfo=SHANGHAI)
            except ValueError:
                break
    raise WorldError(f"{edition}: not an edition; want a folder named YYYY-MM-DD or YYYY-MM-DDTHHMM")


def _files(edition: Path) -> Iterator[tuple[str, Path]]:
    for path in sorted(edition.rglob("*")):
        parts = path.relative_to(edition).parts
        # A link could lead out of the world.
        if len(parts) > 1 and path.is_file() and not path.is_symlink():
            yield key_of_file(parts), path


def _entries(path: Path) -> dict[str, Entry]:
    if not path.exists():
        return {}
    try:
        parsed = json.loads(path.read_bytes())
    except (ValueError, RecursionError) as broken:
        raise WorldError(f"{path}: not JSON ({broken})") from broken
    if not isinstance(parsed, dict):
        raise WorldError(f"{path}: want an object of address to answer")
    return {_key_of_url(path, url): _entry(path, url, value) for url, value in parsed.items()}


def _key_of_url(path: Path, url: str) -> str:
    try:
        return keys_of(*split_url(url))[0]
    except ValueError as broken:
        raise WorldError(f"{path}: {url!r} is not an http address") from broken


def _entry(path: Path, url: str, value: object) -> Entry:
    if not isinstance(value, dict) or not value.keys() <= ENTRY_KEYS or "status" not in value:
        raise WorldError(f'{path}: {url}: want {{"status": 521, "headers": {{…}}}} and no other keys')
    status, headers = value["status"], value.get("headers", {})
    if status is not None and (not isinstance(status, int) or isinstance(status, bool) or not 100 <= status <= 999):
        raise WorldError(f"{path}: {url}: status must be a number from 100 to 999, or null for no answer")
    if not isinstance(headers, dict) or not all(_is_header(name, text) for name, text in headers.items()):
        raise WorldError(f"{path}: {url}: headers must be an object of one-line strings")
    return Entry(status, tuple(headers.items()))


def _is_header(name: str, text: object) -> bool:
    return bool(re.fullmatch(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+", name)) and isinstance(text, str) and not re.search(r"[\r\n\0]", text)
