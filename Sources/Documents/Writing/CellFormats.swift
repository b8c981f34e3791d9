import CXlsx

/// The formats that a workbook has use for, each made once.
struct CellFormats {
    private struct Key: Hashable {
        let style: CellStyle
        let content: CellStyle.Content
        let isLocked: Bool
    }

    private let book: UnsafeMutablePointer<lxw_workbook>
    private var formats: [Key: UnsafeMutablePointer<lxw_format>] = [:]

    init(of book: UnsafeMutablePointer<lxw_workbook>) { self.book = book }

    mutating func format(
        _ style: CellStyle, for content: CellStyle.Content, isLocked: Bool
    ) -> UnsafeMutablePointer<lxw_format>? {
        let key = Key(style: style, content: content, isLocked: isLocked)
        if let known = formats[key] { return known }
        guard let format = workbook_add_format(book) else { return nil }
        style.draw(on: format, for: content, isLocked: isLocked)
        formats[key] = format
        return format
    }
}
