"""Normalising keeps what a page says and the way back to how it prints it."""

import pytest

from scraper.parsers.annotations import is_damaged
from scraper.parsers.normalise import STEPS, Normalised, Step, normalise, trace
from scraper.parsers.radicals import RADICALS
from scraper.parsers.script import is_traditional, risky_characters, simplified, to_simplified


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.id)
def test_every_step_does_what_its_sample_shows(step: Step) -> None:
    sample = Normalised(step.sample, range(len(step.sample)), step.sample)

    assert step.apply(sample).text == step.means


@pytest.mark.parametrize(
    ("raw", "normal"),
    [
        ("河(hé)北(běi)省", "河北省"),
        ("會(huì )議", "會議"),
        ("關(guan) 於(yu) 更(geng) 好", "關於更好"),
        ("楊鵬飛(fēi) 主持", "楊鵬飛 主持"),
        ("社區(村(cūn))級", "社區(村)級"),
        ("谌(chén)贻琴", "谌贻琴"),
        ("局長（cháng）", "局長"),
        ("女(nu)士", "女士"),
        ("局长(AI)", "局长(AI)"),
        ("融暢(app)", "融暢(app)"),
        ("選項(a)", "選項(a)"),
        ("項目(an)", "項目(an)"),
        ("四川省数据局(一)", "四川省数据局(一)"),
        ("更名(江苏省政务服务管理办公室)", "更名(江苏省政务服务管理办公室)"),
        ("局\u200b长\u00ad李\ufe00旭", "局长李旭"),
        ("雪克來提‧紮克爾", "雪克來提·紮克爾"),
        ("买买提?吾迈尔,男", "买买提·吾迈尔,男"),
        ("是吗?第二个问题", "是吗?第二个问题"),
        ("李\u3000\u00a0旭", "李 旭"),
        ("⻓⻢⼒", "长马力"),
        ("㈠局长２名", "(一)局长2名"),
        ("\uf967\uf9dd", "不利"),
    ],
)
def test_a_passage_takes_its_normal_form(raw: str, normal: str) -> None:
    whole = normalise(raw)

    assert whole.text == normal
    assert len(whole.origin) == len(whole.text)


def test_a_normal_span_gives_the_raw_passage() -> None:
    whole = normalise("任命姜安鵬爲甘肅省數據局局\u200b長(cháng)。")
    start = whole.text.index("甘肅")

    assert whole.quote(start, start + 8) == "甘肅省數據局局\u200b長"


def test_the_trace_names_the_steps_that_changed_a_passage() -> None:
    assert [name for name, _ in trace("局长")] == []
    assert [name for name, _ in trace("局\u200b長(cháng)２")] == ["annotations", "invisible", "widths"]


@pytest.mark.parametrize("text", ["?dòng)嘘P(guān)人事", "兼?zhèn)湓瓌t", "任命\ufffd三"])
def test_a_passage_that_lost_bytes_is_damaged(text: str) -> None:
    assert is_damaged(text)


@pytest.mark.parametrize(
    "text",
    ["官网(http://ggzy.hebei.gov.cn)更名", "(网址:jszwb.jiangsu.gov.cn/index.html)", "局長(cháng)", "融暢(app)", "数字(a)"],
)
def test_an_address_or_a_whole_annotation_is_no_damage(text: str) -> None:
    assert not is_damaged(text)


def test_simplified_pages_are_not_converted() -> None:
    whole = normalise("陈昇任某某省数据局局长,乾县人,征求意见,随着改革推进,显著提升")

    assert to_simplified(whole) is whole


def test_traditional_pages_are_converted_without_losing_a_place() -> None:
    text = "遼甯省數據局為省政府直屬機構,西甯市,隨著改革推進,效果顯著,著名,甯波"

    whole = to_simplified(normalise(text))

    assert is_traditional(text)
    assert whole.text == "辽宁省数据局为省政府直属机构,西宁市,随着改革推进,效果显著,著名,宁波"
    assert len(whole.text) == len(text)


def test_risky_characters_of_a_name_are_noted() -> None:
    assert risky_characters("陳昇") == ("昇",)
    assert risky_characters("甯靜") == ("甯",)
    assert risky_characters("王強") == ()


def test_no_radical_is_left() -> None:
    assert all(not "⺀" <= form <= "\u2eff" for form in RADICALS.values())


def test_a_glyph_that_nobody_writes_for_another_stays_in_a_traditional_name() -> None:
    assert simplified("餘乾一、陳昇與乾燥劑、若乾幹部") == "余乾一、陈昇与干燥剂、若干干部"


FRAME = "首页\n政务公开\n资讯发布\n机构职责\n办事服务\n专题专栏"
ARTICLE = "關於時遠山任職的通知\n任命時遠山爲栖霞省數據局局長\n高一"


def test_each_block_of_a_mixed_page_is_read_in_its_own_script() -> None:
    mixed = f"{FRAME}\n{ARTICLE}\n{FRAME}"
    whole = to_simplified(normalise(mixed))

    assert whole.text == f"{FRAME}\n关于时远山任职的通知\n任命时远山为栖霞省数据局局长\n高一\n{FRAME}"
    place = whole.text.index("时远山")
    assert whole.quote(place, place + 3) == "時遠山"


def test_a_simplified_block_keeps_its_glyphs_on_a_traditional_page() -> None:
    frame = "首頁\n政務公開\n資訊發佈\n機構職責\n辦事服務\n專題專欄\n聯繫我們\n網站地圖\n領導資訊"
    text = to_simplified(normalise(f"{frame}\n任命陈昇、王乾为栖霞省数据局副局长\n{frame}")).text

    assert "任命陈昇、王乾为栖霞省数据局副局长" in text
    assert text.startswith("首页\n政务公开")


def test_one_glyph_makes_no_simplified_page_traditional() -> None:
    text = "任命陈鈞为栖霞省数据局局长。\n李乾\n免去王平的职务。"

    assert to_simplified(normalise(text)).text == text
