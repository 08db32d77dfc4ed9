"""What a body calls itself on its own pages: «厅», «校», «集团», «管委会»; and which of its posts is whose."""

import pytest

from monitor.model import Role
from scraper.parsers import read
from scraper.parsers.context import Context
from scraper.parsers.organisations import is_called
from scraper.parsers.titles import read_title

CALLED = (
    ("栖霞省农业农村厅", "厅"), ("栖霞省农业农村厅", "省厅"), ("栖霞省发展和改革委员会", "委"), ("栖霞省政务服务管理办公室", "办"),
    ("栖霞省高级人民法院", "院"), ("栖霞大学", "校"), ("栖霞大学", "学校"), ("栖霞能源集团有限公司", "集团"), ("栖霞能源集团有限公司", "集团公司"),
    ("栖霞能源集团有限公司", "公司"), ("栖霞银行股份有限公司", "行"), ("栖霞省档案馆", "馆"), ("北川市公安局", "市局"), ("青石县水利局", "县局"),
    ("北川经济技术开发区管理委员会", "管委会"), ("北川市纪律检查委员会", "市纪委"), ("共青团北川市委", "团市委"),
    ("栖霞省市场监督管理局", "省局"), ("北川市市场监督管理局", "市局"),
)  # fmt: skip
NOT_CALLED = (
    ("北川市卫生健康委员会", "市委"), ("栖霞省发展和改革委员会", "省委"), ("青石县公安局", "市局"), ("北川市数据局", "厅"), ("北川市数据局", "校"),
    ("北川市委", "团市委"), ("共青团北川市委", "团省委"), ("栖霞省市场监督管理局", "市局"), ("栖霞省城市管理局", "市局"), (None, "厅"),
)  # fmt: skip


@pytest.mark.parametrize(("owner", "noun"), CALLED)
def test_a_body_is_called_by_its_kind_on_its_own_pages(owner: str, noun: str) -> None:
    assert is_called(owner, noun)
    (holding,) = read_title(f"{noun}党组书记", owner)
    assert (holding.organisation, holding.posts) == (owner, ("党组书记",))


@pytest.mark.parametrize(("owner", "noun"), NOT_CALLED)
def test_the_word_for_another_kind_or_level_means_another_body(owner: str | None, noun: str) -> None:
    assert not is_called(owner, noun)


@pytest.mark.parametrize(
    ("owner", "title", "held"),
    [
        ("北川市委组织部", "市委常委、部长", [("北川市委", ("常委",)), ("北川市委组织部", ("部长",))]),
        ("北川市委政法委员会", "市委常委、政法委书记", [("北川市委", ("常委",)), ("北川市委政法委员会", ("书记",))]),
        (
            "北川市总工会",
            "市人大常委会副主任、主席",
            [("北川市人民代表大会常务委员会", ("副主任",)), ("北川市总工会", ("主席",))],
        ),
        (
            "北川市公安局",
            "市政府副市长、党委书记、局长",
            [("北川市人民政府", ("副市长",)), ("北川市公安局", ("党委书记", "局长"))],
        ),
        ("北川市委党校", "市委副书记、校长", [("北川市委", ("副书记",)), ("北川市委党校", ("校长",))]),
        ("北川新区管理委员会", "党工委书记、管委会主任", [("北川新区", ("党工委书记",)), ("北川新区管理委员会", ("主任",))]),
        ("北川新区管理委员会", "新区党工委副书记", [("北川新区", ("党工委副书记",))]),
        ("北川经济技术开发区管理委员会", "经开区党工委副书记", [("北川经济技术开发区", ("党工委副书记",))]),
        ("北川经济技术开发区管理委员会", "高新区党工委副书记", [("高新区", ("党工委副书记",))]),
        ("北川新区管理委员会", "工委委员、副主任", [("北川新区", ("工委委员",)), ("北川新区管理委员会", ("副主任",))]),
        (
            "青石县东湖街道办事处",
            "党工委副书记、办事处主任",
            [("青石县东湖街道", ("党工委副书记",)), ("青石县东湖街道办事处", ("主任",))],
        ),
        ("青石县东湖镇人民政府", "镇人大主席", [("青石县东湖镇人民代表大会", ("主席",))]),
        ("栖霞省数据局", "第一党支部书记", [("栖霞省数据局", ("党支部书记",))]),
        ("栖霞省营商环境建设监督局", "省营商环境局党组书记", [("栖霞省营商环境建设监督局", ("党组书记",))]),
        ("栖霞省公安局公安交通管理局", "省公安局党委委员", [("栖霞省公安局", ("党委委员",))]),
        ("栖霞省水利局水利工程管理局", "省水利局副局长", [("栖霞省水利局", ("副局长",))]),
        ("栖霞省财政局国库支付局", "省财政局副局长", [("栖霞省财政局", ("副局长",))]),
        ("栖霞省发展和改革委员会", "省纪委监委驻委纪检监察组副组长", [("栖霞省发展和改革委员会", ("纪检监察组副组长",))]),
        ("栖霞省水利工程建设局", "省水利局副局长", [("栖霞省水利局", ("副局长",))]),
        ("栖霞省营商环境建设监督局", "栖霞省营商环境局局长", [("栖霞省营商环境局", ("局长",))]),
        ("栖霞省人民政府", "省纪委监委驻省财政厅纪检监察组组长", [("栖霞省财政厅", ("纪检监察组组长",))]),
        ("栖霞省发展和改革委员会", "驻委纪检监察组组长", [("栖霞省发展和改革委员会", ("驻委纪检监察组组长",))]),
        ("栖霞省财政厅", "驻厅纪检监察组组长", [("栖霞省财政厅", ("驻厅纪检监察组组长",))]),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_each_post_of_a_line_is_of_the_body_that_can_have_it(
    owner: str, title: str, held: list[tuple[str, tuple[str, ...]]]
) -> None:
    assert [(one.organisation, one.posts) for one in read_title(title, owner)] == held


@pytest.mark.parametrize(
    ("heading", "organisation"),
    [("省营商环境局领导", "栖霞省营商环境建设监督局"), ("省信息中心", "栖霞省信息中心")],
)
def test_a_heading_that_leaves_words_of_the_body_out_is_the_body_where_only_its_level_stands_before(
    heading: str, organisation: str
) -> None:
    page = f"<h3>{heading}</h3><p>时远山 党组书记</p><p>白若水 二级巡视员</p>"
    leaders = read(page.encode(), None, Context(organisation="栖霞省营商环境建设监督局", role=Role.ROSTER)).observation.leaders

    assert [(one.person, one.organisation) for one in leaders] == [("时远山", organisation), ("白若水", organisation)]
