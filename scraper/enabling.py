"""Enabling: an unverified address of a site's YAML becomes a watched page."""

import yaml

from monitor.errors import RefusedError
from monitor.model import Role
from monitor.site import Site, UnverifiedPage
from scraper.lint import host_of, official
from scraper.sitetext import replaced

# The keys that enabling may rewrite; the text of all others, with their comments, stays as it is.
CHANGED = ("hosts", "pages", "unverified", "sources")
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
        text = replaced(text, name, raw[name])
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
