"""Menus in XML: names and addresses of elements become objects; nothing of XML is resolved."""

import json

import pytest

from scraper.parsers.xmlmenus import as_objects, is_xml

HEAD = "<?xml version='1.0' encoding='utf-8'?>"


def rows(markup: str) -> list[dict[str, str]]:
    return [row for row in json.loads(as_objects(HEAD + markup)) if row]


@pytest.mark.parametrize(
    ("markup", "wanted"),
    [
        (
            "<m><i name='甲' url='/a/'/><i name='乙' url='/b/'></i></m>",
            [{"name": "甲", "url": "/a/"}, {"name": "乙", "url": "/b/"}],
        ),
        ("<m><i url='/a/?x=1&amp;y=2'>甲</i></m>", [{"url": "/a/?x=1&y=2", "title": "甲"}]),
        ("<m><n><t>甲</t><u>/a/</u></n><n><t>乙</t><u>/b/</u></n></m>", [{"t": "甲", "u": "/a/"}, {"t": "乙", "u": "/b/"}]),
        ("<m><t>甲</t><u>/a/</u><t>乙</t><u>/b/</u></m>", [{"t": "甲", "u": "/a/"}, {"t": "乙", "u": "/b/"}]),
        ("<n><t><![CDATA[甲]]></t>\n <u> /a/ </u></n>", [{"t": "甲", "u": "/a/"}]),
        ("<n><t>甲</t> words <u>/a/</u></n>", [{"t": "甲"}, {"u": "/a/"}]),
        ("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><n><t>&x;</t></n>", [{"t": "&x;"}]),
        ("<n><t>甲", []),
        ("<m><t>甲</t><x/><u>/a/</u></m>", [{"t": "甲"}, {"u": "/a/"}]),
        ("<m><i url='/a/'>甲&amp;乙</i><t>丙&amp;丁</t></m>", [{"url": "/a/", "title": "甲&乙"}, {"t": "丙&丁"}]),
        ("<m><t>甲</s><u>/a/</u></m>", [{"u": "/a/"}]),
    ],
    ids=[
        "attributes",
        "a text beside an attribute",
        "texts",
        "without a holder",
        "quoted",
        "words between",
        "an entity",
        "cut",
        "one without a text between",
        "escaped",
        "not closed",
    ],
)
def test_elements_become_objects(markup: str, wanted: list[dict[str, str]]) -> None:
    assert rows(markup) == wanted


def test_no_more_elements_are_read_than_an_honest_menu_has() -> None:
    assert len(rows("<i url='/a/'/>" * 6_000)) == 5_000


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        (f"\ufeff{HEAD}<m/>", True),
        (f"{HEAD}<!DOCTYPE html><html>", False),
        (f"{HEAD}<HTML>", False),
        ("<m/>", False),
        (f"{HEAD}<!DOCTYPE menu><m/>", True),
    ],
)
def test_a_page_in_xml_is_a_page(source: str, wanted: bool) -> None:
    assert is_xml(source) is wanted
