"""Bodies by SHA-256: each once, compressed, a page's later bodies as differences from an earlier one.

A page whose visit counter turned differs from what it was in a few bytes; as a difference it costs about a
hundred bytes instead of some thousands. A difference always rests on a whole blob, never on another
difference, so reading takes two steps at most; when it saves less than half, the new body is kept whole.
"""

import hashlib
from dataclasses import dataclass

import zstandard
from sqlalchemy import Connection, select

from monitor.errors import StorageError
from storage.tables import blob
from storage.upsert import insert_into

LEVEL = 6
# Below this a whole body costs no more than the trouble of a difference.
SMALL = 512


@dataclass(frozen=True, slots=True)
class _Stored:
    size: int
    base: str | None
    z: bytes


def put(connection: Connection, sha256: str, body: bytes, *, base: str | None) -> None:
    """Store *body* unless it is there, resting on the whole blob *base* where that saves half or more."""
    if connection.execute(select(blob.c.size).where(blob.c.sha256 == sha256)).first() is not None:
        return
    stored = zstandard.ZstdCompressor(level=LEVEL, write_checksum=False).compress(body)
    difference = _difference(connection, body, base) if base and len(stored) > SMALL else None
    if difference is None or len(difference) * 2 > len(stored):
        base = None
    else:
        stored = difference
    connection.execute(
        insert_into(connection, blob)
        .values(sha256=sha256, size=len(body), base=base, z=stored)
        .on_conflict_do_nothing(index_elements=["sha256"])
    )


def may_carry(connection: Connection, sha256: str) -> bool:
    """Say whether other bodies may rest on this one: it is whole, and not too small to be of use."""
    row = connection.execute(select(blob.c.size, blob.c.base).where(blob.c.sha256 == sha256)).first()
    return row is not None and row.base is None and row.size > SMALL


def get(connection: Connection, sha256: str) -> bytes:
    """Return the body whose hash is *sha256*.

    Raises:
        StorageError: it is not here, or what is here is not it.
    """
    stored = _load(connection, sha256)
    if stored.base is None:
        body = _expand(stored, None)
    else:
        body = _expand(stored, _dictionary(_expand(_load(connection, stored.base), None)))
    if hashlib.sha256(body).hexdigest() != sha256:
        raise StorageError(f"the stored body {sha256} is damaged: its bytes have another hash")
    return body


def _difference(connection: Connection, body: bytes, base: str) -> bytes | None:
    stored = _load(connection, base)
    if stored.base is not None:
        return None
    earlier = _expand(stored, None)
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
    row = connection.execute(select(blob.c.size, blob.c.base, blob.c.z).where(blob.c.sha256 == sha256)).first()
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
