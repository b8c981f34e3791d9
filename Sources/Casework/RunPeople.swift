import Dispatch
import Foundation
import GRDB
import Linkage
import Registry
import Screening
import Vocabulary

/// The two sides of a run, read and ready to be compared: who ought to be somewhere, and who is.
struct RunPeople {
    /// Someone who ought to be somewhere, with what linkage does not need.
    struct Listed: Sendable {
        let child: ID<Child>
        var birth: Day?
        var change: String?
        var county: RegionCode?
        var township = ""
        var isBlank = true
        /// At home within the bureau, or on a list of its own.
        var isOwn = false
        /// Stands on the list that knows households.
        var isPrincipal = false
    }

    private(set) var listed: [Listed] = []
    private(set) var lists: IdentityList
    /// Those of `lists` who stand on no principal list, and those who do: the same child may be on both.
    private(set) var sideLists: IdentityList
    private(set) var principals: IdentityList
    private(set) var pupils: IdentityList
    /// Who is really there by the schools' own lists without standing in the national register, and who does.
    private(set) var present: IdentityList
    private(set) var registered: IdentityList
    /// Children elsewhere with a 学籍号, as the answers from other provinces say.
    private(set) var outsideWithNumber: Set<ID<Child>> = []
    /// Who learns somewhere and, by the national register, has its household here.
    private(set) var pupilsFromHere: [Pupil] = []

    struct Pupil: Sendable {
        let child: ID<Child>
        let birth: Day
    }

    private struct Part: Sendable {
        var listed: [Listed] = []
        var all, side, principals, pupils, present, registered: IdentityReader
        var outsideWithNumber: [ID<Child>] = []
        var pupilsFromHere: [Pupil] = []

        init(_ model: LinkageModel) {
            (all, side) = (IdentityReader(model), IdentityReader(model))
            (principals, pupils) = (IdentityReader(model), IdentityReader(model))
            (present, registered) = (IdentityReader(model), IdentityReader(model))
        }
    }

    init(
        _ inputs: RunInputs, of area: RunArea, knownAt seq: Int64, model: LinkageModel, from sources: RosterSources,
        in store: Store, threads: Int = 2
    ) throws {
        let (lists, places) = try store.readNow { db in
            (
                try RosterPeople(of: inputs.lists, knownAt: seq, from: sources, in: db),
                try RosterPeople(of: inputs.places, knownAt: seq, from: sources, in: db)
            )
        }
        let isPrincipal = try inputs.lists.map { try sources.source($0.source).feeds.memberships.isEmpty }
        let isOwn = inputs.lists.map { area.units.contains($0.coverageID) }
        let kinds = Kinds(isPrincipal: isPrincipal, isOwn: isOwn, area: area, words: sources.words)
        let placeKinds = try inputs.places.map { try sources.source($0.source).feeds.enrolment?.kind ?? .registered }
        let parts = try inParallel(threads) { part in
            var made = Part(model)
            try RunPeople.readLists(lists, kinds, part, of: threads, store, IdentityWriting(model), into: &made)
            try RunPeople.readPlaces(
                places, placeKinds, area, part, of: threads, store, IdentityWriting(model), into: &made)
            return made
        }
        listed = parts.flatMap(\.listed).sorted { $0.child < $1.child }
        outsideWithNumber = Set(parts.flatMap(\.outsideWithNumber))
        pupilsFromHere = parts.flatMap(\.pupilsFromHere)
        self.lists = .joined(parts.map { $0.all.finish() })
        sideLists = .joined(parts.map { $0.side.finish() })
        principals = .joined(parts.map { $0.principals.finish() })
        pupils = .joined(parts.map { $0.pupils.finish() })
        present = .joined(parts.map { $0.present.finish() })
        registered = .joined(parts.map { $0.registered.finish() })
    }

    /// What the lists are, in their order.
    fileprivate struct Kinds {
        let isPrincipal: [Bool]
        /// Covers the bureau or a part of it, and nothing else.
        let isOwn: [Bool]
        let area: RunArea
        let words: RosterWords
    }

