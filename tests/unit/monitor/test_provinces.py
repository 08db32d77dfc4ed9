"""Of which province a name speaks."""

import pytest

from monitor.provinces import province_of


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("海南省数据局", "海南"),
        ("海南藏族自治州数据局", None),
        ("河南省数据局", "河南"),
        ("河南蒙古族自治县人民政府", None),
        ("河北区人民政府", None),
        ("河北区域协同发展中心", "河北"),
        ("海南区人民政府", None),
        ("海南区块链技术中心", "海南"),
        ("数据局", None),
        ("", None),
        (None, None),
    ],
)
def test_a_name_begins_with_its_province(name: str | None, short: str | None) -> None:
    found = province_of(name)

    assert (found and found.short) == short
