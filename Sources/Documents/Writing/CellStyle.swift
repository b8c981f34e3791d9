import CXlsx

/// How a written cell looks. The colours are those of the pages, so that red means the same on paper.
public enum CellStyle: Hashable, Sendable {
    case plain, header
    /// Has to be put right.
    case bad
    /// Wants a look.
    case warn
    case locked
}

extension CellStyle {
    /// What a cell holds decides its number format.
    enum Content: Hashable {
        case text, number, day
    }

    func draw(on format: UnsafeMutablePointer<lxw_format>, for content: Content, isLocked: Bool) {
        switch content {
        case .text: format_set_num_format_index(format, 49)
        case .number: break
        case .day: format_set_num_format(format, "yyyy-mm-dd")
        }
        if !isLocked { format_set_unlocked(format) }
        format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
        switch self {
        case .plain: break
        case .header:
            format_set_bold(format)
            format_set_text_wrap(format)
            format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
            colour(format, 0x14305A, on: 0xE8F0FA)
        case .bad: colour(format, 0x9B1C15, on: 0xFCEDEB)
        case .warn: colour(format, 0x7A4B00, on: 0xFFF3DB)
        case .locked: colour(format, 0x3D4A5C, on: 0xEDF0F4)
        }
    }

    private func colour(_ format: UnsafeMutablePointer<lxw_format>, _ ink: UInt32, on paper: UInt32) {
        format_set_font_color(format, ink)
        format_set_pattern(format, UInt8(LXW_PATTERN_SOLID.rawValue))
        format_set_fg_color(format, paper)
    }
}
