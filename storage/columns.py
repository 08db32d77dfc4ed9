"""Column types: how times, digests and JSON lie in both databases.

Times are UTC in a form that SQLite and PostgreSQL order equally; digests are 32 bytes instead of 64
characters; packed JSON is zstd-compressed with a dictionary of what such JSON repeats.
"""

import json
from datetime import UTC, datetime
from typing import Any, TypeAlias

import zstandard
from sqlalchemy import BigInteger, DateTime, Dialect, Integer, LargeBinary, Row, Text
from sqlalchemy.types import TypeDecorator

# A number that may grow; SQLite fills only INTEGER keys by itself.
Number = BigInteger().with_variant(Integer, "sqlite")

AnyRow: TypeAlias = Row[*tuple[Any, ...]]

# Part of the stored format: rows are unreadable without exactly these bytes. Never change it; a new
# dictionary needs a new column type and a migration.
_DICTIONARY = zstandard.ZstdCompressionDict(
    b'{"redirects":["https://www.","http://"],"final_url":"https://www..gov.cn/index.html","failure_text":"",'
    b'"headers":[["Server","nginx"],["Date","Mon, 01 Jan 2024 00:00:00 GMT"],["Content-Type","text/html; charset=utf-8"],'
    b'["Content-Type","text/html"],["Content-Length","0"],["Transfer-Encoding","chunked"],["Connection","keep-alive"],'
    b'["Connection","close"],["Vary","Accept-Encoding"],["Content-Encoding","gzip"],["Accept-Ranges","bytes"],'
    b'["Last-Modified","Tue, 02 Jan 2024 08:00:00 GMT"],["ETag","W/\\""],["Cache-Control","max-age=600"],'
    b'["X-Frame-Options","SAMEORIGIN"],["X-Content-Type-Options","nosniff"],["X-XSS-Protection","1; mode=block"],'
    b'["Strict-Transport-Security","max-age=31536000"],["Set-Cookie","JSESSIONID=; Path=/; HttpOnly"]]}',
    dict_type=zstandard.DICT_TYPE_RAWCONTENT,
)


class Moment(TypeDecorator[datetime]):
    """An aware time: ``timestamptz`` in PostgreSQL, UTC text of fixed width in SQLite."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Refuse naive times; turn the rest to UTC."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a naive time cannot be stored: {value!r}")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Return the time aware, in UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Digest(TypeDecorator[str]):
    """A SHA-256: hexadecimal text outside, 32 bytes inside."""

    impl = LargeBinary(32)
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> bytes | None:
        """Turn the text into bytes."""
        return None if value is None else bytes.fromhex(value)

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> str | None:
        """Turn the bytes into text."""
        return None if value is None else bytes(value).hex()


class Words(TypeDecorator[str]):
    """Text that may come from a page: what a database cannot hold in text is replaced, never an error."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Replace NUL characters and lone surrogates."""
        if value is None:
            return None
        return value.replace("\0", "\ufffd").encode("utf-8", "replace").decode("utf-8")


class Packed(TypeDecorator[Any]):
    """JSON, compressed; for what is kept as evidence or read whole, never searched."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: object, dialect: Dialect) -> bytes | None:
        """Write canonical JSON and compress it."""
        if value is None:
            return None
        text = canonical(value).encode("utf-8", "surrogatepass")
        return zstandard.ZstdCompressor(level=6, dict_data=_DICTIONARY, write_checksum=False).compress(text)

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> Any:
        """Read the JSON back."""
        if value is None:
            return None
        text = zstandard.ZstdDecompressor(dict_data=_DICTIONARY).decompress(bytes(value))
        return json.loads(text.decode("utf-8", "surrogatepass"))


def canonical(value: object) -> str:
    """Return the one JSON text of *value*: sorted keys, no spaces, real characters."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
