import CZip

/// The zip package of a workbook, opened for one reading.
final class Archive {
    private let package: OpaquePointer
    private let limits: Spreadsheet.Limits
    private let file: OpenFile

    init(_ file: OpenFile, limits: Spreadsheet.Limits) throws(DocumentRefusal) {
        // By descriptor, not by name: another file may have been given the name meanwhile.
        var reason: Int32 = 0
        guard let package = zip_open("/proc/self/fd/\(file.descriptor)", ZIP_RDONLY, &reason) else {
            throw .damaged(part: "ZIP")
        }
        self.package = package
        self.limits = limits
        self.file = file
        guard zip_get_num_entries(package, 0) <= Archive.mostParts else { throw .damaged(part: "ZIP") }
    }

    deinit { zip_discard(package) }

    /// A workbook has a few dozen parts.
    private static let mostParts: zip_int64_t = 20_000

    func has(_ name: String) -> Bool { index(of: name) != nil }

    /// A part of the package, nil if there is none of that name. Some programs write other capitals than they cite.
    func part(_ name: String) throws(DocumentRefusal) -> ArchivePart? {
        guard let index = index(of: name) else { return nil }
        let (size, most) = try size(of: name, index)
        guard let stream = zip_fopen_index(package, index, 0) else { throw .damaged(part: name) }
        return ArchivePart(name: name, stream: stream, size: size, most: most, of: self)
    }

    /// Refuses a part that is missing, sealed or swollen, before it is needed.
    func inspect(_ name: String) throws(DocumentRefusal) {
        guard let index = index(of: name) else { throw .damaged(part: name) }
        _ = try size(of: name, index)
    }

    /// What the package states, and what it is allowed.
    private func size(of name: String, _ index: zip_uint64_t) throws(DocumentRefusal) -> (stated: Int, most: Int) {
        var about = zip_stat_t()
        guard zip_stat_index(package, index, 0, &about) == 0 else { throw .damaged(part: name) }
        guard about.encryption_method == UInt16(ZIP_EM_NONE) else { throw .passwordProtected }
        let packed = Int(clamping: about.comp_size)
        let (swollen, overflow) = packed.multipliedReportingOverflow(by: limits.swelling)
        let fair = overflow ? Int.max : max(swollen, limits.harmlessBytes)
        let most = min(fair, limits.unpackedBytes)
        guard Int(clamping: about.size) <= most else { throw .swollen(limit: most) }
        return (Int(clamping: about.size), most)
    }

    private func index(of name: String) -> zip_uint64_t? {
        let index = zip_name_locate(package, name, zip_flags_t(ZIP_FL_NOCASE))
        return index < 0 ? nil : zip_uint64_t(index)
    }
}
