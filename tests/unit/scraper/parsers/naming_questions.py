"""Sentences that ask about bodies, and sentences that tell of them with a question beside it; the form is that of naming_sentences.py."""

from tests.unit.scraper.parsers.naming_sentences import Sentence

S = Sentence
OWNER = "北川市人民政府"
DAY = "2030-03-10"
FOUNDED = ("founded 北川市数据局 date=2030-03-01",)
RENAMED = ("renamed 北川市信息中心 new=北川市数据中心",)
TOLD = (
    ("a-day-not-yet-known", "3月1日，北川市数据局挂牌成立，何时对外办公尚待通知。", FOUNDED),
    ("a-day-told-later", "3月1日，北川市数据局正式挂牌，什么时候搬入新址另行通知。", FOUNDED),
    ("a-day-in-brackets", "3月1日，北川市数据局挂牌成立，搬迁安排（何时搬、怎么搬）另行公布。", FOUNDED),
    ("why-and-the-answer", "很多人问为什么，3月1日北川市数据局挂牌成立给出了答案。", FOUNDED),
    ("why-that-is-explained", "据介绍，为什么在3月1日挂牌成立北川市数据局，是因为机构改革的需要。", FOUNDED),
    ("whenever", "3月1日，北川市数据局挂牌成立，无论何时群众都能办事。", FOUNDED),
    ("what-it-means", "北川市信息中心更名为北川市数据中心，这意味着什么？", RENAMED),
    ("who-leads-it", "3月1日，新组建的北川市数据局挂牌，谁来当局长？", FOUNDED),
    ("whether-it-helps", "3月1日，北川市数据局挂牌成立，会影响办事吗？", FOUNDED),
    ("nobody-knows-when", "不知何时，北川市信息中心更名为北川市数据中心。", RENAMED),
    ("nobody-knows-when-in-one-clause", "北川市信息中心不知道什么时候更名为北川市数据中心。", RENAMED),
    ("quoted-trouble", "为解决“什么时候能办、怎么办”的问题，3月1日组建北川市数据局。", FOUNDED),
)
ASKED = (
    "哪一天成立北川市数据局？", "怎么成立北川市数据局？", "北川市信息中心是不是更名为北川市数据中心？", "是不是要成立北川市数据局。",
    "北川市信息中心更名为北川市数据中心？", "想问一下，成立北川市数据局了没有？", "能否将北川市信息中心并入北川市数据局？", "为何撤销北川市信息中心？",
    "听说3月1日北川市数据局挂牌成立，是真的吗？", "北川市信息中心更名为北川市数据中心了吧？", "北川市什么时间，能组建北川市数据局？",
    "关于何时组建北川市数据局的问题，编办答复如下。", "他问为什么还没有撤销北川市信息中心。", "请问成立北川市数据局，手续由谁来办。",
    "哪个部门将北川市信息中心撤销了？", "3月1日北川市数据局挂牌成立，对吗？",
)  # fmt: skip
SENTENCES: tuple[Sentence, ...] = (
    S(
        "office-answers-net-users",
        "北川市数据局答复网民称：北川市大数据局已于2030年3月更名为北川市数据局。",
        "北川市人民政府",
        None,
        ("renamed 北川市大数据局 new=北川市数据局 date=2030-03 how=更名",),
    ),
    S("station-of-a-task-is-no-body", "北川市知识产权保护工作站揭牌成立。", "北川市人民政府", None, ()),
    S("planned-ending-alone", "拟撤销北川市政府采购中心。", "北川市人民政府", None, ("planned 北川市政府采购中心 how=撤销",)),
    S(
        "planned-ending-before-a-founding",
        "拟撤销北川市信息中心，组建北川市数据中心。",
        "北川市人民政府",
        None,
        ("planned 北川市数据中心 how=组建",),
    ),
    S(
        "stations-and-testing-houses",
        "同意北川县质量技术监督检验测试所更名为北川县产品检测中心；不再保留北川县农业技术推广站、北川县土壤肥料工作站。",
        "北川县人民政府",
        None,
        (
            "renamed 北川县质量技术监督检验测试所 new=北川县产品检测中心",
            "abolished 北川县农业技术推广站 how=不再保留",
            "abolished 北川县土壤肥料工作站 how=不再保留",
        ),
    ),
    S("stations-of-experts-are-no-bodies", "北川市数据局成立博士后科研工作站。", "北川市人民政府", None, ()),
    S("rank-of-posts-is-none-of-a-body", "北川市数据局王平，拟任市直正处级单位副职。", "北川市人民政府", None, ()),
    *(S(f"told-{name}", text, OWNER, DAY, facts) for name, text, facts in TOLD),
    *(S(f"asked-{text}", text, OWNER, DAY, ()) for text in ASKED),
)
