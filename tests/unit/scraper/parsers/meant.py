"""Acts that are none: labels of forms and of former years, proposals, denials and words that open as names do; invented people."""

# id | owner | text | facts, as in sentences.py
ROWS = """
labels-of-a-form-are-no-act | 云岭市人民政府 | 评委名单⏎王平　任职：云岭市数据局局长⏎李强　任职：青川县教育局局长 |
labels-of-a-form-in-a-line | 云岭市人民政府 | 专家库⏎王平，任职：云岭市数据局局长，学历：博士 |
labels-of-a-form-tell-who-leads | 云岭市数据局 | 局领导⏎王平　任职：局长⏎李强　任职：副局长 | 王平 holds 局长 云岭市数据局; 李强 holds 副局长 云岭市数据局
labels-of-a-teacher | 云岭市数据局 | 讲师介绍⏎王平　任职：云岭市数据局局长⏎李强　任职：云岭市统计局局长 |
label-of-office-beside-one-of-loss | 云岭市人民政府 | 王平　任职：市数据局局长　免职：市信息中心主任 | 王平 appointed 局长 云岭市数据局; 王平 removed 主任 云岭市信息中心
label-of-office-in-a-decision | 云岭市人民政府 | 市政府研究决定：⏎王平　任职：市数据局局长 | 王平 appointed 局长 云岭市数据局
label-of-office-under-a-title | 云岭市人民政府 | 关于王平等同志任职的通知⏎王平　任职：市数据局局长 | 王平 appointed 局长 云岭市数据局
label-right-behind-a-name | 云岭市人民政府 | 王平任：市数据局局长　免：市信息中心主任 | 王平 appointed 局长 云岭市数据局; 王平 removed 主任 云岭市信息中心
label-behind-a-name-that-ends-as-a-word-does | 云岭市人民政府 | 李小可　任：市数据局局长⏎白名：任：市统计局局长 | 李小可 appointed 局长 云岭市数据局; 白名 appointed 局长 云岭市统计局
label-behind-a-proposal | 云岭市人民政府 | 王平建议免：市数据局局长⏎李强提名任：市数据局局长⏎赵明推荐任：市统计局局长 |
label-behind-a-word | 云岭市人民政府 | 王平可任：市数据局局长⏎李强预备任：市统计局局长⏎赵明主管　任：市审计局局长⏎预备　任：市财政局局长⏎钱海任免：市水利局局长 |
labels-of-all-who-were-heads | 青川县教育局 | 青川县教育局历任局长名录⏎王平　任：青川县教育局局长⏎李强　任：青川县教育局局长　免：青川县教育局副局长 |
labels-under-years | 青川县教育局 | 青川县教育局领导变动情况（2015—2022）⏎王平　任：青川县教育局局长⏎李强　免：青川县教育局副局长 |
labels-with-years | 青川县教育局 | 王平　任：青川县教育局局长（2019年3月—2022年5月）⏎李强　任：青川县教育局副局长⏎（2019.3—2022.5） |
labels-under-the-title-of-an-act-with-years | 云岭市人民政府 | 云岭市干部任免通知（2023—2026）⏎王平　任：市数据局局长　免：市信息中心主任 | 王平 appointed 局长 云岭市数据局; 王平 removed 主任 云岭市信息中心
labels-with-years-to-come | 云岭市人民政府 | 关于王平等同志任职的通知⏎王平　任：市数据局总工程师⏎（2030年5月—2033年5月）⏎一、市统计局⏎李强　任：市统计局总工程师（2030.5—2033.5） | 王平 appointed 总工程师 云岭市数据局; 李强 appointed 总工程师 云岭市统计局
labels-with-years-from-the-day-of-the-act-on | 云岭市人民政府 | 王平　任：市数据局总工程师（2030年5月—2033年5月）⏎云岭市人民政府⏎2030年4月28日 | 王平 appointed 总工程师 云岭市数据局
labels-with-years-of-one-year | 云岭市人民政府 | 王平　任：市数据局副局长（2030年5月—2030年12月）⏎云岭市人民政府⏎2030年4月28日 | 王平 appointed 副局长 云岭市数据局
labels-with-years-till-now | 云岭市人民政府 | 关于王平同志任职的通知⏎2030年4月28日⏎王平　任：市数据局副局长（2029年5月至今） |
labels-beside-years-of-a-plan | 云岭市人民政府 | 关于王平等同志任免的通知⏎2026—2030年规划办⏎王平　任：市数据局局长⏎“2026—2030年”行动专班⏎李强　任：市统计局局长 | 王平 appointed 局长 云岭市数据局; 李强 appointed 局长 云岭市统计局
labels-with-years-that-were-over | 青川县教育局 | 青川县教育局干部任免通知⏎2024年3月5日⏎王平　任：青川县教育局局长（2019年3月—2022年5月）⏎2015—2022年青川县规划局领导变动情况⏎李强　任：青川县规划局局长 |
labels-with-a-term | 青川县人民政府 | 王平　任：县信息中心总工程师（聘期2030年3月—2033年3月）⏎李强　任：县统计局局长 | 王平 appointed 总工程师 青川县信息中心; 李强 appointed 局长 青川县统计局
labels-behind-a-list-of-the-past | 青川县人民政府 | 历任局长⏎李强（2019—2022）⏎2030年干部任免⏎王平　任：县数据局局长 | 王平 appointed 局长 青川县数据局
mian-behind-a-mark-of-his-own-former-post | 云岭市人民政府 | 王平任市数据局局长；免原市信息中心主任职务。⏎李强任市统计局局长；免其市财政局副局长职务。 | 王平 appointed 局长 云岭市数据局; 王平 removed 主任 云岭市信息中心; 李强 appointed 局长 云岭市统计局; 李强 removed 副局长 云岭市财政局
mian-behind-another-name | 云岭市人民政府 | 王平任市数据局局长；⏎李强 免市财政局局长职务。⏎赵明任市统计局局长，钱海 免市审计局局长职务。 | 王平 appointed 局长 云岭市数据局; 李强 removed 局长 云岭市财政局; 赵明 appointed 局长 云岭市统计局; 钱海 removed 局长 云岭市审计局
mian-behind-a-remark-or-a-rank | 云岭市人民政府 | 王平任市数据局副局长（试用期一年）；免市财政局科长职务。⏎李强任市数据局一级调研员；免市统计局副局长职务。⏎赵明任市审计局局长职务；免市水利局局长职务。⏎钱海任市水利局总工程师；免市民政局副局长职务。 | 赵明 appointed 局长 云岭市审计局; 赵明 removed 局长 云岭市水利局; 钱海 appointed 总工程师 云岭市水利局; 钱海 removed 副局长 云岭市民政局; 王平 appointed 副局长 云岭市数据局; 王平 removed 科长 云岭市财政局; 李强 appointed 一级调研员 云岭市数据局; 李强 removed 副局长 云岭市统计局
mian-behind-a-mark-of-a-proposal | 云岭市人民政府 | 提请任命王平为市数据局局长；免市财政局局长职务。 | 王平 nominated 局长 云岭市数据局
loss-beside-a-proposal | 云岭市人民政府 | 拟任命王平为市数据局局长，免去其市财政局局长职务。⏎李强拟任市统计局局长，不再担任市审计局局长。⏎建议赵明任市水利局局长；免去钱海的市水利局局长职务。 | 王平 nominated 局长 云岭市数据局; 李强 nominated 局长 云岭市统计局; 赵明 nominated 局长 云岭市水利局
gain-beside-a-proposal | 云岭市人民政府 | 提请任命王平为市数据局局长，任命李强为市统计局局长。 | 王平 nominated 局长 云岭市数据局; 李强 nominated 局长 云岭市统计局
decided-beside-a-proposal | 云岭市人民政府 | 王平拟任市数据局局长，市委已决定免去其市财政局局长职务。 | 王平 nominated 局长 云岭市数据局; 王平 removed 局长 云岭市财政局
other-left-beside-a-proposal | 云岭市人民政府 | 王平拟任市数据局局长，李强不再担任市数据局局长。 | 王平 nominated 局长 云岭市数据局; 李强 removed 局长 云岭市数据局
decided-on-a-proposal | 云岭市人民政府 | 根据市长的提请，会议决定任命王平为市数据局局长，免去李强的市财政局局长职务。 | 王平 appointed 局长 云岭市数据局; 李强 removed 局长 云岭市财政局
party-gives-and-names | 云岭市人民政府 | 王平任市数据局党组书记，提名为市数据局局长人选，免去其市信息中心主任职务。 | 王平 appointed 党组书记 云岭市数据局; 王平 nominated 局长 云岭市数据局; 王平 removed 主任 云岭市信息中心
own-verb-beside-a-proposal-in-a-decision | 云岭市人民政府 | 市委研究决定，建议任命王平为市数据局局长，聘任李强为市信息中心主任。⏎市政府常务会议决定，提请市人大常委会任命赵明为市统计局局长，聘任钱海为市政府参事。 | 王平 nominated 局长 云岭市数据局; 李强 appointed 主任 云岭市信息中心; 赵明 nominated 局长 云岭市统计局; 钱海 appointed 参事 云岭市人民政府
own-verb-of-a-firms-party-beside-a-proposal | 云岭数据集团有限公司 | 集团党委研究决定，建议聘任王平为集团总经理，任命李强为集团副总工程师。⏎集团党委决定，提请董事会选举赵明为副董事长，聘任钱海为总会计师。 | 王平 nominated 总经理 云岭数据集团有限公司; 李强 appointed 副总工程师 云岭数据集团有限公司; 赵明 nominated 副董事长 云岭数据集团有限公司; 钱海 appointed 总会计师 云岭数据集团有限公司
verbs-of-one-proposal | 云岭市人民政府 | 建议任命王平为市数据局局长，聘任李强为市信息中心主任。⏎经研究决定，拟任命赵明为市统计局局长，聘任钱海为市信息中心副主任。⏎市委决定，建议任命孙立为市财政局局长，任命周全为市审计局局长，免去吴越的市审计局局长职务。 | 王平 nominated 局长 云岭市数据局; 李强 nominated 主任 云岭市信息中心; 赵明 nominated 局长 云岭市统计局; 钱海 nominated 副主任 云岭市信息中心; 孙立 nominated 局长 云岭市财政局; 周全 nominated 局长 云岭市审计局
partys-own-posts-beside-a-proposal | 云岭市人民政府 | 市委决定：王平任市数据局党组书记，建议任命王平为市数据局局长，免去李强市数据局党组书记职务，建议免去其市数据局局长职务，赵明任市统计局党组书记。⏎市委研究决定：建议钱海任市财政局局长；任命孙立为市委副秘书长；免去周全的市委办公室主任职务。⏎提请任命吴越为市发展研究中心主任，免去郑重的市发展研究中心主任职务。 | 王平 appointed 党组书记 云岭市数据局; 王平 nominated 局长 云岭市数据局; 李强 removed 党组书记 云岭市数据局; 赵明 appointed 党组书记 云岭市统计局; 钱海 nominated 局长 云岭市财政局; 孙立 appointed 副秘书长 云岭市委; 周全 removed 主任 云岭市委办公室; 吴越 nominated 主任 云岭市发展研究中心
partys-own-posts-in-a-proposal | 云岭市人民政府 | 拟任命王平为市数据局党组书记，免去李强的市数据局党组书记职务。⏎市委决定，建议赵明任市统计局党组书记、局长，免去钱海的市统计局党组书记职务。 | 王平 nominated 党组书记 云岭市数据局; 赵明 nominated 党组书记 云岭市统计局; 赵明 nominated 局长 云岭市统计局
proposal-for-whom-the-clause-before-names | 云岭市人民政府 | 市委决定：王平任市数据局党组书记，建议任市数据局局长；免去李强市数据局党组书记职务。 | 王平 appointed 党组书记 云岭市数据局; 王平 nominated 局长 云岭市数据局; 李强 removed 党组书记 云岭市数据局
act-behind-an-account-of-a-proposal | 云岭市人民政府 | 会议听取了市长关于提请任命王平为市数据局局长的说明，任命李强为市统计局局长，免去赵明的市统计局局长职务。 | 王平 nominated 局长 云岭市数据局; 李强 appointed 局长 云岭市统计局; 赵明 removed 局长 云岭市统计局
act-behind-a-motion | 云岭市人民政府 | 会议审议了市长关于提请任命王平为市数据局局长的议案的说明，任命王平为市数据局局长。⏎会议审议了市长关于提请任命李强为市统计局局长的议案，免去李强市审计局局长职务的议案。 | 王平 nominated 局长 云岭市数据局; 王平 appointed 局长 云岭市数据局; 李强 nominated 局长 云岭市统计局
organ-is-asked-to-act | 云岭市人民政府 | 提请市人大常委会任命王平为市数据局局长，免去李强的市数据局局长职务。⏎市政府党组建议市委任命赵明为市统计局局长，免去钱海的市统计局局长职务。⏎拟提请市人大常委会免去孙立的市财政局局长职务，任命周全为市财政局局长。 | 王平 nominated 局长 云岭市数据局; 赵明 nominated 局长 云岭市统计局; 周全 nominated 局长 云岭市财政局
organ-is-asked-to-decide | 云岭市人民政府 | 现提请市十届人大常委会第三次会议审议决定任命王平为市数据局局长，李强为市统计局局长，免去赵明的市数据局局长职务。⏎提请市人大常委会接受钱海辞去市财政局局长职务，任命孙立为市财政局局长。 | 王平 nominated 局长 云岭市数据局; 李强 nominated 局长 云岭市统计局; 孙立 nominated 局长 云岭市财政局
own-verb-in-a-decision-told-first | 云岭市人民政府 | 市委研究，决定任命李强为市委副秘书长，建议任命王平为市数据局局长，任命赵明为市委政策研究室主任。⏎市委建议：钱海任市统计局局长，市政府决定任命孙立为市审计局局长，周全任市财政局局长。 | 李强 appointed 副秘书长 云岭市委; 王平 nominated 局长 云岭市数据局; 赵明 appointed 主任 云岭市委政策研究室; 钱海 nominated 局长 云岭市统计局; 孙立 appointed 局长 云岭市审计局; 周全 appointed 局长 云岭市财政局
below-a-word-that-proposes | 云岭市人民政府 | 市委提议：王平任市数据局局长，李强任市统计局局长。⏎拟任命：赵明为市财政局局长，免去钱海的市财政局局长职务。⏎市委建议由孙立任市审计局局长，免去周全的市审计局局长职务。 | 王平 nominated 局长 云岭市数据局; 李强 nominated 局长 云岭市统计局; 赵明 nominated 局长 云岭市财政局; 孙立 nominated 局长 云岭市审计局
organ-is-asked-to-decide-twice | 云岭市人民政府 | 提请市人大常委会决定免去李强的市数据局局长职务，决定任命王平为市数据局局长。⏎市长提请本次会议任命赵明为市统计局局长。⏎会议审议了市长提请任命钱海为市财政局局长的议案，决定任命孙立为市审计局局长。⏎会议表决通过了市长提请任命周全为市水利局局长，免去吴越的市水利局局长职务。 | 周全 nominated 局长 云岭市水利局; 吴越 removed 局长 云岭市水利局; 王平 nominated 局长 云岭市数据局; 赵明 nominated 局长 云岭市统计局; 钱海 nominated 局长 云岭市财政局; 孙立 appointed 局长 云岭市审计局
organ-acts-on-a-proposal | 云岭市人民政府 | 经市长提请，市人大常委会任命王平为市数据局局长，免去李强的市数据局局长职务。⏎经报请市委同意，任命赵明为市统计局局长，免去钱海的市统计局局长职务。⏎市政府决定任命孙立为市财政局局长，提请市人大常委会任命周全为市审计局局长。⏎经市长提请市人大常委会任命吴越为市水利局局长。 | 王平 appointed 局长 云岭市数据局; 李强 removed 局长 云岭市数据局; 赵明 appointed 局长 云岭市统计局; 钱海 removed 局长 云岭市统计局; 孙立 appointed 局长 云岭市财政局; 周全 nominated 局长 云岭市审计局; 吴越 appointed 局长 云岭市水利局
gain-behind-a-loss-that-is-proposed | 云岭市人民政府 | 提请免去李强的市数据局局长职务，任命王平为市数据局局长。⏎市委决定：免去赵明的市统计局党组书记职务，建议免去其市统计局局长职务，钱海任市统计局党组书记。 | 王平 nominated 局长 云岭市数据局; 赵明 removed 党组书记 云岭市统计局; 钱海 appointed 党组书记 云岭市统计局
loss-of-a-name-that-ends-so-in-a-list | 云岭市人民政府 | 市政府决定免去：⏎李强的市统计局局长职务；⏎何作为市审计局副局长。 | 李强 removed 局长 云岭市统计局; 何作为 removed 副局长 云岭市审计局
gain-behind-a-loss-without-a-verb | 云岭市人民政府 | 市政府决定任命：王平为市数据局副局长；免去李强的市统计局局长职务；赵明为市统计局副局长。⏎免去钱海市财政局局长职务，何作为市审计局副局长职务。 | 王平 appointed 副局长 云岭市数据局; 李强 removed 局长 云岭市统计局; 赵明 appointed 副局长 云岭市统计局; 钱海 removed 局长 云岭市财政局; 何作为 removed 副局长 云岭市审计局
words-that-go-on-to-a-name | 云岭市人民政府 | 市信息中心领导班子调整，其中李强任主任，赵明任副主任。⏎此外王平任市数据局局长。⏎随后其木格任市统计局局长。⏎任命其其格为市审计局副局长。 | 李强 appointed 主任 云岭市信息中心; 赵明 appointed 副主任 云岭市信息中心; 王平 appointed 局长 云岭市数据局; 其木格 appointed 局长 云岭市统计局; 其其格 appointed 副局长 云岭市审计局
rare-surnames-before-the-verb | 云岭市人民政府 | 首善军任市数据局副局长。⏎把多勇任市统计局局长。⏎迎宾馆任市财政局局长。⏎律所主任市审计局局长。⏎求职者任市水利局局长。⏎飞虎队任市民政局局长。 | 首善军 appointed 副局长 云岭市数据局; 把多勇 appointed 局长 云岭市统计局
place-that-opens-as-acting-does | 代江市人民政府 | 王平任代江市数据局局长。⏎任命李强为代江市副市长；免去赵明的代江市统计局局长职务。⏎钱海任代江市代市长。 | 王平 appointed 局长 代江市数据局; 李强 appointed 副市长 代江市人民政府; 赵明 removed 局长 代江市统计局; 钱海 acting 市长 代江市人民政府
acting-before-a-title | 云岭市人民政府 | 任命王平为代市长。⏎李强任市数据局代局长。⏎任命赵明代理市统计局局长。⏎任命钱海为代青川县县长。⏎任命孙立为代市市场监督管理局局长。 | 王平 acting 市长 云岭市人民政府; 李强 acting 局长 云岭市数据局; 赵明 acting 局长 云岭市统计局; 钱海 acting 县长 青川县人民政府; 孙立 acting 局长 云岭市市场监督管理局
place-that-opens-as-former-does | 云岭省人民政府 | 免去王平的原江市统计局局长职务。⏎李强任原平市数据局局长。⏎原平市统计局局长赵明涉嫌严重违纪违法，正接受审查调查。⏎免去钱海的原省市场监督管理局局长职务。⏎免去孙立的原城市管理局局长职务。⏎原任市审计局局长周全涉嫌严重违纪违法，正接受审查调查。 | 王平 removed 局长 原江市统计局; 李强 appointed 局长 原平市数据局; 赵明 investigated 局长 原平市统计局; 钱海 removed 局长 云岭省市场监督管理局; 孙立 removed 局长 城市管理局; 周全 investigated 局长 None
county-that-opens-as-former-does | 原江县人民政府 | 任命王平为原江县副县长；免去李强的原江县统计局局长职务。⏎免去赵明的原县数据局局长职务。 | 王平 appointed 副县长 原江县人民政府; 李强 removed 局长 原江县统计局; 赵明 removed 局长 原江县数据局
meant-for-before-the-name | 云岭市人民政府 | 拟任王平为市数据局局长。⏎现拟任李强同志为市统计局局长，赵明为市审计局局长。⏎拟聘钱海为市信息中心主任，拟选举孙立为市长。 | 王平 nominated 局长 云岭市数据局; 李强 nominated 局长 云岭市统计局; 赵明 nominated 局长 云岭市审计局; 钱海 nominated 主任 云岭市信息中心; 孙立 nominated 市长 云岭市人民政府
meant-for-before-a-verb-that-decides | 云岭市人民政府 | 拟决定任命王平为市数据局局长。⏎拟由李强任市统计局局长。⏎拟同意赵明辞去市审计局局长职务。⏎拟解聘钱海的市信息中心主任职务。 | 王平 nominated 局长 云岭市数据局; 李强 nominated 局长 云岭市统计局
line-that-denies-those-below | 云岭市人民政府 | 不同意正式任职：⏎王平任市数据局副局长；⏎李强任市统计局副局长。⏎同意下列同志任职：⏎赵明任市审计局副局长。 | 赵明 appointed 副局长 云岭市审计局
line-that-denies-until-a-decision | 云岭市人民政府 | 暂不同意任命：⏎王平任市数据局副局长；⏎李强任市统计局局长。⏎会议决定任命赵明为市财政局局长。⏎钱海任市水利局局长。 | 赵明 appointed 局长 云岭市财政局; 钱海 appointed 局长 云岭市水利局
word-before-a-verb-is-no-name | 云岭市人民政府 | 会议决定任命：⏎王平为市数据局局长；⏎连续为市统计局局长；⏎先后任市审计局局长；⏎连为民为市财政局局长。 | 王平 appointed 局长 云岭市数据局; 连为民 appointed 局长 云岭市财政局
names-that-open-with-a-word | 云岭市人民政府 | 任命权利民、首善军为市数据局副局长；免去首善军的市统计局局长职务。 | 权利民 appointed 副局长 云岭市数据局; 首善军 appointed 副局长 云岭市数据局; 首善军 removed 局长 云岭市统计局
leaders-whose-names-open-with-a-word | 云岭市数据局 | 局领导⏎局长　权利民⏎副局长　首善军 | 权利民 holds 局长 云岭市数据局; 首善军 holds 副局长 云岭市数据局
held-on-and-on | 云岭市人民政府 | 王平连续担任市数据局局长。 | 王平 holds 局长 云岭市数据局
members-of-a-committee-that-a-bureau-has | 云岭省数据局 | 会议决定聘任李强、赵明为委员，聘期三年。 |
members-of-a-committee-that-a-department-has | 云岭省财政厅 | 会议决定聘任李强、赵明为委员，聘期三年。 |
members-of-a-committee-that-a-centre-has | 云岭省信息中心 | 会议决定聘任李强为副主任委员。 |
members-of-a-committee-that-an-office-has | 云岭省政务服务办公室 | 会议决定聘任李强、赵明为委员，聘期三年。 |
members-of-a-committee-that-an-office-in-short-has | 云岭省政务办 | 会议决定聘任李强、赵明为委员，聘期三年。 |
members-of-a-commission | 云岭市监察委员会 | 会议决定任命李强为委员。 | 李强 appointed 委员 云岭市监察委员会
members-of-an-association | 云岭省科学技术协会 | 会议选举李强为委员。 | 李强 appointed 委员 云岭省科学技术协会
confirmed-to-a-paper | 云岭市人民政府 | 昨日，市数据局证实王平已转任市财政局局长。 | 王平 appointed 局长 云岭市财政局
inquired-are-told-behind-the-number | 人事观察 | 两名干部被查：云岭市财政局党组书记、局长王平和云岭市数据局原副局长李强。⏎一名厅官接受审查调查：云岭省数据局副局长赵明 | 王平 investigated 党组书记 云岭市财政局; 王平 investigated 局长 云岭市财政局; 李强 investigated 副局长 云岭市数据局; 赵明 investigated 副局长 云岭省数据局
inquired-are-told-in-lines | 人事观察 | 又有三名干部被查：⏎1.云岭市财政局局长王平⏎2.云岭市数据局副局长李强；⏎3.云岭市统计局局长赵明⏎云岭市纪委书记钱海表示，案件正在办理。⏎云岭市审计局局长孙立 | 王平 investigated 局长 云岭市财政局; 李强 investigated 副局长 云岭市数据局; 赵明 investigated 局长 云岭市统计局
inquired-are-not-who-tells | 人事观察 | 两名干部被查：云岭市纪委书记赵明昨日作了通报。 |
inquired-are-no-companions | 人事观察 | 云岭市公安局副局长同伙被查。⏎云岭市财政局局长同乡被立案调查。⏎云岭市副市长同案人被留置。⏎云岭市水利局局长承认被调查。⏎云岭市民政局局长求情被查。⏎云岭市教育局局长奇葩被查。⏎云岭市审计局局长传唤被调查。 |
inquired-with-rare-surnames | 人事观察 | 青川县财政局局长把多勇被查。⏎青川县水利局局长杲明涉嫌严重违纪违法，正接受审查调查。⏎青川县统计局局长传志强被立案调查。 | 把多勇 investigated 局长 青川县财政局; 杲明 investigated 局长 青川县水利局; 传志强 investigated 局长 青川县统计局
"""
