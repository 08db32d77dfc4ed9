"""Saving: what a search found is written into the YAML of its site, as a person would have written it."""

from collections.abc import Iterable, Sequence
from typing import Any

import yaml

from monitor.finds import ROLES, STANDING, Fate, Find, Kind
from monitor.site import Site
from scraper.sitetext import replaced

CHANGED = ("pages", "sources")


def saved(text: str, site: Site, finds: Iterable[Find]) -> tuple[str, tuple[str, ...]]:
    """Return the YAML *text* of *site* with the pages that were found, and the keys that are new or changed.

    A page that was found again gets its new address; an address that is there already is left alone. Comments inside
    the rewritten keys are lost, everything else stays.
    """
    raw = yaml.safe_load(text)
    pages: dict[str, Any] = dict(raw.get("pages") or {})
    sources: dict[str, Any] = dict(raw.get("sources") or {})
    changed: list[str] = []
    for find in finds:
        if find.fate not in STANDING or find.url in {page.url for page in site.pages.values()}:
            continue
        if find.fate is Fate.MOVED and find.page in pages:
            key = find.page
            pages[key] = {**_entry(pages[key]), "url": find.url}
        else:
            key = free_key(find.kind, pages)
            pages[key] = page_entry(key, find)
        sources[key] = source_of(find)
        changed.append(key)
    for name, value in zip(CHANGED, (pages, sources), strict=True):
        if changed:
            text = replaced(text, name, value)
    return text, tuple(changed)


def free_key(kind: Kind, taken: Iterable[str]) -> str:
    """Return the key of a page of *kind*: the kind's name, with a number where that is taken."""
    names = set(taken)
    numbered = (kind.value if number == 1 else f"{kind.value}-{number}" for number in range(1, len(names) + 2))
    return next(name for name in numbered if name not in names)


def page_entry(key: str, find: Find) -> dict[str, str]:
    """Return the entry of a found page; its role is said where the key does not say it."""
    role = ROLES[find.kind]
    implied = key == role.value or (key == "notices" and find.kind is Kind.NOTICES)
    return {"url": find.url} if implied else {"url": find.url, "role": role.value}


def source_of(find: Find) -> str:
    """Return where the address was seen: the way from the home page, the day, and what was read there."""
    day = f" on {find.at:%Y-%m-%d}" if find.at is not None else ""
    return f"found{day} by {trail_of(find.trail)}: {find.reason}"


def trail_of(trail: Sequence[str]) -> str:
    """Return the titles from the home page to a find, as a reader would click them."""
    return " › ".join(("home", *trail))


def _entry(value: Any) -> dict[str, Any]:
    return dict(value) if isinstance(value, dict) else {}
