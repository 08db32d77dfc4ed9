"""Acts and news of our own whose posts lean on a heading, a company or a predecessor; invented people and bodies."""

# id | owner | text | facts, as in sentences.py
ROWS = """
heading-numbered | 临江省人民政府 | 省政府决定：⏎（一）省数据局⏎任命王平为副局长；⏎免去李强的副局长职务。⏎（二）省财政厅⏎任命赵明为总会计师。 | 王平 appointed 副局长 临江省数据局; 李强 removed 副局长 临江省数据局; 赵明 appointed 总会计师 临江省财政厅
heading-inline | 临江省人民政府 | 省政府决定：⏎省数据局：任命王平为副局长；免去李强的副局长职务。⏎省财政厅：任命赵明为总会计师。 | 王平 appointed 副局长 临江省数据局; 李强 removed 副局长 临江省数据局; 赵明 appointed 总会计师 临江省财政厅
heading-brackets | 北川市人民政府 | 市政府决定：⏎【市数据局】⏎王平任党组成员、副局长；⏎【市财政局】⏎赵明任局长。 | 王平 appointed 党组成员 北川市数据局; 王平 appointed 副局长 北川市数据局; 赵明 appointed 局长 北川市财政局
heading-of-no-body-ends | 临江省人民政府 | 省政府决定：⏎一、省数据局⏎王平任副局长。⏎二、其他事项⏎任命李强为副秘书长。 | 王平 appointed 副局长 临江省数据局; 李强 appointed 副秘书长 临江省人民政府
heading-is-no-signature | 临江省人民政府 | 任命王平为省数据局局长。⏎临江省财政厅⏎2030年5月1日⏎附件⏎任命李强为副秘书长。 | 王平 appointed 局长 临江省数据局; 李强 appointed 副秘书长 临江省人民政府
bare-heads | 临江省人民政府 | 任免下列人员⏎任命⏎王平为省数据局副局长⏎免去⏎李强的省信息中心主任职务 | 王平 appointed 副局长 临江省数据局; 李强 removed 主任 临江省信息中心
near-vacant-post | 北川市人民政府 | 在北川市数据局局长出缺期间，市政府决定自2030年4月18日起由副局长王平代理局长职务。 | 王平 acting 局长 北川市数据局
near-subject | 北川晚报 | 北川市财政局近日完成换届，李强任局党组书记、局长。 | 李强 appointed 党组书记 北川市财政局; 李强 appointed 局长 北川市财政局
near-sentence-before | 北川晚报 | 北川市水利局召开干部大会。会上宣布，李强任局党组书记、局长。 | 李强 appointed 党组书记 北川市水利局; 李强 appointed 局长 北川市水利局
near-of-the-retired | 北川晚报 | 北川市数据局原局长王平退休后，李强接任局长。 | 李强 appointed 局长 北川市数据局
company-named-before | 临江日报 | 近日，临江数据集团有限公司召开领导干部会议，宣布王平任集团党委书记、董事长，李强任集团总经理。 | 王平 appointed 党委书记 临江数据集团有限公司; 王平 appointed 董事长 临江数据集团有限公司; 李强 appointed 总经理 临江数据集团有限公司
company-board | 临江日报 | 临江数据港股份有限公司第三届董事会第九次会议召开。会议同意王平因个人原因辞任公司总经理的申请，选举李强为公司副董事长，聘任赵明为公司总经理、钱海为公司总会计师。 | 王平 removed 总经理 临江数据港股份有限公司; 李强 appointed 副董事长 临江数据港股份有限公司; 赵明 appointed 总经理 临江数据港股份有限公司; 钱海 appointed 总会计师 临江数据港股份有限公司
company-owner | 临江数据集团有限公司 | 公司董事会决定聘任王平为公司副总经理，解聘李强的公司副总经理职务。 | 王平 appointed 副总经理 临江数据集团有限公司; 李强 removed 副总经理 临江数据集团有限公司
company-unknown | 临江日报 | 公司决定聘任王平为公司副总经理。 |
bank-awaits | 北川农村商业银行股份有限公司 | 董事会审议通过了《关于聘任行长的议案》，同意聘任王平先生为本行行长。王平先生的任职资格尚待监管机构核准。 | 王平 nominated 行长 北川农村商业银行股份有限公司
bank-awaits-one-sentence | 北川农村商业银行股份有限公司 | 董事会同意聘任王平为本行副行长，任职资格须报监管机构核准后生效。 | 王平 nominated 副行长 北川农村商业银行股份有限公司
bank-granted | 北川农村商业银行股份有限公司 | 本行聘任王平为副行长，其任职资格已获监管机构核准。 | 王平 appointed 副行长 北川农村商业银行股份有限公司
elected-awaits | 临江省人民政府 | 会议选举王平为临江省人民检察院检察长，选举李强为临江省省长，王平的当选须报最高人民检察院检察长提请全国人大常委会批准。 | 李强 appointed 省长 临江省人民政府; 王平 nominated 检察长 临江省人民检察院
elected-and-approved | 临江省人民政府 | 大会选举王平为青石市人民检察院检察长，并已经临江省人民检察院检察长提请临江省人大常委会批准。 | 王平 appointed 检察长 青石市人民检察院
approval-of-one-of-two | 临江省人民政府 | 会议选举李强为临江省省长，选举王平为临江省人民检察院检察长，须报最高人民检察院检察长提请全国人大常委会批准。 | 李强 appointed 省长 临江省人民政府; 王平 nominated 检察长 临江省人民检察院
approval-of-something-else | 临江省人民政府 | 该项目须报省发展改革委批准。省政府决定任命李强为省数据局局长。 | 李强 appointed 局长 临江省数据局
mian-posts-of-the-same | 北川市人民政府 | 方明同志任市政府驻北京办事处主任，免市政府副秘书长职务；免布山同志市信息中心主任职务。 | 方明 appointed 主任 北川市人民政府驻北京办事处; 方明 removed 副秘书长 北川市人民政府; 布山 removed 主任 北川市信息中心
mian-his | 临江省人民政府 | 王平任临江省信息中心主任，免其临江省数据局副局长职务。 | 王平 appointed 主任 临江省信息中心; 王平 removed 副局长 临江省数据局
own-office | 北川市人民政府办公室 | 经研究决定：任命王平为本办公室副主任；免去李强的本办公室副主任职务。 | 王平 appointed 副主任 北川市人民政府办公室; 李强 removed 副主任 北川市人民政府办公室
own-committee | 临江省发展和改革委员会 | 任命王平为本委员会副主任。 | 王平 appointed 副主任 临江省发展和改革委员会
does-the-work-of | 北川市人民政府 | 免去李强的市数据局局长职务，由王平同志代行局长职务。 | 李强 removed 局长 北川市数据局; 王平 acting 局长 北川市数据局
place-of-the-retired | 北川晚报 | 接替退休的李强，王平近日出任北川市数据局局长一职。 | 王平 appointed 局长 北川市数据局
resigns | 北川晚报 | 因工作变动，王平辞去北川市数据局局长职务。 | 王平 removed 局长 北川市数据局
resigns-not-yet | 北川晚报 | 王平提出辞去北川市数据局局长职务。 |
resigns-soon | 北川晚报 | 据悉，王平将辞去北川市数据局局长职务。 |
resigns-motion | 北川市人民政府 | 关于王平辞去北川市数据局局长职务的议案 |
beside-of-one | 临江省人民政府 | 任命王平、李强（兼）、赵明（女，挂职一年）为临江省数据局副局长。 | 王平 appointed 副局长 临江省数据局; 李强 concurrent 副局长 临江省数据局; 赵明 appointed 副局长 临江省数据局
in-the-seat-title-first | 临江省人民政府 | 经考核合格，省数据局副局长王平同志试用期满，按期转正。 | 王平 appointed 副局长 临江省数据局
in-the-seat-not-passed | 临江省人民政府 | 省数据局副局长王平试用期满考核不合格。 |
mian-no-removal | 北川市人民政府 | 对小微企业免征部分税费，减免市场主体开办费，由政务服务中心主任负责。 |
lapsed-with-reason | 临江省人民政府 | 王平挂职的省数据局副局长职务因挂职期满免去。 | 王平 removed 副局长 临江省数据局
lapsed-of-several | 临江省人民政府 | 王平的省数据局局长、李强的省数据局副局长职务随机构撤销自行免除。 | 王平 removed 局长 临江省数据局; 李强 removed 副局长 临江省数据局
from-post-to-post | 临江省人民政府 | 王平同志由临江省信息中心主任改任临江省数据局副局长，李强从临江省数据局副局长岗位调任临江省信息中心主任。 | 王平 appointed 副局长 临江省数据局; 李强 appointed 主任 临江省信息中心
follows-one-who-left | 临江省人民政府 | 王平接替到龄卸任的李强，任临江省数据局党组书记、局长。 | 王平 appointed 党组书记 临江省数据局; 王平 appointed 局长 临江省数据局; 李强 removed 党组书记 临江省数据局; 李强 removed 局长 临江省数据局
follows-plainly | 临江省人民政府 | 王平接棒李强，出任临江省数据局局长。 | 王平 appointed 局长 临江省数据局
followed-in-removal | 临江省人民政府 | 免去王平的省数据局党组书记职务，由李强接替。 | 王平 removed 党组书记 临江省数据局; 李强 appointed 党组书记 临江省数据局
time-before-verb | 临江省人民政府 | 临江省信息中心主任王平日前获任临江省数据局副局长，原任副局长李强已办理退休手续。 | 王平 appointed 副局长 临江省数据局; 李强 retired 副局长 临江省数据局
seconded-short | 临江省人民政府 | 王平同志挂任临江省数据局党组成员、副局长，挂职期两年。 | 王平 appointed 党组成员 临江省数据局; 王平 appointed 副局长 临江省数据局
takes-office | 临江省人民政府 | 王平到任临江省数据局局长，李东升任临江省信息中心主任，赵平升任临江省数据局副局长。 | 王平 appointed 局长 临江省数据局; 李东升 appointed 主任 临江省信息中心; 赵平 appointed 副局长 临江省数据局
comrade-by-word | 临江省人民政府 | 会上宣布，密切同志调任临江省数据局党组书记。 | 密切 appointed 党组书记 临江省数据局
comrades-uncounted | 临江省人民政府 | 两位同志任临江省数据局副局长，年轻同志任临江省信息中心主任。 |
that-post-by | 临江省人民政府 | 王平不再兼任省信息中心主任，该职务由李强担任。 | 王平 removed 主任 临江省信息中心; 李强 appointed 主任 临江省信息中心
filled-by-titled | 临江省人民政府 | 临江省数据局局长一职由原省信息中心主任王平接任。 | 王平 appointed 局长 临江省数据局
shared-title | 临江省人民政府 | 王平、李强分别担任临江省数据局、临江省统计局局长。 | 王平 appointed 局长 临江省数据局; 李强 appointed 局长 临江省统计局
punished-then-removed | 临江省人民政府 | 决定给予王平开除党籍处分，免去其临江省数据局局长职务。 | 王平 removed 局长 临江省数据局
decided-as-acting | 临江省人民政府 | 会议决定李强为临江省代理省长。 | 李强 acting 省长 临江省人民政府
court-behind-division | 临江省人民政府 | 免去李强的临江省高级人民法院民事审判第一庭庭长、审判员职务。 | 李强 removed 庭长 临江省高级人民法院民事审判第一庭; 李强 removed 审判员 临江省高级人民法院
ranks-beside-posts | 临江省人民政府 | 任命王平为省数据局一级巡视员、副局长；免去李强的省数据局副局长职务、一级巡视员职级。 | 王平 appointed 一级巡视员 临江省数据局; 王平 appointed 副局长 临江省数据局; 李强 removed 副局长 临江省数据局; 李强 removed 一级巡视员 临江省数据局
dated-term | 临江省信息中心 | 聘任王平为临江省信息中心总工程师，聘期三年（2030年7月1日至2033年6月30日）。 | 王平 appointed 总工程师 临江省信息中心 2030-07-01
dated-secondment | 临江省人民政府 | 王平同志挂任临江省数据局副局长。⏎挂职时间自2030年4月起计算，期满后职务自行免除。 | 王平 appointed 副局长 临江省数据局 2030-04
lines-cut-in-names | 临江省人民政府 | 经研究，任命索朗⏎多吉为临江省数据局副局长，扎西⏎卓玛为临江省审计厅副厅长；嘎玛扎西不再担⏎任临江省信息中心副主任。 | 索朗多吉 appointed 副局长 临江省数据局; 扎西卓玛 appointed 副厅长 临江省审计厅; 嘎玛扎西 removed 副主任 临江省信息中心
verdict | 临江省人民政府 | 日前，省纪委监委对临江省数据局原副局长王平严重违纪违法问题进行了立案审查调查。决定给予王平开除党籍处分。 | 王平 investigated 副局长 临江省数据局
verdict-custody | 临江省人民政府 | 省监委对临江省数据局原局长王平采取留置措施。 | 王平 investigated 局长 临江省数据局
verdict-of-others | 临江省人民政府 | 临江省数据局局长王平主持召开警示教育会，通报严重违纪违法案件立案审查情况。 |
group-by-title | 北川市人民政府 | 北川市人民政府办公室关于调整市安全生产委员会组成人员的通知⏎主任：王平 市长⏎副主任：李强 副市长⏎成员：赵明 市数据局局长⏎钱海 市财政局局长 |
group-changed | 北川市人民政府 | 北川市人民政府办公室关于调整市数据工作领导小组成员的通知⏎经市政府同意，作如下调整：⏎组　长：王平 市委常委⏎副组长：李强 副市长⏎　　　　赵明 市数据局局长⏎办公室主任由赵明兼任。钱海不再担任领导小组成员。⏎2030年5月1日 |
members-of-council | 北川市人民代表大会 | 北川市人民代表大会关于调整市人民代表大会常务委员会组成人员的公告⏎补选王平为北川市人民代表大会常务委员会副主任。 | 王平 appointed 副主任 北川市人民代表大会常务委员会
members-of-government | 北川市人民代表大会常务委员会 | 北川市人民代表大会常务委员会关于市人民政府组成人员任免的决定⏎任命李强为市数据局局长。 | 李强 appointed 局长 北川市数据局
new-head-travels | 临江日报 | 临江省数据局新任局长王平带队赴企业走访。 | 王平 holds 局长 临江省数据局
new-head-just-in | 临江日报 | 刚刚上任的临江省数据局局长王平接受采访。 | 王平 holds 局长 临江省数据局
stacked-table | 北川市人民政府 | 北川市人民政府任免名单（2030年4月18日市政府常务会议通过）⏎序号⏎姓名⏎任命职务⏎免去职务⏎1⏎王平⏎市数据局局长⏎市财政局副局长⏎2⏎赵明⏎——⏎市数据局局长 | 王平 appointed 局长 北川市数据局; 王平 removed 副局长 北川市财政局; 赵明 removed 局长 北川市数据局
stacked-table-that-ends | 北川市人民政府 | 人员名单⏎姓名⏎任命职务⏎免去职务⏎王平⏎市数据局局长⏎无⏎以上人员自即日起到岗履职，请各单位做好工作交接。⏎市财政局局长⏎李强 | 王平 appointed 局长 北川市数据局
place-that-opens-with-and | 和田地区行政公署 | 任命李强为和田地区信息中心主任，赵明为和田地区政务服务中心副主任。 | 李强 appointed 主任 和田地区信息中心; 赵明 appointed 副主任 和田地区政务服务中心
district-as-its-people-call-it | 北川市青石区人民政府 | 任命王平为青石区数据局副局长。 | 王平 appointed 副局长 北川市青石区数据局
several-inquired | 北川晚报 | 据市纪委监委消息：北川市数据局副局长王平、北川市财政局局长李强涉嫌严重违纪违法，目前正接受审查调查。 | 王平 investigated 副局长 北川市数据局; 李强 investigated 局长 北川市财政局
retired-from-a-day-on | 北川市人民政府 | 经研究，同意王平、李强、赵明同志从二〇三〇年三月一日起退休。 | 王平 retired None None; 李强 retired None None; 赵明 retired None None
retired-from-several-posts | 北川市数据局 | 李强不再担任市数据局党组成员、副局长职务，提前退休。 | 李强 removed 党组成员 北川市数据局; 李强 removed 副局长 北川市数据局; 李强 retired None None
those-below | 北川市人民政府 | 以下人员任职：王平同志为市数据局局长；李强同志为市信息中心主任。以下人员免职：赵明同志市数据局局长。 | 王平 appointed 局长 北川市数据局; 李强 appointed 主任 北川市信息中心; 赵明 removed 局长 北川市数据局
mixed-head | 北川市人民政府 | 北川市人民政府任免下列同志职务：⏎王平为市数据局副局长；⏎李强兼任市信息中心主任；⏎免去王平市财政局副局长职务。 | 王平 appointed 副局长 北川市数据局; 李强 concurrent 主任 北川市信息中心; 王平 removed 副局长 北川市财政局
lapsing-of-two | 北川市人民政府 | 王平的市信息中心主任职务，李强的市信息中心副主任职务自然免除。 | 王平 removed 主任 北川市信息中心; 李强 removed 副主任 北川市信息中心
lapsing-his | 北川市人民政府 | 王平任市数据局副局长，其市信息中心主任职务同时免去。 | 王平 appointed 副局长 北川市数据局; 王平 removed 主任 北川市信息中心
acting-in-the-same-house | 北川市人民代表大会常务委员会 | 任命王平为北川市人民检察院副检察长、检察委员会委员，由其代理检察长职务。 | 王平 appointed 副检察长 北川市人民检察院; 王平 appointed 检察委员会委员 北川市人民检察院; 王平 acting 检察长 北川市人民检察院
four-characters-addressed | 北川市人民政府 | 高天流云同志任北川市数据局副局长。 | 高天流云 appointed 副局长 北川市数据局
lost-dot | 临江省人民政府 | 任命买买提?艾力为临江省数据局副局长。 | 买买提·艾力 appointed 副局长 临江省数据局
from-another-province | 北川晚报 | 长期在外省工作的“70后”厅官王平已跨省出任临江省数据局副局长。 | 王平 appointed 副局长 临江省数据局
ceremony-is-nobody | 北川晚报 | 北川市数据局今日揭牌 王平履新局长⏎北川市人民政府决定，任命王平为北川市数据局局长。 | 王平 appointed 局长 北川市数据局
number-before-a-name | 北川市人民政府 | 市政府决定：⏎一、王平任市数据局局长；⏎二、李强任市信息中心主任。 | 王平 appointed 局长 北川市数据局; 李强 appointed 主任 北川市信息中心
number-of-the-act-before | 北川市人民政府 | 北政任〔2030〕6号　王平任市数据局局长；李强不再担任市数据局局长职务。 | 王平 appointed 局长 北川市数据局; 李强 removed 局长 北川市数据局
elected-under-bodies | 青石县人民代表大会 | 本次会议于2030年1月17日选举产生：⏎县人民代表大会常务委员会副主任：王平、李强（女，回族）⏎县人民政府副县长：赵明⏎现予公布。 | 王平 appointed 副主任 青石县人民代表大会常务委员会; 李强 appointed 副主任 青石县人民代表大会常务委员会; 赵明 appointed 副县长 青石县人民政府
probation-of-a-year-over | 北川市人民政府 | 王平同志任北川市数据局总工程师一年试用期已满，考核合格，予以正式任职。 | 王平 appointed 总工程师 北川市数据局
removed-respectively | 北川市人民政府 | 免去王平、李强分别担任的北川市数据局局长、北川市信息中心主任职务。 | 王平 removed 局长 北川市数据局; 李强 removed 主任 北川市信息中心
named-by-what-he-was | 北川晚报 | 原任青石县委副书记的王平，已任北川市数据局党组书记、局长。 | 王平 holds 党组书记、局长 北川市数据局
follows-him-who-left | 北川晚报 | 李强卸任北川市数据局局长，接任者为原副局长王平。 | 李强 removed 局长 北川市数据局; 王平 appointed 局长 北川市数据局
company-in-a-bureaus-news | 北川市数据局 | 北川数据港有限公司第二届董事会第一次会议选举王平为董事长，聘任李强为总经理，赵明不再担任总经理。 | 王平 appointed 董事长 北川数据港有限公司; 李强 appointed 总经理 北川数据港有限公司; 赵明 removed 总经理 北川数据港有限公司
left-all-of-them | 北川市数据局 | 会上宣读市委、市政府决定：王平任市数据局党组书记，市政府同时任命其为市数据局局长；李强调离，不再担任上述职务。 | 王平 appointed 党组书记 北川市数据局; 王平 appointed 局长 北川市数据局; 李强 removed 党组书记 北川市数据局; 李强 removed 局长 北川市数据局
committee-of-an-event | 北川市数据局 | 本次大赛由市数据局副局长任组委会副主任，各参赛队自行推选一人任领队。 |
decided-without-a-surname | 甘南藏族自治州人民政府 | 州委决定，王平任州数据局局长；完么草、老布藏任州数据局副局长。 | 王平 appointed 局长 甘南藏族自治州数据局; 完么草 appointed 副局长 甘南藏族自治州数据局; 老布藏 appointed 副局长 甘南藏族自治州数据局
decided-by-an-adverb | 北川市人民政府 | 市政府决定，继续任用现有人员，依法任市数据局局长的须经考核。 |
headed-by | 北川晚报 | 北川市数据局正式挂牌，局长为王平。 | 王平 holds 局长 北川市数据局
headed-by-nobody-yet | 北川晚报 | 北川市数据局正式挂牌，局长为兼职。 |
labelled-region | 行业网站 | 【新疆】1月29日，自治区数字化发展局正式揭牌，买买提·艾力任局长。 | 买买提·艾力 appointed 局长 新疆维吾尔自治区数字化发展局
dated-session-told-before | 北川日报 | 北川市人大常委会第三十次会议3月28日举行，市人大常委会主任赵明主持。会议听取了关于提请任免议案的说明，经表决，决定任命王平为北川市数据局局长。 | 王平 appointed 局长 北川市数据局 2030-03-28
dated-16th-of-the-month | 北川市人民政府 | 市人大常委会16日补选王平为市人大常委会秘书长。 | 王平 appointed 秘书长 北川市人民代表大会常务委员会 2030-05-16
division-of-the-corps | 新疆生产建设兵团第八师石河子市 | 王平同志任第八师数据局局长。 | 王平 appointed 局长 新疆生产建设兵团第八师数据局
preparers-are-no-body | 北川日报 | 筹备组组长由市政府副秘书长王平担任。 |
comma-behind-the-name | 北川市人民政府 | 现将市政府研究决定的人事事项公布如下：⏎王平，任北川市数据局局长；⏎李强（回族），任北川市数据局副局长；⏎北川市信息中心主任赵明，免职。 | 王平 appointed 局长 北川市数据局; 李强 appointed 副局长 北川市数据局; 赵明 removed 主任 北川市信息中心
one-word-heads | 北川市人民政府 | 北川市人民政府任免名单⏎任：⏎市数据局副局长：王平⏎市数据局总工程师：李强（试用期一年）⏎免：⏎市信息中心副主任：王平⏎北川市人民政府⏎2030年5月2日 | 王平 appointed 副局长 北川市数据局; 李强 appointed 总工程师 北川市数据局; 王平 removed 副主任 北川市信息中心
posts-then-names-elected | 北川市人民代表大会 | 2030年1月10日，会议依法选出：⏎市人大常委会副主任  王平⏎市人民政府副市长  李强、赵明（女） | 王平 appointed 副主任 北川市人民代表大会常务委员会; 李强 appointed 副市长 北川市人民政府; 赵明 appointed 副市长 北川市人民政府
no-longer-below | 北川市人民政府 | 北川市人民政府人事任免⏎（一）下列人员任职：⏎王平 北川市数据局局长⏎（二）下列人员不再任职：⏎李强 北川市数据局局长⏎2030年5月18日 | 王平 appointed 局长 北川市数据局; 李强 removed 局长 北川市数据局
resignation-granted-after | 北川市人民代表大会常务委员会 | 会议决定：对王平辞去市人民政府市长职务的请求，予以接受。 | 王平 removed 市长 北川市人民政府
resignation-not-granted-yet | 北川市人民代表大会常务委员会 | 会议听取了关于王平辞去市人民政府市长职务的请求的说明。 |
resignation-accepted | 青石县人民代表大会常务委员会 | 王平辞去县长职务的请求被接受。 | 王平 removed 县长 青石县人民政府
post-not-kept | 北川市人民政府 | 因机构改革，王平的市信息中心主任职务不再保留，一并免去。 | 王平 removed 主任 北川市信息中心
post-taken-from | 北川市人民政府 | 王平的市数据局副局长职务已被免去。 | 王平 removed 副局长 北川市数据局
posts-of-two-by-age | 北川市人民政府 | 王平、李强的北川市数据局副局长职务，因到龄一并免去。 | 王平 removed 副局长 北川市数据局; 李强 removed 副局长 北川市数据局
left-vacant-and-taken | 北川晚报 | 空出的北川市数据局局长一职，由王平接任。 | 王平 appointed 局长 北川市数据局
new-head-came | 北川晚报 | 北川市数据局新任局长王平4月2日到岗。其前任李强已转任北川市信息中心主任。 | 王平 holds 局长 北川市数据局; 李强 appointed 主任 北川市信息中心
head-steps-down | 北川晚报 | 北川市数据局副局长王平卸任。 | 王平 removed 副局长 北川市数据局
that-bureau-is-no-centre | 北川市数据局 | 王平长期在北川市信息中心工作。同时，该局副局长李强卸任。 | 李强 removed 副局长 北川市数据局
retires-by-rule | 北川市人民政府 | 免去王平同志北川市数据局副局长职务，按规定办理退休手续。 | 王平 removed 副局长 北川市数据局; 王平 retired 副局长 北川市数据局
laboratory-is-no-body | 北川市数据局 | 联合实验室揭牌，教授王平担任实验室主任。 |
of-the-banner | 临江日报 | 同一天，鄂伦春自治旗人大常委会决定由王平代理旗长。 | 王平 acting 旗长 鄂伦春自治旗人民政府
inquired-then-removed | 临江日报 | 北川市数据局党组书记、局长王平涉嫌严重违纪违法，正接受审查调查。7月10日，市人大常委会决定，免去其北川市数据局局长职务。 | 王平 investigated 党组书记 北川市数据局; 王平 investigated 局长 北川市数据局; 王平 removed 局长 北川市数据局
numbered-by-wide-stops | 北川市人民政府 | 经研究，决定：⏎1．王平任市数据局副局长。⏎2．李强任市信息中心副主任。 | 王平 appointed 副局长 北川市数据局; 李强 appointed 副主任 北川市信息中心
prefecture-as-its-owner-calls-it | 临夏州人民政府 | 州政府决定任命：⏎王平为州大数据管理局局长；⏎李强挂任州信息中心副主任。 | 王平 appointed 局长 临夏州大数据管理局; 李强 appointed 副主任 临夏州信息中心
reported-is-no-city | 赣州市人民政府 | 经市政府常务会议研究，并报市委同意，决定：王平任市行政审批局局长。 | 王平 appointed 局长 赣州市行政审批局
chairman-of-an-association | 临江日报 | 江西省科学技术协会第九次代表大会闭幕，选举王平为主席。 | 王平 appointed 主席 江西省科学技术协会
engaged-by-name | 临江省数据局 | 李强聘任省政务服务中心副主任，聘期三年。 | 李强 appointed 副主任 临江省政务服务中心
left-a-body-for-a-post | 临江日报 | 北川市数据局领导班子作出调整：王平由市工业和信息化局调任市数据局局长。 | 王平 appointed 局长 北川市数据局
name-of-four-removed | 北川市人民政府 | 免去杨善洲林的市数据局局长职务。 | 杨善洲林 removed 局长 北川市数据局
label-with-a-comma | 行业网站 | 江苏盐城，市人大常委会任命王平为市数据局局长；⏎西藏林芝，多吉现任市数据管理局局长。 | 王平 appointed 局长 盐城市数据局; 多吉 holds 局长 林芝市数据管理局
now-and-then-a-life | 临江日报 | 现任北川市数据局党组成员、副局长的王平，1974年5月生于青石县，早年在青石钢铁公司工作。 | 王平 holds 党组成员、副局长 北川市数据局
lines-that-end-in-commas | 临江市人民政府 | 经研究，决定：⏎任命时远山为临江市数据局局长，⏎白若水、苏　清为临江市数据局副局长（试用期均为一年），⏎任为公为临江市信息中心主任。⏎免去⏎高一鸣的临江市数据局局长职务，⏎时远山的临江市审计局副局长职务。 | 时远山 appointed 局长 临江市数据局; 白若水 appointed 副局长 临江市数据局; 苏清 appointed 副局长 临江市数据局; 任为公 appointed 主任 临江市信息中心; 高一鸣 removed 局长 临江市数据局; 时远山 removed 副局长 临江市审计局
act-by-labels | 北川市人民政府 | 北川市人民政府干部任免情况⏎市政府决定：⏎王　平　任：市数据局局长　免：市财政局副局长⏎李强　任：市财政局副局长（试用期一年）　免：无⏎2.召军　任职：/；免职：市信息中心主任 | 王平 appointed 局长 北川市数据局; 王平 removed 副局长 北川市财政局; 李强 appointed 副局长 北川市财政局; 召军 removed 主任 北川市信息中心
act-by-labels-that-loses-first | 北川市人民政府 | 传军　免：市数据局局长　任：市财政局局长 | 传军 removed 局长 北川市数据局; 传军 appointed 局长 北川市财政局
label-of-a-time-is-no-act | 北川市人民政府 | 联系人：李强　任：3年⏎王平历任：北川市数据局局长 |
mian-behind-a-mark | 北川市人民政府 | 王平任市数据局局长；免市财政局副局长。⏎李强任市财政局局长 免市数据局副局长职务 | 王平 appointed 局长 北川市数据局; 王平 removed 副局长 北川市财政局; 李强 appointed 局长 北川市财政局; 李强 removed 副局长 北川市数据局
inquired-with-names-of-all-kinds | 人事观察 | 北川市数据局局长火正红涉嫌严重违纪违法，正接受审查调查。⏎北川市财政局局长乌云毕力格涉嫌严重违纪违法，正接受审查调查。⏎北川市水利局局长郧国平涉嫌严重违纪违法，正接受审查调查。 | 火正红 investigated 局长 北川市数据局; 乌云毕力格 investigated 局长 北川市财政局; 郧国平 investigated 局长 北川市水利局
place-that-opens-as-a-name-does | 十堰市人民政府 | 任命王平为郧西县数据局局长，李强为十堰市郧阳区数据局局长。 | 王平 appointed 局长 郧西县数据局; 李强 appointed 局长 十堰市郧阳区数据局
region-of-three-characters-that-no-list-has | 呼勒台自治区人民政府 | 任命王平为自治区数据局局长；免去李强的呼勒台自治区信息中心主任职务。 | 王平 appointed 局长 呼勒台自治区数据局; 李强 removed 主任 呼勒台自治区信息中心
word-before-a-province-that-no-list-has | 苍岭省人民政府 | 因青岭省数据局局长王平调任苍岭省，李强任苍岭省数据局局长。 | 李强 appointed 局长 苍岭省数据局
corps-that-no-list-has | 苍原生产建设兵团 | 任命王平为兵团数据局局长；免去李强的兵团财政局副局长职务。 | 王平 appointed 局长 苍原生产建设兵团数据局; 李强 removed 副局长 苍原生产建设兵团财政局
the-one-corps-of-the-lists | 新疆生产建设兵团 | 任命王平为兵团数据局局长。 | 王平 appointed 局长 新疆生产建设兵团数据局
member-of-a-committee-of-experts | 临江省数据局 | 决定聘任王平为临江省数据局专家咨询委员会主任委员，聘任李强、赵明为委员，聘期三年。 |
part-of-a-school-by-its-full-name | 江汉理工大学 | 王平同志任江汉理工大学教务处处长；⏎免去李强同志的后勤保障部部长职务。 | 王平 appointed 处长 江汉理工大学教务处; 李强 removed 部长 江汉理工大学后勤保障部
commission-for-peoples | 临夏回族自治州人民政府 | 任命王平为州民委副主任。 | 王平 appointed 副主任 临夏回族自治州民族事务委员会
"""
