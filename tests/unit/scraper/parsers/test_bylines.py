"""What a text prints beside its day, and what stands beside a day in a site's frame."""

import pytest

from scraper.parsers.bylines import has_byline


@pytest.mark.parametrize(
    "text",
    [
        "2025-03-05 10:20 来源：砚溟省数据局",
        "2025年3月5日　信息来源:省政府办公厅",
        "来源：砚溟省数据局 作者：办公室 时间：2025-03-05",
        "发布时间：2025-03-05 09:12:44",
        "发布日期 2025/03/05",
        "2025-03-05 浏览次数：112",
        "发布机构：砚溟省人民政府 成文日期：2025年3月5日",
        "发文机关：砚溟省人民政府 成文日期：2025年3月5日",
        "2025-03-05 阅读：112",
        "2025-03-05 点击数：3",
        "2025-03-05 字号：大 中 小",
        "2025-03-05 10:20:44 砚溟省人民政府办公厅 来源：办公厅",
    ],
)
def test_a_line_with_day_and_source_is_a_byline(text: str) -> None:
    assert has_byline(f"首页 新闻 {text} 正文")


@pytest.mark.parametrize(
    "text",
    [
        "今天是2025年3月7日 星期五 本网站支持IPv6 无障碍浏览",
        "页面更新于 2025-02-28 02:07:41 访问人次：24005",
        "打印日期：2025-03-07",
        "最后更新时间：2025-03-07",
        "您访问的页面不存在 发布时间： 来源：",
        "网站将于2025年3月8日恢复访问",
        "2025-02-28 本网站由砚溟省数据局办公室主办并负责运行维护 浏览次数：24005",
        "图片来源：本站。打印日期 2025-03-07",
        "更新日期：2025-03-07",
    ],
)
def test_a_day_in_a_frame_is_none(text: str) -> None:
    assert not has_byline(text)
