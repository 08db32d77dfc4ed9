"""Sentences whose body hangs on the place, the Corps or the committee spoken of; invented people and bodies."""

# id | owner | text | facts, as in sentences.py
ROWS = """
region-beside-the-corps-in-a-newspaper | 云岭日报 | 1月5日，兵团召开会议。王平任自治区数据局局长，李强任兵团数据局局长。 | 王平 appointed 局长 新疆维吾尔自治区数据局; 李强 appointed 局长 新疆生产建设兵团数据局
region-beside-the-corps-in-full | 云岭日报 | 新疆生产建设兵团党委组织部副部长王平任自治区数据局局长。 | 王平 appointed 局长 新疆维吾尔自治区数据局
region-and-its-corps-named-together | 云岭日报 | 新疆维吾尔自治区与新疆生产建设兵团联合发文。王平任自治区数据局局长，李强任兵团数据局局长。 | 王平 appointed 局长 新疆维吾尔自治区数据局; 李强 appointed 局长 新疆生产建设兵团数据局
corps-that-no-list-has-learns-from-another | 苍原生产建设兵团 | 学习新疆生产建设兵团经验。兵团任命王平为兵团数据局局长。 | 王平 appointed 局长 苍原生产建设兵团数据局
corps-that-no-list-has-takes-from-another | 苍原生产建设兵团 | 任命新疆生产建设兵团财政局副局长王平为兵团数据局局长。 | 王平 appointed 局长 苍原生产建设兵团数据局
corps-of-long-ago-in-a-region | 云岭省数据局 | 内蒙古生产建设兵团，王平任省数据局局长。 | 王平 appointed 局长 云岭省数据局
corps-of-long-ago-where-he-worked | 云岭省数据局 | 云岭省人民政府决定：曾在黑龙江生产建设兵团工作的王平任省数据局局长。 | 王平 appointed 局长 云岭省数据局
region-spoken-of-is-no-province | 云岭省数据局 | 内蒙古自治区考察组来访。王平任省数据局局长。 | 王平 appointed 局长 云岭省数据局
city-spoken-of-is-no-province | 云岭省数据局 | 天津市数据局副局长王平任省数据局局长。 | 王平 appointed 局长 云岭省数据局
province-spoken-of-is-meant | 云岭省数据局 | 湖南省来访。王平任省数据局局长。 | 王平 appointed 局长 湖南省数据局
province-that-holds-a-meeting | 某某日报 | 湖南省召开干部大会。王平任省数据局局长。 | 王平 appointed 局长 湖南省数据局
province-where-a-meeting-is-held | 云岭省数据局 | 全国会议在湖南省召开。王平任省数据局局长。 | 王平 appointed 局长 云岭省数据局
members-of-the-supervisory-commission | 云岭省人民代表大会常务委员会 | 任命王平为省监察委员会副主任，李强、赵明为委员。 | 王平 appointed 副主任 云岭省监察委员会; 李强 appointed 委员 云岭省监察委员会; 赵明 appointed 委员 云岭省监察委员会
members-of-it-by-an-act-of-their-own | 云岭省人民代表大会常务委员会 | 一、任命王平为云岭省监察委员会副主任；⏎二、任命李强、赵明为委员。 | 王平 appointed 副主任 云岭省监察委员会; 李强 appointed 委员 云岭省监察委员会; 赵明 appointed 委员 云岭省监察委员会
members-of-it-removed | 青川市人民代表大会常务委员会 | 免去王平的青川市监察委员会副主任职务，免去李强的委员职务。 | 王平 removed 副主任 青川市监察委员会; 李强 removed 委员 青川市监察委员会
members-of-it-short | 青川市人民代表大会常务委员会 | 任命王平为市监委副主任，李强为委员。 | 王平 appointed 副主任 青川市监委; 李强 appointed 委员 青川市监委
members-of-a-working-committee | 云岭省人民代表大会常务委员会 | 任命王平为省人大常委会法制工作委员会副主任，李强为委员。 | 王平 appointed 副主任 云岭省人民代表大会常务委员会法制工作委员会; 李强 appointed 委员 云岭省人民代表大会常务委员会法制工作委员会
members-of-the-standing-committee-itself | 云岭省人民代表大会 | 选举王平为云岭省人民代表大会常务委员会副主任，李强、赵明为委员。 | 王平 appointed 副主任 云岭省人民代表大会常务委员会; 李强 appointed 委员 云岭省人民代表大会常务委员会; 赵明 appointed 委员 云岭省人民代表大会常务委员会
members-of-the-owner | 云岭省人民代表大会常务委员会 | 补选李强、赵明为委员。 | 李强 appointed 委员 云岭省人民代表大会常务委员会; 赵明 appointed 委员 云岭省人民代表大会常务委员会
members-of-no-government | 青川市人民政府 | 聘任李强、赵明为委员。 |
members-of-no-bureau | 云岭省数据局 | 聘任王平为省数据局局长，李强为委员。 | 王平 appointed 局长 云岭省数据局
members-of-a-party-committee-within | 云岭省数据局 | 选举王平为省数据局机关党委书记，李强、赵明为委员。 | 王平 appointed 机关党委书记 云岭省数据局; 李强 appointed 机关党委委员 云岭省数据局; 赵明 appointed 机关党委委员 云岭省数据局
members-of-a-party-group | 云岭省数据局 | 王平任省财政厅党组书记，李强任副书记。 | 王平 appointed 党组书记 云岭省财政厅; 李强 appointed 党组副书记 云岭省财政厅
members-of-the-committee-of-a-school | 云岭省教育厅 | 王平任云岭大学党委书记，李强任副书记，赵明任委员。 | 王平 appointed 党委书记 云岭大学; 李强 appointed 党委副书记 云岭大学; 赵明 appointed 党委委员 云岭大学
members-of-two-groups-in-doubt | 青川市委 | 王平任市委副书记、市数据局党组书记，李强任市纪委副书记。 | 王平 appointed 副书记 青川市委; 王平 appointed 党组书记 青川市数据局; 李强 appointed 副书记 青川市纪委
association-shortened | 云岭省体育局 | 王平当选省足协会长，李强、赵明当选副会长。 | 王平 appointed 会长 云岭省足协; 李强 appointed 副会长 云岭省足协; 赵明 appointed 副会长 云岭省足协
association-and-its-secretary | 青川市人民政府 | 选举王平为青川市企业联合会会长，李强为常务副会长，赵明为秘书长。 | 王平 appointed 会长 青川市企业联合会; 李强 appointed 常务副会长 青川市企业联合会; 赵明 appointed 秘书长 青川市企业联合会
secretary-of-the-government | 青川市人民政府 | 任命王平为市数据局局长，赵明为副秘书长。 | 王平 appointed 局长 青川市数据局; 赵明 appointed 副秘书长 青川市人民政府
congress-of-one-with-a-second-name | 青川日报 | 青川市工商联（青川市总商会）换届，王平当选主席，李强当选副主席。 | 王平 appointed 主席 青川市工商业联合会; 李强 appointed 副主席 青川市工商业联合会
conference-elects-anew | 青川日报 | 青川市政协换届，王平当选主席，李强当选副主席。 | 王平 appointed 主席 青川市政协; 李强 appointed 副主席 青川市政协
conference-in-full-elects-anew | 青川日报 | 政协青川市委员会（青川市政协）换届，选举王平为主席，李强为秘书长。 | 王平 appointed 主席 青川市政协; 李强 appointed 秘书长 青川市政协
division-of-a-ministry | 国家数据局 | 任命王平为数据资源司司长。 | 王平 appointed 司长 国家数据局数据资源司
division-of-the-ministry-spoken-of | 云岭日报 | 任命王平为国家数据局数据资源司司长，李强为综合司副司长。 | 王平 appointed 司长 国家数据局数据资源司; 李强 appointed 副司长 国家数据局综合司
banner-with-a-long-name | 达尔罕茂明安联合旗人民政府 | 任命王平为旗公路管理局局长。 | 王平 appointed 局长 达尔罕茂明安联合旗公路管理局
city-of-its-paper | 福林日报 | 福林市机构改革方案日前公布。王平任市数据局局长，李强任市统计局局长。 | 王平 appointed 局长 福林市数据局; 李强 appointed 局长 福林市统计局
province-of-its-paper | 云泽日报 | 王平任省数据局局长。云泽省机构改革已近尾声。 | 王平 appointed 局长 云泽省数据局
county-of-its-paper | 青川融媒体中心 | 青川县数据局挂牌。王平任县数据局局长。 | 王平 appointed 局长 青川县数据局
paper-of-a-place-not-named | 福林日报 | 王平任市数据局局长。 |
seat-behind-a-loss-in-the-same-group | 云岭市人民政府 | 免去李强的市教育局党组副书记职务，王建国任副书记。⏎王平任市数据局党组书记，免去其市数据局党组副书记职务，赵明任副书记。 | 李强 removed 党组副书记 云岭市教育局; 王建国 appointed 党组副书记 云岭市教育局; 王平 appointed 党组书记 云岭市数据局; 王平 removed 党组副书记 云岭市数据局; 赵明 appointed 党组副书记 云岭市数据局
seat-behind-a-loss-of-one-who-goes-elsewhere | 云岭市人民政府 | 李强任市统计局党组书记，免去其市教育局党组副书记职务，王建国任副书记。⏎王平任青川县委书记，不再担任市数据局党组书记，赵明任副书记。⏎免去周全的市水利局党组副书记职务，任市水利局局长，吴越任副书记。⏎免去钱海的市财政局党组书记职务，任市审计局局长，孙立任书记。 | 李强 appointed 党组书记 云岭市统计局; 李强 removed 党组副书记 云岭市教育局; 王平 appointed 书记 青川县委; 王平 removed 党组书记 云岭市数据局; 周全 removed 党组副书记 云岭市水利局; 周全 appointed 局长 云岭市水利局; 吴越 appointed 党组副书记 云岭市水利局; 钱海 removed 党组书记 云岭市财政局; 钱海 appointed 局长 云岭市审计局
seats-that-a-group-and-a-committee-have | 云岭市人民政府 | 王平任市数据局党组成员、副局长，王建国任委员。⏎同意成立市统计局党组，李强任书记，赵明任委员。⏎市委同意设立市财政局党委，钱海任书记，孙立任委员。⏎周全任市审计局机关党委书记，吴越任委员。 | 王平 appointed 党组成员 云岭市数据局; 王平 appointed 副局长 云岭市数据局; 李强 appointed 党组书记 云岭市统计局; 钱海 appointed 党委书记 云岭市财政局; 孙立 appointed 党委委员 云岭市财政局; 周全 appointed 机关党委书记 云岭市审计局; 吴越 appointed 机关党委委员 云岭市审计局
seat-beside-a-post-of-the-body | 云岭市人民政府 | 王平任市数据局党组书记、局长，李强任副书记、副局长。 | 王平 appointed 党组书记 云岭市数据局; 王平 appointed 局长 云岭市数据局; 李强 appointed 党组副书记 云岭市数据局; 李强 appointed 副局长 云岭市数据局
secretary-of-no-government | 云岭市人民政府 | 李强任副书记。 | 李强 appointed 副书记 None
members-of-a-group-spoken-of | 云岭市人民政府 | 王平任市数据局党组书记，李强、赵明任成员。⏎同意成立市统计局党组，钱海任书记，孙立任成员。⏎周全任市财政局党委书记，吴越任成员。⏎王平任市数据局党组书记，赵明任市审计局局长，李强任成员。 | 王平 appointed 党组书记 云岭市数据局; 李强 appointed 党组成员 云岭市数据局; 赵明 appointed 党组成员 云岭市数据局; 钱海 appointed 党组书记 云岭市统计局; 孙立 appointed 党组成员 云岭市统计局; 周全 appointed 党委书记 云岭市财政局; 赵明 appointed 局长 云岭市审计局
rank-of-the-body-he-is-of | 北川省人民政府 | 北川省数据局李强同志晋升为二级巡视员；⏎省水利厅副厅长王平同志晋升为一级巡视员。 | 李强 appointed 二级巡视员 北川省数据局; 王平 appointed 一级巡视员 北川省水利厅
rank-of-nobody-s-body | 北川省人民政府 | 经研究决定，李强同志晋升为二级巡视员。 | 李强 appointed 二级巡视员 北川省人民政府
secretary-of-an-association | 北川市数据局 | 3月15日，北川市大数据产业协会召开会员代表大会，聘任李强为秘书长。 | 李强 appointed 秘书长 None
secretary-of-a-government | 北川市人民政府 | 任命李强为副秘书长。 | 李强 appointed 副秘书长 北川市人民政府
bodiless-post-behind-another-body | 北川市数据局 | 北川市财政局李强任局长。⏎北川省财政厅王平任副厅长。 |
acting-head-of-a-county-of-one-character | 北川市人民政府 | 任命李强为代萧县县长。 | 李强 acting 县长 萧县人民政府
"""
