"""Saved pages: what ``read`` was asked to read, one thing after the other, in the order of its answers."""

import json
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from monitor.errors import RefusedError
from monitor.model import Role
from scraper.parsers.context import Context

# Endings of a page; after «@» a saved name holds the query of its address.
PAGES = (".htm", ".html", ".shtml", ".shtm", ".xhtml")
# A page may end so, or be something else: its beginning decides.
PERHAPS = ("", ".jsp", ".jspx", ".asp", ".aspx", ".php", ".do", ".action")
SIGNS = (b"<!doctype html", b"<html", b"<head", b"<body", b"<meta", b"<title")
BEGINNING = 2048


@dataclass(frozen=True, slots=True)
class Saved:
    """One page or text to read: a *file*, or the *text* or *html* of a batch's line.

    *where* names it in a message. *unread* says why it cannot be had; *broken* why nothing after it can: it ends the command.
    """

    name: str
    where: str
    context: Context
    file: Path | None = None
    text: str | None = None
    html: str | None = None
    unread: str | None = None
    broken: str | None = None

    @property
    def weight(self) -> int:
        """How much of it is held in memory before it is read."""
        return len(self.text or self.html or "")


def given(paths: Sequence[Path], context: Context) -> Iterator[Saved]:
    """Yield the files named, and the pages of the folders named in sorted order, each with its place in the folder as its name."""
    for path in paths:
        if path.is_dir():
            top = path if len(paths) == 1 else path.parent
            for file, unread in pages(path):
                yield Saved(file.relative_to(top).as_posix(), str(file), context, file=file, unread=unread)
        else:
            yield Saved(path.name, str(path), context, file=path)


def pages(folder: Path) -> Iterator[tuple[Path, str | None]]:
    """Yield the saved pages below *folder*, sorted, and the folders that cannot be opened with the reason.

    Hidden names, links to folders and what is no page are left out.
    """
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        yield folder, error.strerror or type(error).__name__
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from pages(Path(entry.path))
        elif entry.is_file() and _is_page(Path(entry.path)):
            yield Path(entry.path), None


def _is_page(path: Path) -> bool:
    ending = Path(path.name.partition("@")[0]).suffix.lower()
    return ending in PAGES or (ending in PERHAPS and _begins_as_page(path))


def _begins_as_page(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            beginning = file.read(BEGINNING).lower()
    except OSError:
        return True  # reading it will say so; it must not vanish in silence
    return any(sign in beginning for sign in SIGNS)


def batch(path: Path, context: Context) -> Iterator[Saved]:
    """Yield the items of a batch; a line that is none is the last, and says so."""
    for number, text in _lines(path):
        if not text.strip():
            continue
        item = _item(path, number, text, context)
        yield item
        if item.broken:
            return


def count_lines(path: Path) -> int | None:
    """Return how many items *path* has; None where reading it would use it up, as a pipe."""
    return sum(1 for _, text in _lines(path) if text.strip()) if path.is_file() else None


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    """Yield the numbered lines of *path*, however many; only a line feed ends one, since JSON may hold other breaks."""
    try:
        with path.open("rb") as file:
            for number, raw in enumerate(file, start=1):
                yield number, raw.decode("utf-8-sig" if number == 1 else "utf-8", "replace")
    except OSError as error:
        raise RefusedError(f"{path}: cannot be read: {error.strerror}") from error


def _item(path: Path, number: int, text: str, context: Context) -> Saved:
    where = f"{path}:{number}"
    try:
        item = json.loads(text)
    except (ValueError, RecursionError) as error:
        return Saved(str(number), where, context, broken=f"{where}: not a line of JSON ({error})")
    if not isinstance(item, dict) or not any(key in item for key in ("text", "html", "file")):
        return Saved(str(number), where, context, broken=f"{where}: an item has an id and one of text, html, file")
    name = str(item.get("id", number))
    try:
        role = Role(item["role"]) if item.get("role") else None
    except ValueError:
        return Saved(name, where, context, broken=f"{where}: role {item['role']!r} is none of {', '.join(Role)}")
    own = replace(context, url=item.get("url"), published=item.get("published"), organisation=item.get("source_org"), role=role)
    return _content(path.parent, Saved(name, where, own), item)


def _content(folder: Path, saved: Saved, item: dict[str, Any]) -> Saved:
    if "text" in item:
        return replace(saved, text=str(item["text"]))
    if "html" in item:
        return replace(saved, html=str(item["html"]))
    return replace(saved, file=folder / str(item["file"]))
