"""Where a name of a body ends: the short way out must agree with the nouns that the names are read by."""

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
