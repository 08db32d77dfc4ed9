"""The gazetteer: one list of places serves the names of bodies and the grammar of sentences."""

import pytest

from scraper.parsers.gazetteer import next_place, opens_with_unit, place_at, places_in
from scraper.parsers.places import city_of, province_holding


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("甘肃省兰州市和江苏省", ["兰州市", "江苏省"]),
        ("在沧澜省和甘肃召开", ["沧澜省", "甘肃省"]),
        ("恩施州、恩施土家族苗族自治州", ["恩施土家族苗族自治州", "恩施土家族苗族自治州"]),
        ("石河子市政务服务局", ["石河子市"]),
        ("会议要求抓好落实", []),
        ("", []),
    ],
)
def test_the_places_of_a_text_in_order(text: str, names: list[str]) -> None:
    assert [place.name for place in places_in(text)] == names
    assert [place.name for place in places_in(text + "。" * 700)] == names


def test_the_next_place_is_the_first_from_there_on() -> None:
    text = "由甘肃省到沧澜省"

    assert [place_at(text, start) is not None for start in range(3)] == [False, True, False]
    assert (found := next_place(text, 2)) is not None
    assert text[found.start : found.end] == "沧澜省"
    assert next_place(text, found.end) is None
    assert next_place(text, 2, found.start) is None


def test_grammar_and_bodies_know_the_same_cities() -> None:
    assert city_of("石河子市数据局") == "石河子市"
    assert province_holding("石河子市") == "新疆维吾尔自治区"
    assert opens_with_unit("恩施州政务服务局")
    assert opens_with_unit("甘肃数据局")
    assert not opens_with_unit("局长")


def test_a_province_named_over_and_over_is_no_harm() -> None:
    assert len(places_in("甘肃省" * 5_000)) == 5_000
