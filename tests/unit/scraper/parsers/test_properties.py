"""Print does not change facts: width of characters, padding of names, blanks at the ends."""

from hypothesis import given
from hypothesis import strategies as st

from scraper.parsers import read_text_only
from scraper.parsers.context import Context

SURNAMES = st.sampled_from(
    "王李张刘陈杨赵黄周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余杜叶程魏苏吕丁任沈姚卢姜崔钟谭陆汪范石廖贾韦付方白邹孟熊秦邱江尹薛雷侯龙史陶黎贺顾毛郝龚邵"
)
GIVEN = st.sampled_from("强伟磊洋勇艳杰娟涛超明霞平刚桂芳红玲丹萍鹏华飞鑫波斌宇浩凯健俊帆琳")
TEMPLATES = st.sampled_from(
    [
        "省政府决定:任命{name}为临江省数据局局长(试用期一年);免去{name}的临江省信息中心主任职务。",
        "任命:\n{name} 临江省数据局副局长;\n免去:\n{name}的临江省信息中心主任职务。",
        "局领导\n{name}:党组书记、局长\n{name} 副局长",
        "{name}任临江省数据局党组书记、局长,不再担任临江省信息中心主任职务。",
    ]
)
WIDE = {ord(narrow): wide for narrow, wide in zip(",;:()", "\uff0c\uff1b\uff1a\uff08\uff09", strict=True)}


def facts(text: str) -> tuple[object, ...]:
    seen = read_text_only(text, Context(organisation="临江省数据局", published="2030-05-20"))
    return (
        [(fact.person, fact.action, fact.post, fact.organisation, fact.dates) for fact in seen.appointments],
        [(fact.person, fact.posts, fact.organisation) for fact in seen.leaders],
    )


@given(TEMPLATES, SURNAMES, GIVEN)
def test_wide_and_narrow_punctuation_read_the_same(template: str, surname: str, given_name: str) -> None:
    text = template.format(name=surname + given_name)
    wide = text.translate(WIDE).translate({ord("0") + digit: chr(0xFF10 + digit) for digit in range(10)})
    assert facts(text) == facts(wide)
    assert any(facts(text))


@given(TEMPLATES, SURNAMES, GIVEN, st.sampled_from(["\u3000", "\u00a0", " ", "\u2002"]))
def test_a_padded_name_reads_as_the_plain_one(template: str, surname: str, given_name: str, blank: str) -> None:
    plain, padded = surname + given_name, f"{surname}{blank}{given_name}"
    assert facts(template.format(name=plain)) == facts(template.format(name=padded))


@given(TEMPLATES, SURNAMES, GIVEN, st.integers(0, 40))
def test_an_invisible_character_changes_nothing(template: str, surname: str, given_name: str, place: int) -> None:
    text = template.format(name=surname + given_name)
    assert facts(text) == facts(text[:place] + "\u200b" + text[place:])


@given(st.text(alphabet="任命免去为的王局长主任省市数据、,;:。\n()0年月日张三兼代原曾", max_size=300))
def test_no_text_breaks_the_reader_or_gives_a_fact_without_a_quote(text: str) -> None:
    seen = read_text_only(text, Context(organisation="临江省人民政府", published="2030-05-20"))
    assert all(fact.quote and fact.person for fact in (*seen.appointments, *seen.leaders))
