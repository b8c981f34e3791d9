import Foundation
import GRDB
import Linkage
import Registry
import Screening
import Vocabulary

/// The long work of comparing (比对). Whatever ends it, nothing half-done is ever seen; begun again it starts over.
public enum MatchRunJob {
    /// Takes up a job and does it; a job that another process has is left alone.
    public static func run(
        _ id: ID<Job>, store: Store, sources: RosterSources, models: [LinkageModel], readTwice: Int = 50,
        now: @escaping @Sendable () -> Moment
    ) throws {
        guard let job = try store.writeNow({ db in try Job.claim(id, at: now(), in: db) }) else { return }
        let report = JobReport(store: store, jobID: id, signature: job.signature(at: now()), now: now)
        let run = ID<MatchRun>(rawValue: job.objectID)
        do {
            try MatchRunJob.compare(run, store, sources, models, readTwice, report)
            try store.writeNow { db in try Job.end(id, .done, at: now(), in: db) }
        } catch let refusal as any Refusal {
            let isCancelled = refusal as? JobRefusal == .cancelled
            try store.writeNow { db in
                try db.execute(
                    sql: "UPDATE matchRunProgress SET state = 'cancelled' WHERE runID = ? AND readySeq IS NULL",
                    arguments: [run])
                try Job.end(id, isCancelled ? .cancelled : .refused, refusal.message, at: now(), in: db)
            }
        }
    }

    private static func compare(
        _ id: ID<MatchRun>, _ store: Store, _ sources: RosterSources, _ models: [LinkageModel], _ readTwice: Int,
        _ report: JobReport
    ) throws {
        let run = try store.readNow { db in try MatchRun.find(id, in: db) }
        guard run.state == .waiting || run.state == .comparing else { throw MatchRunRefusal.notNow(run.state) }
        guard let model = models.first(where: { $0.code == run.model && $0.version == run.modelVersion }) else {
            throw RunModelRefusal(model: run.model, version: run.modelVersion)
        }
        if let earlier = run.beganSeq { try takeBack(earlier, store, report) }
        let seq = try begin(run, store, report)
        // What was written in the run's own language is kept in Chinese, whoever started it.
        let result = try Catalogue.$current.withValue(.chinese) {
            try RunWork(store: store, run: run, sources: sources, model: model, report: report).result()
        }
        try RunWriting(store: store, run: run, seq: seq, report: report, readTwice: readTwice).write(result)
        try finish(run, seq, store, report)
    }

    private static func takeBack(_ seq: Int64, _ store: Store, _ report: JobReport) throws {
        for table in Pending.tablesOfRuns {
            while try store.writeNow({ db in
                try Pending.takeBack(seq, from: table, ownsKeys: false, atMost: 2000, in: db)
            }) > 0 {}
        }
        try store.writeNow { db in try Pending.abandon(seq, in: db) }
    }

    private static func begin(_ run: MatchRun, _ store: Store, _ report: JobReport) throws -> Int64 {
        try store.writeNow { db in
            try Journal.record(
                .startedRun, about: Object(.matchRun, run.id), detail: ["work": "compare"], signed: report.signature,
                in: db
            ) { entry in
                try Pending.begin(entry.seq, in: db)
                try db.execute(
                    sql: "UPDATE matchRunProgress SET state = 'comparing', beganSeq = ? WHERE runID = ?",
                    arguments: [entry.seq, run.id])
                return entry.seq
            }
        }
    }

    private static func finish(_ run: MatchRun, _ seq: Int64, _ store: Store, _ report: JobReport) throws {
        let (digest, rows) = try store.readNow { db in try BulkDigest.of(seq, in: db) }
        let fingerprint = try store.readNow { db in try RunProof(of: run, in: db).fingerprint }
        try store.writeNow { db in
            try Journal.record(
                .finishedRun, about: Object(.matchRun, run.id),
                detail: ["rows": "\(rows)", "fingerprint": fingerprint], signed: report.signature, in: db
            ) { entry in
                entry.digest(digest)
                try Pending.publish(seq, by: entry.seq, in: db)
                try db.execute(
                    sql: """
                        UPDATE matchRunProgress SET state = 'ready', readySeq = ?, fingerprint = ? WHERE runID = ?
                        """, arguments: [entry.seq, fingerprint, run.id])
            }
        }
    }
}

/// Reads, links and decides; writes nothing.
struct RunWork {
    let store: Store
    let run: MatchRun
    let sources: RosterSources
    let model: LinkageModel
    let report: JobReport

    func result() throws -> RunResult {
        let (area, inputs, rulings, brought, decisions) = try store.readNow { db in
            (
                try RunArea(of: run.organizationID, in: db), try RunInputs.of(run.id, from: sources, in: db),
                try Ruling.all(on: run.asOf, in: db),
                try run.broughtBefore(in: db),
                try EarlierDecisions(of: run.organizationID, knownAt: run.knownSeq, in: db)
            )
        }
        try say(stage: Vocabulary.say("读名册"), 1)
        let people = try RunPeople(
            inputs, of: area, knownAt: run.knownSeq, model: model, from: sources, in: store)
        try say(stage: Vocabulary.say("比对"), 2)
        var step = 2
        let linking = try RunLinking(people, model: model, rulings: rulings) { stage in
            step += 1
            try say(stage: stage, step)
        }
        let registers = try store.readNow { db in
            try RunRegisters(
                knownAt: run.knownSeq, inputs: inputs.places, asOf: run.asOf,
                outsideWithNumber: people.outsideWithNumber, in: db)
        }
        try say(stage: Vocabulary.say("认定去向"), 5)
        return RunResult(people, linking, registers, brought: brought, decisions: decisions)
    }

    private func say(stage: String, _ step: Int) throws {
        try store.writeNow { db in try report.advance(stage, step, of: 6, in: db) }
    }
}

struct RunModelRefusal: Refusal {
    let model: String
    let version: Int
    var message: String { say("程序里没有比对模型 \(model) 第 \(version) 版。请装回这一版的 models 目录，或重新开始一次比对。") }
}
