import Documents
import Registry
import Vocabulary

extension RunLine {
    public static func columns() -> [ListColumn<RunLine>] {
        [
            ListColumn("name", say("比对"), width: 26, text: \.run.name),
            ListColumn("unit", say("单位"), width: 20, text: \.run.organizationName),
            ListColumn("asOf", say("比对到"), text: \.run.asOf.description),
            ListColumn("state", say("状态"), text: \.run.state.label),
            ListColumn("total", say("登记"), count: { $0.sums?.total }),
            ListColumn("settled", say("已落实"), count: { $0.sums?.settled }),
            ListColumn("open", say("未落实"), count: { $0.sums?.open }),
            ListColumn("started", say("开始时间"), width: 20, text: \.run.startedAt.description),
            ListColumn("who", say("发起人"), text: \.run.startedBy),
            ListColumn("fingerprint", say("校验码"), width: 18, text: \.run.fingerprint),
        ]
    }
}

extension OutcomeLine {
    public static func columns() -> [ListColumn<OutcomeLine>] {
        [
            ListColumn("name", say("姓名"), text: \.identity.shownName),
            ListColumn("sex", say("性别"), width: 6, text: \.identity.sex?.label),
            ListColumn("birth", say("出生日期"), text: \.identity.birth?.description),
            ListColumn("number", say("身份证号"), width: 20, text: \.identity.idNumber?.masked),
            ListColumn("county", say("县区"), text: \.county),
            ListColumn("township", say("乡镇"), text: \.township),
            ListColumn("school", say("责任学校"), width: 24, text: \.school),
            ListColumn("state", say("去向"), text: \.outcome.state.label),
            ListColumn("category", say("归类"), width: 22, text: \.outcome.category?.label),
            ListColumn("reason", say("待核实原因"), width: 20, text: \.outcome.reason?.label),
            ListColumn("layer", say("怎样对上的"), width: 18, text: \.layer.label),
            ListColumn("groups", say("重点群体"), width: 22, text: { $0.groups.labels.joined(separator: "、") }),
        ]
    }
}

extension DoubtLine {
    public static func columns() -> [ListColumn<DoubtLine>] {
        [
            ListColumn("name", say("姓名"), text: \.identity.shownName),
            ListColumn("birth", say("出生日期"), text: \.identity.birth?.description),
            ListColumn("number", say("身份证号"), width: 20, text: \.identity.idNumber?.masked),
            ListColumn("kind", say("疑点"), text: \.kind.label),
            ListColumn("school", say("学籍学校"), width: 24, text: \.school),
            ListColumn("other", say("另一所学校"), width: 24, text: \.otherSchool),
        ]
    }
}
