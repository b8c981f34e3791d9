/// Families one after another, village by village, with their numbers; and the classes of all schools.
struct Register {
    private(set) var households: [City.Household] = []
    private(set) var children: [City.Child] = []
    private(set) var childrenOfCounty: [Range<Int>] = []

    /// Enters the families of one county in the order of its villages.
    mutating func enter(_ families: [Families.Family]) {
        let first = children.count + 1
        let order = families.indices.sorted {
            (families[$0].household.village, $0) < (families[$1].household.village, $1)
        }
        for place in order {
            let family = families[place]
            let number = households.count + 1
            let start = children.count + 1
            for var child in family.children {
                child.number = children.count + 1
                child.household = number
                children.append(child)
            }
            var household = family.household
            household.number = number
            household.children = start...children.count
            households.append(household)
        }
        childrenOfCounty.append(first..<children.count + 1)
    }

    // MARK: - Classes

    /// Forms classes of about 45 in primary and 50 in junior schools; schools in the seats take more.
    mutating func formClasses(in institutions: Institutions) {
        var pupils = Array(repeating: 0, count: institutions.all.count * 10)
        var least = pupils
        for child in children {
            guard let slot = Register.slot(of: child) else { continue }
            pupils[slot] += 1
            least[slot] = max(least[slot], child.classNumber)
        }
        var seated = Array(repeating: 0, count: pupils.count)
        for index in children.indices {
            guard let slot = Register.slot(of: children[index]) else {
                children[index].classNumber = 0
                continue
            }
            if children[index].cast > 0 { continue }
            let size = slot % 10 > 6 ? 50 : 45
            // A school with few rooms crowds them (大班额).
            let room = slot / 10 % 9 == 0 ? size + 12 : size
            let classes = max(least[slot], (pupils[slot] + room - 1) / room)
            children[index].classNumber = seated[slot] % classes + 1
            seated[slot] += 1
        }
    }

    private static func slot(of child: City.Child) -> Int? {
        guard (1...9).contains(child.grade), let school = child.schools.main else { return nil }
        return school * 10 + child.grade
    }
}
