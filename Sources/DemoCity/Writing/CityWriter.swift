import Dispatch
import Documents
import Foundation
import Synchronization

/// Puts a city on disk: the rosters as a county would receive them, files that are damaged on purpose, the truth
/// beside them, and a page for newcomers.
struct CityWriter {
    let city: City
    /// Without a slash at the end.
    let folder: String
    let progress: @Sendable (City.Progress) -> Void

    func write() throws {
        let submissions = city.submissions
        let notes = try writeRosters(submissions)
        try DamagedSamples(city: city, folder: folder).write()
        try TruthWriter(city: city, folder: folder).write(notes, of: submissions)
        try Newcomer(city: city).text.write(toFile: folder + "/说明.txt", atomically: true, encoding: .utf8)
    }

    // MARK: - Rosters

    /// Both cores write at once; what was written is noted in the order of the submissions.
    private func writeRosters(_ submissions: [Submission]) throws -> [FileNote] {
        let outcomes = Mutex<[Int: Result<FileNote, any Error>]>([:])
        DispatchQueue.concurrentPerform(iterations: submissions.count) { place in
            let outcome = Result { try write(submissions[place]) }
            outcomes.withLock {
                $0[place] = outcome
                progress(
                    City.Progress(done: $0.count, total: submissions.count, path: city.path(of: submissions[place])))
            }
        }
        return try outcomes.withLock { all in try submissions.indices.compactMap { try all[$0]?.get() } }
    }

    private func write(_ submission: Submission) throws -> FileNote {
        let file = city.file(for: submission)
        try CityWriter.write(file, into: folder)
        return FileNote(of: file)
    }

    static func write(_ file: RosterFile, into folder: String) throws {
        let path = folder + "/" + file.path
        let parent = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
        try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
        switch file.format {
        case .workbook:
            try ForeignWorkbook.write(file.sheets, to: path, as: producer(of: file.submission.kind))
        case .utf8: try writeText(file, to: path, in: .utf8)
        case .gb18030: try writeText(file, to: path, in: .gb18030)
        }
    }

    /// Each department has its own program.
    private static func producer(of kind: RosterKind) -> SheetMarkup.Producer {
        switch kind {
        case .classList: .inline
        case .graduates: .unplaced
        case .disability: .excelForMac
        default: .excel
        }
    }

    private static func writeText(_ file: RosterFile, to path: String, in encoding: TextEncoding) throws {
        var writer = try DelimitedWriter(to: path, in: encoding)
        for sheet in file.sheets {
            for title in sheet.titleRows { try writer.append([title]) }
            for line in sheet.headings { try writer.append(line) }
            for row in sheet.rows { try writer.append(row.cells) }
        }
        try writer.close()
    }
}

extension City {
    /// How far the writing has come.
    public struct Progress: Sendable {
        public let done: Int
        public let total: Int
        /// The file that was just finished.
        public let path: String
    }

    /// Writes every roster of both rounds, the damaged samples, the truth and a page for newcomers.
    public func write(to folder: String, progress: @escaping @Sendable (Progress) -> Void = { _ in }) throws {
        try CityWriter(city: self, folder: folder, progress: progress).write()
    }
}
