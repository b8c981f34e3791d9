import Documents
import Vocabulary

/// The truth beside the rosters, for tests: where each child is, which rows stand for it, what was done to them.
///
/// - `truth.csv`: a line for each child
/// - `truth-rows.csv`: a line for each row of each roster
/// - `truth-files.csv`: the rosters, by number
/// - `truth-failures.csv`: the failures of document 002
struct TruthWriter {
    let city: City
    let folder: String

    func write(_ notes: [FileNote], of submissions: [Submission]) throws {
        try writeFiles(notes, of: submissions)
        let (errors, counts) = try writeRows(notes)
        try writeChildren(errors, counts)
        try writeFailures()
    }

    private func writeFiles(_ notes: [FileNote], of submissions: [Submission]) throws {
        var writer = try table("truth-files", ["file", "path", "roster", "round", "county", "as_of", "rows"])
        for (place, (note, submission)) in zip(notes, submissions).enumerated() {
            try writer.append([
                String(place + 1), note.path, submission.kind.rawValue, submission.edition.term.description,
                submission.county.map { CountyPlan.all[$0].name } ?? "", submission.day.description,
                String(note.rows.count),
            ])
        }
        try writer.close()
    }

    private func writeRows(_ notes: [FileNote]) throws -> (errors: [ErrorSet], counts: [Int]) {
        var errors = Array(repeating: ErrorSet(), count: city.children.count)
        var counts = Array(repeating: 0, count: city.children.count)
        var writer = try table("truth-rows", ["file", "sheet", "row", "child", "errors"])
        for (place, note) in notes.enumerated() {
            let file = String(place + 1)
            for row in note.rows {
                let child = Int(row.child)
                errors[child - 1].formUnion(row.errors)
                counts[child - 1] += 1
                try writer.append([
                    file, note.sheetNames[Int(row.sheet)], String(row.row), String(child), row.errors.text,
                ])
            }
        }
        try writer.close()
        return (errors, counts)
    }

    private func writeChildren(_ errors: [ErrorSet], _ counts: [Int]) throws {
        var writer = try table(
            "truth",
            [
                "child", "name", "former_name", "number", "birth", "sex", "people", "household", "home_code", "home",
                "guardian", "guardian_number", "phone", "registered_as", "registered_from", "registered_until", "grade",
                "class", "enrolled_at", "present_at", "whereabouts", "category", "errors", "rows",
            ])
        for child in city.children {
            let household = city.household(of: child)
            let registration = child.isRegistered ? household.registration : nil
            let all = errors[child.number - 1].union(city.errors(about: child))
            try writer.append([
                String(child.number), child.name, child.formerName ?? "", child.digits, child.birth.description,
                child.sex.rawValue, String(child.people), String(child.household),
                String(city.geography.villages[household.village].code), city.address(of: child),
                household.guardian.name, household.guardian.digits, household.guardian.phone,
                registration?.kind.rawValue ?? "", registration?.from.description ?? "",
                registration?.until?.description ?? "", String(child.grade), String(child.classNumber),
                name(of: child.schools.enrolledNow), name(of: child.schools.presentNow), child.whereabouts.rawValue,
                child.whereabouts.code, all.text, String(counts[child.number - 1]),
            ])
        }
        try writer.close()
    }

    private func writeFailures() throws {
        var writer = try table("truth-failures", ["kind", "label", "county", "child", "name", "facts"])
        for failure in city.failures {
            try writer.append([
                failure.kind.rawValue, failure.kind.label, CountyPlan.all[failure.county].name, String(failure.child),
                city.children[failure.child - 1].name, failure.facts.map(\.text).joined(separator: "；"),
            ])
        }
        try writer.close()
    }

    private func name(of school: Int32) -> String { school < 0 ? "" : city.organizations[Int(school)].name }

    private func table(_ name: String, _ headers: [String]) throws -> DelimitedWriter {
        var writer = try DelimitedWriter(to: "\(folder)/\(name).csv", for: .machines)
        try writer.append(headers)
        return writer
    }
}
