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
"""
