"""A hostile page: how an input is made that says one thing again and again, at any size."""

from collections.abc import Callable
from dataclasses import dataclass

HEAD = "<!DOCTYPE html><html><head><title>某省数据局领导信息</title></head><body>"
TAIL = "</body></html>"
LEADER = '<div class="card"><h3>王强</h3><p>党组书记、局长</p></div>'
SURNAMES = "王李张刘陈杨赵黄周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹"
GIVEN = "强伟磊洋勇艳杰娟涛超明霞平刚桂芳红玲丹萍鹏华飞鑫波斌宇浩凯健俊帆琳"


@dataclass(frozen=True, slots=True)
class Hostile:
    """One hostile input; *make* gives it at about so many bytes, *full* is the size at which it must still be read."""

    name: str
    make: Callable[[int], bytes]
    full: int = 8_000_000
    content_type: str | None = None

    def text(self, size: int) -> str:
        """Return the input as a bare text."""
        return self.make(size).decode("utf-8", "replace")


def page(name: str, unit: str, *, head: str = HEAD, tail: str = TAIL, full: int = 8_000_000) -> Hostile:
    """Return a page of *unit* again and again."""
    once = len(unit.encode())

    def make(size: int) -> bytes:
        return (head + unit * max(1, (size - len(head.encode()) - len(tail.encode())) // once) + tail).encode()

    return Hostile(name, make, full)


def numbered(name: str, unit: Callable[[int], str], *, head: str = HEAD, tail: str = TAIL) -> Hostile:
    """Return a page of units that differ: equal ones could be remembered."""

    def make(size: int) -> bytes:
        once = len(unit(12_345).encode())
        return (head + "".join(unit(number) for number in range(max(1, size // once))) + tail).encode()

    return Hostile(name, make)


def raw(name: str, unit: bytes, *, head: bytes = b"<html><body>", content_type: str | None = None) -> Hostile:
    """Return a page of bytes that are no text."""
    return Hostile(name, lambda size: head + unit * max(1, size // len(unit)), content_type=content_type)


def person(number: int) -> str:
    """Return one of many different names."""
    given = f"{GIVEN[number // 30 % 33]}{GIVEN[number // 990 % 33]}"
    return f"{SURNAMES[number % 30]}{given}"
