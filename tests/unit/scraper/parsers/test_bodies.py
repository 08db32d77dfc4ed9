"""Where a name of a body begins and ends: two side by side are two, and the short way out agrees with the nouns that names are read by."""

import pytest

from scraper.parsers.bodies import Around, bodies_in, ends_as_body

# One name for each noun that ends the name of a body.
NAMES = "青屿市开发区管理委员会 青屿市发展和改革委员会 青屿市人民政府办公厅 青屿市委办公室 青屿市人民政府 青屿市数据局 青屿市财政厅 青屿市委组织部 青屿市大数据中心 青屿市委编办 青屿市营商办 青屿市发改委 青屿市农工委 青屿市委 青屿市党委 青屿地区行政公署 青屿地区行署 青屿市规划研究院 青屿市人民检察院 青屿市人民法院 青屿数据职业大学 青屿市职业技术学院 青屿市第一实验学校 青屿市气象监测站 青屿市环境监测台站 青屿市交通执法支队 青屿市经济普查队 青屿市公路管理处 青屿市质量监督所 青屿市第一高级中学 青屿市机关幼儿园 青屿市委党校 青屿市数据有限公司 青屿市图书馆 青屿市博物院 青屿市人民医院 青屿市农业科学院"


@pytest.mark.parametrize("name", NAMES.split())
def test_a_text_that_is_read_as_a_body_ends_as_one(name: str) -> None:
    assert [body.text for body in bodies_in(name, Around())] == [name]
    assert ends_as_body(name)


@pytest.mark.parametrize("text", ["", "领导之窗", "党组书记、局长", "2024-01-10青屿市数据局发布", "青屿市数据局:"])
def test_other_ends_are_none(text: str) -> None:
    assert not ends_as_body(text)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("青屿市政府办公室政务公开办公室", ["青屿市政府办公室政务公开办公室"]),
        ("青屿市数据局成立大数据中心", ["青屿市数据局", "大数据中心"]),
        ("青屿市信用中心于都县服务中心", ["青屿市信用中心于都县服务中心"]),
        ("青屿市数据局和信息中心", ["青屿市数据局", "信息中心"]),
        ("青屿市数据局、青屿市信息中心", ["青屿市数据局", "青屿市信息中心"]),
        ("青屿市数据局昆明市数据局共建平台", ["青屿市数据局", "昆明市数据局"]),
        ("青屿市行政审批局市数据中心", ["青屿市行政审批局", "市数据中心"]),
        ("青屿市数据局带队走访各街道社区并慰问参训企业家代表参观智能制造创新中心", ["青屿市数据局"]),
        ("青屿市数据局等单位联合青屿市会展中心", ["青屿市数据局"]),
        ("青屿市数据局有关处室走进数据中心", ["青屿市数据局"]),
        ("青屿市数据局网站运维中心", ["青屿市数据局"]),
        ("青屿市数据局官网运维中心", ["青屿市数据局"]),
        ("青屿市数据局直属机关党委", ["青屿市数据局"]),
    ],
)
def test_a_name_runs_on_to_the_next_noun_where_nothing_parts_them(text: str, named: list[str]) -> None:
    assert [body.text for body in bodies_in(text, Around("青屿市人民政府"))] == named


@pytest.mark.parametrize("name", ["茂县公路管理处", "古县公路管理处"])
def test_an_office_is_a_body_where_a_county_opens_its_name_that_passes_for_other_words(name: str) -> None:
    (body,) = bodies_in(f"撤销{name}", Around("青屿市人民政府"))

    assert (body.text, body.name) == (name, name)
