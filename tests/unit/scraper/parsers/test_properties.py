"""Print does not change facts: width of characters, padding of names, script, injected pinyin, charset."""

from html import escape

from hypothesis import given
from hypothesis import strategies as st
from opencc import OpenCC
from pypinyin import Style, pinyin

from monitor.facts import Observation
from scraper.parsers import read, read_text_only
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
# A converter of copiers' sites: traditional characters, and 甯 for every 宁 (language.md §1.2).
TO_TRADITIONAL = OpenCC("s2t")
# How copiers write a reading behind a character: with tone marks; with a blank inside; without tones, a blank behind.
INJECTIONS = {
    "toned": lambda reading: f"({reading})",
    "blank inside": lambda reading: f"({reading} )",
    "untoned": lambda reading: f"({reading}) ",
}
WIDE = {ord(narrow): wide for narrow, wide in zip(",;:()", "\uff0c\uff1b\uff1a\uff08\uff09", strict=True)}


def facts(text: str) -> tuple[object, ...]:
    return facts_of(read_text_only(text, Context(organisation="临江省数据局", published="2030-05-20")))


def facts_of(seen: Observation) -> tuple[object, ...]:
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


def traditional(text: str) -> str:
    return TO_TRADITIONAL.convert(text).replace("寧", "甯")


def annotated(text: str, style: str, every: int) -> str:
    """Write the reading behind each *every*-th ideograph, as a copier's script does."""
    tones = Style.NORMAL if style == "untoned" else Style.TONE
    written = []
    for place, character in enumerate(text):
        written.append(character)
        if "一" <= character <= "鿿" and place % every == 0:
            written.append(INJECTIONS[style](pinyin(character, style=tones)[0][0]))
    return "".join(written)


@given(TEMPLATES, SURNAMES, GIVEN, st.sampled_from(sorted(INJECTIONS)), st.integers(2, 9))
def test_injected_pinyin_changes_nothing(template: str, surname: str, given_name: str, style: str, every: int) -> None:
    text = template.format(name=surname + given_name)
    assert facts(annotated(text, style, every)) == facts(text)


@given(TEMPLATES, SURNAMES, GIVEN, st.sampled_from([None, *sorted(INJECTIONS)]), st.integers(2, 9))
def test_a_lossy_traditional_copy_states_what_the_original_does(
    template: str, surname: str, given_name: str, style: str | None, every: int
) -> None:
    text = f"{template.format(name=surname + given_name)}\n临江省南宁市数据局与有关单位负责人参加会议。"
    copy = traditional(text)
    assert facts(annotated(copy, style, every) if style is not None else copy) == facts(text)


@given(TEMPLATES, SURNAMES, GIVEN, st.sampled_from(["utf-8", "gb18030"]), st.sampled_from(["utf-8", "gb2312", "gbk", None]))
def test_the_charset_of_a_page_and_what_it_declares_change_nothing(
    template: str, surname: str, given_name: str, charset: str, declared: str | None
) -> None:
    text = template.format(name=surname + given_name)
    paragraphs = "".join(f"<p>{escape(line)}</p>" for line in text.split("\n"))
    meta = f'<meta charset="{declared}">' if declared is not None else ""
    page = f"<html><head>{meta}<title>镕</title></head><body>{paragraphs}</body></html>".encode(charset)
    context = Context(organisation="临江省数据局", published="2030-05-20")
    assert facts_of(read(page, None, context).observation) == facts(text)


@given(st.text(alphabet="任命免去为的王局长主任省市数据、,;:。\n()0年月日张三兼代原曾", max_size=300))
def test_no_text_breaks_the_reader_or_gives_a_fact_without_a_quote(text: str) -> None:
    seen = read_text_only(text, Context(organisation="临江省人民政府", published="2030-05-20"))
    assert all(fact.quote and fact.person for fact in (*seen.appointments, *seen.leaders))
