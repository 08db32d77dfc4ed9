"""What of another tongue stands beside names and titles."""

import pytest

from scraper.parsers.titleseams import without_latin


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("YE Leping 叶乐平", "叶乐平"),
        ("叶乐平 YE Leping", "叶乐平"),
        ("DIRECTOR 局长", "局长"),
        ("局长 Director-General", "局长"),
        ("LNG公司总经理", "LNG公司总经理"),
        ("IT 网络运维", "IT 网络运维"),
        ("Blog 乡村振兴", "Blog 乡村振兴"),
    ],
)
def test_english_is_left_out_beside_a_name_or_a_title_alone(text: str, bare: str) -> None:
    assert without_latin(text) == bare
