import ArgumentParser
import Registry
import Vocabulary

/// One change to a unit from the command line: said first, written only with `--apply`.
struct Step: ParsableArguments {
    @Option(help: ArgumentHelp(say("从哪一天起；不写则为今天。")), transform: Entered.day) var on: Day?
    @Flag(help: ArgumentHelp(say("写入；不加则只说明会怎样。"))) var apply = false

    /// What it means in words, and the writing of it.
    struct Deed {
        let words: [String]
        let write: () throws -> Void

        init(_ words: String..., write: @escaping () throws -> Void) { self.init(words, write: write) }

        init(_ words: [String], write: @escaping () throws -> Void) {
            self.words = words
            self.write = write
        }
    }

    func take(
        _ options: StoreOptions, with right: Right = .manageOrganizations,
        _ plan: (Viewer, Signature, Day, Transaction) throws -> Deed
    ) async throws {
        let open = try options.open()
        let viewer = try open.viewer(with: right)
        let signature = viewer.sign(at: Program.now())
        let words = try open.store.writeNow { db in
            let deed = try plan(viewer, signature, on ?? signature.day, db)
            if apply { try deed.write() }
            return deed.words
        }
        for line in words { Terminal.note(line) }
        Terminal.note(apply ? say("已登记。") : say("还没有写入。确认无误后加 --apply。"))
    }

    func end(
        _ unit: String, _ change: Organization.Change, into successors: [String], _ options: StoreOptions
    ) async throws {
        try await take(options) { viewer, signature, day, db in
            func find(_ text: String) throws -> ID<Organization> {
                try Organization.find(called: text, seenBy: viewer, with: .manageOrganizations, in: db).id
            }
            let (id, heirs) = (try find(unit), try successors.map(find))
            let ending = try OrganizationEnding.plan(id, change, into: heirs, on: day, today: signature.day, in: db)
            return Deed(ending.consequences) {
                try Organization.close(id, change, into: heirs, on: day, signed: signature, in: db)
            }
        }
    }
}
