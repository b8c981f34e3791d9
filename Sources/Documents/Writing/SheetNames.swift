/// The names of a workbook's sheets, as Excel allows them: up to 31 characters without `[]:*?/\`, and none twice.
struct SheetNames {
    private var taken: [String] = []

    mutating func reserve(_ name: String) { taken.append(name.lowercased()) }

    mutating func fit(_ name: String) -> String {
        var base = String(name.map { "[]:*?/\\'".contains($0) || $0.isNewline ? " " : $0 })
        while base.utf16.count > 31 { base.removeLast() }
        if base.allSatisfy(\.isWhitespace) { base = "Sheet\(taken.count)" }
        var fitted = base
        var count = 1
        while taken.contains(fitted.lowercased()) {
            count += 1
            var stem = base
            while stem.utf16.count > 26 { stem.removeLast() }
            fitted = "\(stem) \(count)"
        }
        reserve(fitted)
        return fitted
    }
}
