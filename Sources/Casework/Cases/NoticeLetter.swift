import Documents
import GRDB
import Registry
import Vocabulary

/// A notice as it is printed (文书正文), in Chinese whoever reads the page: it is for families and authorities.
public struct NoticeLetter: Sendable {
    public let notice: CaseNotice
    public let title: String
    public let paragraphs: [String]
    /// 2026年3月18日
    public let day: String

    public static func find(
        _ id: ID<CaseNotice>, of file: CaseFile, by basis: CaseBasis, in db: Database
    ) throws -> NoticeLetter {
        let notice = try CaseNotice.find(id, in: file.id, with: basis.keys, db)
        guard let form = basis.rules.ladder[notice.step]?.notice else { throw CaseRefusal.missing(.step) }
        let records = try ChildRecord.all(of: [file.child], from: basis.sources, with: basis.keys, in: db)
        let child = ChildIdentity(records[file.child] ?? [])
        let owner = try Organization.recall(file.step.ownerID, in: db)
        return Catalogue.$current.withValue(.chinese) {
            let absence =
                if case .attendance(let since, _) = file.origin { say("自\(since.written)起未到校上课") } else {
                    say("目前未在校就读")
                }
            return NoticeLetter(
                notice: notice, title: form.title,
                paragraphs: form.filled([
                    "child": child.name.spelled, "sex": child.sex?.label ?? "", "birth": child.birth?.written ?? "",
                    "school": owner.kind.teaches ? owner.name : say("学校"), "deadline": notice.dueOn.written,
                    "absence": absence,
                ]), day: notice.writtenOn.written)
        }
    }

    /// As a Word file by GB/T 9704, ready to be signed and sealed on paper.
    public var letter: Letter {
        Letter(
            title, number: notice.reference, to: notice.addressee, paragraphs: paragraphs, from: notice.issuer, on: day)
    }
}

extension Day {
    /// 2026年3月18日
    fileprivate var written: String { say("\(year)年\(month)月\(day)日") }
}
