"""Sentences and acts of our own that label somebody, tell of two holders in one breath, or speak of one of several; invented people and bodies."""

# id | owner | text | facts, as in sentences.py
ROWS = """
called-proposed | 北川市委组织部 | 拟任人选王平，男，汉族，1970年3月生，现任北川市信息中心主任，拟任北川市数据局局长。 | 王平 holds 主任 北川市信息中心; 王平 nominated 局长 北川市数据局
called-put-up | 北川市委组织部 | 公示对象李强，男，现任北川市信息中心副主任，拟任北川市统计局副局长。 | 李强 holds 副主任 北川市信息中心; 李强 nominated 副局长 北川市统计局
called-by-who-manages-him | 北川市委组织部 | 市管干部赵明，男，现任北川市审计局副局长，拟任北川市审计局局长。 | 赵明 holds 副局长 北川市审计局; 赵明 nominated 局长 北川市审计局
schooled-is-nobody | 北川市委组织部 | 赵明，男，1973年5月生，省委党校研究生学历，现任北川市审计局副局长，拟任北川市审计局局长。 | 赵明 holds 副局长 北川市审计局; 赵明 nominated 局长 北川市审计局
lapses-the-same-day | 北川市人民政府 | 王平任市数据局局长，自同日起其所任市数字产业协调办公室主任职务自然免除。 | 王平 appointed 局长 北川市数据局; 王平 removed 主任 北川市数字产业协调办公室
first-and-present | 北川日报 | 北川市数据局首任局长为王平，现任局长为李强。 | 李强 holds 局长 北川市数据局
first-and-second | 北川日报 | 北川市数据局首任局长王平，第二任局长李强。 |
first-is-still-there | 北川日报 | 北川市数据局首任局长为王平，副局长为李强。 | 王平 holds 局长 北川市数据局
first-is-elsewhere-now | 北川日报 | 北川市数据局首任局长王平现任北川市审计局局长。 | 王平 holds 局长 北川市审计局
rare-name-by-whom | 北川水务集团有限公司 | 王平因工作调动卸任北川水务集团有限公司董事长，由同振宇接任。 | 王平 removed 董事长 北川水务集团有限公司; 同振宇 appointed 董事长 北川水务集团有限公司
comrades-are-nobody | 北川市人民政府 | 北川市数据局局长一职由同志们推举。 |
office-of-the-rector | 北川大学 | 王平任教务处处长，免去其研究生院副院长职务；李强任校长办公室主任；赵明任附属医院院长。 | 王平 appointed 处长 北川大学教务处; 王平 removed 副院长 北川大学研究生院; 李强 appointed 主任 北川大学校长办公室; 赵明 appointed 院长 北川大学附属医院
name-before-its-city | 长春市人民政府 | 同意免去王平长春北湖高新技术产业开发区财政局副局长职务。 | 王平 removed 副局长 长春北湖高新技术产业开发区财政局
firm-called-of-a-city | 宜昌市人民政府 | 任职：⏎王平　宜昌城市发展投资集团有限公司副总经理⏎免职：⏎李强　市公共资源交易中心主任 | 王平 appointed 副总经理 宜昌城市发展投资集团有限公司; 李强 removed 主任 宜昌市公共资源交易中心
life-since-a-month | 北川海事法院 | 王平，临江青石人，1972年生，法学硕士。2009年任立案庭庭长，2021年12月至今任北川海事法院党组成员、副院长。曾获优秀法官称号。 | 王平 holds 党组成员、副院长 北川海事法院
life-under-a-heading | 北川大学 | 王平⏎王平，男，1968年生，博士。⏎学习及工作经历⏎2017—2022　北川大学副校长⏎2022年9月至今　北川大学党委副书记、校长⏎主要研究方向：数据库系统 | 王平 holds 党委副书记、校长 北川大学
dated-put-up-with-a-telephone | 北川市委组织部 | 干部任前公示⏎现将拟任职干部予以公示：⏎王平，男，现任北川市审计局副局长，拟任北川市审计局局长。⏎公示时间：2030年6月17日至6月23日。⏎受理电话：12380　来信请寄：北川市委组织部干部监督科⏎北川市委组织部⏎2030年6月16日 | 王平 holds 副局长 北川市审计局; 王平 nominated 局长 北川市审计局 2030-06-16
life-begins-where-the-last-ends | 北川市数据局 | 王平个人简历⏎2008.6—2016.4　北川市审计局科长⏎2016.4—2024.2　北川市信息中心副主任⏎2024.2　北川市数据局副局长 | 王平 holds 副局长 北川市数据局
life-leaves-a-gap | 北川市数据局 | 王平个人简历⏎2008.6—2016.4　北川市审计局科长⏎2016.4—2024.2　北川市信息中心副主任⏎2024.5　北川市数据局副局长 |
life-goes-on-behind-the-seam | 北川市数据局 | 王平个人简历⏎2008.6—2016.4　北川市审计局科长⏎2016.4—2024.2　北川市信息中心副主任⏎2024.2　北川市数据局副局长⏎2028.3　北川市数据局局长 |
life-whose-last-line-has-an-end | 北川市数据局 | 王平个人简历⏎2008.6—2016.4　北川市审计局科长⏎2016.4—2024.2　北川市信息中心副主任⏎2024.2　北川市数据局副局长；2029.8　退休 |
life-since-beside | 北川市人民政府 | 王平⏎市政府党组成员、副市长⏎王平，男，1968年11月生，汉族。⏎曾任北川市财政局局长。2023年1月任北川市人民政府副市长。2023年2月起兼任市公安局局长。 | 王平 holds 党组成员、副市长 北川市人民政府; 王平 holds 局长 北川市公安局
two-told-by-one-headline | 临江日报 | 王平当选北川市市长 李强当选北川市监察委员会主任 | 王平 appointed 市长 北川市人民政府; 李强 appointed 主任 北川市监察委员会
title-and-then-its-holder | 临江日报 | 北川市数据局副局长 李强任北川市审计局局长 | 李强 appointed 局长 北川市审计局
district-told-with-its-city-once | 临江日报 | 市委决定，王平同志任中共北川市东湖区委书记，免去其中共北川市西湖区委书记职务；李强同志不再担任东湖区委书记职务。 | 王平 appointed 书记 北川市东湖区委; 王平 removed 书记 北川市西湖区委; 李强 removed 书记 北川市东湖区委
district-of-the-city-named-last | 临江日报 | 王平任北川市鼓楼区数据局局长，李强任南川市鼓楼区数据局局长，赵明任鼓楼区审计局局长。 | 王平 appointed 局长 北川市鼓楼区数据局; 李强 appointed 局长 南川市鼓楼区数据局; 赵明 appointed 局长 南川市鼓楼区审计局
district-of-two-cities | 临江省人民政府 | 决定任命：⏎王平为鼓楼区数据局局长；⏎李强为北川市鼓楼区财政局局长；⏎赵明为南川市鼓楼区财政局局长。 | 王平 appointed 局长 鼓楼区数据局; 李强 appointed 局长 北川市鼓楼区财政局; 赵明 appointed 局长 南川市鼓楼区财政局
district-of-one-city-named-later | 临江省人民政府 | 决定任命：⏎王平为鼓楼区数据局局长；⏎李强为北川市鼓楼区财政局局长。 | 王平 appointed 局长 北川市鼓楼区数据局; 李强 appointed 局长 北川市鼓楼区财政局
put-up-and-then-decided | 北川市数据局 | 王平同志任前公示结果⏎王平同志任局数据资源科科长的任前公示期已满，未收到异议，现任命王平同志为局数据资源科科长。 | 王平 appointed 科长 北川市数据局数据资源科
dated-request-granted | 北川市人民代表大会常务委员会 | 北川市人民代表大会常务委员会关于接受王平辞去北川市副市长职务请求的决定⏎（2030年6月18日北川市第九届人民代表大会常务委员会第二十次会议通过）⏎北川市第九届人民代表大会常务委员会第二十次会议审议了王平提出的辞去北川市副市长职务的请求，根据《地方组织法》的有关规定，决定接受其请求，报北川市人民代表大会备案。 | 王平 removed 副市长 北川市人民政府 2030-06-18
name-that-ends-in-three | 北川市人民政府 | 姜宏三同志任北川市数据局副局长。 | 姜宏三 appointed 副局长 北川市数据局
three-comrades | 北川市人民政府 | 王平、李强、赵明三同志任北川市数据局副局长。 | 王平 appointed 副局长 北川市数据局; 李强 appointed 副局长 北川市数据局; 赵明 appointed 副局长 北川市数据局
city-of-the-day | 大众日报 | 山东省日照市数据局局长王平被查。 | 王平 investigated 局长 日照市数据局
prefecture-like-a-province | 青海省人民政府 | 王平任海南藏族自治州人民政府副州长，免去其省发展和改革委员会副主任职务。 | 王平 appointed 副州长 海南藏族自治州人民政府; 王平 removed 副主任 青海省发展和改革委员会
seldom-titles | 临江省人民政府 | 任命王平为临江省农业农村厅总畜牧师，李强为临江省药品监督管理局稽查专员，赵明为北川市第一幼儿园园长。 | 王平 appointed 总畜牧师 临江省农业农村厅; 李强 appointed 稽查专员 临江省药品监督管理局; 赵明 appointed 园长 北川市第一幼儿园
first-head-where-it-opened | 临江日报 | 今日上午，北川市数据局在市政务服务中心举行揭牌仪式。市长王平为新机构揭牌，首任局长李强介绍了机构组建情况。 | 李强 holds 局长 北川市数据局
congress-of-an-association | 临江日报 | 大会选举产生了新一届领导班子：王平当选临江省律师协会会长，李强当选副会长，赵明当选监事长。担任两届会长的孙一不再担任会长职务。 | 王平 appointed 会长 临江省律师协会; 李强 appointed 副会长 临江省律师协会; 赵明 appointed 监事长 临江省律师协会; 孙一 removed 会长 临江省律师协会
likened | 临江日报 | 他打了个比方：“就算明天任命王小二为数据局局长，部门之间的墙也不会自己倒掉。” |
put-up-by-his-birth | 行业网站 | 据公示，王平，1977年6月生，现任北川市数据局副局长，拟任北川市审计局局长。 | 王平 holds 副局长 北川市数据局; 王平 nominated 局长 北川市审计局
province-of-others | 行业网站 | ■浙江⏎任命王平为浙江省科学技术厅厅长；免去李强的浙江省科学技术厅厅长职务。⏎■河南⏎现任郑州市数据局副局长，拟任开封市数据局局长。 | 王平 appointed 厅长 浙江省科学技术厅; 李强 removed 厅长 浙江省科学技术厅
page-with-its-editor | 青石县人民政府 | 县领导 县委 县人大 县政府 县政协⏎县政府领导⏎王平 县委副书记，县政府党组书记、县长⏎李强 县政府副县长(挂职)⏎更新时间:2030-08-21 17:05 责任编辑:石小妹 | 王平 holds 副书记 青石县委; 王平 holds 党组书记、县长 青石县人民政府; 李强 holds 副县长 青石县人民政府
life-under-a-rule | 北川市人民政府 | 王　平（1975.03），男，青石人⏎――――――――――⏎2009.06――2016.12　北川市公安局副局长⏎2024.02――　　　　 北川市人民政府党组成员、副市长 | 王平 holds 党组成员、副市长 北川市人民政府
table-before-a-paragraph | 北川市委组织部 | 任前公示⏎姓名	所在单位	拟任职务⏎王平	市审计局	拟提名为青石县人民政府副县长候选人⏎公示期间，如有异议，可通过来信反映 | 王平 nominated 副县长 青石县人民政府
table-of-candidates-and-their-ranks | 北川市委组织部 | 任前公示⏎姓名	现任职务	拟任职务⏎王平	市审计局科长	青石县人民政府副县长人选（副处级）⏎李强	市财政局科长	拟提名为青石县县长候选人（正处级）⏎赵明	市统计局科长	市数据局副局长的人选 | 王平 holds 科长 北川市审计局; 王平 nominated 副县长 青石县人民政府; 李强 holds 科长 北川市财政局; 李强 nominated 县长 青石县人民政府; 赵明 holds 科长 北川市统计局; 赵明 nominated 副局长 北川市数据局
table-of-the-head-of-an-office-for-candidates | 北川市委组织部 | 任前公示⏎姓名	现任职务	拟任职务⏎王平	市审计局科长	北川市人选考察办公室主任 | 王平 holds 科长 北川市审计局; 王平 nominated 主任 北川市人选考察办公室
table-whose-rows-end-in-the-middle | 北川市人民政府 | 北川市人民政府任免名单⏎姓名	任命职务	说明⏎王平	市数据局局长	原任职于北川市审计局⏎李强	市数据局副局长	原任职于北川市财政局 | 王平 appointed 局长 北川市数据局; 李强 appointed 副局长 北川市数据局
rows-of-pipes-that-end-in-the-middle | 北川市人民政府 | 北川市人民政府任免名单⏎姓名|任命职务|说明⏎王平|市数据局局长|原任职于北川市审计局⏎李强|市数据局副局长|原任职于北川市财政局 | 王平 appointed 局长 北川市数据局; 李强 appointed 副局长 北川市数据局
line-broken-behind-a-pipe | 北川市人民政府 | 人事任免|北川市人民政府决定，任命王平为北川市数据⏎局局长。 | 王平 appointed 局长 北川市数据局
line-broken-before-a-pipe | 北川市人民政府 | 北川市人民政府决定，任命王平为北川市数据⏎局局长。|北川发布 | 王平 appointed 局长 北川市数据局
name-that-opens-like-his | 锡林郭勒盟行政公署 | 任命巴特尔为锡林郭勒盟财政局副局长；免去其木德道尔吉的锡林郭勒盟文物保护中心主任职务。 | 巴特尔 appointed 副局长 锡林郭勒盟财政局; 其木德道尔吉 removed 主任 锡林郭勒盟文物保护中心
his-in-a-prefecture-of-somebody-unread | 阿里地区行政公署 | 同意其退休，免去其阿里地区信息中心副主任职务。 |
the-rest-are-nobody-by-name | 北川市人民政府 | 任命王平为北川市数据局局长；免去其余的北川市数据局副局长职务。 | 王平 appointed 局长 北川市数据局
his-that-he-held | 北川市人民政府 | 任命王平为北川市数据局局长；免去其担任的北川市信息中心主任职务。 | 王平 appointed 局长 北川市数据局; 王平 removed 主任 北川市信息中心
his-by-his-pronoun | 北川市人民政府 | 任命王平为北川市数据局局长；免去他的北川市信息中心主任职务。 | 王平 appointed 局长 北川市数据局; 王平 removed 主任 北川市信息中心
hers-beside-another | 北川市人民政府 | 任命王平为北川市数据局局长；免去她兼任的北川市信息中心主任职务。 | 王平 appointed 局长 北川市数据局; 王平 removed 主任 北川市信息中心
his-as-that-comrade | 北川市人民政府 | 任命王平为北川市数据局局长；免去该同志的北川市信息中心主任职务。 | 王平 appointed 局长 北川市数据局; 王平 removed 主任 北川市信息中心
his-in-person | 北川市人民政府 | 任命王平为北川市数据局局长；免去本人兼任的北川市信息中心主任职务。 | 王平 appointed 局长 北川市数据局; 王平 removed 主任 北川市信息中心
arrived-and-announced | 北川市教育局 | 市教育局召开全体干部会议。市委组织部副部长赵明到会宣布市委决定：王平同志任市教育局党组书记。 | 王平 appointed 党组书记 北川市教育局
empty-seat-with-its-post | 北川市审计局 | 姓名：王平⏎职务：党组书记、局长⏎姓名：（空缺）⏎职务：副局长⏎姓名：李强⏎性别：女⏎职务：党组成员、副局长 | 王平 holds 党组书记、局长 北川市审计局; 李强 holds 党组成员、副局长 北川市审计局
presides-by-an-act | 北川市人民政府 | 北川市人民政府关于王平主持北川市数据局工作的通知⏎经研究，市人民政府决定：⏎由北川市数据局副局长王平主持北川市数据局工作。⏎北川市人民政府⏎2030年12月14日 | 王平 appointed 副局长 北川市数据局
presides-in-the-news | 临江日报 | 北川市数据局副局长王平主持工作会议。 |
presides-over-the-party-group | 北川市人民政府 | 北川市人民政府关于工作分工的通知⏎由北川市数据局副局长王平主持党组工作。⏎北川市人民政府⏎2030年12月14日 |
department-of-the-committee-said | 临江日报 | 临江省委决定：王平同志任北川市委副书记，不再担任宣传部部长职务。 | 王平 appointed 副书记 北川市委; 王平 removed 部长 北川市委宣传部
two-comrades-with-a-verb-for-them | 北川市人民政府 | 任命王平、李强两同志为北川市数据局副局长。 | 王平 appointed 副局长 北川市数据局; 李强 appointed 副局长 北川市数据局
two-comrades-with-a-blank | 北川市人民政府 | 王平 李强两同志任北川市数据局副局长。 | 王平 appointed 副局长 北川市数据局; 李强 appointed 副局长 北川市数据局
three-comrades-with-blanks | 北川市人民政府 | 王平 李强 赵明三同志任北川市数据局副局长。 | 王平 appointed 副局长 北川市数据局; 李强 appointed 副局长 北川市数据局; 赵明 appointed 副局长 北川市数据局
three-comrades-and-others | 北川市人民政府 | 免去王平、李强、赵明等三同志的北川市数据局副局长职务。 | 王平 removed 副局长 北川市数据局; 李强 removed 副局长 北川市数据局; 赵明 removed 副局长 北川市数据局
a-name-and-two-comrades | 北川市人民政府 | 免去匡正两同志的北川市数据局副局长职务。 | 匡正 removed 副局长 北川市数据局
presides-over-his-body | 北川市人民政府 | 北川市人民政府关于王平主持工作的通知⏎经研究决定，由北川市数据局副局长王平主持市数据局全面工作。 | 王平 appointed 副局长 北川市数据局
presides-over-it-without-its-name | 北川市人民政府 | 北川市人民政府关于王平主持工作的通知⏎经研究决定，由北川市数据局副局长王平同志主持工作。 | 王平 appointed 副局长 北川市数据局
presides-no-more | 北川市人民政府 | 北川市人民政府关于王平等同志任免职的通知⏎经研究决定，北川市数据局副局长王平不再主持该局工作。 | 王平 appointed 副局长 北川市数据局
presides-over-another-body | 北川市人民政府 | 北川市人民政府关于王平主持工作的通知⏎经研究决定，由市政府副秘书长王平主持北川市数据局工作。 |
presides-over-a-task | 北川市人民政府 | 北川市人民政府关于王平主持工作的通知⏎经研究决定，由北川市数据局副局长王平主持脱贫攻坚工作。 |
presides-over-the-daily-work | 北川市人民政府 | 北川市人民政府关于王平主持工作的通知⏎经研究决定，由北川市数据局副局长王平主持市数据局日常工作。 |
presides-over-his-work-in-the-news | 北川日报 | 会上，北川市数据局副局长王平主持市数据局工作。 |
on-computing-power | 北川市数据局 | 任命王平为北川市数据局局长。王平就算力网作了发言，任命李强为北川市数据局副局长。 | 王平 appointed 局长 北川市数据局; 李强 appointed 副局长 北川市数据局
probation-that-is-over | 北川市人民政府 | 王平试用期一年已满，任命王平为北川市数据局副局长。 | 王平 appointed 副局长 北川市数据局
empty-seat-without-a-post | 北川市审计局 | 姓名：王平⏎职务：局长⏎姓名：暂缺⏎姓名：李强⏎职务：副局长 | 王平 holds 局长 北川市审计局; 李强 holds 副局长 北川市审计局
proposed-on-a-line-of-his-own | 北川市委组织部 | 市委决定：⏎王平同志任市交通运输局党组书记；⏎免去李强同志的市交通运输局党组书记职务。⏎王平同志的行政职务：提名为市交通运输局局长人选，请按有关法律规定办理。 | 王平 appointed 党组书记 北川市交通运输局; 李强 removed 党组书记 北川市交通运输局; 王平 nominated 局长 北川市交通运输局
elected-under-counted-posts | 北川市人民代表大会 | 北川市第九届人民代表大会第四次会议选举产生了北川市第九届人民代表大会常务委员会副主任、委员，现将名单公布如下：⏎副主任（2名）⏎王立新（回族）　杜金花（女）⏎委员（3名，按姓名笔画为序）⏎田　军　那文斌（回族）　滕淑英（女） | 王立新 appointed 副主任 北川市人民代表大会常务委员会; 杜金花 appointed 副主任 北川市人民代表大会常务委员会; 田军 appointed 委员 北川市人民代表大会常务委员会; 那文斌 appointed 委员 北川市人民代表大会常务委员会; 滕淑英 appointed 委员 北川市人民代表大会常务委员会
elected-under-posts-with-their-number-and-a-colon | 北川市人民代表大会 | 会议选举产生了北川市人大常委会副主任、秘书长，名单如下：⏎副主任（2名）：⏎王立新　杜金花⏎秘书长：田　军 | 王立新 appointed 副主任 北川市人民代表大会常务委员会; 杜金花 appointed 副主任 北川市人民代表大会常务委员会; 田军 appointed 秘书长 北川市人民代表大会常务委员会
society-as-it-calls-itself | 广西壮族自治区统计局 | 王平，男，1972年5月生，现任广西壮族自治区统计局副局长，广西统计学会会长。 | 王平 holds 副局长 广西壮族自治区统计局; 王平 holds 会长 广西统计学会
"""
