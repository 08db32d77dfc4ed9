"""Bodies by SHA-256: each once, compressed, most of them as differences from a body that is much alike.

A page whose visit counter turned differs from what it was in a few bytes; as a difference it costs about a
hundred bytes instead of some thousands. The first look at a page rests on another page of its site, which
has the same frame. When a difference saves less than half, the body is kept whole. A body may be a difference
from a difference from a whole one, never more, so reading takes three steps at most.
"""

import hashlib
from dataclasses import dataclass

import zstandard
from sqlalchemy import Connection, ScalarSelect, bindparam, select

from monitor.errors import StorageError
from storage.tables import blob, page
from storage.upsert import add_unless_there

LEVEL = 6
# Below this a whole body costs no more than the trouble of a difference.
SMALL = 512
# Pages pack to a fifth or a tenth by themselves; a difference below this share needs no comparison.
FAR_SMALLER = 24
_STORED = select(blob.c.size, blob.c.base, blob.c.z).where(blob.c.sha256 == bindparam("wanted"))


@dataclass(frozen=True, slots=True)
class _Stored:
    size: int
    base: str | None
    z: bytes


def put(connection: Connection, sha256: str, body: bytes, *, base: str | None) -> None:
    """Store *body* unless it is there, resting on the whole blob *base* where that saves half or more."""
    if connection.execute(_STORED, {"wanted": sha256}).first() is not None:
        return
    difference = _difference(connection, body, base) if base and len(body) > SMALL else None
    if difference is not None and len(difference) < len(body) // FAR_SMALLER:
        stored = difference
    else:
        stored = zstandard.ZstdCompressor(level=LEVEL, write_checksum=False).compress(body)
        if difference is not None and len(difference) * 2 < len(stored):
            stored = difference
        else:
            base = None
    row = {"sha256": sha256, "size": len(body), "base": base, "z": stored}
    add_unless_there(connection, blob, row, "sha256")


def carrier(sha256: str) -> ScalarSelect[str]:
    """Return a query, for an update of a page, that gives the hash back when the page's next bodies shall rest on it.

    That is so when it is no difference from what they rest on now, one step deep, and not too small.
    """
    under = blob.alias("under")
    deeper = select(under.c.sha256).where(under.c.sha256 == blob.c.base, under.c.base.is_not(None))
    another = blob.c.base.is_(None) | blob.c.base.is_distinct_from(page.c.base)
    wanted = select(blob.c.sha256).where(blob.c.sha256 == sha256, blob.c.size > SMALL, another, ~deeper.exists())
    return wanted.correlate(page).scalar_subquery()


def get(connection: Connection, sha256: str) -> bytes:
    """Return the body whose hash is *sha256*.

    Raises:
        StorageError: it is not here, or what is here is not it.
    """
    body = _whole(connection, sha256)
    if hashlib.sha256(body).hexdigest() != sha256:
        raise StorageError(f"the stored body {sha256} is damaged: its bytes have another hash")
    return body


def _whole(connection: Connection, sha256: str, steps: int = 3) -> bytes:
    stored = _load(connection, sha256)
    if stored.base is None:
        return _expand(stored, None)
    if steps == 1:
        raise StorageError(f"the stored body {sha256} is damaged: it rests on too many others")
    return _expand(stored, _dictionary(_whole(connection, stored.base, steps - 1)))


def _difference(connection: Connection, body: bytes, base: str) -> bytes | None:
    stored = _load(connection, base)
    if stored.base is not None and _load(connection, stored.base).base is not None:
        return None
    earlier = _whole(connection, base)
    if not earlier:
        return None
    # The window must reach back over the new body to the whole earlier one.
    parameters = zstandard.ZstdCompressionParameters.from_level(
        LEVEL, window_log=_window(len(body) + len(earlier)), write_checksum=False
    )
    compressor = zstandard.ZstdCompressor(dict_data=_dictionary(earlier), compression_params=parameters)
    return compressor.compress(body)


def _window(length: int) -> int:
    return min(max(length.bit_length(), 10), 27)


def _dictionary(earlier: bytes) -> zstandard.ZstdCompressionDict:
    return zstandard.ZstdCompressionDict(earlier, dict_type=zstandard.DICT_TYPE_RAWCONTENT)


def _load(connection: Connection, sha256: str) -> _Stored:
    row = connection.execute(_STORED, {"wanted": sha256}).first()
    if row is None:
        raise StorageError(f"no body {sha256} is stored here")
    return _Stored(row.size, row.base, bytes(row.z))


def _expand(stored: _Stored, dictionary: zstandard.ZstdCompressionDict | None) -> bytes:
    if stored.size == 0:
        return b""
    try:
        decompressor = zstandard.ZstdDecompressor(dict_data=dictionary, max_window_size=1 << 27)
        return decompressor.decompress(stored.z, max_output_size=stored.size)
    except zstandard.ZstdError as error:
        raise StorageError(f"a stored body is damaged: {error}") from error
