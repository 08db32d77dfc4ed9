"""Give an address of a world one name, whether it comes from a URL or from a file's place in an edition.

http and https are one; a folder is its ``index.html``, with and without the last slash; a query stands in the file name
after ``@``; names are percent-encoded, and one of more than 200 bytes is ``@`` and its SHA-1. How much a saving tool
encoded is not ours to choose, so both sides are decoded before they are compared.
"""

import hashlib
import re
from urllib.parse import quote, unquote, urlsplit

MAX_NAME_BYTES = 200
HASHED = re.compile(r"@[0-9a-f]{40}")
INDEX = "index.html"


def split_url(url: str) -> tuple[str, str, str]:
    """Return host, path and query of *url*; raises ValueError when it is no http address."""
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError(url)
    return parts.hostname, parts.path, parts.query


def keys_of(host: str, path: str, query: str) -> tuple[str, ...]:
    """Return the names an address may have, the plain one first; more than one only where a hash may stand for it."""
    folders = [part for part in path.split("/") if part not in ("", ".", "..")]
    if folders and folders[-1] == INDEX:
        folders.pop()
    plain = _join(host, [*map(_plain, folders)], _plain(query))
    if all(len(part) <= MAX_NAME_BYTES // 3 for part in (*folders, query)):
        return (plain,)
    return plain, *(_join(host, names, "") for names in _hashed(folders, query))


def key_of_file(parts: tuple[str, ...]) -> str:
    """Return the name of the address that a saved file answers for; *parts* begin with the host."""
    host, *names = parts
    name, at, query = ("", "", "") if names[-1] == INDEX else _name_and_query(names[-1])
    folders = [*map(_plain, names[:-1]), *([_plain(name)] if name not in ("", INDEX) else [])]
    return _join(host, folders, _plain(query) if at else "")


def file_of(url: str) -> tuple[str, ...]:
    """Return where the body of *url* is saved: the host, folders, and a file name that ``key_of_file`` takes for it.

    Raises ValueError when it is no http address.
    """
    host, path, query = split_url(url)
    folders = [part for part in path.split("/") if part not in ("", ".", "..")]
    if path.endswith("/") or not folders or "." not in folders[-1]:
        folders.append(INDEX)
    name = f"{folders.pop()}@{query}" if query else folders.pop()
    return (host.lower(), *(_saved(part) for part in (*folders, name)))


def _saved(name: str) -> str:
    """Return the file name for one part of an address: percent-encoded, or a hash of that where it is too long."""
    encoded = _encoded(name)
    if len(encoded) <= MAX_NAME_BYTES:
        return encoded
    return "@" + hashlib.sha1(encoded.encode(errors="surrogateescape"), usedforsecurity=False).hexdigest()


def _name_and_query(name: str) -> tuple[str, str, str]:
    return (name, "", "") if HASHED.fullmatch(name) else name.partition("@")


def _join(host: str, names: list[str], query: str) -> str:
    return "/".join([host.lower().partition(":")[0].rstrip("."), *names]) + (f"?{query}" if query else "")


def _plain(part: str) -> str:
    return unquote(part, errors="surrogateescape")


def _hashed(folders: list[str], query: str) -> list[list[str]]:
    """List the paths in which long names are hashed: by their encoded form, by what they mean, as they were asked.

    A query stands behind the folder's own name or behind its ``index.html``, as the folder itself does.
    """
    paths = [[*folders[:-1], f"{folders[-1]}@{query}"]] if folders and query else [folders] if not query else []
    if query:
        paths.append([*folders, f"{INDEX}@{query}"])
    forms = (_encoded, _strictly_encoded, _plain, str)
    return [[_shortened(name, form(name)) for name in names] for names in paths for form in forms]


def _encoded(name: str) -> str:
    return quote(_plain(name), safe="@=&;,+!$'()~:*", errors="surrogateescape")


def _strictly_encoded(name: str) -> str:
    return "@".join(quote(_plain(part), safe="", errors="surrogateescape") for part in name.split("@", 1))


def _shortened(name: str, form: str) -> str:
    """Return *name* decoded, or the hash of its *form* where its encoded form is too long for a file name."""
    if len(_encoded(name)) <= MAX_NAME_BYTES:
        return _plain(name)
    return "@" + hashlib.sha1(form.encode(errors="surrogateescape"), usedforsecurity=False).hexdigest()
