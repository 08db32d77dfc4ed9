"""Enabling: an unverified address of a site's YAML becomes a watched page."""

import json
import re
from typing import Any

import yaml

from monitor.errors import RefusedError
from monitor.model import Role
from monitor.site import Site, UnverifiedPage
from scraper.lint import host_of, official

# The keys that enabling may rewrite; the text of all others, with their comments, stays as it is.
CHANGED = ("hosts", "pages", "unverified", "sources")
# Longer than YAML's own words such as no and on.
_PLAIN_KEY = re.compile(r"[a-z][a-z0-9_.-]{2,}(?<!null)(?<!true)(?<!false)(?<!yes)(?<!off)")
KEY_BY_ROLE = {Role.NOTICE_LIST: "notices"}


def enabled(text: str, site: Site, url: str) -> tuple[str, str]:
    """Return the YAML *text* of *site* with *url* moved from `unverified` to `pages`, and the page's key.

    Comments inside the rewritten keys are lost, everything else stays.

    Raises:
        RefusedError: *url* is not among the unverified addresses, or its host cannot be official.
    """
    page = next((page for page in site.unverified if page.url == url), None)
    if page is None:
        raise RefusedError(_not_there(site, url))
    host = host_of(url)
    if not official(host) and host not in site.hosts:
        raise RefusedError(f"{host} does not end in gov.cn; add it to `hosts` and say under `sources` why it is official")
    raw = yaml.safe_load(text)
    key = _free_key(site, page)
    raw["hosts"] = list(dict.fromkeys([*site.hosts, host]))
    raw["pages"] = {**(raw.get("pages") or {}), key: _entry(key, page)}
    raw["unverified"] = [entry for entry in raw["unverified"] if entry["url"] != url]
    raw["sources"] = {**(raw.get("sources") or {}), key: page.source}
    for name in CHANGED:
        text = _replaced(text, name, raw[name])
    return text, key


def _not_there(site: Site, url: str) -> str:
    if any(page.url == url for page in site.pages.values()):
        return f"{site.id}: {url} is watched already"
    known = ", ".join(page.url for page in site.unverified) or "none"
    return f"{site.id}: {url} is not among its unverified addresses ({known})"


def _free_key(site: Site, page: UnverifiedPage) -> str:
    """Return the page's key: `home` where the site needs one, else the role's name with a number if taken."""
    if "home" not in site.pages and site.carrier is None:
        return "home"
    name = KEY_BY_ROLE.get(page.role, page.role.value)
    taken = [key for key in site.pages if key == name or key.rpartition("-")[0] == name]
    return f"{name}-{len(taken) + 1}" if taken else name


def _entry(key: str, page: UnverifiedPage) -> dict[str, str]:
    return {"url": page.url} if key == page.role.value else {"url": page.url, "role": page.role.value}


def _replaced(text: str, name: str, value: Any) -> str:
    """Return *text* with the top-level key *name* set to *value*; an empty list of unverified addresses goes away."""
    root = yaml.compose(text, Loader=yaml.SafeLoader)
    assert isinstance(root, yaml.MappingNode)
    written = "" if name == "unverified" and not value else _written(name, value)
    for key_node, value_node in root.value:
        if key_node.value == name:
            end = _end(value_node)
            # What follows the value in its line is a comment on it; a block of text ends at the start of a line.
            after = text[end.index :] if end.column == 0 else text[end.index :].partition("\n")[2]
            return text[: key_node.start_mark.index] + written + after
    return text + ("" if text.endswith("\n") else "\n") + written


def _end(node: yaml.Node) -> yaml.Mark:
    """Return the end of the last thing written in *node*; a block's own mark is past the comments that follow it."""
    if isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
        last = node.value[-1]
        return _end(last[1] if isinstance(last, tuple) else last)
    assert node.end_mark is not None
    return node.end_mark


def _written(name: str, value: Any) -> str:
    if isinstance(value, dict):
        return f"{name}:\n" + "".join(f"  {_key(key)}: {_flow(entry)}\n" for key, entry in value.items())
    if any(isinstance(entry, dict) for entry in value):
        return f"{name}:\n" + "".join(f"  - {_flow(entry)}\n" for entry in value)
    return f"{name}: {_flow(value)}\n"


def _flow(value: Any) -> str:
    """Write *value* in one line; JSON is YAML, and a mapping reads better without quotes around its keys."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_key(key)}: {_flow(entry)}" for key, entry in value.items()) + "}"
    return json.dumps(value, ensure_ascii=False)


def _key(key: str) -> str:
    return key if _PLAIN_KEY.fullmatch(key) else json.dumps(key, ensure_ascii=False)
