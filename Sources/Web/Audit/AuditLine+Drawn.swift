import Registry
import Vocabulary

extension AuditLine {
    /// `周海燕 打开了学生档案`
    var sentence: String {
        let what = verb?.label ?? say("做了一项操作")
        return [userName, what, subject].compactMap(\.self).joined(separator: " ")
    }

    private var subject: String? {
        let words = detail.filter {
            [
                "name", "organization", "logIn", "reason", "title", "holder", "successors", "token",
            ].contains($0.0) && !$0.1.isEmpty
        }.map(\.1)
        let role = detail.first { $0.0 == "role" }.flatMap { Role(rawValue: $0.1)?.label }
        let all = [objectName == userName ? nil : objectName].compactMap(\.self) + [role].compactMap(\.self) + words
        return all.isEmpty ? nil : all.joined(separator: " · ")
    }

    var drawn: LogLines.Line { .init(at: at.description, "\(sentence)") }

    /// With its number in the chain, for those who verify it.
    var numbered: LogLines.Line { .init(at: at.description, "\(sentence)", number: "\(seq)") }
}