    /// Of each child all rows, the least believed first, so that the most believed has the last word.
    private static func readLists(
        _ people: RosterPeople, _ kinds: Kinds, _ part: Int, of parts: Int, _ store: Store,
        _ writing: IdentityWriting, into made: inout Part
    ) throws {
        let starts = people.starts
        let own = ((starts.count - 1) * part / parts)..<((starts.count - 1) * (part + 1) / parts)
        for child in own {
            let lines = (starts[child]..<starts[child + 1]).reversed()
            let first = people.lines[starts[child]]
            var person = Listed(child: first.child)
            person.isPrincipal = kinds.isPrincipal[first.rank]
            var rows: [RowFacts] = []
            try people.open(lines, in: store) { line, facts in
                person.take(facts, kinds)
                if kinds.isOwn[line.rank] || kinds.area.holds(facts.person.hukou) { person.isOwn = true }
                rows.append(facts)
            }
            // Somebody else's child on a list from above.
            guard person.isOwn else { continue }
            made.listed.append(person)
            let key = "\(first.child.rawValue)"
            func add(to reader: inout IdentityReader) {
                reader.begin(key: key.utf8Span.span)
                for row in rows { writing.add(row, to: &reader) }
            }
            add(to: &made.all)
            if person.isPrincipal { add(to: &made.principals) } else { add(to: &made.side) }
        }
    }

    /// Of each child the row that is believed most.
    private static func readPlaces(
        _ people: RosterPeople, _ kinds: [EnrolmentKind], _ area: RunArea, _ part: Int, of parts: Int,
        _ store: Store, _ writing: IdentityWriting, into made: inout Part
    ) throws {
        let starts = people.starts
        let own = ((starts.count - 1) * part / parts)..<((starts.count - 1) * (part + 1) / parts)
        let wanted = own.flatMap { child in
            let range = starts[child]..<starts[child + 1]
            return range.filter { $0 == range.lowerBound || kinds[people.lines[$0].rank] == .outside }
        }
        var last: ID<Child>?
        try people.open(wanted, in: store) { line, facts in
            if kinds[line.rank] == .outside, facts.person.studentNumber?.isEmpty == false {
                made.outsideWithNumber.append(line.child)
            }
            guard line.child != last else { return }
            last = line.child
            let key = "\(line.child.rawValue)"
            func add(to reader: inout IdentityReader) {
                reader.begin(key: key.utf8Span.span)
                writing.add(facts, to: &reader)
            }
            switch kinds[line.rank] {
            case .registered:
                add(to: &made.registered)
                let birth = facts.person.birth ?? facts.person.idNumber?.birth
                if line.child.rawValue > 0, area.holds(facts.person.hukou), let birth {
                    made.pupilsFromHere.append(Pupil(child: line.child, birth: birth))
                }
            case .attending: add(to: &made.present)
            default: break
            }
            // A row that stands for nobody is looked for among the registered only.
            if line.child.rawValue > 0 { add(to: &made.pupils) }
        }
    }
}

extension RunPeople.Listed {
    fileprivate mutating func take(_ facts: RowFacts, _ kinds: RunPeople.Kinds) {
        let person = facts.person
        birth = person.birth ?? person.idNumber?.birth ?? birth
        change = person.change ?? change
        let home = person.hukou
        county = home?.code?.widened(to: .county) ?? kinds.area.county(of: home) ?? county
        let told = home?.township ?? home?.address.flatMap { AddressReader.township(in: $0, words: kinds.words) }
        if let told, !told.isEmpty { township = told }
        if !person.name.spelled.isEmpty || person.idNumber != nil { isBlank = false }
    }
}

/// The same work on parts of a whole, side by side; the answers in the order of the parts.
func inParallel<Answer: Sendable>(_ count: Int, _ work: (Int) throws -> Answer) throws -> [Answer] {
    var answers: [Swift.Result<Answer, any Error>?] = Array(repeating: nil, count: count)
    answers.withUnsafeMutableBufferPointer { answers in
        nonisolated(unsafe) let answers = answers
        nonisolated(unsafe) let work = work
        DispatchQueue.concurrentPerform(iterations: count) { place in
            answers[place] = Swift.Result { try work(place) }
        }
    }
    return try answers.map { answer in
        guard let answer else { preconditionFailure("every part was worked on") }
        return try answer.get()
    }
}
