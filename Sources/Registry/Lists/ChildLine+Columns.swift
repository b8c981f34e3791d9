import Documents
import Vocabulary

extension ChildLine {
    /// The list of children, on a page and in a file; numbers print themselves masked.
    public static func columns() -> [ListColumn<ChildLine>] {
        [
            ListColumn("name", say("姓名"), text: \.identity.shownName),
            ListColumn("sex", say("性别"), width: 6, text: \.identity.sex?.label),
            ListColumn("birth", say("出生日期"), text: \.identity.birth?.description),
            ListColumn("number", say("身份证号"), width: 22, text: \.identity.idNumber?.masked),
            ListColumn("school", say("就读"), width: 32, text: { $0.schools.joined(separator: "；") }),
            ListColumn("hukou", say("户籍地"), width: 32, text: \.identity.hukou),
        ]
    }
}

extension ChildIdentity {
    /// A name to click on, even when no roster has one.
    public var shownName: String { name.spelled.isEmpty ? say("（名册上没有姓名）") : name.spelled }
}
