"""Undo Content-Encoding within bounds: a body that grows beyond the cap is a bomb, not a page."""

import zlib
from collections.abc import Callable, Iterator

import brotli

CHUNK = 65_536


class BombError(Exception):
    """Say that a body grows beyond the cap when decoded."""


def decoded(body: bytes, encodings: str, cap: int) -> bytes:
    """Return *body* without its content *encodings* (the header's value, last applied first to go).

    An encoding nobody knows, or a body that was never encoded, is left as it came; a truncated one gives what
    can be read of it. Raises BombError once more than *cap* bytes have come out, at most one chunk later.
    """
    for name in reversed([part.strip().lower() for part in encodings.split(",") if part.strip()][:3]):
        decode = DECODERS.get(name)
        if decode is None:
            return body
        body = _bounded(decode(body), cap) or body
    return body


def _bounded(chunks: Iterator[bytes], cap: int) -> bytes:
    whole = bytearray()
    try:
        for chunk in chunks:
            whole += chunk
            if len(whole) > cap:
                raise BombError
    except (zlib.error, brotli.error):
        # What came out before the damage is evidence; quality judges it as partial.
        pass
    return bytes(whole)


def _inflate(body: bytes, wbits: int) -> Iterator[bytes]:
    while body:
        stream = zlib.decompressobj(wbits)
        chunk = stream.decompress(body, CHUNK)
        yield chunk
        while stream.unconsumed_tail and not stream.eof:
            yield stream.decompress(stream.unconsumed_tail, CHUNK)
        # A gzip body may have several members; anything else after the end is padding.
        body = stream.unused_data if stream.unused_data[:2] == b"\x1f\x8b" else b""


def _gzip(body: bytes) -> Iterator[bytes]:
    return _inflate(body, zlib.MAX_WBITS | 16)


def _deflate(body: bytes) -> Iterator[bytes]:
    """Inflate with the zlib wrapper that the standard wants, or raw as some servers send it."""
    wrapped = len(body) > 1 and body[0] & 0x0F == 8 and int.from_bytes(body[:2], "big") % 31 == 0
    return _inflate(body, zlib.MAX_WBITS if wrapped else -zlib.MAX_WBITS)


def _brotli(body: bytes) -> Iterator[bytes]:
    stream = brotli.Decompressor()
    chunk = stream.process(body, output_buffer_limit=CHUNK)
    while chunk:
        yield chunk
        chunk = b"" if stream.is_finished() else stream.process(b"", output_buffer_limit=CHUNK)


DECODERS: dict[str, Callable[[bytes], Iterator[bytes]]] = {
    "gzip": _gzip,
    "x-gzip": _gzip,
    "deflate": _deflate,
    "br": _brotli,
}
