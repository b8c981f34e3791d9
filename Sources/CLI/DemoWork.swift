import Casework
import DemoCity
import Foundation
import Registry
import Screening
import Vocabulary

/// What the demo's officers have done so far: two rounds of rosters, each compared; the autumn's run is published, the
/// spring's waits for its review. Whatever was done before an interruption is not done again.
struct DemoWork {
    let city: City
    let folder: String
    let store: Store
    let sources: RosterSources

    /// Children of Hewan County learn there too.
    private static let neighbours = ["白塔区", "南渡区"]  // 字

    init(city: City, folder: String, store: Store) throws {
        (self.city, self.folder, self.store, sources) = (city, folder, store, try ProgramFolder.sources())
    }

    func perform() throws {
        let submissions = city.submissions.filter(isWanted)
            .sorted { ($0.edition.day, $0.kind.rawValue) < ($1.edition.day, $1.kind.rawValue) }
        let earlier = submissions.prefix { $0.edition.isEarlier }
        for place in earlier.indices { try load(place, of: submissions) }
        if let last = earlier.last { try publish(try compare(asOf: last.edition.day)) }
        for place in submissions.indices.dropFirst(earlier.count) { try load(place, of: submissions) }
        try compare(asOf: Hewan.today)
    }

    private func isWanted(_ submission: Submission) -> Bool {
        let area = city.areaName(of: submission)
        return submission.county == nil || area == Hewan.countyName
            || submission.kind == .enrolment && DemoWork.neighbours.contains(area)
    }

    /// Through the same door as any file.
    private func load(_ place: Int, of submissions: [Submission]) throws {
        let submission = submissions[place]
        guard let source = sources[submission.kind.sourceCode] else { return }
        let area = city.areaName(of: submission)
        let officer = try submission.county == nil ? officer(.cityOffice, of: nil) : officer(.countyOffice, of: area)
        guard let unit = officer.home else { return }
        let load = RosterLoad.watching(store, sources)
        let signature = officer.sign(at: Program.now())
        let roster = try load.examine(
            folder + "/" + city.path(of: submission), from: source, covering: unit, asOf: submission.day,
            supplier: area + submission.kind.source + submission.kind.list, signed: signature)
        if [.checked, .importing].contains(roster.progress.state) {
            try load.run(.import, about: roster.id, signed: signature)
        }
        Terminal.note(
            say(
                "名册 \(place + 1)/\(submissions.count) \(area)\(source.name) \(submission.day)：\(count: roster.progress.usable) 行"
            ))
    }

    /// 王芳 compares, unless it was done already.
    @discardableResult
    private func compare(asOf day: Day) throws -> MatchRun {
        let (viewer, models) = (try officer(.countyOffice, of: Hewan.countyName), try LinkModels.choices(nil))
        let model = try MatchRun.model(among: models)
        guard let county = viewer.home else { throw UserRefusal.absent }
        let known = try store.readNow { db in
            try MatchRun.list(seenBy: viewer, in: db).runs.first {
                $0.asOf == day && $0.organizationID == county && $0.state != .cancelled
            }
        }
        if let known, known.state.hasResult { return known }
        // The demo's day may not have come yet on this machine.
        let moment = max(Program.now(), Moment(noonOf: Hewan.today))
        let (run, job) = try store.writeNow { db in
            if let known, let job = try Job.latest(.compare, about: known.id.rawValue, in: db) {
                return (known.id, job.id)
            }
            return try MatchRun.start(
                at: county, asOf: day, model: model, from: sources, signed: viewer.sign(at: moment), in: db)
        }
        try MatchRunJob.run(job, store: store, sources: sources, models: models, now: { Program.now() })
        let (made, sums) = try store.readNow { db in
            let made = try MatchRun.find(run, seenBy: viewer, in: db)
            return (made, try RunSums.of(made, seenBy: viewer, in: db))
        }
        Terminal.note(
            say("比对 \(made.name)：登记 \(count: sums.total)，已落实 \(count: sums.settled)，未落实 \(count: sums.open)"))
        return made
    }

    /// A second person lets it count.
    private func publish(_ run: MatchRun) throws {
        guard run.state == .ready else { return }
        let second = try officer(.countyOffice, of: Hewan.countyName, place: 1)
        try store.writeNow { db in
            try run.publish(because: say("秋季第一次，已逐校核对"), signed: second.sign(at: Program.now()), by: second, in: db)
        }
    }

    private func officer(_ role: City.Role, of area: String?, place: Int = 0) throws -> Viewer {
        let people = city.users.filter { user in
            user.role == role && (area.map { city.organizations[user.organization].name.contains($0) } ?? true)
        }
        return try store.readNow { db in
            guard people.indices.contains(place), let user = try Registry.User.find(logIn: people[place].login, in: db)
            else { throw UserRefusal.absent }
            return try Viewer.find(user.id, on: Program.now().day, in: db)
        }
    }
}
