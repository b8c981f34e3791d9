// Written by bin/tables. Never edit it by hand.
// swift-format-ignore-file

/// Sounds that are not told apart, and where; `*` is nearly everywhere.
enum MergerTable {
    static let text: StaticString = #"""
initial n l 湖南 湖北 四川 重庆 江西
initial zh z *
initial ch c *
initial sh s *
initial f h 湖南 福建 广东 四川
initial r l 湖南 湖北 江浙
initial r y 东北 山东
initial j z 湖南 粤语区
initial q c 湖南 粤语区
initial x s 湖南 粤语区
final in ing 湖南 湖北 四川 江浙 山西 内蒙古西部
final en eng 湖南 湖北 四川 江浙 山西 内蒙古西部
final an ang 湖南 江淮 西南
final ian iang 湖南 江淮
final uan uang 湖南 江淮
final un ong 山西 内蒙古西部 陕西
final vn iong 山西 内蒙古西部
final ong eng
final v u *
final ve ue *
syllable hui fei 湖南 四川 闽粤
syllable huang wang 广东 吴语
syllable hu wu 吴语 粤语
syllable fu hu 湖南 四川 闽
syllable fan huan 湖南
syllable fang huang 湖南
syllable lei nei 湖南 四川
syllable lan nan 湖南 四川
syllable long nong 湖南 四川
syllable ye yue
"""#
}
