import GRDB
import Vocabulary

extension Roster {
    /// Asks for its import (确认入库). A list that raised an alarm goes in only for a reason, which is kept.
    public func askImport(
        because reason: String?, signed signature: Signature, with keys: KeyRing, in db: Database
    ) throws -> ID<Job> {
        let reason = (reason ?? "").trimmed
        let alarms = try report(with: keys, in: db)?.alarms ?? []
        guard alarms.isEmpty || reason.count >= 4 else { throw RosterRefusal.alarmed }
        return try Job.ask(
            .import, about: id.rawValue, because: reason.isEmpty ? nil : reason, signed: signature, in: db)
    }
}
