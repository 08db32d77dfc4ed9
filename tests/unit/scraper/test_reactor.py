"""The reactor's loop is the only one that is made, however often it is asked for."""

import asyncio
import gc

from scraper.reactor import install, run


async def _answer() -> int:
    return 1


def test_the_loop_is_the_same_after_another_loop_has_come_and_gone() -> None:
    first = install()
    asyncio.run(_answer())
    made = {id(one) for one in gc.get_objects() if isinstance(one, asyncio.AbstractEventLoop)}

    assert run(_answer()) == 1
    assert install() is first
    assert {id(one) for one in gc.get_objects() if isinstance(one, asyncio.AbstractEventLoop)} <= made
