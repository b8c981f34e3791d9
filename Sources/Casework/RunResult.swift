import Linkage
import Registry
import Vocabulary

/// What a run came to before it is written (比对结果): for every listed child where it is, what is doubtful, and what a
/// person has to look at.
struct RunResult {
    struct Line: Sendable {
        let child: ID<Child>
        let county: RegionCode?
        let township: String
        let school: ID<Organization>?
        let stage: Stage?
        let groups: WatchedGroups
        let outcome: Outcome
        let layer: MatchLayer
    }

    struct Doubt: Sendable {
        let child: ID<Child>
        let kind: EnrolmentDoubt
        let school: ID<Organization>?
        let other: ID<Organization>?
    }

    private(set) var lines: [Line] = []
    private(set) var doubts: [Doubt] = []
    private(set) var overlaps: [RegisterOverlap] = []
    let linking: RunLinking

    init(
        _ people: RunPeople, _ linking: RunLinking, _ registers: RunRegisters, brought: Set<ID<Child>>,
        decisions: EarlierDecisions
    ) {
        self.linking = linking
        let persons = Persons(people, linking)
        let offered = Set(linking.pairs.filter { $0.kind == .review }.flatMap { [$0.child, $0.other] })
        var everybody: Set<ID<Child>> = []
        for person in persons.all {
            everybody.formUnion(person.members)
            everybody.formUnion(person.members.flatMap { linking.presences[$0] ?? [] })
            var whereabouts = Whereabouts(birth: person.listed.birth, change: person.listed.change)
            whereabouts.places = places(of: person.members, registers)
            whereabouts.isOffered = person.members.contains(where: offered.contains)
            whereabouts.nearest = person.members.lazy.compactMap { linking.nearest[$0] }.first
            whereabouts.isBlank = person.listed.isBlank
            whereabouts.wasBrought = person.members.contains(where: brought.contains)
            whereabouts.decision = decisions[person.members]
            let outcome = whereabouts.outcome(in: registers.frame)
            let place = whereabouts.main
            lines.append(
                Line(
                    child: person.child, county: person.listed.county, township: person.listed.township,
                    school: place?.school, stage: place?.stage,
                    groups: person.members.reduce(into: []) { $0.formUnion(registers.groups[$1] ?? []) },
                    outcome: outcome,
                    layer: outcome.isSettled && outcome != whereabouts.byRosters(in: registers.frame)
                        ? .verified : layer(person, registers, hasPlace: !whereabouts.places.isEmpty)))
            for doubt in whereabouts.doubts(in: registers.frame) {
                doubts.append(Doubt(child: person.child, kind: doubt.kind, school: doubt.school, other: doubt.other))
            }
        }
        addPupilsOnly(registers, except: everybody)
        overlap(persons, people.pupilsFromHere, registers)
        doubts.sort { ($0.child, $0.kind.rawValue) < ($1.child, $1.kind.rawValue) }
    }

    /// Children of age with a household here, by two who count apart: the police, and the schools.
    private mutating func overlap(_ persons: Persons, _ pupils: [RunPeople.Pupil], _ registers: RunRegisters) {
        var counting = RegisterOverlap.Counting(registers.frame)
        let found = Dictionary(pupils.map { ($0.child, $0.birth) }) { one, _ in one }
        var known: Set<ID<Child>> = []
        for (person, line) in zip(persons.all, lines) {
            let births = person.members.compactMap { found[$0] }
            known.formUnion(person.members)
            guard line.outcome.state.isCounted, let birth = person.listed.birth ?? births.first else { continue }
            counting.add(birth, listed: person.listed.isPrincipal, enrolled: !births.isEmpty)
        }
        for (child, birth) in found where !known.contains(child) && registers.frame.isOfAge(birth) {
            counting.add(birth, listed: false, enrolled: true)
            let place = Whereabouts(places: registers.places[child] ?? []).main
            doubts.append(Doubt(child: child, kind: .unlisted, school: place?.school, other: nil))
        }
        overlaps = counting.all
    }

    /// With who is found to be there under another number or none.
    private func places(of members: [ID<Child>], _ registers: RunRegisters) -> [Whereabouts.Place] {
        var all = Set(members)
        var places = members.flatMap { registers.places[$0] ?? [] }
        for other in members.flatMap({ linking.presences[$0] ?? [] }) where all.insert(other).inserted {
            places += registers.places[other] ?? [.present]
        }
        return places
    }

    private func layer(_ person: Persons.Person, _ registers: RunRegisters, hasPlace: Bool) -> MatchLayer {
        if let bond = person.bond { return bond.layer }
        guard hasPlace else { return .none }
        return registers.bases[person.child] ?? .number
    }

    /// Pupils whom no list of children has: their doubts belong to the schools (双向).
    private mutating func addPupilsOnly(_ registers: RunRegisters, except listed: Set<ID<Child>>) {
        let found = Set(linking.presences.values.joined())
        for child in registers.places.keys where !listed.contains(child) && !found.contains(child) {
            let whereabouts = Whereabouts(places: places(of: [child], registers))
            for doubt in whereabouts.doubts(in: registers.frame) {
                doubts.append(Doubt(child: child, kind: doubt.kind, school: doubt.school, other: doubt.other))
            }
        }
    }
}

/// The listed children as persons: who is one by bonds between lists stands once.
struct Persons {
    struct Person {
        let child: ID<Child>
        let listed: RunPeople.Listed
        /// The child itself, those who are one with it, and those who are it at school.
        var members: [ID<Child>]
        /// What brought the places that it does not have by itself.
        var bond: RunLinking.Bond?
    }

    private(set) var all: [Person] = []

    init(_ people: RunPeople, _ linking: RunLinking) {
        let listed = Dictionary(uniqueKeysWithValues: people.listed.map { ($0.child, $0) })
        var root: [ID<Child>: ID<Child>] = [:]
        for bond in linking.bonds where listed[bond.other] != nil { root[bond.other] = bond.child }
        var places: [ID<Child>: Int] = [:]
        for person in people.listed where root[person.child] == nil {
            places[person.child] = all.count
            all.append(Person(child: person.child, listed: person, members: [person.child]))
        }
        func place(of child: ID<Child>) -> Int? { places[root[child] ?? child] }
        for (child, _) in root.sorted(by: { $0.key < $1.key }) {
            if let place = place(of: child) { all[place].members.append(child) }
        }
        for bond in linking.bonds where listed[bond.other] == nil {
            guard let place = place(of: bond.child) else { continue }
            all[place].members.append(bond.other)
            if all[place].bond.map({ $0.layer == .probable }) ?? true { all[place].bond = bond }
        }
    }
}
