"""From the sentence of an act to the events of both sides: a body ends in another, or hands on what it did."""

from dataclasses import replace

import pytest

from monitor.fold import fold
from monitor.history import Sighting
from monitor.model import Role, Verdict
from monitor.site import Site
from scraper.parsers import read_text_only
from scraper.parsers.context import Context
from tests.unit.monitor.history import PORTAL, day, home


def body(name: str, organisation: str) -> Site:
    host = f"{name}.yunling.gov.cn"
    given = {"id": name, "organisation": organisation, "jurisdiction": "910000", "hosts": [host]}
    return Site.model_validate({**given, "pages": {"home": {"url": f"https://{host}/"}}})


OLD, NEW, OTHER = body("old", "云岭省大数据管理局"), body("new", "云岭省数据局"), body("other", "云岭省政务服务管理局")
NAMES = frozenset(one.organisation for one in (OLD, NEW, OTHER, PORTAL))
ENDS, MOVES, MADE = "org.abolished", "org.functions_transferred", "org.restructured"


def act(text: str) -> Sighting:
    whole = f"云岭省人民政府关于机构改革有关事项的通知\n云政发〔2025〕9号\n各有关单位：\n{text}\n云岭省人民政府\n2025年3月11日"
    context = Context(published="2025-03-11", organisation=PORTAL.organisation, role=Role.NOTICE, known_names=NAMES)
    read = read_text_only(whole, context)
    url = "https://www.yunling.gov.cn/1"
    return Sighting(PORTAL.id, "notice:1", Role.NOTICE, url, "0" * 64, Verdict.GOOD, 200, day(10), day(10), 1, read)


def own(site: Site) -> Sighting:
    return replace(home(0, 30, site.organisation, site.organisation), site=site.id, url=f"https://{site.hosts[0]}/")


def told(text: str, *watched: Site) -> set[tuple[str, str, str]]:
    sites = {site.id: site for site in (*watched, PORTAL)}
    history = [act(text), *map(own, watched)]
    return {(site.id, one.type.value, one.status.value) for site in watched for one in fold(site, history, sites).events}


SENTENCES = {
    "不再保留云岭省大数据管理局，其职责划入云岭省数据局。": {("old", ENDS), ("new", MOVES)},
    "不再保留单设的云岭省大数据管理局，将其职责划入云岭省数据局。": {("old", ENDS), ("new", MOVES)},
    "撤销云岭省大数据管理局，其职责由云岭省数据局承担。": {("old", ENDS), ("new", MOVES)},
    "云岭省大数据管理局撤销后，其职责移交云岭省数据局。": {("old", ENDS), ("new", MOVES)},
    "不再保留云岭省大数据管理局，其职责分别划入云岭省数据局和云岭省政务服务管理局。": {("old", ENDS), ("new", MOVES), ("other", MOVES)},
    "将云岭省大数据管理局的职责整合，组建云岭省数据局，不再保留云岭省大数据管理局。": {("new", MADE)},
    "组建云岭省数据局，不再保留云岭省大数据管理局、云岭省政务服务管理局。": {("new", MADE)},
    "组建云岭省数据局。将云岭省大数据管理局的职责划入云岭省数据局。不再保留云岭省大数据管理局。": {("new", MADE)},
    "组建云岭省数据局，作为省政府直属机构。不再保留云岭省大数据管理局。": {("new", MADE)},
    "将云岭省大数据管理局并入云岭省数据局。": {("new", MADE)},
    "云岭省大数据管理局整建制并入云岭省数据局，不再保留云岭省大数据管理局。": {("new", MADE)},
    "撤销云岭省大数据管理局，整体并入云岭省数据局。": {("new", MADE)},
    "云岭省大数据管理局撤销后并入云岭省数据局。": {("new", MADE)},
    "将云岭省大数据管理局并入云岭省数据局，云岭省大数据管理局的职责划入云岭省数据局。": {("new", MADE)},
    "云岭省大数据管理局、云岭省政务服务管理局一并并入云岭省数据局。": {("new", MADE)},
    "组建云岭省数据局，云岭省大数据管理局并入云岭省数据局。": {("new", MADE)},
    "云岭省大数据管理局职责并入云岭省数据局。": {("new", MOVES)},
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SENTENCES.items(), ids=SENTENCES)
def test_each_side_of_an_ending_is_told_once_and_where_it_is_watched(text: str, expected: set[tuple[str, str]]) -> None:
    assert told(text, OLD, NEW, OTHER) == {(*one, "confirmed") for one in expected}
    assert told(text, NEW) == {(*one, "confirmed") for one in expected if one[0] == "new"}


@pytest.mark.parametrize(("text", "expected"), SENTENCES.items(), ids=SENTENCES)
def test_who_ends_tells_of_it_where_nobody_watches_the_other_side(text: str, expected: set[tuple[str, str]]) -> None:
    kinds = {kind for _, kind in expected}

    assert {kind for _, kind, _ in told(text, OLD)} == kinds


NO_ABSORPTIONS = (
    "云岭省大数据管理局与云岭省数据局合署办公。",
    "云岭省大数据管理局并未并入云岭省数据局。",
    "云岭省大数据管理局曾并入云岭省数据局。",
    "云岭省大数据管理局网站并入云岭省数据局网站。",
    "云岭省大数据管理局综合处并入云岭省数据局。",
    "从云岭省大数据管理局并入云岭省数据局。",
    "云岭省大数据有限公司并入云岭省数据发展有限公司。",
)  # fmt: skip


@pytest.mark.parametrize("text", NO_ABSORPTIONS)
def test_what_ends_nobody_is_no_absorption(text: str) -> None:
    assert told(text, OLD, NEW, OTHER) == set()


@pytest.mark.parametrize("text", ["拟将云岭省大数据管理局并入云岭省数据局。", "云岭省大数据管理局将并入云岭省数据局。"])
def test_an_absorption_that_is_meant_is_a_plan_of_who_is_to_end(text: str) -> None:
    assert told(text, OLD, NEW, OTHER) == {("old", "org.change_planned", "confirmed")}


def test_one_that_lies_years_back_is_no_news_of_who_took_the_other_in() -> None:
    assert told("2015年，云岭省大数据管理局并入云岭省数据局。", NEW) == set()


def test_a_body_put_under_another_goes_on() -> None:
    (fact,) = act("将云岭省大数据管理局整建制划归云岭省数据局。").observation.organisation_changes  # type: ignore[union-attr]

    assert (fact.type.value, fact.organisation, fact.superior) == ("attribute", OLD.organisation, NEW.organisation)
