"""Home pages in shapes that no fixture has: all that stands behind them is found, and nothing that only looks like it."""

import pytest

from scheduler.search import MAX_REQUESTS
from tests.unit.scheduler.data_homes import DATA_HOMES
from tests.unit.scheduler.far_homes import FAR_HOMES
from tests.unit.scheduler.homes import HOMES
from tests.unit.scheduler.odd_homes import ODD_HOMES
from tests.unit.scheduler.webs import Web

# Searches end when nothing is left to open: a site of this size needs no more.
MOST = 7


ALL_HOMES = {**HOMES, **ODD_HOMES, **FAR_HOMES, **DATA_HOMES}


@pytest.mark.parametrize("shape", ALL_HOMES)
def test_what_a_home_page_leads_to_is_found_and_nothing_else(shape: str) -> None:
    pages, wanted = ALL_HOMES[shape]
    web = Web(pages)

    assert web.taken() == wanted
    assert len(web.asked) <= MOST < MAX_REQUESTS
    assert len(set(web.asked)) == len(web.asked)
