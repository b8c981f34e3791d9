/// What a written file held, row by row, for the truth: no more than that, so that a whole city fits in memory.
struct FileNote: Sendable {
    struct Row: Sendable {
        let sheet: Int16
        /// As the spreadsheet numbers it, from 1.
        let row: Int32
        let child: Int32
        let errors: ErrorSet
    }

    let path: String
    let sheetNames: [String]
    let rows: [Row]

    init(of file: RosterFile) {
        path = file.path
        sheetNames = file.sheets.map(\.name)
        var rows: [Row] = []
        rows.reserveCapacity(file.count)
        for (number, sheet) in file.sheets.enumerated() {
            for (place, row) in sheet.rows.enumerated() {
                guard let child = row.child else { continue }
                rows.append(
                    Row(
                        sheet: Int16(number), row: Int32(sheet.firstRow + place), child: Int32(child),
                        errors: row.errors))
            }
        }
        self.rows = rows
    }
}
