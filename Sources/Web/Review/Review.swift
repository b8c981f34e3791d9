import Casework
import Registry
import Vocabulary

/// Pairs of a run, looked at one after the other (逐条复核).
enum Review {
    /// The first pair that waits for this reader, or what is left to say.
    static func show(_ call: Call) async throws -> Answer {
        let (run, part) = (try await run(call), part(call))
        let user = call.reader.user.id
        let first = try await call.store.read { db in
            try ReviewQueue(of: run, part, for: user, in: db).pairs.first
        }
        if let first { return .moved(to: address(first.id, of: run, part, call)) }
        let progress = try await call.store.read { db in try ReviewQueue.progress(of: run, in: db) }
        return .page(
            ReviewDonePage(run: run, address: "/runs/" + call.text(of: run.id), part: part, progress: progress),
            section: .comparison)
    }

    static func pair(_ call: Call) async throws -> Answer { try await pair(call, faults: []) }

    private static func pair(_ call: Call, faults: [FieldFault]) async throws -> Answer {
        let (run, part, id) = (try await run(call), part(call), try call.id("pair", as: ReviewPair.self))
        let (user, sources, keys) = (call.reader.user.id, call.site.sources, call.store.keys)
        let (sheet, queue, progress, names, alike) = try await call.store.read { db in
            let sheet = try PairSheet.open(id, of: run, from: sources, with: keys, in: db)
            let queue = try ReviewQueue(of: run, part, for: user, in: db).pairs
            let near = ReviewQueue.around(sheet.pair, in: queue)
            return (
                sheet, near, try ReviewQueue.progress(of: run, in: db),
                try PairSheet.names(of: near, from: sources, with: keys, in: db),
                try ReviewQueue.alike(sheet.pair, for: user, in: db)
            )
        }
        let place = queue.firstIndex { $0.id == id }
        func neighbour(_ step: Int) -> String? {
            guard let place, queue.indices.contains(place + step) else { return nil }
            return address(queue[place + step].id, of: run, part, call)
        }
        return .page(
            ReviewPage(
                run: run, address: "/runs/" + call.text(of: run.id), own: address(id, of: run, part, call), part: part,
                sheet: sheet, queue: queue.map { ($0, names[$0.childID] ?? "", address($0.id, of: run, part, call)) },
                candidates: sheet.candidates.map { ($0, address($0.id, of: run, part, call)) },
                progress: progress, alike: alike, next: neighbour(1), before: neighbour(-1), reader: user,
                child: "/children/" + call.text(of: sheet.pair.childID),
                other: "/children/" + call.text(of: sheet.pair.otherID), token: call.formToken,
                command: call.newCommand(), faults: faults),
            section: .comparison, status: faults.isEmpty ? .ok : .unprocessableContent)
    }

    // MARK: - What can be done

    static func read(_ call: Call) async throws -> Answer {
        let (run, part, id) = (try await run(call), part(call), try call.id("pair", as: ReviewPair.self))
        guard let verdict = call.form["verdict"].flatMap(Reading.Verdict.init) else {
            return try await pair(call, faults: [FieldFault("verdict", say("请选一个：是同一人、不是，或说不准。"))])
        }
        let (note, signature) = (call.form["note"] ?? "", call.signature)
        let reviewing = Reviewing(run, from: call.site.sources, with: call.store.keys)
        let next = try await call.store.write { db in
            let queue = try ReviewQueue(of: run, part, for: signature.userID ?? call.reader.user.id, in: db).pairs
            try reviewing.read(id, verdict, note, signed: signature, in: db)
            return ReviewQueue.after(id, in: queue)
        }
        let done: Done =
            switch verdict {
            case .same: .readSame
            case .different: .readDifferent
            case .unsure: .readUnsure
            }
        return .moved(
            to: next.map { address($0, of: run, part, call) } ?? base(run, call) + "?part=\(part.rawValue)", flash: done
        )
    }

    /// The same word for all pairs that look like this one.
    static func readAll(_ call: Call) async throws -> Answer {
        let (run, part, id) = (try await run(call), part(call), try call.id("pair", as: ReviewPair.self))
        guard let verdict = call.form["verdict"].flatMap(Reading.Verdict.init), verdict != .unsure else {
            throw AddressRefusal()
        }
        let reviewing = Reviewing(run, from: call.site.sources, with: call.store.keys)
        let signature = call.signature
        _ = try await call.store.write { db in
            try reviewing.readAll(like: id, verdict, signed: signature, in: db)
        }
        return .moved(to: base(run, call) + "?part=\(part.rawValue)", flash: .readAlike)
    }

    static func undo(_ call: Call) async throws -> Answer {
        let (run, part) = (try await run(call), part(call))
        let (reviewing, signature) = (
            Reviewing(run, from: call.site.sources, with: call.store.keys), call.signature
        )
        let pair = try await call.store.write { db in try reviewing.undoLast(signed: signature, in: db) }
        return .moved(to: address(pair, of: run, part, call), flash: .readingUndone)
    }

    // MARK: - Where things are

    private static func run(_ call: Call) async throws -> MatchRun {
        let (id, viewer) = (try call.id(as: MatchRun.self), call.reader)
        return try await call.store.read { db in try MatchRun.find(id, seenBy: viewer, with: .reviewPairs, in: db) }
    }

    private static func part(_ call: Call) -> ReviewQueue.Part {
        (call.query["part"] ?? call.form["part"]).flatMap(ReviewQueue.Part.init) ?? .mine
    }

    private static func base(_ run: MatchRun, _ call: Call) -> String { "/runs/\(call.text(of: run.id))/review" }

    private static func address(
        _ pair: ID<ReviewPair>, of run: MatchRun, _ part: ReviewQueue.Part, _ call: Call
    ) -> String {
        let query = part == .mine ? "" : "?part=\(part.rawValue)"
        return "\(base(run, call))/\(call.text(of: pair))\(query)"
    }
}
