"""The head of a document: title, number, issuer, dates, and whether it is an act."""

from monitor.facts import DocumentHead
from scraper.parsers import read_text_only
from scraper.parsers.context import Context

NOTICE = """临江省人民政府关于赵一平等任免职务的通知
临政任〔2030〕9号
各市人民政府，省政府各部门：
任命赵一平为省数据局局长。
临江省人民政府
2030年5月10日
（此件公开发布）"""


def head(text: str, owner: str = "临江省人民政府", published: str | None = "2030-05-20") -> DocumentHead:
    return read_text_only(text, Context(organisation=owner, published=published)).document


def test_a_notice_is_an_act_with_its_title_number_issuer_and_day() -> None:
    found = head(NOTICE)
    assert found.title == "临江省人民政府关于赵一平等任免职务的通知"
    assert (found.number, found.issuer, found.signed_on) == ("临政任〔2030〕9号", "临江省人民政府", "2030-05-10")
    assert found.is_act


def test_a_title_broken_behind_its_issuer_is_one() -> None:
    found = head("临江省人民政府\n关于赵一平任职的通知\n任命赵一平为省数据局局长。\n2030年5月10日")
    assert found.title == "临江省人民政府关于赵一平任职的通知"
    assert found.is_act


def test_a_list_that_a_session_passed_is_an_act_of_its_congress() -> None:
    found = head(
        "临江市第十六届人民代表大会常务委员会第二十九次会议任免名单\n（2030年5月10日通过）\n决定任命：\n赵一平为市数据局局长。"
    )
    assert (found.issuer, found.is_act) == ("临江市人民代表大会常务委员会", True)


def test_what_a_congress_announces_of_its_elections_is_an_act() -> None:
    text = "临江市人民代表大会公告（第2号）\n临江市第六届人民代表大会第五次会议选举赵一平为临江市人民政府市长。\n现予公告。\n2024年5月10日"
    found = head(text)

    assert (found.issuer, found.is_act) == ("临江市人民代表大会", True)


def test_a_session_that_is_only_told_of_is_no_act() -> None:
    assert not head("临江市第十六届人大常委会第二十九次会议召开\n会议决定任命赵一平为市数据局局长。").is_act


def test_a_document_signed_before_the_year_of_its_number_has_no_day_of_signature() -> None:
    assert head(NOTICE.replace("2030年5月10日", "2029年5月10日")).signed_on is None
    assert head(NOTICE.replace("2030年5月10日", "2031年1月4日"), published="2031-01-06").signed_on == "2031-01-04"


def test_news_is_no_act() -> None:
    assert not head("赵一平出任省数据局局长\n5月10日,省政府任命赵一平为省数据局局长。").is_act


def test_a_day_in_the_middle_of_a_text_is_no_signature() -> None:
    assert head("省政府任命一批人员\n2030年5月1日\n任命赵一平为省数据局局长。").signed_on is None
