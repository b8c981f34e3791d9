import Vocabulary

extension City {
    /// All that the departments hand in, in both rounds, and what is left of other times.
    public var submissions: [Submission] {
        let rounds = editions.flatMap { edition in
            RosterKind.allCases.filter(\.comesInEachRound).flatMap { kind -> [Submission] in
                kind.isByCounty
                    ? CountyPlan.all.indices.map { Submission(kind: kind, edition: edition, county: $0) }
                    : [Submission(kind: kind, edition: edition, county: nil)]
            }
        }
        return rounds + [
            Submission(kind: .povertyRegister, edition: .ofOldRegister, county: Hewan.county),
            Submission(kind: .assistance, edition: editions[1], county: Hewan.county),
        ]
    }

    /// The rosters as files, made one by one when asked for.
    public var files: some Sequence<RosterFile> { submissions.lazy.map(file) }

    public func file(for submission: Submission) -> RosterFile {
        RosterFile(path: path(of: submission), submission: submission, sheets: sheets(of: submission))
    }

    /// `2026春/河湾县/河湾县_户籍学龄人口_20260228.xlsx`
    public func path(of submission: Submission) -> String {
        let area = areaName(of: submission)
        let day = Wording.packed(submission.day)
        let name = "\(area)_\(submission.kind.label)_\(day).\(submission.kind.format.fileExtension)"
        return "\(submission.edition.label)/\(submission.county == nil ? "全市" : area)/\(name)"
    }

    public func areaName(of submission: Submission) -> String {
        submission.county.map { CountyPlan.all[$0].name } ?? "云岭市"
    }

    private func sheets(of submission: Submission) -> [RosterSheet] {
        switch submission.kind {
        case .population: populationSheets(submission)
        case .poverty: povertySheets(submission)
        case .disability: disabilitySheets(submission)
        case .civilAffairs: civilAffairsSheets(submission)
        case .enrolment: enrolmentSheets(submission)
        case .classList: classListSheets(submission)
        case .vocational: vocationalSheets(submission)
        case .technician: technicianSheets(submission)
        case .specialEducation: specialEducationSheets(submission)
        case .graduates: graduatesSheets(submission)
        case .outOfProvince: outOfProvinceSheets(submission)
        case .povertyRegister: povertyRegisterSheets(submission)
        case .assistance: assistanceSheets(submission)
        }
    }

    // MARK: - What the rosters have in common

    /// Children whose home is in the area of the submission.
    func residents(of submission: Submission) -> ArraySlice<Child> {
        guard let county = submission.county else { return children[...] }
        let numbers = childrenOfCounty[county]
        return children[numbers.lowerBound - 1..<numbers.upperBound - 1]
    }

    /// Pupils of the schools of a county, by school, grade and class.
    func pupils(of submission: Submission, at school: (Child) -> Int?) -> [(child: Child, school: Int)] {
        var keyed: [(key: Int, child: Int, school: Int)] = []
        for child in children {
            guard let place = school(child), institutions.all[place].county ?? 0 == submission.county else { continue }
            keyed.append(((place * 16 + child.grade) * 64 + child.classNumber, child.number, place))
        }
        keyed.sort { ($0.key, $0.child) < ($1.key, $1.child) }
        return keyed.map { (children[$0.child - 1], $0.school) }
    }

    /// The lines over a table.
    func titles(_ title: String, _ submission: Submission) -> [String] {
        let area = areaName(of: submission)
        return [
            area + title,
            "填报单位：\(area)\(submission.kind.source)　　数据截止日：\(Wording.dated(submission.day))",
        ]
    }

    func row(_ sighting: Sighting, _ cells: [String], _ more: ErrorSet = []) -> RosterRow {
        RosterRow(cells: cells, child: sighting.child.number, errors: sighting.errors.union(more))
    }
}
