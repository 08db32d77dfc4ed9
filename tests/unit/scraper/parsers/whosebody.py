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
"""
