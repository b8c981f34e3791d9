import GRDB
import Registry
import Vocabulary

/// How a child learns once it is back (安置方式).
public struct CasePlacement: Sendable {
    public let kind: Kind
    public let schoolName: String?
    public let className: String
    public let from: Day

    public enum Kind: String, Labelled, Sendable {
        case joinsClass, ownClass, vocational, specialSchool, inclusive, homeTeaching

        public var label: String {
            switch self {
            case .joinsClass: say("插班")
            case .ownClass: say("单独编班")
            case .vocational: say("普职融合")
            case .specialSchool: say("特殊教育学校")
            case .inclusive: say("随班就读")
            case .homeTeaching: say("送教上门")
            }
        }
    }
}

extension CaseFile {
    /// Says how the child is to learn; what was said before no longer counts.
    public func place(
        _ kind: CasePlacement.Kind, at school: ID<Organization>?, inClass className: String, from day: Day,
        seenBy viewer: Viewer, signed signature: Signature, by basis: CaseBasis, in db: Database
    ) throws {
        guard status.isOpen else { throw CaseRefusal.notNow(status) }
        guard school != nil || kind == .homeTeaching else { throw CaseRefusal.missing(.school) }
        if let school { try refuse(school, unless: viewer, in: db) }
        guard className.trimmed.count <= 30 else { throw CaseRefusal.missing(.words) }
        try record(.placedChild, detail: ["kind": kind.rawValue], signed: signature, by: basis, in: db) { entry in
            if let old = try SQLRequest<Int64>(
                "SELECT id FROM casePlacement WHERE caseID = \(id) AND replacedSeq IS NULL"
            ).fetchOne(db) {
                try entry.replace("casePlacement", id: old, in: db)
            }
            try entry.insert(
                "casePlacement",
                [
                    "caseID": id, "kind": kind.rawValue, "schoolID": school, "className": className.trimmed,
                    "trueFrom": day,
                ], in: db)
        }
    }
}

extension CaseFile {
    /// The unit that leads the case, or one that the viewer works for: whoever takes the child sees its case from then on.
    private func refuse(_ school: ID<Organization>, unless viewer: Viewer, in db: Database) throws {
        let unit = try SQLRequest<Organization>("SELECT * FROM organizationNow WHERE id = \(school)").fetchOne(db)
        guard let unit, unit.kind.teaches,
            try school == step.ownerID || viewer.reaches(school, with: .workCases, in: db)
        else { throw CaseRefusal.missing(.school) }
    }
}

// MARK: - Database

extension CasePlacement {
    static func find(of file: ID<CaseFile>, in db: Database) throws -> CasePlacement? {
        let row = try SQLRequest<Row>(
            """
            SELECT casePlacement.*, school.name AS school FROM casePlacement
                LEFT JOIN organizationEver AS school ON school.id = schoolID
            WHERE caseID = \(file) AND replacedSeq IS NULL
            """
        ).fetchOne(db)
        guard let row, let kind = Kind(rawValue: row["kind"]) else { return nil }
        return CasePlacement(
            kind: kind, schoolName: row["school"], className: row["className"], from: row["trueFrom"])
    }
}
