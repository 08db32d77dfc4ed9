"""Signatures: the day under an act is found behind any small print, and no other day is taken for one."""

import pytest

from scraper.parsers.signature import signature_day
from scraper.parsers.smallprint import is_small_print

TITLE = "临江省人民政府关于赵一平任职的通知"
ACT = "任命赵一平为省数据局局长。"
SIGNED = "临江省人民政府\n2030年5月10日"


@pytest.mark.parametrize(
    "tail",
    [
        SIGNED,
        "临江省人民政府 2030年5月10日",
        "临江省人民政府2030年5月10日",
        "临江省人民政府办公厅\n2030 年 5 月 10 日",
        "临江省人民代表大会常务委员会\n二〇三〇年五月十日",
        "2030年5月10日",
        "特此通知\n2030年5月10日",
        "特此通知。\n临江省人民政府(盖章)\n2030年5月10日",
        "省长:钱二\n2030年5月10日",
        f"{SIGNED}\n(此件公开发布)",
        f"{SIGNED}\n附件:1.任职名单\n2.任职要求",
        f"{SIGNED}\n抄送:省委各部门,省军区。\n临江省人民政府办公厅 2030年5月12日印发",
        f"{SIGNED}\n打印 关闭\n分享到:\n上一篇:关于节日服务的公告\n下一篇:没有了",
        f"{SIGNED}\n责任编辑:周四\n来源:临江省人民政府\n扫一扫在手机打开当前页",
        f"附件:任职名单\n{SIGNED}",
        f"附件:1.任职名单\n2.任职要求\n{SIGNED}",
        f"{SIGNED}\n附件\n任职名单\n孙三 副局长",
        "特此通知。临江省人民政府2030年5月10日",
        "第九师白杨市\n2030年5月10日",
        "临江省人民政府省长 钱二\n2030年5月10日",
        "公示期:5月13日—5月17日\n中共临江省委组织部\n2030年5月10日",
        f"{SIGNED}\n友情链接\n临江省科学技术厅 | 临江省公安厅 | 临江省民政厅 | 临江省财政厅",
        "公示期为5月13日至17日。\n受理电话：12380　来信请寄：临江省委组织部干部监督处\n中共临江省委组织部\n2030年5月10日",
        "公示时间为5月13日至17日\n临江省人民政府\n2030年5月10日",
        f"{SIGNED}\n（联系人：人事处　联系电话：略）",
        f"{SIGNED}\n联系电话：0451-1234567",
    ],
    ids=repr,
)
def test_the_day_under_an_act_is_its_signature(tail: str) -> None:
    assert signature_day(f"{TITLE}\n{ACT}\n{tail}") == "2030-05-10"


@pytest.mark.parametrize(
    "text",
    [
        f"{TITLE}\n2030年5月10日\n{ACT}",
        f"{TITLE}\n2030年5月10日",
        f"{TITLE}\n发布日期:2030年5月10日\n来源:临江省人民政府\n{ACT}",
        f"{TITLE}\n{ACT}\n2030-05-10",
        f"{TITLE}\n{ACT}\n相关阅读\n省数据局召开会议\n2030-05-10",
        f"{TITLE}\n{ACT}\n临江省人民政府办公厅 2030年5月10日印发",
        f"{TITLE}\n会议于2030年5月10日召开,各单位要做好信息公开工作。",
        f"{TITLE}\n{SIGNED}\n各市人民政府要抓好落实,有关情况及时报告省人民政府办公厅备案。",
        f"{TITLE}\n各市\n2030年5月10日\n{ACT}",
        f"{TITLE}\n{ACT}\n2030年5月",
        "",
        "2030年5月10日",
    ],
    ids=repr,
)
def test_no_other_day_is_a_signature(text: str) -> None:
    assert signature_day(text) is None


@pytest.mark.parametrize(
    "line",
    [
        "来源工作要抓紧推进,各市县要做好落实。",
        "编辑出版《数据工作年鉴》。",
        "任命赵一平为局长",
        "公开招聘工作由局长负责",
        "主办的会议今天召开",
        "欧阳海同志 | 临江省数据局局长 | 临江省信息中心主任",  # a row of a table: other sites stand in rows of four and more
    ],
)
def test_a_sentence_is_no_small_print(line: str) -> None:
    assert not is_small_print(line)


@pytest.mark.parametrize(
    "line",
    [
        "打印 关闭",
        "【打印】【关闭】",
        "来源：临江日报",
        "您访问的链接即将离开“某网站”，是否继续？",
        "上一篇：无",
        "附件：名单.doc",
        "(此件公开发布)",
        "微信 微博 客户端",
        "热点",
        "点击排行",
        "今日访问：1797 总访问：139797",
        "累计访问量 3087568",
        "临江省科学技术厅 | 临江省公安厅 | 临江省民政厅 | 临江省财政厅",
    ],
)
def test_what_a_page_prints_around_its_text_is_small_print(line: str) -> None:
    assert is_small_print(line)


def test_long_hostile_lines_cost_little() -> None:
    for unit in ("临江省人民政府 ", "打印 ", "附件:1.", "2030年", "(", "\n1.甲"):
        assert signature_day(unit * 20_000) is None
