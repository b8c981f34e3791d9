import Foundation
import GRDB
import Vocabulary

/// A list of units that somebody brought (单位名单原件): the sealed file, and for whom.
public struct OrganizationListFile: Sendable {
    public let id: ID<OrganizationListFile>
    /// Under which unit those without 上级代码 come to stand.
    public let organizationID: ID<Organization>
    public let fileName: String
    let fileDigest: Data

    /// Keeps what has arrived; nothing is added yet.
    public static func enter(
        _ fileName: String, digest: Data, under unit: ID<Organization>, signed signature: Signature, in db: Database
    ) throws -> ID<OrganizationListFile> {
        try Journal.record(.broughtOrganizationList, signed: signature, in: db) { entry in
            let id = try ID<OrganizationListFile>.next(in: db)
            try entry.insert(
                "organizationList",
                ["id": id, "organizationID": unit, "fileName": fileName, "fileDigest": digest], in: db)
            entry.object = Object(.organization, unit)
            return id
        }
    }

    public static func find(
        _ id: ID<OrganizationListFile>, seenBy viewer: Viewer, in db: Database
    ) throws -> OrganizationListFile {
        let row = try Row.fetchOne(db, sql: "SELECT * FROM organizationList WHERE id = ?", arguments: [id])
        guard let row, try viewer.reaches(row["organizationID"], with: .manageOrganizations, in: db) else {
            throw OrganizationListRefusal.absent
        }
        return OrganizationListFile(
            id: row["id"], organizationID: row["organizationID"], fileName: row["fileName"],
            fileDigest: row["fileDigest"])
    }

    /// Opens the original and reads it.
    public func read(from evidence: Evidence, today: Day) throws -> OrganizationList {
        try evidence.lend(fileDigest) { try OrganizationList.read($0, today: today) }
    }
}
