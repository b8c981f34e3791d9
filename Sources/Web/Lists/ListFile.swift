import Documents
import Registry
import Vocabulary

/// A list as a page shows it, ready to be taken away (名单下载): the same rows in the same order, as far as the limit.
struct ListFile {
    /// For programs and for the journal.
    let name: String
    let title: String
    let columns: [Listing.Column]
    /// How many rows the view has.
    let total: Int
    let filter: String
    let definition: String
    let isAboutPeople: Bool
    /// Gives the rows one after the other, while the file is written.
    let pour: @Sendable (Transaction, ([Cell]) throws -> Void) throws -> Void

    /// Any other list.
    static let mostRows = 100_000

    static let formats: [Listing.Format] = [.xlsx, .csv, .json]

    /// A list that may be as long as a province; its lines are fetched while the file is written.
    /// - Parameter isAboutPeople: whether rows stand for children, of whom only so many are given out at once.
    init<Line>(
        _ name: String, _ title: String, _ columns: [ListColumn<Line>], total: Int,
        filter: String = say("没有筛选"), definition: String, isAboutPeople: Bool = false,
        each: @escaping @Sendable (Transaction, (Line) throws -> Void) throws -> Void
    ) {
        self.name = name
        self.title = title
        self.columns = columns.map { Listing.Column($0) }
        self.total = total
        self.filter = filter
        self.definition = definition
        self.isAboutPeople = isAboutPeople
        pour = { db, take in try each(db) { line in try take(columns.map { $0.cell(line) }) } }
    }

    /// A short list, which is there already.
    init<Line: Sendable>(
        _ name: String, _ title: String, _ lines: [Line], _ columns: [ListColumn<Line>], total: Int,
        filter: String = say("没有筛选"), definition: String, isAboutPeople: Bool = false
    ) {
        self.init(
            name, title, columns, total: total, filter: filter, definition: definition, isAboutPeople: isAboutPeople
        ) { _, take in
            for line in lines { try take(line) }
        }
    }
}

// MARK: - Given out

extension ListFile {
    /// Notes that it leaves the house, then gives it.
    func given(as format: Listing.Format, _ call: Call) async throws -> Answer {
        if isAboutPeople, needsAsking(call.giving) {
            let list = String(call.path.dropLast(format.rawValue.count + 1))
            let page = AskExportPage(
                title: title, filter: filter, total: total, list: list, query: call.query, format: format,
                token: call.formToken, form: Submission(), faults: [])
            return .page(page, status: .forbidden)
        }
        let (made, count) = try await written(as: format, call)
        let (name, signature) = (name, call.signature)
        try await call.store.write { db in
            try Journal.noteExport(of: name, count: count, signed: signature, in: db)
        }
        let file = "\(title)-\(call.day).\(format.rawValue)"
        switch format {
        case .xlsx: return .workbook(made, named: file)
        case .csv: return .file(.init(name: file, mediaType: "text/csv; charset=utf-8", content: made))
        default: return .file(.init(name: file, mediaType: "application/json; charset=utf-8", content: made))
        }
    }

    /// All of it from one moment of the store, and never more in memory than a few hundred rows.
    private func written(as format: Listing.Format, _ call: Call) async throws -> (MadeFile, count: Int) {
        guard let folder = call.store.folder else { preconditionFailure("a store that serves pages has a folder") }
        let (evidence, words) = (Evidence(folder, keys: call.store.keys), Catalogue.current)
        let (columns, pour) = (columns, pour)
        let origin: @Sendable (Int) -> ListOrigin = { [title, filter, total, definition] given in
            ListOrigin(
                title, takenBy: "\(call.reader.homeName) \(call.reader.user.name)", at: call.moment, filter: filter,
                total: total, given: given, definition: definition)
        }
        return try await call.store.read { db in
            var count = 0
            let made = try Catalogue.$current.withValue(words) {
                try evidence.borrow { path in
                    count = try Listing.write(columns, as: format, to: path, from: origin) { try pour(db, $0) }
                }
            }
            return (made, count)
        }
    }

    /// What was allowed is given even if the list has grown meanwhile: so many of it, with the total noted.
    private func needsAsking(_ giving: Call.Giving) -> Bool {
        switch giving {
        case .usual: total > ExportRequest.mostNames
        case .counted: true
        case .allowed: false
        }
    }
}

/// The way to the files of a list, for those who may take it out.
struct ListFileLinks: Component {
    let path: String
    let query: Query

    /// nil for those who may not.
    init?(_ path: String, _ query: Query = [:], for viewer: Viewer, with right: Right = .exportLists) {
        guard viewer.may(right) else { return nil }
        self.path = path
        self.query = query.with("page", nil).with("done", nil)
    }

    var html: HTML {
        """
        <p class="files"><span>\(say("下载"))</span>\(ListFile.formats.html { format in
            "<a href=\"\(query.address(at: "\(path).\(format.rawValue)"))\">\(format.rawValue)</a>"
        })</p>
        """
    }
}
