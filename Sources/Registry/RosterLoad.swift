import Documents
import Foundation
import GRDB
import Screening
import Vocabulary

/// Brings a file in from a terminal in one go (一次导入): evidence, columns, examination, and, if wanted, import.
public struct RosterLoad {
    let store: Store
    let sources: RosterSources
    let now: @Sendable () -> Moment
    private let follow: @Sendable (Signature) throws -> Void

    /// `follow` is done once the registers have changed.
    public init(
        store: Store, sources: RosterSources, now: @escaping @Sendable () -> Moment,
        followedBy follow: @escaping @Sendable (Signature) throws -> Void = { _ in }
    ) {
        self.store = store
        self.follow = follow
        self.sources = sources
        self.now = now
    }

    /// Takes the file in and examines it; the roster then waits for its import. The same file again gives the roster
    /// that is there already.
    public func examine(
        _ path: String, from source: RosterSource, covering coverage: ID<Organization>, asOf: Day, supplier: String,
        signed signature: Signature
    ) throws -> Roster {
        guard let folder = store.folder else { throw BackupRefusal.inMemory }
        let heads = try SheetHead.all(of: try Spreadsheet.open(path))
        let name = URL(fileURLWithPath: path).lastPathComponent
        let guess = try source.mapping(for: heads, called: name)
        let (digest, byteCount) = try Evidence(folder, keys: store.keys).keep(fileAt: path)
        let id = try store.writeNow { db in
            try RosterUpload(
                source: source.code, coverageID: coverage, asOf: asOf, supplier: supplier, fileName: name,
                digest: digest, byteCount: byteCount
            ).enter(signed: signature, in: db).id
        }
        // Also for a file that was entered when an earlier try broke off.
        if try store.readNow({ db in try Roster.find(id, in: db).progress.state }) == .uploaded {
            try store.writeNow { db in
                let remembered = try RosterMapping.remembered(for: guess, in: db)?.mapping
                let mapping = remembered.map(guess.recalling) ?? guess
                let problems = source.problems(of: mapping)
                guard problems.isEmpty else { throw ScreeningRefusal.missingColumns(problems) }
                try Roster.find(id, in: db).confirm(mapping, signed: signature, in: db)
            }
        }
        let roster = try store.readNow { db in try Roster.find(id, in: db) }
        if roster.progress.state == .mapped || roster.progress.state == .checking {
            try run(.check, about: id, signed: signature)
        }
        return try store.readNow { db in try Roster.find(id, in: db) }
    }

    /// Imports an examined roster, or undoes an imported one; the refusal of the job is thrown here.
    public func run(_ kind: Job.Kind, about roster: ID<Roster>, signed signature: Signature) throws {
        try run(
            try store.writeNow { db in try Job.ask(kind, about: roster.rawValue, signed: signature, in: db) })
    }

    /// The same for an import that a person confirms after having looked at its difference.
    public func confirm(_ roster: Roster, because reason: String?, signed signature: Signature) throws {
        try run(
            try store.writeNow { db in
                try roster.askImport(because: reason, signed: signature, with: store.keys, in: db)
            })
    }

    private func run(_ id: ID<Job>) throws {
        try RosterJob.run(id, store: store, sources: sources, now: now)
        let job = try store.readNow { db in try Job.find(id, in: db) }
        guard job.state == .done else { throw JobOutcome(message: job.message ?? job.state.label) }
        if job.kind != .check { try follow(job.signature(at: now())) }
    }
}
