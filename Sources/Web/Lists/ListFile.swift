import Documents
import Registry
import Vocabulary

/// A list as a page shows it, ready to be taken away (名单下载): the same rows in the same order, as far as the limit.
struct ListFile {
    /// For programs and for the journal.
    let name: String
    let title: String
    let listing: Listing
    /// How many rows the view has.
    let total: Int
    let filter: String
    let definition: String
    let isAboutPeople: Bool

    /// Any other list.
    static let mostRows = 100_000

    static let formats: [Listing.Format] = [.xlsx, .csv, .json]

    /// - Parameter isAboutPeople: whether rows stand for children, of whom only so many are given out at once.
    init<Line>(
        _ name: String, _ title: String, _ lines: [Line], _ columns: [ListColumn<Line>], total: Int,
        filter: String = say("没有筛选"), definition: String, isAboutPeople: Bool = false
    ) {
        self.name = name
        self.title = title
        self.total = total
        self.filter = filter
        self.definition = definition
        self.isAboutPeople = isAboutPeople
        listing = Listing(lines, columns)
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
        let (name, count, signature) = (name, listing.rows.count, call.signature)
        try await call.store.write { db in
            try Journal.noteExport(of: name, count: count, signed: signature, in: db)
        }
        let file = "\(title)-\(call.day).\(format.rawValue)"
        switch format {
        case .xlsx: return .workbook(try workbook(call), named: file)
        case .csv:
            return .file(.init(name: file, mediaType: "text/csv; charset=utf-8", text: listing.csv(for: .people)))
        default: return .file(.init(name: file, mediaType: "application/json; charset=utf-8", text: listing.json))
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

    private func workbook(_ call: Call) throws -> [UInt8] {
        guard let folder = call.store.folder else { preconditionFailure("a store that serves pages has a folder") }
        let origin = ListOrigin(
            title, takenBy: "\(call.reader.homeName) \(call.reader.user.name)", at: call.moment, filter: filter,
            total: total, given: listing.rows.count, definition: definition)
        return try Evidence(folder, keys: call.store.keys).borrow { try listing.writeWorkbook(origin, to: $0) }
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
