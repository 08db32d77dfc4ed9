"""Sentences about several bodies at once, and about houses that are public institutions; the form is that of naming_sentences.py."""

from tests.unit.scraper.parsers.naming_sentences import Sentence

S = Sentence
OWNER = "北川市人民政府"
BOTH = tuple(f"founded {name} rank=正处级 sup={OWNER} how=挂牌" for name in ("北川市数据局", "北川市港口局"))
SENTENCES: tuple[Sentence, ...] = (
    S("both-are-of-a-rank", "北川市数据局、北川市港口局同时挂牌。两家单位均为市政府工作部门，机构规格为正处级。", OWNER, None, BOTH),
    S("both-in-the-same-sentence", "北川市数据局、北川市港口局挂牌，均为市政府工作部门，机构规格正处级。", OWNER, None, BOTH),
    S("both-belong-to-one", "北川市数据局和北川市港口局挂牌。两局均由北川市发展和改革委员会管理。", OWNER, None,
      tuple(f"founded {name} sup=北川市发展和改革委员会 how=挂牌" for name in ("北川市数据局", "北川市港口局"))),
    S("one-of-both", "北川市数据局、北川市港口局同时挂牌。北川市港口局为市政府工作部门。", OWNER, None,
      ("founded 北川市数据局 how=挂牌", f"founded 北川市港口局 sup={OWNER} how=挂牌")),
    S("institute-of-the-city", "北川市整合市地方志编纂中心、市党史研究中心职责，组建北川市史志研究院，作为市委办公室管理的副县级事业单位。", OWNER, None,
      ("founded 北川市史志研究院 rank=副县级 sup=北川市委办公室 how=整合组建",)),
    S("institute-that-opens-later", "组建北川市农业科学研究院，为市政府直属正处级事业单位。3月28日，北川市农业科学研究院揭牌。", OWNER, "2030-04-01",
      (f"founded 北川市农业科学研究院 rank=正处级 sup={OWNER} date=2030-03-28 how=揭牌",)),
    S("institute-of-nobody-knows-whom", "北川市规划设计研究院揭牌。", OWNER, None, ()),
    S("institute-with-others", "北川市与三家企业组建北川市智能制造联合研究院，为事业单位。", OWNER, None, ()),
    S("institute-of-research-renamed", "拟将北川市林业科学研究所更名为北川市林业科学院。", OWNER, None, ("planned 北川市林业科学研究所 new=北川市林业科学院 how=更名",)),
    S("ended-on-the-same-day", "3月2日，北川市数据局挂牌成立。与此同时，原设的北川市港口办公室正式撤销。", OWNER, "2030-03-03",
      ("founded 北川市数据局 date=2030-03-02 how=挂牌成立", "abolished 北川市港口办公室 date=2030-03-02 how=撤销")),
    S("this-new-body", "1月31日，北川市数据局揭牌。这一新机构规格为副处级，由市发展改革委管理。", OWNER, "2030-02-01",
      ("founded 北川市数据局 rank=副处级 sup=北川市发展和改革委员会 date=2030-01-31 how=揭牌",)),
)  # fmt: skip
